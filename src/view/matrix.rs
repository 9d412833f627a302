//! The matrix of influence and interest.

use super::canvas::Canvas;
use super::labels;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::map::matrix::{self, Grid, LEFT};
use crate::app::map::signs;
use crate::insight::map::Quadrant;
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let picture = matrix::picture(state, area);
    frame(canvas, state, &picture.grid, area);
    let tray = picture.grid.tray;
    canvas.put(tray.x + 1, tray.y, tray.width, &picture.tray, canvas.style(Tone::Dim));
    labels::draw(canvas, &picture.labels);
    labels::more(canvas, &picture.more);
    if let Some(y) = picture.grid.legend {
        let mut x = area.x + 1;
        for cell in signs::legend(state.facts(), usize::from(area.width.saturating_sub(1))) {
            x += canvas.put_cell(x, y, (area.x + area.width).saturating_sub(x), &cell);
        }
    }
}

/// The lines between quadrants and cells, the digits, the names.
fn frame(canvas: &mut Canvas<'_>, state: &State, grid: &Grid, area: Area) {
    let axes = matrix::axes(state);
    let boundary = grid.columns[LEFT].0 - 1;
    let [above, below] = [[0, 1], [2, 3]];
    for (y, [left, right]) in [(grid.top, above), (grid.middle, below)] {
        let Some(y) = y else { continue };
        let line = area.line(y);
        canvas.rule(line, "");
        canvas.put(boundary, y, 1, canvas.signs.cross, canvas.style(Tone::Dim));
        // The names meet at the boundary, so that it is seen where it runs.
        let until = Area { width: boundary - area.x - 1, ..line };
        let name = |quadrant: usize| format!(" {} ", Quadrant::ALL[quadrant].label(state.city.lang()));
        canvas.put_right(until, &name(left), canvas.style(Tone::Plain));
        canvas.put(boundary + 2, y, area.width, &name(right), canvas.style(Tone::Plain));
    }
    if let Some(y) = grid.top {
        let name = format!(" {} {} ", axes.y, canvas.signs.up);
        canvas.put(area.x + 1, y, area.width, &name, canvas.style(Tone::Strong));
    }
    for (row, (y, height)) in grid.rows.iter().enumerate() {
        let digit = (grid.rows.len() - row).to_string();
        canvas.put(area.x + 1, *y, 1, &digit, canvas.style(Tone::Strong));
        for (column, (x, _)) in grid.columns.iter().enumerate() {
            let tone = if column == 0 || column == LEFT { Tone::Plain } else { Tone::Dim };
            for y in *y..*y + *height {
                canvas.put(x - 1, y, 1, canvas.signs.bar, canvas.style(tone));
            }
        }
    }
    let Some(y) = grid.scale else { return };
    for (column, (x, wide)) in grid.columns.iter().enumerate() {
        let digit = if column + 1 == grid.columns.len() {
            format!("{}  {} {}", column + 1, axes.x, canvas.signs.leads)
        } else {
            (column + 1).to_string()
        };
        canvas.put(*x, y, *wide, &digit, canvas.style(Tone::Strong));
    }
}
