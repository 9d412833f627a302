//! A tab that does nothing of its own: each says only in what it differs. Also how all of them are told what happened.

use crate::app::core::app::{App, Hooks, Room, State};
use crate::model::{Kind, RecordId};

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
    added: |_, _| {},
    left: |_| {},
};

/// A tab without views.
pub const EMPTY: Room =
    Room { tab: "", key: &[], views: &[], commands: &[], opens: &[], context: |_, _| Vec::new(), hooks: QUIET };

impl App {
    /// Tells every tab.
    pub(in crate::app) fn tell(&mut self, what: fn(&Hooks) -> fn(&mut App)) {
        for room in self.state.desk.rooms {
            what(&room.hooks)(self);
        }
    }

    /// Tells every tab that a record was added.
    pub(in crate::app) fn tell_added(&mut self, record: &RecordId) {
        for room in self.state.desk.rooms {
            (room.hooks.added)(self, record);
        }
    }
}

impl State {
    /// What a new record of a kind takes from where one stands: fields and values.
    pub fn context(&self, kind: Kind) -> Vec<(&'static str, String)> {
        self.desk.rooms.iter().flat_map(|room| (room.context)(self, kind)).collect()
    }
}
