//! What belongs to the views of the meetings alone, as plain data: the room of one meeting, and who came to which.

use std::rc::Rc;

use crate::app::core::grid::Step;
use crate::insight::attendance::Roll;
use crate::model::RecordId;
use crate::model::choice::MeetingSlot;
use crate::report::cells::{Cell, Tone};

/// Views that others name.
pub const ROOM: &str = "Room";
pub const ATTENDANCE: &str = "Attendance";
pub const LOOP: &str = "Loop";
pub const CYCLE: &str = "Cycle";

/// What belongs to the room alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoomState {
    /// The cursor is among what is written down, not among the seats.
    pub on_paper: bool,
    /// Where the cursor stands on either side.
    pub seats: Cursor,
    pub paper: Cursor,
    /// Worked out once for a city and a meeting.
    pub rows: Rc<Rows>,
}

/// A cursor that is kept by name, so that it stays on its line when others come and go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cursor {
    pub row: usize,
    pub name: String,
}

impl Cursor {
    /// Puts the cursor on the line of that name.
    pub fn put_on(&mut self, name: impl Into<String>) {
        self.name = name.into();
    }

    /// Finds its line again, else stays where it was.
    pub fn settle(&mut self, lines: &[RoomLine]) {
        let known = lines.iter().position(|line| line.name == self.name);
        let known = known.filter(|_| !self.name.is_empty());
        let at = known.unwrap_or(self.row.min(lines.len().saturating_sub(1)));
        let below = (at..lines.len()).find(|at| !lines[*at].is_heading());
        let above = || (0..at).rev().find(|at| !lines[*at].is_heading());
        self.row = below.or_else(above).unwrap_or(0);
        self.name = lines.get(self.row).map_or_else(String::new, |line| line.name.clone());
    }

    /// Moves over the lines that can be chosen.
    pub fn step(&mut self, lines: &[RoomLine], to: Step, page: usize) {
        let open: Vec<usize> = (0..lines.len()).filter(|at| !lines[*at].is_heading()).collect();
        let now = open.partition_point(|at| *at < self.row);
        if let Some(at) = to.row(now, open.len(), page).map(|at| open[at]) {
            self.row = at;
            self.name.clone_from(&lines[at].name);
        }
    }
}

/// Everything the room shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rows {
    /// Which meeting, who is there, what is missing: a line each, the most important first.
    pub head: Vec<Vec<Cell>>,
    pub seats: Vec<RoomLine>,
    pub paper: Vec<RoomLine>,
}

/// One line of either side.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoomLine {
    /// What finds it again; headings have none.
    pub name: String,
    /// A letter or a box before the text.
    pub lead: Cell,
    pub text: Cell,
    /// At the right end.
    pub beside: Cell,
    pub about: About,
}

impl RoomLine {
    /// What stands above lines, or in place of them.
    pub fn heading(text: &str, tone: Tone) -> RoomLine {
        RoomLine { text: Cell::new(text, tone), ..RoomLine::default() }
    }

    pub fn is_heading(&self) -> bool {
        self.about == About::Heading
    }

    /// Its part of the paper and what it is.
    pub fn part(&self) -> Option<(Part, &PaperEntry)> {
        match &self.about {
            About::Part(part, entry) => Some((*part, entry)),
            _ => None,
        }
    }
}

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum About {
    #[default]
    Heading,
    /// A seat, by the id of its member.
    Seat(String),
    /// The part of the paper it stands in, and what it is.
    Part(Part, PaperEntry),
}

/// What stands on a line of the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperEntry {
    /// Nothing is there yet.
    Empty,
    /// An item of a list of the meeting, by its place.
    Item(usize),
    Record(RecordId),
}

/// The parts of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Where, when, how.
    Details,
    /// Who could be asked, so that no helix is missing.
    Invite,
    Agenda,
    Decisions,
    Tasks,
    /// Questions raised at this meeting.
    Questions,
    /// Questions a meeting of the network carries: at its beginning, at its end, whenever; then those it could carry.
    Begin,
    End,
    Either,
    Waiting,
    /// Answers it brought back.
    Back,
    /// Answers the group has not heard yet.
    HandOn,
    Stories,
    Next,
}

/// What belongs to this view alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttendanceState {
    /// Worked out once for a city.
    pub roll: Option<Rc<Roll>>,
    /// The meeting the cursor is on; the latest where it is not there.
    pub meeting: Option<String>,
    /// How many meetings are later than the last one on the screen.
    pub later: usize,
}

impl AttendanceState {
    /// Forgets what was worked out for a city: it has changed.
    pub fn forget(&mut self) {
        self.roll = None;
    }

    pub fn roll(&self) -> Option<&Roll> {
        self.roll.as_deref()
    }
}

/// What a question can do next; meetings by their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionStep {
    Carry(String, Option<MeetingSlot>),
    TakeBack,
    Answer,
    Share(String),
}
