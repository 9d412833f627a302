//! What is done in the views of the plan.

use crate::app::core::app::{App, Command, Layer, Scope, State};
use crate::app::core::commands::{anything, has_record, only_if, row};
use crate::app::core::{choices, go};
use crate::app::plan::state::{TIMELINE, TREE};
use crate::app::plan::{action_here, critical, outline};
use crate::model::Kind;

const OUTLINE: &[&str] = &[TREE, TIMELINE];

#[rustfmt::skip]
pub const TAB: &[Command] = &[
    row("tab.plan", Scope::Everywhere, &["3"], "plan", "Show what is to be done: tasks, actions.", 0, |app| go::tab_of(app, TREE)),
];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("task.after", Scope::On(&[Kind::Task]), &["A"], "waits for", "Choose what it waits for; a task that is waited for already is taken out.", 0, after).when(has_record).taking(anything),
    row("plan.critical", Scope::Records, &["g c"], "critical", "Show the critical path: the chain of tasks with the least time to spare.", 0, critical),
    row("plan.fold", Scope::Views(OUTLINE), &["z"], "fold", "Fold the tasks of this action away, or show them again.", 6, fold).when(has_action),
    row("plan.fold-all", Scope::Views(OUTLINE), &["Z"], "fold all", "Fold all tasks away, so that only actions are seen; again to show them.", 0, fold_all),
];

/// The chain with the least time to spare.
fn critical(app: &mut App) {
    let page = critical::page(&app.state);
    app.state.layers.push(Layer::Page(page));
}

fn has_action(state: &State) -> Result<(), String> {
    only_if(action_here(state).is_some(), "the cursor is on no action")
}

fn fold(app: &mut App) {
    let Some(action) = action_here(&app.state) else { return };
    if !app.state.rooms.plan.folded.remove(&action) {
        app.state.rooms.plan.folded.insert(action.clone());
    }
    app.state.list_mut().heading = Some(action);
}

fn fold_all(app: &mut App) {
    let state = &mut app.state;
    if state.rooms.plan.folded.is_empty() {
        let action = action_here(state);
        let list = state.list_mut();
        list.heading = action.or(list.heading.take());
        state.rooms.plan.folded = state.city.actions.iter().map(|action| action.id.clone()).collect();
    } else {
        state.rooms.plan.folded.clear();
    }
    if outline::position(state, &outline::lines(state)).is_none() {
        state.list_mut().heading = None;
    }
}

fn after(app: &mut App) {
    let records = app.state.targets();
    let prompt = choices::after_prompt(&app.state, records);
    app.state.ask(prompt);
}
