//! What is done in the views of meetings over time.

use crate::app::core::app::{App, Command, Scope, State};
use crate::app::core::commands::{anything, has_record, only_if, row, usable};
use crate::app::core::{copying, edits};
use crate::app::meet::commands::room;
use crate::app::meet::state::{ATTENDANCE, CYCLE, LOOP};
use crate::app::meet::{attendance, cycle, question_steps};
use crate::insight::ledger;
use crate::model::attend::{Came, attend};
use crate::model::{Edit, Kind, RecordId};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::report::{self, blocks};

const WHO_CAME: &[&str] = &[ATTENDANCE];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("question.on", Scope::On(&[Kind::Question]), &["m"], "next step", "Move the question on: to its next meeting, back with an answer, to the group.", 5, carry_on).when(has_record).taking(anything),
    row("cycle.here", Scope::Where(&[CYCLE], cycle::has_station), &["m"], "here we are", "Move the city to the station under the cursor.", 5, cycle::move_on).when(|state| usable(state, Kind::City)),
    row("loop.copy", Scope::Views(&[LOOP]), &["Y"], "copy list", "Copy the questions by how far they have come, as Markdown.", 0, copy_questions),
    row("attendance.mark", Scope::Views(WHO_CAME), &["x"], "came, absent", "Go round: present, excused, absent, nothing said, at the meeting of this column.", 2, mark).when(can_mark),
    row("attendance.meeting", Scope::Views(WHO_CAME), &["i"], "meeting", "Open the meeting of this column.", 3, meeting).when(has_meeting),
];

fn has_meeting(state: &State) -> Result<(), String> {
    only_if(attendance::meeting(state).is_some(), "no meeting was held yet")
}

fn can_mark(state: &State) -> Result<(), String> {
    if attendance::hides(state) {
        return Err("who came is not shown while presenting; P ends it".to_string());
    }
    has_meeting(state)?;
    has_record(state)?;
    usable(state, Kind::Meeting)
}

/// The next mark of the row the cursor is on, for all that are marked.
fn mark(app: &mut App) {
    let city = std::rc::Rc::clone(&app.state.city);
    let records = app.state.targets();
    let Some((meeting, first)) = attendance::meeting(&app.state).zip(records.first()) else { return };
    let next = Came::after(Came::of(meeting, &first.id));
    let each = |record: &RecordId| attend(&city, meeting, &record.id, next);
    let edits: Result<Vec<Vec<Edit>>, Problem> = records.iter().map(each).collect();
    let word = next.map_or("nothing said", Came::word);
    let titles = edits::titles(&app.state, &records);
    let label = format!("{titles}: {word} at {}", meeting.title);
    match edits {
        Ok(edits) => app.commit_or_say(label, edits.concat()),
        Err(problem) => app.state.say(problem.told(), Tone::Warn),
    }
}

fn meeting(app: &mut App) {
    if let Some(id) = attendance::meeting(&app.state).map(|meeting| meeting.id.clone()) {
        room::open(app, &id);
    }
}

fn carry_on(app: &mut App) {
    let records = app.state.targets();
    question_steps::ask(app, &records);
}

/// The questions by how far they have come, as Markdown.
fn copy_questions(app: &mut App) {
    let (city, today) = (&app.state.city, app.state.today);
    let ledger = ledger::ledger(city, today);
    let text = blocks::markdown(&report::ledger::blocks(city, &ledger, today));
    copying::share(app, "The questions", text);
}
