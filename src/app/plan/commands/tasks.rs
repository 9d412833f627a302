//! What is done to tasks with one key.

use std::collections::HashMap;

use crate::app::core::app::{App, Command, Scope};
use crate::app::core::commands::{has_record, row};
use crate::app::core::edits;
use crate::model::choice::TaskStatus;
use crate::model::records::Task;
use crate::model::{Kind, rules};
use crate::report::cells::Tone;

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("task.done", Scope::On(&[Kind::Task]), &["x"], "done", "Mark as done, or as not done again; what waited for it is released.", 1, done).when(has_record),
];

/// Done where any of them is open, else not done.
fn done(app: &mut App) {
    let records = app.state.targets();
    let city = std::rc::Rc::clone(&app.state.city);
    let tasks: Vec<&Task> = records.iter().filter_map(|record| city.task(&record.id)).collect();
    let verb = if rules::all_done(&tasks) { "Not done" } else { "Done" };
    let earlier = if rules::all_done(&tasks) { app.store.earlier(&records, "status") } else { HashMap::new() };
    let had = |task: &Task| {
        let name = earlier.get(&task.id)?;
        TaskStatus::ALL.iter().copied().find(|status| status.name() == name)
    };
    match rules::done(&city, &tasks, app.state.today, had) {
        Ok(edits) => {
            let released = edits::released(&edits, &records);
            let label = format!("{verb}: {}{}", edits::titles(&app.state, &records), edits::waiting(released));
            app.commit_or_say(label, edits);
        }
        Err(problem) => app.state.say(problem.told(), Tone::Bad),
    }
}
