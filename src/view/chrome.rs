//! What frames every view: title row, views row, notice line, key bar, cover.

use ratatui::style::Modifier;

use super::canvas::Canvas;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::layout::SMALLEST;
use crate::app::core::{head, heading, key_bar};
use crate::report::cells::Tone;
use crate::width;

/// City, tabs, day.
pub fn title(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let strong = canvas.style(Tone::Strong);
    let dim = canvas.style(Tone::Dim);
    let city = heading::city(state);
    let room = area.width;
    let wide = |text: &str| u16::try_from(width::width(text)).unwrap_or(room);
    canvas.put(1, area.y, head::CITY, &city, strong);
    let mut x = 0;
    for (tab, (begins, text)) in head::tabs(state, room).into_iter().enumerate() {
        let is_current = tab == state.tab();
        let style = if is_current { strong.add_modifier(Modifier::REVERSED) } else { dim };
        x = begins + canvas.put(begins, area.y, room.saturating_sub(begins), &text, style);
    }
    let day = heading::day(state);
    let fits = |day: &&String| x + wide(day) + 2 <= room;
    if let Some(day) = day.iter().find(fits) {
        let right = Area { width: room - 1, ..area };
        canvas.put_right(right, day, canvas.style(Tone::Plain));
    }
}

/// The views of the tab, and what the list shows of how many.
pub fn views(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let (standing, unsound) = (heading::standing(state), heading::unsound(state));
    let right = Area { width: area.width - 1, ..area };
    let ways = head::ways(state);
    let dim = canvas.style(Tone::Dim);
    let mut x = 2;
    for (view, begins, text) in head::views(state, area.width) {
        let is_current = view == Some(state.view);
        let tone = if is_current { Tone::Strong } else { Tone::Dim };
        let mut style = canvas.style(tone);
        if is_current {
            style = style.add_modifier(Modifier::UNDERLINED);
        }
        x = begins + canvas.put(begins, area.y, area.width.saturating_sub(begins), &text, style) + head::gap(view);
    }
    for word in &ways {
        let style = canvas.style(Tone::Warn);
        x += canvas.put(x, area.y, area.width.saturating_sub(x), word, style) + 2;
    }
    if let Some(text) = &unsound {
        let style = canvas.style(Tone::Bad);
        x += canvas.put(x, area.y, area.width.saturating_sub(x), text, style) + 2;
    }
    let room = area.width.saturating_sub(x + 1);
    let filtered = !state.list().filter.is_empty() || !state.list().marks.is_empty();
    let style = if filtered { canvas.style(Tone::Strong) } else { dim };
    canvas.put_right(right, &width::fit(&standing, usize::from(room)), style);
}

/// One line about what just happened.
pub fn notice(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    if let Some(notice) = &state.notice {
        canvas.put(1, area.y, area.width.saturating_sub(2), &notice.text, canvas.style(notice.tone));
    } else if !state.pending.is_empty() {
        let keys: String = state.pending.iter().map(|key| format!("{key} ")).collect();
        canvas.put(1, area.y, area.width, &format!("{keys}…"), canvas.style(Tone::Dim));
    } else if let Some(title) = heading::cut_title(state) {
        canvas.put(2, area.y, area.width.saturating_sub(3), &title, canvas.style(Tone::Dim));
    }
}

/// The keys that matter now; help stands at the right.
pub fn keys(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let mut room = area.width.saturating_sub(1);
    if let Some((key, hint)) = key_bar::help(state) {
        room = room.saturating_sub(wide(&key, &hint) + 1);
        key_hint(canvas, room, area.y, &key, &hint);
    }
    let mut x = 1;
    for (key, hint) in key_bar::keys(state) {
        if x + wide(&key, &hint) + 2 > room {
            break;
        }
        x = key_hint(canvas, x, area.y, &key, &hint) + 3;
    }
}

fn wide(key: &str, hint: &str) -> u16 {
    u16::try_from(width::width(key) + width::width(hint) + 1).unwrap_or(u16::MAX / 2)
}

/// Writes a key and its hint and says where they end.
fn key_hint(canvas: &mut Canvas<'_>, x: u16, y: u16, key: &str, hint: &str) -> u16 {
    let (strong, dim) = (canvas.style(Tone::Strong), canvas.style(Tone::Dim));
    let x = x + canvas.put(x, y, 20, key, strong) + 1;
    x + canvas.put(x, y, 20, hint, dim)
}

/// Nothing that could not be shown to anybody.
pub fn cover(canvas: &mut Canvas<'_>, state: &State, columns: u16, lines: u16) {
    let city = &state.city.charter.name;
    let x = columns.saturating_sub(u16::try_from(width::width(city)).unwrap_or(columns)) / 2;
    canvas.put(x, lines / 2, columns, city, canvas.style(Tone::Strong));
    let hint = state.city.lang().text("frame-cover");
    canvas.put(1, lines - 1, columns, &hint, canvas.style(Tone::Dim));
}

/// The one sentence for a screen that is too small.
pub fn too_small(canvas: &mut Canvas<'_>, columns: u16, lines: u16) {
    let text = format!("Too small: {columns}x{lines}, ulg needs {}x{}", SMALLEST.0, SMALLEST.1);
    for (y, text) in (0..).zip(&width::wrap(&text, usize::from(columns.max(1)))) {
        canvas.put(0, y, columns, text, canvas.style(Tone::Plain));
    }
}
