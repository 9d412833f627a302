//! What belongs to the views of the map alone, as plain data: what is shown on it, the lists that follow from it, and a
//! mapping session.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::app::core::grid::RowCursor;
use crate::insight::bridges::Bridges;
use crate::insight::moves;
use crate::model::{Kind, RecordId};
use crate::report::cells::Cell;
use crate::store::{self, PointInTime};

/// Views that others name.
pub const MATRIX: &str = "Matrix";
pub const BOARD: &str = "Helix";
pub const LINKS: &str = "Links";

/// What belongs to the views of the map alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapState {
    /// Members that do not answer the filter are hidden instead of dimmed.
    pub hides: bool,
    /// Who moved, while that is shown.
    pub since: Option<Since>,
    /// Roles that are tried out on the board: their ids, how many more or fewer.
    pub trial: Vec<(String, i64)>,
    /// Who meets whom through whom; worked out when the links are shown.
    pub bridges: Option<Rc<Bridges>>,
}

impl MapState {
    /// Ends what is only shown or tried out: who moved, else other roles.
    pub fn ended(&mut self) -> bool {
        self.since.take().is_some() || !std::mem::take(&mut self.trial).is_empty()
    }
}

/// A list that lies over the view.
#[derive(Debug, Clone, PartialEq)]
pub struct Picks {
    pub about: About,
    pub lines: Vec<Pick>,
    pub cursor: RowCursor,
}

impl Picks {
    /// Whether a room may not read it.
    pub fn is_delicate(&self) -> bool {
        self.about == About::Stances
    }
}

/// What the lines tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Who stands elsewhere than before.
    Moves,
    /// From stance to wanted stance in the quadrant to be managed closely.
    Stances,
}

/// One line: a member, and what is said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Pick {
    pub record: RecordId,
    pub name: Cell,
    pub words: Cell,
}

/// Since when moves are shown, and what was different then.
#[derive(Debug, Clone, PartialEq)]
pub struct Since {
    pub moment: PointInTime,
    pub moves: Vec<moves::Move>,
}

/// A session on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// What the folder keeps of it.
    pub kept: store::Session,
    pub step: SessionStep,
    /// Members whose turn it was, the latest last: the way back.
    pub visited: Vec<String>,
    /// The member of whom a disagreement was noted last: Enter out of habit must not pass over it.
    pub disputed: Option<String>,
    /// Members left for later.
    pub skipped: BTreeSet<String>,
    /// How many were placed since this walk began: so many u takes back.
    pub placed: usize,
    /// Members and links added in this session, the latest last; some may have been taken back since.
    pub added: Vec<RecordId>,
}

/// What the room is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionStep {
    /// Choosing what to do next.
    Choose,
    /// Calling out records of a kind, one line each.
    Name(Kind),
    /// Placing members one at a time.
    Place,
}

impl SessionStep {
    /// What the folder calls it.
    pub fn name(self) -> &'static str {
        match self {
            SessionStep::Choose => "choose",
            SessionStep::Name(Kind::Link) => "links",
            SessionStep::Name(_) => "names",
            SessionStep::Place => "places",
        }
    }

    pub fn of(name: &str) -> SessionStep {
        let all = [SessionStep::Place, SessionStep::Name(Kind::Member), SessionStep::Name(Kind::Link)];
        let known = all.into_iter().find(|step| step.name() == name);
        known.unwrap_or(SessionStep::Choose)
    }
}
