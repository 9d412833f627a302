//! Ticking in the room of a meeting: seats, items of the agenda, questions that are carried or handed on.

use crate::app::core::app::{App, State};
use crate::app::core::commands::{only_if, usable};
use crate::app::core::grid::Step as Towards;
use crate::app::meet::state::{PaperEntry, Part, RoomLine};
use crate::app::meet::{room, signs};
use crate::model::attend::{self, Came};
use crate::model::choice::MeetingSlot;
use crate::model::records::{Meeting, Question};
use crate::model::{City, Edit, Kind, Path, RecordId, change, meeting};
use crate::problem::Problem;
use crate::report::cells::Tone;
use std::rc::Rc;

/// Ready where the room of a meeting is on screen and meetings can be changed.
///
/// # Errors
/// Why not.
pub fn has_meeting(state: &State) -> Result<(), String> {
    usable(state, Kind::Meeting)?;
    only_if(room::meeting(state).is_some(), "no meeting is here yet; a plans one")
}

/// Ready where the line under the cursor can be ticked.
///
/// # Errors
/// Why not.
pub fn can_tick(state: &State) -> Result<(), String> {
    has_meeting(state)?;
    let ticks = |line: &RoomLine| match line.part() {
        None => !line.is_heading(),
        Some((part, entry)) => *entry != PaperEntry::Empty && Tick::of(part).is_some(),
    };
    only_if(room::line(state).is_some_and(ticks), "seats, agenda and questions can be ticked")
}

/// What a tick does in a part of the paper.
enum Tick {
    Done,
    Share,
    Carry,
}

impl Tick {
    fn of(part: Part) -> Option<Tick> {
        match part {
            Part::Agenda => Some(Tick::Done),
            Part::HandOn => Some(Tick::Share),
            Part::Begin | Part::End | Part::Either | Part::Waiting => Some(Tick::Carry),
            _ => None,
        }
    }
}

pub fn tick(app: &mut App) {
    if let Some(seat) = room::seat(&app.state).map(str::to_string) {
        return attend(app, &seat);
    }
    let city = Rc::clone(&app.state.city);
    let ticked = room::meeting(&app.state).zip(room::line(&app.state).and_then(RoomLine::part)).and_then(
        |(meeting, (part, entry))| {
            let of = |record: &RecordId| city.question(&record.id);
            Some(match (Tick::of(part)?, entry) {
                (Tick::Done, PaperEntry::Item(place)) => Ok(done(meeting, *place)),
                (Tick::Share, PaperEntry::Record(id)) => share(&city, meeting, of(id)?),
                (Tick::Carry, PaperEntry::Record(id)) => carry(&city, meeting, of(id)?),
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
    let Some(seat) = room::seat(&app.state).map(str::to_string) else { return };
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
    let (word, edits) = if is_shared {
        ("Not handed on", meeting::unshare(question))
    } else {
        ("Handed on", meeting::share(city, question, meeting)?)
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
pub fn attend(app: &mut App, seat: &str) {
    if let Some(came) = room::meeting(&app.state).map(|one| Came::of(one, seat)) {
        mark(app, seat, Came::after(came));
    }
}

fn mark(app: &mut App, seat: &str, came: Option<Came>) {
    let city = Rc::clone(&app.state.city);
    let Some(meeting) = room::meeting(&app.state).and_then(|one| city.meeting(&one.id)) else { return };
    let name = city.member(seat).map_or(seat, |member| &member.name);
    let word = signs::called(city.lang(), came.map_or("nothing said", Came::word));
    match attend::attend(&city, meeting, seat, came) {
        Ok(edits) => app.commit_or_say(format!("{name}: {word}"), edits),
        Err(problem) => app.state.say(problem.told(), Tone::Warn),
    }
}
