//! The views of the map: what is on them as plain text with tones and places, and how the cursor moves. It must not
//! know a terminal; what the rules of the map are stands in `insight/`.

pub mod board;
pub mod cells;
pub mod matrix;
pub mod picks;
pub mod seats;
pub mod session;
pub mod signs;
pub mod sorted;
pub mod stage;
pub mod ties;
pub mod tray;
pub mod walk;

use std::rc::Rc;

use super::state::State;
use crate::insight::bridges::Bridges;

/// What belongs to the views of the map alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapState {
    /// Members that do not answer the filter are hidden instead of dimmed.
    pub hides: bool,
    /// Who moved, while that is shown.
    pub since: Option<picks::Since>,
    /// Roles that are tried out on the board: their ids, how many more or fewer.
    pub trial: Vec<(String, i64)>,
    /// The role that was given last, for the next name.
    pub last_role: Option<String>,
    /// Who meets whom through whom; worked out when the links are shown.
    pub bridges: Option<Rc<Bridges>>,
}

/// Rows from one name to the next: while presenting there is air between them where the room allows it.
pub fn every(state: &State, rows: u16) -> u16 {
    const ROOMY: u16 = 5;
    1 + u16::from(state.look.presenting && rows >= ROOMY)
}

/// A step of the cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Down,
    Up,
    Left,
    Right,
    PageDown,
    PageUp,
    First,
    Last,
}

/// The part of a list that is seen through so many rows: what is hidden before it, how many are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub start: usize,
    pub count: usize,
}

impl Window {
    /// The window that shows the entry `at`. Where not all fit, the last row is left for saying how many more there
    /// are.
    pub fn of(len: usize, at: Option<usize>, rows: usize) -> Window {
        if len <= rows {
            return Window { start: 0, count: len };
        }
        let count = rows.saturating_sub(1).max(1).min(len);
        let start = at.map_or(0, |at| (at + 1).saturating_sub(count));
        Window { start, count }
    }

    /// How many are not seen.
    pub fn hidden(self, len: usize) -> usize {
        len - self.count
    }
}
