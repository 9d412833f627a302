//! Views of lines, each about a record of any kind. Which lines there are, the view says; here they are narrowed, kept and
//! stepped among. It must not know how they look.

use crate::app::core::app::State;
use crate::app::core::grid::rolled;
use crate::app::core::layout;
use crate::app::core::line_row::{Leads, Line, Place};
use crate::app::core::shape::Shape;
use crate::fold::fold;
use crate::problem::Problem;
use crate::report::cells::{Cell, Tone};
use crate::sort::InOrder;
use crate::width::{width, wrap};

/// Works the lines out again; the cursor stays on its own.
pub fn refresh(state: &mut State) {
    let lines = (state.view().does.lines)(state);
    show_lines(state, narrowed(state, lines));
}

/// Shows these lines; the cursor stays on its own.
pub fn show_lines(state: &mut State, lines: Vec<Line>) {
    let chosen = lines.iter().enumerate().filter(|(_, line)| !line.is_heading());
    let (places, names): (Vec<usize>, Vec<String>) = chosen.map(|(at, line)| (at, line.name.clone())).unzip();
    let list = state.list_mut();
    list.show_lines(&names);
    list.shown = places;
    state.lines = lines;
}

/// What stands above all others where a file cannot be read whole.
pub fn broken(state: &State, problem: &Problem) -> Vec<Line> {
    let words = state.problem_words(problem);
    said(state, &format!("{words}; only what can be read is here"), Tone::Bad)
}

/// A sentence above lines, in as many of them as it needs.
pub fn said(state: &State, text: &str, tone: Tone) -> Vec<Line> {
    let width = state.layout.rows.width;
    let room = width.saturating_sub(side(state, width) + EDGE).max(10);
    let line = |text: &String| Line { cells: vec![Cell::new(text, tone)], ..Line::default() };
    wrap(text, usize::from(room)).iter().map(line).collect()
}

/// The lines in which all words of the filter stand, under their headings.
pub fn narrowed(state: &State, lines: Vec<Line>) -> Vec<Line> {
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
    let filter = fold(&state.list().filter);
    let places = state.list().shown.iter().enumerate();
    let ranks = places.map(|(row, at)| {
        let line = &state.lines[*at];
        (rank(line, &filter), Some(line.name.as_str()) != name, row)
    });
    let best = ranks.min().map_or(0, |(.., row)| row);
    move_to(state, best);
}

/// The rows in whose lines all words stand: those first in whose title they do.
pub fn hits(state: &State, text: &str) -> Vec<usize> {
    let filter = fold(text);
    let line = |row: &usize| &state.lines[state.list().shown[*row]];
    let answers = |row: &usize| {
        let hay = fold(&line(row).more);
        filter.split_whitespace().all(|word| hay.contains(word))
    };
    let rows = 0..state.list().shown.len();
    let mut hits: Vec<usize> = rows.filter(answers).collect();
    hits.order_by_cached_key(|row| rank(line(row), &filter));
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
    let Some(name) = place.and_then(|at| Some(state.lines.get(*at)?.name.clone())) else { return };
    state.list_mut().put_on(row, name);
}

/// The line under the cursor.
pub fn current(state: &State) -> Option<&Line> {
    is_here(state).then_some(())?;
    let list = state.list();
    state.lines.get(*list.shown.get(list.row)?)
}

/// The whole of the line under the cursor, where it says more than is seen of it.
pub fn more(state: &State) -> Option<String> {
    let line = current(state)?;
    let [first, ..] = columns(state, state.layout.rows.width)[..] else { return None };
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
pub fn click(state: &mut State, (_, y): (u16, u16)) {
    let rows = state.layout.rows;
    let away = y.checked_sub(rows.y).filter(|away| *away < rows.height);
    let at = away.map(|away| state.list().top + usize::from(away));
    if let Some(Ok(row)) = at.map(|at| state.list().shown.binary_search(&at)) {
        move_to(state, row);
    }
}

/// Rolls the lines so that the cursor is seen, and the heading above the first with it.
pub fn scroll_into_view(state: &mut State) {
    let (rows, len) = (layout::list_rows(state), state.lines.len());
    let list = state.list_mut();
    let at = list.shown.get(list.row).copied().unwrap_or(0);
    let first = if list.row == 0 { 0 } else { at };
    list.top = rolled(list.top, (first, at), len, rows);
}

/// Columns between two cells.
const GAP: u16 = 2;
/// Columns before the first cell: cursor, sign, and the space by which lines stand in from their heading.
pub const EDGE: u16 = 4;

/// Where the cells of a line stand in so many columns: the first takes what the others leave.
pub fn columns(state: &State, width: u16) -> Vec<Place> {
    let rest = (state.view().does.columns)(state, width);
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
    (state.view().does.side)(width)
}

/// All lines with the cells that are seen of them, for others.
pub fn table(state: &State) -> Vec<Vec<String>> {
    let columns = columns(state, state.layout.rows.width);
    let text = |line: &Line, place: &Place| {
        let cell = line.cells.get(place.cell);
        cell.map_or(String::new(), |cell| cell.text.clone())
    };
    let row = |line| columns.iter().map(|place| text(line, place)).collect();
    state.lines.iter().map(row).collect()
}

/// What is said at the right of the views: of a filter how many answer it, else what the view says.
pub fn standing(state: &State, unfiltered: fn(&State) -> String) -> String {
    match state.list().filter.as_str() {
        "" => unfiltered(state),
        filter => format!("filter: {filter}   {}", state.list().shown.len()),
    }
}

/// Said where a filter leaves nothing.
pub const NO_ANSWER: &str = "Nothing answers the filter. Esc clears it.";

/// What stands in place of lines where there are none.
pub fn nothing(state: &State) -> Option<(String, Tone)> {
    let is_filtered = !state.list().filter.is_empty();
    let said = if is_filtered { NO_ANSWER } else { (state.view().does.empty)(state) };
    state.lines.is_empty().then(|| (said.to_string(), Tone::Dim))
}

/// Whether lines are on screen.
pub fn is_here(state: &State) -> bool {
    state.view().shape == Shape::Lines
}

/// Why nothing can be changed on the line under the cursor: it is of another city.
pub fn foreign(state: &State) -> Option<&'static str> {
    let line = current(state).filter(|_| state.layers.is_empty())?;
    let is_other = matches!(line.leads, Leads::Page(..));
    is_other.then_some("this is another city's and only read here; Enter shows it whole")
}
