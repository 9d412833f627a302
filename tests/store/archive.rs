//! Removing a record: its text moves to the archive as it stood, and comes back byte for byte.

use std::os::unix::fs::PermissionsExt;

use ulg::model::{Edit, Kind};
use ulg::store::Outcome;

use crate::desk::{Desk, commit, id, save, set, why};

const TASKS: &str = "// tasks
[
    Task(id: \"a\", title: \"A\"),

    // asked for by the mayor
    // twice
    (
        id: \"b\", title: \"B\",
        notes: \"two\\nlines\",
    ), // soon
    Task(id: \"c\", title: \"C\", after: [\"b\"]),
]
";

fn archive(record: &str) -> Edit {
    Edit::Archive { record: id(record) }
}

#[test]
fn the_text_moves_with_its_comments_and_comes_back() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    save(&mut store, archive("task/b"));
    let block = "    // asked for by the mayor\n    // twice\n    (\n        id: \"b\", title: \"B\",\n        notes: \
                 \"two\\nlines\",\n    ), // soon\n";
    assert_eq!(desk.read("tasks.ron"), TASKS.replace(block, ""));
    let shelf = desk.read("archive.ron");
    let named = block.replace("    (\n", "    Task(\n");
    assert_eq!(shelf, format!("#![enable(implicit_some)]\n[\n{named}]\n"));
    assert!(store.city().is_archived(Kind::Task, "b"));
    assert!(store.city().find(Kind::Task, "b").is_none());
    desk.open().undo(false).unwrap();
    assert_eq!(desk.read("tasks.ron"), TASKS);
    assert!(!desk.read("archive.ron").contains("Task"));
    let mut again = desk.open();
    assert!(!again.city().is_archived(Kind::Task, "b"));
    again.redo().unwrap();
    assert_eq!(desk.read("archive.ron"), shelf);
}

#[test]
fn every_record_of_a_file_can_go_and_come_back() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    let all = vec![archive("task/c"), archive("task/a"), archive("task/b")];
    assert_eq!(commit(&mut store, all).unwrap(), Outcome::Saved);
    assert_eq!(store.city().tasks.len(), 0);
    assert_eq!(store.city().archived.len(), 3);
    store.undo(false).unwrap();
    assert_eq!(desk.read("tasks.ron"), TASKS);
    for record in ["task/b", "task/a", "task/c"] {
        save(&mut store, archive(record));
    }
    for _ in 0..3 {
        store.undo(false).unwrap();
    }
    assert_eq!(desk.read("tasks.ron"), TASKS);
}

#[test]
fn the_archive_is_for_the_user_alone_and_keeps_what_is_in_it() {
    let desk = Desk::with(&[("tasks.ron", TASKS), ("roles.ron", "[(id: \"b\", name: \"B\", helix: Public)]")]);
    let mut store = desk.open();
    save(&mut store, archive("task/b"));
    let mode = std::fs::metadata(desk.path("archive.ron")).unwrap();
    assert_eq!(mode.permissions().mode() & 0o777, 0o600);
    // Another kind with the same id, and a hand in the archive between the two.
    let touched = desk.read("archive.ron").replace("[\n", "[\n    // kept by hand\n\n");
    desk.write("archive.ron", &touched);
    save(&mut store, archive("role/b"));
    assert_eq!(store.city().archived.len(), 2);
    store.undo(false).unwrap();
    assert_eq!(desk.read("archive.ron"), touched);
    store.undo(false).unwrap();
    assert_eq!(desk.read("tasks.ron"), TASKS);
    assert!(!desk.read("archive.ron").contains("Task("));
    assert!(desk.read("archive.ron").contains("kept by hand"));
}

#[test]
fn a_broken_archive_stops_the_removal_and_nothing_is_written() {
    let desk = Desk::with(&[("tasks.ron", TASKS), ("archive.ron", "[ Task(")]);
    let (_, exit, words) = why(commit(&mut desk.open(), vec![archive("task/b")]));
    assert_eq!(exit as u8, 65, "{words}");
    assert_eq!(desk.read("tasks.ron"), TASKS);
    assert_eq!(desk.read("archive.ron"), "[ Task(");
}

#[test]
fn an_edited_record_is_archived_as_it_is_now() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    let edits = vec![set("task/b", "title", Some("\"B\""), Some("\"Bee\"")), archive("task/b")];
    commit(&mut store, edits).unwrap();
    assert!(desk.read("archive.ron").contains("title: \"Bee\""));
    store.undo(false).unwrap();
    assert_eq!(desk.read("tasks.ron"), TASKS);
}

#[test]
fn the_same_id_can_go_twice() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    save(&mut store, archive("task/a"));
    let again = Edit::Add { record: id("task/a"), fields: vec![("id", "\"a\"".into()), ("title", "\"Again\"".into())] };
    save(&mut store, again);
    save(&mut store, archive("task/a"));
    assert_eq!(desk.open().city().trouble, []);
    assert_eq!(store.city().archived.len(), 2);
    for _ in 0..3 {
        store.undo(false).unwrap();
    }
    assert_eq!(desk.read("tasks.ron"), TASKS);
    assert_eq!(store.city().archived, []);
}
