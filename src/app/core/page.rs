//! Text that lies over a view, findings in the files, and the one line about what just happened. It must not know what
//! they are about.

use crate::app::core::grid::RowCursor;
use crate::app::core::sheet::Sheet;
use crate::problem::Problem;
use crate::report::cells::Tone;

/// Findings in the files, one of them chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Problems {
    pub found: Vec<Problem>,
    pub cursor: RowCursor,
}

/// Text of several lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub title: String,
    pub lines: Vec<String>,
    pub top: usize,
}

impl Page {
    /// A page of lines that are broken to a screen of so many columns, since what does not fit is cut.
    pub fn hung(title: String, lines: &[String], columns: u16) -> Page {
        let room = usize::from(columns.saturating_sub(4));
        let lines = lines.iter().map(|line| crate::clean::line(line));
        Page { title, lines: lines.flat_map(|line| crate::width::hung(&line, room)).collect(), top: 0 }
    }

    /// Its lines on a screen of so many columns: one that does not fit goes on below, so that nothing is cut.
    pub fn shown(&self, columns: u16) -> Vec<String> {
        let room = usize::from(columns.saturating_sub(4)).max(10);
        let lines = self.lines.iter().map(|line| crate::clean::line(line));
        lines
            .flat_map(|line| {
                if crate::width::width(&line) <= room {
                    vec![line.into_owned()]
                } else {
                    crate::width::hung(&line, room)
                }
            })
            .collect()
    }

    /// Rolls it no further than its last line.
    pub fn keep_within(&mut self, columns: u16, height: usize) {
        let lines = self.shown(columns).len();
        self.top = self.top.min(lines.saturating_sub(height));
    }
}

/// One line about what just happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub text: String,
    pub tone: Tone,
}

/// A place to come back to.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub view: usize,
    pub sheet: Option<Sheet>,
    pub id: Option<String>,
    /// The member the map was on.
    pub member: Option<String>,
}
