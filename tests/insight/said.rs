//! Texts that are there and say nothing count as absent, wherever they are counted.

use crate::city::{city, day};
use ulg::insight::{cycle, meter, money};

const ACTIONS: &str = r#"[(id: "lab", title: "Lab", lead: " ", start: "2026-12-01", end: "2026-12-31",
    costs: [(what: "Rent", amount: 100, source: "")],
    indicators: [(name: "Visitors", target: 5)],
    risks: [(what: "Noise", mitigation: "  ")],
    needs: ["rules"], first_step: "")]"#;

#[test]
fn blank_texts_are_no_part_of_the_meter() {
    let city = city(&[("actions", ACTIONS)]);
    let action = &city.actions[0];
    let missing: Vec<&str> = meter::meter(action).iter().filter(|part| !part.there).map(|part| part.key).collect();
    assert_eq!(missing, ["lead", "sources", "risk", "first_step"]);
    assert_eq!(money::money(&city).sources[0].source, None);
}

#[test]
fn the_cycle_counts_alike() {
    let city = city(&[("actions", ACTIONS)]);
    let cycle = cycle::cycle(&city, day("2026-11-23"));
    let said = format!("{cycle:?}");
    for lack in ["without a lead", "without a first step", "with a cost nobody pays"] {
        assert!(said.contains(lack), "{lack}: {said}");
    }
}
