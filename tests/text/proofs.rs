//! The proof notices what an edit must not do.

use ulg::text::proof::{Change, Doubt, Step, prove};

const BEFORE: &str = "[\n    (id: 1, tags: [1, 2], name: Some(\"x\")), // c\n    Member(id: 2),\n]\n";

fn at(steps: &[&str]) -> Vec<Step> {
    steps.iter().map(|step| step.parse().map_or_else(|_| Step::Field((*step).into()), Step::Index)).collect()
}

/// The outcome as a word.
fn word(after: &str, place: &[&str], change: Change) -> &'static str {
    match prove(BEFORE, after, &at(place), change) {
        Ok(_) => "good",
        Err(Doubt::Fault(_)) => "fault",
        Err(Doubt::Refused { .. }) => "refused",
        Err(Doubt::NoPlace) => "no place",
        Err(Doubt::NotDone) => "not done",
        Err(Doubt::Other(_)) => "other",
    }
}

#[track_caller]
fn proves(from: &str, to: &str, place: &[&str], change: Change, outcome: &str) {
    let after = BEFORE.replacen(from, to, 1);
    assert_ne!(after, BEFORE);
    assert_eq!(word(&after, place, change), outcome, "{after}");
}

#[test]
fn the_named_place_and_no_other_may_differ() {
    use Change::{Insert, Remove, Set, Unset};
    proves("id: 1", "id: 7", &["0", "id"], Set("7"), "good");
    proves("\"x\"", "\"y\"", &["0", "name"], Set("\"y\""), "good");
    proves("id: 2", "id: 2, role: 3", &["1", "role"], Set("3"), "good");
    proves("id: 1, ", "", &["0", "id"], Unset, "good");
    proves("1, 2", "1, 5, 2", &["0", "tags", "1"], Insert("5"), "good");
    proves("1, 2", "1", &["0", "tags", "1"], Remove, "good");
    proves("]\n", "]]\n", &["2"], Insert("(id: 3)"), "fault");
    proves("(id: 2),", "(id: 2),\n (id: 3, // c\n ),", &["2"], Insert("(id: 3)"), "good");
    proves("    Member(id: 2),\n", "", &["1"], Remove, "good");

    proves("id: 1", "id: 7", &["0", "id"], Set("8"), "not done");
    proves("id: 1", "id: 7", &["1", "id"], Set("2"), "other");
    proves("id: 1", "id: 7", &["0", "role"], Set("7"), "other");
    proves("id: 1", "id: 7", &["0", "tags", "0"], Set("1"), "other");
    proves("Member(", "Person(", &["1", "id"], Set("2"), "other");
    proves("Member(", "(", &["1", "id"], Set("2"), "other");
    proves("id: 1, ", "", &["0", "tags"], Unset, "other");
    proves("    Member(id: 2),\n", "", &["0"], Remove, "other");
    proves("1, 2", "2, 1", &["0", "tags", "2"], Remove, "no place");
    proves("(id: 2),", "(id: 2),\n (id: 4),", &["2"], Insert("(id: 3)"), "not done");
    proves("id: 1", "id: 7", &["0", "id", "deeper"], Set("7"), "no place");
    proves("id: 1,", "id: 1", &["0", "id"], Set("1"), "fault");
    proves("id: 1,", "id: 300u8,", &["0", "id"], Set("300u8"), "refused");
    proves("[\n ", "#![enable(unwrap_newtypes)]\n[\n ", &["0", "id"], Set("1"), "other");
}

/// Lists of several kinds of record are read; what only `ron` can refuse is refused.
#[test]
fn the_judge_reads_all_kinds() {
    use ulg::text::proof::sound;
    assert!(sound("\u{feff}[Need(id: \"a\"), Offer(id: \"b\"), Some(a: 1)]").is_ok());
    assert!(matches!(sound("[256u8]"), Err(Doubt::Refused { line: 1, column: 2, .. })));
}
