//! The meter of an action, and how far its tasks have come.

use crate::city::{city, day};
use crate::samples::sample;
use ulg::insight::progress::{Progress, Standing, of_action, of_group};
use ulg::insight::{actions, meter, plan};
use ulg::model::City;

const TODAY: &str = "2026-11-23";

fn action(fields: &str) -> City {
    city(&[("actions", &format!(r#"[(id: "a", title: "A", {fields})]"#))])
}

const FULL: [(&str, &str, &str); 8] = [
    ("lead", "lead", r#"lead: "m""#),
    ("dates", "start", r#"start: "2026-01-01", end: "2026-02-01""#),
    ("costs", "costs", r#"costs: [(what: "x")]"#),
    ("sources", "costs", ""),
    ("indicator", "indicators", r#"indicators: [(name: "n"), (name: "i", target: 0)]"#),
    ("risk", "risks", r#"risks: [(what: "r", mitigation: "m")]"#),
    ("need", "needs", r#"needs: ["n"]"#),
    ("first_step", "first_step", r#"first_step: "go""#),
];

/// All fields but one, in which a cost has its source unless costs are left out.
fn all_but(left_out: &str) -> City {
    let rows = FULL.iter().filter(|(key, ..)| *key != left_out);
    let fields: Vec<String> = rows
        .map(|(key, _, fields)| match (*key, left_out) {
            ("costs", "sources") => r#"costs: [(what: "x", source: "y"), (what: "z")]"#.to_string(),
            ("costs", _) => r#"costs: [(what: "x", source: "y")]"#.to_string(),
            _ => (*fields).to_string(),
        })
        .filter(|fields| !fields.is_empty())
        .collect();
    action(&fields.join(", "))
}

#[test]
fn each_part_is_missed_alone_and_says_where_to_go() {
    for (key, field, _) in FULL {
        let city = all_but(key);
        let parts = meter::meter(&city.actions[0]);
        let keys: Vec<&str> = parts.iter().map(|part| part.key).collect();
        assert_eq!(keys, FULL.map(|(key, ..)| key));
        let missing: Vec<&str> = parts.iter().filter(|part| !part.there).map(|part| part.key).collect();
        // Without costs there is no source of each cost either.
        let expected = if key == "costs" { vec!["costs", "sources"] } else { vec![key] };
        assert_eq!(missing, expected);
        let part = parts.iter().find(|part| part.key == key).unwrap();
        assert_eq!(part.field, field);
        let shape = ulg::model::Kind::Action.schema();
        assert!(shape.field(part.field).is_some() && !part.missing.is_empty());
        assert_eq!(actions::actions(&city).complete, 0);
        assert_eq!(meter::count(&city.actions[0]), 8 - expected.len());
    }
    let city = all_but("nothing");
    assert!(meter::is_complete(&city.actions[0]));
    assert_eq!(actions::actions(&city).complete, 1);
}

#[test]
fn of_two_dates_the_jump_goes_to_the_missing_one() {
    let field = |fields: &str| meter::meter(&action(fields).actions[0])[1].field;
    assert_eq!(field(r#"start: "2026-01-01""#), "end");
    assert_eq!(field(r#"end: "2026-01-01""#), "start");
    assert_eq!(field("status: Idea"), "start");
}

fn with_tasks(tasks: &str) -> City {
    city(&[
        ("city", r#"(name: "T", objectives: [(id: "o", title: "O"), (id: "none", title: "None")])"#),
        (
            "actions",
            r#"[(id: "a", title: "A", objective: "o"), (id: "b", title: "B", objective: "o"),
                (id: "gone", title: "Gone", objective: "o", status: Dropped), (id: "free", title: "Free", objective: "typo")]"#,
        ),
        ("meetings", r#"[(id: "m", title: "M", date: "2026-12-03")]"#),
        ("tasks", &format!("[{tasks}]")),
    ])
}

fn of_a(tasks: &str) -> Progress {
    let city = with_tasks(tasks);
    of_action(&city, &city.actions[0], city.calendar(day(TODAY)))
}

#[test]
fn the_worst_task_by_how_it_stands_then_by_its_date() {
    const FINE: &str = r#"(id: "fine", title: "Fine", action: "a", owner: "m", due: "2027-02-01"),"#;
    const DUE: &str = r#"(id: "due", title: "Soon", action: "a", owner: "m", due: "2026-12-03"),"#;
    const UNOWNED: &str = r#"(id: "unowned", title: "Whose", action: "a", due: "2026-12-01"),"#;
    const BLOCKED: &str = r#"(id: "blocked", title: "Stuck", action: "a", owner: "m", after: ["fine"]),"#;
    const LATE: &str = r#"(id: "late", title: "Old", action: "a", due: "2026-11-20", status: Blocked),"#;
    const LATER: &str = r#"(id: "later", title: "Older", action: "a", owner: "m", due: "2026-11-13"),"#;
    let steps = [
        (FINE, Standing::Fine, "due 1 Feb 2027, in 70 days: Fine"),
        (DUE, Standing::Due, "due 3 Dec, in 10 days: Soon"),
        (UNOWNED, Standing::Unowned, "no owner: Whose"),
        (BLOCKED, Standing::Blocked, "blocked: Stuck"),
        (LATE, Standing::Late, "3 days late: Old"),
        (LATER, Standing::Late, "10 days late: Older"),
    ];
    let mut tasks = String::new();
    for (task, standing, words) in steps {
        tasks.push_str(task);
        let worst = of_a(&tasks).worst.unwrap();
        assert_eq!((worst.standing, worst.words.as_str()), (standing, words));
    }
    let progress = of_a(&tasks);
    assert_eq!((progress.done, progress.all), (0, 6));
    assert_eq!(progress.next_due, Some(day("2026-12-01")));
}

#[test]
fn dropped_tasks_count_nowhere_and_done_ones_stand_nowhere() {
    let progress = of_a(
        r#"(id: "x", title: "X", action: "a", status: Dropped, due: "2026-01-01"), (id: "y", title: "Y", action: "a", status: Done, due: "2026-01-01")"#,
    );
    assert_eq!(progress, Progress { done: 1, all: 1, ..Progress::default() });
    assert_eq!(of_a(""), Progress::default());
    // Without a date it is still open.
    let worst = of_a(r#"(id: "x", title: "X", action: "a", owner: "m")"#).worst.unwrap();
    assert_eq!((worst.standing, worst.words.as_str()), (Standing::Fine, "no date: X"));
}

#[test]
fn an_objective_is_the_sum_of_its_actions() {
    let city = with_tasks(
        r#"(id: "1", title: "1", action: "a", status: Done), (id: "2", title: "2", action: "b", owner: "m", due: "2026-12-24"),
           (id: "3", title: "3", action: "gone", due: "2020-01-01"), (id: "4", title: "4", action: "a", owner: "m", due: "2026-12-20"),
           (id: "5", title: "5", due: "2020-01-01"), (id: "6", title: "6", action: "free", due: "2020-01-01")"#,
    );
    let groups = plan::groups(&city);
    let names: Vec<Option<&str>> = groups.iter().map(|group| group.objective.map(|one| one.id.as_str())).collect();
    assert_eq!(names, [Some("o"), Some("none"), None]);
    let calendar = city.calendar(day(TODAY));
    let progress = of_group(&city, &groups[0], calendar);
    assert_eq!((progress.done, progress.all), (1, 3));
    assert_eq!(progress.worst.unwrap().task, "4");
    assert_eq!(progress.next_due, Some(day("2026-12-20")));
    assert_eq!(of_group(&city, &groups[1], calendar), Progress::default());
    assert_eq!(of_group(&city, &groups[2], calendar).worst.unwrap().task, "6");
}

#[test]
fn gdansk_as_it_stands() {
    let city = sample("gdansk");
    let calendar = city.calendar(day("2017-10-12"));
    let of = |id: &str| of_action(&city, city.action(id).unwrap(), calendar);
    let yards = of("yard-labs");
    assert_eq!((yards.done, yards.all), (3, 7));
    assert_eq!(yards.worst.unwrap().task, "third-yard-budget");
    assert_eq!(of("stop-double-surveys").worst.unwrap().standing, Standing::Late);
    assert_eq!(meter::count(city.action("crowdfunding-pilot").unwrap()), 3);
    let counts: Vec<usize> = city.actions.iter().map(meter::count).collect();
    assert_eq!(counts.iter().filter(|count| **count == 8).count(), 2);
    assert_eq!(actions::actions(&city).complete, 2);
}
