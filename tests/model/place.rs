//! Places on the map as they are typed: scores, ranges where the room disagrees, steps.

use ulg::model::input::{Typed, nudge, place, reading};
use ulg::model::records::Member;
use ulg::model::{City, Edit, read};

/// A member with these fields, as RON.
fn member(fields: &str) -> Member {
    let mut city = City::default();
    let text = format!("[Member(id: \"a\", name: \"A\", {fields})]");
    read::file(&mut city, "members.ron", &text);
    assert_eq!(city.trouble, [], "{text}");
    city.members.remove(0)
}

/// `influence 4 -> 5`, with `-` for nothing.
fn say(edits: &[Edit]) -> String {
    let said = edits.iter().map(|edit| {
        let Edit::Set { path, old, new, .. } = edit else {
            panic!("{edit:?}");
        };
        let [old, new] = [old, new].map(|value| value.as_deref().unwrap_or("-"));
        format!("{path} {old} -> {new}")
    });
    said.collect::<Vec<_>>().join("; ")
}

#[test]
fn two_digits_place_and_nought_takes_away() {
    for (fields, typed, edits) in [
        ("", "45", "influence - -> 4; interest - -> 5"),
        ("", " 4 5 ", "influence - -> 4; interest - -> 5"),
        ("influence: 4", "45", "interest - -> 5"),
        ("influence: 4, interest: 5", "45", ""),
        ("", "0", ""),
        (
            "influence: 4, interest: 5, influence_range: (3, 5)",
            "0",
            "influence 4 -> -; influence_range (3, 5) -> -; interest 5 -> -",
        ),
        (
            "influence: 4, influence_range: (3, 5), interest_range: (1, 2)",
            "33",
            "influence 4 -> 3; interest - -> 3; interest_range (1, 2) -> -",
        ),
    ] {
        let edits_made = place([&member(fields)].into_iter(), typed).unwrap();
        assert_eq!(say(&edits_made), edits, "{fields} {typed}");
    }
}

#[test]
fn a_question_mark_notes_where_the_room_disagrees() {
    for (fields, typed, edits) in [
        // Nothing so far: the middle, rounded down.
        ("", "?25", "influence - -> 3; influence_range - -> (2, 5)"),
        ("", "? 5 2", "influence - -> 3; influence_range - -> (2, 5)"),
        ("", "??14", "interest - -> 2; interest_range - -> (1, 4)"),
        // What holds stays; what is outside goes to the nearer end.
        ("influence: 4", "?25", "influence_range - -> (2, 5)"),
        ("influence: 1", "?25", "influence 1 -> 2; influence_range - -> (2, 5)"),
        ("influence: 5, interest: 5", "??23", "interest 5 -> 3; interest_range - -> (2, 3)"),
        ("influence: 4, influence_range: (3, 5)", "?14", "influence_range (3, 5) -> (1, 4)"),
        // Both the same settles it.
        ("influence: 4, influence_range: (2, 5)", "?33", "influence 4 -> 3; influence_range (2, 5) -> -"),
        (
            "interest: 3, interest_range: (2, 5), influence_range: (1, 2), influence: 1",
            "??33",
            "interest_range (2, 5) -> -",
        ),
        ("", "??44", "interest - -> 4"),
        ("influence: 4, influence_range: (2, 5)", "?25", ""),
    ] {
        let edits_made = place([&member(fields)].into_iter(), typed).unwrap();
        assert_eq!(say(&edits_made), edits, "{fields} {typed}");
    }
}

#[test]
fn what_is_typed_so_far_is_said() {
    for whole in ["45", "0", " 4 5", "11", "?25", "? 52", "??33", "?? 1 5"] {
        assert_eq!(reading(whole), Typed::Whole, "{whole}");
        assert!(place([].into_iter(), whole).is_ok(), "{whole}");
    }
    for empty in ["", "  "] {
        assert_eq!(reading(empty), Typed::Empty);
    }
    for (part, said) in [
        ("4", "influence 4; now interest"),
        ("?", "the room disagrees on influence; now the lowest and the highest mark, or ? again for interest"),
        ("??", "the room disagrees on interest; now the lowest and the highest mark"),
        ("?2", "influence from 2; now the other end, or 2 again to settle it"),
        ("??5", "interest from 5; now the other end, or 5 again to settle it"),
    ] {
        assert_eq!(reading(part), Typed::Part(said.to_string()), "{part}");
    }
    for wrong in
        ["6", "46", "456", "00", "05", "40", "x", "4x", "???", "???25", "?06", "?255", "2?5", "-4", "४५६", "4 5 ; core"]
    {
        assert!(matches!(reading(wrong), Typed::Wrong(_)), "{wrong}");
    }
    for unfinished in ["", "4", "?", "?2", "6"] {
        let problem = place([].into_iter(), unfinished).unwrap_err();
        assert_eq!(problem.exit as u8, 2);
        assert!(problem.words().contains("two digits from 1 to 5"));
    }
}

#[test]
fn steps_move_who_is_placed() {
    for (fields, steps, edits) in [
        ("influence: 3, interest: 3", (1, 0), "influence 3 -> 4"),
        ("influence: 3, interest: 3", (0, -1), "interest 3 -> 2"),
        ("influence: 3, interest: 3", (-1, 1), "influence 3 -> 2; interest 3 -> 4"),
        // No further than the edge.
        ("influence: 5, interest: 1", (1, -1), ""),
        ("influence: 4, interest: 2", (9, i64::MIN), "influence 4 -> 5; interest 2 -> 1"),
        // Who stands nowhere, or half, stays there.
        ("", (1, 1), ""),
        ("influence: 3", (1, 1), ""),
        // A range that holds the new score stays; another goes.
        (
            "influence: 3, influence_range: (2, 4), interest: 3, interest_range: (1, 3)",
            (1, 1),
            "influence 3 -> 4; interest 3 -> 4; interest_range (1, 3) -> -",
        ),
        // What does not move is left alone.
        ("influence: 1, influence_range: (2, 4), interest: 3", (0, 1), "interest 3 -> 4"),
    ] {
        let made = nudge([&member(fields)].into_iter(), steps.0, steps.1);
        assert_eq!(say(&made), edits, "{fields} {steps:?}");
    }
    let two = [member("influence: 1, interest: 1"), member("")];
    assert_eq!(nudge(two.iter(), 1, 1).len(), 2);
}
