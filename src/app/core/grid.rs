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

impl Step {
    /// The row of a list so long a step leads to, pages being so many rows; none where it leads aside, or there is no row.
    pub fn row(self, row: usize, len: usize, page: usize) -> Option<usize> {
        let last = len.checked_sub(1)?;
        Some(match self {
            Step::Down => (row + 1).min(last),
            Step::Up => row.saturating_sub(1),
            Step::PageDown => (row + page).min(last),
            Step::PageUp => row.saturating_sub(page),
            Step::First => 0,
            Step::Last => last,
            Step::Left | Step::Right => return None,
        })
    }
}

/// A cursor over the rows of a list, and the first row that is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RowCursor {
    pub row: usize,
    pub top: usize,
}

impl RowCursor {
    /// Moves by rows, no further than the ends of a list so long.
    pub fn step(&mut self, rows: isize, len: usize) {
        self.row = stepped(self.row, rows, len);
    }

    /// Keeps the cursor on a row that there is, and among those that are seen.
    pub fn keep_in_view(&mut self, len: usize, rows: usize) {
        self.row = self.row.min(len.saturating_sub(1));
        self.top = rolled(self.top, (self.row, self.row), len, rows);
    }
}

/// The row so many rows away in a list so long, no further than its ends.
pub fn stepped(row: usize, rows: isize, len: usize) -> usize {
    row.saturating_add_signed(rows).min(len.saturating_sub(1))
}

/// The first line that is seen of a list so long in so many rows, where it was `top` before: the cursor is among them,
/// from its first line to its last.
pub fn rolled(top: usize, (first, last): (usize, usize), len: usize, rows: usize) -> usize {
    let rows = rows.max(1);
    top.min(first).max((last + 1).saturating_sub(rows)).min(len.saturating_sub(rows))
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
