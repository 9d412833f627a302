//! Dates as people say them, and dates said back to people. "Today" and the next meeting are handed in:
//! this file must not ask a clock.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Weekday};

/// A calendar day.
pub type Date = NaiveDate;
/// A time of day.
pub type Time = NaiveTime;

/// What a date phrase may refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calendar {
    pub today: Date,
    /// The earliest meeting from today on.
    pub next_meeting: Option<Date>,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads a date phrase: `fri`, `+2w`, `++1w` (from `old`), `15/10`, `2026-10-15`, `15 oct`, `end of month`,
/// `next meeting`, `today`; `none` and empty text give `None`. The error says what would be understood.
pub fn parse(phrase: &str, calendar: Calendar, old: Option<Date>) -> Result<Option<Date>, String> {
    let words = phrase.trim().to_lowercase();
    let today = calendar.today;
    let day = match words.as_str() {
        "" | "none" => return Ok(None),
        "today" | "tod" | "now" => Some(today),
        "tomorrow" | "tom" | "tmrw" => today.succ_opt(),
        "yesterday" => today.pred_opt(),
        "end of month" | "eom" => end_of_month(today),
        "next meeting" | "meeting" => {
            return match calendar.next_meeting {
                Some(day) => Ok(Some(day)),
                None => Err("no meeting is planned yet; add one first or give a date".to_string()),
            };
        }
        _ => return absolute_or_relative(&words, today, old).map(Some),
    };
    day.map(Some)
        .ok_or_else(|| format!("{phrase}: no such date"))
}

/// Reads a date phrase that looks back: `mon` is the last Monday up to today, `15/10` the last one, `-2w`; a day still to
/// come is refused.
pub fn past(phrase: &str, today: Date) -> Result<Date, String> {
    let words = phrase.trim().to_lowercase();
    let back = |base: Option<Date>| base.unwrap_or(today);
    // A weekday is looked for after a day, a day of the year from a day on: both begin that much earlier.
    let from = match weekday(words.strip_prefix("last ").unwrap_or(&words)) {
        Some(weekday) => {
            let before = back(today.checked_sub_days(Days::new(7)));
            return Ok(next_weekday(before, weekday));
        }
        None if words.starts_with(|char: char| char.is_ascii_digit()) => {
            let before = today.checked_sub_months(Months::new(12));
            back(before.and_then(|day| day.succ_opt()))
        }
        None => today,
    };
    let calendar = Calendar {
        today: from,
        next_meeting: None,
    };
    match parse(phrase, calendar, None)? {
        Some(day) if day <= today => Ok(day),
        Some(day) => Err(format!("{phrase}: {} is still to come", long(day))),
        None => Err("since when? give a date, or 'meeting'".to_string()),
    }
}

fn absolute_or_relative(words: &str, today: Date, old: Option<Date>) -> Result<Date, String> {
    if let Some(steps) = words.strip_prefix("++") {
        let base = old.ok_or("++ counts from the old date, and there is none; use +")?;
        return shift(base, steps, 1).ok_or_else(|| not_understood(words));
    }
    if let Some(steps) = words
        .strip_prefix('+')
        .or_else(|| words.strip_prefix("in "))
    {
        return shift(today, steps, 1).ok_or_else(|| not_understood(words));
    }
    if let Some(steps) = words.strip_prefix('-') {
        return shift(today, steps, -1).ok_or_else(|| not_understood(words));
    }
    if let Some(weekday) = weekday(words.strip_prefix("next ").unwrap_or(words)) {
        return Ok(next_weekday(today, weekday));
    }
    day_in_calendar(words, today)
}

fn not_understood(words: &str) -> String {
    format!("{words}: not a date; try fri, tomorrow, +2w, 15/10, 2026-10-15, next meeting or none")
}

/// Moves a date by `2w`, `3d`, `1m`, `1y`; also `2 weeks`.
fn shift(base: Date, steps: &str, sign: i64) -> Option<Date> {
    let steps = steps.trim();
    let split = steps.find(|char: char| !char.is_ascii_digit())?;
    let (count, unit) = steps.split_at(split);
    let count = sign * i64::from(count.parse::<u32>().ok()?);
    match unit.trim() {
        "d" | "day" | "days" => add_days(base, count),
        "w" | "week" | "weeks" => add_days(base, count * 7),
        "m" | "month" | "months" => add_months(base, count),
        "y" | "year" | "years" => add_months(base, count * 12),
        _ => None,
    }
}

/// The day so many days later, or earlier where negative; `None` outside the years of four digits.
pub fn add_days(day: Date, days: i64) -> Option<Date> {
    let moved = day.checked_add_signed(TimeDelta::try_days(days)?);
    moved.filter(in_range)
}

/// As [`add_days`], by months; where the month has no such day its last one: 31 January is followed by 28 February.
pub fn add_months(day: Date, months: i64) -> Option<Date> {
    let count = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
    let moved = match months < 0 {
        true => day.checked_sub_months(count),
        false => day.checked_add_months(count),
    };
    moved.filter(in_range)
}

/// Years of four digits, as the files hold them.
fn in_range(day: &Date) -> bool {
    (1..=9999).contains(&day.year())
}

fn end_of_month(today: Date) -> Option<Date> {
    today
        .with_day(1)?
        .checked_add_months(Months::new(1))?
        .pred_opt()
}

/// A weekday by at least two letters.
fn weekday(word: &str) -> Option<Weekday> {
    const DAYS: [(&str, Weekday); 7] = [
        ("monday", Weekday::Mon),
        ("tuesday", Weekday::Tue),
        ("wednesday", Weekday::Wed),
        ("thursday", Weekday::Thu),
        ("friday", Weekday::Fri),
        ("saturday", Weekday::Sat),
        ("sunday", Weekday::Sun),
    ];
    let matches = |name: &str| word.len() >= 2 && name.starts_with(word);
    DAYS.iter()
        .find(|(name, _)| matches(name))
        .map(|(_, day)| *day)
}

/// The next such day strictly after today.
fn next_weekday(today: Date, weekday: Weekday) -> Date {
    let ahead = (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
    let ahead = if ahead == 0 { 7 } else { ahead };
    today
        .checked_add_days(Days::new(u64::from(ahead)))
        .unwrap_or(today)
}

/// `2026-10-15`, `15/10/2026`, `15/10`, `15.10.`, `15 oct`, `15 october 2026`.
fn day_in_calendar(words: &str, today: Date) -> Result<Date, String> {
    let parts: Vec<&str> = words
        .split(['/', '.', '-', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let iso = words.contains('-') && parts.first().is_some_and(|year| year.len() == 4);
    let (day, month, year) = match (parts.as_slice(), iso) {
        ([year, month, day], true) => (*day, *month, Some(*year)),
        ([day, month, year], false) => (*day, *month, Some(*year)),
        ([day, month], false) => (*day, *month, None),
        _ => return Err(not_understood(words)),
    };
    let number = |text: &str| text.parse::<u32>().map_err(|_| not_understood(words));
    let (day, month) = (
        number(day)?,
        month_number(month).ok_or_else(|| not_understood(words))?,
    );
    let missing = || format!("{words}: no such date");
    match year {
        Some(year) if year.len() == 4 => {
            let year = number(year)? as i32;
            Date::from_ymd_opt(year, month, day)
                .filter(in_range)
                .ok_or_else(missing)
        }
        Some(_) => Err(format!("{words}: give the year with four digits")),
        None => (today.year()..today.year() + 9)
            .filter_map(|year| Date::from_ymd_opt(year, month, day))
            .find(|date| *date >= today)
            .ok_or_else(missing),
    }
}

fn month_number(text: &str) -> Option<u32> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let position = MONTHS
        .iter()
        .position(|name| text.len() >= 3 && name.starts_with(text))?;
    u32::try_from(position + 1).ok()
}

/// Whether a word is the name of a month, by three letters or more.
pub fn is_month(word: &str) -> bool {
    word.starts_with(|char: char| char.is_ascii_alphabetic()) && month_number(word).is_some()
}

/// `Fri 2 Oct 2026`.
pub fn long(day: Date) -> String {
    day.format("%a %-d %b %Y").to_string()
}

/// `2 Oct`, with the year only where it is not this one.
pub fn short(day: Date, today: Date) -> String {
    let form = if day.year() == today.year() {
        "%-d %b"
    } else {
        "%-d %b %Y"
    };
    day.format(form).to_string()
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
        let calendar = Calendar {
            today: day(today),
            next_meeting: Some(day("2026-12-03")),
        };
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
            assert_eq!(
                read(phrase, today),
                Ok(Some(day(expected))),
                "{phrase} on {today}"
            );
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
            assert_eq!(past(phrase, today), Ok(day(expected)), "{phrase}");
        }
        for phrase in ["tomorrow", "+1d", "2026-12-01", "none", "soon"] {
            assert!(past(phrase, today).is_err(), "{phrase}");
        }
    }

    #[test]
    fn refusals_say_why() {
        for phrase in ["30/2", "31.02.2026", "2026-02-30"] {
            let answer = read(phrase, "2026-11-23").unwrap_err();
            assert!(answer.contains("no such date"), "{answer}");
        }
        for phrase in [
            "soon", "+2x", "+", "fr i", "99999w", "15/10/26", "-", "1/2/3/4",
        ] {
            assert!(read(phrase, "2026-11-23").is_err(), "{phrase}");
        }
        let calendar = Calendar {
            today: day("2026-11-23"),
            next_meeting: None,
        };
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
        assert_eq!(
            preview(day("2026-10-02"), day("2026-09-23")),
            "Fri 2 Oct 2026, in 9 days"
        );
    }
}
