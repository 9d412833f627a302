//! A view that lists records of one kind, a row each: how every view behaves that says nothing else. Also views of records
//! that are drawn by code of their own.

use crate::app::core::app::{App, Behaviour, State};
use crate::app::core::layout;
use crate::app::core::{go, heading, hits, rows, show};
use crate::model::Kind;

/// A table of records.
pub const LIST: Behaviour = Behaviour {
    refresh,
    record: |_| None,
    step: |app, to| go::step_list(app, to),
    put,
    click,
    scroll,
    stay_on,
    best: hits::go_to_best,
    hits: hits::all,
    open: show::open,
    show: show::in_list,
    back: |_| false,
    adds: |_| Kind::Task,
    more: rows::title_cut,
    standing: |state| heading::records(state, |_, _, total| total.to_string()),
    nothing: rows::nothing_listed,
    drawn_empty: |_| false,
    table: rows::whole,
    order: |_| None,
    above: |_| 3,
    verb: |_| None,
    sorts: |_| Vec::new(),
    sorted: |_, _| {},
    saved: |state| {
        let list = state.list();
        (list.filter.clone(), list.sort.as_ref().map(|sort| sort.field.clone()))
    },
    invites: |_| None,
    empty: |_| "",
    lines: |_| Vec::new(),
    columns: |_, _| Vec::new(),
    side: |_| 0,
    cell: |_| None,
    needs: &[],
    reads: &[],
    unread: |_| &[],
    is_drawn: false,
    needs_width: false,
    has_headings: false,
    narrows: true,
    shows_status: true,
    shows_care: false,
    has_own_list: false,
};

/// Records drawn over the whole area.
pub const DRAWN: Behaviour =
    Behaviour { more: |_| None, drawn_empty: |_| true, above: |_| 2, is_drawn: true, needs_width: true, ..LIST };

fn refresh(app: &mut App) {
    let (city, today) = (std::rc::Rc::clone(&app.state.city), app.state.today);
    let Some(kind) = app.state.view().kind else { return };
    let at = app.state.desk.list_of(app.state.view);
    let list = &mut app.state.lists[at];
    let stays = list.filter.is_empty() && list.shown.len() == city.count(kind);
    // Where all are shown a change of one moves no row.
    if app.held.take().is_some_and(|before| stays && city.stands_as(&before, kind)) {
        list.anchor = None;
        return;
    }
    list.refresh(&city, kind, today, &mut app.haystacks);
}

/// Puts the cursor on a row and carries a range of marks along.
fn put(state: &mut State, row: usize) {
    let city = std::rc::Rc::clone(&state.city);
    let Some(kind) = state.view().kind else { return };
    let list = state.list_mut();
    list.heading = None;
    list.move_to(&city, kind, row);
    go::stretch_marks(state);
}

fn click(state: &mut State, at: (u16, u16)) {
    let rows = state.layout.rows;
    let line = at.1.saturating_sub(rows.y) / layout::list_pitch(state);
    let target = state.list().top + usize::from(line);
    if rows.holds(at) && target < state.list().shown.len() {
        go::put(state, target);
    }
}

fn scroll(state: &mut State) {
    let rows = layout::list_rows(state);
    state.list_mut().scroll_into_view(rows);
}

fn stay_on(state: &mut State, id: Option<&str>) {
    let city = std::rc::Rc::clone(&state.city);
    let Some(kind) = state.view().kind else { return };
    let list = state.list_mut();
    if !id.is_some_and(|id| list.go_to(&city, kind, id)) {
        list.move_to(&city, kind, 0);
    }
}

/// Moves the cursor to the row a step leads to.
pub fn step_to(app: &mut App, row: Option<usize>) {
    put_at(&mut app.state, row);
}

/// Puts the cursor on a row, where there is one.
pub fn put_at(state: &mut State, row: Option<usize>) {
    if let Some(row) = row {
        go::put(state, row);
    }
}
