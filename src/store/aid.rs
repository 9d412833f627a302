//! What the screen asks of the folder beside changes: where a record stands in its file, what a field held before, who
//! acts, and typing that is not saved yet. It must not write to a data file.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::log::{RECENT, Stood};
use super::state_dir::TYPING;
use super::{ARCHIVE, Store, Verb, folder};
use crate::model::{Kind, RecordId};
use crate::problem::{Exit, Problem};
use crate::text::{scan, unquote};

/// How many files of one process are kept at most.
const MOST_KEPT: usize = 9;

/// The name of the system user who runs this process.
pub fn system_user() -> String {
    folder::owner(rustix::process::getuid().as_raw())
}

impl Store {
    /// Whether this user may write in the folder at all, and does not only look.
    pub fn is_writable(&self) -> bool {
        !self.is_read_only() && rustix::fs::access(self.dir(), rustix::fs::Access::WRITE_OK).is_ok()
    }

    /// The file of a record and the line and column at which it begins, from 1.
    ///
    /// # Errors
    /// 66 where the file or the record is not there.
    pub fn locate(&self, record: &RecordId) -> Result<(PathBuf, u32, u32), Problem> {
        let file = record.kind.file();
        let path = self.path(record.kind);
        let Some(text) = self.text(file) else {
            let what = format!("{file} is not there yet");
            return Err(Problem::error("missing", what).exit(Exit::Missing));
        };
        if record.kind == Kind::City {
            return Ok((path, 1, 1));
        }
        let starts = starts(text);
        let (line, column) = starts.get(&record.id).copied().unwrap_or((1, 1));
        Ok((path, line, column))
    }

    /// Line and column at which each record of a kind begins in its file, by id.
    pub fn starts(&self, kind: Kind) -> HashMap<String, (u32, u32)> {
        match self.text(kind.file()) {
            Some(_) if kind == Kind::City => HashMap::from([("city".to_string(), (1, 1))]),
            Some(text) => starts(text),
            None => HashMap::new(),
        }
    }

    /// The RON text a field of records held before its latest change, by id, as far as the journal knows.
    pub fn earlier(&self, records: &[RecordId], field: &str) -> HashMap<String, String> {
        let wanted: HashSet<&RecordId> = records.iter().collect();
        let mut found = HashMap::new();
        let history = self.history().ok().map(|history| match records {
            [only] => history.naming(&only.id),
            _ => history,
        });
        let history = history.into_iter().flatten().map_while(Result::ok);
        for stood in history.filter(|stood| !stood.is_undone()) {
            if found.len() == wanted.len() {
                break;
            }
            for deed in stood.entry.deeds.into_iter().filter(|deed| deed.verb == Verb::Set && deed.file != ARCHIVE) {
                let id = deed.kind().map(|kind| RecordId::new(kind, &*deed.id));
                let is_it = id.is_some_and(|id| wanted.contains(&id)) && deed.field.as_deref() == Some(field);
                if let Some(old) = deed.old.filter(|_| is_it) {
                    found.entry(deed.id).or_insert(old);
                }
            }
        }
        found
    }

    /// Keeps typing of this session that is not saved; nothing clears it. Its file is locked for as long as the session
    /// lives, so that no other one takes it.
    ///
    /// # Errors
    /// Those of the file system; typing goes on without.
    pub fn keep_typing(&self, text: Option<&str>) -> io::Result<()> {
        if text.is_none() && self.is_read_only() {
            return Ok(());
        }
        self.may_write()?;
        let mut kept = self.typing.borrow_mut();
        let Some(text) = text else {
            return match kept.take().map(|kept| fs::remove_file(self.state_dir.path(&kept.name))) {
                Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        };
        let is_standing = kept.as_ref().is_none_or(|kept| kept.stands_at(&self.state_dir.path(&kept.name)));
        // Only an erasure puts another file in its place. What it took out is not written once more.
        let is_replaced = kept.as_ref().is_some_and(|kept| self.state_dir.path(&kept.name).exists());
        if !is_standing && (is_replaced || self.has_erased()) {
            return Err(erased());
        }
        if self.is_of_erased(text) {
            return Err(erased());
        }
        let known = kept.take().filter(|_| is_standing);
        let now = match known {
            Some(known) => kept.insert(known),
            None => kept.insert(self.new_typing()?),
        };
        now.file.rewind()?;
        now.file.write_all(text.as_bytes())?;
        now.file.set_len(text.len() as u64)?;
        now.file.sync_data()?;
        // An erasure takes the person out of the data before it looks for drafts: it has seen this one, or is seen here.
        if self.is_of_erased(text) {
            fs::remove_file(self.state_dir.path(&now.name))?;
            return Err(erased());
        }
        Ok(())
    }

    /// Whether typing is for a person who has been erased meanwhile, as the files are now.
    fn is_of_erased(&self, text: &str) -> bool {
        let words = text.lines().next().unwrap_or_default().split(' ');
        let ids = words.filter_map(|word| word.strip_prefix(Kind::Person.name())?.strip_prefix('/'));
        let is_gone = |id: &str| {
            let quoted = format!("\"{id}\"");
            let has = |file| match self.folder.read(file) {
                Ok(content) => content.is_some_and(|content| String::from_utf8_lossy(&content.bytes).contains(&quoted)),
                Err(_) => true,
            };
            ![Kind::Person.file(), ARCHIVE].into_iter().any(has)
        };
        ids.into_iter().any(is_gone) && self.has_erased()
    }

    /// Whether somebody is being erased or was lately.
    fn has_erased(&self) -> bool {
        let is_erasure = |stood: Stood| stood.entry.deeds.is_empty();
        self.is_erasing() || self.history().is_ok_and(|history| history.take(RECENT).flatten().any(is_erasure))
    }

    /// A file for the typing of this session; the number of a process may have been somebody else's before.
    fn new_typing(&self) -> io::Result<Typing> {
        self.state_dir.make()?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        let process = typing_of(rustix::process::getpid().as_raw_nonzero().get());
        for count in 0.. {
            let name = match count {
                0 => process.clone(),
                _ => format!("{process}-{count}"),
            };
            match self.state_dir.open(&name, &options) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && count < MOST_KEPT => {}
                Err(error) => return Err(error),
                Ok(file) => {
                    // Where nothing can be locked, it is kept all the same.
                    let _ = file.try_lock();
                    return Ok(Typing { name, file });
                }
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// The typing that an earlier session of this user left unsaved, if that session is over; it is forgotten by
    /// asking. Who only looks does not get it: it waits for a session that can save it.
    pub fn take_typing(&self) -> Option<String> {
        if self.is_read_only() {
            return None;
        }
        let (left, file) = self.typings().find(|(_, file)| file.try_lock().is_ok())?;
        const MOST: u64 = 1 << 20;
        let mut text = String::new();
        file.take(MOST).read_to_string(&mut text).ok()?;
        fs::remove_file(self.state_dir.path(&left)).ok()?;
        (!text.trim().is_empty()).then_some(text)
    }

    /// Whether another session of this user, which is not over, keeps typing that is not saved.
    pub fn keeps_elsewhere(&self) -> bool {
        let is_held = |file: File| matches!(file.try_lock(), Err(TryLockError::WouldBlock));
        let kept = self.typing.borrow();
        let own = kept.as_ref().map(|kept| kept.name.as_str());
        self.typings().any(|(name, file)| Some(name.as_str()) != own && is_held(file))
    }

    /// The files of this user's typing, by name.
    fn typings(&self) -> impl Iterator<Item = (String, File)> {
        let mine = typing_of("");
        let entries = fs::read_dir(self.state_dir.path("")).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        names.filter(move |name| name.starts_with(&mine)).filter_map(|name| {
            let file = self.state_dir.open(&name, OpenOptions::new().read(true)).ok()?;
            Some((name, file))
        })
    }
}

fn erased() -> io::Error {
    io::Error::other("somebody it is about was erased")
}

/// Where typing of this session is kept.
#[derive(Debug)]
pub struct Typing {
    name: String,
    file: File,
}

impl Typing {
    /// Whether its file is still the one of that name.
    fn stands_at(&self, path: &Path) -> bool {
        let own = self.file.metadata().map(|meta| (meta.dev(), meta.ino()));
        let there = fs::metadata(path).map(|meta| (meta.dev(), meta.ino()));
        own.ok().zip(there.ok()).is_some_and(|(own, there)| own == there)
    }
}

/// The file for what this user types in a process: nobody is shown what somebody else was typing.
fn typing_of(pid: impl std::fmt::Display) -> String {
    format!("{TYPING}-{}-{pid}", rustix::process::getuid().as_raw())
}

/// Where the records of a text begin, by id; of two with the same id the first.
fn starts(text: &str) -> HashMap<String, (u32, u32)> {
    let (doc, _) = scan::parse(text);
    let lines = scan::Lines::new(text);
    let id = |item: &scan::Item| {
        let id = item.value.field(text, "id")?;
        unquote(id.plain().raw(text))
    };
    let items = doc.iter().flat_map(|doc| doc.root.items()).rev();
    let start = |item: &scan::Item| Some((id(item)?, lines.line_col(text, item.start())));
    items.filter_map(start).collect()
}
