//! The tab of who seeks and who gives: its views and how each behaves.

use crate::app::core::app::{App, Behaviour, Hooks, Room, State, View};

use crate::app::core::lines_view::LINES as LINES_VIEW;
use crate::app::core::list_view::{DRAWN, LIST, step_to};
use crate::app::core::room::{EMPTY, QUIET};
use crate::app::core::shape::Shape;
use crate::app::core::{go, listing, show};
use crate::app::exchange::network::state::{IDEAS, NETWORK, PLACES, THEMES};
use crate::app::exchange::network::{self, browse, ideas, places, seek, themes};
use crate::app::exchange::state::{ANSWERS, SEEKERS};
use crate::app::exchange::{answers, commands, matches};
use crate::model::Kind;
use crate::report::cells::Tone;

pub static TAB: Room = Room {
    tab: "Exchange",
    views: &[
        &View::list("Needs", Kind::Need, &RECORDS),
        &View::list(ANSWERS, Kind::Need, &WITH_ANSWERS).drawn(Shape::Answers),
        &View::list("Offers", Kind::Offer, &RECORDS),
        &View::list(SEEKERS, Kind::Offer, &WITH_ANSWERS).drawn(Shape::Answers),
        &View::lines("Matches", &matches::BY_STATE),
        &View::list("Stories", Kind::Story, &RECORDS),
        &View::lines(NETWORK, &IN_NETWORK),
        &View::lines(IDEAS, &WITH_IDEAS),
        &View::lines(THEMES, &BY_THEME),
        &View::lines(PLACES, &BY_PLACE).drawn(Shape::Places),
    ],
    key: commands::answers::TAB,
    commands: &[commands::answers::COMMANDS, commands::network::COMMANDS],
    hooks: Hooks {
        opened: |app| app.forget_comparison(),
        forget: |app| {
            app.forget_comparison();
            app.state.rooms.exchange.asked = None;
            app.state.rooms.network.forget();
        },
        shown: |app| app.refresh_answers(),
        woken: |app| app.go_on_comparing(),
        ..QUIET
    },
    ..EMPTY
};

static RECORDS: Behaviour = Behaviour { shows_status: false, ..LIST };

static WITH_ANSWERS: Behaviour = Behaviour {
    step: answers::step,
    drawn_empty: |_| false,
    unread: |state| &state.rooms.network.unread,
    shows_status: false,
    ..DRAWN
};

/// Lines about needs and offers of all cities.
const LINES: Behaviour = Behaviour {
    refresh: network::refresh,
    best: |app, on| {
        (app.state.view().does.stay_on)(&mut app.state, on);
        if let Some(row) = seek::best(&app.state) {
            go::put(&mut app.state, row);
        }
    },
    hits: |app| seek::hits(&app.state),
    open,
    nothing,
    reads: &[Kind::Need],
    unread: |state| &state.rooms.network.unread,
    shows_status: false,
    ..LINES_VIEW
};

static IN_NETWORK: Behaviour = Behaviour {
    sorted: commands::network::order_by,
    saved: commands::network::to_save,
    columns: |_, width| browse::columns(width),
    standing: |state| unless_reading(state, browse::standing),
    empty: |_| "Nothing is sought and nothing is offered yet; a in Needs or Offers adds the first.",
    ..LINES
};

static WITH_IDEAS: Behaviour = Behaviour {
    columns: |_, width| ideas::columns(width),
    standing: |state| unless_reading(state, LINES_VIEW.standing),
    empty: |_| "Needs and offers give no idea yet: they must be there first.",
    ..LINES
};

static BY_THEME: Behaviour = Behaviour {
    step: commands::network::step,
    columns: |_, width| themes::columns(width),
    cell: |state| Some(state.rooms.network.cell()),
    standing: |state| unless_reading(state, themes::standing),
    empty: |_| "No city seeks or offers anything yet, so there is nothing to count.",
    ..LINES
};

static BY_PLACE: Behaviour = Behaviour {
    record: |state| places::current(state).cloned(),
    step: |app, to| step_to(app, Some(places::step_to(&app.state, to))),
    put: places::move_to,
    click: |state, at| {
        if let Some(row) = places::row_at(state, state.layout.body, at) {
            places::move_to(state, row);
        }
    },
    scroll: |state| places::scroll_into_view(state, usize::from(state.layout.body.height)),
    stay_on: places::stay_on,
    more: places::more,
    standing: |state| unless_reading(state, places::standing),
    nothing: |_| None,
    table: |_| Vec::new(),
    is_drawn: true,
    needs_width: true,
    ..LINES
};

fn open(app: &mut App) {
    match app.state.current() {
        Some(record) => show::open_here(app, record, listing::current(&app.state).and_then(|line| line.field)),
        None => commands::network::open_line(app),
    }
}

/// What is still being read is not counted.
fn unless_reading(state: &State, standing: fn(&State) -> String) -> String {
    match state.rooms.network.progress {
        Some(_) => String::new(),
        None => standing(state),
    }
}

fn nothing(state: &State) -> Option<(String, Tone)> {
    match network::progress(state) {
        Some(progress) => Some((progress, Tone::Dim)),
        None => listing::nothing(state),
    }
}
