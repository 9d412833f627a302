//! The plan as an outline: objectives, their actions, their tasks; what is folded away is not in it. It must not know
//! how lines look.

use std::rc::Rc;

use crate::app::core::app::State;
use crate::app::core::grid::Step;
use crate::app::plan::kept::Listed;
pub use crate::app::plan::kept::OutlineLine;
use crate::insight::plan;
use crate::model::Kind;

/// The name under which tasks without an action are folded.
pub const LOOSE: &str = "-";

/// Every line, in the order of the plan: tasks that the filter leaves, under their actions; actions without such tasks
/// only while nothing is filtered.
pub fn lines(state: &State) -> Rc<Vec<OutlineLine>> {
    let (city, list, folded) = (&state.city, state.list(), &state.rooms.plan.folded);
    state.rooms.plan.lines.get(
        |(listed, other)| other == folded && listed.is(city, list),
        || ((Listed::of(city, list), folded.clone()), all(state)),
    )
}

fn all(state: &State) -> Vec<OutlineLine> {
    let list = state.list();
    let at = |id: &str| state.city.place(Kind::Action, id);
    let mut by_action: Vec<Vec<usize>> = vec![Vec::new(); state.city.actions.len()];
    let mut loose = Vec::new();
    for (row, place) in list.shown.iter().enumerate() {
        let Some(task) = state.city.tasks.get(*place) else { continue };
        match task.action.as_deref().and_then(at) {
            Some(action) => by_action[action].push(row),
            None => loose.push(row),
        }
    }
    let tasks_of = |id: &str| at(id).map_or(&[][..], |action| &by_action[action]);
    let is_filtered = !list.filter.is_empty();
    let folded = &state.rooms.plan.folded;
    let mut lines = Vec::new();
    for group in plan::groups(&state.city) {
        let id = group.objective.map_or(String::new(), |objective| objective.id.clone());
        let actions = group.actions.iter();
        let shown: Vec<_> = actions.filter(|action| !is_filtered || !tasks_of(&action.id).is_empty()).collect();
        if shown.is_empty() && is_filtered {
            continue;
        }
        lines.push(OutlineLine::Objective(id));
        for action in shown {
            lines.push(OutlineLine::Action(action.id.clone()));
            if !folded.contains(&action.id) {
                lines.extend(tasks_of(&action.id).iter().map(|row| OutlineLine::Task(*row)));
            }
        }
    }
    if !loose.is_empty() {
        lines.push(OutlineLine::Objective(LOOSE.to_string()));
        lines.extend(loose.into_iter().map(OutlineLine::Task));
    }
    lines
}

/// Where the cursor is among the lines.
pub fn position(state: &State, lines: &[OutlineLine]) -> Option<usize> {
    let row = state.list().row;
    let is_it = |line: &OutlineLine| match (line, state.on_action()) {
        (OutlineLine::Action(id), Some(on)) => id == on,
        (OutlineLine::Task(other), None) => *other == row,
        _ => false,
    };
    let found = lines.iter().position(is_it);
    // A task that is folded away: its action stands for it.
    found.or_else(|| {
        let task = state.city.task(state.list().current()?)?;
        let action = task.action.as_deref()?;
        lines.iter().position(|line| *line == OutlineLine::Action(action.to_string()))
    })
}

/// The lines that are seen in so many rows of the screen from `y` on, each with its row and whether the cursor is on it.
pub fn seen(state: &State, y: u16, rows: u16) -> Vec<(u16, OutlineLine, bool)> {
    let lines = lines(state);
    let at = position(state, &lines);
    let top = state.rooms.plan.top.min(lines.len().saturating_sub(1));
    let seen = lines.iter().cloned().enumerate().skip(top);
    (y..y + rows).zip(seen).map(|(y, (place, line))| (y, line, at == Some(place))).collect()
}

/// Puts the cursor on a line; objectives cannot be chosen.
pub fn put_on(state: &mut State, line: &OutlineLine) {
    match line {
        OutlineLine::Objective(_) => {}
        OutlineLine::Action(id) => state.list_mut().heading = Some(id.clone()),
        OutlineLine::Task(row) => {
            let city = Rc::clone(&state.city);
            let list = state.list_mut();
            list.heading = None;
            list.move_to(&city, Kind::Task, *row);
        }
    }
}

/// The line a step leads to.
pub fn step_to(state: &State, lines: &[OutlineLine], step: Step, page: usize) -> Option<usize> {
    let can = |at: &usize| !matches!(lines[*at], OutlineLine::Objective(_));
    let is_action = |at: &usize| matches!(lines[*at], OutlineLine::Action(_));
    let at = position(state, lines).unwrap_or(0);
    let last = lines.len().checked_sub(1)?;
    match step {
        Step::Down => (at + 1..=last).find(can),
        Step::Up => (0..at).rev().find(can),
        Step::First => (0..=last).find(can),
        Step::Last => (0..=last).rev().find(can),
        Step::PageDown => (at + 1..=(at + page).min(last)).rev().find(can).or(Some(at)),
        Step::PageUp => (at.saturating_sub(page)..at).find(can),
        // Left: up to the action; right: into its tasks.
        Step::Left => (0..at).rev().find(is_action),
        Step::Right => (at + 1..=last).find(is_action),
    }
}
