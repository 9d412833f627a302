//! What follows from a change, and what forbids it, by rules that span fields and records: a done task gets its date, a
//! task that waited is free again, a need follows its matches, nothing waits for itself, a score lies in its range,
//! impact wants evidence, the usual themes stay beside the first of the city's own. Screen and command line share it. It
//! must not know how the change was asked for.
//!
//! - A task that becomes `Done` by any road gets today as its `done`; one that leaves `Done` loses it.
//! - Done, dropped and archived tasks release what waits for them: a task of status `Blocked` whose last open one is
//!   closed becomes `Todo`. Nothing else changes a status unasked.
//! - A match that is agreed makes its need at least `Matched`, one that is done `Met`; a dropped need stays dropped.
//! - A seat stands in one list of a meeting: what puts it into one takes it out of the others.

pub mod matches;
mod themes;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::attend;
use super::change::{self, Edit, Path, RecordId, apply, texts};
use super::check::circle;
use super::choice::TaskStatus;
use super::city::City;
use super::climb;
use super::field::{Record, Type, Value};
use super::kinds::Kind;
use super::meeting;
use super::records::Task;
use crate::date::Date;
use crate::problem::{Exit, Problem};

/// The edits of a whole change with everything that follows from them.
///
/// # Errors
/// 65 for a circle of tasks; 2 for a score outside its range and a stage of impact that nothing shows.
pub fn consequences(city: &City, edits: Vec<Edit>, today: Date) -> Result<Vec<Edit>, Problem> {
    refuse_circles(city, &edits)?;
    refuse_outside_range(city, &edits)?;
    climb::refuse_bare(city, &edits)?;
    let edits = meeting::with_agenda(city, attend::once(city, edits));
    let edits = themes::kept(city, edits);
    let mut all = with_done_dates(city, edits, today);
    let mut follows = releases(city, &all);
    follows.extend(matches::follow(city, &all, today));
    all.extend(follows);
    Ok(all)
}

/// The edits by which tasks become done; if all of them are, they become open again with the status each had before,
/// `Todo` where nobody knows.
///
/// # Errors
/// As [`consequences`].
pub fn done(
    city: &City,
    tasks: &[&Task],
    today: Date,
    had: impl Fn(&Task) -> Option<TaskStatus>,
) -> Result<Vec<Edit>, Problem> {
    let again = all_done(tasks);
    let status = |task: &Task| {
        if again {
            had(task).filter(|status| *status != TaskStatus::Done).unwrap_or(TaskStatus::Todo)
        } else {
            TaskStatus::Done
        }
    };
    let set = tasks
        .iter()
        .filter_map(|task| change::set(*task, Path::field("status"), Some(status(task).name().to_string())));
    consequences(city, set.collect(), today)
}

/// The edits by which records go to the archive, with what no longer waits for them.
///
/// # Errors
/// As [`consequences`].
pub fn archived(city: &City, records: &[RecordId], today: Date) -> Result<Vec<Edit>, Problem> {
    let archive = |record: &RecordId| Edit::Archive { record: record.clone() };
    consequences(city, records.iter().map(archive).collect(), today)
}

/// Whether `done` would make these tasks open again.
pub fn all_done(tasks: &[&Task]) -> bool {
    tasks.iter().all(|task| task.status == Some(TaskStatus::Done))
}

// ---- dates of completion ----

fn with_done_dates(city: &City, edits: Vec<Edit>, today: Date) -> Vec<Edit> {
    let dated: HashSet<RecordId> = edits.iter().filter_map(|edit| Some(set_of(edit, "done")?.0.clone())).collect();
    let mut all = Vec::with_capacity(edits.len() + 1);
    for edit in edits {
        let follows = match set_of(&edit, "status") {
            Some((record, status)) if !dated.contains(record) => {
                let task = city.task(&record.id);
                task.and_then(|task| done_date(task, status, today))
            }
            _ => None,
        };
        all.push(with_date(edit, today));
        all.extend(follows);
    }
    all
}

fn done_date(task: &Task, status: Option<&str>, today: Date) -> Option<Edit> {
    let is_done = status == Some(TaskStatus::Done.name());
    let new = match (is_done, task.done) {
        (true, None) => Some(Value::Date(today).ron()),
        (false, Some(_)) => None,
        _ => return None,
    };
    change::set(task, Path::field("done"), new)
}

/// A task that is added as done gets its date too.
fn with_date(mut edit: Edit, today: Date) -> Edit {
    if let Edit::Add { record, fields } = &mut edit
        && record.kind == Kind::Task
        && fields.contains(&("status", TaskStatus::Done.name().to_string()))
        && !fields.iter().any(|(name, _)| *name == "done")
    {
        fields.push(("done", Value::Date(today).ron()));
    }
    edit
}

/// The task and the new value, where an edit sets this field of a task.
fn set_of<'e>(edit: &'e Edit, field: &str) -> Option<(&'e RecordId, Option<&'e str>)> {
    let record = Some(edit.record()).filter(|record| record.kind == Kind::Task)?;
    Some((record, edit.sets(field)?))
}

// ---- what a closed task releases ----

/// `Blocked` tasks of which the last thing they waited for is closed by this change become `Todo`. What is archived is
/// closed as what is dropped.
fn releases(city: &City, edits: &[Edit]) -> Vec<Edit> {
    let set: HashMap<&str, Option<&str>> = edits
        .iter()
        .filter_map(|edit| match edit {
            Edit::Archive { record } if record.kind == Kind::Task => Some((record, Some(TaskStatus::Dropped.name()))),
            _ => set_of(edit, "status"),
        })
        .map(|(record, status)| (record.id.as_str(), status))
        .collect();
    let closes = |id: &str| set.get(id).is_some_and(|status| is_closed(*status));
    if !set.keys().any(|id| closes(id)) {
        return Vec::new();
    }
    let is_open = |id: &str| match set.get(id) {
        Some(status) => !is_closed(*status),
        None => city.task(id).is_some_and(|task| !is_closed(task.status.map(TaskStatus::name))),
    };
    let waits = After::new(city, edits);
    let blocked = city
        .tasks
        .iter()
        .filter(|task| task.status == Some(TaskStatus::Blocked) && !set.contains_key(task.id.as_str()));
    let free = blocked.filter(|task| {
        let after = waits.of(task);
        after.iter().any(|id| closes(id)) && !after.iter().any(|id| is_open(id))
    });
    let todo = || Some(TaskStatus::Todo.name().to_string());
    free.filter_map(|task| change::set(task, Path::field("status"), todo())).collect()
}

fn is_closed(status: Option<&str>) -> bool {
    let closed = [TaskStatus::Done, TaskStatus::Dropped].map(TaskStatus::name);
    status.is_some_and(|status| closed.contains(&status))
}

// ---- what waits for what ----

/// What the tasks wait for once the edits are done, as far as these change it.
struct After {
    changed: BTreeMap<String, Vec<String>>,
}

impl After {
    fn new(city: &City, edits: &[Edit]) -> Self {
        let mut after = After { changed: BTreeMap::new() };
        for edit in edits {
            after.apply(city, edit);
        }
        after
    }

    fn of<'a>(&'a self, task: &'a Task) -> &'a [String] {
        self.changed.get(&task.id).unwrap_or(&task.after)
    }

    fn apply(&mut self, city: &City, edit: &Edit) {
        let record = edit.record();
        if record.kind != Kind::Task {
            return;
        }
        if let Edit::Add { .. } = edit {
            let ids = edit.adds("after").map_or_else(Vec::new, texts);
            self.changed.insert(record.id.clone(), ids);
        } else if edit.is_in("after") {
            let stored = || city.task(&record.id).map_or_else(Vec::new, |task| task.after.clone());
            apply(self.changed.entry(record.id.clone()).or_insert_with(stored), edit);
        }
    }
}

/// A change may not close a circle; one that stands in the file already is a finding of `check` and hinders nobody.
fn refuse_circles(city: &City, edits: &[Edit]) -> Result<(), Problem> {
    let after = After::new(city, edits);
    if after.changed.is_empty() {
        return Ok(());
    }
    let added = after.changed.keys().filter(|id| city.task(id).is_none());
    let stored = city.tasks.iter().map(|task| task.id.as_str());
    let ids: Vec<&str> = stored.chain(added.map(String::as_str)).collect();
    let place: HashMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let waits: Vec<Vec<(usize, usize)>> = ids
        .iter()
        .map(|id| {
            let changed = after.changed.get(*id).map(Vec::as_slice);
            let stored = || city.task(id).map_or(&[][..], |task| &task.after);
            let waits = changed.unwrap_or_else(stored).iter();
            waits.filter_map(|other| Some((*place.get(other.as_str())?, 0))).collect()
        })
        .collect();
    for start in after.changed.keys().filter_map(|id| place.get(id.as_str())) {
        if let Some(circle) = circle::through(&waits, *start) {
            let names: Vec<&str> = circle.iter().map(|at| ids[*at]).collect();
            let problem = Problem::error("circle", circle::words(&names));
            return Err(problem.fix("take one of them out of `after` first"));
        }
    }
    Ok(())
}

// ---- scores and their ranges ----

/// `influence` lies within `influence_range`, once all edits are done.
fn refuse_outside_range(city: &City, edits: &[Edit]) -> Result<(), Problem> {
    let mut of_records: HashMap<&RecordId, Vec<&Edit>> = HashMap::new();
    for edit in edits {
        of_records.entry(edit.record()).or_default().push(edit);
    }
    let mut seen: HashSet<&RecordId> = HashSet::new();
    for record in edits.iter().map(Edit::record).filter(|record| seen.insert(record)) {
        let edits = &of_records[record];
        let fields = record.kind.schema().fields.iter();
        for field in fields.filter(|field| matches!(field.what, Type::Range)) {
            let Some(name) = field.name.strip_suffix("_range") else {
                continue;
            };
            let is_touched = |edit: &Edit| touches(edit, record, name) || touches(edit, record, field.name);
            if !edits.iter().any(|edit| is_touched(edit)) {
                continue;
            }
            let stored = city.find(record.kind, &record.id);
            let value = after_edits(stored, edits, record, name);
            let range = after_edits(stored, edits, record, field.name);
            if let (Some(value), Some(range)) = (value, range)
                && let ([value], [low, high]) = (numbers(&value).as_slice(), numbers(&range).as_slice())
                && !(low..=high).contains(&value)
            {
                let what = format!("`{name}` {value} lies outside its range {low} to {high}");
                let fix = format!("change {name} or {}", field.name);
                return Err(Problem::error("outside-range", what).fix(fix).exit(Exit::Usage));
            }
        }
    }
    Ok(())
}

fn touches(edit: &Edit, record: &RecordId, field: &str) -> bool {
    edit.record() == record
        && match edit {
            Edit::Set { path, .. } => path.head() == field,
            _ => edit.adds(field).is_some(),
        }
}

/// The RON text of a field once the edits are done.
fn after_edits(stored: Option<&dyn Record>, edits: &[&Edit], record: &RecordId, field: &str) -> Option<String> {
    match edits.iter().rfind(|edit| touches(edit, record, field)) {
        Some(Edit::Set { new, .. }) => new.clone(),
        Some(edit) => edit.adds(field).map(str::to_string),
        None => stored?.value(field).map(|value| value.ron()),
    }
}

/// The whole numbers in a RON text such as `3` or `(3, 5)`.
fn numbers(raw: &str) -> Vec<i64> {
    let parts = raw.split(['(', ',', ')']).map(str::trim);
    parts.filter_map(|part| part.parse().ok()).collect()
}
