//! A command that was refused, while what is typed for it may still come: those keys must not run as commands. It must
//! not know which commands these are: the table says so.

use std::time::{Duration, Instant};

use crate::app::core::key::Key;

/// Who goes on typing without a look presses the next key within this time.
pub const BLIND: Duration = Duration::from_secs(1);

/// After such a pause a key that only moves is meant as one.
pub const PAUSE: Duration = Duration::from_millis(300);

/// A command that was refused, while what is typed for it may still come.
#[derive(Debug, Clone)]
pub struct Refused {
    pub reason: String,
    pub takes: fn(char) -> bool,
    /// Something was typed for it.
    pub is_typed: bool,
    /// When it was refused, or something was last typed for it.
    pub last: Instant,
}

impl Refused {
    /// Whether such a key goes on with what was to be typed. Keys that only move, and digits that go to a tab where
    /// words were to be typed, do no harm: they are taken for what they are wherever they do not look like more text.
    pub fn takes(&self, key: Key, pause: Duration) -> bool {
        let Some(char) = key.typed().filter(|char| (self.takes)(*char)) else { return false };
        let is_tab = matches!(char, '1'..='5') && (self.takes)('a');
        let is_move = matches!(char, 'j' | 'k');
        let is_meant = is_tab && !self.is_typed || (is_tab || is_move) && pause >= PAUSE;
        pause < BLIND && !is_meant
    }
}
