//! The parts of a line, and in which of them somebody is typing. It must not know what the parts mean.

use crate::model::quotes;

/// The part, from 0, in which the cursor stands; semicolons between double quotes do not part.
pub fn split_cursor(before_cursor: &str) -> usize {
    quotes::count(before_cursor, is_end) - 1
}

/// The parts of a line as they stand in it, one at least.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    quotes::split(text, is_end)
}

fn is_end(char: char) -> bool {
    char == ';'
}
