//! A record with all its fields.

use super::canvas::Canvas;
use crate::app::core::app::{Layer, State};
use crate::app::core::area::Area;
use crate::app::core::layout::{LABEL, row_lines, sheet_gap};
use crate::app::core::sheet::{Goes, Sheet, SheetRow};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, sheet: &Sheet, area: Area) {
    let Some(record) = state.record(&sheet.record) else { return };
    let title = format!("{}: {}", sheet.record.kind.name(), sheet.title(record));
    canvas.rule(area, &title);
    if area.x > 0 {
        canvas.left_rule(Area { y: area.y + 1, height: area.height.saturating_sub(1), ..area });
    }
    let is_top = matches!(state.layers.last(), Some(Layer::Sheet(_)));
    let body = Area { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
    let bottom = i64::from(area.y + area.height);
    let mut y = i64::from(area.y) + 2 - i64::try_from(sheet.top).unwrap_or(0);
    for (place, row) in sheet.rows(state.facts()).iter().enumerate() {
        let (indent, lines) = row_lines(row, area.width);
        let is_seen = |y: i64| (i64::from(area.y) + 2..bottom).contains(&y);
        let line_at = |y: i64| body.line(u16::try_from(y).unwrap_or(0));
        if !row.section.is_empty() && is_seen(y) {
            canvas.part(line_at(y), row.section);
        }
        y += i64::try_from(sheet_gap(state, row)).unwrap_or(0);
        for (line, text) in lines.iter().enumerate() {
            if is_seen(y) {
                let line_area = line_at(y);
                if line == 0 {
                    draw_head(canvas, line_area, row);
                }
                let x = line_area.x + LABEL + 1 + indent;
                let room = (line_area.x + line_area.width).saturating_sub(x);
                canvas.put(x, line_area.y, room, text, canvas.style(row.value.tone));
                if place == sheet.row && is_top {
                    canvas.bar(line_area);
                }
            }
            y += 1;
        }
    }
}

/// What stands before the first line of a value: the label, the sign of where Enter leads, the lead.
fn draw_head(canvas: &mut Canvas<'_>, area: Area, row: &SheetRow) {
    let dim = canvas.style(Tone::Dim);
    canvas.put(area.x + 1, area.y, LABEL - 3, &row.label, dim);
    let sign = match row.goes {
        Goes::Edit | Goes::Nowhere => "",
        Goes::Nested => "+",
        Goes::Record(_) | Goes::Fill | Goes::Score(_) => canvas.signs.leads,
    };
    canvas.put(area.x + LABEL - 1, area.y, 1, sign, dim);
    let room = area.width.saturating_sub(LABEL + 1);
    canvas.put_cell(area.x + LABEL + 1, area.y, room, &row.lead);
}
