//! Noticing that somebody else wrote into the folder. Whoever is told must look for itself; nothing is read here.

use std::path::Path;

use notify::event::EventKind;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::put::is_leftover;

/// Watches for as long as it lives.
#[derive(Debug)]
pub struct Watch {
    _watcher: RecommendedWatcher,
}

/// Calls back, from a thread of its own, when a file of the folder may have changed. `None` where the system cannot
/// say (network disks, no watches left): then look at the folder now and then.
pub fn watch(dir: &Path, on_change: impl Fn() + Send + 'static) -> Option<Watch> {
    let told = move |event: notify::Result<Event>| {
        // An error may have swallowed events: look anyway.
        if event.as_ref().map_or(true, matters) {
            on_change();
        }
    };
    let mut watcher = notify::recommended_watcher(told).ok()?;
    watcher.watch(dir, RecursiveMode::NonRecursive).ok()?;
    Some(Watch { _watcher: watcher })
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
