//! The order of records by a field: numbers and dates by size, choices in the order of their list, references by
//! name, absent values last. It must not know columns.

use std::cmp::Ordering;

use super::attend::{self, Came};
use super::choice::{ActionStatus, TaskStatus};
use super::field::{Type, Value};
use super::query::defaults;
use super::records::{Action, Task};
use super::{City, Kind, Record};
use crate::date::Date;
use crate::fold;

/// What a record is sorted by; absent values come last in both directions.
#[derive(Debug, PartialEq, PartialOrd)]
enum Rank {
    Number(f64),
    Text(String),
}

/// Sorts places of a kind's list by a field. Ties keep the order of the file. An open task comes before a finished
/// one when tasks are sorted by due date: what is over is no longer due. So it is with actions by their end, dropped ones last.
pub fn sort(city: &City, kind: Kind, today: Date, field: &str, descending: bool, places: &mut Vec<usize>) {
    let ranks = |place: &usize| rank(city, kind, *place, field, today);
    // Most columns are numbers, most of these whole and small; such sort fastest.
    if let Some(mut keys) = keys(places.iter().map(ranks), descending) {
        keys.sort_unstable();
        let sorted = keys.into_iter().map(|key| places[(key & u64::from(u32::MAX)) as usize]);
        *places = sorted.collect();
        return;
    }
    let ranks: Vec<Option<Rank>> = places.iter().map(ranks).collect();
    let numbers: Option<Vec<u64>> = ranks.iter().map(|rank| number(rank.as_ref(), descending)).collect();
    match numbers {
        Some(numbers) => {
            let keys = numbers.into_iter().zip(places.iter().copied()).enumerate();
            let mut keys: Vec<(u64, usize, usize)> = keys.map(|(at, (key, place))| (key, at, place)).collect();
            keys.sort_unstable();
            places.iter_mut().zip(keys).for_each(|(place, (.., sorted))| *place = sorted);
        }
        None => {
            let mut ranks = ranks.into_iter();
            by(places, descending, |_| ranks.next().flatten());
        }
    }
}

/// Ranks with the place of each behind it, in one number; `None` where one is not whole and small.
fn keys(ranks: impl ExactSizeIterator<Item = Option<Rank>>, descending: bool) -> Option<Vec<u64>> {
    let mut keys = Vec::with_capacity(ranks.len());
    for (rank, at) in ranks.zip(0u64..) {
        keys.push(small(rank, descending)? << 32 | at);
    }
    Some(keys)
}

/// As [`number`], of a rank that is whole and small; less than what stands for none.
fn small(rank: Option<Rank>, descending: bool) -> Option<u64> {
    let Some(rank) = rank else { return Some(u64::from(u32::MAX)) };
    let Rank::Number(number) = rank else { return None };
    // Half of what 32 bits hold: both ways there is room.
    let is_small = number.fract() == 0.0 && number.abs() < f64::from(1 << 30);
    let number = is_small.then_some(number as i64)?;
    u64::try_from((1 << 30) + if descending { -number } else { number }).ok()
}

/// A number by which a rank sorts in a direction; `None` of a text.
fn number(rank: Option<&Rank>, descending: bool) -> Option<u64> {
    const SIGN: u64 = 1 << 63;
    let bits = match rank {
        None => return Some(u64::MAX),
        Some(Rank::Text(_)) => return None,
        // There is one zero.
        Some(Rank::Number(number)) => (number + 0.0).to_bits(),
    };
    let key = if bits & SIGN == 0 { bits | SIGN } else { !bits };
    Some(if descending { !key } else { key })
}

/// Sorts places by what is worked out for each; what has nothing to go by comes last in both directions.
pub fn by<T: PartialOrd>(places: &mut Vec<usize>, descending: bool, mut rank: impl FnMut(usize) -> Option<T>) {
    let mut ranked: Vec<(Option<T>, usize)> = places.drain(..).map(|place| (rank(place), place)).collect();
    ranked.sort_by(|(left, _), (right, _)| match (left, right) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (Some(left), Some(right)) => {
            let order = left.partial_cmp(right).unwrap_or(Ordering::Equal);
            if descending { order.reverse() } else { order }
        }
    });
    places.extend(ranked.into_iter().map(|(_, place)| place));
}

fn rank(city: &City, kind: Kind, place: usize, field: &str, today: Date) -> Option<Rank> {
    match (kind, field) {
        (Kind::Task, "due") => return Some(Rank::Number(due_rank(city.tasks.get(place)?, today))),
        (Kind::Action, "end") => return Some(Rank::Number(end_rank(city.actions.get(place)?, today))),
        (Kind::Member, "helix") => return Some(Rank::Number(city.helix(city.members.get(place)?)? as u8 as f64)),
        _ => {}
    }
    let record = city.at(kind, place)?;
    if let (Kind::Member, "place") = (record.kind(), field) {
        let score = |name| match record.value(name) {
            Some(Value::Whole(score)) => Some(score as f64),
            _ => None,
        };
        return Some(Rank::Number(-(score("influence")? * 10.0 + score("interest")?)));
    }
    if let Some(count) = count(city, record, field) {
        return Some(Rank::Number(count as f64));
    }
    let row = record.kind().schema().field(field)?;
    Some(match (defaults::value(record, field)?, row.what) {
        (Value::Whole(number), _) => Rank::Number(number as f64),
        (Value::Number(number), _) => Rank::Number(number),
        (Value::Bool(yes), _) => Rank::Number(f64::from(u8::from(!yes))),
        (Value::Date(day), _) => Rank::Number(f64::from(chrono::Datelike::num_days_from_ce(&day))),
        (Value::Choice(name), Type::Choice(names)) => {
            Rank::Number(names.iter().position(|other| *other == name)? as f64)
        }
        (Value::Text(id), Type::Ref(target)) => {
            Rank::Text(fold::order(&city.name_of(target, id).unwrap_or_else(|| id.to_string())))
        }
        (value, _) => Rank::Text(fold::order(&value.plain())),
    })
}

/// What columns show that are counted, not stored.
fn count(city: &City, record: &dyn Record, field: &str) -> Option<usize> {
    let listed = |field| match record.value(field) {
        Some(Value::List(items)) => items.len(),
        _ => 0,
    };
    match (record.kind(), field) {
        (Kind::Action, "progress") => Some(city.tasks_of(record.id()).count()),
        (Kind::Meeting, "came") => Some(attend::seats(city.meeting(record.id())?, Came::Present).len()),
        (Kind::Need, "matches") => Some(listed("matches")),
        (Kind::Story, "impact") => match record.value("action")? {
            Value::Text(id) => city.action(id)?.impact.map(|stage| stage as usize),
            _ => None,
        },
        _ => None,
    }
}

/// Days further away than any date.
const AFTER_ALL_OPEN: f64 = 10_000_000.0;

/// Open actions by their end, then open ones without, then finished ones, then dropped ones.
fn end_rank(action: &Action, today: Date) -> f64 {
    let end = action.end.map_or(AFTER_ALL_OPEN, |end| (end - today).num_days() as f64);
    let class = match action.status {
        Some(ActionStatus::Dropped) => 2.0,
        Some(ActionStatus::Done) => 1.0,
        _ => 0.0,
    };
    end + class * 3.0 * AFTER_ALL_OPEN
}

/// Open tasks by due date, then open ones without, then finished ones, the latest first.
fn due_rank(task: &Task, today: Date) -> f64 {
    let days = |day: Date| (day - today).num_days() as f64;
    match task.status {
        Some(TaskStatus::Done | TaskStatus::Dropped) => 2.0 * AFTER_ALL_OPEN - task.done.map_or(-AFTER_ALL_OPEN, days),
        _ => task.due.map_or(AFTER_ALL_OPEN, days),
    }
}
