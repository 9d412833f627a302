//! How a city's folder is opened: to read and write or to look only, with its network or before it, in the world as it is
//! or in one of the caller's making. It must not know what is read.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;

use super::files::CITY;
use super::folder::Folder;
use super::journal::Journal;
use super::network::Network;
use super::reading::{self, Settle};
use super::state_dir::StateDir;
use super::{Known, Rig, Store, Who, sample};
use crate::problem::{Exit, Problem};

/// Options of opening, as those of [`std::fs::OpenOptions`]: by default to read and write, with the whole network.
#[derive(Default)]
pub struct OpenOptions {
    rig: Rig,
    without_network: bool,
    read_only: bool,
    to_check: bool,
}

impl OpenOptions {
    pub fn new() -> OpenOptions {
        OpenOptions::default()
    }

    /// The other cities of the network come with [`Store::meet`], so that the first frame need not wait for them.
    #[must_use]
    pub fn without_network(self) -> Self {
        OpenOptions { without_network: true, ..self }
    }

    /// To look only, from the first moment on: a save that was cut off is reported, not finished.
    #[must_use]
    pub fn read_only(self, read_only: bool) -> Self {
        OpenOptions { read_only, ..self }
    }

    /// For [`Store::problems`] alone: of the lists nothing is kept.
    #[must_use]
    pub fn to_check(self) -> Self {
        OpenOptions { to_check: true, ..self }
    }

    /// In a world of the caller's making: with faults, other patience, other people at work.
    #[must_use]
    pub fn rigged(self, rig: Rig) -> Self {
        OpenOptions { rig, ..self }
    }

    /// Opens a city's folder and reads all of it. Files with errors are in `city().trouble` and read-only; the others
    /// go on.
    ///
    /// # Errors
    /// 66 where there is no such folder or no `city.ron` in it, 77 where it may not be read.
    pub fn open(self, dir: &Path, who: Who) -> Result<Store, Problem> {
        self.begin(dir, who, Known::default())
    }

    /// A throw-away copy of one of the compiled-in cities, with what its network shows; gone when the store is dropped.
    ///
    /// # Errors
    /// 66 for an unknown city, 73 where the copy cannot be made.
    pub fn example(self, slug: &str, who: Who) -> Result<Store, Problem> {
        let files = sample::files(slug)?;
        let failed = |error: std::io::Error| {
            Problem::error("output", format!("the example cannot be set up: {error}")).exit(Exit::Output)
        };
        let dir = tempfile::Builder::new().prefix("ulg-example-").tempdir_in(sample::throw_away()).map_err(failed)?;
        let city = dir.path().join(slug);
        // One hand writes while the other reads what is written.
        let (known, written) = std::thread::scope(|scope| {
            let writer = scope.spawn(|| sample::write(&files, &city));
            (Known::of(slug, &files), writer.join())
        });
        let written = written.unwrap_or_else(|_| Err(std::io::Error::other("it panicked")));
        written.map_err(failed)?;
        let is_whole = !self.without_network;
        let mut store = OpenOptions { without_network: true, ..self }.begin(&city, who, known)?;
        store.example = Some(dir);
        if is_whole {
            store.meet();
        }
        Ok(store)
    }

    fn begin(self, dir: &Path, who: Who, known: Known) -> Result<Store, Problem> {
        let folder = Folder::open(dir)?;
        let state_dir = if self.read_only { StateDir::of(&folder).sealed() } else { StateDir::of(&folder) };
        // Where the folder itself is none, the city can be read all the same.
        if state_dir.folder_in_place().is_ok() {
            state_dir.in_place()?;
        }
        if folder.locate(CITY)?.is_none() && !state_dir.remembered().contains(CITY) {
            return Err(reading::no_city(dir));
        }
        let mut store = Store {
            journal: Journal::of(&state_dir),
            state_dir,
            who,
            rig: self.rig,
            files: known.files,
            city: Rc::new(known.city),
            network: Network::default(),
            met: !self.without_network,
            checking: self.to_check,
            notes: Vec::new(),
            settling: false,
            owed: None,
            typing: RefCell::default(),
            example: None,
            folder,
        };
        if self.read_only {
            store.report();
        } else {
            store.tidy();
        }
        store.remind_of_erasing();
        let names: Vec<_> = reading::names().collect();
        store.reread(&names, Settle::Wait);
        let gone = store.text(CITY).is_none();
        match store.trouble(CITY) {
            Some(problem) if gone && problem.code == "missing" => Err(problem.clone()),
            _ => Ok(store),
        }
    }
}
