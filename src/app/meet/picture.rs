//! Where the lines of a room stand on the screen: what is above, the seats, the paper. A pure function of size and
//! state; it must not know colours.

use std::borrow::Cow;

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::grid::Window;
use crate::app::meet::room;
use crate::app::meet::state::RoomLine;
use crate::report::cells::Cell;
use crate::say;
use crate::short::each_apart;
use crate::width::width;

/// From this width on both sides are seen at once.
const BOTH: u16 = 72;
/// Below this height what is missing is not told above: the lines below are worth more.
const LOW: u16 = 14;

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoomLayout<'a> {
    /// Lines above both sides.
    pub head: Vec<(u16, &'a [Cell])>,
    /// The rules with the names of the sides.
    pub titles: Vec<(Area, Cow<'static, str>)>,
    /// The line between the sides.
    pub divide: Option<Area>,
    pub rows: Vec<RoomRow<'a>>,
    /// How many more lines there are than are seen, and where to say so.
    pub more: Vec<(Area, String)>,
}

/// One line of either side.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomRow<'a> {
    pub area: Area,
    pub line: &'a RoomLine,
    /// Its text and what stands beside it, as much of them as there is room for.
    pub label: Cell,
    pub note: Cell,
    /// Columns for what stands before its text, for the text, and for what stands beside it.
    pub lead: u16,
    pub text: u16,
    pub beside: u16,
    pub is_current: bool,
    /// The cursor of the keyboard is on this side.
    pub has_cursor: bool,
    /// Which side, and which line of it.
    pub place: (bool, usize),
}

/// The view as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> RoomLayout<'_> {
    let rows = &state.rooms.room.rows;
    let above = if area.height < LOW { 2 } else { 3 };
    let head = rows.head.iter().take(above);
    let mut picture = RoomLayout { head: (area.y..).zip(head.map(Vec::as_slice)).collect(), ..RoomLayout::default() };
    let body = Area { y: area.y + above as u16, height: area.height.saturating_sub(above as u16), ..area };
    let left = (area.width * 2 / 5).max(34);
    match (area.width >= BOTH, state.rooms.room.on_paper) {
        (true, _) => {
            let seats = Area { width: left, ..body };
            let paper = Area { x: body.x + left + 1, width: body.width - left - 1, ..body };
            picture.divide =
                Some(Area { x: body.x + left, y: body.y + 1, width: 1, height: body.height.saturating_sub(1) });
            picture.side(state, false, seats);
            picture.side(state, true, paper);
        }
        (false, on_paper) => picture.side(state, on_paper, body),
    }
    picture
}

/// How many lines of a side are seen.
pub fn page(area: Area) -> usize {
    usize::from(area.height).saturating_sub(5).max(1)
}

impl<'a> RoomLayout<'a> {
    fn side(&mut self, state: &'a State, is_paper: bool, area: Area) {
        let room = &state.rooms.room;
        let lang = state.city.lang();
        let (lines, cursor, title) = if is_paper {
            (&room.rows.paper, &room.paper, "meet-minutes")
        } else {
            (&room.rows.seats, &room.seats, "meet-seats")
        };
        self.titles.push((area, lang.text(title)));
        let rows = area.height.saturating_sub(1);
        let window = Window::of(lines.len(), Some(cursor.row), usize::from(rows));
        let seen = lines.iter().enumerate().skip(window.start).take(window.count);
        let first = self.rows.len();
        for ((at, line), y) in seen.zip(area.y + 1..) {
            let is_current = at == cursor.row && !line.is_heading();
            let lead = match width(&line.lead.text) {
                0 => 0,
                wide => u16::try_from(wide + 1).unwrap_or(0),
            };
            let (text, beside) = shares(line, area.width.saturating_sub(lead + 3));
            self.rows.push(RoomRow {
                text,
                beside,
                area: area.line(y),
                label: line.text.clone(),
                note: line.beside.clone(),
                line,
                lead,
                is_current,
                has_cursor: is_current && room.on_paper == is_paper,
                place: (is_paper, at),
            });
        }
        let own = self.rows.iter_mut().skip(first);
        tell_apart(own.filter(|row| !row.line.is_heading()).collect());
        let hidden = window.hidden(lines.len());
        if hidden > 0 {
            let last = area.line(area.y + area.height - 1);
            self.more.push((last, say!(lang, "meet-more", count = hidden)));
        }
    }
}

/// Makes what the rows of a side say fit, so that no two look the same.
fn tell_apart(mut rows: Vec<&mut RoomRow<'_>>) {
    let labels = rows.iter_mut();
    each_apart(labels.map(|row| (row.text, &mut row.label.text)));
    let notes = rows.iter_mut();
    each_apart(notes.map(|row| (row.beside, &mut row.note.text)));
}

/// Columns for the text of a line and for what stands beside it, which gets what the text leaves, and half at least.
fn shares(line: &RoomLine, room: u16) -> (u16, u16) {
    let wide = |text: &str| u16::try_from(width(text)).unwrap_or(room);
    let left = room.saturating_sub(wide(&line.text.text) + 1);
    match wide(&line.beside.text).min(left.max(room / 2)) {
        0 => (room, 0),
        beside => (room.saturating_sub(beside + 1), beside),
    }
}

/// The whole line under the cursor, where not all of it is seen.
pub fn cut(state: &State) -> Option<String> {
    let picture = picture(state, state.layout.body);
    let row = picture.rows.iter().find(|row| row.has_cursor)?;
    let line = row.line;
    let is_cut = |text: &str, room: u16| width(text) > usize::from(room);
    let cut = is_cut(&line.text.text, row.text) || is_cut(&line.beside.text, row.beside);
    let beside = match line.beside.text.as_str() {
        "" => String::new(),
        beside => format!("   {beside}"),
    };
    cut.then(|| format!("{}{beside}", line.text.text))
}

/// Puts the cursor where the mouse pressed.
pub fn click(state: &mut State, area: Area, at: (u16, u16)) {
    let hit = picture(state, area).rows.iter().find(|row| row.area.holds(at)).map(|row| {
        let name = row.line.name.clone();
        (row.place.0, name)
    });
    if let Some((on_paper, name)) = hit.filter(|(_, name)| !name.is_empty()) {
        state.rooms.room.on_paper = on_paper;
        if on_paper {
            state.rooms.room.paper.put_on(name);
        } else {
            state.rooms.room.seats.put_on(name);
        }
        room::refresh(state);
    }
}
