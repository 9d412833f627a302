//! What an import would do, as data: tables with their columns, rows with what becomes of them. Screen, text and JSON show
//! it alike. It must not know how it was found.

use super::column::{Content, Header};
use super::options::ImportOptions;
use super::values::Column;
use crate::model::{Edit, Kind};
use crate::sort::InOrder;

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    Conflict,
    Refused,
    Doubt,
    Removed,
    Changed,
    Filled,
    New,
    Same,
    /// Somebody said that it is not taken.
    LeftOut,
}

impl Outcome {
    /// All of them, as they are counted in a line.
    pub const ALL: [Outcome; 9] = [
        Outcome::New,
        Outcome::Filled,
        Outcome::Changed,
        Outcome::Removed,
        Outcome::Same,
        Outcome::LeftOut,
        Outcome::Doubt,
        Outcome::Refused,
        Outcome::Conflict,
    ];

    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::New => "new",
            Outcome::Filled => "filled",
            Outcome::Changed => "changed",
            Outcome::Removed => "removed",
            Outcome::Same => "same",
            Outcome::LeftOut => "left out",
            Outcome::Doubt => "doubt",
            Outcome::Refused => "refused",
            Outcome::Conflict => "conflict",
        }
    }

    /// As a person reads it.
    pub fn spoken(self) -> &'static str {
        match self {
            Outcome::Doubt => "in doubt",
            Outcome::Removed => "archived",
            other => other.word(),
        }
    }

    /// Whether it writes something.
    pub fn writes(self) -> bool {
        matches!(self, Outcome::New | Outcome::Filled | Outcome::Changed | Outcome::Removed)
    }
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnPlan {
    /// The first values in it, as they stand.
    pub samples: Vec<String>,
    pub read: Column,
}

/// One table of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct TablePlan {
    pub name: String,
    pub header: Header,
    pub encoding: Option<String>,
    pub separator: Option<char>,
    pub columns: Vec<ColumnPlan>,
    /// Rows below the header that hold something.
    pub rows: usize,
    /// Whether it has cells of a workbook, which are named by letters.
    pub has_cells: bool,
}

/// One field of a row: what the city holds and what it is to hold, as RON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldPlan {
    pub field: &'static str,
    pub old: Option<String>,
    pub new: Option<String>,
    /// Whether it is written; what differs and is left as it is, is not.
    pub taken: bool,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The place of the cell's column; `None` where it is about the row.
    pub column: Option<usize>,
    /// What the field is called; empty where it is about the row.
    pub field: String,
    pub why: String,
}

impl Fault {
    /// One that is about the whole row.
    pub fn row(why: String) -> Fault {
        Fault { column: None, field: String::new(), why }
    }
}

/// One record that a row stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct RowPlan {
    /// Place in the plan's tables.
    pub table: usize,
    /// Place among the rows of its table, by which a person decides about it.
    pub at: usize,
    /// Its number in the file.
    pub row: u32,
    pub kind: Kind,
    pub outcome: Outcome,
    /// Its id, once it has one.
    pub id: Option<String>,
    pub title: String,
    pub fields: Vec<FieldPlan>,
    /// Where it is a part of a record: what its fields mean there.
    pub edits: Vec<Edit>,
    pub fault: Option<Fault>,
}

/// A whole import.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The name of the file, without its folder.
    pub file: String,
    pub tables: Vec<TablePlan>,
    pub rows: Vec<RowPlan>,
    /// What is made besides the rows: generic roles; lists of who came.
    pub besides: Vec<Edit>,
    /// Whole sentences about what was read differently than it stands.
    pub notes: Vec<String>,
    /// People in the file that are not taken.
    pub people_left_out: usize,
    /// Columns that hold personal data and are not taken.
    pub personal: Vec<String>,
    /// People who are new and of whom nothing says when they were told.
    pub uninformed: usize,
}

impl TablePlan {
    /// Whether its rows are people.
    pub fn is_of_people(&self) -> bool {
        self.header.content == Content::Records(Kind::Person)
    }
}

impl Plan {
    /// How many rows come out so.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.rows.iter().filter(|row| row.outcome == outcome).count()
    }

    /// The headings of each table of which something was said, for the next time.
    pub fn told_headings(&self, map: &[(String, String)]) -> Vec<Vec<String>> {
        let is_told = |table: &&TablePlan| {
            table.header.headings.iter().any(|heading| map.iter().any(|(told, _)| told == heading))
        };
        self.tables.iter().filter(is_told).map(|table| table.header.headings.clone()).collect()
    }

    /// Whether it would write nothing.
    pub fn is_nothing(&self) -> bool {
        self.besides.is_empty() && !self.rows.iter().any(|row| row.outcome.writes())
    }

    /// The rows that stand in the way, worst first: refused unless these are left out, in doubt, and conflicts.
    pub fn hindered(&self, options: &ImportOptions) -> Vec<&RowPlan> {
        let stands = |row: &&RowPlan| match row.outcome {
            Outcome::Refused => !options.skip_refused,
            Outcome::Doubt | Outcome::Conflict => true,
            _ => false,
        };
        let mut rows: Vec<&RowPlan> = self.rows.iter().filter(stands).collect();
        rows.order_by_key(|row| (row.outcome, row.table, row.row));
        rows
    }

    /// `Interesariusze!E8` for a cell of a workbook, the number of the line for a text.
    pub fn place(&self, row: &RowPlan) -> String {
        let Some(table) = self.tables.get(row.table) else { return row.row.to_string() };
        if !table.has_cells {
            return row.row.to_string();
        }
        match row.fault.as_ref().and_then(|fault| fault.column) {
            Some(column) => format!(" {}!{}{}", table.name, letters(column), row.row),
            None => format!(" {}!{}", table.name, row.row),
        }
    }

    /// What is to be said of a row.
    pub fn message(&self, row: &RowPlan) -> String {
        match &row.fault {
            Some(fault) if fault.field.is_empty() => fault.why.clone(),
            Some(fault) => format!("{}: {}", fault.field, fault.why),
            None => left(&row.fields),
        }
    }
}

/// What the file says otherwise and is left as it is.
fn left(fields: &[FieldPlan]) -> String {
    let kept: Vec<String> = fields
        .iter()
        .filter(|field| !field.taken)
        .map(|field| {
            let words = |raw: &Option<String>| raw.as_deref().map_or_else(|| "nothing".to_string(), said);
            format!("{} stays {}, not {}", field.field.replace('_', " "), words(&field.old), words(&field.new))
        })
        .collect();
    kept.join("; ")
}

/// The name of a column: A, Z, AA.
pub fn letters(column: usize) -> String {
    let letter = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", letters(more - 1)),
    }
}

/// A value in RON as a person reads it.
pub fn said(raw: &str) -> String {
    let texts = crate::text::unquote(raw).map(|text| vec![text]);
    let plain = || raw.trim_matches(['[', ']']).replace('"', "");
    texts.map_or_else(plain, |texts| texts.join(", "))
}
