//! What the program keeps for itself in `.ulg/`, without one person: drafts of typing, sessions, lines set aside, the
//! journal. It must not know the data files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Write};

use super::rewrite::Rewriter;
use super::scrub::{Scrub, is_ron};
use crate::model::Kind;
use crate::problem::Problem;
use crate::store::Store;
use crate::store::disk::{DiskStep, reason, sync_folder};
use crate::store::draft::Draft;
use crate::store::journal::{Entry, Line, Patch, Sum, Turn, written};
use crate::store::state_dir::{APART, HALF, JOURNAL, TYPING};

/// What becomes of a file.
enum Fate {
    Stays,
    Gone,
    Changed(Vec<u8>),
}

/// Whether a draft is the person's own: typed for the person's record, or a new record with the name in it.
pub fn is_own_draft(name: &str, text: &str, scrub: &Scrub) -> bool {
    let mut lines = text.lines();
    let (purpose, title) = (lines.next().unwrap_or_default(), lines.next());
    let mut words = purpose.split(' ');
    let person = Kind::Person.name();
    let is_person = |word: &str| {
        let id = word.strip_prefix(person).and_then(|word| word.strip_prefix('/'));
        id.is_some() && id == scrub.subject.id.as_deref()
    };
    name.starts_with(TYPING)
        && match (words.next(), words.next()) {
            (Some("add"), Some(kind)) => kind == person && scrub.stands_in_broken(text),
            // Nothing else tells what it was for.
            (Some("other"), None) => title.is_some_and(|title| scrub.stands_in_broken(title)),
            (_, first) => first.into_iter().chain(words).any(is_person),
        }
}

fn fate(name: &str, bytes: &[u8], scrub: &Scrub) -> io::Result<Fate> {
    let text = String::from_utf8_lossy(bytes);
    if is_own_draft(name, &text, scrub) {
        return Ok(Fate::Gone);
    }
    if name.starts_with(TYPING) || is_ron(&text) {
        let new = scrub.ron(&text);
        let new = new.as_deref().unwrap_or(&text);
        let new = scrub.plain(new).unwrap_or_else(|| new.to_string());
        return Ok(if new == text { Fate::Stays } else { Fate::Changed(new.into_bytes()) });
    }
    let mut new = Vec::with_capacity(bytes.len());
    let is_changed = Rewriter { scrub }.copy(&mut &bytes[..], &mut new)?;
    Ok(match is_changed {
        true if new.is_empty() => Fate::Gone,
        true => Fate::Changed(new),
        false => Fate::Stays,
    })
}

impl Store {
    /// Whether each of these can be read.
    pub(super) fn own_readable(&self) -> Result<(), Problem> {
        let unread = |name: &str, error: &io::Error| {
            let (why, exit) = reason(error);
            Problem::error("unreadable", format!("cannot be read: {why}")).file(name).exit(exit)
        };
        if !self.state_dir.exists() {
            return Ok(());
        }
        let list = fs::read_dir(self.state_dir.path("")).map_err(|error| unread(".ulg", &error))?;
        for entry in list.flatten() {
            if entry.file_type().is_ok_and(|kind| kind.is_file()) {
                let name = format!(".ulg/{}", entry.file_name().to_string_lossy());
                let read = File::open(entry.path()).and_then(|mut file| file.read(&mut [0]));
                read.map_err(|error| unread(&name, &error))?;
            }
        }
        Ok(())
    }

    /// Drafts of typing, sessions, a torn line set aside: whatever else is kept there.
    pub(super) fn rewrite_own(&self, scrub: &Scrub) -> io::Result<Vec<String>> {
        let mut changed = Vec::new();
        for entry in fs::read_dir(self.state_dir.path(""))?.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let plain = entry.file_type().is_ok_and(|kind| kind.is_file());
            if !plain || APART.contains(&name.as_str()) {
                continue;
            }
            let fate = fate(&name, &fs::read(entry.path())?, scrub)?;
            if !matches!(fate, Fate::Stays) {
                self.gate(DiskStep::Write)?;
                changed.push(format!(".ulg/{name}"));
            }
            match fate {
                Fate::Stays => {}
                Fate::Gone => fs::remove_file(entry.path())?,
                Fate::Changed(new) => self.state_dir.replace(&name, &new)?,
            }
        }
        Ok(changed)
    }

    /// Writes the journal anew beside the old one, with the erasure as its last entry, and puts it in place.
    pub(super) fn rewrite_journal(&self, scrub: &Scrub, drafts: &[Draft]) -> io::Result<Option<String>> {
        let old: Box<dyn BufRead> = match self.state_dir.open(JOURNAL, OpenOptions::new().read(true)) {
            Ok(file) => Box::new(BufReader::new(file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Box::new(io::empty()),
            Err(error) => return Err(error),
        };
        self.gate(DiskStep::Temp)?;
        let beside = format!("{JOURNAL}{HALF}");
        let done = self.journal_beside(&beside, scrub, old, drafts);
        if done.is_err() {
            // Where this fails too, the next command sweeps it.
            let _ = fs::remove_file(self.state_dir.path(&beside));
        }
        let changed = done?;
        self.gate(DiskStep::FolderSync)?;
        sync_folder(&self.state_dir.path(""))?;
        Ok(changed.then(|| format!(".ulg/{JOURNAL}")))
    }

    fn journal_beside(
        &self,
        beside: &str,
        scrub: &Scrub,
        mut old: Box<dyn BufRead>,
        drafts: &[Draft],
    ) -> io::Result<bool> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        let mut out = BufWriter::new(self.state_dir.open(beside, &options)?);
        let changed = Rewriter { scrub }.copy(&mut old, &mut out)?;
        for line in self.entry_of_erasure(drafts)? {
            writeln!(out, "{line}")?;
        }
        self.gate(DiskStep::Sync)?;
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_data()?;
        self.gate(DiskStep::Rename)?;
        fs::rename(self.state_dir.path(beside), self.state_dir.path(JOURNAL))?;
        Ok(changed)
    }

    /// That somebody was erased, when and by whom; not who. The sums of the files tell that no other hand was there.
    fn entry_of_erasure(&self, drafts: &[Draft]) -> io::Result<[String; 2]> {
        let patch = |draft: &Draft| Patch {
            file: draft.file.to_string(),
            created: false,
            before: Sum::of(draft.before.as_deref().unwrap_or_default()),
            after: Sum::of(&draft.after),
            cuts: Vec::new(),
        };
        let seq = self.journal.tail()?.seq + 1;
        let entry = Entry {
            seq,
            at: self.now(),
            by: self.who.user.clone(),
            label: "Erased a person's data".to_string(),
            turn: Turn::Do,
            deeds: Vec::new(),
            files: drafts.iter().map(patch).collect(),
            passed: Vec::new(),
        };
        Ok([written(&Line::Entry(entry))?, written(&Line::Done(seq))?])
    }
}
