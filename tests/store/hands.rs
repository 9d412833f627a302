//! Which files were changed by other hands: told from the sums that the journal keeps of what it found and left.

use std::fs;

use ulg::store::{Store, Whose};

use crate::desk::{Desk, save, set};
use crate::memory::{at, influence, minute, open};

fn desk() -> Desk {
    let people = "[Person(id: \"ann\", name: \"Ann Lee\")]\n";
    let members = "[Member(id: \"a\", name: \"A\", influence: 4)]\n";
    let tasks = "[Task(id: \"t\", title: \"T\")]\n";
    Desk::with(&[("people.ron", people), ("members.ron", members), ("tasks.ron", tasks)])
}

/// `members.ron after 3`, in minutes.
fn told(store: &Store, since: i64) -> Vec<String> {
    let mut back = store.look_back(minute(since)).unwrap();
    while !back.read(1).unwrap() {}
    let hands = store.external_edits(&back).into_iter();
    let words = hands.map(|hand| {
        let after = (hand.after - minute(0)).num_minutes();
        format!("{} after {after}", hand.file)
    });
    words.collect()
}

fn by_hand(desk: &Desk, file: &str, line: &str) {
    let path = desk.dir.join(file);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, format!("{text}// {line}\n")).unwrap();
}

#[test]
fn a_file_that_is_another_than_the_journal_left_it() {
    let desk = desk();
    let mut store = open(&desk);
    by_hand(&desk, "members.ron", "before the journal knew it");
    store.refresh().unwrap();
    save(at(&mut store, 1), influence("4", "5"));
    assert_eq!(told(&store, 0), [""; 0]);
    by_hand(&desk, "members.ron", "one");
    by_hand(&desk, "tasks.ron", "the journal does not know it");
    let mut store = open(&desk);
    assert_eq!(told(&store, 0), ["members.ron after 1"]);
    // Also where the program last wrote it before the time asked for.
    assert_eq!(told(&store, 2), ["members.ron after 1"]);
    save(at(&mut store, 5), influence("5", "3"));
    for since in [0, 5] {
        assert_eq!(told(&store, since), ["members.ron after 1"], "{since}");
    }
    assert_eq!(told(&store, 6), [""; 0], "written over since, and before");
    by_hand(&desk, "members.ron", "two");
    assert_eq!(told(&open(&desk), 0), ["members.ron after 5"], "the latest");
}

#[test]
fn what_the_program_does_itself_is_no_other_hand() {
    let desk = desk();
    let mut store = open(&desk);
    save(at(&mut store, 1), influence("4", "5"));
    at(&mut store, 2).undo(false).unwrap();
    at(&mut store, 3).redo().unwrap();
    save(at(&mut store, 4), set("member/a", "notes", None, Some("\"Ann Lee has the key\"")));
    at(&mut store, 5).erase(&Whose::Id("ann".to_string())).unwrap();
    assert_eq!(told(&store, 0), [""; 0]);
    save(at(&mut store, 6), influence("5", "2"));
    assert_eq!(told(&store, 0), [""; 0]);
    assert_eq!(told(&open(&desk), 0), [""; 0]);
}
