//! Checks: what is wrong with the files of a city, found in one pass over all of them. It must not know disk or
//! screen, and changes nothing.

mod sheet;

use crate::problem::Problem;
pub(super) use sheet::Sheet;

/// Everything wrong with one file on its own, in the order of the text: errors and warnings that need no other file.
pub fn file(file: &'static str, text: &str) -> Vec<Problem> {
    let sheet = Sheet::new(file, text);
    sheet.faults()
}

/// Whether a day has a year of four digits, as files hold it.
pub(super) fn is_year(day: crate::date::Date) -> bool {
    use chrono::Datelike;
    (1..=9999).contains(&day.year())
}
