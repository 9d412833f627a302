//! Tasks under their action and objective, as lines of cells: an action with how far it is and its worst task, a task
//! with what it waits for. It must not know rules of the plan.

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::emphasis::Emphasis;
use crate::app::core::grid::rolled;
use crate::app::plan::outline::{self, LOOSE, OutlineLine};
use crate::insight::progress::{self, Progress, Standing};
use crate::insight::{meter, plan};
use crate::model::query::standing;
use crate::model::records::{Action, Task};
use crate::model::{Kind, Record};
use crate::report::cells::{Cell, Tone, cell};
use crate::short::{each_apart, tell_apart};

/// Columns of what stands at the right: status, owner, due; 0 where there is no room for one.
pub fn columns(width: u16) -> [u16; 3] {
    match width {
        0..50 => [7, 0, 0],
        50..70 => [7, 0, SHORT_DUE],
        70..100 => [7, 12, SHORT_DUE],
        _ => [8, 18, 19],
    }
}

/// Columns before the text of an objective: cursor and mark.
pub const EDGE: u16 = 2;
/// Columns between two columns.
pub const GAP: u16 = 2;

/// Columns of all that stands at the right.
pub fn right(width: u16) -> u16 {
    columns(width).iter().map(|wide| wide + GAP).sum()
}

/// Columns for the text of a line that stands so far in; one sign stands before what does.
pub fn room(width: u16, indent: u16) -> u16 {
    let x = EDGE + indent + u16::from(indent > 0);
    width.saturating_sub(x + right(width))
}

/// Columns of a due day without the days to it.
const SHORT_DUE: u16 = 12;

/// One line as it is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TreeRow {
    pub y: u16,
    /// Columns before the text.
    pub indent: u16,
    /// What can be folded: whether it is.
    pub is_folded: Option<bool>,
    pub text: Cell,
    /// Behind the text, where there is room: what it waits for, the worst of its tasks.
    pub note: Cell,
    pub status: Cell,
    pub owner: Cell,
    pub due: Cell,
    pub emphasis: Emphasis,
}

/// The visible lines in an area.
pub fn rows(state: &State, area: Area) -> Vec<TreeRow> {
    let seen = outline::seen(state, area.y, area.height);
    let rows = seen.iter().filter_map(|(y, line, is_current)| {
        let mut row = row(state, line)?;
        (row.y, row.emphasis.is_current) = (*y, *is_current);
        Some(row)
    });
    let mut rows: Vec<TreeRow> = rows.collect();
    let texts = rows.iter_mut();
    each_apart(texts.map(|row| (room(area.width, row.indent), &mut row.text.text)));
    let [_, owner, _] = columns(area.width);
    let owners = rows.iter_mut().map(|row| &mut row.owner.text);
    tell_apart(owners.filter(|_| owner > 0), usize::from(owner));
    rows
}

/// Rolls the lines so that the cursor is seen.
pub fn scroll_into_view(state: &mut State, height: usize) {
    let lines = outline::lines(state);
    let at = outline::position(state, &lines).unwrap_or(0);
    // The objective above the first line stays in sight.
    let first = if at <= 1 { 0 } else { at };
    state.rooms.plan.top = rolled(state.rooms.plan.top, (first, at), lines.len(), height);
}

fn row(state: &State, line: &OutlineLine) -> Option<TreeRow> {
    match line {
        OutlineLine::Objective(id) => Some(objective(state, id)),
        OutlineLine::Action(id) => Some(action(state, state.city.action(id)?)),
        OutlineLine::Task(row) => Some(task(state, state.city.tasks.get(*state.list().shown.get(*row)?)?)),
    }
}

/// What stands above the actions of an objective, or above what has none.
pub(super) fn heading(state: &State, id: &str) -> Cell {
    let mut objectives = state.city.charter.objectives.iter();
    let title = match objectives.find(|objective| objective.id == id) {
        _ if id == LOOSE => "Tasks of no action",
        Some(objective) => &objective.title,
        None => "Actions of no objective",
    };
    Cell::new(title, Tone::Strong)
}

fn objective(state: &State, id: &str) -> TreeRow {
    let groups = plan::groups(&state.city);
    let is_it = |group: &&plan::Group<'_>| group.objective.map_or("", |objective| &objective.id) == id;
    let group = groups.iter().find(is_it);
    let progress = group.map(|group| progress::done_in(&state.city, group));
    let status = progress.map_or(Cell::default(), |progress| done_of(&progress));
    TreeRow { status, text: heading(state, id), ..TreeRow::default() }
}

fn action(state: &State, action: &Action) -> TreeRow {
    let facts = state.facts();
    let progress = progress::of_action(&state.city, action, calendar(state));
    let note = match &progress.worst {
        Some(worst) if worst.standing != Standing::Fine => Cell::new(&worst.words, Tone::of_standing(worst.standing)),
        _ => Cell::default(),
    };
    let parts = meter::count(action);
    let meter = format!("on paper {parts}/{}", meter::PARTS);
    TreeRow {
        is_folded: Some(state.rooms.plan.folded.contains(&action.id)),
        note,
        status: done_of(&progress),
        owner: cell(facts, action, "lead"),
        due: Cell::new(&meter, if parts == meter::PARTS { Tone::Good } else { Tone::Dim }),
        emphasis: state.emphasis(Kind::Action, action.id(), false),
        indent: 1,
        text: cell(facts, action, "title"),
        ..TreeRow::default()
    }
}

fn task(state: &State, task: &Task) -> TreeRow {
    let facts = state.facts();
    let waits: Vec<&str> = standing::blockers(&state.city, task).map(|other| other.title.as_str()).collect();
    let note = match waits.as_slice() {
        [] => Cell::default(),
        waits => Cell::new(&format!("waits for {}", waits.join(", ")), Tone::Warn),
    };
    TreeRow {
        note,
        status: status(state, task),
        owner: cell(facts, task, "owner"),
        due: due(state, task),
        emphasis: state.emphasis(Kind::Task, task.id(), false),
        indent: 3,
        text: cell(facts, task, "title"),
        ..TreeRow::default()
    }
}

/// Where it stands; where there is no room for the day it is due, that it is late.
fn status(state: &State, task: &Task) -> Cell {
    let [.., due] = columns(state.layout.body.width);
    if due == 0 && standing::is_late(task, state.today) {
        Cell::new("late", Tone::Bad)
    } else {
        cell(state.facts(), task, "status")
    }
}

/// When it is due; on narrow screens without the days to it, which only stand behind a comma.
fn due(state: &State, task: &Task) -> Cell {
    let due = cell(state.facts(), task, "due");
    let [.., wide] = columns(state.layout.body.width);
    match due.text.split_once(',') {
        Some((day, _)) if wide == SHORT_DUE => Cell::new(day, due.tone),
        _ => due,
    }
}

fn done_of(progress: &Progress) -> Cell {
    match progress.all {
        0 => Cell::new("no task", Tone::Dim),
        all => Cell::plain(&format!("{} of {all}", progress.done)),
    }
}

fn calendar(state: &State) -> crate::date::Calendar {
    state.city.calendar(state.today)
}
