//! The rows that answer what was searched for, and the one that does best, in the views of the network. It must not know how lines look.

use crate::app::core::app::State;
use crate::app::core::line_row::{Leads, Line};
use crate::app::exchange::network::entries::{Sieve, entry_of};
use crate::app::exchange::network::state::{Entries, NetworkEntry, PLACES};
use crate::fold::key;
use crate::insight::matching::Ref;
use crate::problem::Problem;
use crate::sort::InOrder;
use std::collections::HashSet;

/// The rows that answer what was last searched for: those first whose title does, each sort from above.
///
/// # Errors
/// Where what was searched for is no filter here.
pub fn hits(state: &State) -> Result<Vec<usize>, Problem> {
    let Some(all) = state.rooms.network.entries.clone() else { return Ok(Vec::new()) };
    let sieve = Sieve::read(state, &all, &state.searched)?;
    let passes = |entry: &NetworkEntry, beside: &str| {
        let lets = |sieve: &Sieve| sieve.lets(state, &all, entry, None, beside);
        sieve.as_ref().is_none_or(lets)
    };
    let themes = themes(&all, &passes);
    let rows = 0..rows(state);
    let mut hits: Vec<usize> = rows.filter(|row| answers(state, &all, *row, &passes, &themes)).collect();
    hits.order_by_cached_key(|row| {
        let entry = entry_at(state, &all, *row);
        let rank = entry.and_then(|entry| sieve.as_ref()?.rank(state, &all, entry));
        rank.map(|(spot, _)| spot)
    });
    Ok(hits)
}

/// The row that answers the filter best; where others are as good the one the cursor is on.
pub fn best(state: &State) -> Option<usize> {
    let all = state.rooms.network.entries.clone()?;
    let sieve = Sieve::read(state, &all, &state.list().filter).ok()??;
    let rank = |row: usize| {
        let entry = entry_at(state, &all, row)?;
        Some((sieve.rank(state, &all, entry)?, row))
    };
    let rows = std::iter::once(state.list().row).chain(0..rows(state));
    let ranks = rows.filter_map(rank);
    let best = ranks.min_by_key(|(rank, _)| *rank);
    best.map(|(_, row)| row)
}

/// The need or offer of a row.
fn entry_at<'a>(state: &State, all: &'a Entries, row: usize) -> Option<&'a NetworkEntry> {
    if state.is_in(PLACES) {
        let record = &state.rooms.network.places.spots.get(row)?.record;
        return all.find(record.kind, &Ref::new(&state.city.slug, &record.id));
    }
    entry_of(state, all, line_at(state, row)?)
}

fn line_at(state: &State, row: usize) -> Option<&Line> {
    state.lines.get(*state.list().shown.get(row)?)
}

fn rows(state: &State) -> usize {
    match state.view().name {
        PLACES => state.rooms.network.places.spots.len(),
        _ => state.list().shown.len(),
    }
}

fn answers(
    state: &State,
    all: &Entries,
    row: usize,
    passes: &dyn Fn(&NetworkEntry, &str) -> bool,
    themes: &HashSet<String>,
) -> bool {
    let Some(line) = line_at(state, row).filter(|_| !state.is_in(PLACES)) else {
        return entry_at(state, all, row).is_some_and(|entry| passes(entry, ""));
    };
    match &line.leads {
        Leads::Cell { theme, .. } => theme.as_ref().is_some_and(|theme| {
            let name = theme.as_deref().unwrap_or_default();
            themes.contains(&key(name))
        }),
        _ => entry_at(state, all, row).is_some_and(|entry| passes(entry, &line.more)),
    }
}

/// The themes of what answers; one without a name where that has none.
fn themes(all: &Entries, passes: &dyn Fn(&NetworkEntry, &str) -> bool) -> HashSet<String> {
    let mut out = HashSet::new();
    for entry in all.list.iter().filter(|entry| passes(entry, "")) {
        out.extend(entry.themes.iter().map(|(_, name)| key(name)));
        if entry.themes.is_empty() {
            out.insert(String::new());
        }
    }
    out
}
