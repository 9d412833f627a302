//! An import that is being looked at, as plain data.

use std::rc::Rc;

use crate::app::core::grid::RowCursor;
use crate::import::{ImportOptions, Plan};
use crate::report::cells::Tone;
use crate::sheets::Book;

/// A file on its way in.
#[derive(Debug, Clone, PartialEq)]
pub struct Importing {
    pub book: Rc<Book>,
    pub options: ImportOptions,
    pub plan: Rc<Plan>,
    pub step: ImportStep,
    pub cursor: RowCursor,
    /// What the step shows, made anew with the plan and the size of the screen.
    pub lines: Vec<ImportLine>,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportStep {
    Columns,
    Rows,
}

/// One line of a step.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportLine {
    pub text: String,
    pub tone: Tone,
    pub about: OnLine,
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnLine {
    /// Nothing that can be changed.
    Nothing,
    /// A column: table and place.
    Column(usize, usize),
    /// A row, by its place in the plan.
    Row(usize),
}

impl Importing {
    /// What the cursor is on.
    pub fn current(&self) -> OnLine {
        self.lines.get(self.cursor.row).map_or(OnLine::Nothing, |line| line.about)
    }

    /// The first line about which something can be said.
    pub fn first(&self) -> usize {
        self.lines.iter().position(|line| line.about != OnLine::Nothing).unwrap_or(0)
    }

    /// Line above the lines: the steps, the one that is shown in brackets.
    pub fn steps(&self) -> String {
        match self.step {
            ImportStep::Columns => "[1 Columns]  2 Rows   3 Done".to_string(),
            ImportStep::Rows => " 1 Columns  [2 Rows]  3 Done".to_string(),
        }
    }
}
