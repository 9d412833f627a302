//! Days in a column: in which order their numbers stand is told by the whole column, never by one cell. It must not know
//! what the days are for.

use chrono::Datelike;

use crate::date::{Date, add_days};

/// In which order the numbers of a day stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DayOrder {
    #[default]
    DayFirst,
    MonthFirst,
}

/// The rows that tell the order of a column.
#[derive(Debug, Clone, Copy, Default)]
pub struct Telling {
    day_first: Option<u32>,
    month_first: Option<u32>,
}

impl Telling {
    /// Looks at one cell.
    pub fn see(&mut self, text: &str, row: u32) {
        let Some((first, second, _)) = numbers(text) else { return };
        if first > 12 && second <= 12 {
            self.day_first.get_or_insert(row);
        } else if second > 12 && first <= 12 {
            self.month_first.get_or_insert(row);
        }
    }

    /// The order of the column.
    ///
    /// # Errors
    /// Where one row says one and another the other.
    pub fn order(self) -> Result<DayOrder, String> {
        match (self.day_first, self.month_first) {
            (Some(one), Some(other)) => {
                let (one, other) = (one.min(other), one.max(other));
                Err(format!("day or month first? row {one} says one, row {other} the other"))
            }
            (None, Some(_)) => Ok(DayOrder::MonthFirst),
            _ => Ok(DayOrder::DayFirst),
        }
    }
}

/// `12.10.2017`, `1/9/17` as its three numbers; a time behind it is no part of it.
fn numbers(text: &str) -> Option<(u32, u32, i32)> {
    let text = text.trim().split([' ', 'T']).next()?.trim_end_matches('.');
    let mut parts = text.split(['.', '/', '-']);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let is_short = |part: &str| (1..=2).contains(&part.len());
    if parts.next().is_some() || !is_short(first) || !is_short(second) || !matches!(year.len(), 2 | 4) {
        return None;
    }
    let number: i32 = year.parse().ok()?;
    let year = if year.len() == 2 { 2000 + number } else { number };
    Some((first.parse().ok()?, second.parse().ok()?, year))
}

/// The day that a cell's text says in numbers; `None` where it is none of that form.
pub fn read(text: &str, order: DayOrder) -> Option<Result<Date, String>> {
    let (first, second, year) = numbers(text)?;
    let (day, month) = match order {
        DayOrder::DayFirst => (first, second),
        DayOrder::MonthFirst => (second, first),
    };
    Some(Date::from_ymd_opt(year, month, day).ok_or_else(|| format!("{text}: no such date")))
}

/// The day that a bare number counts to, as workbooks count: from 1900, with the leap day it did not have, or from 1904.
pub fn counted(number: f64, from_1904: bool) -> Option<Date> {
    const DAYS: std::ops::RangeInclusive<f64> = 20_000.0..=80_000.0;
    let start = if from_1904 { Date::from_ymd_opt(1904, 1, 1)? } else { Date::from_ymd_opt(1899, 12, 30)? };
    let day = add_days(start, number.trunc() as i64).filter(|_| DAYS.contains(&number))?;
    (1..=9999).contains(&day.year()).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_tells_its_order() {
        let order = |cells: &[&str]| {
            let mut telling = Telling::default();
            cells.iter().zip(2..).for_each(|(cell, row)| telling.see(cell, row));
            telling.order()
        };
        assert_eq!(order(&["1.2.2017", "soon", "2017-10-25"]), Ok(DayOrder::DayFirst));
        assert_eq!(order(&["1/2/2017", "10/25/2017"]), Ok(DayOrder::MonthFirst));
        assert_eq!(order(&["25/10/17", "1/2/17"]), Ok(DayOrder::DayFirst));
        let both = order(&["25/10/2017", "1/2/2017", "10/25/2017"]);
        assert_eq!(both.unwrap_err(), "day or month first? row 2 says one, row 4 the other");
    }

    #[test]
    fn days_in_numbers() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(read("1.09.2017", DayOrder::DayFirst), Some(Ok(day("2017-09-01"))));
        assert_eq!(read("1/9/17", DayOrder::MonthFirst), Some(Ok(day("2017-01-09"))));
        assert_eq!(read("3-12-2017 00:00", DayOrder::DayFirst), Some(Ok(day("2017-12-03"))));
        assert_eq!(read("31.2.2017", DayOrder::DayFirst), Some(Err("31.2.2017: no such date".to_string())));
        assert_eq!((read("2017-12-03", DayOrder::DayFirst), read("fri", DayOrder::DayFirst)), (None, None));
        assert_eq!(
            (counted(43_020.0, false), counted(41_558.0, true)),
            (Some(day("2017-10-12")), Some(day("2017-10-12")))
        );
        assert_eq!(counted(12.0, false), None);
    }
}
