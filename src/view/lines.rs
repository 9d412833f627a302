//! Lines about records of any kind, in columns under their headings.

use super::canvas::Canvas;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::line_row::Place;
use crate::app::core::listing::{self, EDGE};
use crate::app::core::listing_rows::{self, LineRow};
use crate::report::cells::Tone;
use crate::width;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    if let Some((text, _)) = (state.view().does.nothing)(state) {
        let lines = width::wrap(&text, usize::from(area.width.saturating_sub(4)));
        for (y, text) in area.rows().zip(&lines) {
            canvas.put(2, y, area.width.saturating_sub(2), text, canvas.style(Tone::Dim));
        }
        return;
    }
    let columns = listing::columns(state, area.width);
    for row in &listing_rows::visible(state) {
        draw_row(canvas, row, &columns, area);
    }
}

fn draw_row(canvas: &mut Canvas<'_>, row: &LineRow<'_>, columns: &[Place], area: Area) {
    let side = columns.first().map_or(0, |place| place.x - EDGE);
    let mut x = area.x + 2;
    for cell in row.line.side.iter().filter(|_| side > 0) {
        x += canvas.put_cell(x, row.y, (area.x + side).saturating_sub(x), cell);
    }
    for place in columns {
        let Some(cell) = row.cells.get(place.cell) else { continue };
        let (x, width) = row.slot(place, area.width);
        let slot = Area { x: area.x + x, y: row.y, width, height: 1 };
        if place.is_number {
            canvas.put_right(slot, &cell.text, canvas.style(cell.tone));
        } else {
            canvas.put_cell(slot.x, slot.y, slot.width, cell);
        }
    }
    let own = Area { x: area.x + side, y: row.y, width: area.width.saturating_sub(side), height: 1 };
    let place = |cell| columns.iter().find(|place| Some(place.cell) == cell);
    // A cursor that goes from cell to cell lies over its cell alone.
    let bar = place(row.on).map_or(own, |place| Area {
        x: area.x + place.x.saturating_sub(1),
        width: place.width + 2,
        ..own
    });
    canvas.put_emphasis((own.x, row.y), row.emphasis, Tone::Plain, bar);
}
