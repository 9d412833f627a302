//! Undo and redo: whose change, after what, and when it is refused.

use ulg::model::Edit;

use crate::desk::{Desk, commit, id, path, save, set, why};

const MEMBERS: &str = "[
    Member(id: \"a\", name: \"A\", influence: 4, tags: [\"x\"]),
    // comes on Mondays
    (id: \"b\", name: \"B\", interest: 2), // late
    Member(id: \"c\", name: \"C\"),
]
";

fn desk() -> Desk {
    Desk::with(&[("members.ron", MEMBERS)])
}

fn influence(old: &str, new: &str) -> Edit {
    set("member/a", "influence", Some(old), Some(new))
}

#[test]
fn each_takes_back_their_own() {
    let desk = desk();
    save(&mut desk.open_as("ann"), influence("4", "5"));
    save(&mut desk.open_as("ben"), set("member/b", "interest", Some("2"), Some("3")));
    let undone = desk.open_as("ann").undo(false).unwrap();
    assert_eq!((undone.seq, undone.by.as_str()), (1, "ann"));
    assert_eq!(undone.records, [id("member/a")]);
    let text = desk.read("members.ron");
    assert!(text.contains("influence: 4") && text.contains("interest: 3"));
    let (code, exit, words) = why(desk.open_as("ann").undo(false));
    assert_eq!((code, exit as u8), ("nothing", 66));
    assert!(words.contains("nothing of yours"), "{words}");
    assert_eq!(desk.open_as("ann").undo(true).unwrap().by, "ben");
    assert_eq!(desk.read("members.ron"), MEMBERS);
}

#[test]
fn several_steps_back_and_forth() {
    let desk = desk();
    let mut store = desk.open();
    for value in 1..=4_i32 {
        let old = if value == 1 { 4 } else { value - 1 };
        save(&mut store, influence(&old.to_string(), &value.to_string()));
    }
    // The last edit gave the first value again; all four are steps of their own.
    let steps = |store: &mut ulg::store::Store| (0..4).map(|_| store.undo(false).unwrap().seq).collect::<Vec<_>>();
    assert_eq!(steps(&mut store), [4, 3, 2, 1]);
    let mut again = desk.open();
    let redone: Vec<_> = (0..4).map(|_| again.redo().unwrap().seq).collect();
    assert_eq!(redone, [1, 2, 3, 4]);
    assert!(again.redo().is_err());
    assert_eq!(steps(&mut again), [4, 3, 2, 1]);
    assert_eq!(desk.read("members.ron"), MEMBERS);
}

#[test]
fn a_new_change_ends_redo() {
    let desk = desk();
    let mut store = desk.open();
    save(&mut store, influence("4", "5"));
    store.undo(false).unwrap();
    save(&mut store, set("member/b", "interest", Some("2"), Some("3")));
    let (code, ..) = why(store.redo());
    assert_eq!(code, "nothing");
    assert_eq!(store.undo(false).unwrap().seq, 3);
    let (code, ..) = why(store.undo(false));
    assert_eq!(code, "nothing");
}

#[test]
fn it_is_refused_where_the_value_changed_since() {
    let desk = desk();
    let mut store = desk.open();
    save(&mut store, influence("4", "5"));
    let outside = desk.read("members.ron").replace("influence: 5", "influence: 1");
    desk.write("members.ron", &outside);
    let (code, exit, words) = why(store.undo(false));
    assert_eq!((code, exit as u8), ("changed", 75));
    assert!(words.contains("influence of member a was changed since: 5 -> 1"), "{words}");
    assert_eq!(desk.read("members.ron"), outside);
    // Put right again, it works.
    desk.write("members.ron", &outside.replace("influence: 1", "influence: 5"));
    store.undo(false).unwrap();
    assert_eq!(desk.read("members.ron"), MEMBERS);
}

#[test]
fn what_no_longer_holds_is_told_once_and_passed_over() {
    let desk = desk();
    let mut store = desk.open();
    save(&mut store, set("member/c", "trust", None, Some("3")));
    save(&mut store, set("member/b", "interest", Some("2"), Some("3")));
    save(&mut store, influence("4", "5"));
    // Somebody else removes the one and changes the other.
    save(&mut desk.open_as("ben"), Edit::Archive { record: id("member/b") });
    desk.write("members.ron", &desk.read("members.ron").replace("influence: 5", "influence: 1"));
    let before = desk.read("members.ron");
    let undone = desk.open().undo(false).unwrap();
    assert_eq!(undone.seq, 1);
    let told: Vec<_> = undone.passed.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "members.ron: passed over \"Test\": influence of member a was changed since: 5 -> 1",
            "members.ron: passed over \"Test\": member b is gone",
        ]
    );
    assert!(!desk.read("members.ron").contains("trust"));
    // From another process: there is nothing else, and it says why.
    let (code, exit, words) = why(desk.open().undo(false));
    assert_eq!((code, exit as u8), ("changed", 75));
    assert!(words.contains("none of the older changes holds either"), "{words}");
    // Done again, and taken back once more: what was told is not told again.
    let redone = desk.open().redo().unwrap();
    assert_eq!((redone.seq, redone.passed), (1, vec![]));
    assert_eq!(desk.read("members.ron"), before);
    let undone = desk.open().undo(false).unwrap();
    assert_eq!((undone.seq, undone.passed), (1, vec![]));
    // What holds again is the latest once more.
    desk.open_as("ben").undo(false).unwrap();
    let undone = desk.open().undo(false).unwrap();
    assert_eq!((undone.seq, undone.passed), (2, vec![]));
}

#[test]
fn redo_passes_over_too() {
    let desk = desk();
    let mut store = desk.open();
    save(&mut store, influence("4", "5"));
    save(&mut store, set("member/b", "interest", Some("2"), Some("3")));
    save(&mut store, set("member/c", "trust", None, Some("3")));
    for _ in 0..3 {
        store.undo(false).unwrap();
    }
    desk.write("members.ron", &MEMBERS.replace("influence: 4", "influence: 1"));
    let redone = desk.open().redo().unwrap();
    assert_eq!((redone.seq, redone.passed.len()), (2, 1));
    let redone = desk.open().redo().unwrap();
    assert_eq!((redone.seq, redone.passed), (3, vec![]));
    let (code, ..) = why(desk.open().redo());
    assert_eq!(code, "changed");
    assert_eq!(desk.open().undo(false).unwrap().seq, 3);
}

#[test]
fn one_is_taken_back_by_its_number() {
    let desk = desk();
    let mut store = desk.open();
    save(&mut store, influence("4", "5"));
    save(&mut store, set("member/b", "interest", Some("2"), Some("3")));
    save(&mut desk.open_as("ben"), set("member/c", "trust", None, Some("3")));
    let (code, _, words) = why(store.undo_one(3, false));
    assert_eq!(code, "nothing");
    assert!(words.contains("change 3 is by ben"), "{words}");
    let undone = store.undo_one(1, false).unwrap();
    assert_eq!((undone.seq, undone.passed), (1, vec![]));
    let text = desk.read("members.ron");
    assert!(text.contains("influence: 4") && text.contains("interest: 3"));
    for (seq, part) in [(1, "was taken back already"), (4, "is no change of its own"), (9, "there is no change 9")] {
        let (code, exit, words) = why(store.undo_one(seq, true));
        assert_eq!((code, exit as u8), ("nothing", 66), "{words}");
        assert!(words.contains(part), "{words}");
    }
    assert_eq!(store.redo().unwrap().seq, 1);
    assert_eq!(store.undo_one(3, true).unwrap().by, "ben");
    // One that no longer holds is not passed over for another.
    desk.write("members.ron", &desk.read("members.ron").replace("influence: 5", "influence: 1"));
    let (code, ..) = why(store.undo_one(1, false));
    assert_eq!(code, "changed");
    assert_eq!(store.undo(false).unwrap().seq, 2);
}

#[test]
fn it_works_where_something_else_changed_since() {
    let desk = desk();
    let edits: Vec<(Vec<Edit>, &str)> = vec![
        (vec![influence("4", "5")], MEMBERS),
        (vec![set("member/c", "trust", None, Some("3"))], MEMBERS),
        (vec![set("member/b", "interest", Some("2"), None)], MEMBERS),
        (vec![push("\"y\"")], MEMBERS),
        (vec![pull("\"x\"")], MEMBERS),
        (vec![influence("4", "5"), push("\"y\""), push("\"z\"")], MEMBERS),
        (vec![Edit::Archive { record: id("member/b") }], MEMBERS),
        (vec![Edit::Archive { record: id("member/a") }], MEMBERS),
        (vec![Edit::Archive { record: id("member/c") }], MEMBERS),
        (vec![add("d")], MEMBERS),
        (vec![add("d"), add("e")], MEMBERS),
    ];
    let note = |text: &str| text.replacen("[\n", "[\n    // a note from outside\n\n", 1);
    for (edits, before) in edits {
        let shown = format!("{edits:?}");
        desk.write("members.ron", before);
        let mut store = desk.open();
        commit(&mut store, edits).unwrap();
        let after = note(&desk.read("members.ron"));
        desk.write("members.ron", &after);
        store.undo(false).unwrap_or_else(|problem| panic!("{shown}: {problem}"));
        assert_eq!(desk.read("members.ron"), note(before), "{shown}");
        store.redo().unwrap_or_else(|problem| panic!("{shown}: {problem}"));
        assert_eq!(desk.read("members.ron"), after, "{shown}");
        store.undo(false).unwrap();
        assert_eq!(desk.read("members.ron"), note(before), "{shown}");
    }
}

#[test]
fn an_added_record_that_was_changed_stays() {
    let desk = desk();
    let mut store = desk.open();
    save(&mut store, add("d"));
    let text = desk.read("members.ron").replace("name: \"D\"", "name: \"Dora\"");
    desk.write("members.ron", &text);
    let (code, _, words) = why(store.undo(false));
    assert_eq!(code, "changed");
    assert!(words.contains("member d was changed since"), "{words}");
    assert_eq!(desk.read("members.ron"), text);
}

#[test]
fn the_log_tells_all_and_what_of_it_stands() {
    let desk = desk();
    let mut store = desk.open();
    save(&mut store, influence("4", "5"));
    save(&mut store, Edit::Archive { record: id("member/c") });
    store.undo(false).unwrap();
    let log = desk.open_as("ben").log(None).unwrap();
    let told: Vec<_> = log.iter().map(|entry| (entry.seq, entry.undone)).collect();
    assert_eq!(told, [(3, false), (2, true), (1, false)]);
    assert_eq!(log[2].by, "ann");
    let deed = &log[2].deeds[0];
    assert_eq!(
        (deed.field.as_deref(), deed.old.as_deref(), deed.new.as_deref()),
        (Some("influence"), Some("4"), Some("5"))
    );
    assert_eq!(log[1].deeds.len(), 1);
}

fn push(item: &str) -> Edit {
    Edit::Push { record: id("member/a"), path: path("tags"), item: item.into() }
}

fn pull(item: &str) -> Edit {
    Edit::Pull { record: id("member/a"), path: path("tags.0"), old: item.into() }
}

fn add(name: &str) -> Edit {
    Edit::Add {
        record: id(&format!("member/{name}")),
        fields: vec![("id", format!("\"{name}\"")), ("name", format!("\"{}\"", name.to_uppercase()))],
    }
}
