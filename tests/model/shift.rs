//! Tasks and actions moved in time, each from its own date.

use crate::city::{city, day};
use ulg::model::scale::Scale;
use ulg::model::shift::shift;
use ulg::model::{City, Edit, Kind, Path, RecordId, input};
use ulg::problem::Exit;
use ulg::text::unquote;

fn plan() -> City {
    city(&[
        (
            "actions",
            r#"[(id: "own", title: "Own", start: "2027-01-31", end: "2027-03-31"), (id: "bare", title: "Bare"), (id: "half", title: "Half", end: "2027-01-15")]"#,
        ),
        (
            "tasks",
            r#"[(id: "dig", title: "Dig", action: "own", start: "2026-12-01", due: "2026-12-31"), (id: "plant", title: "Plant", due: "2027-01-10", after: ["dig"]),
                (id: "open", title: "Open", after: ["plant"]), (id: "party", title: "Party", due: "2027-02-01", after: ["open"]), (id: "other", title: "Other", due: "2027-02-02"),
                (id: "done", title: "Done", status: Done, due: "2026-12-05", done: "2026-12-04", after: ["dig"], action: "bare"),
                (id: "behind", title: "Behind", due: "2027-02-03", after: ["done"]), (id: "of-bare", title: "Of bare", action: "bare", due: "2028-02-29")]"#,
        ),
    ])
}

fn id(word: &str) -> RecordId {
    match word.split_once('/') {
        Some(("action", id)) => RecordId::new(Kind::Action, id),
        _ => RecordId::new(Kind::Task, word),
    }
}

/// What moves, as `task/dig due 2026-12-31`.
fn moved(records: &[&str], scale: Scale, steps: i64, with_successors: bool) -> Vec<String> {
    let records: Vec<RecordId> = records.iter().map(|word| id(word)).collect();
    let edits = shift(&plan(), &plan(), &records, scale, steps, with_successors).unwrap();
    let said = edits.iter().map(|edit| {
        let Edit::Set { record, path, old, new } = edit else {
            panic!("{edit:?}");
        };
        assert!(old.is_some());
        format!("{record} {path} {}", unquote(new.as_deref().unwrap()).unwrap())
    });
    said.collect()
}

#[test]
fn a_task_moves_alone_or_with_all_that_waits_for_it() {
    assert_eq!(moved(&["dig"], Scale::Week, 1, false), ["task/dig start 2026-12-08", "task/dig due 2027-01-07"]);
    assert_eq!(
        moved(&["dig"], Scale::Day, 1, true),
        [
            "task/dig start 2026-12-02", "task/dig due 2027-01-01", "task/plant due 2027-01-11",
            "task/party due 2027-02-02"
        ]
    );
    // Each once, also where two of them lead to it.
    assert_eq!(
        moved(&["plant", "dig", "plant"], Scale::Day, -1, true),
        [
            "task/dig start 2026-11-30", "task/dig due 2026-12-30", "task/plant due 2027-01-09",
            "task/party due 2027-01-31"
        ]
    );
    assert_eq!(moved(&["open"], Scale::Month, 1, false), Vec::<String>::new());
    assert_eq!(moved(&["dig"], Scale::Day, 0, true), Vec::<String>::new());
    // What is done moves only by name, and the day it was done on stays.
    assert_eq!(moved(&["done"], Scale::Day, 1, true), ["task/done due 2026-12-06"]);
}

#[test]
fn an_action_moves_by_its_own_dates_or_its_tasks() {
    assert_eq!(
        moved(&["action/own"], Scale::Month, 1, false),
        ["action/own start 2027-02-28", "action/own end 2027-04-30"]
    );
    assert_eq!(moved(&["action/half"], Scale::Week, -1, false), ["action/half end 2027-01-08"]);
    assert_eq!(moved(&["action/bare"], Scale::Month, 12, false), ["task/of-bare due 2029-02-28"]);
    assert_eq!(
        moved(&["action/own"], Scale::Month, 1, true),
        [
            "action/own start 2027-02-28", "action/own end 2027-04-30", "task/dig start 2027-01-01",
            "task/dig due 2027-01-31", "task/plant due 2027-02-10", "task/party due 2027-03-01",
        ]
    );
}

#[test]
fn what_cannot_move_is_refused() {
    let city = plan();
    let refused = |id: RecordId, steps: i64| shift(&city, &city, &[id], Scale::Month, steps, false).unwrap_err();
    assert_eq!(refused(id("nobody"), 1).exit, Exit::Missing);
    let problem = refused(id("dig"), 12 * 9000);
    assert_eq!(problem.exit, Exit::Usage);
    assert!(problem.words().contains("task/dig: start 2026-12-01 cannot be moved so far"), "{problem}");
    let problem = refused(RecordId::new(Kind::City, "city"), 1);
    assert!(problem.words().contains("has no dates to move"), "{problem}");
}

#[test]
fn a_circle_found_in_a_file_moves_once_round() {
    let city = city(&[(
        "tasks",
        r#"[(id: "a", title: "A", due: "2027-01-01", after: ["b"]), (id: "b", title: "B", due: "2027-01-01", after: ["a", "b"])]"#,
    )]);
    let edits = shift(&city, &city, &[id("a")], Scale::Week, 1, true).unwrap();
    assert_eq!(edits.len(), 2);
}

/// A typed due day for each of several tasks, as the screen gives it to all marked ones.
fn due(city: &City, typed: &str) -> Vec<String> {
    let calendar = city.calendar(day("2026-11-27"));
    let tasks = city.tasks.iter().map(|task| match input::assign(city, task, &Path::field("due"), typed, calendar) {
        Ok(edits) => match edits.as_slice() {
            [Edit::Set { new: Some(new), .. }] => unquote(new).unwrap(),
            [Edit::Set { new: None, .. }] => "none".to_string(),
            [] => "same".to_string(),
            other => panic!("{other:?}"),
        },
        Err(problem) => problem.words(),
    });
    tasks.collect()
}

#[test]
fn plus_plus_moves_each_from_its_own_date() {
    let city = city(&[(
        "tasks",
        r#"[(id: "fri", title: "F", due: "2026-11-27"), (id: "leap", title: "L", due: "2028-02-22"), (id: "end", title: "E", due: "2026-12-28"), (id: "none", title: "N")]"#,
    )]);
    let none = "++ counts from the old date, and there is none; use +";
    assert_eq!(due(&city, "++1w"), ["2026-12-04", "2028-02-29", "2027-01-04", none]);
    assert_eq!(due(&city, "++1m"), ["2026-12-27", "2028-03-22", "2027-01-28", none]);
    assert_eq!(due(&city, "+1w"), ["2026-12-04"; 4]);
    assert_eq!(due(&city, "fri"), ["2026-12-04"; 4]);
    assert_eq!(due(&city, "end of month"), ["2026-11-30"; 4]);
    assert_eq!(due(&city, "none"), ["none", "none", "none", "same"]);
    assert!(due(&city, "next meeting")[0].contains("no meeting is planned yet"));
}
