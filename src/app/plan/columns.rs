//! Tasks in columns by status, owner or action, and the way of the cursor among them. It must not know where columns
//! are on the screen.

use std::collections::HashMap;
use std::rc::Rc;

use crate::app::core::app::State;
use crate::app::core::grid::Step;
use crate::app::plan::kept::{CardColumn, Listed};
use crate::app::plan::state::Grouping;
use crate::insight::plan;
use crate::model::choice::TaskStatus;
use crate::model::query::standing;
use crate::model::records::Task;
use crate::model::{Kind, Target, Value};
use crate::report::cells::reference;

/// The columns from left to right.
#[derive(Debug)]
pub struct Columns {
    pub by: Grouping,
    pub all: Rc<Vec<CardColumn>>,
}

/// Columns that come to be while tasks are put into them.
struct Filling<'a> {
    all: Vec<CardColumn>,
    places: HashMap<Option<&'a str>, usize>,
}

impl<'a> Filling<'a> {
    fn place_for(&mut self, value: Option<&'a str>) -> usize {
        let next = self.all.len();
        let at = *self.places.entry(value).or_insert(next);
        if at == next {
            self.all.push(CardColumn { value: value.map(str::to_string), rows: Vec::new(), late: 0 });
        }
        at
    }
}

/// The tasks of the list in their columns: every status; nobody and whoever owns one; no action, and every action of the
/// plan unless something is filtered.
fn filled(state: &State, by: Grouping) -> Vec<CardColumn> {
    let mut columns = Filling { all: Vec::new(), places: HashMap::new() };
    for value in known(state, by) {
        columns.place_for(value);
    }
    for (row, place) in state.list().shown.iter().enumerate() {
        let Some(task) = state.city.tasks.get(*place) else { continue };
        let at = columns.place_for(by.of(task));
        let column = &mut columns.all[at];
        column.rows.push(row);
        column.late += usize::from(standing::is_late(task, state.today));
    }
    let is_filtered = !state.list().filter.is_empty();
    // Empty ones into which nobody would put anything are left out.
    columns.all.retain(|column| match (by, &column.value) {
        _ if !column.rows.is_empty() => true,
        (Grouping::Status, _) | (_, None) => true,
        (Grouping::Owner, _) => false,
        (Grouping::Action, Some(id)) => !is_filtered && state.city.action(id).is_some_and(plan::is_in),
    });
    columns.all
}

impl Columns {
    /// The columns of the list.
    pub fn of(state: &State) -> Columns {
        let (city, list, today) = (&state.city, state.list(), state.today);
        let by = state.rooms.plan.by;
        let all = state.rooms.plan.columns.get(
            |(listed, other, day)| (*other, *day) == (by, today) && listed.is(city, list),
            || ((Listed::of(city, list), by, today), filled(state, by)),
        );
        Columns { by, all }
    }

    /// The column of a task.
    pub fn at(&self, task: &Task) -> Option<usize> {
        let value = self.by.of(task);
        self.all.iter().position(|column| column.value.as_deref() == value)
    }

    /// The column in which a row of the list stands, and its place in it.
    pub fn find(&self, state: &State, row: usize) -> Option<(usize, usize)> {
        let place = state.list().shown.get(row)?;
        let at = self.at(state.city.tasks.get(*place)?)?;
        let rows = &self.all.get(at)?.rows;
        Some((at, rows.binary_search(&row).ok()?))
    }

    /// What a column is called.
    pub fn name(&self, state: &State, at: usize) -> String {
        let value = self.all.get(at).and_then(|column| column.value.as_deref());
        let named = |kind, id| reference(&state.city, Target::Record(kind), id);
        match (self.by, value) {
            (Grouping::Status, value) => value.unwrap_or_default().to_string(),
            (Grouping::Owner, Some(id)) => named(Kind::Member, id),
            (Grouping::Owner, None) => "Nobody".to_string(),
            (Grouping::Action, Some(id)) => named(Kind::Action, id),
            (Grouping::Action, None) => "No action".to_string(),
        }
    }

    /// What the field holds in a column, as RON.
    pub fn raw(&self, at: usize) -> Option<String> {
        let value = self.all.get(at)?.value.as_deref()?;
        match self.by {
            Grouping::Status => Some(value.to_string()),
            Grouping::Owner | Grouping::Action => Some(Value::Text(value).ron()),
        }
    }
}

/// The columns that have their place, filled or not.
fn known(state: &State, by: Grouping) -> Vec<Option<&str>> {
    let city = &state.city;
    let nobody = [None].into_iter();
    match by {
        Grouping::Status => TaskStatus::NAMES.iter().copied().map(Some).collect(),
        Grouping::Owner => {
            let members = city.members.iter().map(|member| Some(member.id.as_str()));
            nobody.chain(members).collect()
        }
        Grouping::Action => {
            let groups = plan::groups(city).into_iter();
            let actions = groups.flat_map(|group| group.actions);
            let ids = actions.map(|action| Some(action.id.as_str()));
            nobody.chain(ids).collect()
        }
    }
}

/// The row of the list a step leads to; `None` where there is nothing in that direction. `page` says how many cards
/// a page has.
pub fn step_to(state: &State, step: Step, page: impl Fn(&Columns) -> usize) -> Option<usize> {
    let columns = Columns::of(state);
    let Some((at, index)) = columns.find(state, state.list().row) else {
        return columns.all.iter().find_map(|column| column.rows.first().copied());
    };
    let rows = &columns.all[at].rows;
    let nearest = |column: &CardColumn| {
        let last = column.rows.len().checked_sub(1)?;
        column.rows.get(index.min(last)).copied()
    };
    match step {
        Step::Right => columns.all.iter().skip(at + 1).find_map(nearest),
        Step::Left => columns.all.iter().take(at).rev().find_map(nearest),
        _ => step.row(index, rows.len(), page(&columns)).map(|index| rows[index]),
    }
}
