//! The filter words of the plan: each alone, in one line, and as they are said of a week, a month, a year's end.

use crate::city::{city, day};
use ulg::model::query::{self, Mode, Query};
use ulg::model::{City, Kind};

fn plan() -> City {
    city(&[
        ("members", r#"[(id: "labour-office", name: "Gdańsk Labour Office"), (id: "house", name: "Orunia House")]"#),
        (
            "actions",
            r#"[(id: "yard-labs", title: "Yard labs"), (id: "living-map", title: "A living map", end: "2026-12-20")]"#,
        ),
        (
            "tasks",
            r#"[(id: "late", title: "Book the venue", owner: "labour-office", due: "2026-12-24", action: "yard-labs"),
                (id: "today", title: "Ring the bank", owner: "house", due: "2026-12-25", tags: ["bank"]),
                (id: "week", title: "Order bread", owner: "labour-office", due: "2027-01-01", after: ["late"], action: "living-map", priority: High),
                (id: "edge", title: "Text for the wall", due: "2027-01-08", status: Blocked),
                (id: "free", title: "Sweep", owner: "labour-office"),
                (id: "done", title: "Old text", owner: "labour-office", status: Done, due: "2026-12-01", action: "yard-labs")]"#,
        ),
        ("meetings", r#"[(id: "m", title: "M", date: "2026-12-31")]"#),
    ])
}

/// The ids of the tasks that pass on a Friday, the 25th of December.
#[track_caller]
fn passes(filter: &str) -> String {
    let city = plan();
    let today = day("2026-12-25");
    let query = Query::parse(filter, Kind::Task, city.calendar(today), Mode::Plain);
    let query = query.unwrap_or_else(|problem| panic!("{filter}: {problem}"));
    let found = query::filter(&city, today, Kind::Task, &query);
    found.iter().map(|task| task.id()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_words_of_the_plan() {
    for (filter, ids) in [
        ("owner:labour", "late week free done"),
        ("o:lab -done", "late week free"),
        ("due:<2w", "late today week done"),
        ("due:<+2w", "late today week done"),
        ("due:<=2w", "late today week edge done"),
        ("due:>1w", "edge"),
        ("due:<2w -done", "late today week"),
        ("due:<1m", "late today week edge done"),
        ("status:blocked", "edge"),
        ("blocked", "week edge"),
        ("-blocked -done", "late today free"),
        ("-done", "late today week edge free"),
        ("action:yard", "late done"),
        ("action:map", "week"),
        ("action:yard,map", "late week done"),
        ("action:none", "today edge free"),
        ("unowned", "edge"),
        ("owner:none", "edge"),
        ("late", "late"),
        ("overdue", "late"),
        ("text", "edge done"),
        ("owner:labour due:<2w -done", "late week"),
        ("owner:labour due:<2w -blocked -done action:yard late venue", "late"),
        ("status:blocked unowned text", "edge"),
        ("due:none", "free"),
        ("due:2027", "week edge"),
        ("due:2026-12", "late today done"),
        ("due:>=today -due:>fri", "today week"),
        ("due:>=today due:<=fri", "today week"),
        ("due:>=2027 due:<2027-01-02", "week"),
        ("due:today", "today"),
        ("due:fri", "week"),
        ("due:\"end of month\"", ""),
        ("due:<=\"next meeting\"", "late today done"),
        ("due:<=meeting -done", "late today"),
        ("due:<2027", "late today done"),
        ("due:<=2026-12", "late today done"),
        ("due:>2026", "week edge"),
        ("due:>=2027-01", "week edge"),
        ("due:12/2026", "late today done"),
        ("due:dec 2026 -done", "late today"),
        ("due:<12/2026", ""),
        ("-due:>2026 -done", "late today free"),
        ("due:2026,2027", "late today week edge done"),
        ("due:today -done", "today"),
        ("due:<=next meeting -done", "late today"),
        ("due:<end of month late", "late"),
        ("priority:high", "week"),
        ("tag:bank", "today"),
        ("", "late today week edge free done"),
    ] {
        assert_eq!(passes(filter), ids, "{filter}");
    }
}

#[test]
fn weeks_months_and_quarters_are_bounds() {
    // Friday 25 December 2026; a task for every day of three years.
    let days: Vec<String> = day("2025-06-01").iter_days().take(1100).map(|day| day.to_string()).collect();
    let rows = days.iter().map(|day| format!("(id: \"d{day}\", title: \"x\", due: \"{day}\")"));
    let tasks = format!("[{}]", rows.collect::<Vec<_>>().join(", "));
    let city = city(&[("tasks", &tasks)]);
    let today = day("2026-12-25");
    let found = |filter: &str| -> Vec<String> {
        let query = Query::parse(filter, Kind::Task, city.calendar(today), Mode::Plain);
        let query = query.unwrap_or_else(|problem| panic!("{filter}: {problem}"));
        let tasks = query::filter(&city, today, Kind::Task, &query).into_iter();
        tasks.map(|task| task.id()[1..].to_string()).collect()
    };
    for (words, first, last) in [
        ("dec", "2026-12-01", "2026-12-31"),
        ("December", "2026-12-01", "2026-12-31"),
        ("nov", "2027-11-01", "2027-11-30"),
        ("jan", "2027-01-01", "2027-01-31"),
        ("nov 2026", "2026-11-01", "2026-11-30"),
        ("nov-2026", "2026-11-01", "2026-11-30"),
        ("2027-feb", "2027-02-01", "2027-02-28"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-11", "2026-11-01", "2026-11-30"),
        ("q4", "2026-10-01", "2026-12-31"),
        ("Q1", "2027-01-01", "2027-03-31"),
        ("q3-2026", "2026-07-01", "2026-09-30"),
        ("2027-q2", "2027-04-01", "2027-06-30"),
        ("this-week", "2026-12-21", "2026-12-27"),
        ("this week", "2026-12-21", "2026-12-27"),
        ("next-week", "2026-12-28", "2027-01-03"),
        ("next week", "2026-12-28", "2027-01-03"),
        ("last week", "2026-12-14", "2026-12-20"),
        ("this-month", "2026-12-01", "2026-12-31"),
        ("next month", "2027-01-01", "2027-01-31"),
        ("last-month", "2026-11-01", "2026-11-30"),
        ("last-quarter", "2026-07-01", "2026-09-30"),
        ("next-year", "2027-01-01", "2027-12-31"),
        ("mon", "2026-12-28", "2026-12-28"),
        ("friday", "2027-01-01", "2027-01-01"),
        ("tomorrow", "2026-12-26", "2026-12-26"),
    ] {
        type Holds = fn(&str, &str, &str) -> bool;
        let signs: [(&str, Holds); 5] = [
            ("", |day, first, last| first <= day && day <= last),
            ("<", |day, first, _| day < first),
            ("<=", |day, _, last| day <= last),
            (">", |day, _, last| day > last),
            (">=", |day, first, _| day >= first),
        ];
        for (sign, holds) in signs {
            let expected: Vec<String> = days.iter().filter(|day| holds(day, first, last)).cloned().collect();
            assert!(!expected.is_empty());
            assert_eq!(found(&format!("due:{sign}{words}")), expected, "due:{sign}{words}");
        }
    }
    assert_eq!(found("due:>=jan due:<=feb").len(), 59);
    assert_eq!(found("due:jan,feb").len(), 59);
}

#[test]
fn what_no_field_can_hold_is_named() {
    let city = plan();
    let calendar = city.calendar(day("2026-12-25"));
    for (filter, words) in [
        ("a:yard", "a: could be action or after"),
        ("due:<soon", "due:"),
        ("status:stuck", "use one of Todo, Doing, Blocked"),
        ("owners:labour", "did you mean owner:?"),
        ("title:<2w", "< and > work on dates and numbers"),
    ] {
        let problem = Query::parse(filter, Kind::Task, calendar, Mode::Fuzzy).err().unwrap();
        assert!(problem.words().contains(words), "{filter}: {problem}");
        assert_eq!(problem.exit, ulg::problem::Exit::Usage);
    }
}

#[test]
fn weeks_cross_the_end_of_the_year_and_29_february() {
    let city = city(&[(
        "tasks",
        r#"[(id: "feb", title: "F", due: "2028-02-29"), (id: "mar", title: "M", due: "2028-03-01"), (id: "jan", title: "J", due: "2029-01-01")]"#,
    )]);
    for (today, filter, ids) in [
        ("2028-02-22", "due:<1w", ""),
        ("2028-02-22", "due:<=1w", "feb"),
        ("2028-02-29", "due:<1d", "feb"),
        ("2028-01-31", "due:<=1m", "feb"),
        ("2028-02-28", "due:<=2d", "feb mar"),
        ("2028-12-31", "due:tomorrow", "jan"),
        ("2028-12-31", "due:mon", "jan"),
        ("2028-02-01", "due:\"end of month\"", "feb"),
    ] {
        let calendar = city.calendar(day(today));
        let query = Query::parse(filter, Kind::Task, calendar, Mode::Plain).unwrap();
        let found = query::filter(&city, day(today), Kind::Task, &query);
        let found: Vec<&str> = found.iter().map(|task| task.id()).collect();
        assert_eq!(found.join(" "), ids, "{filter} on {today}");
    }
}

#[test]
fn a_priority_is_asked_for_by_its_number_too() {
    for (filter, ids) in [
        ("priority:1", "week"),
        ("p:1", "week"),
        ("priority:<2", "week"),
        ("priority:<=2 -done", "late today week edge free"),
        ("priority:>1 owner:house", "today"),
        ("priority:3", ""),
        ("priority:high", "week"),
    ] {
        assert_eq!(passes(filter), ids, "{filter}");
    }
    let city = plan();
    let calendar = city.calendar(day("2026-12-25"));
    let refused = Query::parse("priority:4", Kind::Task, calendar, Mode::Plain);
    let problem = refused.err().expect("there is no fourth");
    assert!(problem.words().contains("use 1 (high)"), "{problem}");
}

/// What is said of a reference in a filter of tasks.
fn unknown(city: &City, filter: &str) -> Option<String> {
    let calendar = city.calendar(day("2026-12-25"));
    let query = Query::parse(filter, Kind::Task, calendar, Mode::Plain).unwrap();
    query.unknown(city, Kind::Task).map(|problem| problem.words())
}

#[test]
fn a_reference_to_nothing_is_told() {
    let mut city = plan();
    let said = unknown(&city, "owner:labuor-office").unwrap();
    assert!(said.contains("no member \"labuor-office\""), "{said}");
    assert!(said.contains("did you mean labour-office?"), "{said}");
    let said = unknown(&city, "late action:nothing").unwrap();
    assert!(said.contains("no action \"nothing\""), "{said}");
    assert!(unknown(&city, "-owner:bad").is_some());
    assert!(unknown(&city, "owner:labour,bad").is_some());
    for filter in ["owner:labour", "owner:gdansk", "owner:", "owner:none", "action:yard", "bad", "after:late"] {
        assert_eq!(unknown(&city, filter), None, "{filter}");
    }
    // What was archived, what records still name, and what cannot be read is no mistake of whoever asks.
    city.archived.push((Kind::Member, "bad".to_string()));
    assert_eq!(unknown(&city, "owner:bad"), None);
    city.tasks[0].owner = Some("gone-body".to_string());
    assert_eq!(unknown(&city, "owner:gone"), None);
    let mut problem = ulg::problem::Problem::error("syntax", "no list");
    problem.place.file = "actions.ron".to_string();
    city.trouble.push(problem);
    assert_eq!(unknown(&city, "action:nothing"), None);
}
