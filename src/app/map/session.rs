//! A mapping session in front of a room: names as they are called out, places one at a time, links, whom to win over,
//! and what is read back at the end. Where it stands is kept in the folder, so that a dropped line costs nothing. It
//! must not know how it is drawn.

use std::collections::BTreeSet;

use super::{seats, signs};
use crate::app::App;
use crate::app::offers;
use crate::app::prompt::{Narrowing, Prompt, Purpose};
use crate::app::state::{Layer, Notice, State};
use crate::insight::map::place;
use crate::model::query::standing;
use crate::model::records::Member;
use crate::model::{Kind, RecordId, input};
use crate::report::cells::{Cell, Tone};
use crate::store;

/// A session on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// What the folder keeps of it.
    pub kept: store::Session,
    pub step: Step,
    /// Members whose turn it was, the latest last: the way back.
    visited: Vec<String>,
    /// Members left for later.
    skipped: BTreeSet<String>,
    /// Members added in this session, the latest last.
    pub added: Vec<String>,
}

/// What the room is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Choosing what to do next.
    Choose,
    /// Calling out records of a kind, one line each.
    Name(Kind),
    /// Placing members one at a time.
    Place,
}

impl Step {
    /// What the folder calls it.
    fn name(self) -> &'static str {
        match self {
            Step::Choose => "choose",
            Step::Name(Kind::Link) => "links",
            Step::Name(_) => "names",
            Step::Place => "places",
        }
    }

    fn of(name: &str) -> Step {
        let all = [Step::Place, Step::Name(Kind::Member), Step::Name(Kind::Link)];
        let known = all.into_iter().find(|step| step.name() == name);
        known.unwrap_or(Step::Choose)
    }
}

impl State {
    /// The session on screen.
    pub fn session(&self) -> Option<&Session> {
        self.layers.iter().find_map(|layer| match layer {
            Layer::Session(session) => Some(&**session),
            _ => None,
        })
    }

    fn session_mut(&mut self) -> Option<&mut Session> {
        self.layers.iter_mut().find_map(|layer| match layer {
            Layer::Session(session) => Some(&mut **session),
            _ => None,
        })
    }

    /// The member whose turn it is to be placed.
    pub fn at_turn(&self) -> Option<&Member> {
        let session = self.session().filter(|session| session.step == Step::Place)?;
        self.city.member(session.kept.at.as_deref()?)
    }
}

/// Goes on with the session that is open in this folder, or asks what a new one is about.
pub fn begin(app: &mut App) {
    match app.store.open_session() {
        Some(kept) => resume(app, kept),
        None => {
            let title = "A new mapping session: the question for the room (Enter alone: none)";
            let prompt = Prompt::new(Purpose::Question, title, Narrowing::Open);
            app.state.layers.push(Layer::Prompt(prompt));
        }
    }
}

/// Begins a session; the question is the banner above it.
pub fn start(app: &mut App, question: &str) {
    let question = question.trim();
    let kept = store::Session {
        began: app.store.now(),
        ended: None,
        question: (!question.is_empty()).then(|| question.to_string()),
        at: None,
        step: None,
    };
    open(app, kept, Vec::new());
    names(app, Kind::Member);
}

fn resume(app: &mut App, kept: store::Session) {
    let before = app.store.before(kept.began).unwrap_or_default();
    let is_added = |record: &RecordId| record.kind == Kind::Member && app.state.city.member(&record.id).is_some();
    let added = before.into_iter().filter(|one| one.field.is_none() && one.old.is_none());
    let added: Vec<String> = added
        .map(|one| one.record)
        .filter(is_added)
        .map(|record| record.id)
        .collect();
    let step = Step::of(kept.step.as_deref().unwrap_or_default());
    let at = kept.at.clone();
    open(app, kept, added);
    match step {
        Step::Place => walk_to(app, at),
        Step::Name(kind) => names(app, kind),
        Step::Choose => {}
    }
}

fn open(app: &mut App, kept: store::Session, added: Vec<String>) {
    let map = crate::app::views::of_shape(crate::app::views::Shape::Matrix);
    crate::app::commands::moving::go_view(app, map);
    app.state.layers.push(Layer::Session(Box::new(Session {
        kept,
        step: Step::Choose,
        visited: Vec::new(),
        skipped: BTreeSet::new(),
        added,
    })));
    keep(app);
}

/// Writes down where the session stands.
fn keep(app: &mut App) {
    let Some(session) = app.state.session_mut() else {
        return;
    };
    session.kept.step = Some(session.step.name().to_string());
    let kept = session.kept.clone();
    if let Err(error) = app.store.keep_session(&kept) {
        let text = format!("Where the session stands is not kept: {error}");
        app.state.say(text, Tone::Warn);
    }
}

fn set_step(app: &mut App, step: Step) {
    if let Some(session) = app.state.session_mut() {
        session.step = step;
    }
    keep(app);
}

/// Asks for records of a kind, one line each, until Esc.
pub fn names(app: &mut App, kind: Kind) {
    set_step(app, Step::Name(kind));
    app.state.layers.push(Layer::Prompt(offers::add_prompt(kind)));
    app.typed();
}

/// Walks the members that have no place yet.
pub fn places(app: &mut App) {
    let first = app.state.session().and_then(|session| session.kept.at.clone());
    let is_unplaced = |id: &String| app.state.city.member(id).is_some_and(standing::is_unplaced);
    match first.filter(is_unplaced) {
        Some(id) => walk_to(app, Some(id)),
        None => walk_on(app),
    }
}

/// Puts a member up; nobody means the next that has no place.
fn walk_to(app: &mut App, id: Option<String>) {
    let Some(id) = id.filter(|id| app.state.city.member(id).is_some()) else {
        return walk_on(app);
    };
    if let Some(session) = app.state.session_mut() {
        session.kept.at = Some(id.clone());
        session.visited.retain(|other| *other != id);
        session.visited.push(id.clone());
    }
    set_step(app, Step::Place);
    let title = "Influence, then interest: two digits";
    let purpose = Purpose::Walk { id };
    app.state.layers.push(Layer::Prompt(Prompt::new(purpose, title, Narrowing::Open)));
    app.typed();
}

/// Puts up the next member that has no place; after the last, those that were skipped are left for another round.
fn walk_on(app: &mut App) {
    match next_unplaced(&app.state) {
        Some(id) => walk_to(app, Some(id)),
        None => {
            let left = app.state.status.members.unplaced;
            if let Some(session) = app.state.session_mut() {
                session.skipped.clear();
                session.kept.at = None;
            }
            set_step(app, Step::Choose);
            match left {
                0 => app.state.say("Everybody is on the map", Tone::Good),
                _ => {
                    let text = format!("{left} were skipped; p goes through them again");
                    app.state.say(text, Tone::Plain);
                }
            }
        }
    }
}

fn next_unplaced(state: &State) -> Option<String> {
    let session = state.session()?;
    let members = &state.city.members;
    let at = session.kept.at.as_deref().and_then(|id| state.city.place(Kind::Member, id));
    let first = at.map_or(0, |at| at + 1);
    let order = members.iter().skip(first).chain(members.iter().take(first));
    let waits = |member: &&Member| {
        standing::is_unplaced(member) && !session.skipped.contains(&member.id)
    };
    order.into_iter().find(waits).map(|member| member.id.clone())
}

/// Handles what is typed while a member is up: digits place it at once, letters skip, go back or undo.
pub fn typed(app: &mut App, id: &str, text: &str) {
    let text = text.trim();
    match text {
        "s" => return leave_for(app, Some(id), walk_on),
        "b" => return leave_for(app, None, walk_back),
        "u" => {
            return leave_for(app, None, |app| {
                let undone = app.store.undo(false);
                app.taken_back(undone, "Undone", "the next placing follows");
                walk_back(app);
            });
        }
        _ => {}
    }
    // People press p here too, as on the map.
    let digits = text.strip_prefix('p').unwrap_or(text);
    let help = "two digits place · s skip · b back · ?25 they disagree (influence), ??25 (interest) · u undo · Esc ends";
    let (text, tone) = match input::reading(digits) {
        input::Typed::Empty => (help.to_string(), Tone::Dim),
        input::Typed::Part(words) => (words, Tone::Good),
        input::Typed::Wrong(words) => (words, Tone::Warn),
        input::Typed::Whole => return place_at_turn(app, id, digits),
    };
    if let Some(prompt) = app.state.prompt_mut() {
        prompt.reading = Some(Notice { text, tone });
    }
}

/// Takes the prompt away and goes where the room wants to go.
fn leave_for(app: &mut App, skipped: Option<&str>, then: impl FnOnce(&mut App)) {
    app.state.layers.pop();
    if let (Some(session), Some(id)) = (app.state.session_mut(), skipped) {
        session.skipped.insert(id.to_string());
    }
    then(app);
}

fn walk_back(app: &mut App) {
    let session = app.state.session_mut();
    let before = session.and_then(|session| {
        let now = session.visited.pop();
        session.visited.pop().or(now)
    });
    walk_to(app, before);
}

/// Places the member whose turn it is and puts up the next; where only a disagreement was noted, it stays up.
fn place_at_turn(app: &mut App, id: &str, typed: &str) {
    let record = [RecordId::new(Kind::Member, id)];
    let edits = match super::super::edits::place(&app.state, &record, typed) {
        Ok(edits) => edits,
        Err(problem) => return say_below(app, problem.words()),
    };
    let label = super::super::edits::place_label(&app.state, &record, typed);
    match app.commit(label, edits) {
        Ok(()) => {
            app.state.layers.pop();
            let is_placed = app.state.city.member(id).is_some_and(standing::is_placed);
            match typed.starts_with('?') && !is_placed {
                true => walk_to(app, Some(id.to_string())),
                false => walk_on(app),
            }
        }
        Err(problem) => say_below(app, problem.to_string()),
    }
}

fn say_below(app: &mut App, text: String) {
    if let Some(prompt) = app.state.prompt_mut() {
        prompt.reading = Some(Notice {
            text,
            tone: Tone::Bad,
        });
    }
}

/// Enter alone while a member is up: the next one, please.
pub fn skip(app: &mut App, id: &str) {
    if let Some(session) = app.state.session_mut() {
        session.skipped.insert(id.to_string());
    }
    walk_on(app);
}

/// After a record was added in one line: the session asks for the next.
pub fn added(app: &mut App, record: &RecordId) {
    let Some(Layer::Session(session)) = app.state.layers.last_mut() else {
        return;
    };
    if record.kind == Kind::Member {
        session.added.push(record.id.clone());
    }
    if let Step::Name(kind) = session.step {
        app.state.layers.push(Layer::Prompt(offers::add_prompt(kind)));
        app.typed();
    }
}

/// The typing of a step was left by Esc.
pub fn left(app: &mut App) {
    if matches!(app.state.layers.last(), Some(Layer::Session(_))) {
        set_step(app, Step::Choose);
    }
}

/// Ends the session; what was done in it stays.
pub fn end(app: &mut App) {
    let now = app.store.now();
    if let Some(session) = app.state.session_mut() {
        session.kept.ended = Some(now);
    }
    keep(app);
    app.state.layers.retain(|layer| !matches!(layer, Layer::Session(_)));
    app.state.say("The session has ended. ulg map --since session prints what it did", Tone::Good);
}

/// How far the room has come: how many are placed, of how many.
pub fn progress(state: &State) -> String {
    let members = &state.status.members;
    format!("{} of {} placed", members.placed, members.placed + members.unplaced)
}

/// What the room was asked, as a banner.
pub fn banner(session: &Session) -> String {
    match &session.kept.question {
        Some(question) => crate::clean::line(question).into_owned(),
        None => "Mapping session".to_string(),
    }
}

/// What the member whose turn it is looks like: the name, then lines of what is known of it.
pub fn portrait(state: &State) -> Option<(String, Vec<Vec<Cell>>)> {
    let member = state.at_turn()?;
    let facts = state.facts();
    let role = member.role.as_deref().and_then(|role| state.city.role(role));
    let mut first = vec![signs::letter(facts, member), Cell::plain("  ")];
    first.push(match role {
        Some(role) => Cell::plain(&format!("{} · {}", role.helix.name(), role.name)),
        None => Cell::new("no role yet", Tone::Dim),
    });
    let ring = member.ring.map_or("", |ring| ring.name());
    let stands = match place(member) {
        Some((influence, interest)) => format!("stands at {influence} {interest}"),
        None => String::new(),
    };
    let axis = |name: &str, range: Option<(i64, i64)>| {
        range.map(|(low, high)| format!("{name} {low} to {high}"))
    };
    let disputed = [
        axis("influence", member.influence_range),
        axis("interest", member.interest_range),
    ];
    let disputed: Vec<String> = disputed.into_iter().flatten().collect();
    let disputed = match disputed.is_empty() {
        true => String::new(),
        false => format!("they disagree: {}", disputed.join(", ")),
    };
    let district = member.district.as_deref().unwrap_or_default();
    let known = [ring, district, &stands, &disputed];
    let known: Vec<&str> = known.into_iter().filter(|words| !words.is_empty()).collect();
    let interests = member.interests.as_deref().unwrap_or_default();
    let lines = vec![
        first,
        vec![Cell::plain(&known.join(" · "))],
        vec![Cell::new(interests, Tone::Dim)],
    ];
    Some((seats::name(member), lines))
}

/// Members added in this session, the latest first: letter, name, role and place.
pub fn called_out(state: &State) -> Vec<[Cell; 4]> {
    let Some(session) = state.session() else {
        return Vec::new();
    };
    let members = session.added.iter().rev().filter_map(|id| state.city.member(id));
    let line = |member: &Member| {
        let role = member.role.as_deref().and_then(|role| state.city.role(role));
        let stands = place(member).map(|(influence, interest)| format!("{influence} {interest}"));
        [
            signs::letter(state.facts(), member),
            Cell::plain(&seats::name(member)),
            Cell::new(role.map_or("", |role| &role.name), Tone::Dim),
            Cell::plain(&stands.unwrap_or_default()),
        ]
    };
    members.map(line).collect()
}
