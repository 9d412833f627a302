//! Ten thousand of everything: `cargo test --release --test insight_speed -- --ignored --nocapture`. The bounds are
//! those of a release build on a small machine.

mod insight_city;

use std::fmt::Write;
use std::time::{Duration, Instant};

use insight_city::{city, day};
use ulg::insight::status::status;
use ulg::model::query::{Mode, Query, haystack};
use ulg::model::{City, Kind};
use ulg::report;

const MANY: usize = 10_000;

fn large() -> City {
    let (mut members, mut tasks, mut present) =
        (String::from("["), String::from("["), String::new());
    for n in 0..MANY {
        let next = (n + 1) % MANY;
        let role = n % 6;
        let _ = write!(
            members,
            r#"(id: "member-{n}", name: "Gdańsk Neighbourhood Association {n}", role: "role-{role}", influence: {}, tags: ["a", "b"],
                interests: "Some sentences about what it wants, and why it has not been heard for years by anybody."),"#,
            n % 5 + 1
        );
        let _ = write!(
            tasks,
            r#"(id: "task-{n}", title: "Task number {n}", owner: "member-{n}", due: "2026-11-{:02}", after: ["task-{next}"]),"#,
            n % 28 + 1
        );
        let _ = write!(present, r#""member-{n}","#);
    }
    members.push(']');
    tasks.push(']');
    let roles: String = (0..6)
        .map(|n| {
            format!(
                r#"(id: "role-{n}", name: "Role {n}", helix: {}),"#,
                ["Public", "Private", "Knowledge"][n % 3]
            )
        })
        .collect();
    let meetings: String = (1..=20)
        .map(|n| {
            format!(r#"(id: "m-{n}", title: "M", date: "2026-10-{n:02}", present: [{present}]),"#)
        })
        .collect();
    city(&[
        ("city", r#"(name: "Bigtown")"#),
        ("roles", &format!("[{roles}]")),
        ("members", &members),
        ("tasks", &tasks),
        ("meetings", &format!("[{meetings}]")),
    ])
}

fn within(what: &str, most: u64, mut work: impl FnMut() -> usize) {
    let runs = (0..3).map(|_| {
        let start = Instant::now();
        let result = work();
        (start.elapsed(), result)
    });
    let Some((best, result)) = runs.min() else {
        return;
    };
    println!("{what}: {best:.1?} ({result})");
    assert!(best <= Duration::from_millis(most), "{what} took {best:?}");
}

#[test]
#[ignore = "measures; wants a release build"]
fn ten_thousand_of_everything() {
    let city = large();
    let today = day("2026-11-23");
    within("status", 100, || status(&city, today).care.len());
    let full = status(&city, today);
    within("status as text", 20, || report::status::text(&full).len());
    for kind in [Kind::Task, Kind::Member] {
        within("haystacks", 200, || {
            city.all(kind)
                .map(|record| haystack(&city, record).len())
                .sum()
        });
    }
    for (kind, text) in [
        (Kind::Task, "owner:gdansk"),
        (Kind::Task, "late blocked"),
        (Kind::Task, "tnm"),
        (Kind::Task, "title:number due:<2w -done"),
        (Kind::Member, "gnas 77"),
        (Kind::Member, "role:role quiet"),
        (Kind::Member, "helix:p placed"),
        (Kind::Member, "heard"),
    ] {
        let haystacks: Vec<String> = city
            .all(kind)
            .map(|record| haystack(&city, record))
            .collect();
        within(text, 30, || {
            let query = Query::parse(text, kind, city.calendar(today), Mode::Fuzzy).unwrap();
            let records = city.all(kind).zip(&haystacks);
            records
                .filter(|(record, hay)| query.matches(&city, today, *record, hay))
                .count()
        });
    }
}
