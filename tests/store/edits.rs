//! Edits as triples: the file before, the change, the file after. Undo then gives the same bytes, and redo the change
//! again, each from a store opened afresh.

use ulg::model::Edit;
use ulg::store::Outcome;

use crate::desk::{Desk, commit, id, path, save, set, why};

const TASKS: &str = "#![enable(implicit_some)]
// Agreed on 12 October.
[
    Task(
        id: \"book-venue\",
        title: \"Book the venue\",
        status: Todo,   // they said: soon
        tags: [\"room\", /* big */ \"money\"],
    ),
    (id: \"minutes\", title: \"Write minutes\"), // nameless, on one line

    // the last one
    Task(id: \"invite\", title: \"Invite firms\", due: \"2026-11-30\")
]
";

/// Saves the edits, then looks at the file after them, after undo and after redo.
fn triple(file: &str, before: &str, edits: Vec<Edit>, after: &str) {
    let desk = Desk::with(&[(file, before)]);
    assert_eq!(commit(&mut desk.open(), edits).unwrap(), Outcome::Saved);
    assert_eq!(desk.read(file), after, "after the change");
    desk.open().undo(false).unwrap();
    assert_eq!(desk.read(file), before, "after undo");
    desk.open().redo().unwrap();
    assert_eq!(desk.read(file), after, "after redo");
    desk.open().undo(false).unwrap();
    assert_eq!(desk.read(file), before, "after the second undo");
    let traces: Vec<_> = desk.names();
    assert_eq!(traces, [".ulg", "city.ron", file]);
}

fn task(edit: Vec<Edit>, old: &str, new: &str) {
    assert_eq!(TASKS.matches(old).count(), 1, "{old}");
    triple("tasks.ron", TASKS, edit, &TASKS.replace(old, new));
}

#[test]
fn a_field_gets_another_value() {
    let edit = set("task/book-venue", "status", Some("Todo"), Some("Done"));
    task(vec![edit], "Todo,", "Done,");
}

#[test]
fn a_missing_field_comes_in() {
    let edit = set("task/minutes", "owner", None, Some("\"ngo\""));
    task(vec![edit], "\"Write minutes\"", "\"Write minutes\", owner: \"ngo\"");
}

#[test]
fn two_fields_of_one_record_are_one_change() {
    let edits = vec![
        set("task/book-venue", "status", Some("Todo"), Some("Done")),
        set("task/book-venue", "done", None, Some("\"2026-11-23\"")),
    ];
    task(
        edits,
        "status: Todo,   // they said: soon\n",
        "status: Done,   // they said: soon\n        done: \"2026-11-23\",\n",
    );
}

#[test]
fn a_field_leaves() {
    let edit = set("task/invite", "due", Some("\"2026-11-30\""), None);
    task(vec![edit], ", due: \"2026-11-30\"", "");
}

#[test]
fn items_come_and_go() {
    let push = Edit::Push { record: id("task/book-venue"), path: path("tags"), item: "\"late\"".into() };
    task(vec![push], "\"money\"]", "\"money\", \"late\"]");
    let pull = Edit::Pull { record: id("task/book-venue"), path: path("tags.1"), old: "\"money\"".into() };
    task(vec![pull], ", /* big */ \"money\"", " /* big */");
}

#[test]
fn two_items_go_onto_a_list_that_was_not_there() {
    let push = |item: &str| Edit::Push { record: id("task/minutes"), path: path("tags"), item: item.into() };
    task(vec![push("\"a\""), push("\"b\"")], "\"Write minutes\")", "\"Write minutes\", tags: [\"a\", \"b\"])");
}

#[test]
fn a_record_is_added_as_its_neighbours_are_written() {
    let add = |name: &str| Edit::Add {
        record: id(&format!("task/{name}")),
        fields: vec![("id", format!("\"{name}\"")), ("title", "\"New\"".into())],
    };
    task(vec![add("new")], "\"2026-11-30\")\n", "\"2026-11-30\"),\n\n    Task(id: \"new\", title: \"New\")\n");
    task(
        vec![add("one"), add("two"), add("three")],
        "\"2026-11-30\")\n",
        "\"2026-11-30\"),\n\n    Task(id: \"one\", title: \"New\"),\n\n    Task(id: \"two\", title: \"New\"),\n\n    \
         Task(id: \"three\", title: \"New\")\n",
    );
}

#[test]
fn many_records_are_added_in_one_go() {
    let before: String = (0..40)
        .fold("[\n".to_string(), |text, n| text + &format!("    Role(id: \"r{n}\", name: \"R\", helix: Public),\n"))
        + "]\n";
    let added = (40..140)
        .fold(String::new(), |text, n| text + &format!("    Role(id: \"r{n}\", name: \"R\", helix: Public),\n"));
    let after = before.replace("]\n", &(added + "]\n"));
    let edits = (40..140).map(|n| Edit::Add {
        record: id(&format!("role/r{n}")),
        fields: vec![("id", format!("\"r{n}\"")), ("name", "\"R\"".into()), ("helix", "Public".into())],
    });
    triple("roles.ron", &before, edits.collect(), &after);
}

#[test]
fn the_city_itself_is_edited() {
    let desk = Desk::with(&[]);
    let mut store = desk.open();
    save(&mut store, set("city", "axes.x", None, Some("\"Power\"")));
    let text = "City(name: \"Testowo\", axes: (x: \"Power\"))\n";
    assert_eq!(desk.read("city.ron"), text);
    assert_eq!(store.city().charter.axes.as_ref().unwrap().x.as_deref(), Some("Power"));
    store.undo(false).unwrap();
    assert_eq!(desk.read("city.ron"), crate::desk::CITY);
}

#[test]
fn needs_and_offers_carry_their_names() {
    let desk = Desk::with(&[]);
    let mut store = desk.open();
    let add = |record: &str, title: &str| Edit::Add {
        record: id(record),
        fields: vec![("id", format!("\"{}\"", id(record).id)), ("title", title.into())],
    };
    save(&mut store, add("need/space", "\"A place\""));
    save(&mut store, add("offer/crowd", "\"Crowdfunding\""));
    let text = desk.read("exchange.ron");
    assert!(text.contains("Need(") && text.contains("Offer("), "{text}");
    assert_eq!(store.city().needs.len() + store.city().offers.len(), 2);
    // One space of ids: a need cannot take an offer's.
    let (code, exit, _) = why(commit(&mut store, vec![add("need/crowd", "\"x\"")]));
    assert_eq!((code, exit as u8), ("conflict", 75));
}

#[test]
fn a_file_that_is_not_there_is_made_and_remembered() {
    let desk = Desk::with(&[]);
    let mut store = desk.open();
    let add = Edit::Add {
        record: id("role/public"),
        fields: vec![("id", "\"public\"".into()), ("name", "\"Public\"".into()), ("helix", "Public".into())],
    };
    save(&mut store, add);
    let made = "#![enable(implicit_some)]\n[\n    Role(\n        id: \"public\",\n        name: \"Public\",\n        helix: \
                Public,\n    ),\n]\n";
    assert_eq!(desk.read("roles.ron"), made);
    store.undo(false).unwrap();
    assert_eq!(desk.read("roles.ron"), "#![enable(implicit_some)]\n[\n]\n");
    store.redo().unwrap();
    assert_eq!(desk.read("roles.ron"), made);
    std::fs::remove_file(desk.path("roles.ron")).unwrap();
    let gone = desk.open();
    assert_eq!(gone.city().trouble[0].code, "missing");
}

#[test]
fn line_ends_and_the_mark_at_the_start_stay() {
    let before = "\u{feff}[\r\n    (id: \"a\", title: \"A\"),\r\n    (id: \"b\", title: \"B\"),\r\n]\r\n";
    let add = Edit::Add { record: id("task/c"), fields: vec![("id", "\"c\"".into()), ("title", "\"C\"".into())] };
    let edits = vec![set("task/a", "title", Some("\"A\""), Some("\"Ä\"")), add];
    let after =
        before.replace("\"A\"", "\"Ä\"").replace("\"B\"),\r\n", "\"B\"),\r\n    (id: \"c\", title: \"C\"),\r\n");
    triple("tasks.ron", before, edits, &after);
}

#[test]
fn a_value_the_file_cannot_hold_is_refused_and_nothing_is_written() {
    let members = "[Member(id: \"a\", name: \"A\", influence: 4)]\n";
    let desk = Desk::with(&[("members.ron", members)]);
    let mut store = desk.open();
    let wrong = [
        set("member/a", "influence", Some("4"), Some("9")),
        set("member/a", "influence", Some("4"), Some("\"x")),
        set("member/a", "influence", Some("4"), Some("4), Member(id: \"b\", name: \"B\"")),
        set("member/a", "name", Some("\"A\""), None),
        set("member/a", "colour", None, Some("\"red\"), (")),
    ];
    for edit in wrong {
        let shown = format!("{edit:?}");
        assert!(commit(&mut store, vec![edit]).is_err(), "{shown}");
        assert_eq!(desk.read("members.ron"), members, "{shown}");
    }
    assert!(store.log(None).unwrap().is_empty());
    assert_eq!(store.city().members[0].influence.unwrap().get(), 4);
}
