//! The order of records by a field: numbers and dates by size, choices in the order of their list, references by
//! name, absent values last. It must not know columns.

use std::cmp::Ordering;

use super::attend::{self, Came};
use super::field::{Type, Value};
use super::query::defaults;
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
    let rank = |place: usize| city.at(kind, place).and_then(|record| rank(city, record, field, today));
    by(places, descending, rank);
}

/// Sorts places by what is worked out for each; what has nothing to go by comes last in both directions.
pub fn by<T: PartialOrd>(places: &mut Vec<usize>, descending: bool, rank: impl Fn(usize) -> Option<T>) {
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

fn rank(city: &City, record: &dyn Record, field: &str, today: Date) -> Option<Rank> {
    if let (Kind::Task, "due") = (record.kind(), field) {
        return due_rank(record, today);
    }
    if let (Kind::Action, "end") = (record.kind(), field) {
        return end_rank(record, today);
    }
    if let (Kind::Member, "helix") = (record.kind(), field) {
        let helix = city.helix(city.member(record.id())?)?;
        return Some(Rank::Number(helix as u8 as f64));
    }
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

/// Open actions by their end, then open ones without, then finished ones, then dropped ones.
fn end_rank(record: &dyn Record, today: Date) -> Option<Rank> {
    let end = match record.value("end") {
        Some(Value::Date(end)) => (end - today).num_days() as f64,
        _ => AFTER_ALL_OPEN,
    };
    let class = match record.value("status") {
        Some(Value::Choice("Dropped")) => 2.0,
        Some(Value::Choice("Done")) => 1.0,
        _ => 0.0,
    };
    Some(Rank::Number(end + class * 3.0 * AFTER_ALL_OPEN))
}

/// Days further away than any date.
const AFTER_ALL_OPEN: f64 = 10_000_000.0;

/// Open tasks by due date, then open ones without, then finished ones, the latest first.
fn due_rank(record: &dyn Record, today: Date) -> Option<Rank> {
    let days = |field| match record.value(field) {
        Some(Value::Date(day)) => Some((day - today).num_days() as f64),
        _ => None,
    };
    match record.value("status") {
        Some(Value::Choice("Done" | "Dropped")) => {
            Some(Rank::Number(2.0 * AFTER_ALL_OPEN - days("done").unwrap_or(-AFTER_ALL_OPEN)))
        }
        _ => Some(Rank::Number(days("due").unwrap_or(AFTER_ALL_OPEN))),
    }
}
