//! The own city by district: what is asked at the left, what is at hand at the right.

use super::canvas::Canvas;
use super::nothing;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::exchange::network::places::{self, PlaceRow};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    if nothing::say(canvas, places::nothing(state), area) {
        return;
    }
    let picture = places::picture(state, area);
    canvas.left_rule(picture.divide);
    for row in &picture.rows {
        draw_row(canvas, row);
    }
}

fn draw_row(canvas: &mut Canvas<'_>, row: &PlaceRow) {
    let Area { x, y, .. } = row.area;
    canvas.put_cell(x + row.edge(), y, row.room(), &row.text);
    let right = Area { width: row.area.width.saturating_sub(1), ..row.area };
    canvas.put_right(right, &row.beside.text, canvas.style(row.beside.tone));
    canvas.put_emphasis((x, y), row.emphasis, Tone::Plain, row.area);
}
