//! A week, a month, a quarter or a year as a whole, as people name it: `2026`, `2026-12`, `dec`, `q1 2027`, `this week`.
//! It must not know what its days are compared with.

use chrono::{Datelike, Months};

use super::{Calendar, Date, add_days, add_months, day, in_range, own};

/// The first and the last day. A month or a quarter without a year is the one that is not over yet.
pub fn span(phrase: &str, calendar: Calendar) -> Option<(Date, Date)> {
    let lower = phrase.trim().to_lowercase();
    let own = || english(&own::in_english(&lower, calendar.lang)?, calendar.today);
    english(&lower, calendar.today).or_else(own)
}

fn english(lower: &str, today: Date) -> Option<(Date, Date)> {
    let words: Vec<&str> = lower.split([' ', '-', '_', '/', '.']).filter(|word| !word.is_empty()).collect();
    let found = match words.as_slice() {
        ["this", unit] => turn(unit, today, 0),
        ["next", unit] => turn(unit, today, 1),
        ["last", unit] => turn(unit, today, -1),
        [name] => by_name(name).and_then(|(month, months)| months_of(open(month, months, today)?, months)),
        [one, other] => in_year(one, other).or_else(|| in_year(other, one)),
        _ => None,
    };
    found.or_else(|| by_numbers(lower))
}

/// The first month of what has a name, and how many months it has.
fn by_name(name: &str) -> Option<(u32, u32)> {
    let quarter = ["q1", "q2", "q3", "q4"].iter().zip([1, 4, 7, 10]).find(|(quarter, _)| **quarter == name);
    quarter.map(|(_, month)| (month, 3)).or_else(|| Some((day::month(name)?, 1)))
}

fn in_year(name: &str, year: &str) -> Option<(Date, Date)> {
    let (month, months) = by_name(name)?;
    months_of(Date::from_ymd_opt(day::year(year)?, month, 1)?, months)
}

/// `2026`, `2026-12`, `12/2026`.
fn by_numbers(lower: &str) -> Option<(Date, Date)> {
    let (year, month) = day::span(lower)?;
    months_of(Date::from_ymd_opt(year, month.unwrap_or(1), 1)?, if month.is_some() { 1 } else { 12 })
}

/// The first day of the months that begin with this one, of this year where they are not over yet.
fn open(month: u32, months: u32, today: Date) -> Option<Date> {
    let first = |year| Date::from_ymd_opt(year, month, 1);
    let (_, last) = months_of(first(today.year())?, months)?;
    first(today.year() + i32::from(last < today))
}

fn months_of(first: Date, months: u32) -> Option<(Date, Date)> {
    let last = first.checked_add_months(Months::new(months))?.pred_opt()?;
    in_range(&first).then_some((first, last))
}

/// The week, month, quarter or year of a day, or one so many later.
fn turn(unit: &str, today: Date, later: i64) -> Option<(Date, Date)> {
    let month = |months: u32| {
        let first = Date::from_ymd_opt(today.year(), today.month0() / months * months + 1, 1)?;
        months_of(add_months(first, later * i64::from(months))?, months)
    };
    match unit {
        "week" => {
            let monday = add_days(today, later * 7 - i64::from(today.weekday().num_days_from_monday()))?;
            Some((monday, add_days(monday, 6)?))
        }
        "month" => month(1),
        "quarter" => month(3),
        "year" => month(12),
        _ => None,
    }
}
