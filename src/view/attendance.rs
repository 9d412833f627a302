//! Members by meetings: days above, seats with a sign for each meeting, shares below.

use ratatui::style::Modifier;

use super::canvas::Canvas;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::meet::attendance::{CELL, EDGE, Frame};
use crate::app::meet::grid::{self, AttendanceLayout, AttendanceRow, Head};
use crate::report::cells::{Cell, Tone};
use crate::width;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let Some(picture) = grid::picture(state, area) else { return };
    draw_heads(canvas, &picture);
    let top = area.y + picture.frame.head;
    for (y, row) in (top..).zip(&picture.rows) {
        draw_row(canvas, &picture.frame, y, row);
    }
    let mut y = top + u16::try_from(picture.rows.len()).unwrap_or(0);
    if let Some(text) = &picture.nothing {
        y = draw_text(canvas, area, top, text);
    }
    draw_foot(canvas, &picture, y);
}

fn draw_heads(canvas: &mut Canvas<'_>, picture: &AttendanceLayout) {
    let frame = &picture.frame;
    let last = frame.area.y + frame.head;
    for (x, head) in (frame.x..).step_by(usize::from(CELL)).zip(&picture.heads) {
        let Head { year, day, month, is_current } = head;
        let style = if *is_current {
            canvas.style(Tone::Strong).add_modifier(Modifier::UNDERLINED)
        } else {
            canvas.style(Tone::Dim)
        };
        if frame.head > 2 {
            canvas.put(x, frame.area.y, 3, year, canvas.style(Tone::Strong));
        }
        canvas.put(x, last - 2, 3, day, style);
        canvas.put(x, last - 1, 3, month, style);
    }
    if !picture.rows.is_empty() && !frame.is_narrow {
        let dim = canvas.style(Tone::Dim);
        canvas.put(frame.tail, last - 1, 3, "Run", dim);
        canvas.put(frame.tail + 5, last - 1, 16, "Last seen", dim);
    }
}

fn draw_row(canvas: &mut Canvas<'_>, frame: &Frame, y: u16, row: &AttendanceRow) {
    let x = frame.area.x;
    let strong = canvas.style(Tone::Strong);
    canvas.put_cell(x + EDGE, y, frame.name, &row.name);
    canvas.put_cell(x + EDGE + frame.name + 1, y, 1, &row.helix);
    for (at, (x, mark)) in (frame.x..).step_by(usize::from(CELL)).zip(&row.marks).enumerate() {
        canvas.put_cell(x + 1, y, 1, mark);
        if row.on == Some(at) {
            canvas.put(x, y, 1, "[", strong);
            canvas.put(x + 2, y, 1, "]", strong);
        }
    }
    if frame.is_narrow {
        canvas.put_cell(frame.tail, y, 5, &row.seen);
    } else {
        right(canvas, frame.tail, y, &row.streak);
        canvas.put_cell(frame.tail + 5, y, 17, &row.seen);
    }
    canvas.put_emphasis((x, y), row.emphasis, Tone::Strong, frame.area.line(y));
}

/// A number that ends three columns further right.
fn right(canvas: &mut Canvas<'_>, x: u16, y: u16, cell: &Cell) {
    let slot = Area { x, y, width: 3, height: 1 };
    canvas.put_right(slot, &cell.text, canvas.style(cell.tone));
}

/// Writes a text over several lines and says where the next one is.
fn draw_text(canvas: &mut Canvas<'_>, area: Area, top: u16, text: &str) -> u16 {
    let room = usize::from(area.width.saturating_sub(4));
    let mut y = top;
    for line in width::wrap(text, room) {
        canvas.put(area.x + 2, y, area.width, &line, canvas.style(Tone::Dim));
        y += 1;
    }
    y
}

fn draw_foot(canvas: &mut Canvas<'_>, picture: &AttendanceLayout, y: u16) {
    let frame = &picture.frame;
    let end = frame.area.y + frame.area.height;
    // A line parts it from the seats where there is room for all of it.
    let y = y + u16::from(frame.foot > 2);
    for (y, (label, cells)) in (y..end).zip(&picture.foot) {
        canvas.put_cell(frame.area.x + EDGE, y, frame.name, label);
        for (x, cell) in (frame.x..).step_by(usize::from(CELL)).zip(cells) {
            right(canvas, x, y, cell);
        }
    }
    let below = y + u16::try_from(picture.foot.len()).unwrap_or(0);
    if below < end && !picture.rows.is_empty() {
        let dim = canvas.style(Tone::Dim);
        let room = frame.area.width.saturating_sub(EDGE + 1);
        canvas.put(frame.area.x + EDGE, below, room, &picture.legend, dim);
    }
}
