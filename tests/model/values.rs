//! What people type and what becomes of it: values and assignments.

use crate::typed::{calendar, city};
use ulg::model::field::Value;
use ulg::model::{Edit, Kind, Path, RecordId, input};
use ulg::problem::{Exit, Problem};

/// The value of a field of a kind, as RON, `-` for removed, or the refusal.
fn typed(kind: Kind, field: &str, typed: &str) -> String {
    let city = city();
    let field = kind.schema().field(field).unwrap();
    let old = Value::Date("2026-01-31".parse().unwrap());
    match input::value(&city, field, typed, calendar(&city), Some(&old)) {
        Ok(Some(raw)) => raw,
        Ok(None) => "-".to_string(),
        Err(problem) => {
            assert_eq!(problem.exit, Exit::Usage, "{problem}");
            format!("! {}", problem.words())
        }
    }
}

#[test]
fn values() {
    use Kind::{Action, City, Link, Meeting, Member, Need, Task};
    for (kind, field, text, expected) in [
        (Member, "name", "Anna \"A\" \\ B", r#""Anna \"A\" \\ B""#),
        (Member, "name", " ", "! `name` cannot be empty"),
        (Member, "district", "", "-"),
        (Member, "notes", "one\ntwo", r#""one\ntwo""#),
        (Member, "broker", "yes", "true"),
        (Member, "broker", "No", "false"),
        (Member, "broker", "maybe", "! `broker` must be yes or no, not \"maybe\""),
        (Member, "influence", "4", "4"),
        (Member, "influence", "6", "! `influence` must be a whole number from 1 to 5, not \"6\""),
        (Member, "influence", "4.5", "! `influence` must be a whole"),
        (Link, "trust", "-1", "-1"),
        (Member, "influence_range", "2-5", "(2, 5)"),
        (Member, "influence_range", "2 5", "(2, 5)"),
        (Member, "influence_range", "2 to 5", "(2, 5)"),
        (Member, "influence_range", "(2,5)", "(2, 5)"),
        (Member, "influence_range", "25", "(2, 5)"),
        (Member, "influence_range", "2–5", "(2, 5)"),
        (Member, "influence_range", "2..5", "(2, 5)"),
        (Member, "influence_range", "2 – 5", "(2, 5)"),
        (Member, "influence_range", "2/5", "(2, 5)"),
        (Member, "influence_range", "2 until 5", "! `influence_range` must be a low and a high mark"),
        (Member, "influence_range", "5-2", "! `influence_range` runs from 5 down to 2; write (2, 5)"),
        (Member, "influence_range", "3-3", "(3, 3)"),
        (Member, "influence_range", "2", "! `influence_range` must be"),
        (Member, "influence_range", "2-6", "! `influence_range`"),
        (Member, "influence_range", "0-3", "! `influence_range`"),
        (Member, "influence_range", "-1-3", "! `influence_range`"),
        (Member, "influence_range", "2-3-4", "! `influence_range` must be a low and a high mark"),
        (Member, "influence_range", "x", "! `influence_range` must be a low and a high mark"),
        (Member, "influence_range", "", "-"),
        (Member, "ring", "core", "Core"),
        (Member, "ring", "gho", "Ghost"),
        (Member, "ring", "croe", "! `ring` cannot be \"croe\"; did you mean Core? One of Core, Member"),
        (Member, "stance", "s", "Supportive"),
        (Task, "status", "d", "! \"d\" may be Doing or Done or Dropped; type one more letter"),
        (Action, "impact", "none", "-"),
        (Member, "since", "++1w", "\"2026-02-07\""),
        (Task, "due", "next meeting", "\"2026-12-03\""),
        (Task, "due", "none", "-"),
        (Task, "due", "30/2", "! 30/2: no such date"),
        (Meeting, "date", "none", "! `date` cannot be empty"),
        (Meeting, "start", "17.30", "\"17:30\""),
        (Meeting, "start", "9:05", "\"09:05\""),
        (Meeting, "start", "noon", "! `start` must be a time such as 17:30"),
        (Member, "interest_range", "3-5", "(3, 5)"),
        (Member, "interest_range", "3 5", "(3, 5)"),
        (Member, "interest_range", "(3, 5)", "(3, 5)"),
        (Member, "interest_range", "5-3", "! `interest_range` runs from 5 down to 3"),
        (Member, "interest_range", "0-3", "! `interest_range` must be a whole number from 1 to 5, not 0"),
        (Member, "interest_range", "3", "! `interest_range` must be a low and a high mark"),
        (Task, "owner", "labour-office", "\"labour-office\""),
        (Task, "owner", "gdansk", "\"labour-office\""),
        (Task, "owner", "lodz lab", "\"lab\""),
        (Task, "owner", "lab", "\"lab\""),
        (Task, "owner", "l", "! \"l\" may be labour-office, lab, library; type more of it"),
        (Task, "owner", "labuor-office", "! there is no member \"labuor-office\"; did you mean labour-office?"),
        (Member, "role", "p", "\"private\""),
        (Member, "role", "A", "\"public\""),
        (Member, "role", "n", "\"ngo\""),
        (Member, "role", "x", "! there is no role \"x\""),
        (Member, "tags", "one, two words ,", r#"["one", "two words"]"#),
        (Member, "tags", r#"["a, b"]"#, r#"["a, b"]"#),
        (Member, "tags", "[1]", "! `tags` must be text"),
        (Member, "tags", "[\"a\"", "! `tags`: `[` is never closed"),
        (Member, "themes", "spa,imp", r#"["spaces", "impact"]"#),
        (Meeting, "decisions", "We go on, slowly.\nWe meet.", r#"["We go on, slowly.", "We meet."]"#),
        (Action, "accepted_by", "pub, citizens", "[Public, Citizens]"),
        (Action, "costs", r#"(what: "Chairs", amount: 5)"#, r#"[(what: "Chairs", amount: 5)]"#),
        (Action, "costs", r#"[Cost(what: "C")] // five"#, r#"[Cost(what: "C")]"#),
        (Action, "costs", r#"[(what: "C", amount: -5)]"#, "! `amount` must be a whole number, 0 or more, not -5"),
        (Action, "costs", r#"[(waht: "C")]"#, "! unknown field `waht`"),
        (Action, "costs", "chairs", "! `costs` takes RON; write [(what: ...)]"),
        (City, "axes", r#"(x: "Interest")"#, r#"(x: "Interest")"#),
        (Need, "matches", r#"[(offer: "milan/crowd", state: Asked)]"#, r#"[(offer: "milan/crowd", state: Asked)]"#),
    ] {
        let got = typed(kind, field, text);
        if expected.starts_with('!') {
            assert!(got.starts_with(expected), "{field}={text}: {got}");
        } else {
            assert_eq!(got, expected, "{field}={text}");
        }
    }
}

fn set(kind: Kind, id: &str, assignment: &str) -> Result<Vec<Edit>, Problem> {
    let city = city();
    let record = city.find(kind, id).unwrap();
    input::set(&city, record, assignment, calendar(&city))
}

fn change(kind: Kind, id: &str, field: &str, old: Option<&str>, new: Option<&str>) -> Edit {
    Edit::Set {
        record: RecordId::new(kind, id),
        path: Path::field(field),
        old: old.map(str::to_string),
        new: new.map(str::to_string),
    }
}

#[test]
fn assignments() {
    let member = |field, old, new| vec![change(Kind::Member, "labour-office", field, old, new)];
    let set = |assignment: &str| set(Kind::Member, "labour-office", assignment);
    assert_eq!(set("influence=5").unwrap(), member("influence", Some("4"), Some("5")));
    assert_eq!(set("influence=").unwrap(), member("influence", Some("4"), None));
    assert_eq!(set("Interest-Range=3-4").unwrap(), member("interest_range", Some("(3, 5)"), Some("(3, 4)")));
    assert_eq!(set("influence=4").unwrap(), []);
    assert_eq!(set("notes=a=b").unwrap(), member("notes", None, Some("\"a=b\"")));
    for (assignment, words) in [
        ("id=new", "an id never changes"),
        ("name=", "`name` cannot be empty"),
        ("influnce=4", "a member has no field \"influnce\"; did you mean influence?"),
        ("influence", "\"influence\" is no assignment; write FIELD=VALUE"),
        ("influence+=1", "`influence` is no list; write influence=VALUE"),
        ("tags-=four", "`tags` does not hold \"four\"; it holds one, two, Drei"),
        ("tags+=", "nothing to add"),
    ] {
        let problem = set(assignment).unwrap_err();
        assert_eq!(problem.exit, Exit::Usage);
        assert!(problem.words().starts_with(words), "{problem}");
    }
}

#[test]
fn items_come_and_go() {
    let record = || RecordId::new(Kind::Member, "labour-office");
    let push =
        |field: &str, item: &str| Edit::Push { record: record(), path: Path::field(field), item: item.to_string() };
    let pull = |field: &str, place, old: &str| Edit::Pull {
        record: record(),
        path: Path::field(field).item(place),
        old: old.to_string(),
    };
    for (assignment, edits) in [
        ("tags+=three", vec![push("tags", "\"three\"")]),
        ("tags+=one, four", vec![push("tags", "\"four\"")]),
        ("tags+=one", vec![]),
        ("tags-=one,drei", vec![pull("tags", 2, "\"Drei\""), pull("tags", 0, "\"one\"")]),
        ("themes-=gone", vec![pull("themes", 1, "\"gone\"")]),
        ("themes-=imp", vec![pull("themes", 0, "\"impact\"")]),
        ("themes+=spaces", vec![push("themes", "\"spaces\"")]),
    ] {
        assert_eq!(set(Kind::Member, "labour-office", assignment).unwrap(), edits, "{assignment}");
    }
    let pulled = set(Kind::Action, "act", "costs-=1").unwrap();
    assert!(matches!(&pulled[..], [Edit::Pull { path, .. }] if path.to_string() == "costs[1]"));
    let pushed = set(Kind::Meeting, "m", "decisions+=We stop, now.").unwrap();
    assert!(matches!(&pushed[..], [Edit::Push { item, .. }] if item == "\"We stop, now.\""));
}

#[test]
fn a_helix_letter_makes_its_role() {
    let edits = set(Kind::Member, "library", "role=c").unwrap();
    let names: Vec<String> = edits.iter().map(|edit| edit.record().to_string()).collect();
    assert_eq!(names, ["role/citizens", "member/library"]);
    assert_eq!(set(Kind::Member, "library", "role=k").unwrap().len(), 1);
}
