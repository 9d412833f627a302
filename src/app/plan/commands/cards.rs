//! What is done on the board of tasks: other columns, and tasks carried from one to another.

use crate::app::core::app::{App, Command, Scope, State};
use crate::app::core::commands::{has_record, row};
use crate::app::core::edits;
use crate::app::plan::columns::Columns;
use crate::app::plan::state::CARDS;
use crate::model::{Edit, Path, RecordId, change, rules};
use crate::report::cells::Tone;
use std::collections::BTreeSet;

const CARDS_ONLY: &[&str] = &[CARDS];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("cards.left", Scope::Views(CARDS_ONLY), &["H"], "move left", "Carry the task into the column at the left: another status, owner or action.", 2, |app| carry(app, -1)).when(has_record),
    row("cards.right", Scope::Views(CARDS_ONLY), &["L"], "move right", "Carry the task into the column at the right; what waited for a task that is done is released.", 2, |app| carry(app, 1)).when(has_record),
    row("cards.by", Scope::Views(CARDS_ONLY), &["b"], "columns by", "Let columns stand for the status, then for the owner, then for the action.", 6, by),
];

fn by(app: &mut App) {
    app.state.rooms.plan.by = app.state.rooms.plan.by.next();
    let text = format!("Columns by {}", app.state.rooms.plan.by.field());
    app.state.say(text, Tone::Plain);
}

/// Carries tasks so many columns to the right.
fn carry(app: &mut App, steps: isize) {
    let asked = app.state.targets();
    let moved = moved(&app.state, &asked, steps);
    if moved.edits.is_empty() {
        let side = if steps < 0 { "first" } else { "last" };
        let titles = edits::titles(&app.state, &asked);
        return app.state.say(format!("{titles}: in the {side} column already"), Tone::Warn);
    }
    match rules::consequences(&app.state.city, moved.edits, app.state.today) {
        Ok(edits) => {
            let released = edits::released(&edits, &moved.records);
            let label = label(&app.state, &moved.records, &moved.into);
            app.commit_or_say(format!("{label}{}", edits::waiting(released)), edits);
        }
        Err(problem) => app.state.say(problem.told(), Tone::Bad),
    }
}

/// Tasks that change their column, and what the columns they come into stand for.
#[derive(Default)]
struct Moved {
    records: Vec<RecordId>,
    edits: Vec<Edit>,
    into: BTreeSet<Option<String>>,
}

fn moved(state: &State, asked: &[RecordId], steps: isize) -> Moved {
    let columns = Columns::of(state);
    let mut moved = Moved::default();
    for record in asked {
        let Some(task) = state.city.task(&record.id) else { continue };
        let to = columns.at(task).and_then(|at| at.checked_add_signed(steps));
        let Some(column) = to.and_then(|to| columns.all.get(to)) else { continue };
        let raw = to.and_then(|to| columns.raw(to));
        let path = Path::field(columns.by.field());
        if let Some(edit) = change::set(task, path, raw) {
            moved.edits.push(edit);
            moved.records.push(record.clone());
            moved.into.insert(column.value.clone());
        }
    }
    moved
}

/// `Status Doing: Book the venue`; where they come into several columns, how many have moved.
fn label(state: &State, records: &[RecordId], into: &BTreeSet<Option<String>>) -> String {
    let field = state.rooms.plan.by.field();
    let mut values = into.iter();
    match (values.next(), values.next()) {
        (Some(value), None) => {
            let typed = value.as_deref().unwrap_or_default();
            edits::field_label(state, records, &Path::field(field), typed)
        }
        _ => format!("Another {field}: {}", edits::titles(state, records)),
    }
}
