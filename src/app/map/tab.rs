//! The tab of who is there: its views and how each behaves.

use crate::app::core::app::{Behaviour, Hooks, Room, State, View};
use crate::app::core::heading;

use crate::app::core::list_view::{DRAWN, LIST, put_at, step_to};
use crate::app::core::room::{EMPTY, QUIET};
use crate::app::core::shape::Shape;
use crate::app::map::state::{BOARD, LINKS, MATRIX};
use crate::app::map::{board, cells, commands, links, matrix, seats, session, sorted};
use crate::model::Kind;
use crate::say;

pub static TAB: Room = Room {
    tab: "Map",
    views: &[
        &View::list(MATRIX, Kind::Member, &ON_MATRIX).drawn(Shape::Matrix),
        &View::list(BOARD, Kind::Member, &ON_BOARD).drawn(Shape::Board),
        &View::list("Members", Kind::Member, &LIST),
        &View::list(LINKS, Kind::Link, &AROUND_ONE).drawn(Shape::Ties),
        &View::list("People", Kind::Person, &LIST),
        &View::list("All links", Kind::Link, &LIST),
        &View::list("Roles", Kind::Role, &LIST),
    ],
    key: commands::map::TAB,
    commands: &[commands::map::COMMANDS, commands::session::COMMANDS],
    hooks: Hooks {
        forget: |app| app.state.rooms.map.bridges = None,
        renewed: |app| app.renew_picks(),
        uncovered: session::go_on,
        ended: |app| app.state.rooms.map.ended(),
        added: session::added,
        left: session::left,
        ..QUIET
    },
    ..EMPTY
};

static ON_MATRIX: Behaviour = Behaviour {
    step: |app, to| step_to(app, cells::step_to(&app.state, to)),
    click: |state, at| put_at(state, seats::row_at(&matrix::picture(state, state.layout.body).labels, at)),
    more: matrix::advice,
    drawn_empty: dims,
    standing: |state| heading::records(state, placed),
    ..DRAWN
};

static ON_BOARD: Behaviour = Behaviour {
    step: |app, to| step_to(app, sorted::step_to(&app.state, to)),
    click: |state, at| put_at(state, seats::row_at(&board::picture(state, state.layout.body).labels, at)),
    more: matrix::advice,
    drawn_empty: dims,
    needs: &[Kind::Role],
    ..DRAWN
};

/// One member in the middle of its links.
static AROUND_ONE: Behaviour = Behaviour {
    refresh: links::refresh,
    step: |app, to| step_to(app, links::step_to(&app.state, to)),
    click: |state, at| put_at(state, links::row_at(state, at)),
    open: commands::links::walk,
    show: commands::links::show_record,
    standing: |state| {
        heading::records(state, |state, _, total| format!("{} of {total} links", state.list().shown.len()))
    },
    needs: &[Kind::Link, Kind::Member, Kind::Role],
    has_own_list: true,
    ..DRAWN
};

/// Whoever does not answer the filter is seen all the same.
fn dims(state: &State) -> bool {
    !state.rooms.map.hides
}

fn placed(state: &State, _: Kind, _: usize) -> String {
    let members = &state.status.members;
    let total = members.placed + members.unplaced;
    say!(state.city.lang(), "map-placed", placed = members.placed, total = total)
}
