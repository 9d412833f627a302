//! Two hands on one folder: what the second one sees, and that nobody's work is overwritten.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;
use std::{fs, io};

use ulg::model::{Edit, Kind};
use ulg::store::{DiskStep, Rig, Store};

use crate::desk::{Desk, commit, id, path, save, set, who, why};

const TASKS: &str = "[
    Task(id: \"a\", title: \"A\", status: Todo, tags: [\"x\", \"y\"]),
    Task(id: \"b\", title: \"B\"),
]
";

#[test]
fn the_second_hand_sees_both_values() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let (mut ann, mut ben) = (desk.open_as("ann"), desk.open_as("ben"));
    save(&mut ben, set("task/a", "status", Some("Todo"), Some("Doing")));
    let edit = set("task/a", "status", Some("Todo"), Some("Done"));
    let (code, exit, words) = why(commit(&mut ann, vec![edit]));
    assert_eq!((code, exit as u8), ("conflict", 75));
    assert!(words.contains("changed meanwhile: Todo -> Doing; yours: Done"), "{words}");
    assert!(words.contains("from ben, 14:03"), "{words}");
    assert!(desk.read("tasks.ron").contains("status: Doing"));
    // The refused store knows the new value now, and another field works.
    assert_eq!(ann.city().tasks[0].status.unwrap().name(), "Doing");
    save(&mut ann, set("task/a", "owner", None, Some("\"ngo\"")));
    let text = desk.read("tasks.ron");
    assert!(text.contains("status: Doing") && text.contains("owner: \"ngo\""));
}

#[test]
fn an_item_that_is_no_longer_there_is_not_pulled() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    desk.write("tasks.ron", &TASKS.replace("\"x\", ", ""));
    let pull = Edit::Pull { record: id("task/a"), path: path("tags.0"), old: "\"x\"".into() };
    let (code, ..) = why(commit(&mut store, vec![pull]));
    assert_eq!(code, "conflict");
}

#[test]
fn what_was_done_outside_is_kept() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    let outside = TASKS.replace("title: \"B\"", "title: \"Bee\", // renamed\n        ");
    desk.write("tasks.ron", &outside);
    save(&mut store, set("task/a", "status", Some("Todo"), Some("Done")));
    assert_eq!(desk.read("tasks.ron"), outside.replace("Todo", "Done"));
    assert_eq!(store.city().tasks[1].title, "Bee");
}

thread_local! {
    /// At which step somebody else writes which text into which file.
    static OUTSIDER: RefCell<Option<(DiskStep, PathBuf, &'static str)>> = const { RefCell::new(None) };
}

fn outsider(step: DiskStep) -> io::Result<()> {
    OUTSIDER.with_borrow_mut(|plan| {
        if let Some((_, path, text)) = plan.take_if(|(at, ..)| *at == step) {
            fs::write(path, text)?;
        }
        Ok(())
    })
}

fn disturbed(desk: &Desk, step: DiskStep, file: &str, text: &'static str) -> Store {
    OUTSIDER.set(Some((step, desk.path(file), text)));
    desk.open_rigged(Rig { gate: outsider, ..Rig::default() })
}

#[test]
fn what_is_done_outside_during_a_save_is_not_overwritten() {
    let theirs = "[Task(id: \"theirs\", title: \"T\")]\n";
    let edit = || vec![set("task/a", "status", Some("Todo"), Some("Done"))];
    let before_the_look =
        [DiskStep::Journal, DiskStep::JournalSync, DiskStep::Temp, DiskStep::Write, DiskStep::Sync, DiskStep::Look];
    for step in before_the_look {
        let desk = Desk::with(&[("tasks.ron", TASKS)]);
        let mut store = disturbed(&desk, step, "tasks.ron", theirs);
        let (code, exit, _) = why(commit(&mut store, edit()));
        assert_eq!((code, exit as u8), ("conflict", 75), "{step:?}");
        assert_eq!(desk.read("tasks.ron"), theirs, "{step:?}");
        assert!(store.log(None).unwrap().is_empty(), "{step:?}");
        let (code, ..) = why(commit(&mut store, edit()));
        assert_eq!(code, "missing", "their text is known now; {step:?}");
    }
    // A file that comes into being while it is made.
    for step in DiskStep::ALL.iter().filter(|step| **step as u8 <= DiskStep::Rename as u8) {
        let desk = Desk::with(&[]);
        let mut store = disturbed(&desk, *step, "tasks.ron", theirs);
        let add = Edit::Add { record: id("task/x"), fields: vec![("id", "\"x\"".into()), ("title", "\"X\"".into())] };
        let (code, ..) = why(commit(&mut store, vec![add.clone()]));
        assert_eq!(code, "conflict", "{step:?}");
        assert_eq!(desk.read("tasks.ron"), theirs, "{step:?}");
        save(&mut store, add);
        assert_eq!(store.city().tasks.len(), 2);
    }
}

#[test]
fn a_change_outside_is_seen() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    assert!(!store.refresh().unwrap());
    desk.write("tasks.ron", &TASKS.replace("\"B\"", "\"Bee\""));
    assert!(store.refresh().unwrap());
    assert!(!store.refresh().unwrap());
    assert_eq!(store.city().find(Kind::Task, "b").unwrap().title(), "Bee");
    // Written again with the same bytes: nothing new.
    desk.write("tasks.ron", &TASKS.replace("\"B\"", "\"Bee\""));
    assert!(!store.refresh().unwrap());
    // A new file.
    desk.write("roles.ron", "[(id: \"r\", name: \"R\", helix: Public)]");
    assert!(store.refresh().unwrap());
    assert_eq!(store.city().roles.len(), 1);
}

#[test]
fn a_record_that_is_gone_is_named() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    let edit = set("task/zoo", "status", None, Some("Done"));
    let (code, exit, words) = why(commit(&mut store, vec![edit]));
    assert_eq!((code, exit as u8), ("missing", 66));
    assert!(words.contains("there is no task \"zoo\""), "{words}");
    // All or nothing.
    let edits =
        vec![set("task/a", "status", Some("Todo"), Some("Done")), set("task/zoo", "status", None, Some("Done"))];
    assert!(commit(&mut store, edits).is_err());
    assert_eq!(desk.read("tasks.ron"), TASKS);
}

#[test]
fn whoever_waits_too_long_is_told_who_saves() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open_rigged(Rig { patience: Duration::from_millis(30), ..Rig::default() });
    save(&mut store, set("task/b", "owner", None, Some("\"ngo\"")));
    let held = fs::OpenOptions::new().read(true).write(true).open(desk.path(".ulg/lock")).unwrap();
    held.lock().unwrap();
    fs::write(desk.path(".ulg/lock"), "ben is saving since 14:03:10 (pid 4121)\n").unwrap();
    let edit = || set("task/a", "status", Some("Todo"), Some("Done"));
    let (code, exit, words) = why(commit(&mut store, vec![edit()]));
    assert_eq!((code, exit as u8), ("busy", 75));
    assert!(words.contains("busy: ben is saving since 14:03:10 (pid 4121)"), "{words}");
    assert!(desk.read("tasks.ron").contains("Todo"));
    drop(held);
    save(&mut store, edit());
    let lock = desk.read(".ulg/lock");
    assert!(lock.starts_with("ann is saving since 14:03:10 (pid "), "{lock}");
}

#[test]
fn the_watcher_tells_of_changes_and_not_of_looking() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let (told, heard) = mpsc::channel();
    let watch = ulg::store::watch(&desk.dir, None, move || {
        let _ = told.send(());
    });
    let Some(_watch) = watch else {
        return; // no watches left on this machine
    };
    Store::open(&desk.dir, who("ann")).unwrap();
    assert!(heard.try_recv().is_err(), "reading is no change");
    desk.write("tasks.ron", "[]");
    assert!(heard.recv_timeout(Duration::from_secs(10)).is_ok());
}

#[test]
fn a_city_that_comes_into_the_network_is_watched_from_then_on() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    desk.write("city.ron", "City(name: \"Town\")");
    let around = desk.dir.join("around");
    fs::create_dir(&around).unwrap();
    let (told, heard) = mpsc::channel();
    let watch = ulg::store::watch(&desk.dir, None, move || {
        let _ = told.send(());
    });
    let Some(_watch) = watch else {
        return; // no watches left on this machine
    };
    let mut store = Store::open(&desk.dir, who("ann")).unwrap();
    let mut waits = |text: &str, seen: &dyn Fn(&Store) -> bool| {
        while !seen(&store) {
            let told = heard.recv_timeout(Duration::from_secs(20));
            assert!(told.is_ok(), "nothing told of {text}");
            store.refresh().unwrap();
        }
    };
    let names = |store: &Store| {
        let cities = store.city().network.iter();
        cities.map(|city| city.name().to_string()).collect::<Vec<_>>()
    };
    desk.write("city.ron", "City(name: \"Town\", network: \"around\")");
    waits("the network", &|store| store.city().charter.network.is_some());
    fs::create_dir(around.join("turin")).unwrap();
    fs::write(around.join("turin/city.ron"), "City(name: \"Turin\")").unwrap();
    waits("a new city", &|store| names(store) == ["Turin"]);
    fs::write(around.join("turin/city.ron"), "City(name: \"Torino\")").unwrap();
    waits("its new name", &|store| names(store) == ["Torino"]);
}
