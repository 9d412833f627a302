//! Into a record and back: what Enter opens, where a reference leads, the way one came.

use super::moving::go_view;
use crate::app::App;
use crate::app::line_row::Leads;
use crate::app::plan::lines;
use crate::app::sheet::{Goes, Sheet};
use crate::app::state::{Layer, Spot};
use crate::app::views::{self, Shape, VIEWS};
use crate::model::{Kind, RecordId};
use crate::report::cells::Tone;

pub fn open(app: &mut App) {
    if app.state.view().shape == Shape::Ties {
        return super::ties::walk(app);
    }
    if super::exchange::on_answer(&app.state) {
        return super::exchange::open_answer(app);
    }
    if app.state.view().shape == Shape::Room {
        return super::noting::enter(app);
    }
    if lines::current(&app.state).is_some_and(|line| matches!(line.leads, Leads::List(..))) {
        return super::network::open_line(app);
    }
    match app.state.current() {
        Some(record) if record.kind == Kind::Meeting && app.state.view().shape != Shape::Brief => {
            super::room::open(app, &record.id);
        }
        Some(record) => match lines::current(&app.state).and_then(|line| line.field) {
            Some(field) => super::editing::open_at(app, &record, field),
            None => open_record(app, record),
        },
        None if app.state.view().shape == Shape::Brief => open_care(app),
        None => super::network::open_line(app),
    }
}

/// Shows what a line of the care list is about where that is no record: a helix, a part of the composition, a file.
fn open_care(app: &mut App) {
    let care = app.state.care().nth(app.state.list().row);
    let Some((about, id)) = care.map(|care| (care.record, care.id.clone())) else {
        return;
    };
    match about {
        "helix" => {
            let filter = format!("helix:{}", id.to_lowercase());
            super::network::list(app, Kind::Member, filter);
        }
        "bucket" => open_record(app, RecordId::new(Kind::City, "city")),
        _ => super::screen::problems_if_any(app),
    }
}

/// Shows a record with all its fields, and remembers where it was opened from.
pub fn open_record(app: &mut App, record: RecordId) {
    if app.state.is_hidden(record.kind) {
        return app.state.say("People are hidden while presenting (P ends it)", Tone::Warn);
    }
    remember(app);
    app.state.layers.retain(|layer| !matches!(layer, Layer::Prompt(_) | Layer::Problems(_)));
    if app.state.sheet().is_some() {
        app.state.layers.pop();
    }
    let sheet = Sheet::new(record).settled(&app.state.city);
    app.state.layers.push(Layer::Sheet(sheet));
}

/// Out of the room of a meeting, to the list of all.
pub fn to_meetings(app: &mut App) {
    if let Some(view) = views::of_kind(Kind::Meeting) {
        go_view(app, view);
    }
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

/// Follows the reference under the cursor of the sheet, or opens the nested record.
pub fn follow(app: &mut App) {
    let facts = app.state.facts();
    let Some(sheet) = app.state.sheet() else {
        return;
    };
    let Some(row) = sheet.current(facts) else {
        return;
    };
    match row.goes {
        Goes::Record(record) => open_record(app, record),
        Goes::Nested => {
            let nested = sheet.within(row.path.0).settled(&app.state.city);
            remember(app);
            app.state.layers.push(Layer::Sheet(nested));
        }
        Goes::Edit => super::editing::edit_field(app),
        Goes::Fill => super::editing::fill(app),
        Goes::Score(criterion) => super::editing::score(app, &criterion),
        Goes::Nowhere => {
            let text = "This line is worked out from others; it changes with them";
            app.state.say(text, Tone::Dim);
        }
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
        if let (Some(kind), Some(id)) = (VIEWS[spot.view].kind, &spot.id) {
            let city = std::rc::Rc::clone(&app.state.city);
            if let Some(member) = spot.member.as_ref().filter(|_| VIEWS[spot.view].is_drawn()) {
                super::ties::put_in_the_middle(app, member);
            }
            app.state.list_mut().go_to(&city, kind, id);
        }
        app.state.layers.extend(spot.sheet.map(Layer::Sheet));
        return;
    }
}

/// Shows a record in the list of its kind, with the cursor on it; a filter that hides it is cleared.
pub fn show_in_list(app: &mut App, record: &RecordId) -> bool {
    app.state.plan.on = None;
    let here = app.state.view();
    if here.shape == Shape::Ties && record.kind == Kind::Member {
        app.state.layers.clear();
        super::ties::put_in_the_middle(app, &record.id);
        return true;
    }
    let stays = here.kind == Some(record.kind) && here.shape != Shape::Ties;
    let Some(view) = views::of_kind(record.kind) else {
        return false;
    };
    go_view(app, if stays { app.state.view } else { view });
    let city = std::rc::Rc::clone(&app.state.city);
    if app.state.list_mut().go_to(&city, record.kind, &record.id) {
        return true;
    }
    app.state.list_mut().filter.clear();
    app.refresh_list();
    app.state.list_mut().go_to(&city, record.kind, &record.id)
}
