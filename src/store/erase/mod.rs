//! Erasing everything that is held about one person: the only place where history is rewritten. What is to be done is
//! written down first, in `.ulg/erasing`, and taken away last, so that an erasure that was cut off is finished by
//! running it again. Nothing of it can be undone.

mod held;
mod own;
mod renaming;
mod rewrite;
mod scrub;
mod shape;
mod subject;
mod traces;
mod veil;

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::PathBuf;

pub use held::Held;
pub use subject::{Rename, Someone, Who};
pub use traces::Trace;

use scrub::Scrub;
use subject::Subject;

use super::disk::{DiskStep, not_saved, sync_folder};
use super::draft::Draft;
use super::journal::{Deed, Verb, options};
use super::lock::Lock;
use super::put::{self, Put, PutError};
use super::reading::{self, Settle};
use super::state_dir::ERASING;
use super::{ARCHIVE, Store};
use crate::model::mention::Needle;
use crate::model::{City, Kind, read};
use crate::problem::{Exit, Problem};
use crate::sort::InOrder;

/// How an erasure ended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Erased {
    /// Files that were changed, by their names within the folder.
    pub files: Vec<String>,
    /// Records whose id held the name, with what it is now.
    pub renamed: Vec<Rename>,
    /// Where the person still stands: files nobody may rewrite.
    pub left: Vec<Trace>,
    /// Where a part of the name stands alone or with an ending: it may be somebody else, and was left.
    pub possible: Vec<Trace>,
    /// Files and folders that could not be read.
    pub closed: Vec<String>,
    /// Files that could not be searched inside: packed, pictures and the like.
    pub opaque: Vec<String>,
    /// Sorts of things that stand for somebody else here too and were left in free text: `name`, `id`, …
    pub shared: Vec<&'static str>,
    /// The folders with histories that still hold the person.
    pub histories: Vec<PathBuf>,
}

impl Store {
    /// Erases a person from data, archive, journal and drafts, and searches the whole folder for what is left. An
    /// erasure that was cut off before is finished first.
    ///
    /// # Errors
    /// 66 where nobody of that id or name was ever here; 65 where a file with errors would have to be changed; 77
    /// where one only looks; as for reading where a file of the city cannot be read; 74, 75 as for a save. Where it has
    /// begun already, the words say so: running it again finishes it.
    pub fn erase(&mut self, who: &Who) -> Result<Erased, Problem> {
        let lock = self.lock()?;
        let names: Vec<_> = reading::names().collect();
        self.catch_up(&names);
        put::sweep(&self.folder);
        self.state_dir.sweep();
        self.may_erase()?;
        let pending = self.pending();
        let mut erased = Erased::default();
        if let Some(pending) = &pending {
            self.carry_out(&lock, pending, &mut erased)?;
        }
        // Only now: half an erasure knows two ids of one record.
        let unread = |error| not_saved(".ulg/journal", &error);
        let mut subject = self.subject(who).map_err(unread)?;
        if subject.is_known() {
            self.rename(&mut subject).map_err(unread)?;
            self.carry_out(&lock, &subject, &mut erased)?;
        } else if pending.is_none() {
            return Err(unknown(who));
        }
        erased.files.order();
        erased.files.dedup();
        erased.histories.extend(traces::history(self.dir()));
        erased.histories.order();
        erased.histories.dedup();
        Ok(erased)
    }

    /// Refuses where something cannot be read that would have to be changed: what was left there could not be told
    /// from somebody else's later.
    ///
    /// # Errors
    /// As for reading the file.
    pub fn may_erase(&self) -> Result<(), Problem> {
        let readable = self.all_readable().and_then(|()| self.own_readable());
        readable.map_err(nothing_erased)
    }

    /// Whether every data file could be read.
    fn all_readable(&self) -> Result<(), Problem> {
        let mut unread = reading::names().filter(|file| self.text(file).is_none());
        let problem = unread.find_map(|file| self.trouble(file));
        problem.map_or(Ok(()), |problem| Err(problem.clone()))
    }

    /// Whether an erasure was cut off and waits to be finished.
    pub fn is_erasing(&self) -> bool {
        self.state_dir.path(ERASING).exists()
    }

    /// Whose erasure was cut off, by each of the names.
    pub fn being_erased(&self) -> Vec<(Who, String)> {
        let Some(subject) = self.pending() else {
            return Vec::new();
        };
        let names = subject.needles.iter().chain(&subject.shared);
        let names = names.filter(|needle| matches!(needle, Needle::Name(_)));
        let whose = |name: &Needle| match &subject.id {
            Some(id) => Who::Id(id.clone()),
            None => Who::Name(name.text().to_string()),
        };
        names.map(|name| (whose(name), name.text().to_string())).collect()
    }

    /// Says that an erasure waits to be finished; whose it is, is not said.
    pub(super) fn remind_of_erasing(&mut self) {
        if self.is_erasing() {
            let what = "an erasure was cut off and is not finished";
            let fix = "finish it with the same command: ulg person erase";
            self.notes.push(Problem::warning("erasing", what).fix(fix).file(".ulg/erasing"));
        }
    }

    fn pending(&self) -> Option<Subject> {
        let mut text = String::new();
        let mut file = self.state_dir.open(ERASING, OpenOptions::new().read(true)).ok()?;
        file.read_to_string(&mut text).ok()?;
        options().from_str(&text).ok()
    }

    fn carry_out(&mut self, _: &Lock, subject: &Subject, erased: &mut Erased) -> Result<(), Problem> {
        let scrub = Scrub::of(subject);
        let drafts = self.without(subject, &scrub)?;
        let begun = |problem: Problem| Problem {
            what: format!("the erasure is not finished: {}", problem.what),
            fix: "run it again to finish it".to_string(),
            ..problem
        };
        let is_resumed = self.is_erasing();
        let puts: Vec<Put> = drafts.iter().map(super::commit::as_put).collect();
        let planned = self.write_plan(subject);
        let planned = planned.map_err(|error| not_saved(".ulg/erasing", &error));
        let placed = planned.map_err(PutError::Clean).and_then(|()| {
            put::all(&self.folder, &puts, &self.rig)?;
            Ok(())
        });
        match placed {
            Ok(()) => {}
            Err(PutError::Clean(problem)) if !is_resumed && self.remove_plan().is_ok() => {
                return Err(nothing_erased(problem));
            }
            Err(PutError::Clean(problem) | PutError::Unsure(problem, _) | PutError::Half(problem)) => {
                return Err(begun(problem));
            }
        }
        let failed = |error: io::Error| begun(not_saved(".ulg", &error));
        erased.files.extend(drafts.iter().map(|draft| draft.file.to_string()));
        erased.files.extend(self.rewrite_own(&scrub).map_err(failed)?);
        erased.files.extend(self.rewrite_journal(&scrub, &drafts).map_err(failed)?);
        self.gate(DiskStep::Close).and_then(|()| self.remove_plan()).map_err(failed)?;
        let names: Vec<_> = reading::names().collect();
        self.reread(&names, Settle::Wait);
        let found = self.search(&scrub);
        erased.left.extend(found.left);
        erased.possible.extend(found.possible);
        erased.closed.extend(found.closed);
        erased.opaque.extend(found.opaque);
        erased.histories.extend(found.histories);
        let is_there = |one: &&Rename| one.stands_in(&self.city);
        erased.renamed.extend(subject.renames.iter().filter(is_there).cloned());
        erased.shared.extend(subject.shared.iter().map(sort));
        Ok(())
    }

    fn gate(&self, step: DiskStep) -> io::Result<()> {
        (self.rig.gate)(step)
    }

    // ---- the data files ----

    /// The data files that have to change, as they will be; nothing is written.
    fn without(&self, subject: &Subject, scrub: &Scrub) -> Result<Vec<Draft>, Problem> {
        let mut drafts = Vec::new();
        for file in reading::names() {
            let Some(before) = self.text(file) else {
                continue;
            };
            let mut draft = Draft::new(file, Some(before));
            if let Some(id) = subject.id.as_deref() {
                self.take_out(&mut draft, id)?;
            }
            if self.trouble(file).is_some() && !scrub.places(before).is_empty() {
                self.writable(file)?;
            }
            draft.after = scrub.ron(&draft.after).unwrap_or(draft.after);
            if draft.after == before {
                continue;
            }
            self.writable(file)?;
            readable(file, &draft.after)?;
            drafts.push(draft);
        }
        Ok(drafts)
    }

    /// Takes the records of a person out of `people.ron` or the archive.
    fn take_out(&self, draft: &mut Draft, id: &str) -> Result<(), Problem> {
        if draft.file != Kind::Person.file() && draft.file != ARCHIVE {
            return Ok(());
        }
        let people = subject::people_in(&draft.after, draft.file);
        for _ in people.iter().filter(|one| one.id == id) {
            self.writable(draft.file)?;
            let mut deed = [Deed {
                verb: Verb::Remove,
                file: draft.file.to_string(),
                kind: Kind::Person.name().to_string(),
                id: id.to_string(),
                field: None,
                old: None,
                new: None,
                raw: None,
                after: None,
            }];
            draft.carry_out(&mut deed)?;
        }
        Ok(())
    }

    // ---- the program's own files ----

    fn write_plan(&self, subject: &Subject) -> io::Result<()> {
        self.gate(DiskStep::Journal)?;
        let text = options().to_string(subject).map_err(io::Error::other)?;
        self.state_dir.replace(ERASING, &text)?;
        sync_folder(&self.state_dir.path(""))
    }

    fn remove_plan(&self) -> io::Result<()> {
        match fs::remove_file(self.state_dir.path(ERASING)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => sync_folder(&self.state_dir.path("")),
        }
    }
}

/// Refuses a new text that could not be read again.
fn readable(file: &'static str, text: &str) -> Result<(), Problem> {
    let mut city = City::default();
    if file != ARCHIVE {
        read::file(&mut city, file, text);
    }
    match city.trouble.first() {
        Some(problem) => Err(nothing_erased(problem.clone())),
        None => Ok(()),
    }
}

fn nothing_erased(problem: Problem) -> Problem {
    let why = problem.what.trim_start_matches("not saved: ");
    let again = "then erase again";
    Problem {
        what: format!("nothing was erased: {why}"),
        fix: match problem.fix.as_str() {
            "" => format!("put that right, {again}"),
            fix => format!("{fix}, {again}"),
        },
        ..problem
    }
}

fn sort(needle: &Needle) -> &'static str {
    match needle {
        Needle::Name(_) => "name",
        Needle::Id(_) => "id",
        Needle::Email(_) => "e-mail address",
        Needle::Phone(_) => "telephone number",
    }
}

fn unknown(who: &Who) -> Problem {
    let (Who::Id(word) | Who::Name(word)) = who;
    Problem::error("no-record", format!("nothing is held about {word} here"))
        .fix("ulg list people shows whom there is")
        .exit(Exit::Missing)
}
