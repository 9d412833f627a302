//! What frames every view: title row, views row, notice line, key bar, cover.

use ratatui::style::Modifier;

use super::canvas::Canvas;
use crate::app::core::app::{Desk, State};
use crate::app::core::layout::{Area, SMALLEST};
use crate::app::core::{heading, key_bar};
use crate::report::cells::Tone;
use crate::width;

/// City, tabs, day.
pub fn title(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let strong = canvas.style(Tone::Strong);
    let dim = canvas.style(Tone::Dim);
    let city = heading::city(state);
    let room = area.width;
    let wide = |text: &str| u16::try_from(width::width(text)).unwrap_or(room);
    let rooms = state.desk.rooms;
    let named: u16 = rooms.iter().map(|room| wide(room.tab) + 4).sum();
    let city_wide = wide(&city).min(24);
    // First the gaps close, then the day gets shorter, then the names of the other tabs go.
    let day = heading::day(state);
    let shortest = day.last().map_or(0, |day| wide(day));
    let shows_names = city_wide + named + shortest + 4 <= room;
    let gap = u16::from(city_wide + named + shortest + 12 <= room);
    let mut x = 1 + canvas.put(1, area.y, 24, &city, strong) + 1 + 2 * gap;
    for (place, room_of_tab) in rooms.iter().enumerate() {
        let is_current = place == state.tab();
        let text = match shows_names || is_current {
            true => format!(" {} {} ", place + 1, room_of_tab.tab),
            false => format!(" {} ", place + 1),
        };
        let style = if is_current { strong.add_modifier(Modifier::REVERSED) } else { dim };
        x += canvas.put(x, area.y, room.saturating_sub(x), &text, style) + gap;
    }
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
    let ways = [(state.look.presenting, "presenting"), (state.only_looks, "only looking")];
    let ways: Vec<&str> = ways.iter().filter(|way| way.0).map(|way| way.1).collect();
    let dim = canvas.style(Tone::Dim);
    let mut x = 2;
    let own: Vec<usize> = state.desk.beside(state.view).collect();
    if own.len() > 1 {
        // Why nothing can be changed is worth more than the names of other views.
        let signs = ways.iter().copied().chain(unsound.as_deref());
        let beside: usize = signs.map(|text| width::width(text) + 2).sum();
        let room = usize::from(area.width).saturating_sub(4 + width::width(&standing) + beside);
        let shown = around(state.desk, &own, state.view, room);
        let is_cut = |one: Option<&usize>, end: Option<&usize>| one != end;
        if is_cut(shown.first(), own.first()) {
            x += canvas.put(x, area.y, 2, MORE, dim) + 1;
        }
        for view in &shown {
            let view = *view;
            let is_current = view == state.view;
            let tone = if is_current { Tone::Strong } else { Tone::Dim };
            let mut style = canvas.style(tone);
            if is_current {
                style = style.add_modifier(Modifier::UNDERLINED);
            }
            x += canvas.put(x, area.y, area.width - x, state.desk.view(view).name, style) + 2;
        }
        if is_cut(shown.last(), own.last()) {
            x += canvas.put(x, area.y, 2, MORE, dim) + 1;
        }
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

/// Stands for the names of views there is no room for.
const MORE: &str = "…";

/// The current view and as many of its neighbours as there is room for, in their order.
fn around(desk: &Desk, own: &[usize], current: usize, room: usize) -> Vec<usize> {
    let taken = |views: &[usize]| -> usize {
        let names: usize = views.iter().map(|view| desk.view(*view).name.len() + 2).sum();
        let ends = [views.first() != own.first(), views.last() != own.last()];
        names + 2 * ends.into_iter().filter(|cut| *cut).count()
    };
    let mut shown = own.to_vec();
    while shown.len() > 1 && taken(&shown) > room {
        let place = shown.iter().position(|view| *view == current);
        match place.is_some_and(|place| 2 * place >= shown.len()) {
            true => shown.remove(0),
            false => shown.remove(shown.len() - 1),
        };
    }
    shown
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
        room = room.saturating_sub(wide(&key, hint) + 1);
        key_hint(canvas, room, area.y, &key, hint);
    }
    let mut x = 1;
    for (key, hint) in key_bar::keys(state) {
        if x + wide(&key, hint) + 2 > room {
            break;
        }
        x = key_hint(canvas, x, area.y, &key, hint) + 3;
    }
}

fn wide(key: &str, hint: &str) -> u16 {
    u16::try_from(width::width(key) + hint.len() + 1).unwrap_or(u16::MAX / 2)
}

/// Writes a key and its hint and says where they end.
fn key_hint(canvas: &mut Canvas<'_>, x: u16, y: u16, key: &str, hint: &str) -> u16 {
    let (strong, dim) = (canvas.style(Tone::Strong), canvas.style(Tone::Dim));
    let x = x + canvas.put(x, y, 20, key, strong) + 1;
    x + canvas.put(x, y, 20, hint, dim)
}

/// Nothing that could not be shown to anybody.
pub fn cover(canvas: &mut Canvas<'_>, state: &State, columns: u16, lines: u16) {
    let city = crate::clean::line(&state.city.charter.name).into_owned();
    let x = columns.saturating_sub(u16::try_from(width::width(&city)).unwrap_or(columns)) / 2;
    canvas.put(x, lines / 2, columns, &city, canvas.style(Tone::Strong));
    let hint = "any key returns";
    canvas.put(1, lines - 1, columns, hint, canvas.style(Tone::Dim));
}

/// The one sentence for a screen that is too small.
pub fn too_small(canvas: &mut Canvas<'_>, columns: u16, lines: u16) {
    let text = format!("Too small: {columns}x{lines}, ulg needs {}x{}", SMALLEST.0, SMALLEST.1);
    for (line, text) in width::wrap(&text, usize::from(columns.max(1))).iter().enumerate() {
        let Ok(y) = u16::try_from(line) else { return };
        canvas.put(0, y, columns, text, canvas.style(Tone::Plain));
    }
}
