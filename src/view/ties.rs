//! The links of one member.

use super::canvas::Canvas;
use super::nothing;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::map::links::{self, FORMAL, KIND, LinkLine, STRENGTH, TABLE, TRUST, Tie};
use crate::report::cells::{Cell, Tone};
use crate::width::wrap;

/// Columns between two numbers of the helix table.
const STEP: u16 = 6;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    if nothing::unreadable(canvas, state, area) {
        return;
    }
    let picture = links::picture(state, area);
    for (y, line) in &picture.lines {
        let row = area.line(*y);
        match line {
            LinkLine::Tie(tie) => draw_tie(canvas, tie, row),
            LinkLine::Middle(letter, name, role) => middle(canvas, [letter, name, role], row),
            LinkLine::Nothing(cell) => drop(canvas.put_cell(4, *y, area.width.saturating_sub(5), cell)),
        }
    }
    for (y, text) in &picture.more {
        canvas.put(6, *y, 8, text, canvas.style(Tone::Strong));
    }
    if let Some(foot) = picture.foot {
        draw_foot(canvas, &picture, foot);
    }
}

fn draw_tie(canvas: &mut Canvas<'_>, tie: &Tie, area: Area) {
    let name = links::name_room(area.width);
    let dim = canvas.style(Tone::Dim);
    let way = if tie.comes_in { canvas.signs.down } else { canvas.signs.leads };
    canvas.put(area.x + 2, area.y, 1, way, dim);
    canvas.put_cell(area.x + 4, area.y, 1, &tie.letter);
    canvas.put_cell(area.x + 6, area.y, name, &tie.name);
    let strength = Cell::new(&canvas.signs.mark.repeat(tie.strength), Tone::Plain);
    let mut x = area.x + 6 + name + 2;
    for (cell, wide) in [(&tie.kind, KIND), (&strength, STRENGTH), (&tie.trust, TRUST), (&tie.formal, FORMAL)] {
        let room = (area.x + area.width).saturating_sub(x).min(wide - 1);
        canvas.put_cell(x, area.y, room, cell);
        x += wide;
    }
    canvas.put_emphasis((area.x, area.y), tie.emphasis, Tone::Strong, area);
}

/// The member in the middle, between two rules.
fn middle(canvas: &mut Canvas<'_>, [letter, name, role]: [&Cell; 3], area: Area) {
    for y in [area.y.saturating_sub(1), area.y + 1] {
        canvas.rule(Area { y, ..area }, "");
    }
    canvas.put_cell(area.x + 4, area.y, 1, letter);
    let room = area.width.saturating_sub(7);
    let used = canvas.put_cell(area.x + 6, area.y, room, name);
    let x = area.x + 6 + used + 2;
    canvas.put_cell(x, area.y, (area.x + area.width).saturating_sub(x + 1), role);
}

/// Links between the helices, and what would break.
fn draw_foot(canvas: &mut Canvas<'_>, picture: &links::LinksLayout, foot: Area) {
    canvas.rule(foot, "how the helices meet");
    for (y, row) in (foot.y + 1..).zip(&picture.table) {
        for (place, cell) in (0..).zip(row) {
            let x = foot.x + 2 + if place == 0 { 0 } else { 2 + (place - 1) * STEP };
            canvas.put_cell(x, y, STEP - 1, cell);
        }
    }
    let x = foot.x + TABLE + 1;
    let room = foot.width.saturating_sub(TABLE + 2);
    let lines = picture.words.iter().flat_map(|cell| {
        let lines = wrap(&cell.text, usize::from(room).max(10)).into_iter();
        lines.map(|line| Cell::new(&line, cell.tone))
    });
    for (y, cell) in (foot.y + 1..foot.y + foot.height).zip(lines) {
        canvas.put_cell(x, y, room, &cell);
    }
}
