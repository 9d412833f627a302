//! Ids that were made of a name or an address: an erasure gives their records neutral ones, everywhere at once, and
//! what was done to them can still be taken back.

use ulg::model::{Edit, Kind};
use ulg::store::{Store, Whose};

use crate::desk::{Desk, commit, id, save, set};
use crate::erase::{erase, lived_in, nowhere};

const TASKS: &str = "[
    Task(id: \"call-ola-zolc\", title: \"Call Ola Żółć\"), // call-ola-zolc is hers
    Task(id: \"mail-ola-example-org\", title: \"Mail\", after: [\"call-ola-zolc\"]),
    Task(id: \"t\", title: \"T\", after: [\"zolc-ola-again\", \"call-ola-zolc\"]),
    Task(id: \"u\", title: \"U\"),
    Task(id: \"zolc-ola-again\", title: \"Żółć, Ola again\"),
    Task(id: \"task-1\", title: \"Taken\"),
]
";

fn named_ids() -> Desk {
    let desk = lived_in();
    desk.write("tasks.ron", TASKS);
    let mut store = desk.open();
    save(&mut store, set("task/call-ola-zolc", "owner", None, Some("\"a\"")));
    save(&mut store, set("task/u", "after", None, Some("[\"call-ola-zolc\"]")));
    let archived = Edit::Archive { record: id("task/zolc-ola-again") };
    let cut = set("task/t", "after", Some("[\"zolc-ola-again\", \"call-ola-zolc\"]"), Some("[\"call-ola-zolc\"]"));
    commit(&mut store, vec![archived, cut]).unwrap();
    desk
}

#[test]
fn records_with_the_name_in_their_id_get_another() {
    let desk = named_ids();
    let mut store = desk.open();
    let erased = erase(&mut store);
    nowhere(&desk);
    assert_eq!(erased.left, []);
    let renamed: Vec<(&str, &str, &str)> =
        erased.renamed.iter().map(|one| (&*one.kind, &*one.from, &*one.to)).collect();
    assert_eq!(
        renamed,
        [
            ("task", "call-ola-zolc", "task-2"),
            ("task", "mail-ola-example-org", "task-3"),
            ("task", "zolc-ola-again", "task-4"),
        ]
    );
    let tasks = desk.read("tasks.ron");
    for part in [
        "Task(id: \"task-2\", title: \"Call removed person\", owner: \"a\"), // task-2 is hers",
        "Task(id: \"task-3\", title: \"Mail\", after: [\"task-2\"])",
        "Task(id: \"t\", title: \"T\", after: [\"task-2\"])",
    ] {
        assert!(tasks.contains(part), "{part} in {tasks}");
    }
    assert!(store.city().is_archived(Kind::Task, "task-4"));
    assert_eq!(store.city().trouble, []);
}

#[test]
fn what_was_done_to_them_can_still_be_taken_back() {
    let desk = named_ids();
    erase(&mut desk.open());
    let mut store = desk.open();
    // The archived one comes back under its new id, and so does the reference to it.
    store.undo(false).unwrap();
    let tasks = desk.read("tasks.ron");
    assert!(tasks.contains("id: \"task-4\""), "{tasks}");
    assert!(tasks.contains("after: [\"task-4\", \"task-2\"]"), "{tasks}");
    store.undo(false).unwrap();
    store.undo(false).unwrap();
    assert!(!desk.read("tasks.ron").contains("owner"));
    store.redo().unwrap();
    assert!(desk.read("tasks.ron").contains("owner: \"a\""));
    nowhere(&desk);
}

#[test]
fn ids_of_others_stay() {
    let desk = lived_in();
    let twin = "    Person(id: \"ola-zolc-kos\", name: \"Ola Żółć-Kos\"),\n]\n";
    let people = desk.read("people.ron");
    desk.write("people.ron", &[people.strip_suffix("]\n").unwrap(), twin].concat());
    desk.write(
        "tasks.ron",
        "[Task(id: \"t\", title: \"T\"), Task(id: \"u\", title: \"U\"), Task(id: \"ask-ola-zolc-kos\", title: \"Ask\")]\n",
    );
    let erased = erase(&mut desk.open());
    assert_eq!((&erased.left[..], &erased.renamed[..]), (&[][..], &[][..]));
    assert!(desk.read("people.ron").contains(twin));
    assert!(desk.read("tasks.ron").contains("ask-ola-zolc-kos"));
}

#[test]
fn slugs_are_found_and_names_with_endings_in_the_history_too() {
    let desk = lived_in();
    desk.write("tasks.ron", TASKS);
    let mut store = desk.open();
    save(&mut store, set("task/u", "notes", None, Some("\"obok Żółciem\"")));
    save(&mut store, set("task/u", "notes", Some("\"obok Żółciem\""), None));
    let at = |places: &[ulg::store::Trace], file: &str| -> Vec<u32> {
        let of_file = places.iter().filter(|one| one.file == file);
        of_file.map(|one| one.line).collect()
    };
    let held = store.held(&Whose::Id("ola-zolc".to_string())).unwrap();
    assert_eq!(at(&held.mentions, "tasks.ron"), [2, 3, 4, 6]);
    assert!(!at(&held.possible, ".ulg/journal").is_empty(), "{held:?}");
    let erased = erase(&mut store);
    assert!(!at(&erased.possible, ".ulg/journal").is_empty());
    assert_eq!(erased.left, []);
    nowhere(&desk);
}

#[test]
fn cut_off_it_is_finished_with_the_same_ids() {
    let desk = named_ids();
    let mut again: Store = desk.open();
    erase(&mut again);
    let whole = desk.read("tasks.ron");
    crate::erase_cut::every_cut(named_ids, |desk| {
        nowhere(desk);
        assert_eq!(desk.read("tasks.ron"), whole);
        assert_eq!(desk.open().city().trouble, []);
    });
}
