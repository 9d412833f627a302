//! What a person did at the terminal. It must not know the bytes it was read from.

use crate::app::core::event::Event;
use crate::app::core::key::Key;

/// What a person did at the terminal.
#[derive(Debug, Clone, PartialEq)]
pub enum Typed {
    Event(Event),
    /// Alt and a key, or Esc and a key that came together: on the wire they are the same.
    Escaped(Key),
    /// Keys that came together as no hand types them: a short paste without marks around it, or many keys on a line
    /// that stood still.
    Together(Vec<Key>),
}
