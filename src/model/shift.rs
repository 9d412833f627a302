//! Tasks and actions moved in time, alone or with everything that waits for them. It must not know who asks, nor what
//! follows when a task is done.

use std::collections::{BTreeSet, HashMap};

use super::change::{self, Edit, Path, RecordId};
use super::city::City;
use super::field::{Record, Value};
use super::kinds::Kind;
use super::query::standing;
use super::records::{Action, Task};
use super::scale::Scale;
use super::waits::Waits;
use crate::date::Date;
use crate::problem::Problem;
use crate::text::unquote;

/// The dates that move, of each kind that can be moved; the day something was done on is a fact and stays.
const DATES: [(Kind, [&str; 2]); 2] = [(Kind::Task, ["start", "due"]), (Kind::Action, ["start", "end"])];

/// The edits that move the dates of these tasks and actions by so many days, weeks or months. An action without dates
/// of its own is as long as its tasks, so its open tasks move. With successors its open tasks move too, and so does,
/// once each, everything open that waits for a moved task, however far behind. Whatever has no dates is left alone.
/// Steps are counted from the dates that `origin` holds, a city that differs in dates alone: so a 31st that became a
/// 30th on the way is a 31st again where the month has one.
///
/// # Errors
/// 2 for a record of another kind and for a date that would leave the calendar; 66 for one that is not there.
pub fn shift(
    origin: &City,
    city: &City,
    records: &[RecordId],
    scale: Scale,
    steps: i64,
    with_successors: bool,
) -> Result<Vec<Edit>, Problem> {
    let moved = Moved::of(city, records, with_successors)?;
    let actions = moved.actions.iter().filter_map(|at| city.actions.get(*at));
    let tasks = moved.tasks.iter().filter_map(|at| city.tasks.get(*at));
    let actions = actions.map(|action| action as &dyn Record);
    let records = actions.chain(tasks.map(|task| task as &dyn Record));
    let mut edits = Vec::new();
    for record in records {
        let row = DATES.iter().find(|(kind, _)| *kind == record.kind());
        for field in row.map_or(&[][..], |(_, fields)| fields) {
            let first = origin.find(record.kind(), record.id()).unwrap_or(record);
            let Some(Value::Date(day)) = first.value(field) else {
                continue;
            };
            let new = scale.shift(day, steps).ok_or_else(|| beyond(record, field, day))?;
            let raw = Value::Date(new).ron();
            edits.extend(change::set(record, Path::field(*field), Some(raw)));
        }
    }
    Ok(edits)
}

/// Places in the lists of the city, in the order of the files.
#[derive(Default)]
struct Moved {
    actions: BTreeSet<usize>,
    tasks: BTreeSet<usize>,
}

impl Moved {
    fn of(city: &City, records: &[RecordId], with_successors: bool) -> Result<Moved, Problem> {
        let mut moved = Moved::default();
        for record in records {
            let gone = || {
                let what = format!("there is no {record}");
                Problem::usage(what).exit(crate::problem::Exit::Missing)
            };
            let place = city.place(record.kind, &record.id).ok_or_else(gone)?;
            match record.kind {
                Kind::Task => drop(moved.tasks.insert(place)),
                Kind::Action => moved.action(city, place, with_successors),
                _ => return Err(Problem::usage(format!("{record} has no dates to move"))),
            }
        }
        if with_successors {
            let from: Vec<usize> = moved.tasks.iter().copied().collect();
            moved.tasks.extend(Waits::of(city).all_behind(&from));
        }
        Ok(moved)
    }

    fn action(&mut self, city: &City, place: usize, with_tasks: bool) {
        self.actions.insert(place);
        let Some(action) = city.actions.get(place) else {
            return;
        };
        if with_tasks || !has_dates(action) {
            let tasks = city.tasks_of(&action.id).filter(|task| standing::is_open(task));
            self.tasks.extend(tasks.filter_map(|task| city.place(Kind::Task, &task.id)));
        }
    }
}

/// The titles of actions out of whose time tasks come by these edits: an end of theirs lies outside that was within.
pub fn outgrown<'a>(city: &'a City, edits: &[Edit]) -> Vec<&'a str> {
    let days = Days::of(edits);
    let is_out = |action: &Action, task: &Task, days: &Days<'_>| {
        let of = |record: &dyn Record, field, day| days.get(record, field).or(day);
        let (start, end) = (of(action, "start", action.start), of(action, "end", action.end));
        let own = [of(task, "start", task.start), of(task, "due", task.due)];
        let is_out = |day: &Date| start.is_some_and(|start| *day < start) || end.is_some_and(|end| *day > end);
        own.iter().flatten().any(is_out)
    };
    let before = Days::of(&[]);
    let left = |action: &&Action| {
        let mut tasks = city.tasks_of(&action.id).filter(|task| standing::is_open(task));
        tasks.any(|task| is_out(action, task, &days) && !is_out(action, task, &before))
    };
    let dated = city.actions.iter().filter(|action| has_dates(action));
    dated.filter(left).map(|action| action.title.as_str()).collect()
}

/// The days that edits give to fields.
struct Days<'a>(HashMap<(&'a RecordId, &'a str), Date>);

impl<'a> Days<'a> {
    fn of(edits: &'a [Edit]) -> Self {
        let day = |edit: &'a Edit| match edit {
            Edit::Set { record, path, new, .. } => {
                let day = unquote(new.as_deref()?)?.parse().ok()?;
                Some(((record, path.head()), day))
            }
            _ => None,
        };
        Days(edits.iter().filter_map(day).collect())
    }

    fn get(&self, record: &dyn Record, field: &str) -> Option<Date> {
        self.0.get(&(&RecordId::of(record), field)).copied()
    }
}

fn has_dates(action: &Action) -> bool {
    action.start.is_some() || action.end.is_some()
}

fn beyond(record: &dyn Record, field: &str, day: Date) -> Problem {
    let what = format!("{}: {field} {day} cannot be moved so far", RecordId::of(record));
    Problem::usage(what).fix("move it by less")
}
