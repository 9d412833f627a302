//! What the journal knows of the time since the last meeting, or since a day, for a brief. It must not word it.

use super::brief::Back;
use super::since::Told;
use crate::date::Date;
use crate::insight::since;
use crate::model::Kind;
use crate::model::query::standing;
use crate::problem::Problem;
use crate::store::{self, Store};

/// Looks back to a day, else to the last meeting; nothing where no meeting is known. A journal that cannot be read knows
/// nothing, and its problem is handed on.
pub fn back(store: &Store, today: Date, day: Option<Date>) -> (Option<Back>, Option<Problem>) {
    let city = store.city();
    // Which meeting was the last is not known where they cannot be read.
    let last = || standing::held(city, today, 1).into_iter().next().filter(|_| city.writable(Kind::Meeting).is_ok());
    let Some(since) = day.or(last().map(|meeting| meeting.date)) else { return (None, None) };
    let (told, problem) = match changes(store, since) {
        Ok(told) => (told, None),
        Err(problem) => (Told::default(), Some(problem)),
    };
    let meeting = last().filter(|_| day.is_none()).map(|meeting| meeting.title.clone());
    (Some(Back { meeting, day: since, told }), problem)
}

fn changes(store: &Store, day: Date) -> Result<Told, Problem> {
    let Some(moment) = store::beginning(day) else { return Ok(Told::default()) };
    let mut back = store.look_back(moment)?;
    while !back.read(usize::MAX)? {}
    let hands = store.external_edits(&back);
    let since = since::since(store.city(), &back.told());
    Ok(Told { since, hands })
}
