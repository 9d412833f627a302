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
    row("lead", "a lead", "lead", "name the member that leads it", |one| is_said(&one.lead)),
    row("dates", "dates", "start", "say when it starts and when it ends", is_dated),
    row("costs", "costs", "costs", "write down what will cost money; a sum may follow", |one| !one.costs.is_empty()),
    row("sources", "the source of each cost", "costs", "say of each cost who pays", is_paid_for),
    row("indicator", "an indicator with a target", "indicators", "give an indicator the value to reach", has_target),
    row("risk", "a risk with its mitigation", "risks", "name a risk and what is done about it", has_mitigation),
    row("need", "the need behind it", "needs", "name the need it answers", |one| !one.needs.is_empty()),
    row("first_step", "a first step", "first_step", "say what the first small success is", |one| {
        is_said(&one.first_step)
    }),
];

const fn row(
    key: &'static str,
    name: &'static str,
    field: &'static str,
    missing: &'static str,
    there: fn(&Action) -> bool,
) -> MeterRow {
    MeterRow { key, name, field, there, missing }
}

fn is_dated(action: &Action) -> bool {
    action.start.is_some() && action.end.is_some()
}

fn is_paid_for(action: &Action) -> bool {
    !action.costs.is_empty() && action.costs.iter().all(|cost| is_said(&cost.source))
}

fn has_target(action: &Action) -> bool {
    action.indicators.iter().any(|one| one.target.is_some())
}

fn has_mitigation(action: &Action) -> bool {
    action.risks.iter().any(|risk| is_said(&risk.mitigation))
}

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
