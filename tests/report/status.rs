//! The status as people and programs read it: both say the same, within the promised width and length.

use crate::city::{city, day};
use crate::samples::sample;
use serde_json::Value as Json;
use ulg::insight::status::{Told, status};
use ulg::model::City;
use ulg::report::status::text;
use ulg::width::width;

fn both(city: &City, today: &str) -> (String, Json) {
    let status = status(city, day(today));
    let told = Told { status: &status, city };
    let json = serde_json::from_str(&serde_json::to_string_pretty(&told).unwrap()).unwrap();
    (text(&told, 80), json)
}

#[test]
fn gdansk_as_it_stands() {
    let (text, _) = both(&sample("gdansk"), "2017-10-12");
    insta::assert_snapshot!(text);
}

#[test]
fn a_new_city() {
    let (text, json) = both(&city(&[("city", r#"(name: "Newtown")"#)]), "2026-11-23");
    insta::assert_snapshot!(text);
    assert_eq!(json["next_meeting"], Json::Null);
    assert_eq!(json["helix"]["Citizens"]["came"], Json::Null);
    assert_eq!(json["care"], Json::Array(Vec::new()));
}

#[test]
fn the_shape_is_the_promised_one() {
    let (_, json) = both(&sample("gdansk"), "2017-10-12");
    for (of, names) in [
        ("", "city today next_meeting members helix composition tasks actions needs questions coherence care"),
        ("/next_meeting", "id title date days"),
        ("/members", "total active placed unplaced"),
        ("/helix", "Public Private Knowledge Citizens"),
        ("/helix/Private", "count share came ghosts"),
        ("/tasks", "total done doing blocked late unowned due_before_meeting"),
        ("/actions", "total done complete"),
        ("/needs", "open matched met"),
        ("/questions", "open oldest_meetings"),
        ("/care/0", "code record id text days"),
    ] {
        for name in names.split(' ') {
            assert!(json.pointer(&format!("{of}/{name}")).is_some(), "{of} {name}");
        }
    }
    let care = json["care"].as_array().unwrap();
    assert!(care.iter().any(|one| one.get("days").is_none()), "days are left out where there are none");
    let bucket = &both(&sample("barcelona"), "2017-10-12").1["composition"][0];
    for name in ["id", "count", "share", "target"] {
        assert!(bucket.get(name).is_some(), "{name}");
    }
}

#[test]
fn every_city_fits_and_both_forms_agree() {
    for slug in crate::slugs::SLUGS {
        let city = sample(slug);
        for today in ["2015-01-01", "2016-12-08", "2017-10-12", "2018-06-01"] {
            let (text, json) = both(&city, today);
            let count = text.lines().count();
            assert!((10..=20).contains(&count), "{slug} {today}: {count} lines");
            for line in text.lines() {
                assert!(width(line) <= 80, "{slug}: {line}");
            }
            for (path, words) in [
                ("/tasks/late", "late"),
                ("/tasks/unowned", "without an owner"),
                ("/tasks/blocked", "blocked"),
                ("/tasks/due_before_meeting", "due before the meeting"),
                ("/questions/open", "open"),
                ("/needs/matched", "matched"),
                ("/actions/complete", "complete on paper"),
                ("/coherence", "loose end"),
                ("/members/placed", "on the map"),
            ] {
                let number = json.pointer(path).and_then(Json::as_u64).unwrap();
                // A zero is only said where it is news.
                let said = text.replace("\n              ", " ").contains(&format!("{number} {words}"));
                assert!(said || number == 0, "{slug} {today}: {number} {words}\n{text}");
            }
        }
    }
}

#[test]
fn names_cannot_steer_the_terminal_or_break_the_lines() {
    let members = r#"[(id: "a", name: "Evil\u{1b}[31m\nname", influence: 5)]"#;
    let tasks = format!(r#"[(id: "t", title: "{}", due: "2026-01-01")]"#, "東京\\t".repeat(60));
    let city = city(&[("city", r#"(name: "Bad\u{202e}town")"#), ("members", members), ("tasks", &tasks)]);
    let (text, _) = both(&city, "2026-11-23");
    assert!(text.chars().all(|char| char == '\n' || !char.is_control()));
    assert!(text.lines().all(|line| width(line) <= 80));
    assert!(text.starts_with("Badtown"));
}
