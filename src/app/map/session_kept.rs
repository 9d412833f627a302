//! Where a mapping session stands, and that the folder keeps it. It must not know what the room does.

use crate::app::core::app::{App, Layer, State};
use crate::app::map::state::{Session, SessionStep};
use crate::model::records::Member;
use crate::report::cells::Tone;

impl State {
    /// The session on screen.
    pub fn session(&self) -> Option<&Session> {
        self.layers.iter().find_map(|layer| match layer {
            Layer::Session(session) => Some(&**session),
            _ => None,
        })
    }

    pub(in crate::app) fn session_mut(&mut self) -> Option<&mut Session> {
        self.layers.iter_mut().find_map(|layer| match layer {
            Layer::Session(session) => Some(&mut **session),
            _ => None,
        })
    }

    /// The member whose turn it is to be placed.
    pub fn at_turn(&self) -> Option<&Member> {
        let session = self.session().filter(|session| session.step == SessionStep::Place)?;
        self.city.member(session.kept.at.as_deref()?)
    }
}

/// Writes down where the session stands.
pub(in crate::app) fn keep(app: &mut App) {
    let Some(session) = app.state.session_mut() else { return };
    session.kept.step = Some(session.step.name().to_string());
    let kept = session.kept.clone();
    if let Err(error) = app.store.keep_session(&kept) {
        app.state.say(format!("Where the session stands is not kept: {error}"), Tone::Warn);
    }
}

pub(in crate::app) fn set_step(app: &mut App, step: SessionStep) {
    if let Some(session) = app.state.session_mut() {
        session.step = step;
    }
    keep(app);
}
