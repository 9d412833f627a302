//! Names on the map: letter, name, signs; the cursor lies over the whole of it.

use super::canvas::Canvas;
use crate::app::core::layout::Area;
use crate::app::map::seats::Plate;
use crate::report::cells::Tone;
use crate::width::width;

pub fn draw(canvas: &mut Canvas<'_>, plates: &[Plate], has_focus: bool) {
    for plate in plates {
        draw_one(canvas, plate, has_focus);
    }
}

/// How many names do not fit.
pub fn more(canvas: &mut Canvas<'_>, more: &[(Area, String)]) {
    for (area, text) in more {
        canvas.put(area.x, area.y, area.width, text, canvas.style(Tone::Strong));
    }
}

fn draw_one(canvas: &mut Canvas<'_>, plate: &Plate, has_focus: bool) {
    let Area { x, y, width: room, .. } = plate.area;
    canvas.put_cell(x, y, 1, &plate.letter);
    canvas.put_cell(x + 2, y, room.saturating_sub(2), &plate.name);
    if !plate.signs.is_empty() {
        let wide = u16::try_from(width(&plate.signs)).unwrap_or(room).min(room);
        canvas.put(x + room - wide, y, wide, &plate.signs, canvas.style(Tone::Strong));
    }
    if plate.has_moved {
        canvas.put(x.saturating_sub(1), y, 1, canvas.signs.leads, canvas.style(Tone::Strong));
    }
    if plate.is_marked {
        canvas.put(x.saturating_sub(1), y, 1, canvas.signs.mark, canvas.style(Tone::Strong));
    }
    // Where the cursor stands the sign comes behind the letter.
    let fresh_at = if plate.is_current { x + 1 } else { x.saturating_sub(1) };
    canvas.put_fresh(fresh_at, y, plate.is_fresh);
    if plate.is_current {
        canvas.put(x.saturating_sub(1), y, 1, canvas.signs.cursor, canvas.style(Tone::Strong));
        if has_focus {
            canvas.bar(plate.area);
        }
    }
}
