//! Bars and grids: how far an indicator has come, what weighted scores come to; actions in the order of what is worked
//! out of them.

use ulg::insight::measures::{grid, way};
use ulg::insight::order;
use ulg::model::Kind;

use crate::city::city;

#[test]
fn the_way_runs_from_baseline_to_target_in_either_direction() {
    let city = city(&[(
        "actions",
        r#"[(id: "a", title: "A", indicators: [
            (name: "up", baseline: 0, target: 120, latest: 30),
            (name: "down", baseline: 40, target: 20, latest: 30),
            (name: "beyond", baseline: 0, target: 10, latest: 30),
            (name: "back", baseline: 10, target: 20, latest: 3),
            (name: "nowhere", baseline: 5, target: 5, latest: 5),
            (name: "unmeasured", baseline: 5, target: 9),
            (name: "from where", target: 9, latest: 3),
        ])]"#,
    )]);
    let ways: Vec<Option<f64>> = city.actions[0].indicators.iter().map(way).collect();
    let wanted = [Some(0.25), Some(0.5), Some(1.0), Some(0.0), None, None, None];
    assert_eq!(ways, wanted);
}

#[test]
fn scores_count_by_their_weight_among_the_criteria_that_are_scored() {
    let city = city(&[
        (
            "city",
            r#"(name: "T", criteria: [(id: "a", name: "A", weight: 3), (id: "b", name: "B"), (id: "c", name: "C", weight: 9)])"#,
        ),
        (
            "actions",
            r#"[(id: "x", title: "X", grid: [(criterion: "b", score: 0), (criterion: "a", score: 4), (criterion: "gone", score: 4), (criterion: "a", score: 1)]),
                (id: "y", title: "Y", grid: [(criterion: "c")])]"#,
        ),
    ]);
    let marks = grid(&city, &city.actions[0]);
    assert_eq!((marks.percent(), marks.scored()), (Some(75), 2));
    assert_eq!(marks.others, [2, 3]);
    let marks = grid(&city, &city.actions[1]);
    assert_eq!((marks.percent(), marks.scored()), (None, 0));
    assert_eq!(marks.marks[2].place, Some(0));
}

#[test]
fn actions_are_sorted_by_their_meter_and_by_their_worst_task() {
    let city = city(&[
        (
            "actions",
            r#"[(id: "none", title: "A"), (id: "fine", title: "B", lead: "m"), (id: "late", title: "C", lead: "m", first_step: "s")]"#,
        ),
        (
            "tasks",
            r#"[(id: "1", title: "1", action: "fine", owner: "m", due: "2018-01-01"), (id: "2", title: "2", action: "late", owner: "m", due: "2017-01-01")]"#,
        ),
        ("members", r#"[(id: "m", name: "M")]"#),
    ]);
    let today = "2017-10-12".parse().unwrap();
    let sorted = |field: &str, descending: bool| {
        let mut places = vec![0, 1, 2];
        order::sort(&city, Kind::Action, today, field, descending, &mut places);
        places
    };
    assert_eq!(sorted("meter", false), [0, 1, 2]);
    assert_eq!(sorted("meter", true), [2, 1, 0]);
    assert_eq!(sorted("worst", false), [2, 1, 0]);
    assert_eq!(sorted("worst", true), [1, 2, 0], "nothing to go by comes last");
    assert_eq!(sorted("title", true), [2, 1, 0]);
}
