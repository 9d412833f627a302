//! A mapping session as a room sees it: the question as a banner, how far it has come, and what it is doing now.

use super::canvas::Canvas;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::map::session_view;
use crate::app::map::state::{Session, SessionStep};
use crate::report::cells::Tone;
use crate::short::tell_apart;
use crate::width::width;

/// Columns before everything.
const EDGE: u16 = 3;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, session: &Session, area: Area) {
    canvas.clear(area);
    banner(canvas, state, session, area);
    let body = Area {
        x: area.x + EDGE,
        y: area.y + 2,
        width: area.width.saturating_sub(2 * EDGE),
        height: area.height.saturating_sub(2),
    };
    match session.step {
        SessionStep::Choose => choose(canvas, state, body),
        SessionStep::Name(_) => names(canvas, state, session, body),
        SessionStep::Place => place(canvas, state, body),
    }
}

/// The question, and at the right how far the room has come.
fn banner(canvas: &mut Canvas<'_>, state: &State, session: &Session, area: Area) {
    let progress = format!(" {} ", session_view::progress(state));
    let wide = u16::try_from(width(&progress)).unwrap_or(0);
    let room = Area { width: area.width.saturating_sub(wide + 2), ..area };
    canvas.rule(area, "");
    canvas.rule(room, &session_view::banner(state, session));
    let end = Area { width: area.width.saturating_sub(2), ..area };
    canvas.put_right(end, &progress, canvas.style(Tone::Strong));
}

/// What can be done next, each with its key and how far it is.
fn choose(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    for (line, [key, what, count]) in area.rows().zip(session_view::steps(state)) {
        canvas.put_cell(area.x, line, 2, &key);
        let used = canvas.put_cell(area.x + 3, line, 40, &what);
        canvas.put_cell(area.x + 3 + used.max(22) + 2, line, area.width, &count);
    }
}

/// Who was called out, the latest first; the helices above.
fn names(canvas: &mut Canvas<'_>, state: &State, session: &Session, area: Area) {
    let mut x = area.x;
    for cell in session_view::helices(state) {
        x += canvas.put_cell(x, area.y, area.width, &cell);
    }
    let name = (area.width / 2).min(40);
    let mut lines = session_view::called_out(state);
    lines.truncate(usize::from(area.height.saturating_sub(2)));
    let names_of = lines.iter_mut().map(|[_, called, ..]| &mut called.text);
    tell_apart(names_of, usize::from(name));
    if lines.is_empty() {
        let cell = session_view::nothing_called_out(state, session);
        canvas.put_cell(area.x, area.y + 2, area.width, &cell);
    }
    let rows = area.y + 2..area.y + area.height;
    for (y, [letter, called, place, role]) in rows.zip(&lines) {
        canvas.put_cell(area.x, y, 1, letter);
        canvas.put_cell(area.x + 2, y, name, called);
        canvas.put_cell(area.x + 4 + name, y, 3, place);
        let rest = area.width.saturating_sub(9 + name);
        canvas.put_cell(area.x + 9 + name, y, rest, role);
    }
}

/// The member whose turn it is, in large type.
fn place(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let Some((name, known)) = session_view::portrait(state) else { return };
    let style = canvas.style(Tone::Strong);
    // What is known needs four rows.
    let large = Area { height: area.height.saturating_sub(4), ..area };
    let high = canvas.put_big(large, &name, style);
    let mut y = area.y + if high > 0 { high + 1 } else { 0 };
    canvas.put(area.x, y, area.width, &name, style);
    y += 1;
    for cells in known {
        let mut x = area.x;
        for cell in cells.iter().filter(|_| y < area.y + area.height) {
            x += canvas.put_cell(x, y, (area.x + area.width).saturating_sub(x), cell);
        }
        y += u16::from(x > area.x);
    }
}
