//! How a row stands out among others. It must not know what the row says, nor which signs tell it.

/// How a row stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Emphasis {
    /// The cursor is on it.
    pub is_current: bool,
    pub is_marked: bool,
    /// Somebody else has just changed what it is about.
    pub is_fresh: bool,
}
