//! Days as a room reads them, in its language. It must not ask a clock.

use chrono::{Datelike, NaiveDate};

use super::Lang;
use crate::say;

impl Lang {
    /// `Fri 2 Oct 2026`.
    pub fn day(self, day: NaiveDate) -> String {
        let (weekday, month) = (self.weekday(day), self.month(day));
        say!(self, "day", weekday = weekday, day = day.day(), month = month, year = day.year().to_string())
    }

    /// `Friday 2 October 2026`, as a letter has it.
    pub fn day_in_full(self, day: NaiveDate) -> String {
        let weekday = one_of(&self.text("weekdays"), day.weekday().num_days_from_monday());
        let month = one_of(&self.text("months"), day.month0());
        say!(self, "day-in-full", weekday = weekday, day = day.day(), month = month, year = day.year().to_string())
    }

    /// `2 Oct`, with the year only where it is not this one.
    pub fn short_day(self, day: NaiveDate, today: NaiveDate) -> String {
        let month = self.month(day);
        if day.year() == today.year() {
            return say!(self, "day-short", day = day.day(), month = month);
        }
        say!(self, "day-short-year", day = day.day(), month = month, year = day.year().to_string())
    }

    /// `Oct 2026`.
    pub fn month_of_year(self, day: NaiveDate) -> String {
        say!(self, "day-month", month = self.month(day), year = day.year().to_string())
    }

    /// `today`, `tomorrow`, `in 9 days`, `3 days ago`.
    pub fn distance(self, day: NaiveDate, today: NaiveDate) -> String {
        match (day - today).num_days() {
            0 => say!(self, "day-today"),
            1 => say!(self, "day-tomorrow"),
            -1 => say!(self, "day-yesterday"),
            days if days > 0 => say!(self, "day-ahead", count = days),
            days => say!(self, "day-ago", count = -days),
        }
    }

    /// How a due day reads in a list: `Thu, in 3 days`, `3 days late`, `2 Dec, in 40 days`.
    pub fn due(self, day: NaiveDate, today: NaiveDate) -> String {
        match (day - today).num_days() {
            0 => say!(self, "day-today"),
            days if days < 0 => say!(self, "day-late", count = -days),
            days if days < 7 => format!("{}, {}", self.weekday(day), self.distance(day, today)),
            _ => format!("{}, {}", self.short_day(day, today), self.distance(day, today)),
        }
    }

    /// A day and how far it is: `Fri 2 Oct 2026, in 9 days`.
    pub fn day_and_distance(self, day: NaiveDate, today: NaiveDate) -> String {
        format!("{}, {}", self.day(day), self.distance(day, today))
    }

    /// `Fri`.
    pub fn weekday(self, day: NaiveDate) -> String {
        one_of(&self.text("weekdays-short"), day.weekday().num_days_from_monday())
    }

    /// `Oct`.
    pub fn month(self, day: NaiveDate) -> String {
        one_of(&self.text("months-short"), day.month0())
    }
}

/// One of the names of a row, counted from 0.
fn one_of(names: &str, at: u32) -> String {
    names.split_whitespace().nth(at as usize).unwrap_or_default().to_string()
}
