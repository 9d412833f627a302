//! The rows of the list on screen as plain text with tones: only those that are visible. What must stay hidden while
//! presenting never gets further than this.

use crate::app::core::app::State;
use crate::app::core::emphasis::Emphasis;
use crate::app::core::layout::{self, WIDE, fit};
use crate::app::core::listing::NO_ANSWER;
use crate::app::core::shape::Shape;
use crate::app::core::sheet::Sheet;
use crate::model::query::standing;
use crate::model::{Kind, Record};
use crate::report::cells::{Cell, Tone, cell, is_private};
use crate::report::columns::columns;
use crate::short::tell_apart;

/// One visible row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub cells: Vec<Cell>,
    pub emphasis: Emphasis,
}

/// One column as it stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    pub header: &'static str,
    pub x: u16,
    pub width: u16,
    pub is_sorted: Option<bool>,
}

/// The columns of the list on screen, from left to right; `is_sorted` tells a descending order from an ascending one.
pub fn header(state: &State) -> Vec<Column> {
    let sort = state.list().sort.as_ref();
    fitted(state)
        .into_iter()
        .map(|(column, x, width)| Column {
            header: column.header,
            x,
            width,
            is_sorted: sort.filter(|sort| sort.field == column.field).map(|sort| sort.descending),
        })
        .collect()
}

fn fitted(state: &State) -> Vec<(&'static crate::report::columns::Column, u16, u16)> {
    match state.view().kind {
        Some(kind) => {
            // While presenting the room reads along: few columns, and none that is hidden.
            let shown = |column: &&crate::report::columns::Column| {
                !state.look.presenting || (column.yields <= 1 && !is_private(kind, column.field))
            };
            fit(columns(kind).iter().filter(shown), state.layout.rows.width)
        }
        None => Vec::new(),
    }
}

/// The fields that are seen of each record beside its title.
pub fn fields(state: &State) -> Vec<&'static str> {
    match state.view().shape {
        Shape::Table => fitted(state).iter().map(|(column, ..)| column.field).collect(),
        _ => Vec::new(),
    }
}

/// The visible rows of the list on screen.
pub fn visible(state: &State) -> Vec<Row> {
    let Some(kind) = state.view().kind.filter(|kind| !state.is_hidden(*kind)) else { return Vec::new() };
    let list = state.list();
    let height = layout::list_rows(state);
    let fitted = fitted(state);
    let places = list.shown.iter().enumerate().skip(list.top).take(height);
    let row = |(row, place): (usize, &usize)| {
        let record: &dyn Record = state.city.at(kind, *place)?;
        Some(Row { cells: cells(state, record, &fitted), emphasis: state.emphasis(kind, record.id(), row == list.row) })
    };
    let mut rows: Vec<Row> = places.filter_map(row).collect();
    for (at, (_, _, width)) in fitted.iter().enumerate() {
        let cells = rows.iter_mut().filter_map(|row| row.cells.get_mut(at));
        tell_apart(cells.map(|cell| &mut cell.text), usize::from(*width));
    }
    rows
}

/// The cells of a record. Where there is no room for the day a task is due, a late one has a sign before its name.
fn cells(
    state: &State,
    record: &dyn Record,
    fitted: &[(&'static crate::report::columns::Column, u16, u16)],
) -> Vec<Cell> {
    let cells = fitted.iter().map(|(column, ..)| shown(state, record, column.field));
    let mut cells: Vec<Cell> = cells.collect();
    let has_due = fitted.iter().any(|(column, ..)| column.field == "due");
    let task = state.city.task(record.id()).filter(|_| record.kind() == Kind::Task);
    let is_late = task.is_some_and(|task| standing::is_late(task, state.today));
    if let (true, false, Some(first)) = (is_late, has_due, cells.first_mut()) {
        first.text.insert_str(0, LATE);
    }
    cells
}

/// Stands before the name of a late task.
const LATE: &str = "! ";

/// A cell as the eye is to find it: while presenting, names stand out.
fn shown(state: &State, record: &dyn Record, field: &str) -> Cell {
    let cell = cell(state.facts(), record, field);
    let is_name = field == record.kind().row().title;
    if state.look.presenting && is_name && cell.tone == Tone::Plain {
        Cell { tone: Tone::Strong, ..cell }
    } else {
        cell
    }
}

/// The name of the record under the cursor where a narrow screen cuts it; wide ones have room for most, and a row moved
/// shall cost few bytes.
pub fn title_cut(state: &State) -> Option<String> {
    let kind = state.view().kind.filter(|kind| !state.is_hidden(*kind) && state.size.0 < WIDE)?;
    let title = kind.row().title;
    let (_, _, room) = fitted(state).into_iter().find(|(column, ..)| column.field == title)?;
    let record = state.city.find(kind, state.list().current()?)?;
    let text = cell(state.facts(), record, title).text;
    (crate::width::width(&text) > usize::from(room)).then_some(text)
}

/// The chosen record, where there is room for it beside a view of the map and nothing else stands there.
pub fn beside(state: &State) -> Option<Sheet> {
    let has_room = state.view().does.needs_width && state.layout.sheet.x > 0;
    let is_free = state.sheet().is_none();
    let record = state.current().filter(|_| has_room && is_free)?;
    Some(Sheet::new(record))
}

/// All that is on screen, for others: headers, then rows.
pub fn table(state: &State) -> Vec<Vec<String>> {
    (state.view().does.table)(state)
}

/// The whole list: the headers of its columns, then its rows.
pub fn whole(state: &State) -> Vec<Vec<String>> {
    let Some(kind) = state.view().kind.filter(|kind| !state.is_hidden(*kind)) else { return Vec::new() };
    let columns = fitted(state);
    let header = columns.iter().map(|(column, ..)| column.header.to_string()).collect();
    let records = state.list().shown.iter().filter_map(|place| state.city.at(kind, *place));
    let row = |record: &dyn Record| {
        columns.iter().map(|(column, ..)| cell(state.facts(), record, column.field).text).collect()
    };
    std::iter::once(header).chain(records.map(row)).collect()
}

/// Why a view that is drawn from several files cannot tell the truth now: one of them cannot be read.
pub fn unreadable(state: &State) -> Option<(String, Tone)> {
    let kinds = state.view().does.needs;
    let problem = kinds.iter().find_map(|kind| state.city.writable(*kind).err())?;
    Some((state.problem_words(problem), Tone::Bad))
}

/// What stands in place of rows where there are none.
pub fn nothing(state: &State) -> Option<(String, Tone)> {
    (state.view().does.nothing)(state)
}

/// The same of a list of records.
pub fn nothing_listed(state: &State) -> Option<(String, Tone)> {
    let kind = state.view().kind?;
    let list = state.list();
    let text = |text: String, tone| Some((text, tone));
    if state.is_hidden(kind) {
        return text("People are hidden while presenting. P ends it.".to_string(), Tone::Dim);
    }
    if let Some(found) = unreadable(state) {
        return Some(found);
    }
    if !list.shown.is_empty() {
        return None;
    }
    if let Err(problem) = state.city.writable(kind) {
        return text(state.problem_words(problem), Tone::Bad);
    }
    let is_empty = state.city.count(kind) == 0;
    if !is_empty && (state.view().does.drawn_empty)(state) {
        return None;
    }
    if is_empty {
        text(format!("No {} yet. Press a to add one.", kind.plural()), Tone::Dim)
    } else {
        let why = list.doubt.as_ref().map(|doubt| format!("{doubt}. "));
        text(format!("{}{NO_ANSWER}", why.unwrap_or_default()), Tone::Dim)
    }
}
