//! What is done in a mapping session between two kinds of typing.

use crate::app::core::app::{App, Command, Layer, Scope, State};
use crate::app::core::commands::{only_if, row, usable, writes};
use crate::app::core::go;
use crate::app::core::page::Page;
use crate::app::map::commands::map;
use crate::app::map::{placement, session};
use crate::insight::{moves, readback};
use crate::model::Kind;
use crate::problem::Problem;
use crate::report;
use crate::report::blocks::plain;
use crate::width::{USUAL, wrap};

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("session.names", Scope::Session, &["a"], "names", "Call out names: one line each, until Esc.", 1, |app| session::names(app, Kind::Member)).when(|state| usable(state, Kind::Member)),
    row("session.places", Scope::Session, &["p", "Enter"], "places", "Place whoever has no place yet, one at a time.", 2, placement::places).when(has_unplaced),
    row("session.links", Scope::Session, &["l"], "links", "Link members: one line each, until Esc.", 3, |app| session::names(app, Kind::Link)).when(|state| usable(state, Kind::Link)),
    row("session.stances", Scope::Session, &["m"], "stances", "List those to manage closely whose stance is not the wanted one; a makes a task.", 4, map::stances).when(map::shows_stances),
    row("session.read-back", Scope::Session, &["r"], "read back", "Read back what the room has done: three sentences and a summary.", 5, read_back),
    row("session.end", Scope::Session, &["x"], "end it", "End the session; what was done in it stays.", 6, session::end).when(writes),
    row("page.end", Scope::Page, &["x"], "end it", "End the mapping session that was read back.", 0, end_from_page).when(is_read_back),
    row("page.on", Scope::Page, &["Space"], "page on", "Go on by a page of the text.", 0, go::page_on),
    row("page.leave", Scope::Page, &["h"], "back", "Leave the page of text.", 0, go::leave_page),
];

fn is_read_back(state: &State) -> Result<(), String> {
    writes(state)?;
    only_if(state.session().is_some(), "this is a page to read: Esc leaves it")
}

fn end_from_page(app: &mut App) {
    app.state.layers.pop();
    session::end(app);
}

fn has_unplaced(state: &State) -> Result<(), String> {
    usable(state, Kind::Member)?;
    match state.status.members.unplaced {
        0 => Err("everybody is on the map".to_string()),
        _ => Ok(()),
    }
}

/// Three sentences and what was done, to read aloud and to take away.
fn read_back(app: &mut App) {
    match text(app) {
        Ok(lines) => app.state.layers.push(Layer::Page(Page {
            title: app.state.city.lang().text("session-read-back-title").into_owned(),
            lines,
            top: 0,
        })),
        Err(problem) => app.state.say(problem.told(), crate::report::cells::Tone::Bad),
    }
}

fn text(app: &App) -> Result<Vec<String>, Problem> {
    let Some(session) = app.state.session() else { return Ok(Vec::new()) };
    let before = app.store.before(session.kept.began)?;
    let (city, today) = (&app.state.city, app.state.today);
    let summary = moves::summary(city, &before);
    let question = session.kept.question.as_deref();
    let changes = report::session::changes(city, today, &summary, question);
    let sentences = readback::read_back(city, today, &summary.disputed);
    let text = format!("{}\n\n{}", sentences.join("\n\n"), plain(&changes, USUAL));
    Ok(wrap(&text, usize::from(app.state.size.0).saturating_sub(4)))
}
