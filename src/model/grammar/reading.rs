//! A line as understood: its parts, and what they come to. It must not know how it was read.

use crate::problem::Problem;

/// One part of a line and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// As typed.
    pub text: String,
    /// In plain words: `due Fri 27 Nov 2026, in 4 days`; what is wrong where it is not understood.
    pub meaning: String,
    pub ok: bool,
}

/// A line as understood so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// The title first, then the other parts as they were typed.
    pub parts: Vec<Part>,
    /// Values as RON, in the order of the field table, without the id.
    pub fields: Vec<(&'static str, String)>,
    /// Everything that keeps the line from becoming a record.
    pub problems: Vec<Problem>,
}
