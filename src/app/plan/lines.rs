//! Lines that follow from plan or network, each about a record of any kind: loose ends, money, what must end, ideas. Which lines there
//! are is worked out once for a city; here the cursor moves among them. It must not know how they look.

use crate::app::line_row::Line;
use crate::app::line_row::Place;
use std::borrow::Cow;

use super::{endings, loose, money};
use crate::app::layout::{Area, Layout};
use crate::app::meet::{cycle, ledger, year};
use crate::app::network::{browse, ideas, themes};
use crate::app::state::State;
use crate::app::views::{Shape, Told};
use crate::app::{network, since};
use crate::fold::fold;
use crate::insight::coherence;
use crate::model::Kind;
use crate::problem::Problem;
use crate::report::cells::{Cell, Tone};
use crate::report::loose_ends;
use crate::width::{width, wrap};

pub(super) fn told(state: &State) -> Option<Told> {
    match state.view().shape {
        Shape::Lines(told) => Some(told),
        _ => None,
    }
}

/// Works the lines out again; the cursor stays on its own.
pub fn refresh(state: &mut State) {
    let lines = match told(state) {
        Some(Told::Since) => narrowed(state, since::lines(state)),
        Some(Told::LooseEnds) => narrowed(state, loose::lines(state)),
        Some(Told::Money) => narrowed(state, money::lines(state)),
        Some(Told::Stopping) => narrowed(state, endings::lines(state)),
        Some(Told::Loop) => narrowed(state, ledger::lines(state)),
        Some(Told::Year) => year::lines(state),
        Some(Told::Cycle) => {
            let lines = cycle::lines(state);
            narrowed(state, lines)
        }
        Some(Told::Network | Told::Ideas | Told::Themes) | None => return,
    };
    show(state, lines);
}

/// Shows these lines; the cursor stays on its own.
pub fn show(state: &mut State, lines: Vec<Line>) {
    let chosen = lines.iter().enumerate().filter(|(_, line)| !line.is_heading());
    let (places, names): (Vec<usize>, Vec<String>) = chosen.map(|(at, line)| (at, line.name.clone())).unzip();
    let list = state.list_mut();
    list.show_lines(&names);
    list.shown = places;
    state.plan.lines = lines;
}

/// The kinds of record that lines of the plan are about.
pub fn kinds(state: &State) -> &'static [Kind] {
    match told(state) {
        Some(Told::LooseEnds) => &coherence::FILES,
        Some(Told::Money) => &[Kind::Action],
        Some(Told::Stopping) => &[Kind::Action, Kind::Need],
        _ => &[],
    }
}

/// What stands above all others where a file cannot be read whole.
pub fn broken(state: &State, problem: &Problem) -> Vec<Line> {
    let words = state.problem_words(problem);
    said(state, &format!("{words}; only what can be read is here"), Tone::Bad)
}

/// A sentence above lines, in as many of them as it needs.
pub fn said(state: &State, text: &str, tone: Tone) -> Vec<Line> {
    let width = Layout::of(state).rows.width;
    let room = width.saturating_sub(side(state, width) + EDGE).max(10);
    let line = |text: &String| Line { cells: vec![Cell::new(text, tone)], ..Line::default() };
    wrap(text, usize::from(room)).iter().map(line).collect()
}

/// Whether the lines can be narrowed by words.
pub fn narrows(state: &State) -> bool {
    told(state).is_some() || network::is_here(state)
}

/// The lines in which all words of the filter stand, under their headings.
fn narrowed(state: &State, lines: Vec<Line>) -> Vec<Line> {
    let filter = fold(&state.list().filter);
    let words: Vec<&str> = filter.split_whitespace().collect();
    if words.is_empty() {
        return lines;
    }
    let mut out: Vec<Line> = Vec::new();
    for line in lines {
        let hay = fold(&line.more);
        if !line.is_heading() && !words.iter().all(|word| hay.contains(word)) {
            continue;
        }
        if line.is_heading() && out.last().is_some_and(Line::is_heading) {
            out.pop();
        }
        out.push(line);
    }
    if out.last().is_some_and(Line::is_heading) {
        out.pop();
    }
    out
}

/// Puts the cursor on the line of that name while it is listed, else on the first.
pub fn stay_on(state: &mut State, name: Option<&str>) {
    if state.view().shape == Shape::Places {
        return network::places::stay_on(state, name);
    }
    let filter = fold(&state.list().filter);
    let places = state.list().shown.iter().enumerate();
    let ranks = places.map(|(row, at)| {
        let line = &state.plan.lines[*at];
        (rank(line, &filter), Some(line.name.as_str()) != name, row)
    });
    let best = ranks.min().map_or(0, |(.., row)| row);
    move_to(state, best);
}

/// The rows in whose lines all words stand: those first in whose title they do.
pub fn hits(state: &State, text: &str) -> Vec<usize> {
    let filter = fold(text);
    let line = |row: &usize| &state.plan.lines[state.list().shown[*row]];
    let answers = |row: &usize| {
        let hay = fold(&line(row).more);
        filter.split_whitespace().all(|word| hay.contains(word))
    };
    let rows = 0..state.list().shown.len();
    let mut hits: Vec<usize> = rows.filter(answers).collect();
    hits.sort_by_cached_key(|row| rank(line(row), &filter));
    hits
}

/// How far from its title the words of a filter stand in a line.
fn rank(line: &Line, filter: &str) -> usize {
    let cells = line.cells.iter().map(|cell| fold(&cell.text));
    let has = |text: &String| filter.split_whitespace().all(|word| text.contains(word));
    let at = cells.collect::<Vec<_>>().iter().position(has);
    at.map_or(usize::MAX, |at| at.min(1))
}

/// Puts the cursor on a line, counted without headings.
pub fn move_to(state: &mut State, row: usize) {
    let place = state.list().shown.get(row);
    let Some(name) = place.and_then(|at| Some(state.plan.lines.get(*at)?.name.clone())) else {
        return;
    };
    let list = state.list_mut();
    list.row = row;
    list.begin_on(&name);
}

/// The line under the cursor.
pub fn current(state: &State) -> Option<&Line> {
    told(state)?;
    let list = state.list();
    state.plan.lines.get(*list.shown.get(list.row)?)
}

/// The whole of the line under the cursor, where it says more than is seen of it.
pub fn more(state: &State) -> Option<String> {
    let line = current(state)?;
    let [first, ..] = columns(state, Layout::of(state).rows.width)[..] else {
        return None;
    };
    let is_seen = line.cells.len() == 1 && width(&line.more) <= usize::from(first.width);
    (!is_seen).then(|| line.more.clone())
}

/// Says the whole of the line under the cursor, where it leads nowhere.
pub fn say_more(state: &mut State) {
    if let Some(more) = current(state).map(|line| line.more.clone()) {
        state.say(more, Tone::Plain);
    }
}

/// Puts the cursor where the mouse pressed.
pub fn click(state: &mut State, rows: Area, y: u16) {
    let away = y.checked_sub(rows.y).filter(|away| *away < rows.height);
    let at = away.map(|away| state.list().top + usize::from(away));
    if let Some(Ok(row)) = at.map(|at| state.list().shown.binary_search(&at)) {
        move_to(state, row);
    }
}

/// Rolls the lines so that the cursor is seen, and the heading above the first with it.
pub fn scroll_into_view(state: &mut State, height: usize) {
    let height = height.max(1);
    let last = state.plan.lines.len().saturating_sub(height);
    let list = state.list_mut();
    let at = list.shown.get(list.row).copied().unwrap_or(0);
    let first = if list.row == 0 { 0 } else { at };
    list.top = list.top.min(first).max((at + 1).saturating_sub(height)).min(last);
}

/// Columns between two cells.
const GAP: u16 = 2;
/// Columns before the first cell: cursor, sign, and the space by which lines stand in from their heading.
pub const EDGE: u16 = 4;

/// Where the cells of a line stand in so many columns: the first takes what the others leave.
pub fn columns(state: &State, width: u16) -> Vec<Place> {
    let rest = match told(state) {
        Some(Told::Since) => since::columns(width),
        Some(Told::Money) => money::columns(width),
        Some(Told::Stopping) => endings::columns(&state.plan.lines, width),
        Some(Told::Network) => browse::columns(width),
        Some(Told::Ideas) => ideas::columns(width),
        Some(Told::Themes) => themes::columns(width),
        Some(Told::Loop) => ledger::columns(width),
        Some(Told::Year) => year::columns(width),
        Some(Told::Cycle) => cycle::columns(width),
        Some(Told::LooseEnds) | None => Vec::new(),
    };
    let edge = EDGE + side(state, width);
    let taken: u16 = rest.iter().map(|(_, wide, _)| wide + GAP).sum();
    let first = width.saturating_sub(edge + taken + 1);
    let mut places = vec![Place { cell: 0, x: edge, width: first, is_number: false }];
    let mut x = edge + first + GAP;
    for (cell, width, is_number) in rest {
        places.push(Place { cell, x, width, is_number });
        x += width + GAP;
    }
    places
}

/// Columns left of the lines.
pub fn side(state: &State, width: u16) -> u16 {
    match told(state) {
        Some(Told::Year) => year::side(width),
        _ => 0,
    }
}

/// All lines with the cells that are seen of them, for others.
pub fn table(state: &State) -> Vec<Vec<String>> {
    let columns = columns(state, Layout::of(state).rows.width);
    let text = |line: &Line, place: &Place| {
        let cell = line.cells.get(place.cell);
        cell.map_or(String::new(), |cell| cell.text.clone())
    };
    let row = |line| columns.iter().map(|place| text(line, place)).collect();
    state.plan.lines.iter().map(row).collect()
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    match told(state) {
        Some(Told::Since) => since::standing(state),
        Some(Told::Network) => browse::standing(state),
        Some(Told::Themes) => themes::standing(state),
        None => String::new(),
        Some(Told::Loop) if state.list().filter.is_empty() => ledger::standing(state),
        Some(Told::Cycle) => cycle::standing(state),
        Some(Told::Year) if state.list().filter.is_empty() => year::LEGEND.to_string(),
        Some(_) if !state.list().filter.is_empty() => {
            format!("filter: {}   {}", crate::clean::line(&state.list().filter), state.list().shown.len())
        }
        Some(Told::Money) => money::standing(state),
        Some(_) => state.list().shown.len().to_string(),
    }
}

/// What stands in place of lines where there are none.
pub fn nothing(state: &State) -> Option<Cow<'static, str>> {
    let progress = network::progress(state).filter(|_| network::is_here(state));
    if let Some(progress) = progress {
        return Some(Cow::Owned(progress));
    }
    let said = match told(state)? {
        _ if !state.list().filter.is_empty() => "Nothing answers the filter. Esc clears it.",
        Told::Since => since::nothing(state),
        Told::Network => "Nothing is sought and nothing is offered yet; a in Needs or Offers adds the first.",
        Told::Ideas => "Needs and offers give no idea yet: they must be there first.",
        Told::Themes => "No city seeks or offers anything yet, so there is nothing to count.",
        Told::LooseEnds if loose_ends::is_empty(&state.city) => loose_ends::NO_PLAN,
        Told::LooseEnds => "Nothing is loose: the plan holds together.",
        Told::Loop => {
            "No question has been asked yet. Press a to write down what the group wants to know from the other cities."
        }
        Told::Year => "No day is set in the year ahead.",
        Told::Cycle => "",
        Told::Money => "No action is planned yet, so nothing costs anything.",
        Told::Stopping => {
            "No action stops anything and no barrier is named: an action of kind Stop or a need of kind Barrier would stand here."
        }
    };
    let is_empty = state.plan.lines.is_empty();
    is_empty.then_some(Cow::Borrowed(said))
}
