//! From the files of a folder to the city: what each file held when it was last read, whether it has changed since,
//! and the city that follows from it. A file that is gone or half-written for a moment is waited for, and never
//! counts as empty. It must not write.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use super::body::Body;
use super::files::{ARCHIVE, CITY};
use super::folder::{Folder, Stamp};
use super::judge::adopt;
use super::state_dir::StateDir;
use super::who::Who;
use crate::model::City;
use crate::model::beside::{WORTH_IT, each};
use crate::model::kinds::files;
use crate::model::{check, decode, read};
use crate::problem::{Exit, Problem, Severity};
use crate::text::scan;

/// One data file as it was last read.
#[derive(Debug, Clone)]
pub struct Loaded {
    pub name: &'static str,
    /// `None` where there is none, or none that can be read.
    pub text: Option<Body>,
    pub stamp: Option<Stamp>,
    /// Why there is no text: refused, unreadable, gone.
    pub trouble: Option<Problem>,
}

/// How long a file that is gone is waited for.
const GONE: f64 = 2.0;
/// How long ago a broken file must have been written to be taken for finished.
const QUIET: f64 = 0.3;
const PAUSE: Duration = Duration::from_millis(20);

/// Every file a city may have, in the order in which they are read.
pub fn names() -> impl Iterator<Item = &'static str> {
    files().into_iter().chain([ARCHIVE])
}

impl Loaded {
    /// A file nobody has looked at yet.
    pub fn unread(name: &'static str) -> Loaded {
        Loaded { name, text: None, stamp: None, trouble: None }
    }

    /// A file whose text is known and that is being written.
    pub fn given(name: &'static str, text: &str) -> Loaded {
        Loaded { text: Some(text.to_string().into()), ..Loaded::unread(name) }
    }

    /// The file as it is now.
    pub fn read(folder: &Folder, remembered: &BTreeSet<String>, name: &'static str) -> Loaded {
        let blank = Loaded::unread(name);
        match folder.read(name) {
            Err(problem) => Loaded { trouble: Some(problem), stamp: folder.stamp(name), ..blank },
            Ok(None) => Loaded { trouble: remembered.contains(name).then(|| gone(name)), ..blank },
            Ok(Some(content)) => {
                let (text, trouble) = match decode::decode(name, content.bytes) {
                    Ok(text) => (Some(text.into()), None),
                    Err(problem) => (None, Some(problem)),
                };
                Loaded { text, trouble, stamp: Some(content.stamp), ..blank }
            }
        }
    }

    fn is_gone(&self) -> bool {
        self.trouble.as_ref().is_some_and(|problem| problem.code == "missing")
    }

    /// The system did not let it be read.
    fn is_unread(&self) -> bool {
        let trouble = self.trouble.as_ref();
        trouble.is_some_and(|problem| matches!(problem.code, "unreadable" | "denied"))
    }

    /// Puts the file's records, or its trouble, into the city.
    fn fill(&self, city: &mut City, lists: bool) {
        let text = self.text.as_deref();
        if self.name == ARCHIVE {
            city.archived = text.map(read::archived).unwrap_or_default();
            city.trouble.retain(|problem| problem.place.file != self.name);
            let faults = text.map(|text| check::file(self.name, text));
            let faults = faults.into_iter().flatten();
            city.trouble.extend(faults.filter(|problem| problem.severity == Severity::Error));
        } else if lists || self.name == CITY {
            // An absent file is an empty list; for the city itself its error follows below.
            let places = read::file(city, self.name, text.unwrap_or("[]"));
            if let Some(text) = &self.text {
                text.know(places);
            }
        }
        if text.is_none() {
            city.trouble.retain(|problem| problem.place.file != self.name);
        }
        city.trouble.extend(self.trouble.clone());
    }

    fn differs(&self, known: &Loaded) -> bool {
        self.text != known.text || self.trouble != known.trouble
    }

    /// Whether this may be one moment of somebody else's writing rather than the state of the file.
    fn is_moving(&self, folder: &Folder, who: &Who) -> bool {
        let now = (who.now)().timestamp_micros();
        #[expect(clippy::cast_precision_loss)]
        let age = |then: f64| (now as f64 / 1e6 - then).abs();
        if self.is_gone() {
            return age(folder.modified()) < GONE;
        }
        let written = self.stamp.map(|stamp| stamp.modified());
        let recent = written.is_some_and(|then| age(then) < QUIET);
        let text = self.text.as_deref();
        recent && text.is_some_and(|text| !scan::outline(text).1.is_empty())
    }
}

fn gone(name: &str) -> Problem {
    let lost = "missing; it was here before, so it does not count as empty";
    Problem::error("missing", lost)
        .fix("put it back, or delete its line in .ulg/files if it shall be gone")
        .file(name)
        .exit(Exit::Missing)
}

/// The files whose stamp is not the one they had when they were read, and those that could not be read at all: what
/// kept the system from it may be over.
pub fn suspects(folder: &Folder, files: &[Loaded]) -> Vec<&'static str> {
    files
        .iter()
        .filter(|file| file.is_unread() || file.stamp != folder.stamp(file.name))
        .map(|file| file.name)
        .collect()
}

/// Puts what these files hold into a city; without the lists only the city itself. Large files are taken side by side.
pub fn fill(city: &mut City, files: &[Loaded], lists: bool) {
    let sizes = files.iter().filter_map(|file| file.text.as_deref()).map(|text| text.len() as u64);
    if sizes.sum::<u64>() < WORTH_IT {
        files.iter().for_each(|file| file.fill(city, lists));
        *city = std::mem::take(city).indexed();
        return;
    }
    let alone = |file: &Loaded| {
        let mut city = City::default();
        file.fill(&mut city, lists);
        city.indexed()
    };
    for (file, mut one) in files.iter().zip(each(files, alone)) {
        adopt(city, file.name, &mut one);
        city.trouble.append(&mut one.trouble);
    }
}

/// These files as they are now, in their order. Large ones are read side by side.
fn looked_at(folder: &Folder, remembered: &BTreeSet<String>, names: &[&'static str]) -> Vec<Loaded> {
    let read = |name: &&'static str| Loaded::read(folder, remembered, name);
    let sizes = names.iter().filter_map(|name| folder.stamp(name)).map(|stamp| stamp.size());
    match sizes.sum::<u64>() {
        0..WORTH_IT => names.iter().map(read).collect(),
        _ => each(names, read),
    }
}

/// What came of reading files again.
#[derive(Debug, Default)]
pub struct Reread {
    /// Files that differ from what was known, as they are now.
    pub changed: Vec<Loaded>,
    /// Whether a file looks as if somebody were writing it right now; what was known of it shall stay.
    pub moving: bool,
}

/// Reads these files again.
pub fn reread(
    (folder, own, who): (&Folder, &StateDir, &Who),
    files: &mut [Loaded],
    names: &[&'static str],
    settle: Settle,
) -> Reread {
    let mut remembered = own.remembered();
    // What this process has read itself was there too, whether or not anything was ever saved.
    let seen = files.iter().filter(|file| file.text.is_some() || file.is_gone());
    remembered.extend(seen.map(|file| file.name.to_string()));
    let mut read = Reread::default();
    let mut others = Vec::new();
    for file in files.iter_mut().filter(|file| names.contains(&file.name)) {
        let known = file.text.as_deref().filter(|_| file.trouble.is_none());
        match known.and_then(|text| folder.still_holds(file.name, text)) {
            Some(stamp) => file.stamp = Some(stamp),
            None => others.push(file),
        }
    }
    let names: Vec<&'static str> = others.iter().map(|file| file.name).collect();
    for (file, mut fresh) in others.into_iter().zip(looked_at(folder, &remembered, &names)) {
        let since = Instant::now();
        while settle == Settle::Wait
            && since.elapsed().as_secs_f64() < GONE
            && fresh.differs(file)
            && fresh.is_moving(folder, who)
        {
            std::thread::sleep(PAUSE);
            fresh = Loaded::read(folder, &remembered, file.name);
        }
        if !fresh.differs(file) {
            file.stamp = fresh.stamp;
        } else if settle == Settle::Later && fresh.is_moving(folder, who) {
            read.moving = true;
        } else {
            read.changed.push(fresh);
        }
    }
    read
}

/// What to do about a file that somebody may be writing right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settle {
    /// Wait for it, two seconds at most.
    Wait,
    /// Keep what was known and look again later.
    Later,
}

/// Why a folder cannot be opened that has no city.ron.
pub(super) fn no_city(dir: &Path) -> Problem {
    let shown = dir.display();
    let Some(file) = left_of(dir) else {
        return Problem::error("missing", format!("{shown}: no city.ron here"))
            .fix("start with: ulg init")
            .exit(Exit::Missing);
    };
    Problem::error("broken", format!("{shown}: {file} is here, but no city.ron"))
        .fix("put city.ron back from a copy, or write one that holds: City(name: \"...\")")
        .exit(Exit::Missing)
}

/// What shows that a folder is a city's even where its city.ron is gone: the first of ulg's files that is there.
pub fn left_of(dir: &Path) -> Option<&'static str> {
    let mut names = names().chain([super::state_dir::DIR]);
    names.find(|name| std::fs::symlink_metadata(dir.join(name)).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_not_be_read_is_always_looked_at_again() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("tasks.ron"), "[]").unwrap();
        let folder = Folder::open(home.path()).unwrap();
        let read = Loaded::read(&folder, &BTreeSet::new(), "tasks.ron");
        assert_eq!(suspects(&folder, std::slice::from_ref(&read)), [""; 0]);
        for (code, again) in [("unreadable", true), ("denied", true), ("utf8", false)] {
            // The file itself stays as it was: nothing but a second look can tell.
            let failed = Loaded {
                text: None,
                trouble: Some(Problem::error(code, "cannot be read").file("tasks.ron")),
                ..read.clone()
            };
            let names = suspects(&folder, &[failed]);
            assert_eq!(names.contains(&"tasks.ron"), again, "{code}");
        }
    }
}
