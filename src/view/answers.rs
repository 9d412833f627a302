//! Who could help whom: what is asked, its best answers, why they fit.

use super::canvas::Canvas;
use super::nothing;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::exchange::answers::{self, AnswerRow};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let picture = answers::picture(state, area);
    let divide = Area { x: picture.divide, width: 1, height: picture.foot.y - area.y, ..area };
    canvas.left_rule(divide);
    for row in picture.asked.iter().chain(&picture.answers) {
        draw_row(canvas, row);
    }
    if let Some(text) = &picture.nothing {
        let x = picture.divide + 1;
        let room = Area { x, width: (area.x + area.width).saturating_sub(x), height: picture.foot.y - area.y, ..area };
        nothing::say(canvas, Some((text.clone(), Tone::Dim)), room);
    }
    canvas.rule(picture.foot, &picture.title);
    for line in &picture.below {
        canvas.put_cell(area.x + 2, line.y, area.width.saturating_sub(3), &line.left);
        if let Some((x, right)) = &line.right {
            canvas.put_cell(*x, line.y, (area.x + area.width).saturating_sub(*x), right);
        }
    }
}

fn draw_row(canvas: &mut Canvas<'_>, row: &AnswerRow) {
    let Area { x, y, .. } = row.area;
    canvas.put_cell(x + 2, y, row.room(), &row.text);
    let right = Area { width: row.area.width.saturating_sub(1), ..row.area };
    canvas.put_right(right, &row.beside.text, canvas.style(row.beside.tone));
    if row.is_current {
        canvas.put_cursor(row.area, row.has_cursor);
    }
}
