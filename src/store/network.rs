//! The other cities of the network: what each of them shows, read from its own folder beside this one. Only three
//! files of each are looked at, never its people; one that cannot be read is skipped. It must not write.

use std::fs;
use std::path::{Path, PathBuf};

use super::folder::{Folder, Stamp};
use crate::model::{City, List, Neighbour};
use crate::model::{decode, read};
use crate::problem::{Exit, Problem, Severity};
use crate::sort::InOrder;

/// What may be read of another city.
pub const SHOWN: [&str; 3] = ["city.ron", "exchange.ron", "stories.ron"];
/// A network is a handful of cities; more folders than this are not looked through.
const MOST: usize = 1000;

/// The network as it was last read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Network {
    /// The folders and stamps it was read from.
    seen: Vec<(PathBuf, [Option<Stamp>; 3])>,
    pub cities: List<Neighbour>,
    /// What is wrong with neighbours, as warnings: nobody here can mend them.
    pub trouble: Vec<Problem>,
    /// Folders that are the city itself once more: worth a word, and no fault.
    pub copies: Vec<Problem>,
}

impl Network {
    /// The network of this city now; read only if something in it has changed. True if it was read.
    pub fn refresh(&mut self, folder: &Folder, city: &City) -> bool {
        let (folders, trouble) = match &city.charter.network {
            Some(path) => neighbours(folder, path),
            None => (Vec::new(), None),
        };
        let stamps = |other: &Folder| SHOWN.map(|name| other.stamp(name));
        let seen: Vec<_> = folders.iter().map(|other| (other.dir().to_path_buf(), stamps(other))).collect();
        if seen == self.seen && trouble.is_none() && !self.trouble.iter().any(is_folder) {
            return false;
        }
        *self = Network { seen, ..Network::default() };
        self.trouble.extend(trouble);
        for other in &folders {
            self.read(other, folder, city);
        }
        true
    }

    fn read(&mut self, folder: &Folder, home: &Folder, own: &City) {
        let (city, trouble) = shown(folder);
        self.trouble.extend(trouble.into_iter().map(softened));
        // What the city holds of its own lists may be nothing, where only a check is asked for.
        if city.is_namesake_of(&own.charter) && city.is_copy_of(&shown(home).0) {
            self.copies.push(copy(&city.slug));
        } else if !city.charter.name.is_empty() {
            self.cities.push(city);
        }
    }
}

/// What a city shows to others, and what is wrong with it.
fn shown(folder: &Folder) -> (Neighbour, Vec<Problem>) {
    let slug = folder.slug();
    let (mut texts, mut unread) = (Vec::new(), Vec::new());
    for name in SHOWN {
        let content = folder.read(name).and_then(|content| match content {
            Some(content) => decode::decode(name, content.bytes).map(Some),
            None => Ok(None),
        });
        match content {
            Ok(Some(text)) => texts.push((name, text)),
            Ok(None) => {}
            Err(mut problem) => {
                problem.place.file = format!("{slug}/{}", problem.place.file);
                unread.push(problem);
            }
        }
    }
    let borrowed: Vec<_> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let (city, trouble) = read::neighbour(&slug, &borrowed);
    unread.extend(trouble);
    (city, unread)
}

/// The usual way to keep a copy of a city is beside it: no other city, and nothing wrong.
fn copy(slug: &str) -> Problem {
    let what = format!("the folder {slug} beside this one is a copy of this city and is left out of the network");
    let fix = "move it elsewhere, or change the name in its city.ron";
    Problem::warning("network-copy", what).fix(fix).file("city.ron")
}

fn is_folder(problem: &Problem) -> bool {
    problem.code == "network"
}

/// Another city's error is only a finding here.
fn softened(problem: Problem) -> Problem {
    Problem { severity: Severity::Warning, exit: Exit::Findings, ..problem }
}

/// The folders of the other cities, by name.
pub(super) fn neighbours(folder: &Folder, path: &str) -> (Vec<Folder>, Option<Problem>) {
    let dir = folder.dir().join(Path::new(path));
    let Ok(list) = fs::read_dir(&dir) else {
        let what = format!("the network folder {} is not there", crate::clean::line(path));
        let problem = Problem::warning("network", what).fix("correct city.network or remove it").file("city.ron");
        return (Vec::new(), Some(problem));
    };
    let mut folders: Vec<Folder> = list
        .flatten()
        .take(MOST)
        .filter(|entry| entry.path().join("city.ron").exists())
        .filter_map(|entry| Folder::open(&entry.path()).ok())
        .filter(|other| other.dir() != folder.dir())
        .collect();
    folders.order_by(|one, other| one.dir().cmp(other.dir()));
    folders.dedup_by(|one, other| one.dir() == other.dir());
    (folders, None)
}
