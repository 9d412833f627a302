//! A view of lines: how every one behaves that says nothing else.

use crate::app::core::app::Behaviour;
use crate::app::core::list_view::LIST;
use crate::app::core::{listing, show};

/// How a view of lines behaves that says nothing else.
pub const LINES: Behaviour = Behaviour {
    refresh: |app| listing::refresh(&mut app.state),
    record: |state| listing::current(state)?.record.clone(),
    put: listing::move_to,
    click: listing::click,
    scroll: listing::scroll_into_view,
    stay_on: listing::stay_on,
    best: |app, on| listing::stay_on(&mut app.state, on),
    hits: |app| Ok(listing::hits(&app.state, &app.state.searched)),
    open: show::open,
    more: listing::more,
    standing: |state| listing::standing(state, |state| state.list().shown.len().to_string()),
    nothing: listing::nothing,
    table: listing::table,
    above: |_| 2,
    ..LIST
};
