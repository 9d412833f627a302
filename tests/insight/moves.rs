//! What came of a session, told from what fields held before.

use crate::city::city;
use crate::titles;
use ulg::insight::moves::{Move, moves, summary};
use ulg::model::{Before, City, Kind, RecordId};

fn before(record: (Kind, &str), field: Option<&str>, old: Option<&str>) -> Before {
    Before {
        record: RecordId::new(record.0, record.1),
        field: field.map(ToString::to_string),
        old: old.map(ToString::to_string),
    }
}

fn member(id: &str, field: &str, old: Option<&str>) -> Before {
    before((Kind::Member, id), Some(field), old)
}

fn group() -> City {
    city(&[
        (
            "members",
            r#"[(id: "a", name: "Atelier", influence: 3, interest: 4),
                (id: "b", name: "Bakers", influence: 5, interest: 5, interest_range: (2, 5)),
                (id: "c", name: "Choir", influence: 2),
                (id: "d", name: "Dockers", influence: 1, interest: 1, influence_range: (1, 3)),
                (id: "e", name: "Exiles", status: Left, influence: 4, interest: 4)]"#,
        ),
        (
            "links",
            r#"[(id: "a-b", from: "a", to: "b", kind: Money, strength: 2), (id: "b-a", from: "b", to: "a"),
                (id: "old", from: "a", to: "c", kind: Advice)]"#,
        ),
        ("tasks", r#"[(id: "t", title: "Ask the choir"), (id: "u", title: "Old")]"#),
    ])
}

fn said(list: &[Move]) -> Vec<String> {
    list.iter().map(|one| format!("{}: {}", one.name, one.words())).collect()
}

#[test]
fn only_places_that_differ_are_moves() {
    let city = group();
    let past = [
        member("d", "interest", None),
        member("a", "interest", Some("2")),
        // There and back again.
        member("b", "interest", Some("5")),
        member("c", "interest", Some("4")),
        member("c", "notes", Some("\"x\"")),
        member("e", "influence", Some("1")),
        member("nobody", "influence", Some("1")),
        before((Kind::Task, "a"), Some("influence"), Some("1")),
    ];
    let found = moves(&city, &past);
    assert_eq!(said(&found), ["Atelier: interest 2 -> 4", "Choir: taken off the map", "Dockers: placed at 1 1"]);
    assert_eq!((found[0].from, found[0].to), ((Some(3), Some(2)), (Some(3), Some(4))));
    assert_eq!(moves(&city, &[]), []);
}

#[test]
fn both_scores_are_told_and_texts_of_old_records_read() {
    let city = group();
    let both = [member("a", "influence", Some(" +5 ")), member("a", "interest", Some("Some(3)"))];
    assert_eq!(said(&moves(&city, &both)), ["Atelier: influence 5 -> 3, interest 3 -> 4"]);
    // One that was archived and brought back: its text, and on top of it what fields held earlier.
    let text = "Member(\n  id: \"a\", name: \"Atelier\", // ours\n  influence: 1, interest: 4)";
    let whole = before((Kind::Member, "a"), None, Some(text));
    assert_eq!(said(&moves(&city, std::slice::from_ref(&whole))), ["Atelier: influence 1 -> 3"]);
    let both = [whole, member("a", "influence", Some("2"))];
    assert_eq!(said(&moves(&city, &both)), ["Atelier: influence 2 -> 3"]);
    // A text that cannot be read is no reason to fail.
    let odd = [member("a", "influence", Some("(((")), before((Kind::Member, "b"), None, Some(""))];
    assert_eq!(said(&moves(&city, &odd)), ["Atelier: placed at 3 4"]);
}

#[test]
fn a_summary_says_what_came_of_it() {
    let city = group();
    let gone = "Member(id: \"z\", name: \"Zoo\"), // far away";
    let past = [
        before((Kind::Member, "b"), None, None),
        before((Kind::Member, "c"), None, None),
        before((Kind::Member, "z"), None, Some(gone)),
        before((Kind::Link, "a-b"), None, None),
        before((Kind::Link, "b-a"), None, None),
        before((Kind::Link, "old"), Some("note"), None),
        before((Kind::Link, "vanished"), None, None),
        before((Kind::Task, "t"), None, None),
        member("a", "interest", Some("3")),
        member("d", "influence", None),
        member("d", "influence_range", None),
        member("e", "status", None),
    ];
    let found = summary(&city, &past);
    let added: Vec<_> = found.added.iter().map(|one| (one.name.as_str(), one.place)).collect();
    assert_eq!(added, [("Bakers", Some((5, 5))), ("Choir", None)]);
    assert_eq!(titles(&found.gone), ["Zoo", "Exiles"]);
    assert_eq!(said(&found.placed), ["Dockers: placed at 1 1"]);
    assert_eq!(said(&found.moved), ["Atelier: interest 3 -> 4"]);
    assert_eq!(said(&found.unplaced), [""; 0]);
    assert_eq!(titles(&found.linked), ["Atelier -> Bakers, Money 2", "Bakers -> Atelier"]);
    let disputed: Vec<_> = found.disputed.iter().map(|one| (one.name.as_str(), one.words.as_str())).collect();
    assert_eq!(disputed, [("Bakers", "interest 2 to 5"), ("Dockers", "influence 1 to 3")]);
    assert_eq!(titles(&found.tasks), ["Ask the choir"]);
    assert!(!found.is_empty());
}

#[test]
fn nothing_comes_of_nothing() {
    assert!(summary(&group(), &[]).is_empty());
    // A range that was there and is another now is no new disagreement, but it has changed.
    let past = [member("b", "interest_range", Some("(3, 4)"))];
    let found = summary(&group(), &past);
    assert!(found.disputed.is_empty());
    assert_eq!(found.altered[0].words(), "interest range changed");
    assert!(summary(&City::default(), &past).is_empty());
}
