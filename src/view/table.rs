//! A list as a table: header, rows, cursor and marks.

use ratatui::style::Modifier;

use super::canvas::Canvas;
use super::nothing;
use crate::app::core::app::State;
use crate::app::core::area::{Area, Layout};
use crate::app::core::layout;
use crate::app::core::rows::{self, Column, Row};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, layout: &Layout) {
    let columns = rows::header(state);
    header(canvas, &columns, layout.header);
    if nothing::draw(canvas, state, layout.rows) {
        return;
    }
    let lines = (layout.rows.y..).step_by(usize::from(layout::list_pitch(state)));
    for (y, row) in lines.zip(&rows::visible(state)) {
        let area = layout.rows.line(y);
        draw_row(canvas, row, &columns, area);
    }
}

fn header(canvas: &mut Canvas<'_>, columns: &[Column], area: Area) {
    let style = canvas.style(Tone::Dim).add_modifier(Modifier::UNDERLINED);
    for column in columns {
        let sign = match column.is_sorted {
            Some(true) => canvas.signs.down,
            Some(false) => canvas.signs.up,
            None => "",
        };
        let text = format!("{} {sign}", column.header);
        canvas.put(area.x + column.x, area.y, column.width, text.trim_end(), style);
    }
}

fn draw_row(canvas: &mut Canvas<'_>, row: &Row, columns: &[Column], area: Area) {
    for (cell, column) in row.cells.iter().zip(columns) {
        canvas.put_cell(area.x + column.x, area.y, column.width, cell);
    }
    canvas.put_emphasis((area.x, area.y), row.emphasis, Tone::Plain, area);
}
