//! Lines that are each about a member: who moved, whom to win over.

use super::canvas::Canvas;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::map::state::Picks;
use crate::report::cells::{Cell, Tone};
use crate::short::tell_apart;

/// Columns of a name.
const NAME: u16 = 36;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, picks: &Picks, area: Area) {
    canvas.clear(area);
    canvas.rule(area, &picks.title(state));
    let visible = usize::from(area.height.saturating_sub(2));
    let name = NAME.min(area.width / 2);
    let lines = picks.lines.iter().enumerate().skip(picks.cursor.top).take(visible);
    let mut names: Vec<Cell> = lines.clone().map(|(_, line)| line.name.clone()).collect();
    let texts = names.iter_mut().map(|name| &mut name.text);
    tell_apart(texts, usize::from(name));
    for ((y, (row, line)), shown) in (area.y + 2..).zip(lines).zip(&names) {
        let place = area.line(y);
        canvas.put_cell(area.x + 2, y, name, shown);
        let x = area.x + 2 + name + 2;
        canvas.put_cell(x, y, (area.x + area.width).saturating_sub(x + 1), &line.words);
        if row == picks.cursor.row {
            canvas.put(area.x, y, 1, canvas.signs.cursor, canvas.style(Tone::Plain));
            canvas.bar(place);
        }
    }
}
