//! The line that is typed into, the choices above it, and what was understood.

use super::canvas::Canvas;
use crate::app::core::app::Prompt;
use crate::app::core::area::Area;
use crate::app::core::choice::Choice;
use crate::app::core::layout;
use crate::report::cells::Tone;
use crate::short::each_apart;
use crate::width;

/// Draws the prompt and says where the cursor stands.
pub fn draw(canvas: &mut Canvas<'_>, prompt: &Prompt, area: Area) -> (u16, u16) {
    canvas.clear(area);
    let heading = prompt.heading();
    canvas.rule(area, &width::fit(&heading, usize::from(area.width.saturating_sub(8))));
    let reading = layout::reading(prompt, area.width);
    let lines = u16::try_from(reading.len()).unwrap_or(0);
    let rows = area.height.saturating_sub(2 + lines);
    let column = second_column(prompt, rows, area.width);
    let labels = labels(prompt, column, rows, area.width);
    for (line, label) in (0..rows).zip(&labels) {
        let row = area.line(area.y + 1 + line);
        let place = prompt.top + usize::from(line);
        choice(canvas, prompt, (place, label), column, row);
    }
    let tone = prompt.reading.as_ref().map_or(Tone::Plain, |notice| notice.tone);
    for (place, text) in (area.y + 1 + rows..).zip(&reading) {
        canvas.put(3, place, area.width.saturating_sub(4), text, canvas.style(tone));
    }
    line(canvas, prompt, area.line(area.y + area.height - 1))
}

/// Where the second column of the visible choices begins: behind the longest first one, as far as there is room.
fn second_column(prompt: &Prompt, rows: u16, width: u16) -> u16 {
    let visible = prompt.shown.iter().skip(prompt.top).take(usize::from(rows));
    let choices: Vec<&Choice> = visible.filter_map(|place| prompt.choices.get(*place)).collect();
    let wide = |text: &str| u16::try_from(width::width(text)).unwrap_or(width);
    let twofold = choices.iter().filter(|choice| !choice.beside.is_empty());
    let label = twofold.map(|choice| wide(&choice.label)).max().unwrap_or(0);
    let beside = choices.iter().map(|choice| wide(&choice.beside)).max().unwrap_or(0);
    (label + 5).min(width.saturating_sub(beside.min(width / 2) + 1))
}

/// What the visible choices are called, no two of them alike.
fn labels(prompt: &Prompt, column: u16, rows: u16, width: u16) -> Vec<String> {
    let shown = prompt.shown.iter().skip(prompt.top).take(usize::from(rows));
    let choices = shown.filter_map(|place| prompt.choices.get(*place));
    let room =
        |choice: &Choice| if choice.beside.is_empty() { width.saturating_sub(4) } else { column.saturating_sub(5) };
    let mut labels: Vec<(u16, String)> = choices.map(|choice| (room(choice), choice.label.clone())).collect();
    each_apart(labels.iter_mut().map(|(room, label)| (*room, label)));
    labels.into_iter().map(|(_, label)| label).collect()
}

fn choice(canvas: &mut Canvas<'_>, prompt: &Prompt, (place, label): (usize, &str), column: u16, area: Area) {
    let shown = prompt.shown.get(place);
    let Some(choice) = shown.and_then(|place| prompt.choices.get(*place)) else { return };
    let tone = if choice.off { Tone::Dim } else { Tone::Plain };
    let room = area.width.saturating_sub(4);
    canvas.put(3, area.y, room, label, canvas.style(tone));
    let rest = area.width.saturating_sub(column + 1);
    canvas.put(column, area.y, rest, &choice.beside, canvas.style(Tone::Dim));
    if prompt.at == Some(place) {
        canvas.put(1, area.y, 1, canvas.signs.cursor, canvas.style(Tone::Plain));
        canvas.bar(area);
    }
}

/// The typed text, rolled so that the cursor is visible.
fn line(canvas: &mut Canvas<'_>, prompt: &Prompt, area: Area) -> (u16, u16) {
    let room = usize::from(area.width.saturating_sub(5));
    canvas.put(1, area.y, 1, ">", canvas.style(Tone::Strong));
    let start = width::tail(prompt.input.before(), room);
    let used = canvas.put(3, area.y, area.width - 4, start, canvas.style(Tone::Plain));
    canvas.put(3 + used, area.y, area.width.saturating_sub(4 + used), prompt.input.after(), canvas.style(Tone::Plain));
    (3 + used, area.y)
}
