//! One thing cut out of the bytes of a terminal. It must not know how it was cut.

use crate::app::core::event::Event;
use crate::app::core::key::Key;

/// One thing that was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Key(Key),
    /// Alt and a key, or Esc and a key that came together: on the wire they are the same.
    Escaped(Key),
    Event(Event),
    /// The end of an answer whose beginning went to somebody else: the text just before it is the rest of it.
    Rest,
    /// A byte that is no UTF-8.
    Foreign,
}
