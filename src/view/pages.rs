//! Pages of text, and the problems of the files.

use super::canvas::Canvas;
use crate::app::core::area::Area;
use crate::app::core::page::{Page, Problems};
use crate::problem::Severity;
use crate::report::cells::Tone;
use crate::width::fit;

/// What `ulg check` finds, two lines each: where and what, then what to do.
pub fn problems(canvas: &mut Canvas<'_>, page: &Problems, area: Area) {
    let title = format!("{} found in the files", page.found.len());
    canvas.clear(area);
    canvas.rule(area, &title);
    let visible = usize::from(area.height.saturating_sub(2) / 2);
    let seen = page.found.iter().enumerate().skip(page.cursor.top).take(visible);
    for (y, (line, problem)) in (area.y + 2..).step_by(2).zip(seen) {
        let tone = match problem.severity {
            Severity::Error => Tone::Bad,
            Severity::Warning => Tone::Warn,
        };
        let what = format!("{} {}: {}", problem.severity.word(), problem.place, problem.what);
        canvas.put(2, y, area.width - 3, &what, canvas.style(tone));
        canvas.put(6, y + 1, area.width - 7, &problem.fix, canvas.style(Tone::Dim));
        if line == page.cursor.row {
            canvas.bar(area.line(y));
        }
    }
}

/// Text to read or to take away.
pub fn page(canvas: &mut Canvas<'_>, page: &Page, area: Area) {
    canvas.clear(area);
    let visible = usize::from(area.height.saturating_sub(2));
    let lines = page.shown(area.width);
    let words = match lines.len().saturating_sub(page.top + visible) {
        0 => String::new(),
        below => format!(" {below} more below "),
    };
    let room = usize::from(area.width.saturating_sub(8)).saturating_sub(words.len());
    canvas.rule(area, &fit(&page.title, room));
    let right = Area { width: area.width.saturating_sub(2), height: 1, ..area };
    canvas.put_right(right, &words, canvas.style(Tone::Dim));
    for (y, text) in (area.y + 2..).zip(lines.iter().skip(page.top).take(visible)) {
        canvas.put(2, y, area.width - 3, text, canvas.style(Tone::Plain));
    }
}
