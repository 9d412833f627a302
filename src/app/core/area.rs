//! The parts of the screen, where they stand. It must not know how they are worked out, nor what stands in them.

use std::ops::Range;

/// A part of the screen, in columns and rows from the upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Area {
    pub x: u16,
    pub y: u16,
    pub width: u16,
    pub height: u16,
}

impl Area {
    /// Its part in one row of the screen.
    #[must_use]
    pub fn line(self, y: u16) -> Area {
        Area { y, height: 1, ..self }
    }

    /// Its rows from above.
    pub fn rows(self) -> Range<u16> {
        self.y..self.y + self.height
    }

    /// Whether a column and row of the screen lie in it.
    pub fn holds(self, (x, y): (u16, u16)) -> bool {
        (self.x..self.x + self.width).contains(&x) && self.rows().contains(&y)
    }
}

/// The parts of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Layout {
    pub title: Area,
    /// The names of the tab's views, with counts and filter.
    pub views: Area,
    /// The names of the columns; empty on the brief.
    pub header: Area,
    /// The rows of the list.
    pub rows: Area,
    /// A view of the map; a prompt lies over it, so that nothing moves when one opens.
    pub body: Area,
    /// A sheet, a page or the problems; covers the list on narrow screens.
    pub sheet: Area,
    /// The line that is typed into and the choices above it.
    pub prompt: Area,
    pub notice: Area,
    pub keys: Area,
}
