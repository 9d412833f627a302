//! The tab of where we stand: its views and how each behaves.

use crate::app::brief::state::{BRIEF, SINCE};
use crate::app::brief::{commands, facts, since};
use crate::app::core::app::{App, Behaviour, Hooks, Room, View};
use crate::app::core::commands::screen;
use crate::app::core::lines_view::LINES as LINES_VIEW;
use crate::app::core::room::{EMPTY, QUIET};
use crate::app::core::shape::Shape;
use crate::app::core::{list_view, show};
use crate::model::{Kind, RecordId};

pub static TAB: Room = Room {
    tab: "Brief",
    views: &[&View::lines(BRIEF, &IN_BRIEF).drawn(Shape::Brief), &View::lines(SINCE, &IN_SINCE)],
    key: commands::TAB,
    commands: &[commands::COMMANDS],
    hooks: Hooks {
        opened: |app| app.forget_since(),
        forget: |app| app.forget_since(),
        refreshing: |app| app.look_back(),
        counted: facts::count,
        woken: |app| app.read_on(),
        ..QUIET
    },
    ..EMPTY
};

static IN_BRIEF: Behaviour = Behaviour {
    refresh: |app| facts::refresh(&mut app.state),
    record: facts::record_here,
    put: facts::move_to,
    click: |_, _| {},
    scroll: list_view::LIST.scroll,
    open: |app| match app.state.current() {
        Some(record) => show::open_record(app, record),
        None => open_care(app),
    },
    more: facts::more,
    standing: |_| String::new(),
    nothing: |_| None,
    table: |_| Vec::new(),
    verb: facts::verb_here,
    above: |state| 3 + facts::facts_rows(state),
    narrows: false,
    shows_care: true,
    ..LINES_VIEW
};

static IN_SINCE: Behaviour = Behaviour {
    lines: since::lines,
    columns: |_, width| since::columns(width),
    standing: since::standing,
    empty: since::nothing,
    ..LINES_VIEW
};

/// Shows what a line of the care list is about where that is no record: a helix, a part of the composition, a file.
fn open_care(app: &mut App) {
    let care = app.state.care_at(app.state.list().row);
    let Some((about, id)) = care.and_then(|care| Some((care.record(), care.id(&app.state.city)?.to_string()))) else {
        return;
    };
    match about {
        "helix" => {
            let filter = format!("helix:{}", id.to_lowercase());
            show::list(app, Kind::Member, filter);
        }
        "bucket" => show::open_record(app, RecordId::new(Kind::City, "city")),
        _ => screen::problems_if_any(app),
    }
}
