//! The tab of the meetings: its views and how each behaves.

use crate::app::core::app::{App, Behaviour, Hooks, Room, State, View};

use crate::app::core::lines_view::LINES as LINES_VIEW;
use crate::app::core::list_view::{DRAWN, LIST, put_at, step_to};
use crate::app::core::room::QUIET;
use crate::app::core::shape::Shape;
use crate::app::core::{heading, listing};
use crate::app::meet::state::{ATTENDANCE, CYCLE, LOOP, ROOM};
use crate::app::meet::{attendance, commands, cycle, ledger, picture, question_steps, room, year};
use crate::model::Kind;

pub static TAB: Room = Room {
    tab: "Meetings",
    views: &[
        &View::list("Meetings", Kind::Meeting, &LIST).sorted("date"),
        &View::lines(ROOM, &IN_ROOM).drawn(Shape::Room),
        &View::list(ATTENDANCE, Kind::Member, &WHO_CAME).drawn(Shape::Attendance),
        &View::lines(LOOP, &IN_LOOP),
        &View::list("Questions", Kind::Question, &LIST).sorted("status"),
        &View::lines("Year", &IN_YEAR),
        &View::lines(CYCLE, &IN_CYCLE),
    ],
    key: commands::room::TAB,
    commands: &[commands::room::COMMANDS, commands::attendance::COMMANDS],
    opens: &[(Kind::Meeting, commands::room::open)],
    context,
    at_hand: room::is_here,
    hooks: Hooks { opened: begin_at_next, forget: |app| app.state.rooms.attendance.forget(), ..QUIET },
};

static IN_ROOM: Behaviour = Behaviour {
    refresh: |app| room::refresh(&mut app.state),
    record: room::record,
    step: |app, to| {
        let page = picture::page(app.state.layout.body);
        room::step(&mut app.state, to, page);
    },
    click: |state, at| {
        let body = state.layout.body;
        picture::click(state, body, at);
    },
    scroll: LIST.scroll,
    open: commands::noting::enter,
    back: |app| {
        commands::room::to_meetings(app);
        true
    },
    adds: |_| Kind::Meeting,
    invites: |state| Some(room::invited(state)),
    more: picture::cut,
    standing: |_| String::new(),
    nothing: room::nothing,
    table: |_| Vec::new(),
    reads: &[Kind::Meeting],
    is_drawn: true,
    needs_width: true,
    narrows: false,
    shows_status: false,
    ..LINES_VIEW
};

static WHO_CAME: Behaviour = Behaviour {
    refresh: attendance::refresh,
    step: |app, to| {
        let row = attendance::step(&mut app.state, to);
        step_to(app, row);
    },
    click: |state, at| {
        let row = attendance::click(state, at);
        put_at(state, row);
    },
    scroll: attendance::scroll_into_view,
    more: attendance::advice,
    standing: |state| heading::records(state, |state, _, _| attendance::standing(state)),
    table: attendance::table,
    sorts: |state| if attendance::hides(state) { Vec::new() } else { vec![(attendance::AWAY, "Longest away")] },
    needs: &[Kind::Meeting, Kind::Member],
    shows_status: false,
    has_own_list: true,
    ..DRAWN
};

static IN_LOOP: Behaviour = Behaviour {
    lines: ledger::lines,
    columns: |_, width| ledger::columns(width),
    adds: |_| Kind::Question,
    standing: |state| listing::standing(state, ledger::standing),
    empty: |_| "No question has been asked yet. Press a to write down what the group wants to know from the other cities.",
    ..LINES_VIEW
};

static IN_YEAR: Behaviour = Behaviour {
    refresh: |app| {
        let lines = year::lines(&app.state);
        listing::show_lines(&mut app.state, lines);
    },
    columns: |_, width| year::columns(width),
    side: year::side,
    standing: |state| listing::standing(state, |_| year::LEGEND.to_string()),
    empty: |_| "No day is set in the year ahead.",
    ..LINES_VIEW
};

static IN_CYCLE: Behaviour = Behaviour {
    refresh: |app| {
        let lines = cycle::lines(&mut app.state);
        let lines = listing::narrowed(&app.state, lines);
        listing::show_lines(&mut app.state, lines);
    },
    columns: |_, width| cycle::columns(width),
    standing: cycle::standing,
    ..LINES_VIEW
};

/// The meetings open where it matters: on the next one.
fn begin_at_next(app: &mut App) {
    let next = app.state.city.next_meeting(app.state.today).map(|meeting| meeting.id.clone());
    if let (Some(view), Some(id)) = (app.state.desk.of_kind(Kind::Meeting), next) {
        let at = app.state.desk.list_of(view);
        app.state.lists[at].begin_on(&id);
    }
}

/// What a new record takes from the room it is added in; a question was raised at the latest meeting, wherever it is
/// written down.
fn context(state: &State, kind: Kind) -> Vec<(&'static str, String)> {
    let own = room::context(state, kind);
    if !own.is_empty() || kind != Kind::Question {
        return own;
    }
    let raised = question_steps::raised_at(&state.city, state.today);
    raised.map(|meeting| ("raised", meeting.id.clone())).into_iter().collect()
}
