//! Dates in a filter: a day, a week, a month or a year, alone or as a bound, and how many words of the filter say it. It must not
//! know fields by name.

use crate::date::{self, Calendar, Date};
use crate::problem::Problem;

/// The first and the last day that are meant, of all there are where nothing is typed so far; `None` for no date. `2w`
/// is short for `+2w`, and a year, a month or a week covers its days.
///
/// # Errors
/// 2 for what is no date, with the field named.
pub(super) fn days(field: &str, bare: &str, calendar: Calendar) -> Result<Option<(Date, Date)>, Problem> {
    if bare.is_empty() {
        return Ok(Some((Date::MIN, Date::MAX)));
    }
    if let Some(span) = date::span(bare, calendar) {
        return Ok(Some(span));
    }
    let read = date::parse(bare, calendar, None)
        .or_else(|words| date::parse(&format!("+{bare}"), calendar, None).map_err(|_| words));
    match read {
        Ok(day) => Ok(day.map(|day| (day, day))),
        Err(words) => Err(Problem::usage(format!("{field}:{words}"))),
    }
}

/// How many words belong to a date that begins in the first of them: `Thu 3 Dec`, `next meeting`, `dec 2026`.
pub(super) fn length(words: &[&str], calendar: Calendar) -> usize {
    let is_span = || words.len() > 1 && date::span(&words[..2].join(" "), calendar).is_some();
    let length = date::leading_asked(words, calendar);
    length.unwrap_or_else(|| 1 + usize::from(is_span()))
}
