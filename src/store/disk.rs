//! What the disk says, in the words and exit codes of the program, and the named steps of a save. It must not know
//! what is being saved.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::Duration;

use rustix::io::Errno;

use crate::problem::{Exit, Problem};

/// A step of a save, in the order in which they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskStep {
    /// The journal entry is written.
    Journal,
    /// The journal is brought to the disk.
    JournalSync,
    /// The new file is made beside the old one.
    Temp,
    /// Its text is written.
    Write,
    /// It is brought to the disk.
    Sync,
    /// The old file is looked at once more.
    Look,
    /// The new file takes the old one's name.
    Rename,
    /// The folder is brought to the disk.
    FolderSync,
    /// The journal entry is closed.
    Close,
    /// Only of several files: that is brought to the disk.
    CloseSync,
    /// Only where something failed: the entry is taken out of the journal again.
    Back,
    /// That is brought to the disk.
    BackSync,
}

impl DiskStep {
    /// All steps, in order.
    pub const ALL: &'static [DiskStep] = &[
        DiskStep::Journal,
        DiskStep::JournalSync,
        DiskStep::Temp,
        DiskStep::Write,
        DiskStep::Sync,
        DiskStep::Look,
        DiskStep::Rename,
        DiskStep::FolderSync,
        DiskStep::Close,
        DiskStep::CloseSync,
        DiskStep::Back,
        DiskStep::BackSync,
    ];
}

/// What the world may do to a save: every step asks here first. Tests fail or end it; the program lets all pass.
#[derive(Debug, Clone, Copy)]
pub struct Rig {
    pub gate: fn(DiskStep) -> io::Result<()>,
    /// How long a save waits for the lock.
    pub patience: Duration,
    /// Asked where a save could look at the changed records alone; else it looks at whole files.
    pub near: fn() -> bool,
}

impl Default for Rig {
    fn default() -> Self {
        Rig { gate: |_| Ok(()), patience: Duration::from_secs(5), near: || true }
    }
}

/// A failed save in plain words: the file is as it was.
pub fn not_saved(file: &str, error: &io::Error) -> Problem {
    let (why, exit) = reason(error);
    let code = match exit {
        Exit::Denied => "denied",
        _ => "disk",
    };
    Problem::error(code, format!("not saved: {why}")).file(file).exit(exit)
}

/// A failed save of which the journal could not be cleared: the third answer. The file is as it was, and yet the change
/// may still come; `left` is what kept it in the journal.
pub fn not_confirmed(problem: Problem, left: &io::Error) -> Problem {
    let why = problem.what.trim_start_matches("not saved: ");
    Problem {
        code: "unconfirmed",
        what: format!("not confirmed: {why}"),
        fix: "the file is as it was, but the next start may still do it".to_string(),
        exit: reason(left).1,
        ..problem
    }
}

/// What the system's error means to a person, and the exit code for it.
pub fn reason(error: &io::Error) -> (String, Exit) {
    // By kind first: an error that was wrapped on its way here has no number left.
    let (words, exit) = match (error.kind(), error.raw_os_error()) {
        (ErrorKind::StorageFull | ErrorKind::QuotaExceeded, _) => ("the disk is full", Exit::Disk),
        (ErrorKind::ReadOnlyFilesystem, _) => ("the disk is read-only", Exit::Denied),
        (ErrorKind::PermissionDenied, _) => ("you may not write here", Exit::Denied),
        (_, Some(number)) => match Errno::from_raw_os_error(number) {
            Errno::IO => ("disk error; tell whoever looks after this machine", Exit::Disk),
            Errno::MFILE | Errno::NFILE => ("too many files are open", Exit::Disk),
            _ => return (error.to_string(), Exit::Disk),
        },
        _ => return (error.to_string(), Exit::Disk),
    };
    (words.to_string(), exit)
}

/// Brings a folder's list of names to the disk.
pub fn sync_folder(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_words_and_codes() {
        let known = [
            (Errno::NOSPC, 74),
            (Errno::DQUOT, 74),
            (Errno::ROFS, 77),
            (Errno::ACCESS, 77),
            (Errno::PERM, 77),
            (Errno::IO, 74),
            (Errno::MFILE, 74),
            (Errno::BADF, 74),
        ];
        for (errno, exit) in known {
            let error = io::Error::from(errno);
            let problem = not_saved("tasks.ron", &error);
            assert_eq!(problem.exit as u8, exit, "{errno:?}");
            assert!(problem.to_string().starts_with("tasks.ron: not saved: "));
            // As tempfile hands it on: the same kind, no number.
            let wrapped = io::Error::new(error.kind(), "somewhere");
            if exit == 77 {
                assert_eq!(reason(&wrapped), reason(&error), "{errno:?}");
            }
        }
    }
}
