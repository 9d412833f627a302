//! A file that is imported: its steps, and the lines of the one that is shown.

use super::canvas::Canvas;
use crate::app::core::area::Area;
use crate::app::rooms::Importing;
use crate::report::cells::Tone;
use crate::width::fit;

pub fn draw(canvas: &mut Canvas<'_>, importing: &Importing, area: Area) {
    canvas.clear(area);
    let title = format!("Import  {}", importing.plan.file);
    canvas.rule(area, &fit(&title, usize::from(area.width.saturating_sub(8))));
    canvas.put(2, area.y + 1, area.width - 3, &importing.steps(), canvas.style(Tone::Dim));
    let visible = usize::from(area.height.saturating_sub(3));
    let seen = importing.lines.iter().enumerate().skip(importing.cursor.top).take(visible);
    for (y, (place, line)) in (area.y + 3..).zip(seen) {
        canvas.put(2, y, area.width - 3, &line.text, canvas.style(line.tone));
        if place == importing.cursor.row {
            canvas.bar(area.line(y));
        }
    }
}
