//! How complete each action of the plan is, and where its money is missing. It must not know tasks.

use serde::Serialize;

use crate::model::City;
use crate::model::choice::{ActionStatus, Certainty};
use crate::model::query::defaults;
use crate::model::records::{Action, Cost};

/// Actions by how they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Actions {
    pub total: usize,
    pub done: usize,
    /// With all eight parts of the meter.
    pub complete: usize,
}

/// Counts the actions.
pub fn actions(city: &City) -> Actions {
    let count = |test: fn(&Action) -> bool| city.actions.iter().filter(|one| test(one)).count();
    Actions {
        total: city.actions.len(),
        done: count(|action| defaults::action_status(action) == ActionStatus::Done),
        complete: count(|action| missing(action).is_empty()),
    }
}

type Part = (&'static str, fn(&Action) -> bool);

/// The eight parts of the meter: what an action needs before it can be launched.
pub const PARTS: [Part; 8] = [
    ("a lead", |action| action.lead.is_some()),
    ("dates", |action| {
        action.start.is_some() && action.end.is_some()
    }),
    ("costs", |action| !action.costs.is_empty()),
    ("the source of each cost", |action| {
        !action.costs.is_empty() && action.costs.iter().all(|cost| cost.source.is_some())
    }),
    ("an indicator with a target", |action| {
        action.indicators.iter().any(|one| one.target.is_some())
    }),
    ("a risk with its mitigation", |action| {
        action.risks.iter().any(|risk| risk.mitigation.is_some())
    }),
    ("the need behind it", |action| !action.needs.is_empty()),
    ("a first step", |action| action.first_step.is_some()),
];

/// The parts an action still lacks, in words.
pub fn missing(action: &Action) -> Vec<&'static str> {
    let missing = PARTS.iter().filter(|(_, there)| !there(action));
    missing.map(|(name, _)| *name).collect()
}

/// How many of the eight parts are there.
pub fn meter(action: &Action) -> usize {
    PARTS.len() - missing(action).len()
}

/// Money an action counts on without a promise: what is missing and what the whole costs, in the city's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneyGap {
    pub missing: i64,
    pub total: i64,
}

/// The gap of an action that is planned or running: cost lines neither promised nor secured. Ideas need no money yet.
pub fn money_gap(action: &Action) -> Option<MoneyGap> {
    let needs_money = matches!(
        defaults::action_status(action),
        ActionStatus::Planned | ActionStatus::Doing
    );
    let amount = |cost: &Cost| cost.amount.map_or(0, |amount| amount.get());
    let promised = |cost: &&Cost| {
        matches!(
            cost.certainty,
            Some(Certainty::Promised | Certainty::Secured)
        )
    };
    let open = action.costs.iter().filter(|cost| !promised(cost));
    let gap = MoneyGap {
        missing: open.map(amount).sum(),
        total: action.costs.iter().map(amount).sum(),
    };
    (needs_money && gap.missing > 0).then_some(gap)
}
