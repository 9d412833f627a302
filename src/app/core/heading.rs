//! What the title row says beside the views: the city, the day, how many of how many, and why nothing here can be
//! changed. It must not know how wide it is drawn.

use crate::app::core::app::State;
use crate::app::core::{edits, hits};
use crate::date;
use crate::model::Kind;

/// Why nothing here can be changed, or is not all that there is: a file cannot be trusted as read.
pub fn unsound(state: &State) -> Option<String> {
    let does = state.view().does;
    let mut kinds = state.view().kind.iter().chain(does.reads);
    if let Some(problem) = kinds.find_map(|kind| state.city.writable(*kind).err()) {
        return Some(format!("read-only: {}", problem.place));
    }
    let (first, more) = (does.unread)(state).split_first()?;
    Some(match more.len() {
        0 => format!("unread: {first}"),
        more => format!("unread: {first} and {more} more"),
    })
}

/// What is said at the right of the views: how many of how many, marks, filter.
pub fn standing(state: &State) -> String {
    (state.view().does.standing)(state)
}

/// The same of a list of records; what stands there without a filter is made from the kind and how many there are.
pub fn records(state: &State, unfiltered: fn(&State, Kind, usize) -> String) -> String {
    let Some(kind) = state.view().kind else { return String::new() };
    let list = state.list();
    let total = state.city.count(kind);
    let mut parts = Vec::new();
    if !list.marks.is_empty() {
        let hidden = edits::out_of_view(state).len();
        parts.push(match (list.marks.len(), hidden) {
            (all, 0) => format!("{all} marked"),
            (all, hidden) if all == hidden => format!("{all} marked, not in view"),
            (all, hidden) => format!("{all} marked, {hidden} not in view"),
        });
    }
    if list.filter.is_empty() {
        parts.push(unfiltered(state, kind, total));
    } else {
        parts.push(format!("filter: {}", list.filter));
        parts.push(format!("{} of {total}", list.shown.len()));
    }
    parts.join("   ")
}

/// The day, as the title row shows it, from the longest form to the shortest; a frozen one says so.
pub fn day(state: &State) -> Vec<String> {
    let today = state.today;
    let long = date::long(today);
    let middle = today.format("%-d %b %Y").to_string();
    match state.city.charter.as_of {
        Some(_) => vec![format!("{long} (frozen)"), format!("{middle} frozen"), format!("{middle}*")],
        None => vec![long, middle],
    }
}

/// The city's name, as the title row shows it.
pub fn city(state: &State) -> String {
    let name = state.city.name();
    match (state.example, state.look.presenting) {
        (true, false) => format!("{name} (example)"),
        _ => name.to_string(),
    }
}

/// What the notice line says of the row under the cursor where nothing else is said.
pub fn cut_title(state: &State) -> Option<String> {
    if !state.layers.is_empty() {
        return None;
    }
    hits::here(state).or_else(|| (state.view().does.more)(state))
}
