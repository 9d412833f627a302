//! Commands that change a city: each is one change, made on the same road as on the screen.

use std::path;

use super::args::Global;
use super::out::{self, Out};
use super::place;
use crate::model::choice::TaskStatus;
use crate::model::{Change, Edit, Kind, Path, change, grammar, input, rules};
use crate::problem::{Exit, Problem};
use crate::store::{self, Outcome, Store};

/// Adds a record in one line and prints its id.
pub fn add(global: &Global, kind: &str, line: &str, out: &mut Out) -> Result<i32, Problem> {
    let kind = Kind::parse(kind)?;
    let mut store = place::for_writing(global)?;
    let city = store.city().clone();
    readable(&store, kind)?;
    let today = place::today(global, &city)?;
    let edits = grammar::add(kind, line, &city, city.calendar(today))?;
    let edits = rules::consequences(&city, edits, today)?;
    let added = edits.iter().rev().find_map(|edit| match edit {
        Edit::Add { record, .. } if record.kind == kind => Some(record.clone()),
        _ => None,
    });
    let Some(record) = added else {
        return Err(Problem::usage("there is nothing to add"));
    };
    commit(
        &mut store,
        &Change::new(format!("Added {}: {}", kind.name(), record.id), edits),
    )?;
    out.line(&record.id);
    Ok(0)
}

/// Gives fields of a record new values, all or none.
pub fn set(
    global: &Global,
    word: &str,
    assignments: &[String],
    out: &mut Out,
) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    let city = store.city().clone();
    let id = place::record(&city, word)?;
    readable(&store, id.kind)?;
    let today = place::today(global, &city)?;
    let record = city.find(id.kind, &id.id).ok_or_else(|| place::gone(&id))?;
    let mut edits = Vec::new();
    for assignment in assignments {
        edits.extend(input::set(&city, record, assignment, city.calendar(today))?);
    }
    let edits = rules::consequences(&city, edits, today)?;
    if edits.is_empty() {
        out.line(&format!("{id} holds that already"));
        return Ok(0);
    }
    let label = format!("Set {}: {}", assignments.join(" "), record.title());
    commit(&mut store, &Change::new(label.clone(), edits))?;
    out.line(&label);
    Ok(0)
}

/// Marks tasks as done, in one change; those that are done already stay so.
pub fn done(global: &Global, words: &[String], out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    let city = store.city().clone();
    readable(&store, Kind::Task)?;
    let today = place::today(global, &city)?;
    let mut edits = Vec::new();
    let mut titles = Vec::new();
    for word in words {
        let id = match word.contains('/') {
            true => place::record(&city, word)?,
            false => place::record(&city, &format!("task/{word}"))?,
        };
        let Some(task) = city.task(&id.id).filter(|_| id.kind == Kind::Task) else {
            return Err(Problem::usage(format!(
                "{id} is no task; only tasks can be done"
            )));
        };
        match task.status == Some(TaskStatus::Done) {
            true => out.line(&format!("{} was done already", task.title)),
            false => {
                let done = Some(TaskStatus::Done.name().to_string());
                edits.extend(change::set(task, Path::field("status"), done));
                titles.push(task.title.clone());
            }
        }
    }
    if edits.is_empty() {
        return Ok(0);
    }
    let edits = rules::consequences(&city, edits, today)?;
    let label = format!("Done: {}", titles.join(", "));
    commit(&mut store, &Change::new(label.clone(), edits))?;
    out.line(&label);
    Ok(0)
}

/// Moves records to the archive, in one change.
pub fn remove(global: &Global, words: &[String], out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    let city = store.city().clone();
    let mut edits = Vec::new();
    let mut titles = Vec::new();
    for word in words {
        let record = place::record(&city, word)?;
        readable(&store, record.kind)?;
        if record.kind == Kind::City {
            return Err(Problem::usage("the city itself cannot be removed"));
        }
        titles.push(record.to_string());
        edits.push(Edit::Archive { record });
    }
    let label = format!("Archived: {}", titles.join(", "));
    commit(&mut store, &Change::new(label.clone(), edits))?;
    out.line(&format!("{label} (ulg undo brings it back)"));
    Ok(0)
}

/// Takes back the latest changes, one after the other.
pub fn undo(global: &Global, count: usize, any: bool, out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    for _ in 0..count {
        let undone = store.undo(any)?;
        out.line(&format!("Undone: {}", undone.label));
    }
    Ok(0)
}

/// Does again what was taken back last.
pub fn redo(global: &Global, out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    let redone = store.redo()?;
    out.line(&format!("Done again: {}", redone.label));
    Ok(0)
}

/// Makes a new city's folder.
pub fn init(dir: &path::Path, like: Option<&str>, out: &mut Out) -> Result<i32, Problem> {
    let name = dir
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let start = match like {
        Some(city) => store::Start::Like(city),
        None => store::Start::Name(&name),
    };
    store::init(dir, start)?;
    let shown = dir.display();
    out.line(&format!("Made {shown}. Open it with: ulg {shown}"));
    if like.is_some() {
        out.line("Its day is frozen for the example; to let time run: ulg -C DIR set city as_of=");
    }
    Ok(0)
}

/// A file with errors is read-only, and says so before anything is judged.
fn readable(store: &Store, kind: Kind) -> Result<(), Problem> {
    store.city().writable(kind).map_err(|problem| Problem {
        exit: Exit::Data,
        ..problem.clone()
    })
}

fn commit(store: &mut Store, change: &Change) -> Result<(), Problem> {
    if let Outcome::Unconfirmed(reason) = store.commit(change)? {
        out::say(&format!("ulg: written, not confirmed: {reason}"));
    }
    Ok(())
}
