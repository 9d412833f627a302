//! What the chosen row of the timeline waits for, and what waits for it: open tasks of others, by their places in the
//! city's list. It must not know where they are on the screen.

use std::collections::HashSet;

use crate::app::core::app::State;
use crate::date;
use crate::model::Kind;
use crate::model::query::standing;
use crate::model::records::Task;
use crate::width::fit;

/// On which side of the chosen row a task lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitingSide {
    /// It has to be done first.
    Before,
    After,
}

/// The neighbours of the chosen row, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Waiting {
    before: Vec<usize>,
    after: Vec<usize>,
}

impl Waiting {
    /// Of the task under the cursor, or of the open tasks of the action under it together.
    pub fn of(state: &State) -> Waiting {
        let city = &state.city;
        let own = own(state);
        let ids: HashSet<&str> = own.iter().map(|task| task.id.as_str()).collect();
        if ids.is_empty() {
            return Waiting::default();
        }
        let blockers = own
            .iter()
            .flat_map(|task| standing::blockers(city, task))
            .filter(|task| !ids.contains(task.id.as_str()))
            .filter_map(|task| city.place(Kind::Task, &task.id));
        let mut before: Vec<usize> = blockers.collect();
        before.sort_unstable();
        before.dedup();
        let waits = |task: &Task| {
            let is_other = !ids.contains(task.id.as_str());
            is_other && standing::is_open(task) && task.after.iter().any(|id| ids.contains(id.as_str()))
        };
        let others = city.tasks.iter().enumerate();
        let after = others.filter(|(_, task)| waits(task)).map(|(at, _)| at);
        Waiting { before, after: after.collect() }
    }

    /// The side on which the task at a place lies.
    pub fn side(&self, at: usize) -> Option<WaitingSide> {
        let holds = |places: &[usize]| places.binary_search(&at).is_ok();
        match (holds(&self.before), holds(&self.after)) {
            (true, _) => Some(WaitingSide::Before),
            (_, true) => Some(WaitingSide::After),
            _ => None,
        }
    }

    /// The side on which tasks of an action lie.
    pub fn side_of_action(&self, state: &State, action: &str) -> Option<WaitingSide> {
        if self.before.is_empty() && self.after.is_empty() {
            return None;
        }
        let tasks = state.city.tasks_of(action);
        let mut places = tasks.filter_map(|task| state.city.place(Kind::Task, &task.id));
        places.find_map(|at| self.side(at))
    }

    /// `waits for X (due 3 Nov) and 2 more`, `Y waits for it`.
    pub fn words(&self, state: &State) -> Vec<String> {
        let task = |at: &usize| state.city.tasks.get(*at);
        let first = |places: &[usize]| Some((task(places.first()?)?, places.len() - 1));
        let before = first(&self.before).map(|(task, more)| {
            let due = task.due.map(|due| format!(" (due {})", date::short(due, state.today)));
            let due = due.unwrap_or_default();
            format!("waits for {}{due}{}", name(task), and_more(more))
        });
        let after = first(&self.after).map(|(task, more)| {
            let verb = if more > 0 { "wait" } else { "waits" };
            format!("{}{} {verb} for it", name(task), and_more(more))
        });
        before.into_iter().chain(after).collect()
    }
}

/// The open tasks the cursor is on.
fn own(state: &State) -> Vec<&Task> {
    let city = &state.city;
    let tasks: Vec<&Task> = match state.on_action() {
        Some(action) => city.tasks_of(action).collect(),
        None => {
            let current = state.list().current();
            current.and_then(|id| city.task(id)).into_iter().collect()
        }
    };
    tasks.into_iter().filter(|task| standing::is_open(task)).collect()
}

fn name(task: &Task) -> String {
    const MOST: usize = 30;
    fit(&task.title, MOST).into_owned()
}

fn and_more(more: usize) -> String {
    match more {
        0 => String::new(),
        more => format!(" and {more} more"),
    }
}
