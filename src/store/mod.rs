//! The folder of a city: opening it, committing changes to it, undo, the journal, the lock, the watcher. The only place
//! that writes. It asks no clock and draws nothing: who acts and what time it is are handed down.

mod address;
mod aid;
mod body;
mod commit;
mod disk;
mod draft;
mod erase;
mod external_edits;
mod files;
mod findings;
mod folder;
pub mod git;
mod hand;
mod headings;
mod holds;
mod init;
mod journal;
mod judge;
mod keep;
mod lock;
mod log;
mod memory;
pub mod merge;
mod naming;
mod near;
mod network;
mod open;
mod outgoing;
mod places;
mod point_in_time;
mod put;
mod read_only;
mod reading;
mod record_text;
mod recover;
mod resolve;
pub mod sample;
mod session;
mod state_dir;
mod undo;
mod watch;
mod who;
mod window;

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use tempfile::TempDir;

use crate::lang::Lang;
use crate::model::{City, Kind};
use crate::problem::{Exit, Problem};

pub use aid::system_user;
pub use disk::{DiskStep, Rig};
pub use erase::{Erased, Held, Rename, Someone, Trace, Who as Whose};
pub use external_edits::ExternalEdit;
pub use files::ARCHIVE;
pub use headings::ColumnMap;
pub use init::{Start, init};
pub use journal::{Deed, Turn, Verb};
pub use keep::Keep;
pub use log::LogEntry;
pub use memory::LookBack;
pub use open::OpenOptions;
pub use outgoing::{Readers, free, make};
pub use point_in_time::{PointInTime, beginning, past_day};
pub use reading::left_of;
pub use session::Session;
pub use undo::Undone;
pub use watch::{Watch, watch};
pub use who::Who;

use body::Body;
use folder::Folder;
use journal::Journal;
use network::Network;
use reading::{Loaded, Settle};
use state_dir::StateDir;

/// How a save ended, if the text is in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// On the disk.
    Saved,
    /// Written, but the disk would not confirm it: a power cut could still undo it. The reason.
    Unconfirmed(String),
}

/// An open city.
#[derive(Debug)]
pub struct Store {
    folder: Folder,
    state_dir: StateDir,
    journal: Journal,
    who: Who,
    rig: Rig,
    files: Vec<Loaded>,
    city: Rc<City>,
    network: Network,
    /// Whether the other cities of the network are read too.
    met: bool,
    /// Of the lists nothing is read.
    checking: bool,
    notes: Vec<Problem>,
    settling: bool,
    /// A change that was not made and could not be taken out of the journal.
    owed: Option<(journal::Entry, journal::Noted)>,
    typing: RefCell<Option<aid::Typing>>,
    example: Option<TempDir>,
}

impl Store {
    /// Opens a city's folder with its network, to read and write: see [`OpenOptions`] for other ways.
    ///
    /// # Errors
    /// As [`OpenOptions::open`].
    pub fn open(dir: &Path, who: Who) -> Result<Store, Problem> {
        OpenOptions::new().open(dir, who)
    }

    /// A throw-away copy of one of the compiled-in cities with its network.
    ///
    /// # Errors
    /// As [`OpenOptions::example`].
    pub fn example(slug: &str, who: Who) -> Result<Store, Problem> {
        OpenOptions::new().example(slug, who)
    }

    /// Whether the other cities of the network are still to be read.
    pub fn is_alone(&self) -> bool {
        !self.met
    }

    /// Reads the other cities of the network, if that is still to be done; true if the city has changed by it.
    pub fn meet(&mut self) -> bool {
        if std::mem::replace(&mut self.met, true) {
            return false;
        }
        if let Some(dir) = &self.example {
            let own = self.folder.slug();
            for city in sample::CITIES.iter().filter(|city| city.slug != own) {
                let files = city.files();
                let shown = files.iter().filter(|(name, _)| network::SHOWN.contains(name));
                // A neighbour that cannot be written is one the example does without.
                let _ = sample::write(shown, &dir.path().join(city.slug));
            }
        }
        self.reread(&[], Settle::Later)
    }

    /// The city as it was last read. A new one takes its place when something changes.
    pub fn city(&self) -> &Rc<City> {
        &self.city
    }

    /// The city's folder.
    pub fn dir(&self) -> &Path {
        self.folder.dir()
    }

    /// Where the records of a kind stand.
    pub fn path(&self, kind: Kind) -> PathBuf {
        self.folder.dir().join(kind.file())
    }

    /// What time it is.
    pub fn now(&self) -> DateTime<FixedOffset> {
        (self.who.now)().fixed_offset()
    }

    /// Whether this is a throw-away copy.
    pub fn is_example(&self) -> bool {
        self.example.is_some()
    }

    /// What was put in order on the way (a cut-off save, a torn journal), each to be said once.
    pub fn take_notes(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.notes)
    }

    /// Lets the city speak this language, whatever it says itself.
    pub fn speak(&mut self, asked: Option<Lang>) {
        if asked.is_some() {
            Rc::make_mut(&mut self.city).asked = asked;
        }
    }

    /// The text of a file as it was last read; `None` where there is none.
    pub fn text(&self, file: &str) -> Option<&str> {
        let loaded = self.files.iter().find(|loaded| loaded.name == file)?;
        loaded.text.as_deref()
    }

    /// Reads again what has changed outside; true if the city changed. A file that has just vanished, or is being
    /// written right now, is kept as it was; see [`Store::settling`].
    ///
    /// # Errors
    /// Only where the folder itself is gone.
    pub fn refresh(&mut self) -> Result<bool, Problem> {
        self.present()?;
        let names = reading::suspects(&self.folder, &self.files);
        Ok(self.reread(&names, Settle::Later))
    }

    /// Whether the last refresh left a file as it was because somebody seems to be writing it: look again within two
    /// seconds.
    pub fn settling(&self) -> bool {
        self.settling
    }

    fn present(&self) -> Result<(), Problem> {
        let dir = self.folder.dir();
        if dir.is_dir() {
            Ok(())
        } else {
            let what = format!("{} is gone", dir.display());
            Err(Problem::error("missing", what).exit(Exit::Missing))
        }
    }

    /// The text of a file in which nothing is wrong.
    fn body(&self, file: &str) -> Option<&Body> {
        let loaded = self.files.iter().find(|loaded| loaded.name == file)?;
        loaded.text.as_ref().filter(|_| self.trouble(file).is_none())
    }

    /// The error that makes a file read-only.
    fn trouble(&self, file: &str) -> Option<&Problem> {
        let trouble = &self.city.trouble;
        trouble.iter().find(|problem| problem.place.file == file)
    }

    fn reread(&mut self, names: &[&'static str], settle: Settle) -> bool {
        let world = (&self.folder, &self.state_dir, &self.who);
        let read = reading::reread(world, &mut self.files, names, settle);
        self.settling = read.moving;
        let mut city = None;
        if !read.changed.is_empty() {
            let mut fresh = City::clone(&self.city);
            fresh.slug = self.folder.slug();
            reading::fill(&mut fresh, &read.changed, !self.checking);
            for loaded in read.changed {
                self.know(loaded);
            }
            city = Some(fresh);
        }
        let charter = city.as_ref().unwrap_or(&self.city);
        if self.met && self.network.refresh(&self.folder, charter) {
            let city = city.get_or_insert_with(|| City::clone(&self.city));
            city.network.clone_from(&self.network.cities);
        }
        let changed = city.is_some();
        if let Some(city) = city {
            self.city = Rc::new(city);
        }
        changed
    }

    fn know(&mut self, loaded: Loaded) {
        let known = self.files.iter_mut().find(|file| file.name == loaded.name);
        if let Some(known) = known {
            *known = loaded;
        }
    }
}

/// What is known of a folder before it is read.
struct Known {
    files: Vec<Loaded>,
    city: City,
}

impl Default for Known {
    fn default() -> Known {
        Known { files: reading::names().map(Loaded::unread).collect(), city: City::default() }
    }
}

impl Known {
    /// A folder that is being written with these files.
    fn of(slug: &str, files: &[(&'static str, String)]) -> Known {
        let mut known = Known::default();
        for file in &mut known.files {
            if let Some((_, text)) = files.iter().find(|(name, _)| *name == file.name) {
                *file = Loaded::given(file.name, text);
            }
        }
        known.city.slug = slug.to_string();
        reading::fill(&mut known.city, &known.files, true);
        known
    }
}
