//! The network of tasks: earliest and latest days, the tightest chain, what blocks a task.

use crate::city::{city, day};
use proptest::prelude::*;
use ulg::insight::path::Network;
use ulg::model::City;
use ulg::model::waits::Waits;

const TODAY: &str = "2026-11-23";

fn tasks(tasks: &str) -> City {
    city(&[("tasks", &format!("[{tasks}]"))])
}

/// Start, finish, latest and slack of a task.
fn times(city: &City, id: &str) -> String {
    let times = Network::of(city, day(TODAY)).times(id).unwrap();
    let latest = times.latest.map_or("-".to_string(), |day| day.to_string());
    let slack = times.slack().map_or("-".to_string(), |days| days.to_string());
    format!("{} {} {latest} {slack}", times.start, times.finish)
}

fn critical(city: &City) -> Result<(String, i64), String> {
    let network = Network::of(city, day(TODAY));
    network.critical(|_| true).map(|critical| {
        let ids: Vec<&str> = critical.steps.iter().map(|step| step.task.id.as_str()).collect();
        (ids.join(" "), critical.slack)
    })
}

const CHAIN: &str = r#"(id: "dig", title: "Dig", start: "2026-12-01", due: "2026-12-05"),
    (id: "plant", title: "Plant", start: "2026-12-05", due: "2026-12-08", after: ["dig"]),
    (id: "open", title: "Open", due: "2026-12-12", after: ["plant", "print"]),
    (id: "print", title: "Print", start: "2026-11-24", due: "2026-11-26"),"#;

#[test]
fn earliest_and_latest_days() {
    let city = tasks(CHAIN);
    for (id, expected) in [
        ("dig", "2026-12-01 2026-12-05 2026-12-05 0"),
        ("plant", "2026-12-05 2026-12-08 2026-12-08 0"),
        ("open", "2026-12-08 2026-12-08 2026-12-12 4"),
        ("print", "2026-11-24 2026-11-26 2026-11-26 0"),
    ] {
        assert_eq!(times(&city, id), expected, "{id}");
    }
}

#[test]
fn a_due_day_behind_presses_on_what_comes_before() {
    let city = tasks(
        r#"(id: "a", title: "A"), (id: "b", title: "B", start: "2026-11-23", due: "2026-11-27", after: ["a"]),
           (id: "c", title: "C", due: "2026-11-25", after: ["b"])"#,
    );
    assert_eq!(times(&city, "a"), "2026-11-23 2026-11-23 2026-11-21 -2");
    assert_eq!(times(&city, "b"), "2026-11-23 2026-11-27 2026-11-25 -2");
    assert_eq!(times(&city, "c"), "2026-11-27 2026-11-27 2026-11-25 -2");
    assert_eq!(critical(&city), Ok(("a b c".to_string(), -2)));
    let network = Network::of(&city, day(TODAY));
    // The caller may want another end.
    assert_eq!(network.critical(|task| task.id == "a").unwrap().steps.len(), 1);
}

#[test]
fn a_task_begun_long_ago_ends_today_at_the_earliest() {
    let city = tasks(
        r#"(id: "a", title: "A", start: "2026-10-01", due: "2026-10-11"), (id: "b", title: "B", due: "2026-12-01", after: ["a"])"#,
    );
    assert_eq!(times(&city, "a"), "2026-10-01 2026-11-23 2026-10-11 -43");
    assert_eq!(times(&city, "b"), "2026-11-23 2026-11-23 2026-12-01 8");
}

#[test]
fn of_several_ready_on_one_day_the_first_in_the_file_counts() {
    let times = r#"start: "2026-12-01", due: "2026-12-05""#;
    for after in [r#""a", "b""#, r#""b", "a""#] {
        let city = tasks(&format!(
            r#"(id: "a", title: "A", {times}), (id: "b", title: "B", {times}),
               (id: "c", title: "C", due: "2026-12-05", after: [{after}])"#
        ));
        assert_eq!(critical(&city), Ok(("a c".to_string(), 0)), "after {after}");
        // So it is where a chain is told.
        let city = tasks(&format!(
            r#"(id: "a", title: "A", {times}), (id: "b", title: "B", {times}), (id: "c", title: "C", after: [{after}]),
               (id: "d", title: "D", due: "2026-12-02", after: ["c"]), (id: "e", title: "E", due: "2026-12-03", after: [{after}])"#
        ));
        let found = ulg::insight::coherence::coherence(&city, day(TODAY));
        let told: Vec<&str> = found.iter().map(|one| one.text.as_str()).collect();
        let told = told.join("\n");
        for sentence in [
            "D is due 2 Dec, but waits for C, which waits for A; C is not done before 5 Dec",
            "E is due 3 Dec, but waits for A, due 5 Dec",
        ] {
            assert!(told.contains(sentence), "after {after}: {told}");
        }
    }
}

#[test]
fn of_two_chains_as_tight_the_one_that_ends_last_counts_then_the_first_in_the_file() {
    let chain = |first: &str, second: &str, due: &str| {
        format!(
            r#"(id: "{first}", title: "X", start: "2026-12-01", due: "{due}"),
               (id: "{second}", title: "X", due: "{due}", after: ["{first}"]),"#
        )
    };
    let early = chain("a", "b", "2026-12-04");
    let late = chain("c", "d", "2026-12-09");
    let later = chain("e", "f", "2026-12-09");
    let found = |list: String| critical(&tasks(&list)).unwrap();
    assert_eq!(found(format!("{early}{late}")).0, "c d");
    assert_eq!(found(format!("{late}{early}")).0, "c d");
    assert_eq!(found(format!("{early}{later}{late}")).0, "e f");
}

#[test]
fn why_there_is_no_path() {
    for (list, words) in [
        ("", "No open task waits for another."),
        (r#"(id: "a", title: "A", due: "2026-12-01")"#, "No open task waits for another."),
        (
            r#"(id: "a", title: "A"), (id: "b", title: "B", after: ["a"])"#,
            "None of the tasks that wait for each other has a due day.",
        ),
        (
            r#"(id: "a", title: "Alpha", after: ["b"]), (id: "b", title: "B", after: ["a"])"#,
            "Alpha waits for itself: take a dependency out.",
        ),
        (r#"(id: "a", title: "Alpha", after: ["a"])"#, "Alpha waits for itself: take a dependency out."),
        (
            r#"(id: "a", title: "A", status: Done), (id: "b", title: "B", due: "2026-12-01", after: ["a"])"#,
            "No open task waits for another.",
        ),
    ] {
        assert_eq!(critical(&tasks(list)), Err(words.to_string()), "{list}");
    }
}

#[test]
fn a_circle_is_left_out_and_named() {
    let city = tasks(&format!(
        r#"{CHAIN} (id: "x", title: "X", after: ["y"]), (id: "y", title: "Y", after: ["x"]), (id: "z", title: "Z", after: ["y"])"#
    ));
    let network = Network::of(&city, day(TODAY));
    let critical = network.critical(|_| true).unwrap();
    let left_out: Vec<&str> = critical.left_out.iter().map(|task| task.id.as_str()).collect();
    assert_eq!(left_out, ["x", "y"]);
    assert_eq!(network.times("x"), None);
    assert!(network.times("z").is_some());
    assert_eq!(network.times("nobody"), None);
}

#[test]
fn many_tasks_in_one_chain_use_up_no_stack() {
    let mut chain = String::new();
    for n in 0..10_000 {
        let after = if n == 0 { String::new() } else { format!(r#", after: ["t{}"]"#, n - 1) };
        chain.push_str(&format!(r#"(id: "t{n}", title: "T{n}"{after}, due: "2027-01-01"),"#));
    }
    let city = tasks(&chain);
    let network = Network::of(&city, day(TODAY));
    assert_eq!(network.critical(|_| true).unwrap().steps.len(), 10_000);
    assert_eq!(Waits::of(&city).all_behind(&[0]).len(), 9_999);
}

/// Tasks with random dates and dependencies, circles among them.
fn any_tasks() -> impl Strategy<Value = String> {
    let date = prop::option::of(0u32..60);
    let task = (date.clone(), date, prop::collection::vec(0usize..12, 0..3), 0u8..6);
    prop::collection::vec(task, 1..12).prop_map(|tasks| {
        let day = |days: u32| {
            let first = day("2026-11-01");
            first.checked_add_days(chrono::Days::new(days.into())).unwrap()
        };
        let tasks = tasks.iter().enumerate().map(|(at, (start, due, after, status))| {
            let start = start.map_or(String::new(), |days| format!(r#", start: "{}""#, day(days)));
            let due = due.map_or(String::new(), |days| format!(r#", due: "{}""#, day(days)));
            let after: Vec<String> = after.iter().map(|other| format!("\"t{other}\"")).collect();
            let status = if *status == 0 { ", status: Done" } else { "" };
            format!(r#"(id: "t{at}", title: "T{at}"{start}{due}{status}, after: [{}]),"#, after.join(", "))
        });
        tasks.collect()
    })
}

proptest! {
    #[test]
    fn days_agree_along_every_dependency(list in any_tasks()) {
        let city = tasks(&list);
        let network = Network::of(&city, day(TODAY));
        let waits = Waits::of(&city);
        for (at, task) in city.tasks.iter().enumerate() {
            prop_assert!(!waits.all_behind(&[at]).contains(&at));
            let Some(times) = network.times(&task.id) else { continue };
            prop_assert!(times.start <= times.finish && day(TODAY) <= times.finish);
            prop_assert!(times.latest.is_none_or(|latest| task.due.is_none_or(|due| latest <= due)));
            for before in task.after.iter().filter_map(|id| network.times(id)) {
                prop_assert!(before.finish <= times.start);
                let days = times.finish - times.start;
                if let (Some(latest), false) = (times.latest, times.finish == day(TODAY)) {
                    prop_assert!(before.latest.unwrap() <= latest - days);
                }
            }
        }
        if let Ok(critical) = network.critical(|_| true) {
            for pair in critical.steps.windows(2) {
                prop_assert!(pair[1].task.after.contains(&pair[0].task.id));
            }
            let least = city.tasks.iter().filter_map(|task| network.times(&task.id)?.slack()).min();
            prop_assert!(least.unwrap() <= critical.slack);
        }
        // Whatever is found has a text, and looking twice finds the same.
        let found = ulg::insight::coherence::coherence(&city, day(TODAY));
        prop_assert!(found.iter().all(|one| !one.text.is_empty()));
        prop_assert_eq!(&found, &ulg::insight::coherence::coherence(&city, day(TODAY)));
    }
}
