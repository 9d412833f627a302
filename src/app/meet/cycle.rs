//! The planning cycle line by line: the ten stations in their order, where the city stands, and what each still lacks.
//! It must not judge what is lacking: that is `insight/`.

use crate::app::core::app::{App, State};
use crate::app::core::line_row::{Leads, Line};
use crate::app::core::listing;
use crate::app::meet::state::CYCLE;
use crate::app::meet::trouble;
use crate::insight::cycle::{self, Lack, Mend, Stop};
use crate::model::choice::Station;
use crate::model::{Kind, Path, RecordId, change};
use crate::report::cells::{Cell, Tone};

/// Stands before the station where the city is.
const HERE: &str = "=>";

/// What is said of a station, or where something is mended.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    vec![(1, width.saturating_sub(62).max(14), false)]
}

/// Ten stations, each above what it lacks; the cursor begins where the city stands.
pub fn lines(state: &mut State) -> Vec<Line> {
    let here = state.city.charter.station;
    if let Some(here) = here.filter(|_| state.list().current().is_none()) {
        state.list_mut().begin_on(here.name());
    }
    let read = [Kind::City, Kind::Member, Kind::Role, Kind::Action, Kind::Need, Kind::Question];
    let mut lines = trouble(state, &read);
    let is_known = lines.is_empty();
    let stops = cycle::cycle(&state.city, state.today);
    for (at, mut stop) in stops.into_iter().enumerate() {
        // What stands in a file that cannot be read is not lacking.
        stop.lacks.retain(|lack| is_readable(state, lack));
        lines.push(station(at + 1, &stop, is_known));
        let lacks = stop.lacks.iter();
        lines.extend(lacks.map(|lack| lacking(stop.station, lack)));
    }
    lines
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    let here = state.city.charter.station;
    let step = here.and_then(|here| Station::ALL.iter().position(|one| *one == here));
    match step {
        Some(step) => format!("station {} of {}", step + 1, Station::ALL.len()),
        None => "m says where the city stands".to_string(),
    }
}

fn the_city() -> RecordId {
    RecordId::new(Kind::City, "city")
}

fn is_readable(state: &State, lack: &Lack) -> bool {
    let kind = match lack.mend {
        Mend::City(_) => Kind::City,
        Mend::Among(kind, _) => kind,
    };
    state.city.writable(kind).is_ok()
}

fn station(step: usize, stop: &Stop, is_known: bool) -> Line {
    let sign = if stop.here { HERE } else { "" };
    let name = format!("{sign:2} {step:2} {}", stop.station.name());
    let tone = if stop.here { Tone::Strong } else { Tone::Plain };
    let (said, said_tone) = match (stop.here, stop.lacks.len()) {
        (true, _) => ("you are here".to_string(), Tone::Strong),
        (false, 0) if !is_known => ("not known".to_string(), Tone::Dim),
        (false, 0) => ("lacks nothing".to_string(), Tone::Good),
        (false, count) => (format!("lacks {count}"), Tone::Dim),
    };
    let here = if stop.here { ", where the city stands" } else { "" };
    let lacks = match stop.lacks.len() {
        0 if !is_known => "what it lacks is not known".to_string(),
        0 => "it has all it needs".to_string(),
        1 => "one thing is lacking".to_string(),
        count => format!("{count} things are lacking"),
    };
    Line {
        name: stop.station.name().to_string(),
        record: Some(the_city()),
        field: Some("station"),
        more: format!("Station {step} of 10, {}{here}: {lacks}", cycle::name(stop.station)),
        cells: vec![Cell::new(&name, tone), Cell::new(&said, said_tone)],
        ..Line::default()
    }
}

fn lacking(station: Station, lack: &Lack) -> Line {
    let (field, leads, place) = match lack.mend {
        Mend::City(field) => (Some(field), Leads::Nowhere, "city"),
        Mend::Among(kind, filter) => (None, Leads::List(kind, filter.to_string()), kind.plural()),
    };
    let words = Cell::new(&format!("      {}", lack.words), Tone::Plain);
    Line {
        name: format!("{} {}", station.name(), lack.words),
        record: Some(the_city()),
        field,
        leads,
        more: format!("{}: {}", station.name(), lack.words),
        cells: vec![words, Cell::new(&format!("in {place}"), Tone::Dim)],
        ..Line::default()
    }
}

/// The station of the line under the cursor.
fn station_here(state: &State) -> Option<Station> {
    let is_here = state.is_in(CYCLE) && state.layers.is_empty();
    let line = listing::current(state).filter(|_| is_here)?;
    let word = line.name.split(' ').next();
    let mut all = Station::ALL.iter().copied();
    all.find(|station| Some(station.name()) == word)
}

/// Whether the cursor is on a station, or on what one lacks.
pub fn has_station(state: &State) -> bool {
    station_here(state).is_some()
}

/// Moves the city on to the station under the cursor.
pub fn move_on(app: &mut App) {
    let Some(station) = station_here(&app.state) else { return };
    let city = std::rc::Rc::clone(&app.state.city);
    let value = station.name().to_string();
    let edit = change::set(&city.charter, Path::field("station"), Some(value));
    let label = format!("Station: {}", cycle::name(station));
    app.commit_or_say(label, edit.into_iter().collect());
}
