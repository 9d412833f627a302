//! The table of money, and what must end.

use crate::city::city;
use crate::samples::sample;
use ulg::insight::money::{Money, Sum, money, words};
use ulg::insight::stopping::{resisting, stopping};
use ulg::model::choice::Certainty;

fn sum(sum: i64, secured: i64, open: usize) -> Sum {
    let hoped = 0;
    Sum { sum, secured, hoped, open }
}

/// The same with something asked for or promised.
fn hoping(hoped: i64, sum: Sum) -> Sum {
    Sum { hoped, ..sum }
}

fn sources(money: &Money<'_>) -> Vec<String> {
    let said = money.sources.iter().map(|one| {
        let name = one.source.unwrap_or("-");
        format!("{name} {}/{}", one.sum.secured, one.sum.sum)
    });
    said.collect()
}

#[test]
fn sums_by_action_source_and_certainty() {
    let city = city(&[
        ("city", r#"(name: "T", currency: "zł")"#),
        (
            "actions",
            r#"[(id: "a", title: "A", costs: [(what: "1", amount: 3000, source: "City", certainty: Secured), (what: "2", amount: 1000, source: "Bank", certainty: Asked)]),
                (id: "b", title: "B", status: Done, costs: [(what: "3", amount: 500, source: " city ", certainty: Promised), (what: "4", amount: 9), (what: "5", source: "Bank")]),
                (id: "c", title: "C", status: Dropped, costs: [(what: "6", amount: 99999, source: "City")]), (id: "d", title: "D")]"#,
        ),
    ]);
    let money = money(&city);
    let ids: Vec<&str> = money.actions.iter().map(|one| one.action.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "d"]);
    let sums: Vec<Sum> = money.actions.iter().map(|one| one.sum).collect();
    assert_eq!(sums, [hoping(1000, sum(4000, 3000, 0)), hoping(500, sum(509, 0, 1)), sum(0, 0, 0)]);
    assert_eq!(sources(&money), ["City 3000/3500", "Bank 0/1000", "- 0/9"]);
    assert_eq!(
        money.certainties,
        [(Some(Certainty::Secured), 3000), (Some(Certainty::Promised), 500), (Some(Certainty::Asked), 1000), (None, 9)]
    );
    assert_eq!(money.total, hoping(1500, sum(4509, 3000, 1)));
    assert_eq!((money.total.gap(), money.total.share()), (1509, Some(66)));
    assert_eq!(sums[2].share(), None);
    assert_eq!(words(&city, 1_234_567), "1 234 567 zł");
}

#[test]
fn all_but_one_is_not_all() {
    assert_eq!(sum(100_000, 99_999, 0).share(), Some(99));
    assert_eq!(sum(5, 5, 0).share(), Some(100));
    assert_eq!(sum(i64::MAX, i64::MAX, 0).share(), Some(100));
}

#[test]
fn gdansk_as_it_stands() {
    let city = sample("gdansk");
    let money = money(&city);
    assert_eq!(money.total, hoping(19_600, sum(60_700, 27_900, 0)));
    assert_eq!(money.actions.len(), 11);
    let by_action: i64 = money.actions.iter().map(|one| one.sum.sum).sum();
    let by_source: i64 = money.sources.iter().map(|one| one.sum.sum).sum();
    let by_certainty: i64 = money.certainties.iter().map(|(_, sum)| sum).sum();
    assert_eq!([by_action, by_source, by_certainty], [60_700; 3]);
    let endings = stopping(&city);
    assert_eq!(endings[0].record.to_string(), "action/stop-double-surveys");
    assert_eq!(endings[0].owner, Some("urban-data-lab"));
}

#[test]
fn what_must_end_and_who_resists() {
    let city = city(&[
        (
            "members",
            r#"[(id: "no", name: "No", stance: Resistant), (id: "yes", name: "Yes", stance: Supportive), (id: "gone", name: "Gone", stance: Resistant, status: Left),
                (id: "too", name: "Too", stance: Resistant)]"#,
        ),
        (
            "actions",
            r#"[(id: "s", title: "Stop it", kind: Stop, lead: "yes", partners: ["too", "no", "gone", "no"], status: Planned), (id: "x", title: "X", kind: Stop, status: Dropped),
                (id: "t", title: "T", kind: Start, lead: "no", needs: ["wall"]), (id: "d", title: "D", needs: ["wall"], lead: "too", status: Dropped)]"#,
        ),
        (
            "exchange",
            r#"[Need(id: "wall", title: "Wall", kind: Barrier, by: "too"), Need(id: "fence", title: "Fence", kind: Barrier), Need(id: "old", title: "Old", kind: Barrier, status: Dropped),
                Need(id: "other", title: "Other", kind: Capacity)]"#,
        ),
    ]);
    let endings = stopping(&city);
    let said: Vec<String> = endings
        .iter()
        .map(|one| {
            let resisting: Vec<&str> = resisting(&city, one).iter().map(|one| one.id.as_str()).collect();
            let answers: Vec<&str> = one.answers.iter().map(|one| one.id.as_str()).collect();
            format!(
                "{} {} {:?} [{}] [{}]",
                one.record,
                one.status,
                one.owner.unwrap_or("-"),
                answers.join(" "),
                resisting.join(" ")
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            r#"action/s Planned "yes" [] [too no]"#, r#"need/wall Open "too" [t] [too no]"#,
            r#"need/fence Open "-" [] []"#,
        ]
    );
}
