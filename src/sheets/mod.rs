//! Tables as other programs write them: workbooks, separated text, calendars, cards and Kumu's backups, each read into
//! rows of cells. It must not know what a city is, nor what a column means.

use crate::date::{Date, Time};

/// One file, read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Book {
    /// Its own name, without the folder: `Interesariusze.xlsx`.
    pub name: String,
    pub tables: Vec<Table>,
    /// Whole sentences about what was read differently than it stands, for the preview.
    pub notes: Vec<String>,
    /// Custom properties of a workbook, such as `ulg-city`.
    pub properties: Vec<(String, String)>,
}

/// One table of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Empty where the format has no sheets.
    pub name: String,
    /// The kind its format is made for: meetings of a calendar, people of cards. A person may say otherwise.
    pub made_for: Option<&'static str>,
    /// How the text was read: `windows-1250`; none for workbooks.
    pub encoding: Option<String>,
    pub separator: Option<char>,
    /// Whether bare numbers of days count from 1904.
    pub from_1904: bool,
    /// Rows that hold anything, in order.
    pub rows: Vec<SheetRow>,
    /// Cells that are one, as they stand in the file. Rows below the first already hold the value.
    pub merged: Vec<Merged>,
}

/// One row of cells; trailing empty ones are left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SheetRow {
    /// Its number in the file, from 1: the line in a text, the row in a workbook.
    pub number: u32,
    pub cells: Vec<Cell>,
}

/// What stands in one cell, made safe to show.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    #[default]
    Empty,
    Text(Box<str>),
    Number(f64),
    Bool(bool),
    Date(Date),
    Time(Time),
    /// What a program writes where it could not calculate: `#REF!`.
    Failed(Box<str>),
}

/// A block of merged cells, both ends counted: rows from 1, columns from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    pub rows: (u32, u32),
    pub columns: (usize, usize),
}
