//! Tasks and actions moved in time, alone or with everything that waits for them. It must not know who asks, nor what
//! follows when a task is done.

use std::collections::BTreeSet;

use super::change::{self, Edit, Path, RecordId};
use super::city::City;
use super::field::{Record, Value};
use super::kinds::Kind;
use super::query::standing;
use super::records::Action;
use super::scale::Scale;
use super::waits::Waits;
use crate::date::Date;
use crate::problem::Problem;

/// The dates that move, of each kind that can be moved; the day something was done on is a fact and stays.
const DATES: [(Kind, [&str; 2]); 2] = [
    (Kind::Task, ["start", "due"]),
    (Kind::Action, ["start", "end"]),
];

/// The edits that move the dates of these tasks and actions by so many days, weeks or months. An action without dates
/// of its own is as long as its tasks, so its open tasks move. With successors its open tasks move too, and so does,
/// once each, everything open that waits for a moved task, however far behind. Whatever has no dates is left alone.
///
/// # Errors
/// 2 for a record of another kind and for a date that would leave the calendar; 66 for one that is not there.
pub fn shift(
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
            let Some(Value::Date(day)) = record.value(field) else {
                continue;
            };
            let new = scale
                .shift(day, steps)
                .ok_or_else(|| beyond(record, field, day))?;
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
            let tasks = city
                .tasks_of(&action.id)
                .filter(|task| standing::is_open(task));
            self.tasks
                .extend(tasks.filter_map(|task| city.place(Kind::Task, &task.id)));
        }
    }
}

fn has_dates(action: &Action) -> bool {
    action.start.is_some() || action.end.is_some()
}

fn beyond(record: &dyn Record, field: &str, day: Date) -> Problem {
    let what = format!(
        "{}: {field} {day} cannot be moved so far",
        RecordId::of(record)
    );
    Problem::usage(what).fix("move it by less")
}
