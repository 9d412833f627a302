//! The tab of what is to be done: its views and how each behaves.

use crate::app::core::app::{App, Behaviour, Hooks, Room, State, View};
use crate::app::core::go::stretch_marks;
use crate::app::core::grid::Step;
use crate::app::core::layout::WIDE;
use crate::app::core::lines_view::LINES as LINES_VIEW;
use crate::app::core::list_view::{DRAWN, LIST, put_at, step_to};
use crate::app::core::room::{EMPTY, QUIET};
use crate::app::core::shape::Shape;
use crate::app::core::{heading, listing};
use crate::app::plan::state::{CARDS, TIMELINE, TREE};
use crate::app::plan::{
    self, cards, columns, commands, impact_stage, loose_ends, money, outline, stopping, timeline, tree,
};
use crate::insight::coherence;
use crate::insight::plan::is_in;
use crate::model::{Kind, RecordId};
use crate::report::loose_ends::{NO_PLAN, is_empty};

pub static TAB: Room = Room {
    tab: "Plan",
    views: &[
        &View::list("Tasks", Kind::Task, &TASKS).sorted("due"),
        &View::list(TREE, Kind::Task, &IN_TREE).drawn(Shape::Tree),
        &View::list(CARDS, Kind::Task, &ON_CARDS).drawn(Shape::Cards),
        &View::list(TIMELINE, Kind::Task, &IN_TIME).drawn(Shape::Bars),
        &View::list("Actions", Kind::Action, &ACTIONS).sorted("end"),
        &View::lines("Loose ends", &LOOSE_ENDS),
        &View::lines("Money", &MONEY),
        &View::lines("Stopping", &STOPPING),
    ],
    key: commands::plan::TAB,
    commands: &[commands::plan::COMMANDS, commands::cards::COMMANDS, commands::timeline::COMMANDS],
    context,
    hooks: Hooks { takes_over: impact_stage::takes_over, ..QUIET },
    ..EMPTY
};

const IN_LIST: Behaviour = Behaviour { shows_status: false, ..LIST };

static TASKS: Behaviour = IN_LIST;

static ACTIONS: Behaviour = Behaviour { standing: |state| heading::records(state, actions), ..IN_LIST };

/// Tasks under their actions, which can be chosen too.
const TREE_LIKE: Behaviour = Behaviour {
    step: step_in_tree,
    click: |state, (_, y)| plan::click(state, y),
    scroll: |state| {
        (LIST.scroll)(state);
        tree::scroll_into_view(state, plan::rows(state, state.layout.body));
    },
    order: order_of_tree,
    more: plan::title_narrow,
    drawn_empty: |_| false,
    needs_width: false,
    has_headings: true,
    shows_status: false,
    ..DRAWN
};

static IN_TREE: Behaviour = TREE_LIKE;

static IN_TIME: Behaviour = Behaviour { step: step_in_time, more: timeline::advice, needs_width: true, ..TREE_LIKE };

static ON_CARDS: Behaviour = Behaviour {
    step: |app, to| {
        let body = app.state.layout.body;
        let page = |columns: &columns::Columns| cards::page(&app.state, body, columns);
        step_to(app, columns::step_to(&app.state, to, page));
    },
    click: |state, at| put_at(state, cards::row_at(state, state.layout.body, at)),
    order: |state| {
        let columns = columns::Columns::of(state);
        let (at, _) = columns.find(state, state.list().row)?;
        columns.all.get(at).map(|column| column.rows.clone())
    },
    more: cards::advice,
    shows_status: false,
    ..DRAWN
};

const LINES: Behaviour = Behaviour { adds: added_by_line, shows_status: false, ..LINES_VIEW };

static LOOSE_ENDS: Behaviour = Behaviour {
    lines: loose_ends::lines,
    empty: |state| if is_empty(&state.city) { NO_PLAN } else { "Nothing is loose: the plan holds together." },
    reads: &coherence::FILES,
    ..LINES
};

static MONEY: Behaviour = Behaviour {
    lines: money::lines,
    columns: |_, width| money::columns(width),
    standing: |state| listing::standing(state, money::standing),
    empty: |_| "No action is planned yet, so nothing costs anything.",
    reads: &[Kind::Action],
    ..LINES
};

static STOPPING: Behaviour = Behaviour {
    lines: stopping::lines,
    columns: |state, width| stopping::columns(&state.lines, width),
    empty: |_| "No action stops anything and no barrier is named: an action of kind Stop or a need of kind Barrier would stand here.",
    reads: &[Kind::Action, Kind::Need],
    ..LINES
};

/// How many actions are in the plan; where there is room, dropped ones beside them.
fn actions(state: &State, _: Kind, total: usize) -> String {
    match total - state.city.actions.iter().filter(|action| is_in(action)).count() {
        0 => total.to_string(),
        dropped if state.size.0 < WIDE => (total - dropped).to_string(),
        dropped => format!("{}, {dropped} dropped", total - dropped),
    }
}

fn step_in_tree(app: &mut App, to: Step) {
    let body = app.state.layout.body;
    let lines = outline::lines(&app.state);
    let page = plan::rows(&app.state, body).max(2) - 1;
    if let Some(at) = outline::step_to(&app.state, &lines, to, page) {
        outline::put_on(&mut app.state, &lines[at]);
        stretch_marks(&mut app.state);
    }
}

fn step_in_time(app: &mut App, to: Step) {
    match to {
        Step::Right => timeline::scroll(&mut app.state, 1),
        Step::Left => timeline::scroll(&mut app.state, -1),
        _ => step_in_tree(app, to),
    }
}

fn order_of_tree(state: &State) -> Option<Vec<usize>> {
    let lines = outline::lines(state);
    let row = |line: &outline::OutlineLine| match line {
        outline::OutlineLine::Task(row) => Some(*row),
        _ => None,
    };
    Some(lines.iter().filter_map(row).collect())
}

/// On a line about a need an action for it is added, else a task.
fn added_by_line(state: &State) -> Kind {
    match listing::current(state).and_then(|line| line.record.as_ref()) {
        Some(RecordId { kind: Kind::Need, .. }) => Kind::Action,
        _ => Kind::Task,
    }
}

fn context(state: &State, kind: Kind) -> Vec<(&'static str, String)> {
    match kind {
        Kind::Task => plan::context(state),
        Kind::Action => plan::need_here(state).map(|id| ("needs", id)).into_iter().collect(),
        _ => Vec::new(),
    }
}
