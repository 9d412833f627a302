//! The row that answers best what was typed into the filter, and where its words stand where that is not seen. It must
//! not know which rows answer at all: that is for the list.

use std::collections::HashSet;

use crate::app::core::app::{App, State};
use crate::app::core::rows;
use crate::model::query::{Fit, Mode, Query, Spot};
use crate::model::{Kind, Record};
use crate::problem::Problem;
use crate::report::cells::{Cell, words};
use crate::sort::InOrder;

/// What was typed, read as the list has read it: as it stands, or where nothing answers to that as it nearly stands.
fn read(state: &State, text: &str, kind: Kind, record: &dyn Record) -> Option<Query> {
    let calendar = state.city.calendar(state.today);
    let read = |mode| Query::parse(text, kind, calendar, mode).ok();
    let hay = crate::model::query::haystack(&state.city, record);
    let plain = read(Mode::Plain)?;
    if plain.matches(&state.city, state.today, record, &hay) { Some(plain) } else { read(Mode::Fuzzy) }
}

/// Puts the cursor on the best hit: a title before other fields that are seen, those before references. Where two are as
/// good, on the one it was on, else on the first.
pub fn go_to_best(app: &mut App, on: Option<&str>) {
    (app.state.view().does.stay_on)(&mut app.state, on);
    let Some(kind) = app.state.view().kind else { return };
    let city = std::rc::Rc::clone(&app.state.city);
    let list = app.state.list();
    let first = list.shown.first().and_then(|place| city.at(kind, *place));
    let query = first.and_then(|record| read(&app.state, &list.filter, kind, record));
    let Some(query) = query.filter(Query::has_words) else { return };
    let rows = || std::iter::once(list.row).chain(0..list.shown.len());
    let record = |row: usize| city.at(kind, list.shown[row]);
    let texts = app.haystacks.of(&city, kind);
    let titles = rows().filter_map(|row| Some((query.in_title_at(texts, list.shown[row])?, row)));
    // No title can answer better than a whole one.
    let is_whole = list.shown.iter().any(|place| query.is_whole(texts, *place));
    let most = if is_whole { Fit::Whole } else { Fit::Begins };
    let best = least(titles, |fit| *fit <= most).or_else(|| {
        let shown = rows::fields(&app.state);
        let ranks = rows().filter_map(|row| Some((query.rank(&city, record(row)?, &shown), row)));
        least(ranks, |rank| *rank <= (Spot::Shown, Fit::Begins))
    });
    if let Some(row) = best {
        app.state.list_mut().move_to(&city, kind, row);
    }
}

/// The first row of the least rank; it looks no further than one that is good enough.
fn least<T: Ord>(ranks: impl Iterator<Item = (T, usize)>, enough: impl Fn(&T) -> bool) -> Option<usize> {
    let mut best: Option<(T, usize)> = None;
    for (rank, row) in ranks {
        let is_enough = enough(&rank);
        if best.as_ref().is_none_or(|(least, _)| rank < *least) {
            best = Some((rank, row));
        }
        if is_enough {
            break;
        }
    }
    best.map(|(_, row)| row)
}

/// The rows that answer what was last searched for, the best places first.
///
/// # Errors
/// Where what was searched for is no filter here.
pub fn all(app: &mut App) -> Result<Vec<usize>, Problem> {
    let state = &app.state;
    let Some(kind) = state.view().kind else { return Ok(Vec::new()) };
    let (city, today) = (std::rc::Rc::clone(&state.city), state.today);
    let query = Query::parse(&state.searched, kind, city.calendar(today), Mode::Fuzzy)?;
    let shown = &state.list().shown;
    let hits = query.passing(&city, today, app.haystacks.of(&city, kind), shown.clone());
    let hits: HashSet<usize> = hits.into_iter().collect();
    let rows = (0..shown.len()).filter(|row| hits.contains(&shown[*row])).collect();
    Ok(in_order(state, &query, kind, rows))
}

/// The hits among the rows of a list, the best places first, each place from above.
fn in_order(state: &State, query: &Query, kind: Kind, mut rows: Vec<usize>) -> Vec<usize> {
    let shown = rows::fields(state);
    let list = state.list();
    rows.order_by_cached_key(|row| {
        let record = list.shown.get(*row).and_then(|place| state.city.at(kind, *place));
        record.map(|record| query.rank(&state.city, record, &shown).0)
    });
    rows
}

/// As [`out_of_sight`], of the filter of the list where nothing lies over it.
pub fn here(state: &State) -> Option<String> {
    let filter = &state.list().filter;
    let is_seen = state.layers.is_empty() && !filter.is_empty();
    is_seen.then(|| out_of_sight(state, filter)).flatten()
}

/// Where the words stand by which the record under the cursor answers, where that is not seen: `after: Book the hall`.
pub fn out_of_sight(state: &State, text: &str) -> Option<String> {
    let kind = state.view().kind.filter(|kind| !state.is_hidden(*kind))?;
    let record = state.city.find(kind, state.list().current()?)?;
    let query = read(state, text, kind, record)?;
    let hay = crate::model::query::haystack(&state.city, record);
    if !query.has_words() || !query.matches(&state.city, state.today, record, &hay) {
        return None;
    }
    let fields = query.out_of_sight(&state.city, record, &rows::fields(state));
    let said = fields.into_iter().filter_map(|field| {
        let value = words(state.facts(), &field.what, &record.value(field.name)?);
        Some(format!("{}: {}", field.label(), Cell::plain(&value).text))
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| format!("Found in {}", said.join("; ")))
}
