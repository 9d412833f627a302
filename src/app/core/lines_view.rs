//! A view of lines: how every one behaves that says nothing else.

use super::app::Behaviour;
use super::list_view::LIST;
use crate::app::plan::lines;
use crate::app::show;

/// How a view of lines behaves that says nothing else.
pub const LINES: Behaviour = Behaviour {
    refresh: |app| lines::refresh(&mut app.state),
    record: |state| lines::current(state)?.record.clone(),
    put: lines::move_to,
    click: lines::click,
    scroll: lines::scroll_into_view,
    stay_on: lines::stay_on,
    best: |app, on| lines::stay_on(&mut app.state, on),
    hits: |app| Ok(lines::hits(&app.state, &app.state.searched)),
    open: show::open,
    more: lines::more,
    standing: |state| lines::standing(state, |state| state.list().shown.len().to_string()),
    nothing: |state| lines::nothing(state, ""),
    table: lines::table,
    above: |_| 2,
    ..LIST
};
