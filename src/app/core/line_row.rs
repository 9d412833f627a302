//! A line of a view of lines, each about a record of any kind. It must not know which lines there are, nor how they look.

use crate::insight::matching::Ref;
use crate::model::{Kind, RecordId};
use crate::report::cells::{Cell, Tone};

/// One line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Known again by it when the lines are worked out anew; empty for a heading, on which the cursor never is.
    pub name: String,
    /// What it is about.
    pub record: Option<RecordId>,
    /// The field of it to go to.
    pub field: Option<&'static str>,
    /// Where Enter leads where it is about no own record.
    pub leads: Leads,
    /// In the order of the columns of its view.
    pub cells: Vec<Cell>,
    /// The whole of it in words.
    pub more: String,
    /// What stands left of the line, piece by piece, where there is room for it: a week of a calendar.
    pub side: Vec<Cell>,
}

impl Line {
    /// What stands above lines.
    pub fn heading(words: impl IntoIterator<Item = String>) -> Line {
        let cells = words.into_iter().map(|word| Cell::new(&word, Tone::Dim));
        Line { cells: cells.collect(), ..Line::default() }
    }

    pub fn is_heading(&self) -> bool {
        self.name.is_empty()
    }

    /// The action it is about.
    pub fn action(&self) -> Option<String> {
        let record = self.record.as_ref();
        record.filter(|record| record.kind == Kind::Action).map(|record| record.id.clone())
    }
}

/// A place for a cell of each line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Which cell stands in it.
    pub cell: usize,
    pub x: u16,
    pub width: u16,
    /// Numbers end at its right edge.
    pub is_number: bool,
}

/// Where Enter on a line leads that is about no own record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Leads {
    #[default]
    Nowhere,
    /// To all that another city says of its need or offer.
    Page(Kind, Ref),
    /// To the needs and offers of a cell of the table of themes.
    Cell {
        /// Of that theme, which has no name where there is none; of all where it is not said.
        theme: Option<Option<String>>,
        /// The slug of a city; all cities where it is not said.
        city: Option<String>,
    },
    /// To the records of a kind that answer a filter.
    List(Kind, String),
}

/// A column behind the first: its cell, its width, and whether it holds numbers.
pub type LineColumn = (usize, u16, bool);
