//! What is written down in the room of a meeting: agenda, decisions and the tasks that come of them, questions, stories,
//! the day of the next one.

use crate::app::core::app::{App, Ask, Prompt, State};
use crate::app::core::choice::Narrowing;
use crate::app::core::commands::{archiving, editing, usable};
use crate::app::core::page::Notice;
use crate::app::core::{choices, edits, pasting, show};
use crate::app::meet::commands::ticking;
use crate::app::meet::state::{PaperEntry, Part, RoomLine};
use crate::app::meet::{minutes_pane, room};
use crate::date::{self, Date};
use crate::insight::proceedings;
use crate::model::query::{defaults, standing};
use crate::model::{Edit, Kind, Path, RecordId, meeting};
use crate::problem::Problem;
use crate::report::cells::Tone;
use std::rc::Rc;

/// Adds where the cursor stands: a line of its part; among the seats, a decision.
pub fn add(app: &mut App) {
    let Some(meeting) = room::meeting(&app.state) else {
        return app.ask(choices::add_prompt(Kind::Meeting));
    };
    let is_own = standing::is_own(meeting);
    let part = room::line(&app.state).and_then(RoomLine::part);
    match part.map(|(part, _)| part) {
        Some(Part::Agenda) => note(app, Part::Agenda),
        Some(Part::Tasks) => add_record(app, Kind::Task),
        Some(Part::Stories) => add_record(app, Kind::Story),
        Some(Part::Next) => plan_next(app),
        Some(Part::Questions | Part::HandOn) if is_own => add_record(app, Kind::Question),
        _ => note(app, Part::Decisions),
    }
}

/// The field of the meeting a part of the paper is kept in, and what to ask for.
fn kept_in(part: Part) -> (&'static str, &'static str) {
    match part {
        Part::Agenda => ("agenda", "paper-what-agenda"),
        _ => ("decisions", "paper-what-decided"),
    }
}

pub fn note(app: &mut App, part: Part) {
    let title = app.state.city.lang().text(kept_in(part).1);
    let prompt = Prompt::asking(Note { part }, title, Narrowing::Open);
    app.state.ask(prompt);
}

pub fn add_record(app: &mut App, kind: Kind) {
    app.ask(choices::add_prompt(kind));
}

/// Enter: a decision becomes a task, an answer or a seat is opened, an empty part is filled.
pub fn enter(app: &mut App) {
    if let Some(seat) = room::seat(&app.state) {
        let member = RecordId::new(Kind::Member, seat);
        return show::open_record(app, member);
    }
    let Some((part, entry)) = room::line(&app.state).and_then(RoomLine::part) else { return };
    match (part, entry) {
        (Part::Decisions, PaperEntry::Item(place)) => {
            let decision = room::meeting(&app.state).and_then(|one| one.decisions.get(*place));
            // What would be read as an owner, an action or a priority is none here.
            let title = decision.map_or(String::new(), |text| text.replace(['@', '#', '!'], ""));
            let prompt = choices::add_prompt(Kind::Task).holding(format!("{} ", title.trim()));
            app.ask(prompt);
        }
        (Part::Agenda, PaperEntry::Item(_)) => ticking::tick(app),
        (Part::Details, _) | (_, PaperEntry::Record(_)) => open_record(app),
        _ => match usable(&app.state, Kind::Meeting) {
            Ok(()) => add(app),
            Err(reason) => app.state.say(reason, Tone::Warn),
        },
    }
}

/// The item of the agenda, or the decision, under the cursor.
pub fn item_here(state: &State) -> Option<Path> {
    let (part, entry) = room::line(state).filter(|_| room::is_open(state))?.part()?;
    match entry {
        PaperEntry::Item(place) => Some(Path::field(kept_in(part).0).item(*place)),
        _ => None,
    }
}

/// Whether verbs that change a whole record mean the meeting: not among the seats, nor where a part is empty.
pub fn means_record(state: &State) -> bool {
    let part = room::line(state).and_then(RoomLine::part);
    part.is_some_and(|(part, entry)| part == Part::Details || matches!(entry, PaperEntry::Record(_)))
}

fn open_record(app: &mut App) {
    if let Some(record) = room::record(&app.state) {
        show::open_record(app, record);
    }
}

// ---- the next meeting ----

pub fn plan_next(app: &mut App) {
    let title = app.state.city.lang().text("paper-when-next");
    let choices = choices::days(&app.state);
    let prompt = Prompt::asking(NextMeeting, title, Narrowing::Open).choosing(choices, None);
    app.state.ask(prompt);
}

fn next_day(state: &State, typed: &str) -> Result<Option<Date>, Problem> {
    let calendar = state.city.calendar(state.today);
    date::parse(typed, calendar, None).map_err(|reason| Problem::usage(reason).fix("fri, +2w or 26/10"))
}

// ---- changing and taking away ----

/// Edits the item under the cursor.
pub fn edit_item(app: &mut App) {
    let Some((meeting, path)) = app.state.current().zip(item_here(&app.state)) else { return };
    let path = match path.head() {
        "agenda" => path.then("what"),
        _ => path,
    };
    editing::ask(app, vec![meeting], path);
}

/// Takes the item under the cursor out of its list, or archives the record there.
pub fn take_away(app: &mut App) {
    if let Some((record, path, old, label)) = taken_out(&app.state) {
        return app.commit_or_say(label, vec![Edit::Pull { record, path, old }]);
    }
    if means_record(&app.state) {
        archiving::archive(app);
    } else {
        app.state.say("D on the first line of the minutes archives the meeting", Tone::Warn);
    }
}

fn taken_out(state: &State) -> Option<(RecordId, Path, String, String)> {
    let path = item_here(state)?;
    let id = state.current()?;
    let record = state.record(&id)?;
    let text = room::line(state).map_or("", |line| line.text.text.as_str());
    let label = format!("Taken out of {}: {text}", record.title());
    let old = path.value(record)?.ron();
    Some((id, path, old, label))
}

/// Something to be written down of the meeting.
#[derive(Debug, PartialEq)]
struct Note {
    part: Part,
}

impl Ask for Note {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let (part, text) = (self.part, prompt.answer());
        let Some(meeting) = room::meeting(&app.state).filter(|_| !text.trim().is_empty()) else {
            pasting::go_on(app, prompt);
            return Ok(());
        };
        let place = match part {
            Part::Agenda => meeting.agenda.len(),
            _ => meeting.decisions.len(),
        };
        let record = RecordId::of(meeting);
        let (field, _) = kept_in(part);
        let edits = edits::item(&app.state, &record, &Path::field(field), &text)?;
        app.state.rooms.room.on_paper = true;
        app.state.rooms.room.paper.put_on(minutes_pane::item_name(part, place));
        let word = if part == Part::Agenda { "Agenda" } else { "Decided" };
        app.commit(format!("{word}: {}", text.trim()), edits)?;
        pasting::go_on(app, prompt);
        Ok(())
    }

    fn list(&self, state: &State) -> Option<(RecordId, Path)> {
        Some((RecordId::of(room::meeting(state)?), Path::field(kept_in(self.part).0)))
    }

    fn is_kept(&self) -> bool {
        true
    }
}

/// When the next meeting of its kind is.
#[derive(Debug, PartialEq)]
struct NextMeeting;

impl Ask for NextMeeting {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let city = Rc::clone(&app.state.city);
        let Some(meeting) = room::meeting(&app.state).and_then(|one| city.meeting(&one.id)) else { return Ok(()) };
        let Some(day) = next_day(&app.state, &prompt.answer())? else { return Ok(()) };
        if day <= meeting.date {
            let what = format!("that is not after this meeting, {}", date::long(meeting.date));
            return Err(Problem::usage(what).fix("give a later day"));
        }
        let kind = defaults::meeting_kind(meeting);
        let edits = meeting::follow_up(&city, kind, &proceedings::next_title(meeting), day)?;
        app.commit(format!("Next meeting: {}", date::long(day)), edits)
    }

    fn typed(&self, app: &mut App, text: &str) -> Option<Notice> {
        Some(app.date_typed(text, None))
    }
}
