//! What needs care and what is counted about work, meetings, questions, needs and actions, each on a made-up city.

use crate::city::{city, day};
use ulg::insight::care::Care;
use ulg::insight::status::{Status, Told, status};
use ulg::insight::{actions, exchange, group, meter, questions, tasks};
use ulg::model::{City, Kind};
use ulg::problem::Problem;

const TODAY: &str = "2026-11-23";

fn at(city: &City) -> Status {
    status(city, day(TODAY))
}

fn told(city: &City) -> Vec<Care> {
    Told { status: &at(city), city }.care()
}

/// The ids a care code names, in order.
fn care(city: &City, code: &str) -> String {
    let list = told(city);
    let of_code = list.iter().filter(|one| one.code == code);
    of_code.map(|one| one.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn tasks_are_counted_by_the_day() {
    let city = city(&[
        (
            "tasks",
            r#"[(id: "late", title: "Late", due: "2026-11-22", owner: "x"), (id: "today", title: "Today", due: "2026-11-23"),
                (id: "doing", title: "Doing", status: Doing, due: "2026-12-03"), (id: "after", title: "After", due: "2026-12-04"),
                (id: "done", title: "Done", status: Done, due: "2026-01-01"), (id: "dropped", title: "-", status: Dropped),
                (id: "stuck", title: "Stuck", status: Blocked, after: ["done"]),
                (id: "waits", title: "Waits", after: ["late", "dropped"]),
                (id: "free", title: "Free", after: ["done", "dropped", "unknown"]),
                (id: "later", title: "Later", due: "2026-10-01")]"#,
        ),
        (
            "meetings",
            r#"[(id: "far", title: "Far", date: "2027-01-03"), (id: "next", title: "Next", kind: Transnational, date: "2026-12-03")]"#,
        ),
    ]);
    let found = at(&city).tasks;
    let expected = tasks::Tasks {
        total: 10,
        open: 8,
        done: 1,
        doing: 1,
        blocked: 2,
        late: 2,
        unowned: 7,
        due_before_meeting: Some(2),
    };
    assert_eq!(found, expected);
    assert_eq!(care(&city, "late"), "later late");
    assert_eq!(care(&city, "due"), "today doing");
    assert_eq!(care(&city, "blocked"), "stuck waits");
    assert_eq!(at(&city).next_meeting.unwrap().days, 10);
}

#[test]
fn a_meeting_today_is_the_next_and_may_be_the_last() {
    let city = city(&[
        ("meetings", r#"[(id: "now", title: "Now", date: "2026-11-23", present: ["a"])]"#),
        ("members", r#"[(id: "a", name: "A", influence: 5), (id: "b", name: "B", influence: 4)]"#),
        ("tasks", r#"[(id: "t", title: "T", due: "2026-11-23")]"#),
    ]);
    let status = at(&city);
    assert_eq!(status.next_meeting.map(|meeting| meeting.days), Some(0));
    assert_eq!(status.tasks.due_before_meeting, Some(1));
    assert_eq!(care(&city, "uncontacted"), "b");
}

#[test]
fn quiet_is_three_times_running_without_a_word() {
    let city = city(&[
        (
            "members",
            r#"[(id: "quiet", name: "Q"), (id: "core", name: "C", ring: Core), (id: "excused", name: "E"), (id: "came", name: "A"),
                (id: "outer", name: "O", ring: Associate), (id: "dormant", name: "D", status: Dormant), (id: "ghost", name: "G", ring: Ghost),
                (id: "new", name: "N", since: "2026-06-02")]"#,
        ),
        (
            "meetings",
            r#"[(id: "zero", title: "0", date: "2026-05-01", present: ["quiet"]),
                (id: "one", title: "1", date: "2026-06-01", present: ["came"]),
                (id: "two", title: "2", date: "2026-07-01", present: ["x"], excused: ["excused"]),
                (id: "empty", title: "-", date: "2026-08-01"),
                (id: "three", title: "3", date: "2026-09-01", present: ["x"], absent: ["quiet"])]"#,
        ),
    ]);
    assert_eq!(care(&city, "quiet"), "core quiet");
    let list = told(&city);
    let days: Vec<_> = list.iter().filter(|one| one.code == "quiet").map(|one| one.days).collect();
    assert_eq!(days, [None, Some(206)]);
    let absent = group::absent(&city, &city.meetings[1]);
    assert_eq!(absent.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(" "), "quiet core excused new");
}

#[test]
fn influential_seats_want_a_call_after_sixty_days() {
    let city = city(&[
        (
            "members",
            r#"[(id: "sixty", name: "60", influence: 4, contacted: "2026-09-24"), (id: "more", name: "61", influence: 4, contacted: "2026-09-23"),
                (id: "never", name: "N", influence: 5), (id: "weak", name: "W", influence: 3),
                (id: "met", name: "M", influence: 5), (id: "left", name: "L", influence: 5, status: Left),
                (id: "ghost", name: "G", influence: 5, ring: Ghost)]"#,
        ),
        ("meetings", r#"[(id: "one", title: "1", date: "2026-11-01", present: ["met"])]"#),
    ]);
    assert_eq!(care(&city, "uncontacted"), "never more");
}

#[test]
fn questions_wait_in_meetings_of_the_group() {
    let city = city(&[
        (
            "meetings",
            r#"[(id: "one", title: "1", date: "2026-01-01"), (id: "net", title: "N", kind: Transnational, date: "2026-02-01"),
                (id: "two", title: "2", date: "2026-03-01"), (id: "three", title: "3", kind: Core, date: "2026-04-01"),
                (id: "next", title: "4", date: "2026-12-01")]"#,
        ),
        (
            "questions",
            r#"[(id: "old", text: "Old?", raised: "one", sent: "net", status: Sent), (id: "new", text: "New?", raised: "two"),
                (id: "told", text: "Told?", raised: "one", status: Shared), (id: "known", text: "Known?", raised: "one", sent: "net", status: Answered),
                (id: "loose", text: "Loose?")]"#,
        ),
    ]);
    assert_eq!(at(&city).questions, questions::Questions { open: 4, oldest_meetings: Some(2) });
    assert_eq!(care(&city, "question-old"), "old");
    assert_eq!(care(&city, "question-unshared"), "known");
}

#[test]
fn a_need_is_as_far_as_the_furthest_says() {
    let city = city(&[(
        "exchange",
        r#"[Need(id: "a", title: "A"), Need(id: "b", title: "B", matches: [(offer: "x", state: Agreed)]),
            Need(id: "c", title: "C", status: Matched, matches: [(offer: "x", state: Done)]),
            Need(id: "d", title: "D", status: Dropped, matches: [(offer: "x", state: Done)]),
            Need(id: "e", title: "E", status: Met, matches: [(offer: "x", state: Agreed)]),
            Need(id: "f", title: "F", matches: [(offer: "x", state: Rejected), (offer: "milan/y", state: Asked, since: "2026-11-09")]),
            Need(id: "g", title: "G", matches: [(offer: "x", state: Asked, since: "2026-11-10"), (offer: "y", state: Asked)])]"#,
    )]);
    assert_eq!(at(&city).needs, exchange::Needs { open: 3, matched: 1, met: 2 });
    assert_eq!(care(&city, "match-waiting"), "f");
}

#[test]
fn the_meter_has_eight_parts() {
    let full = r#"(id: "full", title: "Full", lead: "m", start: "2026-01-01", end: "2026-02-01", costs: [(what: "x", amount: 5, source: "y", certainty: Secured)],
        indicators: [(name: "i", target: 3)], risks: [(what: "r", mitigation: "m")], needs: ["n"], first_step: "go", status: Doing)"#;
    let bare = r#"(id: "bare", title: "Bare", start: "2026-01-01", costs: [(what: "x", amount: 12000, certainty: Asked), (what: "y", amount: 500, source: "z", certainty: Promised)], status: Planned)"#;
    let idea = r#"(id: "idea", title: "Idea", costs: [(what: "x", amount: 5)])"#;
    let city = city(&[("actions", &format!("[{full}, {bare}, {idea}]"))]);
    assert_eq!(meter::count(&city.actions[0]), 8);
    let missing = meter::meter(&city.actions[1]).into_iter().filter(|part| !part.there);
    assert_eq!(
        missing.map(|part| part.name).collect::<Vec<_>>(),
        [
            "a lead", "dates", "the source of each cost", "an indicator with a target", "a risk with its mitigation",
            "the need behind it", "a first step"
        ]
    );
    assert_eq!(at(&city).actions, actions::Actions { total: 3, done: 0, complete: 1 });
    assert_eq!(care(&city, "money-gap"), "bare");
    let text = &told(&city).iter().find(|one| one.code == "money-gap").unwrap().text.clone();
    assert!(text.contains("12 000 EUR of 12 500 EUR"), "{text}");
}

#[test]
fn whoever_left_leaves_work_behind() {
    let city = city(&[
        ("members", r#"[(id: "gone", name: "Gone", status: Left, until: "2026-11-03"), (id: "here", name: "Here")]"#),
        (
            "tasks",
            r#"[(id: "a", title: "A", owner: "gone"), (id: "b", title: "B", owner: "gone", status: Done), (id: "c", title: "C", owner: "here")]"#,
        ),
        ("actions", r#"[(id: "plan", title: "Plan", lead: "gone")]"#),
    ]);
    assert_eq!(care(&city, "left-owner"), "a plan");
}

#[test]
fn people_are_named_by_id_alone() {
    let city = city(&[(
        "people",
        r#"[(id: "p-1", name: "Ada Secret", email: "ada@example.org", retain_until: "2026-11-22"),
            (id: "p-2", name: "Bo Secret", retain_until: "2026-11-23")]"#,
    )]);
    assert_eq!(care(&city, "person-expired"), "p-1");
    let json = serde_json::to_string(&Told { status: &at(&city), city: &city }).unwrap();
    assert!(!json.contains("Secret") && !json.contains('@'));
}

#[test]
fn a_file_that_cannot_be_read_comes_first_and_once() {
    let mut city = city(&[("tasks", r#"[(id: "t", title: "T", due: "2026-01-01")]"#)]);
    let error = |line| Problem::error("syntax", "a bracket is missing").at("members.ron", line, 1);
    city.trouble = vec![error(3), error(9), Problem::warning("unknown", "x").file("tasks.ron")];
    let list = told(&city);
    assert_eq!((list[0].code, list[0].record, list[0].id.as_str()), ("data", "file", "members.ron"));
    assert!(list[0].text.contains("members.ron:3:1") && list[0].text.contains("1 more"));
    assert_eq!(list[1].code, "late");
    let marks = at(&city).care;
    assert_eq!(marks[0].target(&city), None);
    assert_eq!(marks[1].target(&city).map(|record| record.kind), Some(Kind::Task));
}
