//! A coordinator's desk: a city in a folder of its own, opened, edited and looked at by the tests.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Local, TimeZone};
use tempfile::TempDir;
use ulg::model::{Change, Edit, Kind, Path as FieldPath, RecordId};
use ulg::problem::{Exit, Problem};
use ulg::store::{OpenOptions, Outcome, Rig, Store, Who};

/// The day on which all tests play.
pub fn monday() -> DateTime<Local> {
    Local.with_ymd_and_hms(2026, 11, 23, 14, 3, 10).unwrap()
}

pub fn who(user: &str) -> Who {
    Who { user: user.to_string(), now: monday }
}

/// A city's folder in a folder that is thrown away.
pub struct Desk {
    pub home: TempDir,
    pub dir: PathBuf,
}

pub const CITY: &str = "City(name: \"Testowo\")\n";

impl Desk {
    /// A city with these files beside `city.ron`.
    pub fn with(files: &[(&str, &str)]) -> Desk {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("testowo");
        fs::create_dir(&dir).unwrap();
        fs::write(dir.join("city.ron"), CITY).unwrap();
        for (name, text) in files {
            fs::write(dir.join(name), text).unwrap();
        }
        Desk { home, dir }
    }

    pub fn open(&self) -> Store {
        self.open_as("ann")
    }

    pub fn open_as(&self, user: &str) -> Store {
        self.try_open(user).unwrap()
    }

    pub fn try_open(&self, user: &str) -> Result<Store, Problem> {
        Store::open(&self.dir, who(user))
    }

    pub fn open_rigged(&self, rig: Rig) -> Store {
        OpenOptions::new().rigged(rig).open(&self.dir, who("ann")).unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    pub fn read(&self, name: &str) -> String {
        read(&self.path(name))
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    /// All names in the folder, for traces of what should be gone.
    pub fn names(&self) -> Vec<String> {
        let list = fs::read_dir(&self.dir).unwrap();
        let mut names: Vec<_> = list.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// `task/book-venue` and the like.
pub fn id(text: &str) -> RecordId {
    match text.split_once('/') {
        Some((kind, id)) => RecordId::new(Kind::parse(kind).unwrap(), id),
        None => RecordId::new(Kind::City, "city"),
    }
}

/// A field set from one value to another, as RON.
pub fn set(record: &str, field: &str, old: Option<&str>, new: Option<&str>) -> Edit {
    Edit::Set { record: id(record), path: path(field), old: old.map(str::to_string), new: new.map(str::to_string) }
}

pub fn path(field: &str) -> FieldPath {
    let mut steps = field.split('.');
    let mut path = FieldPath(Vec::new());
    for step in steps.by_ref() {
        match step.parse() {
            Ok(place) => path = path.item(place),
            Err(_) => path = path.then(step),
        }
    }
    path
}

/// A change of one edit, saved.
pub fn save(store: &mut Store, edit: Edit) {
    assert_eq!(commit(store, vec![edit]).unwrap(), Outcome::Saved);
}

pub fn commit(store: &mut Store, edits: Vec<Edit>) -> Result<Outcome, Problem> {
    store.commit(&Change::new("Test", edits))
}

/// The problem's code and exit.
pub fn why<T: std::fmt::Debug>(result: Result<T, Problem>) -> (&'static str, Exit, String) {
    let problem = result.unwrap_err();
    (problem.code, problem.exit, problem.to_string())
}
