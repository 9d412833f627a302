//! What somebody said of the columns of a file, so that the next file with the same headings needs no words: names of
//! columns and of fields, nothing of what stands below. Kept in `.ulg/`. It must not know what the columns hold.

use std::fs::OpenOptions;
use std::io::{self, Read};

use serde::{Deserialize, Serialize};

use super::state_dir::HEADINGS;
use super::{Store, journal, lock};

/// How many are kept.
const MOST: usize = 50;
/// No list of them is longer than this.
const LIMIT: u64 = 1 << 20;

/// The headings of a table, and what was said of some of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ColumnMap {
    pub headings: Vec<String>,
    pub map: Vec<(String, String)>,
}

impl Store {
    /// What is kept, newest first. A file that cannot be read counts as none: they are a convenience.
    pub fn column_maps(&self) -> Vec<ColumnMap> {
        let mut text = String::new();
        let file = self.state_dir.open(HEADINGS, OpenOptions::new().read(true));
        let read = file.and_then(|file| file.take(LIMIT).read_to_string(&mut text));
        read.ok().and_then(|_| journal::options().from_str(&text).ok()).unwrap_or_default()
    }

    /// What was said last of the headings that hold.
    pub fn told_columns(&self, holds: impl Fn(&[String]) -> bool) -> Vec<(String, String)> {
        let maps = self.column_maps();
        maps.into_iter().find(|map| holds(&map.headings)).map(|map| map.map).unwrap_or_default()
    }

    /// Keeps one in place of what was said of the same headings; of all, the newest fifty. Nothing is written where that
    /// is known.
    ///
    /// # Errors
    /// Those of the file system, and busy where somebody else keeps the lock; the import stands without.
    pub fn keep_column_map(&self, map: &ColumnMap) -> io::Result<()> {
        if self.column_maps().contains(map) {
            return Ok(());
        }
        self.may_write()?;
        let lock = lock::take(&self.state_dir, &self.who, self.rig.patience);
        let _lock = lock.map_err(|problem| io::Error::other(problem.what))?;
        let mut maps = self.column_maps();
        maps.retain(|other| other.headings != map.headings);
        maps.insert(0, map.clone());
        maps.truncate(MOST);
        let text = journal::options().to_string_pretty(&maps, ron::ser::PrettyConfig::new());
        self.state_dir.replace(HEADINGS, &text.map_err(io::Error::other)?)
    }
}
