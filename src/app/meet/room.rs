//! One meeting while it is prepared, runs and is written up: its seats at the left, what is written down at the right.
//! Which meeting that is, the list of the meetings says. It must not know how it is drawn.

use crate::app::core::app::State;
use crate::app::core::grid::Step;
use crate::app::core::shape::Shape;
use crate::app::meet::state::{About, PaperEntry, RoomLine, Rows};
use crate::app::meet::{minutes_pane, seats};
use crate::insight::{attendance, expected};
use crate::model::query::standing;
use crate::model::records::Meeting;
use crate::model::{Kind, RecordId};
use crate::report::cells::Tone;
use crate::say;
use std::collections::HashSet;
use std::rc::Rc;

/// The meeting on screen: that of the list, else the next one, else the last one.
pub fn meeting(state: &State) -> Option<&Meeting> {
    let list = state.desk.list_of_kind(Kind::Meeting);
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
                paper: minutes_pane::lines(facts, meeting, &room),
            }
        }
    };
    state.rooms.room.seats.settle(&rows.seats);
    state.rooms.room.paper.settle(&rows.paper);
    state.rooms.room.rows = Rc::new(rows);
}

/// The line under the cursor.
pub fn line(state: &State) -> Option<&RoomLine> {
    let room = &state.rooms.room;
    if room.on_paper { room.rows.paper.get(room.paper.row) } else { room.rows.seats.get(room.seats.row) }
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
        Some(About::Part(_, PaperEntry::Record(record))) => record.clone(),
        _ => meeting,
    })
}

/// Moves the cursor: up and down on its side, left to the seats, right to the paper.
pub fn step(state: &mut State, to: Step, page: usize) {
    let room = &mut state.rooms.room;
    if let Step::Left | Step::Right = to {
        room.on_paper = to == Step::Right;
    } else if room.on_paper {
        room.paper.step(&room.rows.paper, to, page);
    } else {
        room.seats.step(&room.rows.seats, to, page);
    }
}

/// What a new record takes from the room it is added in: fields and values.
pub fn context(state: &State, kind: Kind) -> Vec<(&'static str, String)> {
    let Some(meeting) = meeting(state).filter(|_| state.view().shape == Shape::Room) else { return Vec::new() };
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
        Ok(()) => (say!(state.city.lang(), "meet-none-yet"), Tone::Dim),
    })
}
