//! The lines that are on the screen: where their cells stand, and as much of each as there is room for. It must not know
//! what lines there are, nor how they look.

use crate::app::core::app::State;

use crate::app::core::emphasis::Emphasis;
use crate::app::core::line_row::{Line, Place};
use crate::app::core::listing::{EDGE, columns};
use crate::report::cells::Cell;
use crate::short::each_apart;

/// A line as it stands on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct LineRow<'a> {
    pub y: u16,
    pub line: &'a Line,
    /// Its cells, made to fit so that no two of a column look the same.
    pub cells: Vec<Cell>,
    pub emphasis: Emphasis,
    /// The one cell the cursor is on, where it goes from cell to cell.
    pub on: Option<usize>,
}

impl LineRow<'_> {
    /// The first column of the cell in a place, and its columns, where a line has so many.
    pub fn slot(&self, place: &Place, width: u16) -> (u16, u16) {
        let is_heading = self.line.is_heading();
        // A heading stands out from the lines below it.
        let out = if is_heading && place.cell == 0 { EDGE - 2 } else { 0 };
        // With nothing beside it, it takes the whole line.
        let room = if is_heading && self.line.cells.len() == 1 {
            width.saturating_sub(place.x + 1 - out)
        } else {
            place.width + out
        };
        (place.x - out, room)
    }
}

/// The lines that are seen.
pub fn visible(state: &State) -> Vec<LineRow<'_>> {
    let area = state.layout.rows;
    let list = state.list();
    let on = list.shown.get(list.row);
    let lines = state.lines.iter().enumerate().skip(list.top);
    let cell = (state.view().does.cell)(state);
    let rows = area.rows().zip(lines);
    let rows = rows.map(|(y, (at, line))| LineRow {
        y,
        line,
        cells: line.cells.clone(),
        emphasis: Emphasis {
            is_current: on == Some(&at),
            is_marked: false,
            is_fresh: line.record.as_ref().is_some_and(|record| state.fresh.contains(record)),
        },
        on: cell.filter(|_| on == Some(&at)),
    });
    let mut rows: Vec<LineRow<'_>> = rows.collect();
    for place in &columns(state, area.width) {
        each_apart(rows.iter_mut().filter_map(|row| {
            let (_, room) = row.slot(place, area.width);
            let cell = row.cells.get_mut(place.cell)?;
            Some((room, &mut cell.text))
        }));
    }
    rows
}
