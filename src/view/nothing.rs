//! What stands in place of records where there are none, or where they cannot be read.

use super::canvas::Canvas;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::rows;
use crate::report::cells::Tone;

/// Says so and returns whether there was anything to say.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) -> bool {
    say(canvas, rows::nothing(state), area)
}

/// The same only where a file cannot be read.
pub fn unreadable(canvas: &mut Canvas<'_>, state: &State, area: Area) -> bool {
    say(canvas, rows::unreadable(state), area)
}

/// Says this, where it is anything.
pub fn say(canvas: &mut Canvas<'_>, text: Option<(String, Tone)>, area: Area) -> bool {
    let Some((text, tone)) = text else { return false };
    let lines = crate::width::wrap(&text, usize::from(area.width.saturating_sub(4)));
    for (y, text) in area.rows().zip(&lines) {
        canvas.put(area.x + 2, y, area.width.saturating_sub(2), text, canvas.style(tone));
    }
    true
}
