//! What a person decides about an import before or while its plan is shown. It must not know what the file holds.

use std::collections::HashMap;

use crate::date::Date;

/// What becomes of a record that is here already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnSame {
    /// Only what is empty is filled.
    #[default]
    Fill,
    /// What the file says counts.
    Update,
    /// It stays as it is.
    Skip,
}

/// What becomes of a row that may be a record that is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDoubt {
    New,
    Same,
    Skip,
}

/// Everything that can be decided.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportOptions {
    /// A kind, singular or plural, or `attendance`.
    pub kind: Option<String>,
    pub sheet: Option<String>,
    /// Headings with the field each becomes; `-` leaves it out.
    pub map: Vec<(String, String)>,
    pub on_same: OnSame,
    pub doubt: Option<OnDoubt>,
    pub skip_refused: bool,
    /// Whether people and what is personal are taken.
    pub people: bool,
    /// When the people were told what is kept.
    pub informed: Option<Date>,
    pub header_row: Option<u32>,
    /// Scales go to ten.
    pub of_ten: bool,
    /// The meeting to which attendance belongs.
    pub meeting: Option<String>,
    /// What was said of single rows, by place of the table and of the row in it. Of a conflict `Same` takes the sheet's
    /// value and `New` leaves the city's.
    pub rows: HashMap<(usize, usize), OnDoubt>,
}
