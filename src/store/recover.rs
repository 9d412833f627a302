//! Putting in order what a save that was cut off left behind: temporary files, a torn journal line, an entry whose
//! files were not all written. Done under the lock, and said once.

use super::disk::not_saved;
use super::draft::{Draft, EMPTY};
use super::journal::{Entry, Line, Patch};
use super::lock::{self, Lock};
use super::put::{self, Put, PutError};
use super::{Store, reading};
use crate::problem::Problem;

/// How a file stands to an entry of the journal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Before,
    After,
    Elsewhere,
}

impl Store {
    /// At open: if there is something to put in order and nobody is saving, does it. Where it cannot be done, the
    /// next save tries again.
    pub(super) fn tidy(&mut self) {
        let tail = self.journal.tail().unwrap_or_default();
        let leftovers = !put::leftovers(&self.folder).is_empty() || !self.state_dir.halves().is_empty();
        if !leftovers && tail.open.is_none() && !tail.torn {
            return;
        }
        let Some(lock) = lock::try_take(&self.state_dir, &self.who) else {
            return;
        };
        match put::sweep(&self.folder) + self.state_dir.sweep() {
            0 => {}
            count => self.note("leftover", format!("removed {count} temporary file(s) of a save that was cut off")),
        }
        // Where it fails the next save says so.
        let _ = self.mend(&lock);
    }

    /// Mends the journal's end and finishes or drops its open entry.
    ///
    /// # Errors
    /// Where the entry can be neither; saving on would bury it.
    pub(super) fn mend(&mut self, _lock: &Lock) -> Result<(), Problem> {
        let tail = self.journal.tail().unwrap_or_default();
        if tail.torn && self.journal.mend().is_ok() {
            let what = "the journal's last line was cut off; it is set aside in .ulg/journal.torn";
            self.note("journal-torn", what.to_string());
        }
        match self.journal.tail().unwrap_or_default().open {
            Some(entry) => self.settle(&entry),
            None => Ok(()),
        }
    }

    fn settle(&mut self, entry: &Entry) -> Result<(), Problem> {
        let stands: Vec<Stand> = entry.files.iter().map(|patch| self.stand(patch)).collect();
        let label = &entry.label;
        let ahead =
            if stands.contains(&Stand::Elsewhere) { None } else { self.replayed(entry, &stands, Stand::Before)? };
        let line = match ahead {
            Some(drafts) => {
                let count = drafts.len();
                self.run(entry, &drafts)?;
                if count > 0 {
                    let what = format!("finished a change that was cut off: {label}");
                    self.note("finished", what);
                }
                let files = entry.files.iter().map(|patch| patch.file.as_str());
                put::confirm(&self.folder, files).map_err(|error| not_saved(".ulg/journal", &error))?;
                Line::Done(entry.seq)
            }
            None => {
                let back = self.replayed(entry, &stands, Stand::After)?;
                let whole = back.is_some_and(|drafts| self.run(entry, &drafts).is_ok());
                let part = if whole { "" } else { " (in part only)" };
                let what = "a change was cut off and its file has changed since; it was taken back";
                self.note("dropped", format!("{what}{part}: {label}"));
                Line::Dropped(entry.seq)
            }
        };
        self.journal.close(&line).and_then(|()| self.journal.sync()).map_err(|error| not_saved(".ulg/journal", &error))
    }

    fn stand(&self, patch: &Patch) -> Stand {
        let Ok(text) = self.read_text(patch) else {
            return Stand::Elsewhere;
        };
        let text = match &text {
            None if !patch.created => return Stand::Elsewhere,
            text => text.as_deref().unwrap_or(EMPTY),
        };
        match (patch.after.is_of(text), patch.before.is_of(text)) {
            (true, _) => Stand::After,
            (_, true) => Stand::Before,
            _ => Stand::Elsewhere,
        }
    }

    fn read_text(&self, patch: &Patch) -> Result<Option<String>, Problem> {
        let content = self.folder.read(&patch.file)?;
        Ok(content.and_then(|content| String::from_utf8(content.bytes).ok()))
    }

    /// The files that stand at `from`, turned to the other side; `None` where the entry does not fit them.
    fn replayed(&self, entry: &Entry, stands: &[Stand], from: Stand) -> Result<Option<Vec<Draft>>, Problem> {
        let mut drafts = Vec::new();
        let patches = entry.files.iter().zip(stands);
        for (patch, _) in patches.filter(|(_, stand)| **stand == from) {
            let patch = match from {
                Stand::After => patch.reversed(),
                _ => patch.clone(),
            };
            let text = self.read_text(&patch)?;
            let file = reading::names().find(|name| *name == patch.file);
            let draft = file.and_then(|file| Draft::replayed(file, text.as_deref(), &patch));
            let Some(draft) = draft else {
                return Ok(None);
            };
            drafts.push(draft);
        }
        Ok(Some(drafts))
    }

    fn run(&self, entry: &Entry, drafts: &[Draft]) -> Result<(), Problem> {
        let puts: Vec<Put> = drafts.iter().map(super::commit::as_put).collect();
        match put::all(&self.folder, &puts, &self.rig) {
            Ok(_) => Ok(()),
            Err(PutError::Clean(problem) | PutError::Unsure(problem, _) | PutError::Half(problem)) => {
                Err(Problem { what: format!("{}: {}", unfinished(entry).what, problem.what), ..problem })
            }
        }
    }

    fn note(&mut self, code: &'static str, what: String) {
        self.notes.push(Problem::warning(code, what).file(".ulg/journal"));
    }
}

fn unfinished(entry: &Entry) -> Problem {
    let what = format!("\"{}\" of {} was cut off and cannot be finished", entry.label, entry.by);
    Problem::error("unfinished", what).file(".ulg/journal")
}
