//! The matches of the city's needs by how far each has come: what is under way, what was agreed, what has helped. It must
//! not know how a match is made.

use crate::app::core::app::{Behaviour, State};
use crate::app::core::line_row::{Line, LineColumn};
use crate::app::core::lines_view::LINES;
use crate::insight::matching::Ref;
use crate::model::choice::MatchState;
use crate::model::query::defaults::match_state;
use crate::model::records::{Match, Need};
use crate::model::{Kind, RecordId};
use crate::report::cells::{Cell, Tone};
use crate::report::introduction::{NOT_HERE, offer};

/// Needs and offers as lines under the state of their match.
pub static BY_STATE: Behaviour = Behaviour {
    lines,
    columns: |_, width| columns(width),
    empty: |_| "No need has a match yet. In Answers, l goes to an answer and m makes it a match.",
    reads: &[Kind::Need],
    unread: |state| &state.rooms.network.unread,
    shows_status: false,
    ..LINES
};

/// The offer beside the need, and where there is room its city.
fn columns(width: u16) -> Vec<LineColumn> {
    match width {
        0..60 => vec![(1, width / 2, false)],
        _ => vec![(1, width * 2 / 5, false), (2, 14, false)],
    }
}

fn lines(state: &State) -> Vec<Line> {
    let needs = state.city.needs.iter();
    let all: Vec<(&Need, &Match)> = needs.flat_map(|need| need.matches.iter().map(move |one| (need, one))).collect();
    let of_state = |now: MatchState| {
        let found = all.iter().filter(move |(_, one)| match_state(one) == now);
        let lines: Vec<Line> = found.map(|(need, one)| line(state, need, one)).collect();
        let title = format!("{} ({})", now.name(), lines.len());
        let heading = Line::heading([title, "Answered by".to_string(), "City".to_string()]);
        let heading = (!lines.is_empty()).then_some(heading);
        heading.into_iter().chain(lines)
    };
    MatchState::ALL.iter().copied().flat_map(of_state).collect()
}

fn line(state: &State, need: &Need, one: &Match) -> Line {
    let at = Ref::parse(&one.offer, &state.city.slug);
    let known = offer(&state.city, &at);
    let title = known.map_or(NOT_HERE, |offer| offer.title.as_str());
    let others = state.city.network.iter();
    let city = others.clone().find(|other| other.slug == at.city).map_or(at.city.as_str(), |other| other.name());
    let city = if at.city == state.city.slug { "own city" } else { city };
    // What was agreed is not for a room.
    let note =
        one.note.as_ref().filter(|_| !state.look.presenting).map(|note| format!(" ({note})")).unwrap_or_default();
    let tone = if known.is_some() { Tone::Plain } else { Tone::Warn };
    Line {
        name: format!("{} {at}", need.id),
        record: Some(RecordId::of(need)),
        field: Some("matches"),
        cells: vec![Cell::plain(&need.title), Cell::new(title, tone), Cell::new(city, Tone::Dim)],
        more: format!("{}: {title}, {city}{note}", need.title),
        ..Line::default()
    }
}
