//! Commands that change a city: each is one change, made on the same road as on the screen.

use std::path;

use super::args::{Global, UndoArgs, Which};
use super::out::{self, Out};
use super::place;
use crate::app::core::edits::{released, waiting};
use crate::lang::Lang;
use crate::model::choice::TaskStatus;
use crate::model::query::standing;
use crate::model::records::Task;
use crate::model::{Change, City, Edit, Kind, RecordId, change, input, leave, rules};
use crate::problem::{Exit, Problem};
use crate::sort::InOrder;
use crate::store::{self, Outcome, Store, Undone};
use crate::width::fit;

/// Columns of one assignment in the words that stay in the log.
const LABEL: usize = 40;

/// Gives fields of a record new values, all or none.
pub fn set(global: &Global, word: &str, assignments: &[String], out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    let city = store.city().clone();
    let id = place::record(&city, word)?;
    readable(&store, id.kind)?;
    let today = place::today(global, &city)?;
    let record = city.find(id.kind, &id.id).ok_or_else(|| place::gone(&id))?;
    once_each(assignments)?;
    let mut edits = Vec::new();
    for assignment in assignments {
        for edit in input::set(&city, record, assignment, city.calendar(today))? {
            if !edits.contains(&edit) {
                edits.push(edit);
            }
        }
    }
    let edits = rules::consequences(&city, last_items_first(edits), today)?;
    if edits.is_empty() {
        out.line(&format!("{id} holds that already"));
        return Ok(0);
    }
    let short: Vec<_> = assignments.iter().map(|one| fit(one, LABEL)).collect();
    let waiting = match id.kind {
        Kind::Task => waiting(released(&edits, std::slice::from_ref(&id))),
        _ => String::new(),
    };
    let label = format!("Set {}: {}{waiting}", short.join(" "), record.title());
    commit(&mut store, &Change::new(label.clone(), edits), out)?;
    out.line(&label);
    say_orphaned(&city, store.city(), &id);
    Ok(0)
}

/// Says what is still in the hands of a member that has just left.
fn say_orphaned(before: &City, after: &City, id: &RecordId) {
    let has_left = |city: &City| city.member(&id.id).is_some_and(standing::is_left);
    if id.kind != Kind::Member || has_left(before) || !has_left(after) {
        return;
    }
    let (tasks, actions) = leave::work(after, &id.id);
    let tasks = tasks.iter().map(|task| format!("task/{}", task.id));
    let actions = actions.iter().map(|one| format!("action/{}", one.id));
    let work: Vec<String> = tasks.chain(actions).collect();
    if !work.is_empty() {
        let work = work.join(", ");
        out::say(&format!(
            "ulg: still in its hands: {work}; ulg set TASK owner=… and ulg set ACTION lead=… hand them over"
        ));
    }
}

/// Refuses a field that is given two values in one call.
fn once_each(assignments: &[String]) -> Result<(), Problem> {
    let names = assignments.iter().filter_map(|one| one.split_once('='));
    let mut plain: Vec<&str> = Vec::new();
    let mut lists: Vec<&str> = Vec::new();
    for (name, _) in names {
        let bare = name.trim_end_matches(['+', '-']).trim();
        let twice = plain.contains(&bare) || bare.len() == name.len() && lists.contains(&bare);
        if twice {
            return Err(Problem::usage(format!("`{bare}` is set twice")).fix("give one value"));
        }
        if bare.len() == name.len() { plain.push(bare) } else { lists.push(bare) }
    }
    Ok(())
}

/// Items are taken out from the last to the first, so that taking one out moves no other.
fn last_items_first(edits: Vec<Edit>) -> Vec<Edit> {
    let (mut pulls, mut rest): (Vec<Edit>, Vec<Edit>) =
        edits.into_iter().partition(|edit| matches!(edit, Edit::Pull { .. }));
    let place = |edit: &Edit| match edit {
        Edit::Pull { path, .. } => path.0.last().cloned(),
        _ => None,
    };
    pulls.order_by_key(|edit| match place(edit) {
        Some(change::Step::Item(place)) => std::cmp::Reverse(place),
        _ => std::cmp::Reverse(0),
    });
    pulls.append(&mut rest);
    pulls
}

/// Marks tasks as done, in one change; those that are done already stay so.
pub fn done(global: &Global, words: &[String], out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    let city = store.city().clone();
    readable(&store, Kind::Task)?;
    let today = place::today(global, &city)?;
    let mut tasks: Vec<&Task> = Vec::new();
    for word in words {
        let task = place::one_of(&city, word, Kind::Task, "tasks can be done", City::task)?;
        if task.status == Some(TaskStatus::Done) {
            out.line(&format!("{} was done already", task.title));
        } else {
            tasks.push(task);
        }
    }
    if tasks.is_empty() {
        return Ok(0);
    }
    let edits = rules::done(&city, &tasks, today, |_| None)?;
    let titles: Vec<&str> = tasks.iter().map(|task| task.title.as_str()).collect();
    let about: Vec<RecordId> = tasks.iter().map(|task| RecordId::new(Kind::Task, &task.id)).collect();
    let waiting = waiting(released(&edits, &about));
    let label = format!("Done: {}{waiting}", titles.join(", "));
    commit(&mut store, &Change::new(label.clone(), edits), out)?;
    out.line(&label);
    Ok(0)
}

/// Moves records to the archive, in one change.
pub fn remove(global: &Global, words: &[String], out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    let city = store.city().clone();
    let mut records = Vec::new();
    for word in words {
        let record = place::record(&city, word)?;
        readable(&store, record.kind)?;
        if record.kind == Kind::City {
            return Err(Problem::usage("the city itself cannot be removed"));
        }
        records.push(record);
    }
    let edits = rules::archived(&city, &records, place::today(global, &city)?)?;
    let waiting = waiting(released(&edits, &records));
    let titles: Vec<String> = records.iter().map(ToString::to_string).collect();
    let label = format!("Archived: {}{waiting}", titles.join(", "));
    commit(&mut store, &Change::new(label.clone(), edits), out)?;
    out.line(&format!("{label} (ulg undo brings it back)"));
    Ok(0)
}

/// Takes back the latest changes, one after the other, or one by its number.
pub fn undo(global: &Global, args: &UndoArgs, out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    match args.which() {
        Which::One(seq) => say_turned(&store.undo_one(seq, args.any)?, "Undone", out),
        Which::Latest(count) => {
            for _ in 0..count {
                say_turned(&store.undo(args.any)?, "Undone", out);
            }
        }
    }
    Ok(0)
}

/// Does again what was taken back last.
pub fn redo(global: &Global, out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    say_turned(&store.redo()?, "Done again", out);
    Ok(0)
}

fn say_turned(undone: &Undone, word: &str, out: &mut Out) {
    for problem in &undone.passed {
        out::complain(problem);
    }
    confirm(&undone.outcome);
    out.changed();
    out.line(&format!("{word}: {}", undone.label));
}

/// Makes a new city's folder.
pub fn init(dir: &path::Path, like: Option<&str>, lang: Option<Lang>, out: &mut Out) -> Result<i32, Problem> {
    let name = folder_name(dir);
    let start = match like {
        Some(city) => store::Start::Like(city),
        None => store::Start::Name(&name, lang.unwrap_or_default()),
    };
    store::init(dir, start)?;
    out.changed();
    let shown = shell_word(dir);
    out.line(&if shown == "." {
        format!("Made the city {name} here. Open it with: ulg")
    } else {
        format!("Made {shown}. Open it with: ulg {shown}")
    });
    if like.is_some() {
        out.line("Its day stands still, as in the example; to let time run:");
        out.line(&format!("ulg -C {shown} set city as_of="));
    }
    Ok(0)
}

/// What the folder is called, also where it is named by dots.
fn folder_name(dir: &path::Path) -> String {
    let whole = path::absolute(dir).ok();
    let named = whole.as_deref().and_then(path::Path::file_name);
    let name = match named {
        Some(name) => Some(name.to_os_string()),
        None => {
            let real = dir.canonicalize().ok();
            real.and_then(|real| real.file_name().map(ToOwned::to_owned))
        }
    };
    name.map_or_else(|| "City".to_string(), |name| name.to_string_lossy().into_owned())
}

/// A folder as it can be typed in the next command.
fn shell_word(dir: &path::Path) -> String {
    let shown = dir.to_string_lossy();
    let shown = match shown.trim_end_matches('/') {
        "" => &shown,
        trimmed => trimmed,
    };
    let plain = |char: char| char.is_alphanumeric() || "/-_.~".contains(char);
    if shown.chars().all(plain) { shown.to_string() } else { format!("'{}'", shown.replace('\'', "'\\''")) }
}

/// A file with errors is read-only, and says so before anything is judged.
pub(super) fn readable(store: &Store, kind: Kind) -> Result<(), Problem> {
    store.city().writable(kind).map_err(|problem| Problem { exit: Exit::Data, ..problem.clone() })
}

pub(super) fn commit(store: &mut Store, change: &Change, out: &mut Out) -> Result<(), Problem> {
    let outcome = store.commit(change)?;
    confirm(&outcome);
    out.changed();
    Ok(())
}

pub(super) fn confirm(outcome: &Outcome) {
    if let Outcome::Unconfirmed(reason) = outcome {
        out::say(&format!("ulg: written, not confirmed: {reason}"));
    }
}
