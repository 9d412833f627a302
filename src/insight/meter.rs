//! The completeness meter of an action: the eight parts it needs before it can be launched, and the only list of them.
//! It must not know how the meter is drawn.

use crate::model::records::Action;
use crate::model::said::is_said;

/// One part of the meter of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Stable, for JSON: `lead`, `dates`, `costs`, `sources`, `indicator`, `risk`, `need`, `first_step`.
    pub key: &'static str,
    /// In words: `the source of each cost`.
    pub name: &'static str,
    /// The field of the action to jump to.
    pub field: &'static str,
    pub there: bool,
    /// What to do where it is not there.
    pub missing: &'static str,
}

/// How many parts there are.
pub const PARTS: usize = 8;

struct MeterRow {
    key: &'static str,
    name: &'static str,
    field: &'static str,
    there: fn(&Action) -> bool,
    missing: &'static str,
}

const ROWS: [MeterRow; PARTS] = [
    MeterRow {
        key: "lead",
        name: "a lead",
        field: "lead",
        there: |action| is_said(&action.lead),
        missing: "name the member that leads it",
    },
    MeterRow {
        key: "dates",
        name: "dates",
        field: "start",
        there: |action| action.start.is_some() && action.end.is_some(),
        missing: "say when it starts and when it ends",
    },
    MeterRow {
        key: "costs",
        name: "costs",
        field: "costs",
        there: |action| !action.costs.is_empty(),
        missing: "write down what will cost money; a sum may follow",
    },
    MeterRow {
        key: "sources",
        name: "the source of each cost",
        field: "costs",
        there: |action| !action.costs.is_empty() && action.costs.iter().all(|cost| is_said(&cost.source)),
        missing: "say of each cost who pays",
    },
    MeterRow {
        key: "indicator",
        name: "an indicator with a target",
        field: "indicators",
        there: |action| action.indicators.iter().any(|one| one.target.is_some()),
        missing: "give an indicator the value to reach",
    },
    MeterRow {
        key: "risk",
        name: "a risk with its mitigation",
        field: "risks",
        there: |action| action.risks.iter().any(|risk| is_said(&risk.mitigation)),
        missing: "name a risk and what is done about it",
    },
    MeterRow {
        key: "need",
        name: "the need behind it",
        field: "needs",
        there: |action| !action.needs.is_empty(),
        missing: "name the need it answers",
    },
    MeterRow {
        key: "first_step",
        name: "a first step",
        field: "first_step",
        there: |action| is_said(&action.first_step),
        missing: "say what the first small success is",
    },
];

/// The meter of an action: all eight parts, always in the same order.
pub fn meter(action: &Action) -> [Part; PARTS] {
    ROWS.each_ref().map(|row| Part {
        key: row.key,
        name: row.name,
        field: field(row, action),
        there: (row.there)(action),
        missing: row.missing,
    })
}

/// Of two dates the jump goes to the one that is missing.
fn field(row: &MeterRow, action: &Action) -> &'static str {
    match row.key {
        "dates" if action.start.is_some() => "end",
        _ => row.field,
    }
}

/// How many of the parts are there.
pub fn count(action: &Action) -> usize {
    ROWS.iter().filter(|row| (row.there)(action)).count()
}

/// Whether all parts are there.
pub fn is_complete(action: &Action) -> bool {
    count(action) == PARTS
}

/// The parts an action still lacks, in words.
pub fn missing(action: &Action) -> Vec<&'static str> {
    let missing = ROWS.iter().filter(|row| !(row.there)(action));
    missing.map(|row| row.name).collect()
}
