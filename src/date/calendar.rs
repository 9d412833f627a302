//! Days, times and what a date phrase counts from; days moved by days, weeks, months and years. It must not know words.

use chrono::{Datelike, Months, NaiveDate, NaiveTime, TimeDelta};

use crate::lang::Lang;

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
    /// Its words are understood beside English ones.
    pub lang: Lang,
}

/// Moves a date by so many days, weeks, months or years: `w`, `week`, `weeks`.
pub(super) fn shift(base: Date, count: &str, unit: &str, sign: i64) -> Option<Date> {
    let count = sign * i64::from(count.parse::<u32>().ok()?);
    match unit {
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
    let moved = if months < 0 { day.checked_sub_months(count) } else { day.checked_add_months(count) };
    moved.filter(in_range)
}

/// Years of four digits, as the files hold them.
pub(super) fn in_range(day: &Date) -> bool {
    (1..=9999).contains(&day.year())
}
