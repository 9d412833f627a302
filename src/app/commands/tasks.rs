//! What is done to tasks with one key.

use super::row;
use crate::app::App;
use crate::app::command::{Command, Scope};
use crate::app::edits;
use crate::model::choice::TaskStatus;
use crate::model::records::Task;
use crate::model::{Kind, Path, RecordId, change, rules};
use crate::report::cells::Tone;

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("task.done", Scope::On(&[Kind::Task]), &["x"], "done", "Mark as done, or as not done again; what waited for it is released.", 1, done),
];

/// Done where any of them is open, else not done.
fn done(app: &mut App) {
    let records = app.state.targets();
    let city = &app.state.city;
    let tasks: Vec<&Task> = records
        .iter()
        .filter_map(|record| city.task(&record.id))
        .collect();
    let undo = tasks
        .iter()
        .all(|task| task.status == Some(TaskStatus::Done));
    let (verb, status) = match undo {
        true => ("Not done", TaskStatus::Todo),
        false => ("Done", TaskStatus::Done),
    };
    let new = |task: &Task| match undo {
        true => app
            .store
            .earlier(&RecordId::of(task), "status")
            .unwrap_or(status.name().to_string()),
        false => status.name().to_string(),
    };
    let set = tasks
        .iter()
        .filter_map(|task| change::set(*task, Path::field("status"), Some(new(task))));
    let edits = rules::consequences(city, set.collect(), app.state.today);
    let released = edits
        .as_ref()
        .map_or(0, |edits| edits::released(edits, &records));
    let also = match released {
        0 => String::new(),
        1 => "; 1 task no longer waits".to_string(),
        count => format!("; {count} tasks no longer wait"),
    };
    let label = format!("{verb}: {}{also}", edits::titles(&app.state, &records));
    match edits {
        Ok(edits) => {
            app.commit(label, edits);
        }
        Err(problem) => app.state.say(problem.to_string(), Tone::Bad),
    }
}
