//! Moving about: the cursor, tabs and views, into a record and back.

use super::{opening, row};
use crate::app::command::{Command, Scope};
use crate::app::exchange::answers;
use crate::app::grid::Step;
use crate::app::layout::{self, Layout};
use crate::app::map::{cells, session, sorted, ties};
use crate::app::meet::{attendance, picture, room};
use crate::app::network::places;
use crate::app::plan::columns::Columns;
use crate::app::plan::{self, bars, cards, columns, lines, outline};
use crate::app::state::{Layer, State};
use crate::app::views::{Shape, Tab, VIEWS};
use crate::app::{App, brief};
use crate::model::Kind;
use crate::report::cells::Tone;

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("move.open", Scope::Lists, &["Enter"], "open", "Open the record, or what the line is about.", 1, opening::open),
    row("move.follow", Scope::Sheet, &["Enter"], "follow", "Follow the reference under the cursor; on any other field, edit it.", 1, opening::follow),
    row("move.down", Scope::Everywhere, &["j", "Down"], "down", "Move down one row.", 0, |app| go(app, Step::Down)),
    row("move.up", Scope::Everywhere, &["k", "Up"], "up", "Move up one row.", 0, |app| go(app, Step::Up)),
    row("move.page-down", Scope::Everywhere, &["PgDn", "Ctrl-D"], "page down", "Move down one page; on the map, one cell.", 0, |app| go(app, Step::PageDown)),
    row("move.page-up", Scope::Everywhere, &["PgUp", "Ctrl-U"], "page up", "Move up one page; on the map, one cell.", 0, |app| go(app, Step::PageUp)),
    row("move.first", Scope::Everywhere, &["g g", "Home"], "first", "Go to the first row.", 0, |app| go(app, Step::First)),
    row("move.last", Scope::Everywhere, &["G", "End"], "last", "Go to the last row.", 0, |app| go(app, Step::Last)),
    row("tab.brief", Scope::Everywhere, &["1", "B"], "brief", "Show the brief: where do we stand?", 0, |app| go_view(app, Tab::Brief.home())),
    row("tab.map", Scope::Everywhere, &["2"], "map", "Show who is there: members, people, links, roles.", 0, |app| go_tab(app, Tab::Map)),
    row("tab.plan", Scope::Everywhere, &["3"], "plan", "Show what is to be done: tasks, actions.", 0, |app| go_tab(app, Tab::Plan)),
    row("tab.exchange", Scope::Everywhere, &["4"], "exchange", "Show who seeks and who gives: needs, offers, stories.", 0, |app| go_tab(app, Tab::Exchange)),
    row("tab.meetings", Scope::Everywhere, &["5"], "meetings", "Show meetings and questions.", 0, |app| go_tab(app, Tab::Meetings)),
    row("tab.next", Scope::Everywhere, &["Tab"], "next tab", "Show the next tab.", 0, |app| turn_tab(app, 1)),
    row("tab.previous", Scope::Everywhere, &["Shift-Tab"], "last tab", "Show the tab before.", 0, |app| turn_tab(app, 4)),
    row("view.next", Scope::Lists, &["v"], "next view", "Show the next view of this tab.", 6, |app| turn_view(app, 1)).when(has_views),
    row("move.right", Scope::Lists, &["l", "Right"], "right", "Move right on map, board, places, attendance and themes, later on the timeline; in a list, show the next view.", 0, |app| go(app, Step::Right)),
    row("move.left", Scope::Lists, &["h", "Left"], "left", "Move left on map, board, places, attendance and themes, earlier on the timeline; in a list, show the view before.", 0, |app| go(app, Step::Left)),
    row("move.back", Scope::Everywhere, &["Ctrl-O"], "go back", "Go back to where you came from.", 0, opening::back).when(has_trail),
    row("move.leave", Scope::Everywhere, &["Esc"], "back", "Close what is on top; clear marks, then the filter.", 9, leave),
    row("move.quit", Scope::Everywhere, &["q"], "close", "Close what is on top; at the root, leave ulg.", 0, quit),
];

fn has_views(state: &State) -> Result<(), String> {
    match VIEWS.iter().filter(|view| view.tab == state.tab()).count() {
        0 | 1 => Err("this tab has one view".to_string()),
        _ => Ok(()),
    }
}

fn has_trail(state: &State) -> Result<(), String> {
    match state.trail.is_empty() {
        true => Err("there is nowhere to go back to".to_string()),
        false => Ok(()),
    }
}

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
    let has_layer = !app.state.layers.is_empty();
    if !has_layer && app.state.view().is_drawn() {
        let body = Layout::of(&app.state).body;
        if app.state.view().has_headings() {
            if app.state.view().shape == Shape::Bars && matches!(to, Step::Left | Step::Right) {
                return bars::scroll(&mut app.state, if to == Step::Right { 1 } else { -1 });
            }
            let lines = outline::lines(&app.state);
            let page = plan::rows(&app.state, body).max(2) - 1;
            if let Some(at) = outline::step_to(&app.state, &lines, to, page) {
                outline::put_on(&mut app.state, &lines[at]);
                super::lists::stretch_marks(&mut app.state);
            }
            return;
        }
        match app.state.view().shape {
            Shape::Answers => return answers::step(app, to),
            Shape::Room => return room::step(&mut app.state, to, picture::page(body)),
            _ => {}
        }
        let row = match app.state.view().shape {
            Shape::Attendance => attendance::step(&mut app.state, to),
            Shape::Matrix => cells::step_to(&app.state, to),
            Shape::Board => sorted::step_to(&app.state, to),
            Shape::Places => Some(places::step_to(&app.state, to)),
            Shape::Cards => {
                let page = |columns: &Columns<'_>| cards::page(&app.state, body, columns);
                columns::step_to(&app.state, to, page)
            }
            _ => ties::step_to(&app.state, to),
        };
        if let Some(row) = row {
            move_list(&mut app.state, row);
        }
        return;
    }
    if !has_layer && super::network::step_cell(app, to) {
        return;
    }
    step_list(app, to);
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
    let moved = |row: usize, count: usize| row.saturating_add_signed(rows).min(count.saturating_sub(1));
    let facts = app.state.facts();
    let lines = app.state.sheet().map(|sheet| sheet.rows(facts));
    let lines = lines.unwrap_or_default();
    match app.state.layers.last_mut() {
        Some(Layer::Sheet(sheet)) => sheet.put(&lines, moved(sheet.at(&lines), lines.len())),
        Some(Layer::Problems(page)) => page.row = moved(page.row, page.found.len()),
        Some(Layer::Page(page)) => page.top = moved(page.top, page.shown(app.state.size.0).len()),
        Some(Layer::Farewell(one)) => one.page.top = moved(one.page.top, one.page.shown(app.state.size.0).len()),
        Some(Layer::Picks(picks)) => picks.row = moved(picks.row, picks.lines.len()),
        Some(Layer::Prompt(_) | Layer::Session(_)) => {}
        None => {
            let row = moved(app.state.list().row, app.state.list().shown.len());
            move_list(&mut app.state, row);
        }
    }
}

/// Puts the cursor of the list on a row and carries a range of marks along.
pub fn move_list(state: &mut State, row: usize) {
    let city = std::rc::Rc::clone(&state.city);
    let Some(kind) = state.view().kind else {
        return match state.view().shape {
            Shape::Brief => brief::move_to(state, row),
            Shape::Places => places::move_to(state, row),
            _ => lines::move_to(state, row),
        };
    };
    if kind == Kind::Task {
        // Where tasks stand under their actions, it is the task again that is chosen.
        state.plan.on = None;
    }
    let list = state.list_mut();
    list.move_to(&city, kind, row);
    super::lists::stretch_marks(state);
}

fn page(app: &mut App, pages: isize) {
    let rows = match app.state.layers.is_empty() {
        true => layout::list_rows(&app.state),
        false => usize::from(Layout::of(&app.state).sheet.height),
    };
    let rows = isize::try_from(rows.max(2) - 1).unwrap_or(isize::MAX);
    step(app, pages.saturating_mul(rows));
}

fn go_tab(app: &mut App, tab: Tab) {
    let view = app.state.last[tab as usize];
    go_view(app, view);
}

fn turn_tab(app: &mut App, by: usize) {
    let next = (app.state.tab() as usize + by) % Tab::ALL.len();
    go_tab(app, Tab::ALL[next]);
}

/// Shows a view; layers that lie on top are closed.
pub fn go_view(app: &mut App, view: usize) {
    app.state.layers.clear();
    app.state.view = view;
    app.state.last[VIEWS[view].tab as usize] = view;
    app.refresh_list();
}

fn turn_view(app: &mut App, by: isize) {
    let tab = app.state.tab();
    let views: Vec<usize> = (0..VIEWS.len()).filter(|view| VIEWS[*view].tab == tab).collect();
    let now = views.iter().position(|view| *view == app.state.view).unwrap_or(0);
    let next = (now as isize + by).rem_euclid(views.len() as isize) as usize;
    go_view(app, views[next]);
}

fn leave(app: &mut App) {
    if !close(app) {
        app.state.say("There is nothing to close; q leaves ulg", Tone::Dim);
    }
}

fn quit(app: &mut App) {
    if !close(app) {
        super::screen::quit_at_root(app);
    }
}

/// Closes what is on top, else clears marks, else the filter; `false` at the root.
fn close(app: &mut App) -> bool {
    if let Some(layer) = app.state.layers.pop() {
        match layer {
            Layer::Sheet(_) => {
                app.state.trail.pop();
                session::go_on(app);
            }
            Layer::Session(_) => {
                app.state.say("The session waits: g p goes on with it", Tone::Plain);
            }
            _ => session::go_on(app),
        }
        return true;
    }
    if app.state.view().shape == Shape::Room {
        opening::to_meetings(app);
        return true;
    }
    if app.state.view().kind.is_none() && !lines::narrows(&app.state) {
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
    let map = &mut app.state.map;
    map.since.take().is_some() || !std::mem::take(&mut map.trial).is_empty()
}
