//! The program's own folder inside a city, `.ulg/`: the lock, the journal and the list of files the city has had. Only
//! the user, or the folder's group, can look into it. It must not know what the files say.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use super::folder::Folder;
use crate::problem::Problem;
use crate::sort::InOrder;

/// `.ulg/` of one city.
#[derive(Debug, Clone)]
pub struct StateDir {
    dir: PathBuf,
    shared: bool,
    /// Nothing is written here.
    sealed: bool,
}

/// The folder of ulg's own files within a city's.
pub const DIR: &str = ".ulg";
const FILES: &str = "files";
pub const JOURNAL: &str = "journal";
/// A line of it that was cut off.
pub const TORN: &str = "journal.torn";
pub const LOCK: &str = "lock";
pub const SESSIONS: &str = "sessions";
/// What was said of the columns of imported files.
pub const HEADINGS: &str = "headings";
/// What is being erased.
pub const ERASING: &str = "erasing";
/// The files that hold typing which is not saved begin with this.
pub const TYPING: &str = "typing";
/// How a file is called while it is being written.
pub const HALF: &str = ".new";

/// Those that hold nothing that was typed, or are rewritten in a way of their own.
pub const APART: [&str; 4] = [ERASING, JOURNAL, LOCK, FILES];

impl StateDir {
    pub fn of(folder: &Folder) -> StateDir {
        StateDir { dir: folder.dir().join(DIR), shared: folder.shared(), sealed: false }
    }

    /// The same, for those who only look: it can be read, but neither made nor added to.
    #[must_use]
    pub fn sealed(&self) -> StateDir {
        StateDir { sealed: true, ..self.clone() }
    }

    pub fn is_sealed(&self) -> bool {
        self.sealed
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Whether it is there as a folder; a link in its place is not followed.
    pub fn exists(&self) -> bool {
        fs::symlink_metadata(&self.dir).is_ok_and(|meta| meta.is_dir())
    }

    /// Makes it, closed to others from the first moment on.
    pub fn make(&self) -> io::Result<()> {
        self.unsealed()?;
        match DirBuilder::new().mode(0o700).create(&self.dir) {
            Ok(()) if self.shared => {
                // Where the group is had already, or cannot be had, the folder is the user's alone.
                let group = fs::metadata(self.home()).map(|meta| meta.gid());
                let given = group.and_then(|group| chown(&self.dir, None, Some(group)));
                if given.is_ok() {
                    fs::set_permissions(&self.dir, Permissions::from_mode(0o2770))?;
                }
            }
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists && self.exists() => {
                return Ok(());
            }
            Err(error) => return Err(error),
        }
        super::disk::sync_folder(self.home())
    }

    /// The city's folder.
    pub fn home(&self) -> &Path {
        self.dir.parent().unwrap_or(Path::new("."))
    }

    /// Refuses where something else stands in the place of the folder, or of one of the files in it: a link would lead
    /// elsewhere, and who opens a pipe waits for ever.
    pub fn in_place(&self) -> Result<(), Problem> {
        self.folder_in_place()?;
        let names = fs::read_dir(&self.dir).into_iter().flatten().flatten();
        let names = names.filter_map(|entry| entry.file_name().into_string().ok());
        let mut own: Vec<String> = names.filter(|name| is_own(name)).collect();
        own.order();
        for name in own {
            if let Some(what) = kind_of(&self.path(&name), false) {
                return Err(misplaced(&format!("{DIR}/{name}"), what, "a file"));
            }
        }
        Ok(())
    }

    /// As [`StateDir::in_place`], of the folder alone.
    pub fn folder_in_place(&self) -> Result<(), Problem> {
        match kind_of(&self.dir, true) {
            Some(what) => Err(misplaced(DIR, what, "a folder")),
            None => Ok(()),
        }
    }

    /// Opens one of its files as `options` say; a new one is for the user, or the folder's group, alone.
    pub fn open(&self, name: &str, options: &OpenOptions) -> io::Result<File> {
        if !self.exists() {
            let known = fs::symlink_metadata(&self.dir).is_ok();
            return Err(if known {
                io::Error::other(".ulg is no folder of its own")
            } else {
                ErrorKind::NotFound.into()
            });
        }
        // A pipe in its place is not waited for.
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
        let flags = i32::try_from(flags).unwrap_or(0);
        let mut options = options.clone();
        options.mode(0o600).custom_flags(flags);
        let file = options.open(self.path(name))?;
        let meta = file.metadata()?;
        if !meta.is_file() {
            return Err(io::Error::other(format!("{DIR}/{name} is no file")));
        }
        let mine = meta.uid() == rustix::process::geteuid().as_raw();
        if self.shared && mine && meta.mode() & 0o777 == 0o600 {
            // The umask must not lock the other coordinators out.
            file.set_permissions(Permissions::from_mode(0o660))?;
        }
        Ok(file)
    }

    /// The data files the city has had; empty where nothing is remembered.
    pub fn remembered(&self) -> BTreeSet<String> {
        let mut text = String::new();
        let file = self.open(FILES, OpenOptions::new().read(true));
        let read = file.and_then(|mut file| file.read_to_string(&mut text));
        if read.is_err() {
            return BTreeSet::new();
        }
        text.lines().map(str::to_string).collect()
    }

    /// Remembers these files too.
    pub fn remember<'a>(&self, present: impl Iterator<Item = &'a str>) -> io::Result<()> {
        let known = self.remembered();
        let mut all = known.clone();
        all.extend(present.map(str::to_string));
        if all == known {
            return Ok(());
        }
        let text: String = all.iter().flat_map(|name| [name.as_str(), "\n"]).collect();
        self.replace(FILES, &text)
    }

    /// Gives one of its files a new text, whole at any moment. To be called under the lock.
    pub fn replace(&self, name: &str, text: impl AsRef<[u8]>) -> io::Result<()> {
        self.unsealed()?;
        let beside = format!("{name}{HALF}");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        let mut file = self.open(&beside, &options)?;
        let written = file
            .write_all(text.as_ref())
            .and_then(|()| file.sync_data())
            .and_then(|()| fs::rename(self.path(&beside), self.path(name)));
        if written.is_err() {
            // Where this fails too, the next command sweeps it.
            let _ = fs::remove_file(self.path(&beside));
        }
        written
    }

    /// Its files that were being written when the power went.
    pub fn halves(&self) -> Vec<PathBuf> {
        let list = if self.exists() { fs::read_dir(&self.dir).ok() } else { None };
        let files = list.into_iter().flatten().flatten();
        let halves = files.filter(|file| file.file_type().is_ok_and(|kind| kind.is_file()));
        halves.map(|file| file.path()).filter(|path| path.to_string_lossy().ends_with(HALF)).collect()
    }

    /// Removes them; gives the number. To be called under the lock.
    pub fn sweep(&self) -> usize {
        let halves = self.halves();
        let removed = halves.iter().filter(|path| fs::remove_file(path).is_ok());
        removed.count()
    }

    fn unsealed(&self) -> io::Result<()> {
        if self.sealed { Err(ErrorKind::PermissionDenied.into()) } else { Ok(()) }
    }
}

/// Whether the program keeps something under this name.
pub fn is_own(name: &str) -> bool {
    let whole = name.trim_end_matches(HALF);
    APART.contains(&whole) || [TORN, SESSIONS, HEADINGS].contains(&whole) || name.starts_with(TYPING)
}

/// What stands at a place, if it is neither what is expected there nor nothing.
fn kind_of(path: &Path, is_folder: bool) -> Option<&'static str> {
    let kind = fs::symlink_metadata(path).ok()?.file_type();
    match (kind.is_dir(), kind.is_file()) {
        (dir, _) if dir && is_folder => None,
        (_, file) if file && !is_folder => None,
        (true, _) => Some("a folder"),
        (_, true) => Some("a file"),
        _ if kind.is_symlink() => Some("a link"),
        _ if kind.is_fifo() => Some("a pipe"),
        _ => Some("a device or a socket"),
    }
}

fn misplaced(place: &str, what: &str, wanted: &str) -> Problem {
    let what = format!("this is {what}; ulg keeps {wanted} of its own there");
    let aside = format!("{}.old", place.trim_start_matches(".ulg/"));
    Problem::error("misplaced", what)
        .fix(format!("nothing was changed; move it away or remove it: mv {place} {aside}"))
        .file(place)
}
