//! A file that leaves the city: written beside its name and renamed, so that it is whole or not there. What is there
//! already stays, a link is never followed. It must not know what is in the file.

use std::fs::{File, Permissions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use tempfile::Builder;

use super::disk::reason;
use super::put::{PREFIX, SUFFIX};
use crate::problem::{Exit, Problem};

/// Who may read a file that leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Whoever the system lets read new files.
    Anybody,
    /// Its owner alone: it holds people or private fields.
    Owner,
}

impl Readers {
    fn mode(self) -> u32 {
        match self {
            Readers::Anybody => 0o644,
            Readers::Owner => 0o600,
        }
    }
}

/// Whether a file of that name may be made.
///
/// # Errors
/// 73 where one is there already and `force` is not given, where a link or anything but a file is there, or where the
/// folder is missing.
pub fn free(path: &Path, force: bool) -> Result<(), Problem> {
    let shown = path.display();
    let refused = |what: String, fix: &str| Err(Problem::error("output", what).fix(fix).exit(Exit::Output));
    let folder = home(path);
    if !folder.is_dir() {
        return refused(format!("no folder {}/", folder.display()), "make it first, or name another");
    }
    match path.symlink_metadata() {
        Ok(meta) if meta.is_symlink() => refused(format!("{shown} is a link; refused"), "name a file"),
        Ok(meta) if meta.is_dir() => refused(format!("{shown} is a folder"), "name a file in it"),
        Ok(meta) if !meta.is_file() => refused(format!("{shown} is no plain file; refused"), "name another"),
        Ok(_) if !force => refused(format!("{shown} exists"), "use --force"),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Makes a file. Nothing is left of one that could not be made whole.
///
/// # Errors
/// As [`free`]; those of `fill`; 74 or 77 where the disk refuses.
pub fn make<T>(
    path: &Path,
    force: bool,
    readers: Readers,
    fill: impl FnOnce(&mut BufWriter<&File>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    free(path, force)?;
    let refused = |error: &io::Error| {
        let (why, exit) = reason(error);
        Problem::error("output", format!("{} is not written: {why}", path.display())).exit(exit)
    };
    let mode = Permissions::from_mode(readers.mode());
    let temp = Builder::new().prefix(PREFIX).suffix(SUFFIX).permissions(mode).tempfile_in(home(path));
    let temp = temp.map_err(|error| refused(&error))?;
    let mut out = BufWriter::new(temp.as_file());
    let filled = fill(&mut out)?;
    out.flush().and_then(|()| temp.as_file().sync_all()).map_err(|error| refused(&error))?;
    drop(out);
    // Between the first look and now somebody may have made one.
    let placed = if force { temp.persist(path) } else { temp.persist_noclobber(path) };
    placed.map_err(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => match free(path, force) {
            Err(problem) => problem,
            Ok(()) => refused(&error.error),
        },
        _ => refused(&error.error),
    })?;
    Ok(filled)
}

fn home(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
