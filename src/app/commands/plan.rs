//! What is done in the views of the plan.

use super::row;
use crate::app::App;
use crate::app::command::{Command, Scope};
use crate::app::plan::outline;
use crate::app::state::State;
use crate::app::views::Shape;

const OUTLINE: &[Shape] = &[Shape::Tree];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("plan.fold", Scope::Views(OUTLINE), &["z"], "fold", "Fold the tasks of this action away, or show them again.", 6, fold).when(has_action),
    row("plan.fold-all", Scope::Views(OUTLINE), &["Z"], "fold all", "Fold all tasks away, so that only actions are seen; again to show them.", 0, fold_all),
];

fn has_action(state: &State) -> Result<(), String> {
    match action_here(state) {
        Some(_) => Ok(()),
        None => Err("the cursor is on no action".to_string()),
    }
}

/// The action the cursor is on, or that of the task it is on.
fn action_here(state: &State) -> Option<String> {
    if let Some(action) = state.on_action() {
        return Some(action.to_string());
    }
    state.city.task(state.list().current()?)?.action.clone()
}

fn fold(app: &mut App) {
    let Some(action) = action_here(&app.state) else {
        return;
    };
    if !app.state.plan.folded.remove(&action) {
        app.state.plan.folded.insert(action.clone());
    }
    app.state.plan.on = Some(action);
}

fn fold_all(app: &mut App) {
    let state = &mut app.state;
    if state.plan.folded.is_empty() {
        state.plan.on = action_here(state).or(state.plan.on.take());
        state.plan.folded = state
            .city
            .actions
            .iter()
            .map(|action| action.id.clone())
            .collect();
    } else {
        state.plan.folded.clear();
    }
    if outline::position(state, &outline::lines(state)).is_none() {
        state.plan.on = None;
    }
}
