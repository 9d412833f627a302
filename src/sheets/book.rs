//! A file as it was read: tables of rows of cells, and what was read differently than it stands. It must not know how
//! any format is written.

use crate::date::{Date, Time};

/// One file, read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Book {
    /// Its own name, without the folder: `Interesariusze.xlsx`.
    pub name: String,
    pub tables: Vec<Table>,
    /// About what was read differently than it stands, for the preview, each without the file's name:
    /// `3 formulas not calculated: open and save the file once`.
    pub notes: Vec<String>,
    /// Sheets that were not read; one that is named in the options always is.
    pub left_out: Vec<LeftOut>,
    /// Custom properties of a workbook, such as `ulg-city`.
    pub properties: Vec<(String, String)>,
}

/// A sheet that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    pub name: String,
    /// `hidden`, `ignore`, `chart`, `empty`.
    pub why: &'static str,
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
    /// How many cells a text has in this row, empty ones too; 0 where no row can be short or long.
    pub written: u32,
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
