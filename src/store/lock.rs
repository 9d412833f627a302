//! The lock that one save at a time holds: a kernel lock on a file of its own that is never renamed, so that it dies
//! with its process and nobody has to clean up. The holder's name stands in the file for those who wait.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::time::{Duration, Instant};

use super::disk::not_saved;
use super::folder::owner;
use super::state_dir::{LOCK, StateDir};
use super::who::Who;
use crate::problem::{Exit, Problem};

/// Held from just before a file is read to just after it is written.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

/// Closing the file is not enough: a program that is being started at this moment has it open until it runs.
impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

/// Takes the lock, waiting for its holder up to `patience`; then 75.
pub fn take(state_dir: &StateDir, who: &Who, patience: Duration) -> Result<Lock, Problem> {
    let file = prepare(state_dir).map_err(|error| refused(state_dir, &error))?;
    let since = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(held(file, who)),
            Err(TryLockError::Error(error)) => return Err(not_saved(".ulg/lock", &error)),
            Err(TryLockError::WouldBlock) if since.elapsed() >= patience => return Err(busy(state_dir)),
            Err(TryLockError::WouldBlock) => std::thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_millis(16));
    }
}

/// Takes the lock if it is free and can be taken at all.
pub fn try_take(state_dir: &StateDir, who: &Who) -> Option<Lock> {
    let file = prepare(state_dir).ok()?;
    file.try_lock().ok()?;
    Some(held(file, who))
}

fn prepare(state_dir: &StateDir) -> io::Result<File> {
    state_dir.make()?;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    match state_dir.open(LOCK, &options) {
        // Somebody else's lock file can be locked without being written.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            state_dir.open(LOCK, OpenOptions::new().read(true))
        }
        other => other,
    }
}

fn held(mut file: File, who: &Who) -> Lock {
    let now = (who.now)().format("%H:%M:%S");
    let words = format!("{} is saving since {now} (pid {})\n", who.user, std::process::id());
    // Only a courtesy to those who wait: the lock holds without it. Never empty, so that they always read a name.
    let _ = file.write_all(words.as_bytes()).and_then(|()| file.set_len(words.len() as u64));
    Lock { file }
}

/// Why the lock cannot be had; where `.ulg/` or the city's folder is closed, who can open it for the group, and how.
fn refused(state_dir: &StateDir, error: &io::Error) -> Problem {
    let problem = not_saved(".ulg/lock", error);
    if error.kind() != ErrorKind::PermissionDenied {
        return problem;
    }
    let fix = "chgrp -R GROUP .ulg; chmod -R g+rwX .ulg; chmod g+s . .ulg";
    let closed = [
        (".ulg", state_dir.path(""), fix),
        ("the folder", state_dir.home().to_path_buf(), "chgrp -R GROUP .; chmod -R g+rwX .; chmod g+s ."),
    ];
    let mut closed = closed.into_iter();
    let found = closed.find_map(|(what, path, fix)| Some((what, fs::metadata(path).ok()?.uid(), fix)));
    match found {
        Some((what, uid, fix)) => {
            problem.fix(format!("{what} belongs to {}, who can let a group in: {fix}", owner(uid)))
        }
        None => problem,
    }
}

fn busy(state_dir: &StateDir) -> Problem {
    const MOST: u64 = 1024;
    let mut text = String::new();
    if let Ok(file) = state_dir.open(LOCK, OpenOptions::new().read(true)) {
        // Without it somebody else is named, and that is all.
        let _ = file.take(MOST).read_to_string(&mut text);
    }
    let holder = match text.lines().next() {
        Some(line) if line.len() <= 200 => crate::clean::line(line).into_owned(),
        _ => "somebody else is saving".to_string(),
    };
    Problem::error("busy", format!("busy: {holder}")).fix("nothing was written; try again").exit(Exit::Busy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::folder::Folder;

    #[test]
    fn a_lock_given_back_is_free_while_somebody_has_its_file_open() {
        let home = tempfile::tempdir().unwrap();
        let state_dir = StateDir::of(&Folder::open(home.path()).unwrap());
        let who = Who { user: "ada".to_string(), now: chrono::Local::now };
        let lock = take(&state_dir, &who, Duration::ZERO).unwrap();
        // As a process between its birth and the program it becomes.
        let child = lock.file.try_clone().unwrap();
        assert!(try_take(&state_dir, &who).is_none());
        drop(lock);
        assert!(try_take(&state_dir, &who).is_some());
        drop(child);
    }

    #[test]
    fn a_closed_folder_is_said_with_who_can_open_it() {
        let home = tempfile::tempdir().unwrap();
        let state_dir = StateDir::of(&Folder::open(home.path()).unwrap());
        let closed = io::Error::from(ErrorKind::PermissionDenied);
        let words = refused(&state_dir, &closed).to_string();
        assert!(words.contains("the folder belongs to ") && words.contains("chmod -R g+rwX .;"), "{words}");
        state_dir.make().unwrap();
        let words = refused(&state_dir, &closed).to_string();
        assert!(words.contains("; .ulg belongs to ") && words.contains("chmod -R g+rwX .ulg;"), "{words}");
        let full = refused(&state_dir, &io::Error::from(ErrorKind::StorageFull));
        assert_eq!(full.to_string(), ".ulg/lock: not saved: the disk is full");
    }
}
