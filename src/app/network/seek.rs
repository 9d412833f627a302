//! The next line that answers what was last searched for, in the views of the network. It must not know how lines look.

use std::collections::HashSet;

use super::Leads;
use super::entries::{Entries, Entry, Sieve, entry_of};
use crate::app::state::State;
use crate::app::views::Shape;
use crate::fold::key;
use crate::insight::matching::Ref;
use crate::problem::Problem;

/// The row of the next line that answers, round the end; before it where `by` is -1.
///
/// # Errors
/// Where what was searched for is no filter here.
pub fn next(state: &State, by: isize) -> Result<Option<usize>, Problem> {
    let Some(all) = state.network.entries.clone() else {
        return Ok(None);
    };
    let text = state.searched.clone();
    let sieve = Sieve::read(state, &all, &text)?;
    let passes = |entry: &Entry, beside: &str| {
        let lets = |sieve: &Sieve| sieve.lets(state, &all, entry, None, beside);
        sieve.as_ref().is_none_or(lets)
    };
    let themes = themes(&all, &passes);
    let (row, count) = (state.list().row, rows(state));
    let around = (1..=count).map(|away| {
        let to = row as isize + by * away as isize;
        to.rem_euclid(count as isize) as usize
    });
    let mut around = around;
    Ok(around.find(|row| answers(state, &all, *row, &passes, &themes)))
}

fn rows(state: &State) -> usize {
    match state.view().shape {
        Shape::Places => state.network.places.spots.len(),
        _ => state.list().shown.len(),
    }
}

fn answers(
    state: &State,
    all: &Entries,
    row: usize,
    passes: &dyn Fn(&Entry, &str) -> bool,
    themes: &HashSet<String>,
) -> bool {
    if state.view().shape == Shape::Places {
        let record = state.network.places.spots.get(row).map(|spot| &spot.record);
        let at = record.map(|one| (one.kind, Ref::new(&state.city.slug, &one.id)));
        let entry = at.and_then(|(kind, at)| all.find(kind, &at));
        return entry.is_some_and(|entry| passes(entry, ""));
    }
    let at = state.list().shown.get(row);
    let Some(line) = at.and_then(|at| state.plan.lines.get(*at)) else {
        return false;
    };
    match &line.leads {
        Leads::Cell { theme, .. } => theme.as_ref().is_some_and(|theme| {
            let name = theme.as_deref().unwrap_or_default();
            themes.contains(&key(name))
        }),
        _ => entry_of(state, all, line).is_some_and(|entry| passes(entry, &line.more)),
    }
}

/// The themes of what answers; one without a name where that has none.
fn themes(all: &Entries, passes: &dyn Fn(&Entry, &str) -> bool) -> HashSet<String> {
    let mut out = HashSet::new();
    for entry in all.list.iter().filter(|entry| passes(entry, "")) {
        out.extend(entry.themes.iter().map(|(_, name)| key(name)));
        if entry.themes.is_empty() {
            out.insert(String::new());
        }
    }
    out
}
