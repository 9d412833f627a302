//! Only looking: whatever is tried, the folder stays as it is.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use ulg::model::{Change, Edit};
use ulg::store::{OpenOptions, Session, Store};

use crate::desk::{Desk, id, save, set, who, why};

const MEMBERS: &str = "[Member(id: \"a\", name: \"A\", influence: 4)]\n";

/// Everything in a folder: content, mode and times, and of the folders their times.
fn picture(dir: &Path) -> BTreeMap<PathBuf, (Vec<u8>, u32, [i64; 4])> {
    let mut seen = BTreeMap::new();
    let mut todo = vec![dir.to_path_buf()];
    while let Some(path) = todo.pop() {
        let meta = fs::symlink_metadata(&path).unwrap();
        let mut bytes = Vec::new();
        if meta.is_dir() {
            todo.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            bytes = fs::read(&path).unwrap();
        }
        let times = [meta.mtime(), meta.mtime_nsec(), meta.ctime(), meta.ctime_nsec()];
        seen.insert(path, (bytes, meta.mode(), times));
    }
    seen
}

fn influence() -> Change {
    let edit = set("member/a", "influence", Some("4"), Some("5"));
    Change::new("Test", vec![edit])
}

/// Tries every verb that could write.
fn try_all(store: &mut Store) {
    let refusals = [why(store.commit(&influence())), why(store.undo(false)), why(store.undo(true)), why(store.redo())];
    for (code, exit, words) in refusals {
        assert_eq!((code, exit as u8), ("read-only", 77));
        assert_eq!(words, "not saved: this screen only looks; start ulg without --read-only to edit");
    }
    assert!(store.keep_typing(Some("half a word")).is_err());
    assert!(store.keep_typing(None).is_ok(), "there is nothing to clear");
    assert_eq!(store.take_typing(), None);
    let session = Session { began: store.now(), ended: None, question: None, at: None, step: None };
    assert!(store.keep_session(&session).is_err());
    store.meet();
    store.refresh().unwrap();
    store.problems();
    store.log(None).unwrap();
    store.before(store.now()).unwrap();
    assert!(!store.is_writable() && store.is_read_only());
}

#[test]
fn a_folder_that_is_only_looked_at_stays_as_it_is() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = desk.open();
    save(&mut store, set("member/a", "trust", None, Some("3")));
    store.keep_typing(Some("a note")).unwrap();
    let before = desk.read("members.ron");
    save(&mut store, set("member/a", "trust", Some("3"), Some("1")));
    drop(store);
    // As if the last save had been cut off between the journal and the file, and another one in the middle of a line.
    desk.write("members.ron", &before);
    let journal = desk.read(".ulg/journal");
    let open = &journal[..journal.rfind("Done(2)").unwrap()];
    desk.write(".ulg/journal", open);
    desk.write(".ulg-stale.tmp", "half a te");
    let image = picture(&desk.dir);
    let mut store = OpenOptions::new().without_network().read_only(true).open(&desk.dir, who("ann")).unwrap();
    let notes = store.take_notes();
    let codes: Vec<_> = notes.iter().map(|note| note.code).collect();
    assert_eq!(codes, ["unfinished", "leftover"]);
    let words = notes[0].to_string();
    assert!(words.contains("\"Test\" of ann is not finished"), "{words}");
    assert!(words.contains("without --read-only puts it in order"), "{words}");
    assert_eq!(store.city().members[0].trust.map(ulg::model::field::Whole::get), Some(3));
    try_all(&mut store);
    drop(store);
    assert_eq!(picture(&desk.dir), image);
    desk.write(".ulg/journal", &format!("{open}Entry((seq: 3"));
    let image = picture(&desk.dir);
    let mut store = OpenOptions::new().without_network().read_only(true).open(&desk.dir, who("ann")).unwrap();
    assert!(store.take_notes().iter().any(|note| note.code == "journal-torn"));
    try_all(&mut store);
    drop(store);
    assert_eq!(picture(&desk.dir), image);
    // Whoever opens it to work puts it in order.
    let mut store = desk.open();
    assert!(store.take_notes().iter().any(|note| note.code == "finished"));
    assert_eq!(store.take_typing().as_deref(), Some("a note"));
    assert!(store.is_writable() && !store.is_read_only());
}

#[test]
fn not_even_the_programs_own_folder_is_made() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let image = picture(&desk.dir);
    try_all(&mut OpenOptions::new().without_network().read_only(true).open(&desk.dir, who("ann")).unwrap());
    // And of a store that was opened to work.
    try_all(&mut desk.open().look_only());
    assert_eq!(picture(&desk.dir), image);
    let add = Edit::Archive { record: id("member/a") };
    let mut store = OpenOptions::new().without_network().read_only(true).open(&desk.dir, who("ann")).unwrap();
    assert_eq!(why(store.commit(&Change::new("Test", vec![add]))).0, "read-only");
    assert_eq!(desk.names(), ["city.ron", "members.ron"]);
}

#[test]
fn what_others_change_is_seen() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = OpenOptions::new().without_network().read_only(true).open(&desk.dir, who("ann")).unwrap();
    save(&mut desk.open_as("ben"), influence().edits.remove(0));
    assert!(store.refresh().unwrap());
    assert_eq!(store.city().members[0].influence.map(ulg::model::field::Whole::get), Some(5));
    assert_eq!(store.before(store.now()).unwrap().len(), 1);
    assert_eq!(why(store.undo(true)).0, "read-only");
    // Nobody who saves waits for one who only looks.
    let lock = File::open(desk.path(".ulg/lock")).unwrap();
    lock.try_lock().unwrap();
}

#[test]
fn an_example_can_be_looked_at_only() {
    let mut store = OpenOptions::new().without_network().example("gdansk", who("ann")).unwrap().look_only();
    let image = picture(store.dir());
    let member = store.city().members[0].id.clone();
    let edit = set(&format!("member/{member}"), "district", None, Some("\"X\""));
    assert_eq!(why(store.commit(&Change::new("Test", vec![edit]))).0, "read-only");
    assert!(store.meet(), "with its network");
    assert_eq!(picture(store.dir()), image);
}
