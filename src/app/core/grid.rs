//! A cursor over rows and columns: its steps, and the part of a list that is seen. It must not know what is listed.

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
