//! Where in a line somebody is typing, and a part put in its place: for a screen that completes. It must not know what
//! the parts mean.

use crate::model::quotes;

/// The part, from 0, in which the cursor stands; semicolons between double quotes do not part.
pub fn split_cursor(before_cursor: &str) -> usize {
    quotes::count(before_cursor, is_end) - 1
}

/// The line with another text in one of its parts, from 0; the others stay as typed. Parts that are still missing
/// before it are left empty.
pub fn with_part(text: &str, part: usize, value: &str) -> String {
    let mut parts: Vec<&str> = pieces(text).into_iter().map(str::trim).collect();
    if parts.len() <= part {
        parts.resize(part + 1, "");
    }
    let value = quotes::part(value, is_end);
    parts[part] = &value;
    parts.join(" ; ")
}

/// The parts of a line as they stand in it, one at least.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    quotes::split(text, is_end)
}

fn is_end(char: char) -> bool {
    char == ';'
}
