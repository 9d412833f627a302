//! Members by meetings of the group: who came, who has fallen silent, and the share of the helices. Only the rows and
//! columns that are seen are made. It must not count: that is `insight/`.

use std::rc::Rc;

use crate::app::core::app::{App, State};
use crate::app::core::area::Area;
use crate::app::core::grid::Step;
use crate::app::meet::signs;
use crate::insight::attendance::{Mark, Roll, roll};
use crate::insight::words::several;
use crate::model::records::Meeting;
use crate::model::{City, Kind};
use crate::sort::InOrder;

/// The name of the order in which those who stay away longest come first.
pub const AWAY: &str = "away";

/// Who stays away is nobody's business but the coordinator's: while others look on, seats are not shown.
pub fn hides(state: &State) -> bool {
    state.look.presenting
}

/// Lists the seats that are missed when they stay away, or that came once.
pub fn refresh(app: &mut App) {
    let (city, today) = (Rc::clone(&app.state.city), app.state.today);
    let hides = hides(&app.state);
    let state = &mut app.state;
    let made = state.rooms.attendance.roll.take();
    let roll = made.unwrap_or_else(|| Rc::new(roll(&city, today)));
    let list = &mut state.lists[state.desk.list_of(state.view)];
    list.refresh(&city, Kind::Member, today, &mut app.haystacks);
    let mut places = std::mem::take(&mut list.shown);
    places.retain(|place| !hides && roll.members.binary_search(place).is_ok());
    if let Some(sort) = list.sort.as_ref().filter(|sort| sort.field == AWAY) {
        places.order_by_key(|place| roll.away(*place));
        if sort.descending {
            places.reverse();
        }
    }
    list.show_places(&city, Kind::Member, places);
    if hides {
        list.marks.clear();
    }
    state.rooms.attendance.roll = Some(roll);
}

/// The column the cursor is on.
pub fn column(state: &State) -> Option<usize> {
    let roll = state.rooms.attendance.roll()?;
    let last = roll.meetings.len().checked_sub(1)?;
    let wanted = state.rooms.attendance.meeting.as_deref();
    let place = wanted.and_then(|id| state.city.place(Kind::Meeting, id));
    let at = place.and_then(|place| roll.meetings.iter().position(|at| *at == place));
    Some(at.unwrap_or(last))
}

/// The meeting of a column.
pub fn meeting_at<'a>(city: &'a City, roll: &Roll, column: usize) -> Option<&'a Meeting> {
    city.meetings.get(*roll.meetings.get(column)?)
}

/// The meeting under the cursor.
pub fn meeting(state: &State) -> Option<&Meeting> {
    meeting_at(&state.city, state.rooms.attendance.roll()?, column(state)?)
}

/// Puts the cursor on a column.
pub fn move_to(state: &mut State, column: usize) {
    let id = state.rooms.attendance.roll().and_then(|roll| {
        let last = roll.meetings.len().checked_sub(1)?;
        let meeting = meeting_at(&state.city, roll, column.min(last))?;
        Some(meeting.id.clone())
    });
    state.rooms.attendance.meeting = id;
}

/// Moves the cursor to another meeting, or to another seat, which it says.
pub fn step(state: &mut State, to: Step) -> Option<usize> {
    let body = state.layout.body;
    let page = Frame::of(state, body).rows.max(2) - 1;
    let aside = match to {
        Step::Left => column(state).unwrap_or(0).saturating_sub(1),
        Step::Right => column(state).unwrap_or(0) + 1,
        _ => return to.row(state.list().row, state.list().shown.len(), page),
    };
    move_to(state, aside);
    None
}

/// Rolls rows and columns so that the cursor is seen.
pub fn scroll_into_view(state: &mut State) {
    let frame = Frame::of(state, state.layout.body);
    let all = state.rooms.attendance.roll().map_or(0, |roll| roll.meetings.len());
    let right = all.saturating_sub(column(state).unwrap_or(0) + 1);
    let later = state.rooms.attendance.later.min(right);
    let least = (right + 1).saturating_sub(frame.columns);
    let most = all.saturating_sub(frame.columns);
    state.rooms.attendance.later = later.max(least).min(most);
    state.list_mut().scroll_into_view(frame.rows);
}

/// Columns of a meeting: a sign between brackets, and what parts it from the next.
pub const CELL: u16 = 4;
/// Columns before a name: cursor and mark.
pub const EDGE: u16 = 2;

/// Where things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    pub area: Area,
    pub name: u16,
    /// Meetings that are seen, the first of them, and where its column begins.
    pub columns: usize,
    pub first: usize,
    pub x: u16,
    /// Where streaks and last days begin; only quiet ones are told where there is little room.
    pub tail: u16,
    pub is_narrow: bool,
    /// Rows above the seats, seats, and rows below them.
    pub head: u16,
    pub rows: usize,
    pub foot: u16,
}

impl Frame {
    /// The frame in an area.
    pub fn of(state: &State, area: Area) -> Frame {
        let (least, most, tail) = match area.width {
            0..60 => (12, 16, 6),
            60..110 => (18, 30, 24),
            _ => (26, 40, 24),
        };
        let held = state.rooms.attendance.roll().map_or(0, |roll| roll.meetings.len());
        // Behind the name stand a blank, the letter of the helix, and a blank.
        let room = area.width.saturating_sub(EDGE + 3 + tail);
        let columns = usize::from(room.saturating_sub(least) / CELL).clamp(1, held.max(1));
        let taken = CELL * u16::try_from(columns).unwrap_or(1);
        let name = room.saturating_sub(taken).min(most);
        let x = area.x + EDGE + name + 3;
        let (head, foot) = match area.height {
            0..7 => (2, 0),
            7..16 => (2, 2),
            _ => (3, 7),
        };
        Frame {
            area,
            name,
            columns,
            first: held.saturating_sub(columns + state.rooms.attendance.later),
            x,
            tail: x + taken + 1,
            is_narrow: area.width < 60,
            head,
            rows: usize::from(area.height.saturating_sub(head + foot).max(1)),
            foot,
        }
    }

    /// The meetings that are seen.
    pub fn seen(&self, roll: &Roll) -> std::ops::Range<usize> {
        self.first..(self.first + self.columns).min(roll.meetings.len())
    }
}

/// Puts the cursor where the mouse pressed; gives the row.
pub fn click(state: &mut State, (x, y): (u16, u16)) -> Option<usize> {
    let frame = Frame::of(state, state.layout.body);
    let away = x.checked_sub(frame.x).map(|away| usize::from(away / CELL));
    if let Some(away) = away.filter(|away| *away < frame.columns) {
        move_to(state, frame.first + away);
    }
    let top = frame.area.y + frame.head;
    let row = y.checked_sub(top).map(usize::from)?;
    let at = state.list().top + row;
    (row < frame.rows && at < state.list().shown.len()).then_some(at)
}

/// What the cell under the cursor says, in words.
pub fn advice(state: &State) -> Option<String> {
    let roll = state.rooms.attendance.roll()?;
    let column = column(state)?;
    let meeting = meeting(state)?;
    let day = crate::date::long(meeting.date);
    let said = format!("{day}: {}", meeting.title);
    let place = state.list().shown.get(state.list().row);
    let member = place.and_then(|place| state.city.members.get(*place));
    Some(match (place, member) {
        (Some(place), Some(member)) => {
            let mark = signs::words(roll.mark(&state.city, *place, column));
            format!("{} {mark}, {said}", member.name)
        }
        _ => said,
    })
}

/// The whole of it as rows for the clipboard.
pub fn table(state: &State) -> Vec<Vec<String>> {
    let Some(roll) = state.rooms.attendance.roll() else { return Vec::new() };
    let all = 0..roll.meetings.len();
    let days = all.clone().filter_map(|at| {
        let meeting = meeting_at(&state.city, roll, at)?;
        Some(meeting.date.to_string())
    });
    let head = ["Member".to_string(), "Helix".to_string()];
    let head = head.into_iter().chain(days).chain(["Last seen".to_string()]);
    let row = |place: &usize| {
        let member = state.city.members.get(*place)?;
        let helix = state.city.helix(member).map_or("", |helix| helix.letter());
        let marks = all.clone().map(|at| roll.mark(&state.city, *place, at));
        let marks = marks.map(|mark| match mark {
            Mark::Free => String::new(),
            mark => signs::words(mark).to_string(),
        });
        let seen = roll.seen(*place).map_or("never".to_string(), |day| day.to_string());
        let cells = [member.name.clone(), helix.to_string()].into_iter();
        Some(cells.chain(marks).chain([seen]).collect())
    };
    let rows = state.list().shown.iter().filter_map(row);
    std::iter::once(head.collect()).chain(rows).collect()
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    let frame = Frame::of(state, state.layout.body);
    let held = state.rooms.attendance.roll().map_or(0, |roll| roll.meetings.len());
    match held {
        _ if state.city.writable(Kind::Meeting).is_err() => "read-only".to_string(),
        0 => String::new(),
        _ if frame.columns < held => {
            format!("meetings {} to {} of {held}", frame.first + 1, frame.first + frame.columns)
        }
        _ => several(held, "meeting"),
    }
}
