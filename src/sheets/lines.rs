//! Calendars and cards by their lines: where each thing begins, and whether a reader can hold them all. It must not know
//! what the lines say.

use super::gauge::{Gauge, grouped, too_large};
use crate::problem::Problem;

/// Each becomes a value of a hundred bytes or more.
const VALUES: usize = 2_000_000;

/// Counts what a reader would make values of.
///
/// # Errors
/// 65 where they are too many.
pub(super) fn weigh(text: &str, gauge: &Gauge) -> Result<(), Problem> {
    let values = memchr::memchr3_iter(b'\n', b';', b',', text.as_bytes()).count();
    let values = values.max(memchr::memchr_iter(b'\r', text.as_bytes()).count());
    if values > VALUES {
        return Err(too_large(format!("over {} values", grouped(VALUES as u64))).file(gauge.file));
    }
    Ok(())
}

/// The numbers of the lines that are one of these, in capitals.
pub(super) fn beginning<'t>(text: &'t str, starts: &'t [&str]) -> impl Iterator<Item = u32> + 't {
    let lines = text.lines().zip(1..);
    lines.filter(|(line, _)| starts.iter().any(|start| line.trim().eq_ignore_ascii_case(start))).map(|(_, at)| at)
}
