//! What the screen asks of the folder beside changes: where a record stands in its file, what a field held before, who
//! acts, and typing that is not saved yet. It must not write to a data file.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::PathBuf;

use super::{Store, Verb, folder};
use crate::model::{Kind, RecordId};
use crate::problem::{Exit, Problem};
use crate::text::{scan, unquote};

/// The file that holds typing which is not saved.
const TYPING: &str = "typing";

/// The name of the system user who runs this process.
pub fn system_user() -> String {
    folder::owner(rustix::process::getuid().as_raw())
}

impl Store {
    /// Whether this user may write in the folder at all.
    pub fn is_writable(&self) -> bool {
        rustix::fs::access(self.dir(), rustix::fs::Access::WRITE_OK).is_ok()
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
        let (doc, _) = scan::parse(text);
        let is_it = |item: &&scan::Item| {
            let id = item
                .value
                .field(text, "id")
                .and_then(|id| unquote(id.plain().raw(text)));
            id.as_deref() == Some(record.id.as_str())
        };
        let found = doc
            .as_ref()
            .and_then(|doc| doc.root.items().iter().find(is_it));
        let (line, column) = found.map_or((1, 1), |item| scan::line_col(text, item.start()));
        Ok((path, line, column))
    }

    /// The RON text a field held before its latest change, as far as the journal knows.
    pub fn earlier(&self, record: &RecordId, field: &str) -> Option<String> {
        let entries = self.log(None).ok()?;
        let mut deeds = entries
            .iter()
            .filter(|entry| !entry.undone)
            .flat_map(|entry| &entry.deeds);
        let of_it = deeds.find(|deed| {
            deed.verb == Verb::Set
                && deed.kind() == Some(record.kind)
                && deed.id == record.id
                && deed.field.as_deref() == Some(field)
        });
        of_it?.old.clone()
    }

    /// Keeps typing that is not saved, so that at most seconds of it are lost; nothing clears it.
    ///
    /// # Errors
    /// Those of the file system; typing goes on without.
    pub fn keep_typing(&self, text: Option<&str>) -> io::Result<()> {
        let Some(text) = text else {
            return match fs::remove_file(self.own.path(TYPING)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        };
        self.own.make()?;
        let options = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .clone();
        let mut file = self.own.open(TYPING, &options)?;
        file.write_all(text.as_bytes())?;
        file.sync_data()
    }

    /// The typing that an earlier session left unsaved; it is forgotten by asking.
    pub fn take_typing(&self) -> Option<String> {
        let file = self.own.open(TYPING, OpenOptions::new().read(true)).ok()?;
        const MOST: u64 = 1 << 20;
        let mut text = String::new();
        file.take(MOST).read_to_string(&mut text).ok()?;
        self.keep_typing(None).ok()?;
        (!text.trim().is_empty()).then_some(text)
    }
}
