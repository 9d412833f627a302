//! The city's folder: where a data file really is, what it holds, and whether it has changed since. Links are followed
//! inside the folder only; what is no regular file is refused and never waited for. It must not know RON.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use crate::problem::{Exit, Problem};

/// A file is read up to here; one byte more is enough to know that it is too large.
const LIMIT: u64 = 64 * 1024 * 1024 + 1;

/// How often a file that changes while it is read is read again.
const TRIES: usize = 5;

/// How much of a file is held against a known text at once.
const BUFFER: usize = 128 * 1024;

/// A folder of data files; the path has no links left in it.
#[derive(Debug, Clone)]
pub struct Folder {
    dir: PathBuf,
}

/// By what a changed file is told from an unchanged one without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    inode: (u64, u64),
    size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Stamp {
    pub fn of(meta: &Metadata) -> Stamp {
        Stamp {
            inode: (meta.dev(), meta.ino()),
            size: meta.size(),
            modified: (meta.mtime(), meta.mtime_nsec()),
            changed: (meta.ctime(), meta.ctime_nsec()),
        }
    }

    /// How many bytes there are.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Seconds since 1970 at which the text was last changed.
    pub fn modified(&self) -> f64 {
        seconds(self.modified)
    }
}

/// The content of a file, with the stamp it had while it was read.
pub struct Content {
    pub bytes: Vec<u8>,
    pub stamp: Stamp,
}

impl Folder {
    /// Opens a folder; 66 where there is none.
    pub fn open(dir: &Path) -> Result<Folder, Problem> {
        let shown = dir.display();
        let real = fs::canonicalize(dir).map_err(|error| {
            let (code, exit) = match error.kind() {
                ErrorKind::PermissionDenied => ("denied", Exit::Denied),
                _ => ("missing", Exit::Missing),
            };
            Problem::error(code, format!("{shown}: {}", plain(&error))).exit(exit)
        })?;
        if real.is_dir() {
            Ok(Folder { dir: real })
        } else {
            Err(Problem::error("folder", format!("{shown} is no folder"))
                .fix("name the folder that holds city.ron")
                .exit(Exit::Missing))
        }
    }

    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The folder's own name, by which the network calls the city.
    pub fn slug(&self) -> String {
        let name = self.dir.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// Seconds since 1970 at which a name was last added or taken away.
    pub fn modified(&self) -> f64 {
        fs::metadata(&self.dir).map_or(0.0, |meta| seconds((meta.mtime(), meta.mtime_nsec())))
    }

    /// Whether other members of a group work in this folder: new files take over its group, or the group may write here
    /// and this user is in it.
    pub fn shared(&self) -> bool {
        fs::metadata(&self.dir).is_ok_and(|meta| {
            let is_open = meta.mode() & 0o020 != 0 && is_member(meta.gid());
            meta.mode() & 0o2000 != 0 || is_open
        })
    }

    /// The group of the folder.
    pub fn group(&self) -> io::Result<u32> {
        Ok(fs::metadata(&self.dir)?.gid())
    }

    /// Where a data file really is, links followed; `None` where there is no file of that name.
    pub fn locate(&self, name: &str) -> Result<Option<PathBuf>, Problem> {
        let path = self.dir.join(name);
        let meta = match fs::symlink_metadata(&path) {
            Ok(meta) => meta,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(name, &error, None)),
        };
        let (path, meta) = if meta.is_symlink() { self.followed(name, &path)? } else { (path, meta) };
        regular(name, &meta)?;
        Ok(Some(path))
    }

    fn followed(&self, name: &str, link: &Path) -> Result<(PathBuf, Metadata), Problem> {
        let target = fs::canonicalize(link).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Problem::error("link-dangling", "this is a link to nothing")
                .fix("put the file it points to back, or remove the link")
                .file(name)
                .exit(Exit::Missing),
            _ => unreadable(name, &error, None),
        })?;
        if !target.starts_with(&self.dir) {
            return Err(Problem::error("link-out", "this link leaves the city's folder; refused")
                .fix("put the file itself here")
                .file(name)
                .exit(Exit::Denied));
        }
        let meta = fs::metadata(&target).map_err(|error| unreadable(name, &error, None))?;
        Ok((target, meta))
    }

    /// The file's stamp, if there is a file.
    pub fn stamp(&self, name: &str) -> Option<Stamp> {
        fs::metadata(self.dir.join(name)).ok().map(|meta| Stamp::of(&meta))
    }

    /// The stamp of a file that still holds this text; `None` where it does not, or where that cannot be told.
    pub fn still_holds(&self, name: &str, text: &str) -> Option<Stamp> {
        let mut file = open_file(&self.locate(name).ok()??).ok()?;
        let stamp = Stamp::of(&file.metadata().ok()?);
        let is_same = stamp.size == text.len() as u64 && reads_as(&mut file, &[text]).ok()?;
        (is_same && Stamp::of(&file.metadata().ok()?) == stamp).then_some(stamp)
    }

    /// The file's content; `None` where there is no file of that name.
    pub fn read(&self, name: &str) -> Result<Option<Content>, Problem> {
        let mut last = None;
        for _ in 0..TRIES {
            let Some(path) = self.locate(name)? else {
                return Ok(None);
            };
            match read_once(name, &path) {
                Ok((content, true)) => return Ok(Some(content)),
                Ok((content, false)) => last = Some(content),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => {
                    let meta = fs::metadata(&path).ok();
                    return Err(unreadable(name, &error, meta.as_ref()));
                }
            }
        }
        Ok(last)
    }
}

/// Whether a file holds just these pieces, one behind the other. It is read bit by bit: nothing of it is kept.
pub fn reads_as(file: &mut impl Read, pieces: &[&str]) -> io::Result<bool> {
    let mut buffer = vec![0; BUFFER];
    for piece in pieces {
        for wanted in piece.as_bytes().chunks(BUFFER) {
            let got = &mut buffer[..wanted.len()];
            match file.read_exact(got) {
                Ok(()) if got == wanted => {}
                Err(error) if error.kind() != ErrorKind::UnexpectedEof => return Err(error),
                _ => return Ok(false),
            }
        }
    }
    Ok(file.read(&mut buffer[..1])? == 0)
}

/// Whether this process is in a group.
fn is_member(group: u32) -> bool {
    let others = rustix::process::getgroups().unwrap_or_default();
    rustix::process::getegid().as_raw() == group || others.iter().any(|one| one.as_raw() == group)
}

/// Reads a regular file; true if it held still meanwhile.
fn read_once(name: &str, path: &Path) -> io::Result<(Content, bool)> {
    let mut file = open_file(path)?;
    let meta = file.metadata()?;
    if !meta.is_file() {
        return Err(io::Error::other(format!("{name} has become something else")));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(meta.size().min(LIMIT)).unwrap_or(0) + 1);
    Read::by_ref(&mut file).take(LIMIT).read_to_end(&mut bytes)?;
    let stamp = Stamp::of(&meta);
    let still = Stamp::of(&file.metadata()?) == stamp;
    Ok((Content { bytes, stamp }, still))
}

/// Opens for reading without following a link and without waiting for a pipe.
fn open_file(path: &Path) -> io::Result<File> {
    let flags = OFlags::NONBLOCK | OFlags::NOFOLLOW;
    let flags = i32::try_from(flags.bits()).unwrap_or(0);
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

/// Refuses what is no regular file.
fn regular(name: &str, meta: &Metadata) -> Result<(), Problem> {
    if meta.is_file() {
        return Ok(());
    }
    let what = if meta.is_dir() { "this is a folder; a file was expected" } else { "this is no regular file" };
    Err(Problem::error("no-file", what).file(name).exit(Exit::Missing))
}

fn unreadable(name: &str, error: &io::Error, meta: Option<&Metadata>) -> Problem {
    if error.kind() != ErrorKind::PermissionDenied {
        return Problem::error("unreadable", format!("cannot be read: {}", plain(error))).file(name).exit(Exit::Disk);
    }
    let what = match meta {
        Some(meta) => format!("you may not read this (owner {}, {:04o})", owner(meta.uid()), meta.mode() & 0o7777),
        None => "you may not read this".to_string(),
    };
    Problem::error("denied", what).file(name).exit(Exit::Denied)
}

/// The name of a system user, else the number.
pub fn owner(uid: u32) -> String {
    let list = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let id = uid.to_string();
    let row = list.lines().find(|row| row.split(':').nth(2) == Some(&id));
    row.and_then(|row| row.split(':').next()).map_or(id.clone(), str::to_string)
}

/// The system's words without its error number.
fn plain(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is nothing of that name".to_string(),
        ErrorKind::PermissionDenied => "you may not look there".to_string(),
        _ => error.to_string(),
    }
}

#[expect(clippy::cast_precision_loss)]
fn seconds((whole, nanos): (i64, i64)) -> f64 {
    whole as f64 + nanos as f64 / 1e9
}
