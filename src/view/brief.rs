//! The brief: facts above, the care list below.

use super::canvas::Canvas;
use crate::app::brief::facts;
use crate::app::core::app::State;
use crate::app::core::area::{Area, Layout};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, layout: &Layout) {
    let facts_area = Area { height: facts::facts_rows(state), ..layout.sheet };
    for (y, (word, cells)) in facts_area.rows().zip(&facts::facts(state)) {
        canvas.put(2, y, 10, word, canvas.style(Tone::Dim));
        let mut x = 12;
        for cell in cells {
            x += canvas.put_cell(x, y, facts_area.width.saturating_sub(x + 1), cell);
        }
    }
    let list = layout.rows;
    canvas.rule(list.line(list.y.saturating_sub(1)), &facts::care_title(state));
    for (y, row) in (list.y..).zip(&facts::care(state)) {
        let area = list.line(y);
        let verb = facts::verb_columns(area.width);
        let (reason, x, about) = row.places(area.width);
        canvas.put_cell(2, area.y, reason, &row.reason);
        canvas.put_cell(x, area.y, about, &row.about);
        if verb > 0 {
            let x = area.width.saturating_sub(verb + 1);
            canvas.put(x, area.y, verb, &row.verb, canvas.style(Tone::Dim));
        }
        canvas.put_emphasis((0, area.y), row.emphasis, Tone::Plain, area);
    }
}
