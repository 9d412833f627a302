//! A question moved on: to a meeting of the network, back with an answer, on to the group. What can come next follows
//! from how far it has come. It must not know how a change is written: that is `model::meeting`.

use crate::app::core::app::{App, Ask, Prompt, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::edits;
use crate::app::core::page::Notice;
use crate::app::meet::state::QuestionStep;
use crate::date::{self, Date};
use crate::fold::key;
use crate::model::choice::{MeetingSlot, QuestionStatus};
use crate::model::query::{defaults, standing};
use crate::model::records::{Meeting, Question};
use crate::model::{City, Edit, Kind, RecordId, meeting};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::sort::InOrder;

/// Meetings to come that are offered, and those held.
const COMING: usize = 3;
const HELD: usize = 2;

/// Asks where the questions go from here; the nearest step stands first.
pub fn ask(app: &mut App, records: &[RecordId]) {
    let city = std::rc::Rc::clone(&app.state.city);
    let questions = find(&city, records);
    let Some(first) = questions.first() else { return };
    let status = defaults::question_status(first);
    if questions.iter().any(|one| defaults::question_status(one) != status) {
        return app.state.say("These questions have come differently far; mark those of one status", Tone::Warn);
    }
    let steps = steps(&city, app.state.today, &questions, status);
    if steps.is_empty() {
        return app.state.say(missing(status, questions.len()), Tone::Warn);
    }
    let choices = steps.iter().map(|step| choice(&app.state, step)).collect();
    let titles = edits::titles(&app.state, records);
    let title = match status {
        QuestionStatus::Open => format!("Carry to the network: {titles}"),
        QuestionStatus::Sent => format!("What came back: {titles}"),
        QuestionStatus::Answered => format!("Tell the group: {titles}"),
        QuestionStatus::Shared => format!("Told already: {titles}"),
    };
    let records = records.to_vec();
    let prompt = Prompt::asking(Onward { records, steps }, title, Narrowing::Closed);
    app.state.ask(prompt.choosing(choices, None).beginning_at_first());
}

fn find<'a>(city: &'a City, records: &[RecordId]) -> Vec<&'a Question> {
    let asked = records.iter().filter(|record| record.kind == Kind::Question);
    let places = asked.filter_map(|record| city.place(Kind::Question, &record.id));
    places.filter_map(|at| city.questions.get(at)).collect()
}

/// What can come next, the most likely first.
fn steps(city: &City, today: Date, asked: &[&Question], status: QuestionStatus) -> Vec<QuestionStep> {
    // An answer is one question's.
    let answer = (asked.len() == 1).then_some(QuestionStep::Answer);
    let slot = asked.first().and_then(|question| question.slot);
    match status {
        QuestionStatus::Open => carries(city, today, slot).collect(),
        QuestionStatus::Sent => {
            let steps = answer.into_iter().chain([QuestionStep::TakeBack]);
            steps.chain(carries(city, today, slot)).collect()
        }
        QuestionStatus::Answered | QuestionStatus::Shared => shares(city, today).chain(answer).collect(),
    }
}

/// Every slot of the meetings of the network, the nearest to come first, the one a question names before the others;
/// then the last one held, for what is noted down later.
fn carries(city: &City, today: Date, named: Option<MeetingSlot>) -> impl Iterator<Item = QuestionStep> + use<'_> {
    let network = city.meetings.iter().filter(|one| !standing::is_own(one));
    let (mut coming, mut held): (Vec<&Meeting>, Vec<&Meeting>) = network.partition(|one| one.date >= today);
    coming.order_by_key(|one| one.date);
    held.order_by_key(|one| std::cmp::Reverse(one.date));
    let meetings = coming.into_iter().take(COMING).chain(held.into_iter().take(1));
    let mut slots = [Some(MeetingSlot::Begin), Some(MeetingSlot::End), None];
    slots.order_by_key(|slot| named.is_some() && *slot != named);
    meetings.flat_map(move |meeting| {
        let step = |slot: &Option<MeetingSlot>| QuestionStep::Carry(meeting.id.clone(), *slot);
        slots.iter().map(step).collect::<Vec<_>>()
    })
}

fn shares(city: &City, today: Date) -> impl Iterator<Item = QuestionStep> + use<'_> {
    own_meetings(city, today).map(|meeting| QuestionStep::Share(meeting.id.clone()))
}

/// Meetings of the group: the last ones up to today, the latest first, then the next.
fn own_meetings(city: &City, today: Date) -> impl Iterator<Item = &Meeting> {
    let own = city.meetings.iter().filter(|one| standing::is_own(one));
    let (mut coming, mut held): (Vec<&Meeting>, Vec<&Meeting>) = own.partition(|one| one.date > today);
    coming.order_by_key(|one| one.date);
    held.order_by_key(|one| std::cmp::Reverse(one.date));
    held.into_iter().take(HELD).chain(coming.into_iter().take(1))
}

/// The meeting at which a question that is written down now was raised.
pub fn raised_at(city: &City, today: Date) -> Option<&Meeting> {
    own_meetings(city, today).next()
}

fn missing(status: QuestionStatus, count: usize) -> &'static str {
    match status {
        QuestionStatus::Open | QuestionStatus::Sent => {
            "No meeting of the network is there to carry it to; add one in Meetings, kind=transnational"
        }
        _ if count > 1 => "No meeting of the group is there at which they were told; add it in Meetings",
        _ => "No meeting of the group is there at which it was told; add it in Meetings",
    }
}

fn choice(state: &State, step: &QuestionStep) -> Choice {
    let meeting = |id: &str| state.city.meeting(id);
    let title = |id: &str| meeting(id).map_or(id.to_string(), |one| one.title.clone());
    let day = |id: &str| meeting(id).map_or(String::new(), |one| date::preview(one.date, state.today));
    let (label, beside) = match step {
        QuestionStep::Carry(id, slot) => (format!("{} {}", when(*slot), title(id)), day(id)),
        QuestionStep::TakeBack => ("take it back".to_string(), "it was not sent after all".to_string()),
        QuestionStep::Answer => ("the answer".to_string(), "note it, with the city that gave it".to_string()),
        QuestionStep::Share(id) => (format!("told at {}", title(id)), day(id)),
    };
    Choice::new(Answer::Text(label.clone()), label, beside)
}

fn when(slot: Option<MeetingSlot>) -> &'static str {
    match slot {
        Some(MeetingSlot::Begin) => "beginning of",
        Some(MeetingSlot::End) => "end of",
        None => "any time at",
    }
}

/// Takes the step that was chosen.
///
/// # Errors
/// Nothing was written.
fn take(app: &mut App, records: &[RecordId], step: &QuestionStep) -> Result<(), Problem> {
    let city = std::rc::Rc::clone(&app.state.city);
    let questions = find(&city, records);
    let titles = edits::titles(&app.state, records);
    let at = |id: &str| {
        let gone = || Problem::error("gone", format!("the meeting {id} is no longer there"));
        city.meeting(id).ok_or_else(gone)
    };
    let all = |edit: &dyn Fn(&Question) -> Result<Vec<Edit>, Problem>| {
        let edits: Result<Vec<Vec<Edit>>, Problem> = questions.iter().map(|question| edit(question)).collect();
        edits.map(|edits| edits.concat())
    };
    let (label, edits) = match step {
        QuestionStep::Answer => {
            if let Some(question) = questions.first() {
                app.ask(answer_prompt(&city, question));
            }
            return Ok(());
        }
        QuestionStep::TakeBack => {
            (format!("Taken back: {titles}"), all(&|question| meeting::carry(&city, question, None))?)
        }
        QuestionStep::Carry(id, slot) => {
            let to = at(id)?;
            let label = format!("To the {} {}: {titles}", when(*slot), to.title);
            (
                label.replace("the any time at ", ""),
                all(&|question| meeting::carry(&city, question, Some((to, *slot))))?,
            )
        }
        QuestionStep::Share(id) => {
            let to = at(id)?;
            let label = format!("Told at {}: {titles}", to.title);
            (label, all(&|question| meeting::share(&city, question, to))?)
        }
    };
    app.commit(label, edits)
}

/// Asks for the answer and the city that gave it; cities are offered behind the semicolon.
fn answer_prompt(city: &City, question: &Question) -> Prompt {
    let there = question.sent.as_deref().and_then(|id| city.meeting(id));
    let host = there.and_then(|meeting| meeting.place.clone());
    let others = city.network.iter().map(|one| one.charter.name.clone());
    let mut names: Vec<String> = Vec::new();
    for name in host.into_iter().chain(others) {
        if !names.iter().any(|known| key(known) == key(&name)) {
            names.push(name);
        }
    }
    let choice = |name: String| Choice::new(Answer::Text(name.clone()), name, "");
    let held = match (&question.answer, &question.from_city) {
        (None, None) => String::new(),
        (answer, from) => {
            let answer = answer.as_deref().unwrap_or_default();
            format!("{answer} ; {}", from.as_deref().unwrap_or_default())
        }
    };
    let purpose = Reply { id: question.id.clone() };
    let title = format!("Answer ; city that gave it: {}", question.text);
    Prompt::asking(purpose, title, Narrowing::Several(';'))
        .holding(held.trim_end())
        .choosing(names.into_iter().map(choice).collect(), None)
}

/// The answer and the city: what stands behind the last semicolon is a city where a blank stands before it, or where
/// the network knows it; an answer may hold semicolons of its own.
fn parts<'a>(city: &City, typed: &'a str) -> (&'a str, &'a str) {
    let Some((answer, from)) = typed.rsplit_once(';') else { return (typed.trim(), "") };
    let mut cities = city.network.iter().map(|one| key(&one.charter.name));
    if answer.ends_with(' ') || cities.any(|name| name == key(from)) {
        (answer.trim(), from.trim())
    } else {
        (typed.trim(), "")
    }
}

/// A city of the network by its own name, however it was typed; any other as typed.
fn called(city: &City, typed: &str) -> String {
    let is_it = |slug: &str, name: &str| key(slug) == key(typed) || key(name) == key(typed);
    let mut cities = city.network.iter();
    let found = cities.find(|one| is_it(&one.slug, one.name()));
    found.map_or(typed.to_string(), |one| one.name().to_string())
}

/// Where questions go from here: the steps stand as the choices do.
#[derive(Debug, PartialEq)]
struct Onward {
    records: Vec<RecordId>,
    steps: Vec<QuestionStep>,
}

impl Ask for Onward {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let chosen = prompt.at.and_then(|at| prompt.shown.get(at));
        match chosen.and_then(|place| self.steps.get(*place)) {
            Some(step) => take(app, &self.records, step),
            None => Ok(()),
        }
    }
}

/// The answer to a question and the city that gave it.
#[derive(Debug, PartialEq)]
struct Reply {
    id: String,
}

impl Ask for Reply {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let city = std::rc::Rc::clone(&app.state.city);
        let record = RecordId::new(Kind::Question, &self.id);
        let Some(question) = find(&city, std::slice::from_ref(&record)).into_iter().next() else {
            return Err(Problem::error("gone", format!("{record} is no longer there")));
        };
        let typed = prompt.answer();
        let (answer, from) = parts(&city, &typed);
        let from = &called(&city, from);
        let edits = meeting::answer(question, answer, from)?;
        let by = if from.is_empty() { String::new() } else { format!(" by {from}") };
        app.commit(format!("Answered{by}: {}", question.text), edits)
    }

    fn typed(&self, app: &mut App, typed: &str) -> Option<Notice> {
        let city = &app.state.city;
        let (answer, from) = parts(city, typed);
        let (text, tone) = match (answer.is_empty(), from.is_empty()) {
            (true, _) => ("One sentence is enough ; then the city".to_string(), Tone::Dim),
            (false, true) => (format!("{answer}   (no city said: ; and its name)"), Tone::Plain),
            (false, false) => (format!("{}: {answer}", called(city, from)), Tone::Good),
        };
        Some(Notice { text, tone })
    }

    fn is_kept(&self) -> bool {
        true
    }
}
