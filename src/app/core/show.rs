//! Into a record and back: what Enter opens, where a record is listed, the way one came. It must not know which view asks.

use crate::app::core::app::{App, Layer};
use crate::app::core::go::go_view;
use crate::app::core::line_row::Leads;
use crate::app::core::listing;
use crate::app::core::page::Spot;
use crate::app::core::sheet::{Sheet, SheetRow};
use crate::model::{Kind, RecordId};
use crate::report::cells::Tone;

/// What Enter does in most views: opens the record under the cursor, or follows its line.
pub fn open(app: &mut App) {
    let line = listing::current(&app.state);
    let field = line.and_then(|line| line.field);
    let is_list = line.is_some_and(|line| matches!(line.leads, Leads::List(..)));
    match app.state.current().filter(|_| !is_list) {
        Some(record) => open_here(app, record, field),
        None => follow_line(app),
    }
}

/// Opens a record the way its tab opens its kind, else its sheet, with the cursor on a field where one is meant.
pub fn open_here(app: &mut App, record: RecordId, field: Option<&str>) {
    let mut openers = app.state.desk.rooms.iter().flat_map(|room| room.opens);
    if let Some((_, open)) = openers.find(|(kind, _)| *kind == record.kind) {
        return open(app, &record.id);
    }
    match field {
        Some(field) => open_at(app, &record, field),
        None => open_record(app, record),
    }
}

/// Follows a line that is about no own record; where it leads nowhere, says all of it.
pub fn follow_line(app: &mut App) {
    let leads = listing::current(&app.state).map(|line| line.leads.clone());
    match leads {
        Some(Leads::List(kind, filter)) => list(app, kind, filter),
        _ => listing::say_more(&mut app.state),
    }
}

/// Lists the records of a kind that answer a filter.
pub fn list(app: &mut App, kind: Kind, filter: String) {
    if let Some(view) = app.state.desk.of_kind(kind) {
        remember(app);
        go_view(app, view);
        app.state.list_mut().filter = filter;
        app.refresh_list();
    }
}

/// Shows a record with all its fields, and remembers where it was opened from.
pub fn open_record(app: &mut App, record: RecordId) {
    if app.state.is_hidden(record.kind) {
        return app.state.say("People are hidden while presenting (P ends it)", Tone::Warn);
    }
    if app.state.is_kept(&record) {
        return app.state.say("That link is hidden while presenting (P ends it)", Tone::Warn);
    }
    remember(app);
    app.state.layers.retain(|layer| !matches!(layer, Layer::Prompt(_) | Layer::Problems(_)));
    if app.state.sheet().is_some() {
        app.state.layers.pop();
    }
    let sheet = Sheet::new(record).settled(&app.state.city);
    app.state.layers.push(Layer::Sheet(sheet));
}

/// Keeps where one is, for Ctrl-O.
pub fn remember(app: &mut App) {
    const STEPS_KEPT: usize = 100;
    let state = &mut app.state;
    let spot = Spot {
        view: state.view,
        sheet: state.sheet().cloned(),
        id: state.list().current().map(str::to_string),
        member: state.members().current().map(str::to_string),
    };
    state.trail.push(spot);
    if state.trail.len() > STEPS_KEPT {
        state.trail.remove(0);
    }
}

pub fn back(app: &mut App) {
    while let Some(spot) = app.state.trail.pop() {
        let there =
            spot.sheet.as_ref().is_none_or(|sheet| sheet.holds(&app.state.city) && !app.state.is_secret_sheet(sheet));
        if !there {
            continue;
        }
        go_view(app, spot.view);
        if let (Some(kind), Some(id)) = (app.state.desk.view(spot.view).kind, &spot.id) {
            let city = std::rc::Rc::clone(&app.state.city);
            if let Some(member) = spot.member.as_ref().filter(|_| app.state.desk.view(spot.view).does.is_drawn) {
                choose_member(app, member);
            }
            app.state.list_mut().go_to(&city, kind, id);
        }
        app.state.layers.extend(spot.sheet.map(Layer::Sheet));
        return;
    }
}

/// Shows a record where its kind is listed, with the cursor on it; a filter that hides it is cleared.
pub fn show_in_list(app: &mut App, record: &RecordId) -> bool {
    app.state.lists.iter_mut().for_each(|list| list.heading = None);
    (app.state.view().does.show)(app, record)
}

/// What most views do: they show their own kind themselves, and for any other its list.
pub fn in_list(app: &mut App, record: &RecordId) -> bool {
    let here = app.state.view;
    if app.state.view().kind == Some(record.kind) && app.state.desk.of_kind(record.kind).is_some() {
        in_view(app, here, record)
    } else {
        in_table(app, record)
    }
}

/// Shows a record in the table of its kind.
pub fn in_table(app: &mut App, record: &RecordId) -> bool {
    match app.state.desk.of_kind(record.kind) {
        Some(view) => in_view(app, view, record),
        None => false,
    }
}

fn in_view(app: &mut App, view: usize, record: &RecordId) -> bool {
    go_view(app, view);
    let city = std::rc::Rc::clone(&app.state.city);
    if app.state.list_mut().go_to(&city, record.kind, &record.id) {
        return true;
    }
    app.state.list_mut().filter.clear();
    app.refresh_list();
    app.state.list_mut().go_to(&city, record.kind, &record.id)
}

/// Puts the cursor of the members on one of them, whatever their filter says, and shows what the view says of it.
pub fn choose_member(app: &mut App, id: &str) {
    let city = std::rc::Rc::clone(&app.state.city);
    if !app.state.members_mut().go_to(&city, Kind::Member, id) {
        let members = app.state.members_mut();
        members.filter.clear();
        members.show_places(&city, Kind::Member, (0..city.members.len()).collect());
        members.go_to(&city, Kind::Member, id);
    }
    app.refresh_list();
}

/// Opens the sheet of a record with the cursor on a field: nested records are edited there.
pub fn open_at(app: &mut App, record: &RecordId, field: &str) {
    open_record(app, record.clone());
    let facts = app.state.facts();
    let Some(sheet) = app.state.sheet() else { return };
    // Where the field stands, rather than where it is said to be missing.
    let rows = sheet.rows(facts);
    let is_it = |row: &&SheetRow| row.path.head() == field;
    let stored = rows.iter().position(|row| is_it(&row) && row.is_stored());
    let row = stored.or_else(|| rows.iter().position(|row| is_it(&row)));
    if let (Some(sheet), Some(row)) = (app.state.sheet_mut(), row) {
        sheet.put(&rows, row);
    }
}
