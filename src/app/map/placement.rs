//! Placing one member after the other in a session: two digits each, skip, back, disagree. It must not know how a
//! session begins or ends.

use std::borrow::Cow;

use crate::app::core::app::{App, Ask, Prompt, State};
use crate::app::core::choice::Narrowing;
use crate::app::core::edits;
use crate::app::core::page::Notice;
use crate::app::map::session_kept::set_step;
use crate::app::map::state::SessionStep;
use crate::model::query::standing;
use crate::model::records::Member;
use crate::model::{Kind, RecordId, input};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::say;

/// Walks the members that have no place yet.
pub fn places(app: &mut App) {
    if let Some(session) = app.state.session_mut() {
        session.placed = 0;
    }
    let first = app.state.session().and_then(|session| session.kept.at.clone());
    let is_unplaced = |id: &String| app.state.city.member(id).is_some_and(standing::is_unplaced);
    match first.filter(is_unplaced) {
        Some(id) => walk_to(app, Some(id)),
        None => walk_on(app),
    }
}

/// Puts a member up; nobody means the next that has no place.
pub(in crate::app) fn walk_to(app: &mut App, id: Option<String>) {
    let Some(id) = id.filter(|id| app.state.city.member(id).is_some()) else { return walk_on(app) };
    if let Some(session) = app.state.session_mut() {
        session.kept.at = Some(id.clone());
        session.visited.retain(|other| *other != id);
        session.visited.push(id.clone());
    }
    set_step(app, SessionStep::Place);
    let title = app.state.city.lang().text("session-turn");
    app.ask(Prompt::asking(Turn { id }, title, Narrowing::Open));
}

/// Puts up the next member that has no place; after the last, those that were skipped are left for another round.
fn walk_on(app: &mut App) {
    match next_unplaced(&app.state) {
        Some(id) => walk_to(app, Some(id)),
        None => {
            let left = app.state.status.members.unplaced;
            let lang = app.state.city.lang();
            if let Some(session) = app.state.session_mut() {
                session.skipped.clear();
                session.kept.at = None;
            }
            set_step(app, SessionStep::Choose);
            match left {
                0 => app.state.say(lang.text("session-all-placed"), Tone::Good),
                _ => {
                    app.state.say(say!(lang, "session-skipped", count = left), Tone::Plain);
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
    let waits = |member: &&Member| standing::is_unplaced(member) && !session.skipped.contains(&member.id);
    order.into_iter().find(waits).map(|member| member.id.clone())
}

/// Handles what is typed while a member is up: digits place it at once, letters skip, go back or undo.
fn typed(app: &mut App, id: &str, text: &str) {
    let text = text.trim();
    match text {
        "s" => return leave_for(app, Some(id), skip_on),
        "b" => return leave_for(app, None, walk_back),
        "u" => {
            return take_back(app);
        }
        _ => {}
    }
    // People press p here too, as on the map.
    let digits = text.strip_prefix('p').unwrap_or(text);
    let help = app.state.city.lang().text("session-turn-help");
    let (text, tone) = match input::reading(digits) {
        input::Typed::Empty => (help.to_string(), Tone::Dim),
        input::Typed::Part(words) => (words, Tone::Good),
        // What cannot go on is not taken: the next digit counts again.
        input::Typed::Wrong(words) => {
            app.drop_last();
            (words, Tone::Warn)
        }
        input::Typed::Whole => return place_at_turn(app, id, digits),
    };
    app.state.say_below(text, tone);
}

/// Pasted places count as typed, digit by digit: `45 33 ?25`. What is not understood stays in the field.
fn pasted(app: &mut App, text: &str) {
    for char in text.chars().filter(|char| !char.is_whitespace()) {
        let Some(prompt) = app.state.prompt_mut() else { return };
        let Some(id) = prompt.asked_by::<Turn>().map(|turn| turn.id.clone()) else { return };
        let line = format!("{}{char}", prompt.input.text());
        prompt.put(&line);
        typed(app, &id, &line);
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

/// Takes back the latest placing of this walk, and nothing that was done before it.
fn take_back(app: &mut App) {
    let placed = app.state.session().map_or(0, |session| session.placed);
    if placed == 0 {
        app.drop_last();
        return app.state.say_below(app.state.city.lang().text("session-nothing-placed"), Tone::Bad);
    }
    app.state.layers.pop();
    match app.store.undo_latest() {
        Ok(undone) => {
            if let Some(session) = app.state.session_mut() {
                session.placed -= 1;
            }
            app.taken_back(Ok(undone), "Undone", "U to redo");
            walk_back(app);
        }
        Err(problem) => {
            app.state.say(problem.told(), Tone::Warn);
            let at = app.state.session().and_then(|session| session.kept.at.clone());
            walk_to(app, at);
        }
    }
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
    let edits = match edits::place(&app.state, &record, typed) {
        Ok(edits) => edits,
        Err(problem) => return app.state.say_below(problem.spoken(), Tone::Bad),
    };
    let label = edits::place_label(&app.state, &record, typed);
    match app.commit(label, edits) {
        Ok(()) => {
            app.state.layers.pop();
            if let Some(session) = app.state.session_mut() {
                session.placed += 1;
            }
            let is_placed = app.state.city.member(id).is_some_and(standing::is_placed);
            let stays = typed.starts_with('?') && !is_placed;
            if let Some(session) = app.state.session_mut() {
                session.disputed = stays.then(|| id.to_string());
            }
            if stays { walk_to(app, Some(id.to_string())) } else { walk_on(app) }
        }
        Err(problem) => app.state.say_below(problem.told(), Tone::Bad),
    }
}

fn skip_on(app: &mut App) {
    app.state.notice = None;
    walk_on(app);
}

/// Enter alone while a member is up: the next one, please. Once where a disagreement was just noted it only says so.
fn skip(app: &mut App, id: &str) {
    let disputed = app.state.session_mut().and_then(|session| session.disputed.take());
    if disputed.as_deref() == Some(id) {
        walk_to(app, Some(id.to_string()));
        let text = app.state.city.lang().text("session-disputed");
        return app.state.say_below(text, Tone::Warn);
    }
    if let Some(session) = app.state.session_mut() {
        session.skipped.insert(id.to_string());
    }
    skip_on(app);
}

/// What Enter does in the empty line of the member whose turn it is, for the key bar.
fn enter(state: &State, id: &str) -> Option<Cow<'static, str>> {
    let disputed = state.session()?.disputed.as_ref();
    let stays = disputed.is_some_and(|disputed| disputed == id);
    Some(state.city.lang().text(if stays { "hint-turn-stay" } else { "hint-turn-later" }))
}

/// Influence and interest of the member whose turn it is, as two digits.
#[derive(Debug, PartialEq)]
struct Turn {
    id: String,
}

impl Ask for Turn {
    fn accept(&self, app: &mut App, _: &Prompt) -> Result<(), Problem> {
        skip(app, &self.id);
        Ok(())
    }

    fn typed(&self, app: &mut App, text: &str) -> Option<Notice> {
        typed(app, &self.id, text);
        // Another member may be up by now, with words of its own.
        app.state.prompt()?.reading.clone()
    }

    fn pasted(&self, app: &mut App, text: &str) -> bool {
        pasted(app, text);
        true
    }

    fn enter(&self, state: &State) -> Option<Cow<'static, str>> {
        enter(state, &self.id)
    }
}
