//! Putting in order what a save that was cut off left behind: temporary files, a torn journal line, an entry whose
//! files were not all written. Done under the lock, and said once.

use super::draft::{Draft, EMPTY};
use super::journal::{Entry, Line, Patch, Sum};
use super::lock::{self, Lock};
use super::put::{self, Put};
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
        let leftovers = !put::leftovers(&self.folder).is_empty();
        if !leftovers && tail.open.is_none() && !tail.torn {
            return;
        }
        let Some(lock) = lock::try_take(&self.own, &self.who) else {
            return;
        };
        match put::sweep(&self.folder) {
            0 => {}
            count => self.note(
                "leftover",
                format!("removed {count} temporary file(s) of a save that was cut off"),
            ),
        }
        self.mend(&lock);
    }

    /// Mends the journal's end and finishes or drops its open entry.
    pub(super) fn mend(&mut self, _lock: &Lock) {
        let tail = self.journal.tail().unwrap_or_default();
        if tail.torn && self.journal.mend().is_ok() {
            self.note(
                "journal-torn",
                "the journal's last line was cut off; it is set aside in .ulg/journal.torn"
                    .to_string(),
            );
        }
        if let Some(entry) = self.journal.tail().unwrap_or_default().open {
            self.settle(&entry);
        }
    }

    fn settle(&mut self, entry: &Entry) {
        let stands: Vec<Stand> = entry.files.iter().map(|patch| self.stand(patch)).collect();
        let all = |stand| stands.iter().all(|one| *one == stand);
        let lost = stands.contains(&Stand::Elsewhere);
        if all(Stand::After) {
            let _ = self.journal.close(&Line::Done(entry.seq));
        } else if !lost && self.run(entry, &stands, Stand::Before) {
            let _ = self.journal.close(&Line::Done(entry.seq));
            self.note(
                "finished",
                format!("finished a change that was cut off: {}", entry.label),
            );
        } else if lost && self.run(entry, &stands, Stand::After) {
            let _ = self.journal.close(&Line::Dropped(entry.seq));
            self.note(
                "dropped",
                format!(
                    "a change was cut off and its file has changed since; it was not made: {}",
                    entry.label
                ),
            );
        }
    }

    fn stand(&self, patch: &Patch) -> Stand {
        let Ok(text) = self.read_text(patch) else {
            return Stand::Elsewhere;
        };
        let sum = match &text {
            None if !patch.created => return Stand::Elsewhere,
            text => Sum::of(text.as_deref().unwrap_or(EMPTY)),
        };
        match (sum == patch.after, sum == patch.before) {
            (true, _) => Stand::After,
            (_, true) => Stand::Before,
            _ => Stand::Elsewhere,
        }
    }

    fn read_text(&self, patch: &Patch) -> Result<Option<String>, Problem> {
        let content = self.folder.read(&patch.file)?;
        Ok(content.and_then(|content| String::from_utf8(content.bytes).ok()))
    }

    /// Turns the files that stand at `from` to the other side; false if that failed.
    fn run(&self, entry: &Entry, stands: &[Stand], from: Stand) -> bool {
        let mut drafts = Vec::new();
        for (patch, _) in entry
            .files
            .iter()
            .zip(stands)
            .filter(|(_, stand)| **stand == from)
        {
            let patch = match from {
                Stand::After => patch.reversed(),
                _ => patch.clone(),
            };
            let file = reading::names().find(|name| *name == patch.file);
            let (Some(file), Ok(text)) = (file, self.read_text(&patch)) else {
                return false;
            };
            match Draft::replayed(file, text.as_deref(), &patch) {
                Some(draft) => drafts.push(draft),
                None => return false,
            }
        }
        let puts: Vec<Put> = drafts.iter().map(super::commit::as_put).collect();
        put::all(&self.folder, &puts, &self.rig).is_ok()
    }

    fn note(&mut self, code: &'static str, what: String) {
        self.notes
            .push(Problem::warning(code, what).file(".ulg/journal"));
    }
}
