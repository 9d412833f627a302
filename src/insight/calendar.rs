//! The time ahead by month: meetings, and the last days of tasks, actions, the project and people's data. Nobody is
//! named. It must not know how a calendar is drawn.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::date::{self, Date};
use crate::model::query::standing;
use crate::model::{City, Kind, Record, RecordId};
use crate::sort::InOrder;

/// What a day is about, in the order in which one day tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    Meeting,
    /// A task is due.
    Due,
    /// An action ends.
    End,
    /// The project begins or ends.
    Project,
    /// People's data is to be erased after this day.
    Erase,
}

/// One thing on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    pub day: Date,
    pub what: What,
    /// A title as it stands in its file; of people only how many.
    pub words: String,
    /// Where to go; `None` for people.
    pub record: Option<RecordId>,
}

/// A month with its deadlines by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    pub first: Date,
    pub days: Vec<Deadline>,
}

/// So many months from the one of today on; in that one only what is not past. Closed tasks and actions are left out.
pub fn months(city: &City, today: Date, count: usize) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::with_capacity(count);
    let mut first = today.with_day(1);
    while let Some(day) = first.filter(|_| months.len() < count) {
        months.push(Month { first: day, days: Vec::new() });
        first = date::add_months(day, 1);
    }
    let mut all = deadlines(city);
    all.retain(|one| one.day >= today);
    all.order_by_key(|one| (one.day, one.what));
    for one in all {
        let first = one.day.with_day(1);
        let at = months.binary_search_by_key(&first, |month| Some(month.first));
        if let Some(month) = at.ok().and_then(|at| months.get_mut(at)) {
            month.days.push(one);
        }
    }
    months
}

/// What should be done by now and is not: tasks and actions that are open past their day, the longest first.
pub fn late(city: &City, today: Date) -> Vec<Deadline> {
    let mut late = deadlines(city);
    late.retain(|one| one.day < today && matches!(one.what, What::Due | What::End));
    late.order_by_key(|one| (one.day, one.what));
    late
}

fn deadlines(city: &City) -> Vec<Deadline> {
    let mut all: Vec<Deadline> = Vec::new();
    all.extend(city.meetings.iter().map(|one| on(one.date, What::Meeting, one)));
    let tasks = city.tasks.iter().filter(|one| standing::is_open(one));
    all.extend(tasks.filter_map(|one| Some(on(one.due?, What::Due, one))));
    let actions = city.actions.iter().filter(|one| standing::is_open_action(one));
    all.extend(actions.filter_map(|one| Some(on(one.end?, What::End, one))));
    let bounds = [("begins", city.charter.starts), ("ends", city.charter.ends)];
    all.extend(bounds.into_iter().filter_map(|(how, day)| {
        Some(Deadline {
            day: day?,
            what: What::Project,
            words: format!("the project {how}"),
            record: Some(RecordId::new(Kind::City, "city")),
        })
    }));
    let mut people: BTreeMap<Date, i64> = BTreeMap::new();
    for day in city.people.iter().filter_map(|person| person.retain_until) {
        *people.entry(day).or_default() += 1;
    }
    all.extend(people.into_iter().map(|(day, count)| Deadline {
        day,
        what: What::Erase,
        words: match count {
            1 => "data of 1 person to be erased".to_string(),
            count => format!("data of {count} people to be erased"),
        },
        record: None,
    }));
    all
}

fn on(day: Date, what: What, record: &dyn Record) -> Deadline {
    Deadline { day, what, words: record.title().to_string(), record: Some(RecordId::of(record)) }
}
