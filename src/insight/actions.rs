//! The actions counted, and where their money is missing. What makes one complete is in `meter`. It must not know tasks.

use serde::Serialize;

use super::meter;
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
        complete: count(meter::is_complete),
    }
}

/// Money an action counts on without a promise: what is missing and what the whole costs, in the city's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneyGap {
    pub missing: i64,
    pub total: i64,
}

/// The gap of an action that is planned or running: cost lines neither promised nor secured. Ideas need no money yet.
pub fn money_gap(action: &Action) -> Option<MoneyGap> {
    let needs_money = matches!(defaults::action_status(action), ActionStatus::Planned | ActionStatus::Doing);
    let amount = |cost: &Cost| cost.amount.map_or(0, |amount| amount.get());
    let promised = |cost: &&Cost| matches!(cost.certainty, Some(Certainty::Promised | Certainty::Secured));
    let open = action.costs.iter().filter(|cost| !promised(cost));
    let gap = MoneyGap { missing: open.map(amount).sum(), total: action.costs.iter().map(amount).sum() };
    (needs_money && gap.missing > 0).then_some(gap)
}
