//! Dates as people say them, and dates said back to people. "Today" and the next meeting are handed in:
//! this file must not ask a clock.
//!
//! A weekday is the next one after today: on a Friday `fri` is a week ahead. A day without its year is the next one
//! from today on, today too. `+2w` counts from today, `++1w` from the date that stands there. A weekday beside a day
//! is one date; where the two disagree it is refused. In a sentence a word is a date only where nothing else is likely,
//! and what is no day of the calendar is a word like any other, unless a date was asked for.

mod calendar;
mod clock;
mod day;
mod own;
mod span;
mod words;

use chrono::Datelike;

pub use calendar::{Calendar, Date, Time, add_days, add_months};
pub use clock::{leading as leading_time, time};
pub use own::{OwnLead, counts, own_lead};
pub use span::span;
pub use words::{FoundDay, Shape};

use calendar::in_range;
use words::DayReader;

use crate::lang::Lang;

/// Reads a date phrase: `fri`, `+2w`, `++1w` (from `old`), `15/10`, `2026-10-15`, `15 oct`, `Thu 15 Oct 2026`, `end of
/// month`, `next meeting`, `today`; `none` and empty text give `None`.
///
/// # Errors
/// What is no date, in words that say what would be understood.
pub fn parse(phrase: &str, calendar: Calendar, old: Option<Date>) -> Result<Option<Date>, String> {
    let reader = DayReader { old, ..DayReader::asked(calendar) };
    read(phrase, &reader)
}

/// Reads a date phrase that looks back: `mon` is the last Monday up to today, `15/10` the last one, `-2w`.
///
/// # Errors
/// As [`parse`]; also for a day still to come, and where no day is named.
pub fn past(phrase: &str, today: Date, lang: Lang) -> Result<Date, String> {
    let calendar = Calendar { today, next_meeting: None, lang };
    let reader = DayReader { back: true, ..DayReader::asked(calendar) };
    match read(phrase, &reader)? {
        Some(day) if day <= today => Ok(day),
        Some(day) => Err(format!("{phrase}: {} is still to come", long(day))),
        None => Err("since when? give a date, or 'meeting'".to_string()),
    }
}

/// The longest date that words of a sentence begin with, where a word may well mean something else; what is no day of
/// the calendar is none.
pub fn leading(words: &[&str], calendar: Calendar) -> Option<FoundDay> {
    let reader = DayReader { asked: false, ..DayReader::asked(calendar) };
    reader.leading(words)
}

/// As [`leading`], for the words behind the name of a field that holds a date, in any case: how many belong to it.
pub fn leading_asked(words: &[&str], calendar: Calendar) -> Option<usize> {
    let words = words.iter().take(LONGEST);
    let lower: Vec<String> = words.map(|word| word.to_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let found = DayReader::asked(calendar).leading(&lower);
    found.map(|found| found.words)
}

/// They say by when, and go with the date: `by fri`.
pub const DEADLINE: [&str; 6] = ["due", "by", "on", "until", "till", "before"];

/// No date has more words.
pub const LONGEST: usize = 10;

fn read(phrase: &str, reader: &DayReader) -> Result<Option<Date>, String> {
    let lower = phrase.trim().to_lowercase();
    let lang = reader.calendar.lang;
    if lower.is_empty() || lower == "none" || own::is_none(&lower, lang) {
        return Ok(None);
    }
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    let led = match own_lead(&words, lang) {
        _ if DEADLINE.contains(&words[0]) => 1,
        Some((length, _)) if reader.leading(&words).is_none_or(|found| found.words < words.len()) => length,
        _ => 0,
    };
    if led < words.len() {
        words.drain(..led);
    }
    // `3 12 2026`, `3 / 12`, `+ 2w`: the signs may stand apart.
    let signs = ['/', '.', '-', ' '];
    let apart = if lower.starts_with(['+', '-']) {
        lower.replace(char::is_whitespace, "")
    } else {
        let numbers = lower.split(signs).filter(|part| !part.is_empty());
        numbers.collect::<Vec<_>>().join("/")
    };
    for words in [words.as_slice(), &[apart.as_str()]] {
        let found = reader.leading(words);
        if let Some(found) = found.filter(|found| found.words == words.len()) {
            return found.day.map(Some);
        }
    }
    match span(&lower, reader.calendar) {
        Some((first, _)) => Err(format!("{lower}: which day of it? give one, such as {}", first.format("%-d/%-m/%Y"))),
        None => Err(not_understood(&lower)),
    }
}

fn not_understood(words: &str) -> String {
    format!("{words}: not a date; try fri, tomorrow, +2w, 15/10, 2026-10-15, next meeting or none")
}

/// `Fri 2 Oct 2026`.
pub fn long(day: Date) -> String {
    day.format("%a %-d %b %Y").to_string()
}

/// `2 Oct`, with the year only where it is not this one.
pub fn short(day: Date, today: Date) -> String {
    let form = if day.year() == today.year() { "%-d %b" } else { "%-d %b %Y" };
    day.format(form).to_string()
}

/// `3 Jul - 29 Sep`, `3 Nov` for one day; both with their year where one of them is not in this one.
pub fn range(start: Date, end: Date, today: Date) -> String {
    if start == end {
        return short(end, today);
    }
    let is_now = start.year() == today.year() && end.year() == today.year();
    let form = if is_now { "%-d %b" } else { "%-d %b %Y" };
    format!("{} - {}", start.format(form), end.format(form))
}

/// `today`, `tomorrow`, `in 9 days`, `3 days ago`.
pub fn distance(day: Date, today: Date) -> String {
    match (day - today).num_days() {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        days if days > 0 => format!("in {days} days"),
        days => format!("{} days ago", -days),
    }
}

/// How a due date reads in a list: `Thu, in 3 days`, `3 days late`, `2 Dec, in 40 days`.
pub fn due(day: Date, today: Date) -> String {
    match (day - today).num_days() {
        0 => "today".to_string(),
        -1 => "1 day late".to_string(),
        days if days < 0 => format!("{} days late", -days),
        days if days < 7 => format!("{}, {}", day.format("%a"), distance(day, today)),
        _ => format!("{}, {}", short(day, today), distance(day, today)),
    }
}

/// A date said back while it is typed: `Fri 2 Oct 2026, in 9 days`.
pub fn preview(day: Date, today: Date) -> String {
    format!("{}, {}", long(day), distance(day, today))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn read(phrase: &str, today: &str) -> Result<Option<Date>, String> {
        let calendar = Calendar { today: day(today), next_meeting: Some(day("2026-12-03")), lang: Lang::English };
        parse(phrase, calendar, Some(day("2026-01-31")))
    }

    #[test]
    fn phrases() {
        // Monday 23 November 2026, and a Friday, a leap day, a year's end.
        for (today, phrase, expected) in [
            ("2026-11-23", "fri", "2026-11-27"),
            ("2026-11-27", "fri", "2026-12-04"),
            ("2026-11-27", "Friday", "2026-12-04"),
            ("2026-11-23", "mon", "2026-11-30"),
            ("2026-11-23", "15/10", "2027-10-15"),
            ("2026-10-15", "15/10", "2026-10-15"),
            ("2026-11-23", "15/10/2026", "2026-10-15"),
            ("2026-11-23", "2026-10-15", "2026-10-15"),
            ("2026-11-23", "1 dec", "2026-12-01"),
            ("2026-11-23", "1 dec 2027", "2027-12-01"),
            ("2026-11-23", "+2w", "2026-12-07"),
            ("2026-11-23", "-3d", "2026-11-20"),
            ("2026-01-31", "+1m", "2026-02-28"),
            ("2026-11-23", "in 2 weeks", "2026-12-07"),
            ("2026-11-23", "++1w", "2026-02-07"),
            ("2026-11-23", "end of month", "2026-11-30"),
            ("2028-02-03", "eom", "2028-02-29"),
            ("2026-11-23", "29/2", "2028-02-29"),
            ("2026-12-31", "tomorrow", "2027-01-01"),
            ("2026-11-23", "next meeting", "2026-12-03"),
        ] {
            assert_eq!(read(phrase, today), Ok(Some(day(expected))), "{phrase} on {today}");
        }
        assert_eq!(read("none", "2026-11-23"), Ok(None));
    }

    #[test]
    fn looking_back() {
        // A Monday.
        let today = day("2026-11-23");
        for (phrase, expected) in [
            ("mon", "2026-11-23"),
            ("tue", "2026-11-17"),
            ("last sun", "2026-11-22"),
            ("15/10", "2026-10-15"),
            ("24/11", "2025-11-24"),
            ("23/11", "2026-11-23"),
            ("1 dec", "2025-12-01"),
            ("-2w", "2026-11-09"),
            ("yesterday", "2026-11-22"),
            ("today", "2026-11-23"),
            ("2024-02-29", "2024-02-29"),
        ] {
            assert_eq!(past(phrase, today, Lang::English), Ok(day(expected)), "{phrase}");
        }
        for phrase in ["tomorrow", "+1d", "2026-12-01", "none", "soon"] {
            assert!(past(phrase, today, Lang::English).is_err(), "{phrase}");
        }
    }

    #[test]
    fn refusals_say_why() {
        for phrase in ["30/2", "31.02.2026", "2026-02-30"] {
            let answer = read(phrase, "2026-11-23").unwrap_err();
            assert!(answer.contains("no such date"), "{answer}");
        }
        for phrase in ["soon", "+2x", "+", "fr i", "99999w", "15/10/26", "-", "1/2/3/4"] {
            assert!(read(phrase, "2026-11-23").is_err(), "{phrase}");
        }
        let calendar = Calendar { today: day("2026-11-23"), next_meeting: None, lang: Lang::English };
        assert!(parse("next meeting", calendar, None).is_err());
        assert!(parse("++1w", calendar, None).is_err());
        assert!(parse("+4000000000d", calendar, None).is_err());
    }

    #[test]
    fn said_back() {
        let today = day("2026-11-23");
        assert_eq!(due(day("2026-11-26"), today), "Thu, in 3 days");
        assert_eq!(due(day("2026-11-20"), today), "3 days late");
        assert_eq!(due(day("2027-01-02"), today), "2 Jan 2027, in 40 days");
        assert_eq!(range(day("2026-07-03"), day("2026-09-29"), today), "3 Jul - 29 Sep");
        assert_eq!(range(day("2026-04-20"), day("2027-04-15"), today), "20 Apr 2026 - 15 Apr 2027");
        assert_eq!(range(day("2025-10-02"), day("2026-01-31"), today), "2 Oct 2025 - 31 Jan 2026");
        assert_eq!(range(day("2025-10-02"), day("2025-10-03"), today), "2 Oct 2025 - 3 Oct 2025");
        assert_eq!(range(day("2026-11-03"), day("2026-11-03"), today), "3 Nov");
        assert_eq!(preview(day("2026-10-02"), day("2026-09-23")), "Fri 2 Oct 2026, in 9 days");
    }
}
