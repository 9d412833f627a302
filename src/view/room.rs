//! One meeting: who is there at the left, what is written down at the right.

use super::canvas::Canvas;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::meet::picture::{self, RoomRow};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let picture = picture::picture(state, area);
    for (y, cells) in &picture.head {
        let mut x = area.x + 1;
        for cell in *cells {
            x += canvas.put_cell(x, *y, (area.x + area.width).saturating_sub(x + 1), cell);
        }
    }
    for (rule, title) in &picture.titles {
        canvas.rule(*rule, title);
    }
    if let Some(divide) = picture.divide {
        canvas.left_rule(divide);
    }
    for row in &picture.rows {
        draw_row(canvas, row);
    }
    for (place, text) in &picture.more {
        canvas.put(place.x + 2, place.y, place.width, text, canvas.style(Tone::Dim));
    }
}

fn draw_row(canvas: &mut Canvas<'_>, row: &RoomRow<'_>) {
    let Area { x, y, width: wide, .. } = row.area;
    let line = row.line;
    if line.is_heading() {
        canvas.put_cell(x + 1, y, wide.saturating_sub(2), &line.text);
        return;
    }
    canvas.put_cell(x + 2, y, row.lead, &line.lead);
    let text = x + row.lead + 2;
    canvas.put_cell(text, y, row.text, &row.label);
    canvas.put_cell(text + row.text + 1, y, row.beside, &row.note);
    if row.is_current {
        canvas.put_cursor(row.area, row.has_cursor);
    }
}
