//! What is done on the timeline: another scale, back to today, bars moved in time.

use crate::app::core::app::{App, Command, Scope};
use crate::app::core::commands::{has_record, row};
use crate::app::core::edits;
use crate::app::plan::bar_move::Walk;
use crate::app::plan::state::TIMELINE;
use crate::app::plan::timeline;
use crate::model::choice::TaskStatus;
use crate::model::query::defaults;
use crate::model::scale::Scale;
use crate::model::{Edit, Kind, RecordId, shift};
use crate::report::cells::Tone;
use std::collections::BTreeSet;
use std::rc::Rc;

const BARS: &[&str] = &[TIMELINE];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("bars.earlier", Scope::Views(BARS), &["H"], "earlier", "Move its dates earlier, by the day, week or month that a column is.", 2, |app| moved(app, -1, false)).when(has_record),
    row("bars.later", Scope::Views(BARS), &["L"], "later", "Move its dates later, by the day, week or month that a column is.", 2, |app| moved(app, 1, false)).when(has_record),
    row("bars.all-earlier", Scope::Views(BARS), &["<"], "all earlier", "Move it earlier together with everything that waits for it.", 0, |app| moved(app, -1, true)).when(has_record),
    row("bars.all-later", Scope::Views(BARS), &[">"], "all later", "Move it later together with everything that waits for it.", 4, |app| moved(app, 1, true)).when(has_record),
    row("bars.in", Scope::Views(BARS), &["+"], "zoom in", "Let a column be a week instead of a month, a day instead of a week.", 2, |app| zoom(app, Scale::finer)),
    row("bars.out", Scope::Views(BARS), &["-"], "zoom out", "Let a column be a week instead of a day, a month instead of a week.", 2, |app| zoom(app, Scale::coarser)),
    row("bars.today", Scope::Views(BARS), &[".", "g t"], "today", "Show the time around today.", 0, today),
];

fn zoom(app: &mut App, to: fn(Scale) -> Scale) {
    let now = app.state.rooms.plan.scale;
    let scale = to(now);
    let text = if scale == now { format!("By {} already", scale.name()) } else { format!("By {}", scale.name()) };
    timeline::zoom(&mut app.state, scale);
    app.state.say(text, Tone::Dim);
}

fn today(app: &mut App) {
    app.state.rooms.plan.first = None;
}

/// Moves bars by so many columns, alone or with everything that waits for them.
fn moved(app: &mut App, steps: i64, with_successors: bool) {
    let records = app.state.targets();
    let city = Rc::clone(&app.state.city);
    let walk = app.state.rooms.plan.walk.take();
    let scale = app.state.rooms.plan.scale;
    let walk = walk
        .filter(|walk| walk.goes_on(&city, &records, scale, with_successors))
        .unwrap_or_else(|| Walk::new(&city, &records, scale, with_successors));
    let titles = edits::titles(&app.state, &records);
    let edits = match walk.edits(&city, steps) {
        Ok(edits) => edits,
        Err(problem) => return app.state.say(problem.told(), Tone::Bad),
    };
    let is_dropped = |record: &RecordId| {
        let task = city.task(&record.id).filter(|_| record.kind == Kind::Task);
        task.is_some_and(|task| defaults::task_status(task) == TaskStatus::Dropped)
    };
    if records.iter().any(is_dropped) {
        return app.state.say(format!("{titles}: dropped, so no dates to move; e gives another status"), Tone::Warn);
    }
    if edits.is_empty() {
        return app.state.say(format!("{titles}: no dates to move; d gives a day"), Tone::Warn);
    }
    let way = if steps < 0 { "earlier" } else { "later" };
    let label = format!(
        "1 {} {way}: {titles}{}{}",
        scale.name(),
        count(&edits, &records),
        outgrown(&shift::outgrown(&city, &edits))
    );
    app.commit_or_say(label, edits);
    let is_moved = !Rc::ptr_eq(&city, &app.state.city);
    app.state.rooms.plan.walk = is_moved.then(|| walk.on(&app.state.city, steps));
}

/// Tasks that no longer lie within their action, by the action.
fn outgrown(actions: &[&str]) -> String {
    match actions {
        [] => String::new(),
        [one] => format!("; tasks now lie outside {one}"),
        [one, more @ ..] => format!("; tasks now lie outside {one} and {} more", more.len()),
    }
}

/// How many bars move, where it is not just the one that was asked for.
fn count(edits: &[Edit], asked: &[RecordId]) -> String {
    let moved: BTreeSet<&RecordId> = edits.iter().map(Edit::record).collect();
    match moved.len() {
        1 if asked.len() == 1 && moved.contains(&asked[0]) => String::new(),
        1 => "; 1 bar moved".to_string(),
        many => format!("; {many} bars moved"),
    }
}
