//! Moving about: the cursor, tabs and views, closing what is on top. It must not know what a view lists, nor which key does
//! it.

use crate::app::core::app::{App, Layer, State};
use crate::app::core::grid::{Step, stepped};
use crate::app::core::layout;
use crate::report::cells::Tone;

/// On by a page of text.
pub fn page_on(app: &mut App) {
    page(app, 1);
}

/// Away from a page of text.
pub fn leave_page(app: &mut App) {
    close(app);
}

/// Moves the cursor of whatever has the focus.
pub fn go(app: &mut App, to: Step) {
    if app.state.layers.is_empty() { (app.state.view().does.step)(app, to) } else { step_list(app, to) }
}

/// Moves the cursor of a list.
pub fn step_list(app: &mut App, to: Step) {
    match to {
        Step::Down => step(app, 1),
        Step::Up => step(app, -1),
        Step::PageDown => page(app, 1),
        Step::PageUp => page(app, -1),
        Step::First => step(app, isize::MIN / 2),
        Step::Last => step(app, isize::MAX / 2),
        Step::Right | Step::Left => match has_views(&app.state) {
            Ok(()) => turn_view(app, if to == Step::Right { 1 } else { -1 }),
            Err(reason) => app.state.say(reason, Tone::Dim),
        },
    }
}

/// Moves the cursor of whatever has the focus by rows.
pub fn step(app: &mut App, rows: isize) {
    let moved = |row: usize, count: usize| stepped(row, rows, count);
    let facts = app.state.facts();
    let lines = app.state.sheet().map(|sheet| sheet.rows(facts));
    let lines = lines.unwrap_or_default();
    match app.state.layers.last_mut() {
        Some(Layer::Sheet(sheet)) => sheet.put(&lines, moved(sheet.at(&lines), lines.len())),
        Some(Layer::Problems(page)) => page.cursor.step(rows, page.found.len()),
        Some(Layer::Page(page)) => page.top = moved(page.top, page.shown(app.state.size.0).len()),
        Some(Layer::Farewell(one)) => one.page.top = moved(one.page.top, one.page.shown(app.state.size.0).len()),
        Some(Layer::Picks(picks)) => picks.cursor.step(rows, picks.lines.len()),
        Some(Layer::Import(one)) => one.cursor.step(rows, one.lines.len()),
        Some(Layer::Prompt(_) | Layer::Session(_)) => {}
        None => {
            let row = moved(app.state.list().row, app.state.list().shown.len());
            put(&mut app.state, row);
        }
    }
}

/// Puts the cursor of the view on a row.
pub fn put(state: &mut State, row: usize) {
    (state.view().does.put)(state, row);
}

fn page(app: &mut App, pages: isize) {
    let rows = if app.state.layers.is_empty() {
        layout::list_rows(&app.state)
    } else {
        usize::from(app.state.layout.sheet.height)
    };
    let rows = isize::try_from(rows.max(2) - 1).unwrap_or(isize::MAX);
    step(app, pages.saturating_mul(rows));
}

/// Shows the view a tab showed last.
pub fn tab(app: &mut App, at: usize) {
    let view = app.state.last[at];
    go_view(app, view);
}

/// As [`tab`], of a view of that name.
pub fn tab_of(app: &mut App, view: &str) {
    if let Some(view) = app.state.desk.named(view) {
        tab(app, app.state.desk.room_of(view));
    }
}

pub fn turn_tab(app: &mut App, by: isize) {
    let tabs = app.state.desk.rooms.len() as isize;
    let next = (app.state.tab() as isize + by).rem_euclid(tabs);
    tab(app, next as usize);
}

/// Shows a view; layers that lie on top are closed.
pub fn go_view(app: &mut App, view: usize) {
    app.state.layers.clear();
    app.state.view = view;
    let tab = app.state.tab();
    app.state.last[tab] = view;
    app.refresh_list();
}

/// As [`go_view`], by its name.
pub fn view_named(app: &mut App, name: &str) {
    if let Some(view) = app.state.desk.named(name) {
        go_view(app, view);
    }
}

pub fn turn_view(app: &mut App, by: isize) {
    let views = app.state.desk.beside(app.state.view);
    let now = app.state.view - views.start;
    let next = (now as isize + by).rem_euclid(views.len() as isize) as usize;
    go_view(app, views.start + next);
}

/// Whether the tab has more views than one.
///
/// # Errors
/// Why there is no next one.
pub fn has_views(state: &State) -> Result<(), String> {
    match state.desk.beside(state.view).len() {
        0 | 1 => Err("this tab has one view".to_string()),
        _ => Ok(()),
    }
}

pub fn leave(app: &mut App) {
    if !close(app) {
        app.state.say("There is nothing to close; q leaves ulg", Tone::Dim);
    }
}

pub fn quit(app: &mut App) {
    if !close(app) {
        app.effects.quit = Some(0);
    }
}

/// Closes what is on top, else clears marks, else the filter; `false` at the root.
fn close(app: &mut App) -> bool {
    if let Some(layer) = app.state.layers.pop() {
        match layer {
            Layer::Sheet(_) => {
                app.state.trail.pop();
            }
            Layer::Session(_) => {
                app.state.say("The session waits: g p goes on with it", Tone::Plain);
            }
            _ => {}
        }
        app.tell(|hooks| hooks.uncovered);
        return true;
    }
    if (app.state.view().does.back)(app) {
        return true;
    }
    if !app.state.view().does.narrows {
        return false;
    }
    let list = app.state.list_mut();
    if !list.marks.is_empty() || list.anchor.is_some() {
        list.marks.clear();
        list.anchor = None;
        return true;
    }
    let was_filtered = !list.filter.is_empty();
    if was_filtered {
        list.filter.clear();
        app.refresh_list();
        return true;
    }
    app.has_ended()
}

/// Marks every row between the anchor and the cursor, as they stand below each other.
pub fn stretch_marks(state: &mut State) {
    let list = state.list();
    let (Some(anchor), Some(kind)) = (list.anchor, state.view().kind) else { return };
    let rows = match (state.view().does.order)(state) {
        Some(order) => between(&order, anchor, list.row),
        None => (anchor.min(list.row)..=anchor.max(list.row)).collect(),
    };
    let places = rows.iter().filter_map(|row| list.shown.get(*row));
    let records = places.filter_map(|place| state.city.at(kind, *place));
    let ids: Vec<String> = records.map(|record| record.id().to_string()).collect();
    state.list_mut().marks.extend(ids);
}

/// The rows from one to another; none where they do not stand below each other.
fn between(order: &[usize], from: usize, to: usize) -> Vec<usize> {
    let at = |row: usize| order.iter().position(|other| *other == row);
    match (at(from), at(to)) {
        (Some(from), Some(to)) => order[from.min(to)..=from.max(to)].to_vec(),
        _ => Vec::new(),
    }
}
