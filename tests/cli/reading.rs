//! Commands that only look.

use serde_json::{Value, json};

use super::harness::{Answer, Desk, ulg};

fn ids(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap().iter();
    list.map(|record| record["id"].as_str().unwrap()).collect()
}

#[test]
fn status_has_the_promised_shape() {
    let status = Desk::gdansk().run(["status", "--json"]).json();
    assert_eq!(status["city"], "Gdańsk");
    assert_eq!(status["today"], "2017-10-12");
    assert_eq!(
        status["next_meeting"],
        json!({"id": "ulg-7", "title": "ULG 7: From map to action", "date": "2017-10-19", "days": 7})
    );
    assert_eq!(status["members"], json!({"total": 48, "active": 37, "placed": 39, "unplaced": 8}));
    for helix in ["Public", "Private", "Knowledge", "Citizens"] {
        for key in ["count", "share", "came"] {
            assert!(status["helix"][helix][key].is_number(), "{helix} {key}");
        }
    }
    let counts = [
        ("tasks", "total done doing blocked late unowned due_before_meeting"),
        ("actions", "total done complete"),
        ("needs", "open matched met"),
        ("questions", "open oldest_meetings"),
    ];
    for (part, names) in counts {
        for name in names.split(' ') {
            assert!(status[part][name].is_u64(), "{part} {name}");
        }
    }
    assert!(status["composition"].is_array());
    for care in status["care"].as_array().unwrap() {
        for key in ["code", "record", "text"] {
            assert!(care[key].is_string(), "{care}");
        }
        assert!(care.get("days").is_none_or(Value::is_i64), "{care}");
    }
}

#[test]
fn status_of_a_new_city_has_no_next_meeting() {
    let desk = Desk::gdansk();
    desk.run_above(["init", "new"]).good();
    let status = desk.run_above(["-C", "new", "status", "--json"]).json();
    assert_eq!(status["next_meeting"], Value::Null);
    assert_eq!(status["city"], "new");
}

#[test]
fn fail_on_strikes_only_where_something_is_found() {
    let desk = Desk::gdansk();
    let code = |city: &str, what: &str| desk.run_above(["status", "-C", city, "--fail-on", what]).code;
    assert_eq!(code("gdansk", "late"), 1);
    assert_eq!(code("turin", "late"), 0);
    assert_eq!(code("wroclaw", "gap"), 1);
    assert_eq!(desk.run(["status"]).code, 0);
    // In the year of the first meeting nothing was late yet.
    let early = desk.run(["status", "--fail-on", "late", "--today", "2016-05-20"]);
    assert_eq!(early.code, 0);
}

#[test]
fn lists_answer_filters() {
    let desk = Desk::gdansk();
    let late = desk.run(["list", "tasks", "--filter", "late", "--json"]).json();
    let expected =
        ["sound-out-angels", "clause-draft", "survey-register", "stories-from-stogi", "paris-reminder", "room-list"];
    assert_eq!(ids(&late), expected);
    assert!(late.as_array().unwrap().iter().all(|task| task["record"] == "task"));
    let csv = desk.run(["list", "task", "--filter", "late", "--csv"]).good();
    let first: Vec<_> = csv.lines().map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(first[0], "id");
    assert_eq!(first[1..], expected);
    let none = desk.run(["list", "tasks", "--filter", "owner:tri-city -late"]).good();
    assert!(!none.contains("sound-out-angels"));
    for (filter, word, near) in [
        ("owner:tri-ctiy", "no member \"tri-ctiy\"", "ulg list members"),
        ("action:nothing", "no action \"nothing\"", "ulg list actions"),
        ("after:nothing", "no task \"nothing\"", "ulg list tasks"),
    ] {
        let wrong = desk.run(["list", "tasks", "--filter", filter]).bad(2);
        assert!(wrong.contains(word) && wrong.contains(near), "{}", wrong);
    }
    let wrong = desk.run(["list", "tasks", "--filter", "foo:x"]).bad(2);
    assert!(wrong.contains("no field \"foo\""), "{wrong}");
}

#[test]
fn people_keep_their_contacts_to_themselves() {
    let desk = Desk::gdansk();
    let private = |text: &str| text.contains("@example.org") || text.contains("+48");
    for shape in [None, Some("--json"), Some("--csv")] {
        let args = |more: &[&str]| {
            let mut args = vec!["list", "people"];
            args.extend(shape);
            args.extend(more);
            Answer::of(desk.command(&args).output().unwrap()).good()
        };
        assert!(!private(&args(&[])), "{shape:?}");
        assert!(private(&args(&["--contacts"])) || shape.is_none(), "{shape:?}");
    }
    let person = desk.run(["show", "people/agata-reka"]).good();
    assert!(person.contains("Volunteer Centre") && !private(&person));
    let open = desk.run(["show", "people/agata-reka", "--contacts"]).good();
    assert!(private(&open), "{open}");
}

#[test]
fn records_are_found_by_any_of_their_names() {
    let desk = Desk::gdansk();
    let first = |word: &str| {
        let text = desk.run(["show", word]).good();
        text.lines().next().unwrap().to_string()
    };
    assert_eq!(first("members/labour-office"), "member/labour-office");
    assert_eq!(first("Member/labour-office"), "member/labour-office");
    assert_eq!(first("labour-office"), "member/labour-office");
    assert_eq!(first("city"), "city");
    let shown = desk.run(["show", "labour-office", "--json"]).json();
    assert_eq!((&shown["record"], &shown["influence"]), (&json!("member"), &json!(4)));
    assert!(shown.get("notes").is_none(), "absent stays absent");
}

#[test]
fn ambiguous_and_missing_records_are_named() {
    let desk = Desk::gdansk();
    let two = desk.run(["show", "science-park"]).bad(2);
    assert!(two.contains(" could be role/science-park or member/science-park; name the kind"), "{two}");
    let near = desk.run(["show", "labor-office"]).bad(66);
    assert!(near.contains("did you mean labour-office?"), "{near}");
    for odd in ["../x", "tasks/../x", "a b", "members/"] {
        let said = desk.run(["show", odd]).bad(2);
        assert!(said.contains("ids use letters, digits"), "{said}");
    }
}

#[test]
fn the_samples_are_in_order() {
    let desk = Desk::gdansk();
    for city in crate::slugs::SLUGS {
        assert_eq!(desk.run_above(["check", "-C", city]).good(), "", "{city}");
    }
    assert_eq!(desk.run(["check", "--json"]).json(), json!([]));
}

#[test]
fn check_tells_errors_from_findings() {
    let desk = Desk::gdansk();
    desk.replace(
        "tasks.ron",
        "owner: \"orunia-house\",\n        status: Todo",
        "owner: \"nobody-here\",\n        status: Todo",
    );
    let found = desk.run(["check"]);
    assert_eq!((found.code, found.stdout.lines().count()), (1, 1), "{found:?}");
    assert!(found.stdout.starts_with("tasks.ron:"), "{found:?}");
    desk.write("links.ron", "[ Link(id: 3) ]");
    let found = desk.run(["check", "--json"]);
    assert_eq!(found.code, 65);
    let list: Value = serde_json::from_str(&found.stdout).unwrap();
    for problem in list.as_array().unwrap() {
        for key in ["file", "severity", "code", "message", "fix"] {
            assert!(problem[key].is_string(), "{problem}");
        }
        assert!(problem["line"].is_u64() && problem["column"].is_u64());
    }
}

#[test]
fn the_log_shows_who_did_what() {
    let desk = Desk::gdansk();
    assert_eq!(desk.run(["log"]).good(), "No changes.\n");
    desk.run(["set", "labour-office", "influence=2", "interest=5"]).good();
    desk.run(["add", "role", "Bakers ; helix=private"]).good();
    desk.run(["undo"]).good();
    let log = desk.run(["log", "--json"]).json();
    let log = log.as_array().unwrap();
    assert_eq!(log.len(), 3);
    assert!(log[0]["label"].as_str().unwrap().starts_with("Undone: "));
    assert_eq!(log[1]["undone"], true);
    assert_eq!(log[1]["edits"][0]["field"], Value::Null);
    assert_eq!(log[1]["edits"][0]["new"]["helix"], "Private");
    assert_eq!(
        log[2]["edits"],
        json!([
            {"file": "members.ron", "id": "labour-office", "field": "influence", "old": 4, "new": 2},
            {"file": "members.ron", "id": "labour-office", "field": "interest", "old": 3, "new": 5},
        ])
    );
    assert!(log.iter().all(|entry| entry["seq"].is_u64() && entry["by"].is_string()));
    let text = desk.run(["log"]).good();
    assert!(text.lines().nth(1).unwrap().ends_with("(undone)"), "{text}");
    for since in ["meeting", "today", "-1d", "2016-05-19"] {
        assert_eq!(desk.run(["log", "--since", since]).good(), text, "{since}");
    }
    assert!(desk.run(["log", "--since", "tomorrow"]).bad(2).contains("still to come"));
    assert_eq!(desk.run(["log", "--since", "someday"]).code, 2);
}

#[test]
fn the_log_hides_people() {
    let desk = Desk::gdansk();
    let line = "Jan Kowalski ; member=labour-office ; email=jan@example.org";
    desk.run(["add", "person", line]).good();
    desk.run(["set", "people/jan-kowalski", "name=Jan Nowak"]).good();
    for args in [&["log"][..], &["log", "--json"]] {
        let text = Answer::of(desk.command(args).output().unwrap()).good();
        for word in ["Kowalski", "Nowak", "jan@example.org"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }
}

#[test]
fn the_day_is_told_in_the_right_order() {
    let desk = Desk::gdansk();
    let day = |env: &str, args: &[&str]| {
        let mut command = desk.command(&["status", "--json"]);
        command.args(args).env("ULG_TODAY", env);
        Answer::of(command.output().unwrap()).json()["today"].clone()
    };
    assert_eq!(day("", &[]), "2017-10-12");
    assert_eq!(day("2017-10-20", &[]), "2017-10-20");
    assert_eq!(day("2017-10-20", &["--today", "21/10/2017"]), "2017-10-21");
    for (word, said) in [("31/2", "no such date"), ("none", "cannot be none"), ("soon", "not a date")] {
        let wrong = desk.run(["status", "--today", word]).bad(2);
        assert!(wrong.contains("--today") && wrong.contains(said), "{wrong}");
    }
}

#[test]
fn the_city_is_found_in_the_right_order() {
    let desk = Desk::gdansk();
    let city = |env: &str, args: &[&str]| {
        let mut command = ulg(&desk.city());
        command.args(["status", "--json"]).args(args).env("ULG_CITY", env);
        Answer::of(command.output().unwrap()).json()["city"].clone()
    };
    assert_eq!(city("", &[]), "Gdańsk");
    assert_eq!(city("../turin", &[]), "Turin");
    assert_eq!(city("../turin", &["-C", "../milan"]), "Milan");
    let before = desk.run_above(["--city", "milan", "list", "needs"]).good();
    assert_eq!(desk.run_above(["list", "needs", "-C", "milan"]).good(), before);
}

#[test]
fn without_a_city_the_example_answers_and_says_so() {
    let desk = Desk::gdansk();
    for args in [["list", "members"], ["show", "labour-office"]] {
        let answer = desk.run_above(args);
        assert_eq!(answer.code, 0);
        assert!(answer.stderr.contains("built-in example"), "{answer:?}");
        assert_eq!(answer.stdout, desk.run(args).good());
    }
}
