//! What was there before: told from the journal, whatever was done, taken back and done again since.

use std::cell::Cell;

use chrono::{DateTime, Duration, FixedOffset, Local};
use ulg::model::{Before, Edit};
use ulg::store::{Store, Who};

use crate::desk::{Desk, commit, id, monday, path, save, set};

const MEMBERS: &str = "[
    Member(id: \"a\", name: \"A\", influence: 4, tags: [\"x\"]),
    // comes on Mondays
    Member(id: \"b\", name: \"B\", interest: 2),
]
";

thread_local! {
    static MINUTE: Cell<i64> = const { Cell::new(0) };
}

fn clock() -> DateTime<Local> {
    monday() + Duration::minutes(MINUTE.get())
}

pub fn minute(minute: i64) -> DateTime<FixedOffset> {
    (monday() + Duration::minutes(minute)).fixed_offset()
}

pub fn open(desk: &Desk) -> Store {
    let user = "ann".to_string();
    Store::open(&desk.dir, Who { user, now: clock }).unwrap()
}

/// The store at a minute.
pub fn at(store: &mut Store, minute: i64) -> &mut Store {
    MINUTE.set(minute);
    store
}

pub fn influence(old: &str, new: &str) -> Edit {
    set("member/a", "influence", Some(old), Some(new))
}

fn told(store: &Store, since: i64) -> Vec<String> {
    let before = store.before(minute(since)).unwrap();
    before.iter().map(say).collect()
}

/// `member/a influence: 4`, `member/a: gone`.
fn say(before: &Before) -> String {
    let field = before.field.as_deref();
    let field = field.map_or(String::new(), |field| format!(" {field}"));
    let old = before.old.as_deref().unwrap_or("nothing").trim();
    format!("{}{field}: {old}", before.record)
}

#[test]
fn the_oldest_deed_decides() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = open(&desk);
    assert_eq!(told(&store, 0), [""; 0], "no journal yet");
    save(at(&mut store, 1), influence("4", "5"));
    save(at(&mut store, 2), influence("5", "1"));
    save(at(&mut store, 3), set("member/b", "interest", Some("2"), None));
    save(at(&mut store, 4), set("member/a", "trust", None, Some("3")));
    let all = ["member/a influence: 4", "member/b interest: 2"];
    assert_eq!(told(&store, 1)[..2], all);
    assert_eq!(told(&store, 1)[2..], ["member/a trust: nothing"]);
    assert_eq!(told(&store, 2)[0], "member/a influence: 5");
    assert_eq!(told(&store, 4), ["member/a trust: nothing"]);
    assert_eq!(told(&store, 5), [""; 0]);
    // After a restart too.
    assert_eq!(told(&open(&desk), 0)[..2], all);
}

#[test]
fn turns_are_told_from_their_moment() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = open(&desk);
    save(at(&mut store, 1), influence("4", "5"));
    at(&mut store, 2).undo(false).unwrap();
    at(&mut store, 3).redo().unwrap();
    at(&mut store, 4).undo(false).unwrap();
    for (since, old) in [(1, 4), (2, 5), (3, 4), (4, 5)] {
        assert_eq!(told(&store, since), [format!("member/a influence: {old}")], "{since}");
    }
}

#[test]
fn a_new_record_needs_no_fields() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = open(&desk);
    save(at(&mut store, 1), add("c"));
    save(at(&mut store, 2), set("member/c", "influence", None, Some("3")));
    assert_eq!(told(&store, 1), ["member/c: nothing"]);
    assert_eq!(told(&store, 2), ["member/c influence: nothing"]);
    at(&mut store, 3).undo(false).unwrap();
    at(&mut store, 4).undo(false).unwrap();
    at(&mut store, 5).redo().unwrap();
    at(&mut store, 6).redo().unwrap();
    for since in [1, 5] {
        assert_eq!(told(&store, since), ["member/c: nothing"], "{since}");
    }
    assert!(told(&store, 4)[0].starts_with("member/c: Member("));
}

#[test]
fn a_record_that_left_is_told_by_its_text() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = open(&desk);
    let archive = |record| Edit::Archive { record: id(record) };
    save(at(&mut store, 1), archive("member/b"));
    let before = store.before(minute(1)).unwrap();
    assert_eq!(before.len(), 1, "the archive's half is left out");
    let text = before[0].old.as_deref().unwrap();
    assert!(text.contains("// comes on Mondays") && text.contains("interest: 2"), "{text}");
    // Brought back and changed: what it held before is in both.
    at(&mut store, 2).undo(false).unwrap();
    save(at(&mut store, 3), set("member/b", "interest", Some("2"), Some("5")));
    assert_eq!(told(&store, 3), ["member/b interest: 2"]);
    assert_eq!(told(&store, 2), ["member/b: nothing"], "it was away at that moment");
    let again = told(&store, 1);
    assert!(again[0].starts_with("member/b: // comes"), "{again:?}");
    assert_eq!(again[1..], ["member/b interest: 2"]);
    // Changed, then gone.
    save(at(&mut store, 4), archive("member/b"));
    let gone = told(&store, 3);
    assert_eq!(gone[0], "member/b interest: 2");
    assert!(gone[1].contains("interest: 5"), "{gone:?}");
}

#[test]
fn a_new_record_under_an_old_id_hides_nothing() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = open(&desk);
    let archive = Edit::Archive { record: id("member/a") };
    save(at(&mut store, 1), archive);
    save(at(&mut store, 2), add("a"));
    save(at(&mut store, 3), set("member/a", "influence", None, Some("1")));
    let before = told(&store, 1);
    assert_eq!(before.len(), 1, "{before:?}");
    assert!(before[0].contains("influence: 4"), "{before:?}");
}

#[test]
fn items_of_a_list_and_the_list_as_a_whole() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = open(&desk);
    let push = |item: &str| Edit::Push { record: id("member/a"), path: path("tags"), item: item.to_string() };
    save(at(&mut store, 1), push("\"y\""));
    assert_eq!(told(&store, 1), ["member/a tags[2]: nothing"]);
    let whole = set("member/a", "tags", Some("[\"x\", \"y\"]"), Some("[\"y\", \"x\"]"));
    save(at(&mut store, 2), whole);
    assert_eq!(told(&store, 1), ["member/a tags[2]: nothing"]);
    assert_eq!(told(&store, 2), ["member/a tags: [\"x\", \"y\"]"]);
}

#[test]
fn a_clock_that_is_set_back_loses_nothing() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = open(&desk);
    save(at(&mut store, 10), influence("4", "5"));
    save(at(&mut store, 60), influence("5", "1"));
    save(at(&mut store, 5), influence("1", "2"));
    save(at(&mut store, 6), set("member/b", "interest", Some("2"), Some("3")));
    let both = ["member/a influence: 5", "member/b interest: 2"];
    assert_eq!(told(&store, 30), both);
    // One that ran far ahead once does not draw everything since into every question.
    save(at(&mut store, 100_000), set("member/b", "trust", None, Some("1")));
    save(at(&mut store, 70), set("member/b", "district", None, Some("\"D\"")));
    assert_eq!(told(&store, 70), ["member/b district: nothing"]);
    assert_eq!(told(&store, 90), [""; 0]);
}

#[test]
fn a_change_of_many_is_told_in_its_order() {
    let desk = Desk::with(&[("members.ron", MEMBERS)]);
    let mut store = open(&desk);
    let edits = vec![
        set("member/b", "influence", None, Some("2")),
        influence("4", "3"),
        set("member/a", "interest", None, Some("1")),
        add("c"),
    ];
    commit(at(&mut store, 1), edits).unwrap();
    assert_eq!(
        told(&store, 1),
        ["member/b influence: nothing", "member/a influence: 4", "member/a interest: nothing", "member/c: nothing",]
    );
}

fn add(name: &str) -> Edit {
    Edit::Add {
        record: id(&format!("member/{name}")),
        fields: vec![("id", format!("\"{name}\"")), ("name", format!("\"{}\"", name.to_uppercase()))],
    }
}
