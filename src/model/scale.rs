//! Days, weeks and months as columns: from a date to the number of its column and back, and a date moved by one of
//! them. Weeks begin on Monday, months are those of the calendar. It must not know what is drawn in a column.

use chrono::Datelike;

use crate::date::{self, Date};

/// What one column of a timeline stands for, the finest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scale {
    Day,
    Week,
    Month,
}

impl Scale {
    pub const ALL: [Scale; 3] = [Scale::Day, Scale::Week, Scale::Month];

    /// `day`, `week`, `month`.
    pub fn name(self) -> &'static str {
        match self {
            Scale::Day => "day",
            Scale::Week => "week",
            Scale::Month => "month",
        }
    }

    /// The next finer scale; days stay days.
    #[must_use]
    pub fn finer(self) -> Scale {
        match self {
            Scale::Day | Scale::Week => Scale::Day,
            Scale::Month => Scale::Week,
        }
    }

    /// The next coarser scale; months stay months.
    #[must_use]
    pub fn coarser(self) -> Scale {
        match self {
            Scale::Day => Scale::Week,
            Scale::Week | Scale::Month => Scale::Month,
        }
    }

    /// The number of the column a day lies in, counted from the beginning of our era; neighbours differ by 1.
    pub fn column(self, day: Date) -> i64 {
        // The first day of our era counts 1 and was a Monday.
        let days = i64::from(day.num_days_from_ce());
        match self {
            Scale::Day => days,
            Scale::Week => (days - 1).div_euclid(7),
            Scale::Month => i64::from(day.year()) * 12 + i64::from(day.month0()),
        }
    }

    /// The first day of a column; the ends of the calendar for columns beyond the years of four digits.
    pub fn first_day(self, column: i64) -> Date {
        let day = match self {
            Scale::Day => of_era(column),
            Scale::Week => of_era(column.saturating_mul(7).saturating_add(1)),
            Scale::Month => {
                let year = i32::try_from(column.div_euclid(12)).ok();
                let month = u32::try_from(column.rem_euclid(12)).ok();
                year.zip(month).and_then(|(year, month)| Date::from_ymd_opt(year, month + 1, 1))
            }
        };
        let end = if column > 0 { Date::MAX } else { Date::MIN };
        day.unwrap_or(end)
    }

    /// The last day of a column.
    pub fn last_day(self, column: i64) -> Date {
        let next = self.first_day(column.saturating_add(1));
        next.pred_opt().unwrap_or(Date::MIN)
    }

    /// A date moved by so many days, weeks or months; a month without that day gives its last one. `None` outside the
    /// years of four digits.
    pub fn shift(self, day: Date, steps: i64) -> Option<Date> {
        match self {
            Scale::Day => date::add_days(day, steps),
            Scale::Week => date::add_days(day, steps.checked_mul(7)?),
            Scale::Month => date::add_months(day, steps),
        }
    }
}

fn of_era(days: i64) -> Option<Date> {
    Date::from_num_days_from_ce_opt(i32::try_from(days).ok()?)
}
