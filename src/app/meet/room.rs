//! One meeting while it is prepared, runs and is written up: its seats at the left, what is written down at the right.
//! Which meeting that is, the list of the meetings says. It must not know how it is drawn.

use std::collections::HashSet;
use std::rc::Rc;

use super::{paper, seats};
use crate::app::map::Step;
use crate::app::state::State;
use crate::app::views::{self, Shape};
use crate::insight::{attendance, expected};
use crate::model::query::standing;
use crate::model::records::Meeting;
use crate::model::{Kind, RecordId};
use crate::report::cells::{Cell, Tone};

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
    name: String,
}

/// Everything the room shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rows {
    /// Which meeting, who is there, what is missing: a line each, the most important first.
    pub head: Vec<Vec<Cell>>,
    pub seats: Vec<Line>,
    pub paper: Vec<Line>,
}

/// One line of either side.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What finds it again; headings have none.
    pub name: String,
    /// A letter or a box before the text.
    pub lead: Cell,
    pub text: Cell,
    /// At the right end.
    pub beside: Cell,
    pub about: About,
}

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    Heading,
    /// A seat, by the id of its member.
    Seat(String),
    /// The part of the paper it stands in, and what it is.
    Part(Part, Entry),
}

/// What stands on a line of the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
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

impl Line {
    pub fn is_heading(&self) -> bool {
        self.about == About::Heading
    }

    /// Its part of the paper and what it is.
    pub fn part(&self) -> Option<(Part, &Entry)> {
        match &self.about {
            About::Part(part, entry) => Some((*part, entry)),
            _ => None,
        }
    }
}

impl Cursor {
    /// Puts the cursor on the line of that name.
    pub fn put_on(&mut self, name: impl Into<String>) {
        self.name = name.into();
    }

    /// Finds its line again, else stays where it was.
    fn settle(&mut self, lines: &[Line]) {
        let known = lines.iter().position(|line| line.name == self.name);
        let known = known.filter(|_| !self.name.is_empty());
        let at = known.unwrap_or(self.row.min(lines.len().saturating_sub(1)));
        let below = (at..lines.len()).find(|at| !lines[*at].is_heading());
        let above = || (0..at).rev().find(|at| !lines[*at].is_heading());
        self.row = below.or_else(above).unwrap_or(0);
        self.name = lines.get(self.row).map_or_else(String::new, |line| line.name.clone());
    }

    /// Moves over so many lines that can be chosen.
    fn step(&mut self, lines: &[Line], by: isize) {
        let open: Vec<usize> = (0..lines.len()).filter(|at| !lines[*at].is_heading()).collect();
        let now = open.partition_point(|at| *at < self.row);
        let last = open.len().saturating_sub(1);
        if let Some(at) = open.get(now.saturating_add_signed(by).min(last)) {
            self.row = *at;
            self.name.clone_from(&lines[*at].name);
        }
    }
}

/// The meeting on screen: that of the list, else the next one, else the last one.
pub fn meeting(state: &State) -> Option<&Meeting> {
    let list = views::list_of(views::of_kind(Kind::Meeting)?);
    let chosen = state.lists[list].current();
    let chosen = chosen.and_then(|id| state.city.meeting(id));
    let last = || state.city.meetings.iter().max_by_key(|one| one.date);
    chosen.or_else(|| state.city.next_meeting(state.today)).or_else(last)
}

/// Whether the room is on screen with nothing over it.
pub fn is_open(state: &State) -> bool {
    state.view().shape == Shape::Room && state.layers.is_empty()
}

/// Works out again what is shown.
pub fn refresh(state: &mut State) {
    let rows = match meeting(state) {
        None => Rows::default(),
        Some(meeting) => {
            let room = expected::room(&state.city, meeting);
            let facts = state.facts();
            Rows {
                head: seats::head(facts, meeting, &room),
                seats: seats::lines(facts, meeting, &room),
                paper: paper::lines(facts, meeting, &room),
            }
        }
    };
    state.room.seats.settle(&rows.seats);
    state.room.paper.settle(&rows.paper);
    state.room.rows = Rc::new(rows);
}

/// The line under the cursor.
pub fn line(state: &State) -> Option<&Line> {
    let room = &state.room;
    match room.on_paper {
        true => room.rows.paper.get(room.paper.row),
        false => room.rows.seats.get(room.seats.row),
    }
}

/// The seat under the cursor.
pub fn seat(state: &State) -> Option<&str> {
    match &line(state)?.about {
        About::Seat(id) => Some(id),
        _ => None,
    }
}

/// The record verbs are about: that of a line of the paper, else the meeting.
pub fn record(state: &State) -> Option<RecordId> {
    let meeting = RecordId::of(meeting(state)?);
    Some(match line(state).map(|line| &line.about) {
        Some(About::Part(_, Entry::Record(record))) => record.clone(),
        _ => meeting,
    })
}

/// Moves the cursor: up and down on its side, left to the seats, right to the paper.
pub fn step(state: &mut State, to: Step, page: usize) {
    let page = isize::try_from(page).unwrap_or(isize::MAX);
    let by = match to {
        Step::Left | Step::Right => {
            state.room.on_paper = to == Step::Right;
            return;
        }
        Step::Down => 1,
        Step::Up => -1,
        Step::PageDown => page,
        Step::PageUp => -page,
        Step::First => isize::MIN / 2,
        Step::Last => isize::MAX / 2,
    };
    let room = &mut state.room;
    match room.on_paper {
        true => room.paper.step(&room.rows.paper, by),
        false => room.seats.step(&room.rows.seats, by),
    }
}

/// What a new record takes from the room it is added in: fields and values.
pub fn context(state: &State, kind: Kind) -> Vec<(&'static str, String)> {
    let Some(meeting) = meeting(state).filter(|_| state.view().shape == Shape::Room) else {
        return Vec::new();
    };
    match kind {
        Kind::Task => vec![("meeting", meeting.id.clone())],
        Kind::Question if standing::is_own(meeting) => vec![("raised", meeting.id.clone())],
        Kind::Story => vec![("date", meeting.date.to_string())],
        _ => Vec::new(),
    }
}

/// Whether a member is at the meeting whose room is on screen.
pub fn is_here(state: &State, id: &str) -> bool {
    let open = meeting(state).filter(|_| state.view().shape == Shape::Room);
    open.and_then(|meeting| attendance::stated(meeting, id)).is_some_and(attendance::Mark::came)
}

/// The seats that are expected, whose people are invited.
pub fn invited(state: &State) -> HashSet<String> {
    let expected = meeting(state).map(|meeting| expected::expected(&state.city, meeting));
    let expected = expected.into_iter().flatten();
    expected.map(|member| member.id.clone()).collect()
}

/// What stands in place of a room where there is none.
pub fn nothing(state: &State) -> Option<(String, Tone)> {
    if meeting(state).is_some() {
        return None;
    }
    Some(match state.city.writable(Kind::Meeting) {
        Err(problem) => (state.problem_words(problem), Tone::Bad),
        Ok(()) => ("No meetings yet. Press a to plan one.".to_string(), Tone::Dim),
    })
}
