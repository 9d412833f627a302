//! A record with all its fields.

use super::canvas::Canvas;
use crate::app::layout::{Area, LABEL, row_lines, sheet_gap};
use crate::app::sheet::{Goes, Sheet};
use crate::app::state::{Layer, State};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, sheet: &Sheet, area: Area) {
    let Some(record) = state.record(&sheet.record) else {
        return;
    };
    let title = format!("{}: {}", sheet.record.kind.name(), sheet.title(record));
    let title = crate::clean::line(&title).into_owned();
    canvas.rule(area, &title);
    if area.x > 0 {
        canvas.left_rule(Area {
            y: area.y + 1,
            height: area.height.saturating_sub(1),
            ..area
        });
    }
    let is_top = matches!(state.layers.last(), Some(Layer::Sheet(_)));
    let body = Area {
        x: area.x + 1,
        width: area.width.saturating_sub(1),
        ..area
    };
    let bottom = i64::from(area.y + area.height);
    let mut y = i64::from(area.y) + 2 - i64::try_from(sheet.top).unwrap_or(0);
    for (place, row) in sheet.rows(state.facts()).iter().enumerate() {
        let lines = row_lines(&row.value.text, area.width);
        y += i64::try_from(sheet_gap(state, row)).unwrap_or(0);
        for (line, text) in lines.iter().enumerate() {
            if (i64::from(area.y) + 2..bottom).contains(&y) {
                let line_area = Area {
                    y: u16::try_from(y).unwrap_or(0),
                    height: 1,
                    ..body
                };
                let label = if line == 0 { row.label.as_str() } else { "" };
                draw_line(canvas, line_area, label, text, row.value.tone);
                if line == 0 && row.goes != Goes::Edit {
                    let sign = if row.goes == Goes::Nested {
                        "+"
                    } else {
                        canvas.signs.leads
                    };
                    canvas.put(
                        line_area.x + LABEL - 1,
                        line_area.y,
                        1,
                        sign,
                        canvas.style(Tone::Dim),
                    );
                }
                if place == sheet.row && is_top {
                    canvas.bar(line_area);
                }
            }
            y += 1;
        }
    }
}

fn draw_line(canvas: &mut Canvas<'_>, area: Area, label: &str, text: &str, tone: Tone) {
    canvas.put(
        area.x + 1,
        area.y,
        LABEL - 3,
        label,
        canvas.style(Tone::Dim),
    );
    let width = area.width.saturating_sub(LABEL + 1);
    canvas.put(area.x + LABEL + 1, area.y, width, text, canvas.style(tone));
}
