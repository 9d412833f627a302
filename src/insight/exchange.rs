//! Needs by how far they have come, and matches that wait for an answer. It must not look for new matches.

use serde::Serialize;

use crate::date::Date;
use crate::model::City;
use crate::model::choice::{MatchState, NeedStatus};
use crate::model::query::{defaults, standing};

/// Needs by the furthest of their own status and what their matches say; dropped ones are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Needs {
    pub open: usize,
    pub matched: usize,
    pub met: usize,
}

/// Counts the needs.
pub fn needs(city: &City) -> Needs {
    let mut counts = Needs::default();
    for need in &city.needs {
        match standing::need_status(need) {
            NeedStatus::Open => counts.open += 1,
            NeedStatus::Matched => counts.matched += 1,
            NeedStatus::Met => counts.met += 1,
            NeedStatus::Dropped => {}
        }
    }
    counts
}

/// Days after which an unanswered request is waiting.
const PATIENCE: i64 = 14;

/// Matches that were asked for 14 days or more ago: the place of the need, that of the match in it, and the days; one
/// asked without a date waits for nobody knows how long and is not counted.
pub fn waiting(city: &City, today: Date) -> impl Iterator<Item = (usize, usize, i64)> {
    let needs = city.needs.iter().enumerate();
    let matches =
        needs.flat_map(|(place, need)| need.matches.iter().enumerate().map(move |(at, one)| (place, at, one)));
    matches.filter_map(move |(place, at, answer)| {
        let days = (today - answer.since?).num_days();
        let asked = defaults::match_state(answer) == MatchState::Asked;
        (asked && days >= PATIENCE).then_some((place, at, days))
    })
}
