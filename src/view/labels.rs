//! Names on the map: letter, name, signs; the cursor lies over the whole of it.

use super::canvas::Canvas;
use crate::app::core::area::Area;
use crate::app::map::seats::Label;
use crate::report::cells::Tone;
use crate::width::width;

pub fn draw(canvas: &mut Canvas<'_>, labels: &[Label]) {
    for label in labels {
        draw_one(canvas, label);
    }
}

/// How many names do not fit.
pub fn more(canvas: &mut Canvas<'_>, more: &[(Area, String)]) {
    for (area, text) in more {
        canvas.put(area.x, area.y, area.width, text, canvas.style(Tone::Strong));
    }
}

fn draw_one(canvas: &mut Canvas<'_>, label: &Label) {
    let Area { x, y, width: room, .. } = label.area;
    canvas.put_cell(x, y, 1, &label.letter);
    canvas.put_cell(x + 2, y, room.saturating_sub(2), &label.name);
    if !label.signs.is_empty() {
        let wide = u16::try_from(width(&label.signs)).unwrap_or(room).min(room);
        canvas.put(x + room - wide, y, wide, &label.signs, canvas.style(Tone::Strong));
    }
    if label.has_moved {
        canvas.put(x.saturating_sub(1), y, 1, canvas.signs.leads, canvas.style(Tone::Strong));
    }
    if label.emphasis.is_marked {
        canvas.put(x.saturating_sub(1), y, 1, canvas.signs.mark, canvas.style(Tone::Strong));
    }
    // Where the cursor stands the sign comes behind the letter.
    let fresh_at = if label.emphasis.is_current { x + 1 } else { x.saturating_sub(1) };
    canvas.put_fresh(fresh_at, y, label.emphasis.is_fresh);
    if label.emphasis.is_current {
        canvas.put(x.saturating_sub(1), y, 1, canvas.signs.cursor, canvas.style(Tone::Strong));
        canvas.put_bar(label.area);
    }
}
