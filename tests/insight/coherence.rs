//! What does not hold together in a plan: each finding with what makes it go away.

use crate::city::{city, day};
use crate::samples::sample;
use ulg::insight::coherence::{Finding, codes, coherence};
use ulg::model::City;

const TODAY: &str = "2026-11-23";

fn all(city: &City) -> Vec<Finding> {
    coherence(city, day(TODAY))
}

/// The texts of one code.
fn of(city: &City, code: &str) -> Vec<String> {
    assert!(codes().any(|one| one == code), "{code}");
    let found = all(city).into_iter().filter(|one| one.code == code);
    found.map(|one| one.text).collect()
}

fn records(city: &City, code: &str) -> String {
    let found = all(city).into_iter().filter(|one| one.code == code);
    let records = found.map(|one| one.record.map_or("-".to_string(), |id| id.to_string()));
    records.collect::<Vec<_>>().join(" ")
}

const ROLES: &str = r#"[(id: "office", name: "Office", helix: Public), (id: "firm", name: "Firm", helix: Private),
    (id: "school", name: "School", helix: Knowledge), (id: "club", name: "Club", helix: Citizens)]"#;

#[test]
fn needs_and_actions_without_each_other() {
    let city = city(&[
        (
            "exchange",
            r#"[Need(id: "met", title: "Met", status: Met), Need(id: "open", title: "Open"), Need(id: "held", title: "Held"),
                Need(id: "asked", title: "Asked", matches: [(offer: "x", state: Agreed)]), Need(id: "gone", title: "Gone", status: Dropped),
                Need(id: "past", title: "Past")]"#,
        ),
        (
            "actions",
            r#"[(id: "a", title: "A", needs: ["held"]), (id: "b", title: "B"), (id: "c", title: "C", status: Done),
                (id: "d", title: "D", status: Dropped, needs: ["open"]), (id: "e", title: "E", status: Done, needs: ["past"])]"#,
        ),
    ]);
    assert_eq!(records(&city, "need-without-action"), "need/open");
    assert_eq!(records(&city, "action-without-need"), "action/b");
}

#[test]
fn objectives_themes_and_poles_with_nothing() {
    let charter = r#"(name: "T", objectives: [(id: "o", title: "Served"), (id: "p", title: "Bare"), (id: "q", title: "Left")],
        themes: [(id: "t", name: "Touched"), (id: "u", name: "Untouched")])"#;
    let actions = r#"[(id: "a", title: "A", objective: "o", themes: ["t"], democracy: Territorial, status: Done),
        (id: "b", title: "B", objective: "q", themes: ["u"], democracy: Participative, status: Dropped)]"#;
    let plan = city(&[("city", charter), ("actions", actions)]);
    assert_eq!(
        of(&plan, "objective-empty"),
        ["Bare: no action serves this objective", "Left: no action serves this objective"]
    );
    assert_eq!(records(&plan, "objective-empty"), "city city");
    assert_eq!(of(&plan, "theme-empty"), ["Untouched: no action touches this theme"]);
    assert_eq!(of(&plan, "democracy-empty").len(), 2);
    // Before there is a plan only what it will have to answer is said.
    let none = city(&[("city", charter)]);
    let found: Vec<&str> = all(&none).iter().map(|one| one.code).collect();
    assert_eq!(found, ["objective-empty"; 3]);
    assert_eq!(all(&city(&[])), []);
}

#[test]
fn a_helix_that_carries_nothing() {
    let group = |actions: &str| {
        city(&[
            ("roles", ROLES),
            (
                "members",
                r#"[(id: "o", name: "O", role: "office"), (id: "f", name: "F", role: "firm", status: Left), (id: "s", name: "S", role: "school"),
                    (id: "c", name: "C", role: "club", ring: Ghost), (id: "x", name: "X")]"#,
            ),
            ("actions", actions),
        ])
    };
    let plan = group(r#"[(id: "a", title: "A", lead: "o", partners: ["f", "c", "x", "nobody"])]"#);
    let found = of(&plan, "helix-empty");
    assert_eq!(found.len(), 3, "{found:?}");
    let plan = group(
        r#"[(id: "a", title: "A", partners: ["s"], status: Done), (id: "b", title: "B", lead: "o", status: Dropped)]"#,
    );
    let found = of(&plan, "helix-empty");
    assert!(found[0].starts_with("Public: leads no action"), "{found:?}");
    assert_eq!(records(&plan, "helix-empty"), "- - -");
}

#[test]
fn owners_and_leads_that_are_not_there() {
    let city = city(&[
        (
            "members",
            r#"[(id: "left", name: "Left"), (id: "sleeps", name: "Sleeper", status: Dormant), (id: "gone", name: "Goner", status: Left),
                (id: "here", name: "Here"), (id: "new", name: "New", since: "2026-10-01"), (id: "sent", name: "Sender")]"#,
        ),
        (
            "meetings",
            r#"[(id: "0", title: "0", date: "2026-01-01", present: ["left"]), (id: "1", title: "1", date: "2026-08-01", present: ["here"]),
                (id: "2", title: "2", date: "2026-09-01", present: ["here"], excused: ["left"]),
                (id: "3", title: "3", date: "2026-10-10", present: ["x"], stand_ins: [(member: "sent", name: "S")]),
                (id: "tn", title: "TN", kind: Transnational, date: "2026-11-01", present: ["left"])]"#,
        ),
        (
            "actions",
            r#"[(id: "a", title: "A", lead: "left"), (id: "b", title: "B", lead: "here"), (id: "c", title: "C", lead: "new"), (id: "d", title: "D", lead: "sent"),
            (id: "e", title: "E", lead: "gone"), (id: "f", title: "F", lead: "left", status: Done), (id: "g", title: "G", lead: "left", status: Dropped), (id: "h", title: "H"), (id: "i", title: "I", lead: "sleeps")]"#,
        ),
        (
            "tasks",
            r#"[(id: "1", title: "1", owner: "sleeps"), (id: "2", title: "2", owner: "gone"), (id: "3", title: "3", owner: "here"),
            (id: "4", title: "4", owner: "gone", status: Done), (id: "5", title: "5", owner: "gone", action: "g"), (id: "6", title: "6", owner: "nobody")]"#,
        ),
    ]);
    assert_eq!(of(&city, "owner-gone"), ["1: Sleeper is dormant", "2: Goner has left"]);
    assert_eq!(of(&city, "lead-gone"), ["E: its lead Goner has left", "I: its lead Sleeper is dormant"]);
    assert_eq!(of(&city, "lead-absent"), ["A: its lead Left came to none of the last three meetings"]);
}

#[test]
fn two_meetings_are_too_few_to_judge_a_lead() {
    let city = city(&[
        ("members", r#"[(id: "a", name: "A"), (id: "gone", name: "Gone", status: Left)]"#),
        (
            "meetings",
            r#"[(id: "1", title: "1", date: "2026-08-01", present: ["x"]), (id: "2", title: "2", date: "2026-09-01", present: ["x"])]"#,
        ),
        ("actions", r#"[(id: "a", title: "A", lead: "a"), (id: "b", title: "B", lead: "gone")]"#),
    ]);
    assert_eq!(of(&city, "lead-absent"), Vec::<String>::new());
    // Who has left is found without any meeting.
    assert_eq!(of(&city, "lead-gone"), ["B: its lead Gone has left"]);
}

#[test]
fn indicators_without_a_baseline() {
    let city = city(&[(
        "actions",
        r#"[(id: "a", title: "A", indicators: [(name: "x", baseline: 0), (name: "y"), (name: "z", target: 4)]),
            (id: "b", title: "B", indicators: [(name: "x", baseline: 1)]), (id: "c", title: "C", status: Done, indicators: [(name: "x")])]"#,
    )]);
    assert_eq!(of(&city, "no-baseline"), ["A: no baseline for y and z"]);
}

#[test]
fn money_near_the_start() {
    // Sixty days from 23 November are 22 January.
    let action = |id: &str, start: &str, certainty: &str, status: &str| {
        format!(
            r#"(id: "{id}", title: "{id}", start: "{start}", status: {status}, costs: [(what: "x", amount: 1200, certainty: {certainty})]),"#
        )
    };
    let actions: String = [
        action("near", "2027-01-22", "Asked", "Idea"),
        action("far", "2027-01-23", "Asked", "Planned"),
        action("begun", "2026-03-01", "Promised", "Doing"),
        action("sure", "2026-12-01", "Secured", "Planned"),
        action("idea", "2026-12-01", "Idea", "Planned"),
        action("done", "2026-03-01", "Asked", "Done"),
        r#"(id: "none", title: "none", start: "2026-12-01", costs: [(what: "x", certainty: Asked)]),"#.to_string(),
        r#"(id: "bare", title: "bare", start: "2026-12-02", costs: [(what: "x", amount: 5)]),"#.to_string(),
        r#"(id: "dateless", title: "dateless", costs: [(what: "x", amount: 5, certainty: Asked)]),"#.to_string(),
    ]
    .concat();
    let city = city(&[("city", r#"(name: "T", currency: "PLN")"#), ("actions", &format!("[{actions}]"))]);
    assert_eq!(
        of(&city, "money-not-secured"),
        [
            "begun started 1 Mar: 1 200 PLN promised, not secured",
            "idea starts 1 Dec: 1 200 PLN only an idea, not secured",
            "bare starts 2 Dec: 5 PLN of unknown certainty, not secured",
            "near starts 22 Jan 2027: 1 200 PLN asked, not secured"
        ]
    );
}

fn tasks(tasks: &str) -> City {
    city(&[("actions", r#"[(id: "gone", title: "Gone", status: Dropped)]"#), ("tasks", &format!("[{tasks}]"))])
}

#[test]
fn due_before_what_it_waits_for() {
    let plan = tasks(
        r#"(id: "a", title: "A", due: "2026-12-20"), (id: "b", title: "B", after: ["a"]), (id: "c", title: "C", due: "2026-12-10", after: ["b"]),
           (id: "fits", title: "Fits", due: "2026-12-20", after: ["a"]), (id: "drop", title: "D", action: "gone", due: "2026-12-01", after: ["a"]),
           (id: "done", title: "E", status: Done, due: "2026-12-01", after: ["a"])"#,
    );
    assert_eq!(
        of(&plan, "too-late"),
        ["C is due 10 Dec, but waits for B, which waits for A; B is not done before 20 Dec"]
    );
    let plan =
        tasks(r#"(id: "a", title: "A", due: "2026-12-20"), (id: "b", title: "B", due: "2026-12-01", after: ["a"])"#);
    assert_eq!(of(&plan, "too-late"), ["B is due 1 Dec, but waits for A, due 20 Dec"]);
    // What is closed keeps nothing waiting.
    let plan = tasks(
        r#"(id: "a", title: "A", due: "2026-12-20", status: Dropped), (id: "b", title: "B", due: "2026-12-01", after: ["a"])"#,
    );
    assert_eq!(all(&plan), []);
}

#[test]
fn work_takes_its_days() {
    // B takes ten days and can begin when A is done.
    let plan = tasks(
        r#"(id: "a", title: "A", due: "2026-12-10"), (id: "b", title: "B", start: "2026-12-01", due: "2026-12-11", after: ["a"]),
           (id: "c", title: "C", due: "2026-12-15", after: ["b"])"#,
    );
    assert_eq!(
        of(&plan, "too-late"),
        ["C is due 15 Dec, but waits for B, which waits for A; B is not done before 20 Dec"]
    );
}

#[test]
fn what_is_late_already_is_not_said_again() {
    let plan =
        tasks(r#"(id: "a", title: "A", due: "2026-11-01"), (id: "b", title: "B", due: "2026-11-02", after: ["a"])"#);
    assert_eq!(all(&plan), []);
    let plan =
        tasks(r#"(id: "a", title: "A", due: "2026-12-01"), (id: "b", title: "B", due: "2026-11-02", after: ["a"])"#);
    assert_eq!(of(&plan, "too-late").len(), 1);
}

#[test]
fn due_before_what_it_waits_for_even_starts() {
    let plan = tasks(
        r#"(id: "a", title: "A", start: "2026-12-10", due: "2026-12-20"), (id: "b", title: "B", due: "2026-12-09", after: ["a"]),
           (id: "c", title: "C", due: "2026-12-10", after: ["a"])"#,
    );
    assert_eq!(of(&plan, "order"), ["B is due 9 Dec, before A, which it waits for, starts 10 Dec"]);
    assert_eq!(records(&plan, "too-late"), "task/c");
}

#[test]
fn circles_and_long_chains_do_no_harm() {
    let plan = tasks(
        r#"(id: "a", title: "A", due: "2026-12-20", after: ["c", "a"]), (id: "b", title: "B", after: ["a"]), (id: "c", title: "C", after: ["b"]),
           (id: "d", title: "D", due: "2026-12-01", after: ["a", "nowhere"])"#,
    );
    assert_eq!(of(&plan, "too-late"), ["D is due 1 Dec, but waits for A, due 20 Dec"]);
    let mut chain = String::from(r#"(id: "t0", title: "T0", due: "2027-06-01"),"#);
    for n in 1..3000 {
        chain.push_str(&format!(r#"(id: "t{n}", title: "T{n}", due: "2027-01-01", after: ["t{}"]),"#, n - 1));
    }
    let found = of(&tasks(&chain), "too-late");
    assert_eq!(found.len(), 2999);
    assert!(found.iter().all(|text| text.len() < 200));
    assert!(
        found.last().unwrap().contains("T2995, and so on; T2998 is not done before 1 Jun 2027"),
        "{:?}",
        found.last()
    );
}

#[test]
fn codes_are_stable_and_in_their_order() {
    let names: Vec<&str> = codes().collect();
    assert_eq!(
        names,
        [
            "order", "too-late", "money-not-secured", "owner-gone", "lead-gone", "lead-absent", "action-without-need",
            "need-without-action", "objective-empty", "theme-empty", "democracy-empty", "helix-empty", "no-baseline",
        ]
    );
    let gdansk = coherence(&sample("gdansk"), day("2017-10-12"));
    let found: Vec<String> =
        gdansk.iter().map(|one| format!("{} {}", one.code, one.record.as_ref().unwrap())).collect();
    assert_eq!(
        found,
        [
            "money-not-secured action/living-map",
            "money-not-secured action/yard-labs",
            "money-not-secured action/one-form-grants",
            "money-not-secured action/clerks-contest",
            "owner-gone task/sound-out-angels",
            "action-without-need action/social-clause",
            "need-without-action need/political-priority-conditions",
            "no-baseline action/living-map",
        ]
    );
    for one in gdansk {
        assert!(!one.fix.is_empty() && !one.text.is_empty());
    }
}
