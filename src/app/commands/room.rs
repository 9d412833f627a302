//! What is done in the room of a meeting: who is there, what is ticked off, what is written down, when to meet again.

use crate::app::go;
use crate::app::meet::state::ROOM;
use std::rc::Rc;

use super::{anything, noting, row, usable, visible};
use crate::app::core::app::{App, Command, Scope, State};
use crate::app::grid::Step as Towards;
use crate::app::meet::room;
use crate::app::meet::state::{Entry, Line, Part, RoomState};
use crate::app::prompt::{Answer, Choice, Narrowing, Prompt};
use crate::app::purpose::Purpose;
use crate::model::attend::{self, Came};
use crate::model::choice::MeetingSlot;
use crate::model::records::{Meeting, Question};
use crate::model::{City, Edit, Kind, Path, RecordId, change, meeting};
use crate::problem::Problem;
use crate::report;
use crate::report::cells::Tone;

const IN_ROOM: &[&str] = &[ROOM];

#[rustfmt::skip]
pub const TAB: &[Command] = &[
    row("tab.meetings", Scope::Everywhere, &["5"], "meetings", "Show meetings and questions.", 0, |app| go::tab_of(app, ROOM)),
];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("meet.tick", Scope::Where(IN_ROOM, is_ticked), &["x"], "tick", "Tick: a seat goes round present, excused, absent; an agenda item is done; an answer is handed on; a question is carried, at the beginning, at the end.", 1, tick).when(can_tick),
    row("meet.find", Scope::Views(IN_ROOM), &["f"], "find seat", "Find seats by two letters, until Esc: Enter moves one on to present, excused, absent.", 2, |app| find(app, None)).when(has_meeting).taking(anything),
    row("meet.stand-in", Scope::Where(IN_ROOM, is_ticked), &["o"], "stand-in", "Note who comes in place of this seat.", 5, stand_in).when(can_stand_in).taking(anything),
    row("meet.decision", Scope::Views(IN_ROOM), &["g d"], "decision", "Write down a decision; Enter on it makes a task of it.", 3, |app| noting::note(app, Part::Decisions)).when(has_meeting).taking(anything),
    row("meet.task", Scope::Views(IN_ROOM), &["g t"], "task", "Add a task that came of this meeting; owners who are here stand first.", 0, |app| noting::add_record(app, Kind::Task)).when(has_meeting).taking(anything),
    row("meet.question", Scope::Views(IN_ROOM), &["g q"], "question", "Add a question for the network, raised at this meeting.", 0, |app| noting::add_record(app, Kind::Question)).when(has_meeting).taking(anything),
    row("meet.story", Scope::Views(IN_ROOM), &["g w"], "story", "Add a story that was told at this meeting: title ; who ; what changed.", 0, |app| noting::add_record(app, Kind::Story)).when(has_meeting).taking(anything),
    row("meet.next", Scope::Views(IN_ROOM), &["g n"], "next date", "Plan the next meeting of this kind; it takes over what stays open of the agenda.", 0, noting::plan_next).when(has_meeting).taking(anything),
];

fn has_meeting(state: &State) -> Result<(), String> {
    usable(state, Kind::Meeting)?;
    match room::meeting(state) {
        Some(_) => Ok(()),
        None => Err("no meeting is here yet; a plans one".to_string()),
    }
}

pub fn can_tick(state: &State) -> Result<(), String> {
    has_meeting(state)?;
    let ticks = |line: &Line| match line.part() {
        None => !line.is_heading(),
        Some((part, entry)) => *entry != Entry::Empty && Step::of(part).is_some(),
    };
    match room::line(state).is_some_and(ticks) {
        true => Ok(()),
        false => Err("seats, agenda and questions can be ticked".to_string()),
    }
}

fn can_stand_in(state: &State) -> Result<(), String> {
    has_meeting(state)?;
    visible(state, Kind::Person)?;
    match room::seat(state) {
        Some(_) => Ok(()),
        None => Err("go to a seat first (h)".to_string()),
    }
}

/// Opens the room of a meeting.
pub fn open(app: &mut App, id: &str) {
    crate::app::show::remember(app);
    // Its place in the list is where the room looks; no filter may hide it.
    crate::app::show::show_in_list(app, &RecordId::new(Kind::Meeting, id));
    app.state.room = RoomState::default();
    go::view_named(app, ROOM);
}

// ---- ticking ----

/// What a tick does in a part of the paper.
enum Step {
    Done,
    Share,
    Carry,
}

impl Step {
    fn of(part: Part) -> Option<Step> {
        match part {
            Part::Agenda => Some(Step::Done),
            Part::HandOn => Some(Step::Share),
            Part::Begin | Part::End | Part::Either | Part::Waiting => Some(Step::Carry),
            _ => None,
        }
    }
}

pub fn tick(app: &mut App) {
    if let Some(seat) = room::seat(&app.state).map(str::to_string) {
        return attend(app, &seat);
    }
    let city = Rc::clone(&app.state.city);
    let ticked = room::meeting(&app.state).zip(room::line(&app.state).and_then(Line::part)).and_then(
        |(meeting, (part, entry))| {
            let of = |record: &RecordId| city.question(&record.id);
            Some(match (Step::of(part)?, entry) {
                (Step::Done, Entry::Item(place)) => Ok(done(meeting, *place)),
                (Step::Share, Entry::Record(id)) => share(&city, meeting, of(id)?),
                (Step::Carry, Entry::Record(id)) => carry(&city, meeting, of(id)?),
                _ => return None,
            })
        },
    );
    match ticked {
        Some(Ok((label, edits))) => app.commit_or_say(label, edits),
        Some(Err(problem)) => app.state.say(problem.told(), Tone::Warn),
        None => {}
    }
}

/// Present, and on to the next seat: two keys are enough for who comes in the order of the list.
pub fn here(app: &mut App) {
    let Some(seat) = room::seat(&app.state).map(str::to_string) else {
        return;
    };
    mark(app, &seat, Some(Came::Present));
    room::step(&mut app.state, Towards::Down, 1);
}

/// What a change is called, and its edits.
type Ticked = (String, Vec<Edit>);

fn done(meeting: &Meeting, place: usize) -> Ticked {
    let item = meeting.agenda.get(place);
    let was = item.is_some_and(|item| item.done == Some(true));
    let what = item.map_or("", |item| item.what.as_str());
    let path = Path::field("agenda").item(place).then("done");
    let edit = change::set(meeting, path, Some((!was).to_string()));
    let word = if was { "Open again" } else { "Done" };
    (format!("{word}: {what}"), edit.into_iter().collect())
}

/// Told to the group here; once more takes that back.
fn share(city: &City, meeting: &Meeting, question: &Question) -> Result<Ticked, Problem> {
    let is_shared = question.shared.as_deref() == Some(&meeting.id);
    let (word, edits) = match is_shared {
        true => ("Not handed on", meeting::unshare(question)),
        false => ("Handed on", meeting::share(city, question, meeting)?),
    };
    Ok((format!("{word}: {}", question.text), edits))
}

/// Not carried, at the beginning, at the end, and round again.
fn carry(city: &City, meeting: &Meeting, question: &Question) -> Result<Ticked, Problem> {
    let slot = meeting::slot_after(question, meeting);
    let to = slot.map(|slot| (meeting, Some(slot)));
    let word = match slot {
        Some(MeetingSlot::Begin) => "Carried, at the beginning",
        Some(MeetingSlot::End) => "Carried, at the end",
        None => "Not carried",
    };
    let edits = meeting::carry(city, question, to)?;
    Ok((format!("{word}: {}", question.text), edits))
}

/// Moves a seat on to present, excused, absent, nothing said.
fn attend(app: &mut App, seat: &str) {
    if let Some(came) = room::meeting(&app.state).map(|one| Came::of(one, seat)) {
        mark(app, seat, Came::after(came));
    }
}

fn mark(app: &mut App, seat: &str, came: Option<Came>) {
    let city = Rc::clone(&app.state.city);
    let Some(meeting) = room::meeting(&app.state).and_then(|one| city.meeting(&one.id)) else {
        return;
    };
    let name = city.member(seat).map_or(seat, |member| &member.name);
    let word = came.map_or("nothing said", Came::word);
    match attend::attend(&city, meeting, seat, came) {
        Ok(edits) => app.commit_or_say(format!("{name}: {word}"), edits),
        Err(problem) => app.state.say(problem.told(), Tone::Warn),
    }
}

/// Asks who has come; two letters find a seat, Enter moves it on, until Esc.
pub fn find(app: &mut App, last: Option<&str>) {
    if let Err(reason) = has_meeting(&app.state) {
        return app.state.say(reason, Tone::Warn);
    }
    let seats = app.state.room.rows.seats.iter();
    let seats = seats.filter(|line| !line.is_heading());
    let (first, rest): (Vec<&Line>, Vec<&Line>) = seats.partition(|line| Some(line.name.as_str()) == last);
    let invited = room::invited(&app.state);
    let choice = |line: &&Line| {
        let answer = Answer::Text(line.name.clone());
        let choice = Choice::new(answer, &line.text.text, &line.beside.text);
        // Who is expected is found by the first letters of the words too.
        match invited.contains(&line.name) {
            true => choice.known_as(&initials(&line.text.text)),
            false => choice.later(),
        }
    };
    let choices = first.iter().chain(&rest).map(choice).collect();
    let title = "Who is here? Two letters, Enter; again: excused, absent. Esc ends";
    let prompt = Prompt::new(Purpose::Arrival, title, Narrowing::Closed).choosing(choices, None);
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

/// Somebody was found.
pub fn arrived(app: &mut App, seat: &str) {
    app.state.room.seats.put_on(seat);
    attend(app, seat);
    room::refresh(&mut app.state);
    find(app, Some(seat));
}

fn stand_in(app: &mut App) {
    let Some(member) = room::seat(&app.state).map(str::to_string) else {
        return;
    };
    let name = app.state.city.member(&member);
    let name = name.map_or(member.clone(), |member| member.name.clone());
    let known = room::meeting(&app.state).and_then(|meeting| {
        let mut all = meeting.stand_ins.iter();
        all.find(|one| one.member == member)
    });
    let now = known.map_or(String::new(), |one| one.name.clone());
    let title = format!("Who comes in place of {name}? Empty: nobody");
    let prompt = Prompt::new(Purpose::StandIn { member }, title, Narrowing::Open).holding(now);
    app.state.ask(prompt);
}

/// Notes who came in the place of a seat.
///
/// # Errors
/// As [`attend::stand_in`].
pub fn stood_in(app: &mut App, member: &str, name: &str) -> Result<(), Problem> {
    let city = Rc::clone(&app.state.city);
    let Some(meeting) = room::meeting(&app.state).and_then(|one| city.meeting(&one.id)) else {
        return Ok(());
    };
    let edits = attend::stand_in(&city, meeting, member, name)?;
    let seat = city.member(member).map_or(member, |member| &member.name);
    app.commit(format!("Stand-in noted: {seat}"), edits)
}

// ---- taking away ----

/// The minutes as they stand, to be sent.
pub fn minutes(state: &State) -> Option<String> {
    let meeting = room::meeting(state)?;
    Some(report::minutes::markdown(&state.city, meeting, state.today))
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
