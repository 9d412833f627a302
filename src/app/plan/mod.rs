//! The views of the plan: what is on them as plain text with tones and places, and how the cursor moves. It must not
//! know a terminal; what the rules of the plan are stands in `insight/`.

mod action_parts;
pub mod action_sheet;
pub mod climb;
pub mod outline;
pub mod tree;

use std::collections::BTreeSet;

use super::state::State;
use super::views::{Shape, Tab};
use crate::model::Kind;

/// What belongs to the views of the plan alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlanState {
    /// Actions and objectives whose tasks are folded away.
    pub folded: BTreeSet<String>,
    /// The action the cursor is on; none while it is on a task.
    pub on: Option<String>,
    /// The first line on the screen.
    pub top: usize,
}

/// What a new task takes from where the cursor stands: fields and ids. The action on top; among tasks that stand under
/// their actions, that of the cursor; and the owner whose tasks alone are shown.
pub fn context(state: &State) -> Vec<(&'static str, String)> {
    let mut context = Vec::new();
    let on_top = state.sheet().map(|sheet| &sheet.record);
    let action = match on_top {
        Some(record) if record.kind == Kind::Action => Some(record.id.clone()),
        Some(_) => None,
        None if state.view().shape == Shape::Tree => action_here(state),
        None => None,
    };
    context.extend(action.map(|id| ("action", id)));
    let is_tasks = state.tab() == Tab::Plan && state.view().kind == Some(Kind::Task);
    if is_tasks && on_top.is_none() {
        context.extend(owner_shown(state).map(|id| ("owner", id)));
    }
    context
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
    tasks
        .all(|task| task.owner.as_ref() == Some(&owner))
        .then_some(owner)
}

/// A bar of so many signs, the first of them full.
pub fn bar(filled: usize, of: usize) -> String {
    let filled = filled.min(of);
    format!("{}{}", "■".repeat(filled), "□".repeat(of - filled))
}
