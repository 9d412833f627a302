//! What is done in the room of a meeting: who is there, what is ticked off, what is written down, when to meet again.

use crate::app::core::app::{App, Ask, Command, Prompt, Scope, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::commands::{anything, has_record, only_if, row, usable, visible};
use crate::app::core::{copying, go, show};
use crate::app::meet::commands::noting;
use crate::app::meet::commands::ticking::{self, can_tick, has_meeting, tick};
use crate::app::meet::room;
use crate::app::meet::state::{Part, ROOM, RoomLine, RoomState};
use crate::model::{Kind, RecordId, attend};
use crate::problem::Problem;
use crate::report;
use crate::report::cells::Tone;
use crate::report::minutes::Missed;
use crate::say;
use std::rc::Rc;

const IN_ROOM: &[&str] = &[ROOM];

#[rustfmt::skip]
pub const TAB: &[Command] = &[
    row("tab.meetings", Scope::Everywhere, &["5"], "meetings", "Show meetings and questions.", 0, |app| go::tab_of(app, ROOM)),
];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("meet.tick", Scope::Where(IN_ROOM, is_ticked), &["x"], "tick", "Tick: a seat goes round present, excused, absent; an agenda item is done; an answer is handed on; a question is carried, at the beginning, at the end.", 1, tick).when(can_tick),
    row("meet.find", Scope::Views(IN_ROOM), &["f", "/"], "find seat", "Find seats by two letters, until Esc: Enter moves one on to present, excused, absent.", 2, |app| find(app, None)).when(has_meeting).taking(anything),
    row("meet.stand-in", Scope::Where(IN_ROOM, is_ticked), &["o"], "stand-in", "Note who comes in place of this seat.", 5, stand_in).when(can_stand_in).taking(anything),
    row("meet.here", Scope::Where(IN_ROOM, on_seat), &["Space"], "present", "Mark the seat as present, and go on to the next.", 7, ticking::here).when(can_tick),
    row("meet.add", Scope::Views(IN_ROOM), &["a"], "add", "Add a line to the part under the cursor; among the seats, a decision.", 3, noting::add).when(|state| usable(state, Kind::Meeting)).taking(anything),
    row("meet.edit", Scope::Where(IN_ROOM, on_item), &["e"], "edit", "Edit the item under the cursor.", 2, noting::edit_item).when(|state| usable(state, Kind::Meeting)).taking(anything),
    row("meet.take-out", Scope::Views(IN_ROOM), &["D"], "take out", "Take the item out of its list; on a record, move that to the archive.", 0, noting::take_away).when(has_record),
    row("meet.minutes", Scope::Views(IN_ROOM), &["Y"], "copy minutes", "Copy the minutes as Markdown.", 0, copy_minutes).when(has_minutes),
    row("meet.decision", Scope::Views(IN_ROOM), &["g d"], "decision", "Write down a decision; Enter on it makes a task of it.", 3, |app| noting::note(app, Part::Decisions)).when(has_meeting).taking(anything),
    row("meet.task", Scope::Views(IN_ROOM), &["g t"], "task", "Add a task that came of this meeting; owners who are here stand first.", 0, |app| noting::add_record(app, Kind::Task)).when(has_meeting).taking(anything),
    row("meet.question", Scope::Views(IN_ROOM), &["g q"], "question", "Add a question for the network, raised at this meeting.", 0, |app| noting::add_record(app, Kind::Question)).when(has_meeting).taking(anything),
    row("meet.story", Scope::Views(IN_ROOM), &["g w"], "story", "Add a story that was told at this meeting: title ; who ; what changed.", 0, |app| noting::add_record(app, Kind::Story)).when(has_meeting).taking(anything),
    row("meet.next", Scope::Views(IN_ROOM), &["g n"], "next date", "Plan the next meeting of this kind; it takes over what stays open of the agenda.", 0, noting::plan_next).when(has_meeting).taking(anything),
];

fn can_stand_in(state: &State) -> Result<(), String> {
    has_meeting(state)?;
    visible(state, Kind::Person)?;
    only_if(room::seat(state).is_some(), "go to a seat first (h)")
}

/// Opens the room of a meeting.
pub fn open(app: &mut App, id: &str) {
    show::remember(app);
    // Its place in the list is where the room looks; no filter may hide it.
    show::show_in_list(app, &RecordId::new(Kind::Meeting, id));
    app.state.rooms.room = RoomState::default();
    go::view_named(app, ROOM);
}

/// Asks who has come; two letters find a seat, Enter moves it on, until Esc.
pub fn find(app: &mut App, last: Option<&str>) {
    if let Err(reason) = has_meeting(&app.state) {
        return app.state.say(reason, Tone::Warn);
    }
    let seats = app.state.rooms.room.rows.seats.iter();
    let seats = seats.filter(|line| !line.is_heading());
    let (first, rest): (Vec<&RoomLine>, Vec<&RoomLine>) = seats.partition(|line| Some(line.name.as_str()) == last);
    let invited = room::invited(&app.state);
    let choice = |line: &&RoomLine| {
        let answer = Answer::Text(line.name.clone());
        let choice = Choice::new(answer, &line.text.text, &line.beside.text);
        // Who is expected is found by the first letters of the words too.
        if invited.contains(&line.name) { choice.known_as(&initials(&line.text.text)) } else { choice.later() }
    };
    let choices = first.iter().chain(&rest).map(choice).collect();
    let title = app.state.city.lang().text("meet-who-is-here");
    let prompt = Prompt::asking(Arrival, title, Narrowing::Closed).choosing(choices, None);
    let prompt = match last {
        Some(_) => prompt.beginning_at_first(),
        None => prompt,
    };
    app.state.ask(prompt);
}

/// `sdd` for the Social Development Department.
fn initials(name: &str) -> String {
    let words = name.split(|char: char| !char.is_alphanumeric() && char != '\'');
    let first = words.filter_map(|word| word.chars().next());
    first.filter(|char| !char.is_lowercase()).collect()
}

fn stand_in(app: &mut App) {
    let Some(member) = room::seat(&app.state).map(str::to_string) else { return };
    let name = app.state.city.member(&member);
    let name = name.map_or(member.clone(), |member| member.name.clone());
    let known = room::meeting(&app.state).and_then(|meeting| {
        let mut all = meeting.stand_ins.iter();
        all.find(|one| one.member == member)
    });
    let now = known.map_or(String::new(), |one| one.name.clone());
    let title = say!(app.state.city.lang(), "meet-who-stands-in", name = name);
    let prompt = Prompt::asking(StandIn { member }, title, Narrowing::Open).holding(now);
    app.state.ask(prompt);
}

// ---- away from here ----

/// The minutes as they stand, to be sent.
fn copy_minutes(app: &mut App) {
    let state = &app.state;
    if let Some(meeting) = room::meeting(state) {
        let text = report::minutes::markdown(&state.city, meeting, state.today, Missed::Counted);
        copying::share(app, "The minutes", text);
    }
}

fn has_minutes(state: &State) -> Result<(), String> {
    only_if(room::meeting(state).is_some(), "no meeting is here yet")
}

fn on_seat(state: &State) -> bool {
    room::seat(state).is_some()
}

fn on_item(state: &State) -> bool {
    noting::item_here(state).is_some()
}

/// Out of the room of a meeting, to the list of all.
pub fn to_meetings(app: &mut App) {
    if let Some(view) = app.state.desk.of_kind(Kind::Meeting) {
        go::go_view(app, view);
    }
}

/// Whether what the cursor is on can be ticked.
fn is_ticked(state: &State) -> bool {
    matches!(state.target_kind(), None | Some(Kind::Meeting | Kind::Question))
}

/// Who has come to the meeting that is open.
#[derive(Debug, PartialEq)]
struct Arrival;

impl Ask for Arrival {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let answer = prompt.answer();
        if prompt.chosen().is_none() {
            let what = format!("no seat answers to \"{}\"", answer.trim());
            return Err(Problem::usage(what).fix("type other letters"));
        }
        app.state.rooms.room.seats.put_on(&*answer);
        ticking::attend(app, &answer);
        room::refresh(&mut app.state);
        find(app, Some(&answer));
        Ok(())
    }
}

/// Who came there in place of a seat.
#[derive(Debug, PartialEq)]
struct StandIn {
    member: String,
}

impl Ask for StandIn {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let member = self.member.as_str();
        let city = Rc::clone(&app.state.city);
        let Some(meeting) = room::meeting(&app.state).and_then(|one| city.meeting(&one.id)) else { return Ok(()) };
        let edits = attend::stand_in(&city, meeting, member, &prompt.answer())?;
        let seat = city.member(member).map_or(member, |member| &member.name);
        app.commit(format!("Stand-in noted: {seat}"), edits)
    }

    fn is_kept(&self) -> bool {
        true
    }
}
