//! What stands in place of records where there are none, or where they cannot be read.

use super::canvas::Canvas;
use crate::app::layout::Area;
use crate::app::rows;
use crate::app::state::State;

/// Says so and returns whether there was anything to say.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) -> bool {
    let Some((text, tone)) = rows::nothing(state) else {
        return false;
    };
    let lines = crate::width::wrap(&text, usize::from(area.width.saturating_sub(4)));
    for (y, text) in (area.y..area.y + area.height).zip(&lines) {
        canvas.put(2, y, area.width.saturating_sub(2), text, canvas.style(tone));
    }
    true
}
