//! Noticing that somebody else wrote into the folder, or into one of the network's. Whoever is told must look for
//! itself; nothing is read here.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use notify::event::EventKind;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::folder::Folder;
use super::network::{SHOWN, neighbours};
use super::put::is_leftover;

/// Watches for as long as it lives.
#[derive(Debug)]
pub struct Watch {
    _own: RecommendedWatcher,
    /// Dropped, it ends the watch over the network.
    _network: Sender<()>,
}

/// Calls back, from a thread of its own, when a file of the folder may have changed, or one that another city of the
/// network shows. `None` where the system cannot say (network disks, no watches left): then look at the folder now and
/// then.
pub fn watch(
    dir: &Path,
    network: Option<&str>,
    on_change: impl Fn() + Send + Sync + 'static,
) -> Option<Watch> {
    let on_change: Arc<dyn Fn() + Send + Sync> = Arc::new(on_change);
    let mut own = telling(Arc::clone(&on_change), matters)?;
    own.watch(dir, RecursiveMode::NonRecursive).ok()?;
    let (end, ended) = channel();
    if let Some(path) = network {
        let (dir, path) = (dir.to_path_buf(), path.to_string());
        // A network of a thousand folders must keep nobody waiting.
        thread::spawn(move || watch_network(&dir, &path, on_change, &ended));
    }
    Some(Watch {
        _own: own,
        _network: end,
    })
}

fn telling(
    on_change: Arc<dyn Fn() + Send + Sync>,
    matters: fn(&Event) -> bool,
) -> Option<RecommendedWatcher> {
    let told = move |event: notify::Result<Event>| {
        // An error may have swallowed events: look anyway.
        if event.as_ref().map_or(true, matters) {
            on_change();
        }
    };
    notify::recommended_watcher(told).ok()
}

/// Watches each city's folder, not what lies below it: the network's folder may be somebody's home. As many as the
/// system has watches for.
fn watch_network(
    dir: &Path,
    path: &str,
    on_change: Arc<dyn Fn() + Send + Sync>,
    ended: &Receiver<()>,
) {
    let Ok(folder) = Folder::open(dir) else {
        return;
    };
    let Some(mut watcher) = telling(Arc::clone(&on_change), is_shown) else {
        return;
    };
    let (cities, _) = neighbours(&folder, path);
    let all = cities.iter().map(|city| city.dir().to_path_buf());
    let all: Vec<PathBuf> = all.chain([folder.dir().join(path)]).collect();
    let watched = all
        .iter()
        .map_while(|dir| watcher.watch(dir, RecursiveMode::NonRecursive).ok());
    if watched.count() > 0 {
        // What changed before anybody watched.
        on_change();
        // Sleeps until the other end is gone.
        let _ = ended.recv();
    }
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
