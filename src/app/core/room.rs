//! A tab that does nothing of its own: each says only in what it differs. Also how all of them are told what happened.

use crate::app::core::app::{App, Hooks, Room, State};
use crate::app::core::held::Held;
use crate::model::{Kind, Path, RecordId};

/// Nothing happens.
pub const QUIET: Hooks = Hooks {
    opened: |_| {},
    forget: |_| {},
    renewed: |_| {},
    refreshing: |_| {},
    counted: |_| {},
    shown: |_| {},
    woken: |_| {},
    uncovered: |_| {},
    ended: |_| false,
    added: |_, _| {},
    left: |_| {},
    resized: |_| {},
    takes_over: |_, _, _, _| false,
};

/// A tab without views.
pub const EMPTY: Room = Room {
    tab: "",
    key: &[],
    views: &[],
    commands: &[],
    opens: &[],
    context: |_, _| Vec::new(),
    at_hand: |_, _| false,
    hooks: QUIET,
};

impl App {
    /// Whether a tab has ended something that was only shown or tried out.
    pub(in crate::app) fn has_ended(&mut self) -> bool {
        self.state.desk.all().any(|room| (room.hooks.ended)(self))
    }

    /// Tells every tab.
    pub(in crate::app) fn tell(&mut self, what: fn(&Hooks) -> fn(&mut App)) {
        for room in self.state.desk.all() {
            what(&room.hooks)(self);
        }
    }

    /// Tells every tab that a record was added.
    pub(in crate::app) fn tell_added(&mut self, record: &RecordId) {
        for room in self.state.desk.all() {
            (room.hooks.added)(self, record);
        }
    }

    /// Whether a tab asks for more before a value is written to a field.
    pub(in crate::app) fn is_taken_over(&mut self, held: &[Held], path: &Path, typed: &str) -> bool {
        let mut rooms = self.state.desk.all();
        rooms.any(|room| (room.hooks.takes_over)(self, held, path, typed))
    }
}

impl State {
    /// Whether a member is at hand where one stands.
    pub fn is_at_hand(&self, member: &str) -> bool {
        self.desk.all().any(|room| (room.at_hand)(self, member))
    }

    /// What a new record of a kind takes from where one stands: fields and values.
    pub fn context(&self, kind: Kind) -> Vec<(&'static str, String)> {
        self.desk.all().flat_map(|room| (room.context)(self, kind)).collect()
    }
}
