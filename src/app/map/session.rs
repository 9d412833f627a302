//! A mapping session in front of a room: names as they are called out, places one at a time, links, whom to win over,
//! and what is read back at the end. Where it stands is kept in the folder, so that a dropped line costs nothing. It
//! must not know how it is drawn.

use crate::app::core::app::{App, Ask, Layer, Prompt};
use crate::app::core::choice::Narrowing;
use crate::app::core::{choices, go};
use crate::app::map::placement;
use crate::app::map::session_kept::{keep, set_step};
use crate::app::map::state::{MATRIX, Session, SessionStep};
use crate::model::{Kind, RecordId};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::say;
use crate::store;
use std::collections::BTreeSet;

/// Goes on with the session that is open in this folder, or asks what a new one is about.
pub fn begin(app: &mut App) {
    match app.store.open_session() {
        Some(kept) => resume(app, kept),
        None => {
            let title = app.state.city.lang().text("session-question");
            let prompt = Prompt::asking(Question, title, Narrowing::Open);
            app.state.ask(prompt);
        }
    }
}

fn resume(app: &mut App, kept: store::Session) {
    let before = match app.store.before(kept.began) {
        Ok(before) => before,
        Err(problem) => {
            app.state.say(problem.told(), Tone::Warn);
            Vec::new()
        }
    };
    let new = before.into_iter().filter(|one| one.field.is_none() && one.old.is_none());
    let counts = |record: &RecordId| matches!(record.kind, Kind::Member | Kind::Link);
    let added = new.map(|one| one.record).filter(counts).collect();
    let began = kept.began.date_naive();
    let is_old = began != app.store.now().date_naive();
    let step = SessionStep::of(kept.step.as_deref().unwrap_or_default());
    let at = kept.at.clone();
    open(app, kept, added);
    if is_old {
        let lang = app.state.city.lang();
        let text = say!(lang, "session-resumed", day = lang.day(began));
        app.state.say(text, Tone::Warn);
    }
    match step {
        SessionStep::Place => placement::walk_to(app, at),
        SessionStep::Name(kind) => names(app, kind),
        SessionStep::Choose => {}
    }
}

fn open(app: &mut App, kept: store::Session, added: Vec<RecordId>) {
    go::view_named(app, MATRIX);
    app.state.layers.push(Layer::Session(Box::new(Session {
        kept,
        step: SessionStep::Choose,
        visited: Vec::new(),
        disputed: None,
        skipped: BTreeSet::new(),
        placed: 0,
        added,
    })));
    keep(app);
    if !app.state.look.presenting {
        app.state.say(app.state.city.lang().text("session-offer"), Tone::Strong);
    }
}

/// Asks for records of a kind, one line each, until Esc.
pub fn names(app: &mut App, kind: Kind) {
    set_step(app, SessionStep::Name(kind));
    app.ask(choices::add_prompt(kind));
}

/// After a record was added in one line: the session asks for the next.
pub fn added(app: &mut App, record: &RecordId) {
    // Of several lines at once, the field already stands over the session when the second is told of.
    let asks = |session: &&mut Session| session.step == SessionStep::Name(record.kind);
    let Some(session) = app.state.session_mut().filter(asks) else { return };
    session.added.push(record.clone());
    again(app);
}

/// Goes on where the session was, once what lay over it is closed.
pub fn go_on(app: &mut App) {
    match app.state.layers.last() {
        Some(Layer::Session(session)) if session.step == SessionStep::Place => {
            let at = session.kept.at.clone();
            placement::walk_to(app, at);
        }
        _ => again(app),
    }
}

/// Asks for the next line where the session is in the middle of calling out.
pub fn again(app: &mut App) {
    let Some(Layer::Session(session)) = app.state.layers.last() else { return };
    if let SessionStep::Name(kind) = session.step {
        app.ask(choices::add_prompt(kind));
    }
}

/// The typing of a step was left by Esc.
pub fn left(app: &mut App) {
    if matches!(app.state.layers.last(), Some(Layer::Session(_))) {
        set_step(app, SessionStep::Choose);
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
    app.state.say(app.state.city.lang().text("session-ended"), Tone::Good);
}

/// What a new mapping session is about.
#[derive(Debug, PartialEq)]
struct Question;

impl Ask for Question {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let question = prompt.answer();
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
        Ok(())
    }

    fn is_kept(&self) -> bool {
        true
    }
}
