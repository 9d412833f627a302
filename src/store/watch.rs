//! Noticing that somebody else wrote into the folder, or into one of the network's. Whoever is told must look for
//! itself; nothing is read here.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use notify::event::EventKind;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::folder::Folder;
use super::network::{SHOWN, neighbours};
use super::put::is_leftover;
use crate::model::City;
use crate::model::{decode, read};

/// Watches for as long as it lives.
#[derive(Debug)]
pub struct Watch {
    _own: RecommendedWatcher,
    network: Sender<Word>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        // A thread that has ended already hears nothing.
        let _ = self.network.send(Word::End);
    }
}

/// What the thread that watches the network is told.
enum Word {
    /// The city's own file has changed: it may name another network.
    Charter,
    /// Something came, went or was renamed in the network's folder.
    Folder(PathBuf),
    End,
}

/// Calls back, from a thread of its own, when a file of the folder may have changed, or one that another city of the
/// network shows, whether that city was there from the first or comes later. `None` where the system cannot say
/// (network disks, no watches left): then look at the folder now and then.
pub fn watch(dir: &Path, network: Option<&str>, on_change: impl Fn() + Send + Sync + 'static) -> Option<Watch> {
    let on_change: Arc<dyn Fn() + Send + Sync> = Arc::new(on_change);
    let (tell, told) = channel();
    let charter = tell.clone();
    let seen = Arc::clone(&on_change);
    let mut own = watcher(move |event| {
        // An error may have swallowed events: look anyway.
        if event.is_none_or(matters) {
            seen();
        }
        if event.is_none_or(is_charter) {
            let _ = charter.send(Word::Charter);
        }
    })?;
    own.watch(dir, RecursiveMode::NonRecursive).ok()?;
    let around = Around {
        dir: dir.to_path_buf(),
        path: network.map(str::to_string),
        watched: BTreeSet::new(),
        on_change,
        tell: tell.clone(),
    };
    // A network of a thousand folders must keep nobody waiting.
    thread::spawn(move || around.follow(&told));
    Some(Watch { _own: own, network: tell })
}

fn watcher(mut on: impl FnMut(Option<&Event>) + Send + 'static) -> Option<RecommendedWatcher> {
    notify::recommended_watcher(move |event: notify::Result<Event>| on(event.as_ref().ok())).ok()
}

/// The cities around this one. Each city's folder is watched, not what lies below it: the network's folder may be
/// somebody's home. As many as the system has watches for.
struct Around {
    dir: PathBuf,
    /// What the city says its network is.
    path: Option<String>,
    watched: BTreeSet<PathBuf>,
    on_change: Arc<dyn Fn() + Send + Sync>,
    tell: Sender<Word>,
}

impl Around {
    /// Watches until it is told to end; sleeps where nothing happens.
    fn follow(mut self, told: &Receiver<Word>) {
        let Some(mut watcher) = self.watcher() else {
            return;
        };
        self.watch_all(&mut watcher);
        while let Ok(word) = told.recv() {
            match word {
                Word::End => return,
                Word::Charter => {
                    let path = network_of(&self.dir);
                    if path != self.path {
                        self.path = path;
                        for gone in std::mem::take(&mut self.watched) {
                            let _ = watcher.unwatch(&gone);
                        }
                        self.watch_all(&mut watcher);
                    }
                }
                Word::Folder(path) => self.came(&mut watcher, path),
            }
        }
    }

    fn watcher(&self) -> Option<RecommendedWatcher> {
        let (tell, on_change) = (self.tell.clone(), Arc::clone(&self.on_change));
        watcher(move |event| {
            if event.is_none_or(is_shown) {
                on_change();
            }
            let is_access = |event: &Event| matches!(event.kind, EventKind::Access(_));
            for path in event.filter(|event| !is_access(event)).into_iter().flat_map(|event| &event.paths) {
                // A file within a city's folder is no folder that comes or goes.
                if !is_data(path) {
                    let _ = tell.send(Word::Folder(path.clone()));
                }
            }
        })
    }

    fn watch_all(&mut self, watcher: &mut RecommendedWatcher) {
        let (Some(path), Ok(folder)) = (&self.path, Folder::open(&self.dir)) else {
            return;
        };
        let path = path.clone();
        // First the folder around them: what comes while the cities are listed is told by it.
        self.add(watcher, folder.dir().join(&path));
        let (cities, _) = neighbours(&folder, &path);
        for city in cities {
            self.add(watcher, city.dir().to_path_buf());
        }
        if !self.watched.is_empty() {
            // What changed before anybody watched.
            (self.on_change)();
        }
    }

    fn add(&mut self, watcher: &mut RecommendedWatcher, dir: PathBuf) -> bool {
        let is_new = !self.watched.contains(&dir) && watcher.watch(&dir, RecursiveMode::NonRecursive).is_ok();
        is_new && self.watched.insert(dir)
    }

    /// A folder that comes into the network's may become a city: its city.ron may still be on the way.
    fn came(&mut self, watcher: &mut RecommendedWatcher, path: PathBuf) {
        if !path.is_dir() {
            if self.watched.remove(&path) {
                let _ = watcher.unwatch(&path);
                (self.on_change)();
            }
            return;
        }
        let in_network = self.path.as_ref().is_some_and(|network| {
            let around = self.dir.join(network).canonicalize().ok();
            around.is_some() && path.parent().and_then(|dir| dir.canonicalize().ok()) == around
        });
        let is_own = path.canonicalize().ok() == self.dir.canonicalize().ok();
        if in_network && !is_own && self.add(watcher, path.clone()) && path.join(SHOWN[0]).exists() {
            (self.on_change)();
        }
    }
}

/// The network that the city of a folder names now.
fn network_of(dir: &Path) -> Option<String> {
    let folder = Folder::open(dir).ok()?;
    let content = folder.read(SHOWN[0]).ok()??;
    let text = decode::decode(SHOWN[0], content.bytes).ok()?;
    let mut city = City::default();
    read::file(&mut city, SHOWN[0], &text);
    city.charter.network
}

fn is_charter(event: &Event) -> bool {
    let names = |path: &PathBuf| path.file_name().is_some_and(|name| name == SHOWN[0]);
    !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(names)
}

/// Whether a path ends as a data file does.
fn is_data(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "ron")
}

/// Whether another city's files may say something new, or a city has come or gone.
fn is_shown(event: &Event) -> bool {
    let is_one = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        SHOWN.contains(&name.as_ref())
    };
    let is_city = |path: &PathBuf| path.join(SHOWN[0]).exists();
    let told = event.paths.iter().any(|path| is_one(path) || is_city(path));
    !matches!(event.kind, EventKind::Access(_)) && (told || event.paths.is_empty())
}

/// Reading is no change, and our own half-written files are nobody's business.
fn matters(event: &Event) -> bool {
    if matches!(event.kind, EventKind::Access(_)) {
        return false;
    }
    let own = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name == ".ulg" || is_leftover(&name)
    };
    event.paths.is_empty() || !event.paths.iter().all(|path| own(path))
}
