//! The picture of members by meetings: what stands in the cells that are seen. It must not know a colour.

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::emphasis::Emphasis;
use crate::app::core::listing::NO_ANSWER;
use crate::app::meet::attendance::{Frame, column, hides, meeting_at};
use crate::app::meet::signs;
use crate::insight::attendance::{Came, Roll};
use crate::insight::words::several;
use crate::model::choice::Helix;
use crate::model::{Kind, Record};
use crate::report::cells::{Cell, Tone, cell};
use crate::short::tell_apart;

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceLayout {
    pub frame: Frame,
    /// Year, day and month of each meeting that is seen.
    pub heads: Vec<Head>,
    pub rows: Vec<AttendanceRow>,
    /// Stands in place of rows.
    pub nothing: Option<String>,
    /// Label and one cell for each meeting that is seen.
    pub foot: Vec<(Cell, Vec<Cell>)>,
    pub legend: String,
}

/// The head of a meeting's column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Where the year begins.
    pub year: String,
    pub day: String,
    pub month: String,
    pub is_current: bool,
}

/// One seat.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceRow {
    pub name: Cell,
    pub helix: Cell,
    pub marks: Vec<Cell>,
    /// The cell the cursor is on, counted from the first that is seen.
    pub on: Option<usize>,
    pub streak: Cell,
    pub seen: Cell,
    pub emphasis: Emphasis,
}

/// The picture in an area; nothing before the roll was called.
pub fn picture(state: &State, area: Area) -> Option<AttendanceLayout> {
    let roll = state.rooms.attendance.roll()?;
    let frame = Frame::of(state, area);
    let list = state.list();
    let shown = list.shown.iter().enumerate().skip(list.top).take(frame.rows);
    let shown = shown.filter(|_| !roll.meetings.is_empty());
    let rows = shown.filter_map(|(at, place)| row(state, roll, &frame, at, *place));
    let mut rows: Vec<AttendanceRow> = rows.collect();
    let names = rows.iter_mut().map(|row| &mut row.name.text);
    tell_apart(names, usize::from(frame.name));
    let ascii = state.look.ascii;
    let legend = if frame.is_narrow {
        signs::legend(ascii, 4).replace("present", "came")
    } else {
        signs::legend(ascii, 5) + "   Run: +came -missed"
    };
    Some(AttendanceLayout {
        heads: heads(state, roll, &frame),
        nothing: rows.is_empty().then(|| nothing(state, roll)),
        rows,
        foot: foot(state, roll, &frame),
        frame,
        legend,
    })
}

fn heads(state: &State, roll: &Roll, frame: &Frame) -> Vec<Head> {
    let current = column(state);
    let mut year = String::new();
    let head = |at: usize| {
        let day = meeting_at(&state.city, roll, at)?.date;
        let own = day.format("'%y").to_string();
        let is_new = own != year;
        year.clone_from(&own);
        Some(Head {
            year: if is_new { own } else { String::new() },
            day: day.format("%e").to_string(),
            month: day.format("%b").to_string(),
            is_current: current == Some(at),
        })
    };
    frame.seen(roll).filter_map(head).collect()
}

fn row(state: &State, roll: &Roll, frame: &Frame, at: usize, place: usize) -> Option<AttendanceRow> {
    let city = &state.city;
    let member = city.members.get(place)?;
    let is_quiet = roll.is_quiet(place);
    let marks = frame.seen(roll).map(|at| roll.mark(city, place, at));
    let is_current = at == state.list().row;
    Some(AttendanceRow {
        name: Cell::new(&member.name, if is_quiet { Tone::Warn } else { Tone::Plain }),
        helix: cell(state.facts(), member, "helix"),
        marks: marks.map(|mark| signs::sign(mark, state.look.ascii)).collect(),
        on: column(state).filter(|_| is_current).and_then(|column| column.checked_sub(frame.first)),
        streak: match roll.streak(city, place) {
            0 => Cell::default(),
            streak if streak < 0 => Cell::new(&streak.to_string(), Tone::Warn),
            streak => Cell::new(&format!("+{streak}"), Tone::Plain),
        },
        seen: seen(state, roll, frame, place),
        emphasis: state.emphasis(Kind::Member, member.id(), is_current),
    })
}

/// When somebody was last seen, and in words whether it has fallen silent.
fn seen(state: &State, roll: &Roll, frame: &Frame, place: usize) -> Cell {
    let away = match roll.seen(place).map(|day| (state.today - day).num_days()) {
        None => "never".to_string(),
        Some(0) => "today".to_string(),
        Some(days) => several(days, "day"),
    };
    match (roll.is_quiet(place), frame.is_narrow) {
        (true, true) => Cell::new("quiet", Tone::Warn),
        (true, false) => Cell::new(&format!("{away}, quiet"), Tone::Warn),
        (false, true) => Cell::default(),
        (false, false) => Cell::new(&away, Tone::Dim),
    }
}

/// How many came, and the share of each helix, where the roles that say so can be read.
fn foot(state: &State, roll: &Roll, frame: &Frame) -> Vec<(Cell, Vec<Cell>)> {
    let came: Vec<&Came> = frame.seen(roll).filter_map(|at| roll.came.get(at)).collect();
    if came.is_empty() || frame.foot == 0 {
        return Vec::new();
    }
    let count = |came: &&Came| Cell::new(&came.all.to_string(), Tone::Strong);
    let mut foot = vec![(Cell::new("Came", Tone::Strong), came.iter().map(count).collect())];
    if frame.foot > 2 && state.city.writable(Kind::Role).is_ok() {
        foot.extend(Helix::ALL.iter().map(|helix| {
            let share = |came: &&Came| match came.helices[*helix as usize] {
                0 => Cell::new("-", Tone::Dim),
                _ => Cell::plain(&format!("{:.0}", came.share(*helix))),
            };
            let label = format!("{} % {}", helix.letter(), helix.name());
            (Cell::new(&label, Tone::of(*helix)), came.iter().map(share).collect())
        }));
    }
    foot
}

fn nothing(state: &State, roll: &Roll) -> String {
    let said = if roll.meetings.is_empty() {
        "No meeting of the group was held yet, so nobody came and nobody is missed. Who is present at one stands here."
    } else if hides(state) {
        "Attendance is hidden while presenting. P ends presenting."
    } else if !state.list().filter.is_empty() {
        NO_ANSWER
    } else {
        "No seat is of the group yet, so nobody is expected at its meetings."
    };
    said.to_string()
}
