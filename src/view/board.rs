//! The helix board.

use ratatui::style::Modifier;

use super::canvas::Canvas;
use super::labels;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::map::board;
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let picture = board::picture(state, area);
    for column in &picture.columns {
        let Area { x, width, y, .. } = column.area;
        for (y, (place, cell)) in (y..).zip(column.head.iter().enumerate()) {
            let mut style = canvas.style(cell.tone);
            if place == 0 {
                style = style.add_modifier(Modifier::BOLD);
            }
            canvas.put(x, y, width, &cell.text, style);
        }
        let head = u16::try_from(column.head.len()).unwrap_or(0);
        let line = column.area.line(y + head);
        canvas.rule(line, "");
        for (y, role) in &column.roles {
            canvas.put_cell(x, *y, width, role);
        }
    }
    labels::draw(canvas, &picture.labels);
    labels::more(canvas, &picture.more);
    let tray = picture.tray;
    canvas.put(tray.x + 1, tray.y, tray.width, &picture.unsorted, canvas.style(Tone::Dim));
    for (y, cell) in &picture.below {
        canvas.put_cell(area.x + 1, *y, area.width.saturating_sub(2), cell);
    }
}
