//! How long until tomorrow, across the days on which the clocks change. It must not know who waits.

use std::time::Duration;

use chrono::{DateTime, Days, Local, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};

use crate::date::Date;

/// The day by the machine's own calendar.
pub(super) fn today() -> Date {
    Local::now().date_naive()
}

/// From now to the first moment of tomorrow that exists; at least one second, at most two days.
pub(super) fn until_tomorrow() -> Duration {
    let now = Local::now();
    let start = now.date_naive().checked_add_days(Days::new(1)).and_then(|day| first_moment(day, local));
    let wait = start.and_then(|start| (start - now).to_std().ok());
    wait.unwrap_or_default().clamp(Duration::from_secs(1), Duration::from_secs(48 * 3600))
}

fn local(time: NaiveDateTime) -> Option<DateTime<Local>> {
    Local.from_local_datetime(&time).earliest()
}

/// Midnight, or where the clocks skip it the first quarter of an hour after it that exists.
fn first_moment<T>(day: Date, exists: impl Fn(NaiveDateTime) -> Option<T>) -> Option<T> {
    let midnight = day.and_time(NaiveTime::MIN);
    (0..24 * 4).filter_map(|quarter| midnight.checked_add_signed(TimeDelta::minutes(15 * quarter))).find_map(exists)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skipped_midnight_moves_on() {
        let day: Date = "2018-11-04".parse().unwrap();
        let one = day.and_hms_opt(1, 0, 0).unwrap();
        assert_eq!(first_moment(day, |time| (time >= one).then_some(time)), Some(one));
        assert_eq!(first_moment(day, Some), Some(day.and_time(NaiveTime::MIN)));
        assert_eq!(first_moment(day, |_| None::<()>), None);
    }

    #[test]
    fn tomorrow_is_at_most_a_day_and_a_bit_away() {
        let wait = until_tomorrow();
        assert!(wait >= Duration::from_secs(1) && wait <= Duration::from_secs(26 * 3600));
    }
}
