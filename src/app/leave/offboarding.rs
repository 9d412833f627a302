//! Somebody leaves: the day is asked for, what hangs on it is shown, a successor is proposed, and then all of it is one
//! change. A member takes its people along; a person leaves a seat that stays. What follows is worked out in
//! `insight/`, the edits in `model/`.

use crate::app::core::app::{App, Ask, Layer, Prompt, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::choices::days;
use crate::app::core::edits;
use crate::app::core::held::Held;
use crate::app::core::page::{Notice, Page};
use crate::app::leave::state::Farewell;
use crate::date::{self, Date};
use crate::insight::leaving::{self, Leaving};
use crate::model::choice::Presence;
use crate::model::query::standing;
use crate::model::records::{Member, Person};
use crate::model::{Kind, Path, RecordId, leave};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::report::leaving as words;
use crate::width::fit;
use std::rc::Rc;

/// Columns of a name in the notice.
const NAME: usize = 34;
const HEIR: usize = 24;

impl State {
    /// Who is about to leave, if that page is on top or under a prompt.
    fn farewell(&self) -> Option<&Farewell> {
        self.layers.iter().rev().find_map(|layer| match layer {
            Layer::Farewell(farewell) => Some(&**farewell),
            _ => None,
        })
    }
}

/// Where a field says that one member leaves, what hangs on it is shown first.
pub fn takes_over(app: &mut App, held: &[Held], path: &Path, typed: &str) -> bool {
    let is_meant = is_meant(held, path, typed);
    if is_meant {
        begin(app);
    }
    is_meant
}

/// Whether a field that is edited says that one member leaves: what hangs on it is shown first.
fn is_meant(held: &[Held], path: &Path, typed: &str) -> bool {
    let left = Presence::Left.name();
    let is_status = path.head() == "status" && typed.trim().eq_ignore_ascii_case(left);
    is_status && held.len() == 1 && held[0].record.kind == Kind::Member
}

/// Asks for the day; of a member that has left before, shows what is still in its hands.
pub fn begin(app: &mut App) {
    let targets = app.state.targets();
    let [record] = targets.as_slice() else {
        return app.state.say("Leaving is shown for one at a time; Esc clears the marks", Tone::Warn);
    };
    let record = record.clone();
    let title = edits::titles(&app.state, &targets);
    if let Some(member) = member(&app.state, &record).filter(|one| standing::is_left(one)) {
        let (tasks, actions) = leave::work(&app.state.city, &member.id);
        if tasks.is_empty() && actions.is_empty() {
            return app.state.say(format!("{title} has left already, and nothing is in its hands"), Tone::Plain);
        }
        return show(app, record, None);
    }
    if let Some(until) = person(&app.state, &record).and_then(|one| one.until) {
        return app.state.say(format!("{title} left on {} already", date::long(until)), Tone::Plain);
    }
    let title = format!("{title} leaves: the last day");
    let prompt = Prompt::asking(LastDay { record }, title, Narrowing::Open);
    let prompt = prompt.choosing(days(&app.state), None).beginning_at_first();
    app.ask(prompt);
}

fn member<'a>(state: &'a State, record: &RecordId) -> Option<&'a Member> {
    let is_member = record.kind == Kind::Member;
    state.city.member(&record.id).filter(|_| is_member)
}

fn person<'a>(state: &'a State, record: &RecordId) -> Option<&'a Person> {
    let mut people = state.city.people.iter();
    people.find(|one| record.kind == Kind::Person && one.id == record.id)
}

fn show(app: &mut App, record: RecordId, day: Option<Date>) {
    if let Some(page) = page(&app.state, &record, day) {
        let farewell = Farewell { record, day, page };
        app.state.layers.push(Layer::Farewell(Box::new(farewell)));
    }
}

fn page(state: &State, record: &RecordId, day: Option<Date>) -> Option<Page> {
    let (city, today) = (&state.city, state.today);
    let (title, lines) = match (person(state, record), day) {
        (Some(person), Some(day)) => {
            let seat = leaving::seat(city, person);
            let title = format!("{} leaves, {}", person.name, date::preview(day, today));
            (title, words::person(person, seat.as_ref(), day, today))
        }
        _ => {
            let leaving = leaving::leaving(city, &record.id, today)?;
            let name = &leaving.member.name;
            let title = match day {
                Some(day) => format!("{name} leaves, {}", date::preview(day, today)),
                None => format!("{name} has left; its work has not"),
            };
            let with_people = !state.is_hidden(Kind::Person);
            (title, words::member(city, &leaving, day, with_people, today))
        }
    };
    Some(Page::hung(title, &lines, state.size.0))
}

/// Makes the page anew after the city has changed; it goes where there is nobody to leave any more.
pub fn renew(state: &mut State) {
    let Some(farewell) = state.farewell() else { return };
    let is_open = edits(state, &farewell.record, farewell.day, None).is_ok();
    let page = page(state, &farewell.record, farewell.day).filter(|_| is_open);
    state.layers.retain_mut(|layer| match (layer, &page) {
        (Layer::Farewell(farewell), Some(page)) => {
            farewell.page = Page { top: farewell.page.top, ..page.clone() };
            true
        }
        (Layer::Farewell(_), None) => false,
        _ => true,
    });
}

/// From the page on: asks who takes over, where there is something to be taken over; else it is done.
pub fn go_on(app: &mut App) {
    let Some((record, day)) = app.state.farewell().map(|farewell| (farewell.record.clone(), farewell.day)) else {
        return;
    };
    let city = Rc::clone(&app.state.city);
    let leaving = leaving::leaving(&city, &record.id, app.state.today);
    let leaving = leaving.filter(|_| record.kind == Kind::Member);
    match leaving.filter(|one| !one.tasks.is_empty() || !one.actions.is_empty()) {
        Some(leaving) => app.state.ask(who_takes_over(&leaving)),
        None => {
            if let Err(problem) = leave_with(app, &record, day, "") {
                app.state.say(problem.told(), Tone::Bad);
            }
        }
    }
}

fn who_takes_over(leaving: &Leaving<'_>) -> Prompt {
    let heir = |one: &&Member| {
        let beside = if one.role == leaving.member.role { "the same role" } else { "the same helix" };
        Choice::new(Answer::Text(one.id.clone()), &one.name, beside)
    };
    let mut choices: Vec<Choice> = leaving.successors.iter().map(heir).collect();
    let nobody = "the work stays where it is, and the brief says so";
    choices.push(Choice::new(Answer::Text(String::new()), "nobody", nobody));
    let amount = words::amount(leaving.tasks.len(), leaving.actions.len());
    let title = format!("Who takes over {amount}? Esc goes back");
    Prompt::asking(Heir, title, Narrowing::Closed).choosing(choices, None).beginning_at_first()
}

fn leave_with(app: &mut App, record: &RecordId, day: Option<Date>, heir: &str) -> Result<(), Problem> {
    let heir = Some(heir).filter(|heir| !heir.is_empty());
    let city = Rc::clone(&app.state.city);
    let name = edits::titles(&app.state, std::slice::from_ref(record));
    let label = match (day, heir.and_then(|heir| city.member(heir))) {
        (Some(_), None) => format!("Left: {name}"),
        (Some(_), Some(heir)) => format!("Left: {name}; {} takes over", heir.name),
        (None, Some(heir)) => format!("{} takes over from {name}", heir.name),
        (None, None) => {
            drop_page(app);
            app.state.say("Nothing has changed", Tone::Dim);
            return Ok(());
        }
    };
    let edits = edits(&app.state, record, day, heir)?;
    let left_open = match record.kind {
        Kind::Member => leaving::leaving(&city, &record.id, app.state.today)
            .and_then(|leaving| words::open(&city, &leaving, heir.is_some())),
        _ => None,
    };
    let farewell = app.state.farewell().cloned();
    drop_page(app);
    if let Err(problem) = app.commit(label.clone(), edits) {
        app.state.layers.extend(farewell.map(|one| Layer::Farewell(Box::new(one))));
        return Err(problem);
    }
    // Only where the save was confirmed; a doubt is not to be talked over.
    let is_good = app.state.notice.as_ref().is_some_and(|one| one.tone == Tone::Good);
    if is_good {
        let heir = heir.and_then(|heir| city.member(heir));
        app.state.say(done(&name, heir, left_open), Tone::Good);
    }
    Ok(())
}

/// What was done and what stays open, short enough for a line.
fn done(name: &str, heir: Option<&Member>, left_open: Option<String>) -> String {
    let done = match heir {
        Some(heir) => format!("Left; {} takes over", fit(&heir.name, HEIR)),
        None => format!("Left: {}", fit(name, NAME)),
    };
    match left_open {
        Some(open) => format!("{done} (u to undo). Open: {open}"),
        None => format!("{done} (u to undo)"),
    }
}

fn edits(
    state: &State,
    record: &RecordId,
    day: Option<Date>,
    heir: Option<&str>,
) -> Result<Vec<crate::model::Edit>, Problem> {
    let gone = || Problem::usage(format!("{record} is no longer there"));
    if record.kind == Kind::Person {
        let person = person(state, record).ok_or_else(gone)?;
        return leave::person(person, day.unwrap_or(state.today));
    }
    let member = member(state, record).ok_or_else(gone)?;
    match (day, heir) {
        (Some(day), heir) => leave::member(&state.city, member, day, heir),
        (None, Some(heir)) => leave::hand_over(&state.city, member, heir),
        (None, None) => Ok(Vec::new()),
    }
}

fn drop_page(app: &mut App) {
    let layers = &mut app.state.layers;
    layers.retain(|layer| !matches!(layer, Layer::Farewell(_)));
}

/// The last day of somebody who leaves.
#[derive(Debug, PartialEq)]
struct LastDay {
    record: RecordId,
}

impl Ask for LastDay {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let record = &self.record;
        let calendar = app.state.city.calendar(app.state.today);
        let day = date::parse(&prompt.answer(), calendar, None).map_err(Problem::usage)?;
        let day = day.ok_or_else(|| Problem::usage("on which day? today, or another date"))?;
        // Whether it may be is told before all else is looked at.
        edits(&app.state, record, Some(day), None)?;
        show(app, record.clone(), Some(day));
        Ok(())
    }

    fn typed(&self, app: &mut App, text: &str) -> Option<Notice> {
        Some(app.date_typed(text, None))
    }
}

/// Who takes over from the one on the page.
#[derive(Debug, PartialEq)]
struct Heir;

impl Ask for Heir {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let farewell = app.state.farewell();
        let Some((record, day)) = farewell.map(|one| (one.record.clone(), one.day)) else { return Ok(()) };
        leave_with(app, &record, day, &prompt.answer())
    }
}
