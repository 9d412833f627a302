//! The table of themes and cities: how much is sought and to be had of a theme in each. What is counted is said by
//! `insight/`; here a cursor goes from cell to cell.

use std::rc::Rc;

use crate::app::core::app::State;
use crate::app::core::grid::rolled;

use crate::app::core::line_row::{Leads, Line};
use crate::app::exchange::network::browse::BARE;
use crate::app::exchange::network::entries::Sieve;
use crate::app::exchange::network::state::{Entries, NetworkState};
use crate::insight::heat::{self, Count, Heat, sum};
use crate::insight::matching::Ref;
use crate::report::cells::{Cell, Tone};
use crate::short::tell_apart;

/// Columns of one city.
const CITY: u16 = 8;
/// What the signs mean.
const LEGEND: &str = "needs/offers:  ! more is sought than offered  + more is offered than sought";

/// How many cities there is room for beside the name and the sum.
fn room(width: u16) -> usize {
    let names = match width {
        0..60 => 16,
        60..110 => 26,
        _ => 36,
    };
    usize::from(width.saturating_sub(names + CITY + 2) / (CITY + 2)).max(1)
}

fn room_of(state: &State) -> usize {
    room(state.layout.rows.width)
}

/// The sum, then the cities that are seen.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    (1..=room(width) + 1).map(|cell| (cell, CITY, true)).collect()
}

impl NetworkState {
    /// The cell of a line that the cursor is on: the first after the name is the sum of all cities.
    pub fn cell(&self) -> usize {
        match self.column {
            0 => 1,
            column => column - self.first + 1,
        }
    }
}

/// The table, counted once for a city and a filter.
fn table(state: &mut State, all: &Entries, sieve: Option<&Sieve>) -> Rc<Heat> {
    let filter = &state.list().filter;
    if let Some((of, heat)) = &state.rooms.network.heat
        && of == filter
    {
        return Rc::clone(heat);
    }
    let counts = |kind, slug: &str, id: &str| {
        let lets = |sieve: &Sieve| {
            let entry = all.find(kind, &Ref::new(slug, id));
            entry.is_some_and(|entry| sieve.lets(state, all, entry, None, ""))
        };
        sieve.is_none_or(lets)
    };
    let heat = Rc::new(heat::heat_of(&state.city, counts));
    state.rooms.network.heat = Some((filter.clone(), Rc::clone(&heat)));
    heat
}

/// A line a theme, and one for all.
pub fn lines(state: &mut State, all: &Entries, sieve: Option<&Sieve>) -> Vec<Line> {
    let heat = table(state, all, sieve);
    if sum(&heat.totals) == Count::default() {
        return Vec::new();
    }
    keep_in_view(state, &heat);
    let first = state.rooms.network.first;
    let room = room_of(state);
    let on = state.rooms.network.column;
    let cities = heat.cities.iter().skip(first).take(room);
    let mut cities: Vec<String> = cities.map(|(_, name)| name.clone()).collect();
    tell_apart(cities.iter_mut(), usize::from(CITY));
    let cities = (first + 1..).zip(&cities);
    let mut heads = vec![head("Theme", false), head("All", on == 0)];
    heads.extend(cities.map(|(column, name)| head(name, on == column)));
    let mut lines = vec![Line { cells: heads, ..Line::default() }];
    let named = heat.rows.iter();
    // Of a theme that the filter leaves nothing of there is nothing to say.
    let named = named.filter(|row| sieve.is_none() || row.sum() != Count::default());
    lines.extend(named.map(|row| {
        let name = row.theme.as_deref().unwrap_or(BARE);
        line(state, &heat, name, Some(row.theme.clone()), &row.counts)
    }));
    lines.push(Line::heading([String::new()]));
    lines.push(line(state, &heat, "Each once", None, &heat.totals));
    lines.push(Line::heading([String::new()]));
    lines.push(Line::heading([LEGEND.to_string()]));
    lines
}

/// The name of a column; that of the cursor stands out.
fn head(name: &str, is_on: bool) -> Cell {
    Cell::new(name, if is_on { Tone::Strong } else { Tone::Dim })
}

/// The cursor stays on a city that there is, and that city on the screen.
fn keep_in_view(state: &mut State, heat: &Heat) {
    let (room, count) = (room_of(state), heat.cities.len());
    let network = &mut state.rooms.network;
    network.column = network.column.min(count);
    let on = network.column.checked_sub(1);
    network.first = on.map_or(0, |on| rolled(network.first, (on, on), count, room));
    (network.listed, network.total) = (room.min(count), count);
}

fn line(state: &State, heat: &Heat, name: &str, theme: Option<Option<String>>, counts: &[Count]) -> Line {
    let on = state.rooms.network.column.checked_sub(1);
    let city = on.and_then(|at| heat.cities.get(at));
    let seen = counts.iter().skip(state.rooms.network.first).take(room_of(state));
    let counts_seen = std::iter::once(sum(counts)).chain(seen.copied());
    let key = match &theme {
        Some(theme) => format!("theme {}", theme.as_deref().unwrap_or_default()),
        None => "all".to_string(),
    };
    Line {
        name: key,
        leads: Leads::Cell { theme, city: city.map(|(slug, _)| slug.clone()) },
        more: words(heat, name, counts, city.map(|(_, name)| name.as_str()).zip(on)),
        cells: std::iter::once(Cell::plain(name)).chain(counts_seen.map(cell)).collect(),
        ..Line::default()
    }
}

/// `5/1!` where much is asked and little to be had, `1/4+` where there is plenty.
fn cell(count: Count) -> Cell {
    let Count { needs, offers } = count;
    match (needs, offers) {
        (0, 0) => Cell::new("-", Tone::Dim),
        _ if needs > offers => Cell::new(&format!("{needs}/{offers}!"), Tone::Warn),
        _ if offers > needs => Cell::new(&format!("{needs}/{offers}+"), Tone::Good),
        _ => Cell::plain(&format!("{needs}/{offers} ")),
    }
}

/// The cell in words; on the sum, which cities have most to give and which seek most.
fn words(heat: &Heat, name: &str, counts: &[Count], on: Option<(&str, usize)>) -> String {
    let told = match on {
        Some((city, at)) => {
            let Count { needs, offers } = counts.get(at).copied().unwrap_or_default();
            format!("{needs} sought and {offers} offered in {city}; Enter lists them")
        }
        None => most_of(heat, counts),
    };
    format!("{name}: {told}")
}

fn most_of(heat: &Heat, counts: &[Count]) -> String {
    let most = |of: fn(&Count) -> usize| {
        let all = heat.cities.iter().zip(counts).filter(|(_, count)| of(count) > 0);
        // The first of equals.
        all.rev().max_by_key(|(_, count)| of(count)).map(|((_, name), _)| name.as_str())
    };
    let mut parts = Vec::new();
    parts.extend(most(|count| count.needs).map(|city| format!("most is sought in {city}")));
    parts.extend(most(|count| count.offers).map(|city| format!("most is to be had in {city}")));
    if parts.is_empty() { "nothing is sought and nothing offered".to_string() } else { parts.join(", ") }
}

/// Moves the cursor by so many cities; false at the edge.
pub fn move_by(state: &mut State, cities: isize) -> bool {
    let network = &mut state.rooms.network;
    let to = network.column.saturating_add_signed(cities);
    let to = to.min(network.total);
    to != std::mem::replace(&mut network.column, to)
}

/// As many cities as are seen.
pub fn page(state: &State) -> isize {
    isize::try_from(room_of(state)).unwrap_or(1)
}

/// `cities 1 to 5 of 10`.
pub fn standing(state: &State) -> String {
    let network = &state.rooms.network;
    let filter = match state.list().filter.as_str() {
        "" => String::new(),
        filter => format!("filter: {filter}   "),
    };
    let cities = match network.total {
        total if network.listed < total => {
            format!("cities {} to {} of {total}", network.first + 1, network.first + network.listed)
        }
        1 => "1 city".to_string(),
        total => format!("{total} cities"),
    };
    format!("{filter}{cities}")
}
