//! The line that is typed into, the choices above it, and what was understood.

use super::canvas::Canvas;
use crate::app::layout::{self, Area};
use crate::app::prompt::Prompt;
use crate::report::cells::Tone;
use crate::width;

/// Draws the prompt and says where the cursor stands.
pub fn draw(canvas: &mut Canvas<'_>, prompt: &Prompt, area: Area) -> (u16, u16) {
    canvas.clear(area);
    canvas.rule(area, &crate::clean::line(&prompt.title));
    let reading = layout::reading(prompt, area.width);
    let lines = u16::try_from(reading.len()).unwrap_or(0);
    let rows = area.height.saturating_sub(2 + lines);
    for line in 0..rows {
        choice(
            canvas,
            prompt,
            prompt.top + usize::from(line),
            Area {
                y: area.y + 1 + line,
                height: 1,
                ..area
            },
        );
    }
    let tone = prompt
        .reading
        .as_ref()
        .map_or(Tone::Plain, |notice| notice.tone);
    for (place, text) in (area.y + 1 + rows..).zip(&reading) {
        canvas.put(
            3,
            place,
            area.width.saturating_sub(4),
            text,
            canvas.style(tone),
        );
    }
    line(
        canvas,
        prompt,
        Area {
            y: area.y + area.height - 1,
            height: 1,
            ..area
        },
    )
}

fn choice(canvas: &mut Canvas<'_>, prompt: &Prompt, place: usize, area: Area) {
    let Some(choice) = prompt
        .shown
        .get(place)
        .and_then(|place| prompt.choices.get(*place))
    else {
        return;
    };
    let tone = if choice.off { Tone::Dim } else { Tone::Plain };
    let beside = width::width(&choice.beside);
    // What stands beside gets half of the row at most.
    let beside_room = u16::try_from(beside)
        .unwrap_or(u16::MAX)
        .min(area.width / 2);
    let room = area.width.saturating_sub(beside_room + 6);
    let used = canvas.put(3, area.y, room, &choice.label, canvas.style(tone));
    let column = (3 + used + 2)
        .max(area.width / 3)
        .min(area.width.saturating_sub(beside_room + 1));
    let rest = area.width.saturating_sub(column + 1);
    canvas.put(
        column,
        area.y,
        rest,
        &choice.beside,
        canvas.style(Tone::Dim),
    );
    if prompt.at == Some(place) {
        canvas.put(1, area.y, 1, canvas.signs.cursor, canvas.style(Tone::Plain));
        canvas.bar(area);
    }
}

/// The typed text, rolled so that the cursor is visible.
fn line(canvas: &mut Canvas<'_>, prompt: &Prompt, area: Area) -> (u16, u16) {
    let room = usize::from(area.width.saturating_sub(5));
    canvas.put(1, area.y, 1, ">", canvas.style(Tone::Strong));
    let before = crate::clean::line(prompt.input.before()).into_owned();
    let after = crate::clean::line(prompt.input.after()).into_owned();
    let start = tail(&before, room);
    let used = canvas.put(3, area.y, area.width - 4, start, canvas.style(Tone::Plain));
    canvas.put(
        3 + used,
        area.y,
        area.width.saturating_sub(4 + used),
        &after,
        canvas.style(Tone::Plain),
    );
    (3 + used, area.y)
}

/// The end of a text that fits into so many columns.
fn tail(text: &str, columns: usize) -> &str {
    let mut start = 0;
    while width::width(&text[start..]) > columns {
        start += text[start..].chars().next().map_or(1, char::len_utf8);
    }
    &text[start..]
}
