//! The table of themes and cities: how much is sought and to be had of a theme in each. What is counted is said by
//! `insight/`.

use super::Leads;
use crate::app::layout::Layout;
use crate::app::plan::lines::Line;
use crate::app::state::State;
use crate::insight::heat::{self, Count, Heat, sum};
use crate::report::cells::{Cell, Tone};

use super::browse::BARE;

/// Columns of one city.
const CITY: u16 = 8;

/// How many cities there is room for beside the name and the sum.
fn room(width: u16) -> usize {
    let names = match width {
        0..60 => 16,
        60..110 => 26,
        _ => 36,
    };
    usize::from(width.saturating_sub(names + CITY + 2) / (CITY + 2)).max(1)
}

/// The sum, then the cities that are seen.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    (1..=room(width) + 1)
        .map(|cell| (cell, CITY, true))
        .collect()
}

/// A line a theme, and one for all.
pub fn lines(state: &mut State) -> Vec<Line> {
    let heat = heat::heat(&state.city);
    if sum(&heat.totals) == Count::default() {
        return Vec::new();
    }
    let room = room(Layout::of(state).rows.width);
    let last = heat.cities.len().saturating_sub(room);
    state.network.first = state.network.first.min(last);
    (state.network.listed, state.network.total) = (room.min(heat.cities.len()), heat.cities.len());
    let seen = |counts: &[Count]| {
        counts
            .iter()
            .skip(state.network.first)
            .take(room)
            .copied()
            .collect::<Vec<_>>()
    };
    let names = heat.cities.iter().skip(state.network.first).take(room);
    let names = names.map(|(_, name)| {
        crate::width::fit(&crate::clean::line(name), usize::from(CITY)).into_owned()
    });
    let head = ["Needs/offers", "All"].map(str::to_string);
    let mut lines = vec![Line::heading(head.into_iter().chain(names))];
    lines.extend(heat.rows.iter().map(|row| Line {
        name: format!("theme {}", row.theme.as_deref().unwrap_or_default()),
        leads: Leads::Theme(row.theme.clone()),
        more: words(&heat, row.theme.as_deref().unwrap_or(BARE), &row.counts),
        cells: cells(
            row.theme.as_deref().unwrap_or(BARE),
            &row.counts,
            &seen(&row.counts),
        ),
        ..Line::default()
    }));
    lines.push(Line::heading([String::new()]));
    lines.push(Line {
        name: "all".to_string(),
        more: words(&heat, "Each once", &heat.totals),
        cells: cells("Each once", &heat.totals, &seen(&heat.totals)),
        ..Line::default()
    });
    lines
}

fn cells(name: &str, all: &[Count], seen: &[Count]) -> Vec<Cell> {
    let counts = std::iter::once(sum(all)).chain(seen.iter().copied());
    std::iter::once(Cell::plain(name))
        .chain(counts.map(cell))
        .collect()
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

/// Which cities have most to give and which seek most.
fn words(heat: &Heat, name: &str, counts: &[Count]) -> String {
    let most = |of: fn(&Count) -> usize| {
        let all = heat
            .cities
            .iter()
            .zip(counts)
            .filter(|(_, count)| of(count) > 0);
        // The first of equals.
        all.rev()
            .max_by_key(|(_, count)| of(count))
            .map(|((_, name), _)| name.as_str())
    };
    let mut parts = Vec::new();
    parts.extend(most(|count| count.needs).map(|city| format!("most is sought in {city}")));
    parts.extend(most(|count| count.offers).map(|city| format!("most is to be had in {city}")));
    crate::clean::line(&format!("{name}: {}", parts.join(", "))).into_owned()
}

/// `cities 1 to 5 of 10`.
pub fn standing(state: &State) -> String {
    let network = &state.network;
    match network.listed < network.total {
        true => format!(
            "cities {} to {} of {}",
            network.first + 1,
            network.first + network.listed,
            network.total
        ),
        false => "! more is sought, + more is offered".to_string(),
    }
}
