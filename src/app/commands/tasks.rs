//! What is done to tasks with one key.

use super::always;
use crate::app::App;
use crate::app::command::{Command, Scope};
use crate::app::edits;
use crate::model::{Kind, rules};
use crate::report::columns::Tone;

pub const COMMANDS: &[Command] = &[Command {
    id: "task.done",
    scope: Scope::On(&[Kind::Task]),
    keys: &["x"],
    hint: "done",
    help: "Mark as done, or as not done again; what waited for it is released.",
    bar: 1,
    ready: always,
    run: done,
}];

/// Done where any of them is open, else not done.
fn done(app: &mut App) {
    let records = app.state.targets();
    let mut all = Vec::new();
    for record in &records {
        match rules::done(&app.state.city, &record.id, app.state.today) {
            Ok(edits) => all.extend(edits),
            Err(problem) => return app.state.say(problem.to_string(), Tone::Bad),
        }
    }
    let was_done = |id: &str| app.state.city.task(id).is_some_and(|task| rules::is_closed(task));
    let verb = match records.iter().all(|record| was_done(&record.id)) {
        true => "Not done",
        false => "Done",
    };
    let label = format!("{verb}: {}", edits::titles(&app.state, &records));
    app.commit(label, all);
}
