//! Tasks under their action and objective.

use super::canvas::Canvas;
use super::nothing;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::plan::tree::{self, EDGE, GAP, TreeRow};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let rows = tree::rows(state, area);
    if rows.is_empty() && nothing::draw(canvas, state, area) {
        return;
    }
    for row in &rows {
        draw_row(canvas, row, area);
    }
}

fn draw_row(canvas: &mut Canvas<'_>, row: &TreeRow, area: Area) {
    let line = area.line(row.y);
    let x = area.x + EDGE + row.indent;
    if let Some(is_folded) = row.is_folded {
        let sign = if is_folded { canvas.signs.cursor } else { canvas.signs.down };
        canvas.put(x - 1, row.y, 1, sign, canvas.style(Tone::Dim));
    }
    let x = x + u16::from(row.indent > 0);
    let edge = area.x + area.width;
    let columns = [&row.status, &row.owner, &row.due].into_iter().zip(tree::columns(area.width));
    let room = tree::room(area.width, row.indent);
    let used = canvas.put_cell(x, row.y, room, &row.text);
    let rest = room.saturating_sub(used + GAP);
    if rest > 8 {
        canvas.put_cell(x + used + GAP, row.y, rest, &row.note);
    }
    let mut x = edge.saturating_sub(tree::right(area.width)) + GAP;
    for (cell, wide) in columns.filter(|(_, wide)| *wide > 0) {
        canvas.put_cell(x, row.y, edge.saturating_sub(x).min(wide), cell);
        x += wide + GAP;
    }
    canvas.put_emphasis((area.x, row.y), row.emphasis, Tone::Plain, line);
}
