//! Putting a new text in a file's place: written beside it, brought to the disk, then renamed over it, so that at any
//! moment the file is the whole old or the whole new text. Mode and group stay. It must not know RON.

use std::fs::{self, File, Metadata, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{Gid, Uid};
use tempfile::NamedTempFile;

use super::disk::{DiskStep, Rig, not_saved, reason, sync_folder};
use super::folder::{Folder, Stamp, owner, reads_as};
use crate::problem::{Exit, Problem};
use crate::sort::InOrder;

/// How the files are called that a save writes beside the old ones.
pub(super) const PREFIX: &str = ".ulg-";
pub(super) const SUFFIX: &str = ".tmp";

/// Whether a name is that of a file left over by a save that was cut off.
pub fn is_leftover(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// One file to be replaced.
pub struct Put<'a> {
    pub file: &'a str,
    /// What it must still hold, piece by piece; `None` where it must not be there yet.
    pub before: Option<Vec<&'a str>>,
    pub after: Vec<&'a str>,
}

/// A file written beside its target, waiting to take its name.
struct Ready<'a> {
    put: &'a Put<'a>,
    target: PathBuf,
    temp: NamedTempFile,
}

impl<'a> Ready<'a> {
    /// Writes the new text beside the old file and brings it to the disk.
    fn write(folder: &Folder, put: &'a Put<'a>, rig: &Rig) -> Result<Ready<'a>, Problem> {
        let old = folder.locate(put.file)?;
        let target = old.clone().unwrap_or_else(|| folder.dir().join(put.file));
        let meta = match &old {
            Some(path) => Some(writable(put.file, path)?),
            None => None,
        };
        let temp = beside(folder, put, &target, meta.as_ref(), rig).map_err(|error| not_saved(put.file, &error))?;
        Ok(Ready { put, target, temp })
    }

    /// Refuses if the file is no longer what the new text was made from.
    fn look(&self, rig: &Rig) -> Result<(), Problem> {
        (rig.gate)(DiskStep::Look).map_err(|error| not_saved(self.put.file, &error))?;
        let before = self.put.before.as_deref();
        let is_same = match File::open(&self.target).and_then(|mut now| reads_as(&mut now, before.unwrap_or_default()))
        {
            Ok(is_same) => is_same && before.is_some(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => before.is_none(),
            Err(error) => return Err(not_saved(self.put.file, &error)),
        };
        if is_same { Ok(()) } else { Err(changed_outside(self.put.file)) }
    }

    /// Takes the old file's name; gives the folder that must be brought to the disk now, and the new stamp.
    fn rename(self, rig: &Rig) -> Result<(PathBuf, Option<Stamp>), Problem> {
        let failed = |error: &io::Error| not_saved(self.put.file, error);
        (rig.gate)(DiskStep::Rename).map_err(|error| failed(&error))?;
        let home = self.target.parent().unwrap_or(Path::new("."));
        let file = match &self.put.before {
            Some(_) => self.temp.persist(&self.target),
            None => self.temp.persist_noclobber(&self.target),
        };
        let file = file.map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => changed_outside(self.put.file),
            _ => failed(&error.error),
        })?;
        let stamp = file.metadata().ok().map(|meta| Stamp::of(&meta));
        Ok((home.to_path_buf(), stamp))
    }
}

/// Files that have taken their place.
pub struct Placed {
    /// As they are now, in the order of the puts.
    pub stamps: Vec<Option<Stamp>>,
    /// Why the disk does not confirm it.
    pub unsure: Option<String>,
}

/// Why files were not put in place.
pub enum PutError {
    /// All are as they were.
    Clean(Problem),
    /// All are as they were, but the disk does not confirm that those which were new for a moment are put back.
    Unsure(Problem, io::Error),
    /// Some are new and could not be put back; the journal will finish them.
    Half(Problem),
}

/// Puts several files in place. All are on the disk beside their targets before the first one is renamed.
pub fn all(folder: &Folder, puts: &[Put], rig: &Rig) -> Result<Placed, PutError> {
    let ready: Result<Vec<_>, Problem> = puts.iter().map(|put| Ready::write(folder, put, rig)).collect();
    let ready = ready.map_err(PutError::Clean)?;
    for one in &ready {
        one.look(rig).map_err(PutError::Clean)?;
    }
    let (mut homes, mut stamps) = (Vec::new(), Vec::new());
    for (count, one) in ready.into_iter().enumerate() {
        match one.rename(rig) {
            Ok((home, stamp)) => {
                homes.push(home);
                stamps.push(stamp);
            }
            Err(problem) => return Err(put_back(folder, &puts[..count], rig, problem)),
        }
    }
    let unsure = sync_folders(homes, rig).err().map(|error| {
        let (why, _) = reason(&error);
        format!("written, not confirmed: {why}")
    });
    Ok(Placed { stamps, unsure })
}

/// Undoes the renames of a change that cannot be completed, in the same world.
fn put_back(folder: &Folder, placed: &[Put], rig: &Rig, problem: Problem) -> PutError {
    let mut homes = Vec::new();
    for put in placed {
        let after = put.before.clone().unwrap_or_else(|| vec![super::draft::EMPTY]);
        let back = Put { file: put.file, before: Some(put.after.clone()), after };
        let done = Ready::write(folder, &back, rig)
            .and_then(|ready| ready.look(rig).map(|()| ready))
            .and_then(|ready| ready.rename(rig));
        match done {
            Ok((home, _)) => homes.push(home),
            Err(_) => return PutError::Half(problem),
        }
    }
    // Otherwise a power cut could bring a part of the change back when nothing in the journal knows of it.
    match sync_folders(homes, rig) {
        Ok(()) => PutError::Clean(problem),
        Err(error) => PutError::Unsure(problem, error),
    }
}

/// Brings the folders of renamed files to the disk, each once.
fn sync_folders(mut homes: Vec<PathBuf>, rig: &Rig) -> io::Result<()> {
    homes.order();
    homes.dedup();
    for home in homes {
        (rig.gate)(DiskStep::FolderSync)?;
        sync_folder(&home)?;
    }
    Ok(())
}

/// Brings the names of files that stand in their places to the disk, whoever put them there.
pub fn confirm<'a>(folder: &Folder, files: impl Iterator<Item = &'a str>) -> io::Result<()> {
    let place = |file: &str| folder.locate(file).ok().flatten();
    let homes = files.filter_map(|file| Some(place(file)?.parent()?.to_path_buf()));
    sync_folders(homes.collect(), &Rig::default())
}

/// Removes what saves that were cut off left behind; gives the number. To be called under the lock.
pub fn sweep(folder: &Folder) -> usize {
    let names = leftovers(folder);
    let removed = names.iter().filter(|path| fs::remove_file(path).is_ok());
    removed.count()
}

/// The leftovers in the folder.
pub fn leftovers(folder: &Folder) -> Vec<PathBuf> {
    let Ok(list) = fs::read_dir(folder.dir()) else {
        return Vec::new();
    };
    list.flatten()
        .filter(|entry| entry.file_name().to_str().is_some_and(is_leftover))
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
        .map(|entry| entry.path())
        .collect()
}

fn changed_outside(file: &str) -> Problem {
    Problem::error("conflict", "the file was changed outside at this moment")
        .fix("nothing was written; try again")
        .file(file)
        .exit(Exit::Busy)
}

/// Refuses to replace what its owner has closed, and what has a second name that would keep the old text.
fn writable(file: &str, path: &Path) -> Result<Metadata, Problem> {
    let denied = |what: String| Problem::error("denied", format!("not saved: {what}")).file(file).exit(Exit::Denied);
    let meta = fs::metadata(path).map_err(|error| not_saved(file, &error))?;
    if meta.mode() & 0o222 == 0 {
        return Err(
            denied(format!("the file is read-only ({:04o})", meta.mode() & 0o7777)).fix("make it writable first")
        );
    }
    if meta.nlink() > 1 {
        return Err(denied("the file has a second name (a hard link)".into()).fix("replace it by a copy of its own"));
    }
    let opened = OpenOptions::new().write(true).open(path);
    opened.map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => {
            denied(format!("you may not write this (owner {}, {:04o})", owner(meta.uid()), meta.mode() & 0o7777))
        }
        _ => not_saved(file, &error),
    })?;
    Ok(meta)
}

fn beside(folder: &Folder, put: &Put, target: &Path, old: Option<&Metadata>, rig: &Rig) -> io::Result<NamedTempFile> {
    (rig.gate)(DiskStep::Temp)?;
    let home = target.parent().unwrap_or(Path::new("."));
    // A new file that is nobody's secret gets the mode that the system gives to new files here.
    let open = old.is_none() && !super::files::is_private(put.file);
    let mode = if open { 0o666 } else { 0o600 };
    let mut temp = tempfile::Builder::new()
        .prefix(PREFIX)
        .suffix(SUFFIX)
        .permissions(Permissions::from_mode(mode))
        .tempfile_in(home)?;
    match old {
        Some(old) => take_over(temp.as_file(), old)?,
        None if folder.shared() => share(temp.as_file(), folder.group()?)?,
        None => {}
    }
    (rig.gate)(DiskStep::Write)?;
    for piece in &put.after {
        temp.write_all(piece.as_bytes())?;
    }
    (rig.gate)(DiskStep::Sync)?;
    temp.as_file().sync_all()?;
    Ok(temp)
}

/// Gives the new file the old one's group and mode. Where the group cannot be had, it gets no more than others have.
fn take_over(new: &File, old: &Metadata) -> io::Result<()> {
    let meta = new.metadata()?;
    if meta.uid() != old.uid() {
        // Only the system's administrator can; for all others the new owner is right.
        let _ = rustix::fs::fchown(new, Some(Uid::from_raw(old.uid())), None);
    }
    let mut mode = old.mode() & 0o7777;
    if meta.gid() != old.gid() && rustix::fs::fchown(new, None, Some(Gid::from_raw(old.gid()))).is_err() {
        mode &= 0o7707 | (mode & 0o007) << 3;
    }
    new.set_permissions(Permissions::from_mode(mode))
}

/// Lets the folder's group in, whatever the umask says.
fn share(new: &File, group: u32) -> io::Result<()> {
    let meta = new.metadata()?;
    if meta.gid() != group && rustix::fs::fchown(new, None, Some(Gid::from_raw(group))).is_err() {
        return Ok(());
    }
    let mode = meta.mode() & 0o777;
    new.set_permissions(Permissions::from_mode(mode | 0o660))
}
