//! A mapping session as the room sees it: the banner, how far it has come, the member whose turn it is, who was called
//! out. It must not change anything.

use crate::app::core::app::State;
use crate::app::map::commands::map;
use crate::app::map::seats;
use crate::app::map::state::{Session, SessionStep};
use crate::insight::map::place;
use crate::insight::words::link_words;
use crate::model::records::Member;
use crate::model::{Kind, RecordId};
use crate::report::cells::{Cell, Tone, cell};
use crate::say;

/// How far the room has come: how many are placed, of how many.
pub fn progress(state: &State) -> String {
    let members = &state.status.members;
    let total = members.placed + members.unplaced;
    say!(state.city.lang(), "map-placed", placed = members.placed, total = total)
}

/// What the room was asked, as a banner.
pub fn banner(state: &State, session: &Session) -> String {
    session.kept.question.clone().unwrap_or_else(|| say!(state.city.lang(), "session-title"))
}

/// What the member whose turn it is looks like: the name, then lines of what is known of it.
pub fn portrait(state: &State) -> Option<(String, Vec<Vec<Cell>>)> {
    let member = state.at_turn()?;
    let (facts, lang) = (state.facts(), state.city.lang());
    let role = member.role.as_deref().and_then(|role| state.city.role(role));
    let first = vec![
        cell(facts, member, "helix"),
        match role {
            Some(role) => Cell::plain(&format!("  {} · {}", role.helix.label(lang), role.name)),
            None => Cell::new(&format!("  {}", lang.text("session-no-role")), Tone::Dim),
        },
    ];
    let ring = member.ring.map_or_else(String::new, |ring| ring.label(lang).into_owned());
    let stands = match place(member) {
        Some((influence, interest)) => say!(lang, "session-stands", influence = influence, interest = interest),
        None => String::new(),
    };
    let axis = |id, range: Option<(i64, i64)>| {
        let name = lang.text(id).to_lowercase();
        range.map(|(low, high)| say!(lang, "map-range", axis = name, low = low, high = high))
    };
    let disputed = [axis("axis-influence", member.influence_range), axis("axis-interest", member.interest_range)];
    let disputed: Vec<String> = disputed.into_iter().flatten().collect();
    let disputed = match disputed.len() {
        0 => String::new(),
        _ => say!(lang, "session-disagree", ranges = disputed.join(", ")),
    };
    let district = member.district.as_deref().unwrap_or_default();
    let known = [ring.as_str(), district, &stands, &disputed];
    let known: Vec<&str> = known.into_iter().filter(|words| !words.is_empty()).collect();
    let interests = member.interests.as_deref().unwrap_or_default();
    let lines = vec![first, vec![Cell::plain(&known.join(" · "))], vec![Cell::new(interests, Tone::Dim)]];
    Some((seats::name(member), lines))
}

/// What is said where nothing was added yet.
pub fn nothing_called_out(state: &State, session: &Session) -> Cell {
    let id = match session.step {
        SessionStep::Name(Kind::Link) => "session-no-link",
        _ => "session-no-name",
    };
    Cell::new(&state.city.lang().text(id), Tone::Dim)
}

/// What was added in this session and still stands, the latest first: letter, name, what is known, and more of it.
pub fn called_out(state: &State) -> Vec<[Cell; 4]> {
    let Some(session) = state.session() else { return Vec::new() };
    let kind = match session.step {
        SessionStep::Name(kind) => kind,
        SessionStep::Choose | SessionStep::Place => Kind::Member,
    };
    let added = session.added.iter().rev().filter(|record| record.kind == kind);
    match kind {
        Kind::Link => added.filter_map(|record| link(state, record)).collect(),
        _ => added.filter_map(|record| Some(member(state, state.city.member(&record.id)?))).collect(),
    }
}

fn member(state: &State, member: &Member) -> [Cell; 4] {
    let role = member.role.as_deref().and_then(|role| state.city.role(role));
    let stands = place(member).map(|(influence, interest)| format!("{influence} {interest}"));
    [
        cell(state.facts(), member, "helix"),
        Cell::plain(&seats::name(member)),
        Cell::plain(&stands.unwrap_or_default()),
        Cell::new(role.map_or("", |role| &role.name), Tone::Dim),
    ]
}

fn link(state: &State, record: &RecordId) -> Option<[Cell; 4]> {
    let place = state.city.place(Kind::Link, &record.id)?;
    let words = link_words(&state.city, state.city.links.get(place)?);
    Some([Cell::default(), Cell::plain(&words), Cell::default(), Cell::default()])
}

/// How many members were added in this session and still stand.
fn count_added(state: &State) -> usize {
    let added = state.session().map_or(&[][..], |session| &session.added);
    added.iter().filter(|record| record.kind == Kind::Member && state.record(record).is_some()).count()
}

/// What can be done next: the key, what it does, how far it is.
pub fn steps(state: &State) -> Vec<[Cell; 3]> {
    let lang = state.city.lang();
    let added = count_added(state);
    let links = match state.city.writable(Kind::Link) {
        Ok(()) => say!(lang, "session-links", count = state.city.links.len()),
        Err(problem) => format!("{} is to be mended", problem.place),
    };
    let stances = match map::shows_stances(state) {
        Ok(()) => "session-stances-what",
        Err(_) => "session-stances-hidden",
    };
    let text = |id| lang.text(id).into_owned();
    let present = ("P", "session-present", text("session-present-what"));
    let rows = [
        ("a", "session-names", say!(lang, "session-added", count = added)),
        ("p", "session-places", progress(state)),
        ("l", "session-link", links),
        ("m", "session-stances", text(stances)),
        ("r", "session-read-back", text("session-read-back-what")),
        ("x", "session-end", text("session-end-what")),
    ];
    let row = |(key, what, count): (&str, &'static str, String)| {
        [Cell::new(key, Tone::Strong), Cell::plain(&lang.text(what)), Cell::new(&count, Tone::Dim)]
    };
    let offer = (!state.look.presenting).then_some(present);
    offer.into_iter().chain(rows).map(row).collect()
}

/// The helices as they stand, in one line.
pub fn helices(state: &State) -> Vec<Cell> {
    let shares = state.status.helix.iter().flat_map(|share| {
        let words = format!(" {} {}   ", share.helix.label(state.city.lang()), share.count);
        [Cell::new(share.helix.letter(), Tone::of(share.helix)), Cell::plain(&words)]
    });
    let mut cells: Vec<Cell> = shares.collect();
    if state.status.ghosts() > 0 {
        cells.push(Cell::new(&say!(state.city.lang(), "session-to-find", count = state.status.ghosts()), Tone::Dim));
    }
    cells
}
