//! Matches between an own need and an offer: how one is made and moved on, and what that says of the need. It must not
//! know how the pair was found.

use std::collections::BTreeMap;

use crate::date::Date;
use crate::model::change::{self, Edit, Path, RecordId, Step};
use crate::model::choice::{MatchState, NeedStatus};
use crate::model::field::{Target, Value};
use crate::model::kinds::missing;
use crate::model::query::{defaults, standing};
use crate::model::records::Need;
use crate::model::{City, Kind};
use crate::problem::{Exit, Problem};
use crate::text::{quote, scan};

/// The edits that give the match between an own need and an offer a state, from this day on: an item more where there is
/// none yet, else its fields. The offer is an own id, or `city/id`. A note of `None` leaves what stands there. What
/// follows for the need comes with [`super::consequences`].
///
/// # Errors
/// A need of another city (`city/id`), of which only the introduction can be copied; a need or an offer that is not there.
pub fn mark(
    city: &City,
    need: &str,
    offer: &str,
    state: MatchState,
    today: Date,
    note: Option<&str>,
) -> Result<Vec<Edit>, Problem> {
    let need = match need.split_once('/') {
        Some((slug, _)) if slug != city.slug => {
            let what = format!("a match lives on the city's own need, and this one is of {slug}");
            return Err(Problem::error("not-own", what).fix("only the introduction can be copied").exit(Exit::Denied));
        }
        Some((_, id)) => id,
        None => need,
    };
    let offer = match offer.split_once('/') {
        Some((slug, id)) if slug == city.slug => id,
        _ => offer,
    };
    let place = city.place(Kind::Need, need);
    let record = place.and_then(|at| city.needs.get(at)).ok_or_else(|| missing(Kind::Need, need))?;
    let known = record.matches.iter().position(|answer| answer.offer == offer);
    let edits = match known {
        Some(place) => moved(record, place, state, today, note),
        None => {
            if city.name_of(Target::AnyOffer, offer).is_none() {
                return Err(missing(Kind::Offer, offer));
            }
            vec![added(need, offer, state, today, note)]
        }
    };
    super::consequences(city, edits, today)
}

/// The state that comes next: what is offered first to whoever moves a match on. What was done stays done; what was
/// rejected is thought of again.
pub fn next(now: Option<MatchState>) -> MatchState {
    match now {
        None | Some(MatchState::Rejected) => MatchState::Idea,
        Some(MatchState::Idea) => MatchState::Asked,
        Some(MatchState::Asked) => MatchState::Agreed,
        Some(MatchState::Agreed | MatchState::Done) => MatchState::Done,
    }
}

/// The state a word means: its name, or the first letters of it.
///
/// # Errors
/// A word that no state begins with; it says which there are.
pub fn state_called(word: &str) -> Result<MatchState, Problem> {
    let wanted = crate::fold::fold(word);
    let is_it = |state: &&MatchState| !wanted.is_empty() && crate::fold::fold(state.name()).starts_with(&wanted);
    MatchState::ALL.iter().find(is_it).copied().ok_or_else(|| {
        let names = MatchState::NAMES.join(", ").to_lowercase();
        Problem::usage(format!("\"{word}\" is no state of a match")).fix(format!("one of {names}"))
    })
}

fn added(need: &str, offer: &str, state: MatchState, today: Date, note: Option<&str>) -> Edit {
    let note = note.map_or_else(String::new, |note| format!(", note: {}", quote(note)));
    Edit::Push {
        record: RecordId::new(Kind::Need, need),
        path: Path::field("matches"),
        item: format!(
            "Match(offer: {}, state: {}, since: {}{note})",
            quote(offer),
            state.name(),
            Value::Date(today).ron()
        ),
    }
}

/// In the same state nothing is done again: the day on which it was reached stays.
fn moved(need: &Need, place: usize, state: MatchState, today: Date, note: Option<&str>) -> Vec<Edit> {
    let at = |field: &str| Path::field("matches").item(place).then(field);
    let set = |field: &str, new: String| change::set(need, at(field), Some(new));
    let mut edits = Vec::new();
    if defaults::match_state(&need.matches[place]) != state {
        edits.extend(set("state", state.name().to_string()));
        edits.extend(set("since", Value::Date(today).ron()));
    }
    edits.extend(note.and_then(|note| set("note", quote(note))));
    edits
}

/// What edits of matches entail: a match moved to another state carries the day, and its need the status that follows.
/// The furthest match wins, a dropped need stays dropped, and what the same change sets itself is left alone. A need that
/// stood where its match had brought it goes back with it.
pub(super) fn follow(city: &City, edits: &[Edit], today: Date) -> Vec<Edit> {
    let mut out: Vec<Edit> = edits.iter().filter_map(|edit| day(city, edits, edit, today)).collect();
    let mut needs: BTreeMap<&str, Vec<MatchState>> = BTreeMap::new();
    for edit in edits {
        let Some((id, place, state)) = moves(edit) else {
            continue;
        };
        let Some(need) = own(city, id) else { continue };
        let stored = || need.matches.iter().map(defaults::match_state).collect();
        let states = needs.entry(id).or_insert_with(stored);
        match place {
            Some(place) if place < states.len() => states[place] = state,
            _ => states.push(state),
        }
    }
    out.extend(needs.into_iter().filter_map(|(id, states)| status(own(city, id)?, &states, edits)));
    out
}

fn own<'c>(city: &'c City, id: &str) -> Option<&'c Need> {
    city.needs.get(city.place(Kind::Need, id)?)
}

/// The edit that brings a need's status in line with its matches.
fn status(need: &Need, states: &[MatchState], edits: &[Edit]) -> Option<Edit> {
    let is_set = edits.iter().any(|edit| is_about(edit, &need.id) && edit.sets("status").is_some());
    let stored = defaults::need_status(need.status);
    if is_set || stored == NeedStatus::Dropped {
        return None;
    }
    let before = furthest(need.matches.iter().map(defaults::match_state));
    let after = furthest(states.iter().copied());
    let new = if after < stored && stored == before { after } else { after.max(stored) };
    (new != stored).then(|| change::set(need, Path::field("status"), Some(new.name().to_string())))?
}

fn furthest(states: impl Iterator<Item = MatchState>) -> NeedStatus {
    states.map(standing::says).fold(NeedStatus::Open, NeedStatus::max)
}

/// The day on which a match reached its state, where the change does not name one.
fn day(city: &City, edits: &[Edit], edit: &Edit, today: Date) -> Option<Edit> {
    let (id, Some(place), _) = moves(edit)? else {
        return None;
    };
    let dates = |other: &Edit| {
        let parts = match other {
            Edit::Set { path, .. } => path.0.as_slice(),
            _ => return false,
        };
        is_about(other, id)
            && matches!(parts, [_, Step::Item(at), Step::Field(field)] if *at == place && field == "since")
    };
    if edits.iter().any(dates) {
        return None;
    }
    let since = Path::field("matches").item(place).then("since");
    change::set(own(city, id)?, since, Some(Value::Date(today).ron()))
}

fn is_about(edit: &Edit, need: &str) -> bool {
    edit.record().kind == Kind::Need && edit.record().id == need
}

/// The need whose match an edit moves, where in the list (at its end if it is new), and the state it gets.
fn moves(edit: &Edit) -> Option<(&str, Option<usize>, MatchState)> {
    match edit {
        Edit::Set { record, path, new: Some(new), .. } if record.kind == Kind::Need => match path.0.as_slice() {
            [Step::Field(list), Step::Item(place), Step::Field(field)] if list == "matches" && field == "state" => {
                Some((&record.id, Some(*place), state(new)?))
            }
            _ => None,
        },
        Edit::Push { record, path, item } if record.kind == Kind::Need && path.head() == "matches" => {
            let doc = scan::parse(item).0?;
            let named = doc.root.field(item, "state").map(|node| node.plain().raw(item));
            Some((&record.id, None, named.map_or(Some(MatchState::Idea), state)?))
        }
        _ => None,
    }
}

fn state(name: &str) -> Option<MatchState> {
    MatchState::ALL.iter().copied().find(|state| state.name() == name)
}
