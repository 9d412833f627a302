//! The order of the care list, on cities made up for it: codes by their weight, then the most days first.

use crate::city::{city, day};
use ulg::insight::care;
use ulg::insight::status::{Told, status};
use ulg::problem::Problem;

const TODAY: &str = "2026-11-23";

/// The weight of the codes, as the rules have it.
const ORDER: [&str; 18] = [
    "data", "late", "due", "blocked", "unowned", "left-owner", "question-old", "question-unshared", "quiet",
    "uncontacted", "helix-short", "helix-heavy", "bucket-short", "no-resident", "no-elected", "match-waiting",
    "money-gap", "person-expired",
];

#[test]
fn every_code_stands_where_the_rules_have_it() {
    let mut city = city(&[
        ("city", r#"(name: "T", composition: [(id: "firms", name: "Firms", roles: ["firm"], percent: 40)])"#),
        ("roles", r#"[(id: "ngo", name: "NGO", helix: Citizens), (id: "firm", name: "Firm", helix: Private)]"#),
        (
            "members",
            r#"[(id: "a", name: "A", role: "ngo", ring: Core, influence: 5, interest: 5, contacted: "2026-11-20"),
                (id: "silent", name: "Silent", role: "ngo", influence: 5, interest: 1, contacted: "2026-01-01", ring: Core),
                (id: "never", name: "Never", role: "ngo", influence: 4, interest: 1, ring: Informed),
                (id: "gone", name: "Gone", role: "ngo", status: Left, until: "2026-10-01")]"#,
        ),
        (
            "people",
            r#"[(id: "old", name: "O", retain_until: "2026-11-01"), (id: "older", name: "P", retain_until: "2026-01-01")]"#,
        ),
        (
            "tasks",
            r#"[(id: "bit-late", title: "L", due: "2026-11-20", owner: "a"), (id: "very-late", title: "M", due: "2026-01-20", owner: "a"),
                (id: "due-later", title: "D", due: "2026-12-02", owner: "a"), (id: "due-soon", title: "E", due: "2026-11-24", owner: "a"),
                (id: "stuck", title: "S", status: Blocked, owner: "a"), (id: "free", title: "F"),
                (id: "orphan", title: "O", owner: "gone")]"#,
        ),
        (
            "actions",
            r#"[(id: "yard", title: "Y", status: Doing, start: "2026-11-01", costs: [(what: "soup", amount: 5, certainty: Asked)])]"#,
        ),
        (
            "exchange",
            r#"[Need(id: "rooms", title: "R", matches: [(offer: "milan/x", state: Asked, since: "2026-10-01")])]"#,
        ),
        (
            "meetings",
            r#"[(id: "1", title: "1", kind: Local, date: "2026-08-01", present: ["a"]), (id: "2", title: "2", kind: Local, date: "2026-09-01", present: ["a"]),
                (id: "3", title: "3", kind: Local, date: "2026-10-01", present: ["a"]), (id: "next", title: "N", kind: Local, date: "2026-12-03")]"#,
        ),
        (
            "questions",
            r#"[(id: "why", text: "Why?", raised: "1", status: Open), (id: "how", text: "How?", raised: "1", status: Answered)]"#,
        ),
    ]);
    city.trouble.push(Problem::error("syntax", "broken").file("links.ron"));
    let list = Told { status: &status(&city, day(TODAY)), city: &city }.care();
    let mut told: Vec<&str> = list.iter().map(|one| one.code).collect();
    told.dedup();
    assert_eq!(told, ORDER);
    assert_eq!(care::codes().collect::<Vec<_>>(), ORDER);
    let of = |code: &str| -> Vec<&str> {
        let of_code = list.iter().filter(|one| one.code == code);
        of_code.map(|one| one.id.as_str()).collect()
    };
    assert_eq!(of("late"), ["very-late", "bit-late"], "the most days first");
    assert_eq!(of("due"), ["due-soon", "due-later"], "the nearest first");
    assert_eq!(of("uncontacted"), ["never", "silent"], "never is longest");
    assert_eq!(of("person-expired"), ["older", "old"]);
}
