//! What the title row says beside the views: the city, the day, how many of how many, and why nothing here can be
//! changed. It must not know how wide it is drawn.

use super::edits;
use super::layout::WIDE;
use super::meet::attendance;
use super::network::{self, places};
use super::plan::lines;
use super::state::State;
use super::views::Shape;
use crate::insight::plan;
use crate::model::Kind;
use crate::model::records::Action;
use crate::{clean, date};

/// Why nothing here can be changed, or is not all that there is: a file cannot be trusted as read.
pub fn unsound(state: &State) -> Option<String> {
    let is_network = network::is_here(state);
    let own = match state.view().shape {
        Shape::Room => Some(Kind::Meeting),
        _ if is_network => Some(Kind::Need),
        _ => state.view().kind,
    };
    let mut kinds = own.as_slice().iter().chain(lines::kinds(state));
    if let Some(problem) = kinds.find_map(|kind| state.city.writable(*kind).err()) {
        return Some(format!("read-only: {}", problem.place));
    }
    let shows_others = is_network || state.view().shape == Shape::Answers;
    let unread = state.network.unread.split_first();
    let (first, more) = unread.filter(|_| shows_others)?;
    Some(match more.len() {
        0 => format!("unread: {first}"),
        more => format!("unread: {first} and {more} more"),
    })
}

/// What is said at the right of the views: how many of how many, marks, filter.
pub fn standing(state: &State) -> String {
    if state.view().shape == Shape::Room {
        return String::new();
    }
    let Some(kind) = state.view().kind else {
        return match state.view().shape {
            // What is still being read is not counted.
            _ if network::is_here(state) && state.network.progress.is_some() => String::new(),
            Shape::Places => places::standing(state),
            _ => lines::standing(state),
        };
    };
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
    if !list.filter.is_empty() {
        parts.push(format!("filter: {}", clean::line(&list.filter)));
        parts.push(format!("{} of {total}", list.shown.len()));
    } else {
        let members = &state.status.members;
        parts.push(match state.view().shape {
            Shape::Matrix => format!("{} of {} placed", members.placed, members.placed + members.unplaced),
            Shape::Attendance => attendance::standing(state),
            Shape::Ties => format!("{} of {total} links", list.shown.len()),
            Shape::Table if kind == Kind::Action => actions(state),
            _ => total.to_string(),
        });
    }
    parts.join("   ")
}

/// How many actions are in the plan; where there is room, dropped ones beside them.
fn actions(state: &State) -> String {
    let total = state.city.actions.len();
    let is_in = |action: &&Action| plan::is_in(action);
    match total - state.city.actions.iter().filter(is_in).count() {
        0 => total.to_string(),
        dropped if state.size.0 < WIDE => (total - dropped).to_string(),
        dropped => format!("{}, {dropped} dropped", total - dropped),
    }
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
    let name = clean::line(&state.city.charter.name).into_owned();
    let name = if name.is_empty() { state.city.slug.clone() } else { name };
    match (state.example, state.look.presenting) {
        (true, false) => format!("{name} (example)"),
        _ => name,
    }
}
