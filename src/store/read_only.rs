//! Only looking: a store that writes nothing into the city's folder, neither data nor anything of its own. It must not
//! know who asked for it.

use std::io::{self, ErrorKind};

use super::journal::Journal;
use super::{Store, put};
use crate::problem::{Exit, Problem};

const LOOKING: &str = "not saved: this screen only looks";

impl Store {
    /// From now on for looking only.
    #[must_use]
    pub fn look_only(mut self) -> Store {
        self.state_dir = self.state_dir.sealed();
        self.journal = Journal::of(&self.state_dir);
        self
    }

    /// Whether it was opened for looking only, whatever the system allows this user.
    pub fn is_read_only(&self) -> bool {
        self.state_dir.is_sealed()
    }

    /// Refuses a change where one only looks.
    pub(super) fn ensure_writable(&self) -> Result<(), Problem> {
        if self.is_read_only() {
            let fix = "start ulg without --read-only to edit";
            return Err(Problem::error("read-only", LOOKING).fix(fix).exit(Exit::Denied));
        }
        Ok(())
    }

    /// As [`Store::ensure_writable`], for what is kept beside the data.
    pub(super) fn may_write(&self) -> io::Result<()> {
        let refused = |problem: Problem| io::Error::new(ErrorKind::PermissionDenied, problem.what);
        self.ensure_writable().map_err(refused)
    }

    /// What opening would have put in order; each to be said once.
    pub(super) fn report(&mut self) {
        let tail = self.journal.tail().unwrap_or_default();
        if let Some(entry) = tail.open {
            let what = format!(
                "\"{}\" of {} is not finished; it was cut off, or is being saved right now",
                entry.label, entry.by
            );
            self.left("unfinished", what);
        }
        if tail.torn {
            self.left("journal-torn", "the journal's last line was cut off".to_string());
        }
        match put::leftovers(&self.folder).len() {
            0 => {}
            count => self.left("leftover", format!("{count} temporary file(s) of a save that was cut off")),
        }
    }

    fn left(&mut self, code: &'static str, what: String) {
        let problem = Problem::warning(code, what).file(".ulg/journal");
        let fix = "left as it is, since this screen only looks; ulg without --read-only puts it in order";
        self.notes.push(problem.fix(fix));
    }
}
