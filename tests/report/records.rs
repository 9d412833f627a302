//! Records as text, tables, CSV and JSON: nothing private unasked, nothing wider than the room, nothing a spreadsheet
//! would run.

use crate::city::{city, day};
use crate::samples::sample;
use ulg::model::{City, Kind, Record};
use ulg::report::json::JsonRecord;
use ulg::report::record::Show;
use ulg::report::{csv, list, record};
use ulg::width::width;

const ASKED: Show = Show { contacts: true, private: true };

fn small() -> City {
    city(&[
        ("city", r#"City(name: "Testtown", themes: [Theme(id: "a", name: "Spaces")])"#),
        ("roles", r#"[Role(id: "office", name: "City office", helix: Public)]"#),
        (
            "members",
            r#"[Member(id: "office-1", name: "Labour Office", role: "office", influence: 4, interest: 3, influence_range: (2, 5),
                    stance: Resistant, themes: ["a", "gone"], interests: "First line.\nSecond line.", notes: "private words")]"#,
        ),
        (
            "people",
            r#"[Person(id: "ada", name: "Ada L.", member: "office-1", email: "=ada@example.org", phone: "+48 1", notes: "hush")]"#,
        ),
        ("links", r#"[Link(id: "l", from: "office-1", to: "office-1", trust: -1)]"#),
        (
            "actions",
            r#"[Action(id: "x", title: "X, with \"quotes\"", costs: [Cost(what: "Paint", amount: 500, source: "City"), Cost(what: "Time")],
                outputs: ["one", "two"])]"#,
        ),
        ("tasks", r#"[Task(id: "t", title: "=HYPERLINK(1)", owner: "office-1", due: "2026-11-20")]"#),
    ])
}

fn only(city: &City, kind: Kind) -> &dyn Record {
    city.at(kind, 0).unwrap()
}

fn shown(kind: Kind, show: Show) -> String {
    let city = small();
    record::text(&city, day("2026-11-23"), only(&city, kind), show, 80)
}

#[test]
fn a_record_in_words() {
    insta::assert_snapshot!(shown(Kind::Member, ASKED));
    insta::assert_snapshot!(shown(Kind::Action, ASKED));
}

fn json(record: &dyn Record, show: Show) -> String {
    serde_json::to_string_pretty(&JsonRecord { record, show }).unwrap()
}

#[test]
fn nothing_private_unasked() {
    let city = small();
    let people = [only(&city, Kind::Person)];
    let members = [only(&city, Kind::Member)];
    let show = Show::PUBLIC;
    for text in [
        shown(Kind::Person, show),
        list::text(&city, day("2026-11-23"), Kind::Person, &people, show, 200),
        csv::records(Kind::Person, &people, show).unwrap(),
        json(people[0], show),
    ] {
        assert!(text.contains("Ada L."), "{text}");
        for secret in ["example.org", "+48", "hush", "email", "E-mail"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
    assert!(shown(Kind::Person, ASKED).contains("=ada@example.org"));
    for text in [
        shown(Kind::Member, Show::PUBLIC),
        csv::records(Kind::Member, &members, Show::PUBLIC).unwrap(),
        json(members[0], Show::PUBLIC),
    ] {
        assert!(!text.contains("private words") && !text.contains("Resistant"), "{text}");
    }
    assert!(shown(Kind::Member, ASKED).contains("private words"));
}

#[test]
fn a_spreadsheet_runs_nothing() {
    let city = small();
    let people = csv::records(Kind::Person, &[only(&city, Kind::Person)], ASKED).unwrap();
    assert!(people.contains("'=ada@example.org,'+48 1"), "{people}");
    let task = csv::records(Kind::Task, &[only(&city, Kind::Task)], ASKED).unwrap();
    assert!(task.starts_with("id,title,action,owner,"), "{task}");
    assert!(task.contains("t,'=HYPERLINK(1),,office-1,"), "{task}");
    let link = csv::records(Kind::Link, &[only(&city, Kind::Link)], ASKED).unwrap();
    assert!(link.contains(",-1,"), "a number stays a number: {link}");
    let action = csv::records(Kind::Action, &[only(&city, Kind::Action)], ASKED).unwrap();
    assert!(action.contains(r#""X, with ""quotes""""#) && action.contains("one; two"), "{action}");
    for (text, safe) in
        [("@x", "'@x"), ("  =x", "'  =x"), ("\tx", "'\tx"), ("＝x", "'＝x"), ("-", "'-"), ("a=b", "a=b"), ("", "")]
    {
        assert_eq!(csv::guarded(text), safe);
    }
}

#[test]
fn json_keeps_the_order_and_fills_nothing_in() {
    let city = small();
    let action = json(only(&city, Kind::Action), ASKED);
    insta::assert_snapshot!(action);
    let read: serde_json::Value = serde_json::from_str(&json(only(&city, Kind::City), ASKED)).unwrap();
    assert_eq!((read["record"].as_str(), read["id"].as_str()), (Some("city"), Some("city")));
}

#[test]
fn tables_fit_and_name_the_record_first() {
    for slug in ["gdansk", "turin"] {
        let city = sample(slug);
        for kind in Kind::all() {
            let records: Vec<&dyn Record> = city.all(kind).collect();
            for room in [40, 80, 132] {
                let text = list::text(&city, day("2017-10-12"), kind, &records, ASKED, room);
                for line in text.lines() {
                    assert!(width(line) <= room, "{slug} {}: {line}", kind.plural());
                }
                let lines = text.lines().skip(1).zip(&records);
                for (line, record) in lines.filter(|_| room >= 80) {
                    assert_eq!(line.split_whitespace().next(), Some(record.id()), "{text}");
                }
            }
        }
    }
    let tasks = sample("gdansk");
    let records: Vec<&dyn Record> = tasks.all(Kind::Task).skip(40).take(6).collect();
    insta::assert_snapshot!(list::text(&tasks, day("2017-10-12"), Kind::Task, &records, ASKED, 80));
}

#[test]
fn a_column_in_which_nothing_stands_takes_no_room_from_others() {
    // Nobody has a role, which yields late; when they were contacted yields sooner.
    let members = r#"[Member(id: "a", name: "Choir", contacted: "2026-11-20"), Member(id: "b", name: "Bakers")]"#;
    let city = city(&[("members", members)]);
    let records: Vec<&dyn Record> = city.all(Kind::Member).collect();
    let table = |room| list::text(&city, day("2026-11-23"), Kind::Member, &records, Show::PUBLIC, room);
    let wide = table(200);
    let header = wide.lines().next().unwrap();
    assert!(header.contains("Contacted") && header.contains("Ring"), "{wide}");
    for empty in ["Role", "District"] {
        assert!(!header.contains(empty), "{empty}: {wide}");
    }
    let room = wide.lines().map(width).max().unwrap();
    assert_eq!(table(room), wide);
    assert!(!table(room - 1).starts_with(header), "{}", table(room - 1));
}

#[test]
fn every_sample_record_can_be_shown() {
    for slug in ["gdansk", "paris"] {
        let city = sample(slug);
        for kind in Kind::all() {
            for one in city.all(kind) {
                let text = record::text(&city, day("2017-10-12"), one, ASKED, 80);
                assert!(text.lines().all(|line| width(line) <= 80), "{text}");
                assert!(text.chars().all(|char| char == '\n' || !char.is_control()));
                let json = json(one, ASKED);
                assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
            }
        }
    }
}
