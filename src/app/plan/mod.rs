//! The views of the plan: what is on them as plain text with tones and places, and how the cursor moves. It must not
//! know a terminal; what the rules of the plan are stands in `insight/`.

pub mod bar_move;
pub mod cards;
pub mod columns;
pub mod commands;
pub mod critical;
pub mod impact_stage;
pub mod kept;
pub mod loose_ends;
pub mod money;
pub mod outline;
pub mod state;
pub mod stopping;
pub mod tab;
pub mod timeline;
pub mod tree;
pub mod waiting;

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::layout::WIDE;
use crate::app::core::listing;
use crate::app::core::shape::Shape;
use crate::model::Kind;
use crate::report::cells::cell;

/// How many lines of the outline are seen in the area of its view.
pub fn rows(state: &State, body: Area) -> usize {
    let lines = match state.view().shape {
        Shape::Bars => timeline::Frame::of(body).lines,
        _ => body,
    };
    usize::from(lines.height)
}

/// Puts the cursor on the line of the outline that stands in a row of the screen.
pub fn click(state: &mut State, y: u16) {
    let body = state.layout.body;
    let first = body.y + body.height - u16::try_from(rows(state, body)).unwrap_or(body.height);
    let lines = outline::lines(state);
    let at =
        y.checked_sub(first).filter(|_| y < body.y + body.height).map(|away| state.rooms.plan.top + usize::from(away));
    if let Some(line) = at.and_then(|at| lines.get(at)) {
        outline::put_on(state, line);
    }
}

/// The name of what the cursor is on, where a narrow screen may cut it.
pub fn title_narrow(state: &State) -> Option<String> {
    let record = state.current().filter(|_| state.size.0 < WIDE)?;
    Some(cell(state.facts(), state.record(&record)?, record.kind.row().title).text)
}

/// What a new task takes from where the cursor stands: fields and ids. The action on top; among tasks that stand under
/// their actions, that of the cursor; and the owner whose tasks alone are shown.
pub fn context(state: &State) -> Vec<(&'static str, String)> {
    let mut context = Vec::new();
    let on_top = state.sheet().map(|sheet| &sheet.record);
    let action = match on_top {
        Some(record) if record.kind == Kind::Action => Some(record.id.clone()),
        Some(_) => None,
        None if state.view().does.has_headings => action_here(state),
        None => listing::current(state).and_then(|line| line.action()),
    };
    context.extend(action.map(|id| ("action", id)));
    let is_tasks = state.view().kind == Some(Kind::Task);
    if is_tasks && on_top.is_none() {
        context.extend(owner_shown(state).map(|id| ("owner", id)));
    }
    context
}

/// The need a new action would answer: the one on top, or that of a line of the plan.
pub fn need_here(state: &State) -> Option<String> {
    let record = match state.sheet() {
        Some(sheet) => Some(&sheet.record),
        None => listing::current(state).filter(|_| state.room().has(state::TREE)).and_then(|line| line.record.as_ref()),
    };
    let need = record.filter(|record| record.kind == Kind::Need)?;
    Some(need.id.clone())
}

/// The action the cursor is on, or that of the task it is on.
pub fn action_here(state: &State) -> Option<String> {
    if let Some(action) = state.on_action() {
        return Some(action.to_string());
    }
    let action = state.city.task(state.list().current()?)?.action.clone()?;
    state.city.action(&action).map(|action| action.id.clone())
}

/// The one owner all shown tasks have, where a filter asked for an owner.
fn owner_shown(state: &State) -> Option<String> {
    let list = state.list();
    let words = list.filter.split_whitespace();
    let mut names = words.filter_map(|word| word.split_once(':'));
    let asks = names.any(|(name, _)| !name.is_empty() && "owner".starts_with(name));
    let first = list.shown.first().filter(|_| asks)?;
    let owner = state.city.tasks.get(*first)?.owner.clone()?;
    let shown = list.shown.iter();
    let mut tasks = shown.filter_map(|place| state.city.tasks.get(*place));
    tasks.all(|task| task.owner.as_ref() == Some(&owner)).then_some(owner)
}
