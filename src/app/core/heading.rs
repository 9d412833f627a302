//! What the title row says beside the views: the city, the day, how many of how many, and why nothing here can be
//! changed. It must not know how wide it is drawn.

use chrono::Datelike;

use crate::app::core::app::State;
use crate::app::core::{edits, hits};
use crate::model::Kind;
use crate::say;

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
    let lang = state.city.lang();
    let list = state.list();
    let total = state.city.count(kind);
    let mut parts = Vec::new();
    if !list.marks.is_empty() {
        let hidden = edits::out_of_view(state).len();
        parts.push(match (list.marks.len(), hidden) {
            (all, 0) => say!(lang, "frame-marked", count = all),
            (all, hidden) if all == hidden => say!(lang, "frame-marked-all-hidden", count = all),
            (all, hidden) => say!(lang, "frame-marked-some-hidden", count = all, hidden = hidden),
        });
    }
    if list.filter.is_empty() {
        parts.push(unfiltered(state, kind, total));
    } else {
        parts.push(say!(lang, "frame-filter", filter = list.filter.as_str()));
        parts.push(say!(lang, "frame-of", count = list.shown.len(), total = total));
    }
    parts.join("   ")
}

/// The day, as the title row shows it, from the longest form to the shortest; a frozen one says so.
pub fn day(state: &State) -> Vec<String> {
    let (lang, today) = (state.city.lang(), state.today);
    let long = lang.day(today);
    let (month, year) = (lang.month(today), today.year().to_string());
    let short = say!(lang, "day-short-year", day = today.day(), month = month, year = year);
    match state.city.charter.as_of {
        Some(_) => {
            let marked = format!("{short}*");
            [long, short].into_iter().map(|day| say!(lang, "frame-frozen", day = day)).chain([marked]).collect()
        }
        None => vec![long, short],
    }
}

/// The city's name, as the title row shows it.
pub fn city(state: &State) -> String {
    let name = state.city.name();
    match (state.example, state.look.presenting) {
        (true, false) => say!(state.city.lang(), "frame-example", city = name),
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
