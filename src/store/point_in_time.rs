//! Moments as people name them: the last mapping session, the last meeting, a day in the past. One meaning for screen
//! and command line. It must not know what is asked about that moment.

use chrono::{DateTime, FixedOffset, Local};

use super::{Session, Store};
use crate::date::{self, Date};
use crate::model::City;
use crate::model::query::standing;
use crate::problem::Problem;

/// A moment in the past.
#[derive(Debug, Clone, PartialEq)]
pub struct PointInTime {
    pub at: DateTime<FixedOffset>,
    /// What it is called: `the session of Thu 12 Oct 2017`.
    pub words: String,
    /// Of a session: what the room was asked.
    pub question: Option<String>,
}

impl Store {
    /// The moment a word means. `session`: when the latest mapping session that has ended began, or the one that is
    /// open where none has; `after session`: when it ended; `meeting`: the day of the last meeting held up to `today`;
    /// else a day, looked for in the past from `clock` on: the journal runs on the clock, also where the city's own
    /// day is frozen.
    ///
    /// # Errors
    /// 2 where there is no such moment.
    pub fn moment(&self, word: &str, today: Date, clock: Date) -> Result<PointInTime, Problem> {
        match word.trim() {
            "session" | "last session" => self.of_session(|session| Some(session.began)),
            "after session" => self.of_session(|session| session.ended),
            word => {
                let day = past_day(self.city(), word, today, clock)?;
                let at = beginning(day)
                    .ok_or_else(|| Problem::usage(format!("{day} has no beginning here")).fix("give another day"))?;
                Ok(PointInTime { at, words: date::long(day), question: None })
            }
        }
    }

    fn of_session(&self, when: fn(&Session) -> Option<DateTime<FixedOffset>>) -> Result<PointInTime, Problem> {
        let sessions = self.sessions();
        let ended = sessions.iter().find(|session| session.ended.is_some());
        let session = ended.or(sessions.first());
        let found = session.and_then(|session| Some((session, when(session)?)));
        let (session, at) =
            found.ok_or_else(|| Problem::usage("no mapping session has ended here yet").fix("give a day instead"))?;
        Ok(PointInTime {
            at,
            words: format!("the session of {}", date::long(session.began.date_naive())),
            question: session.question.clone(),
        })
    }
}

/// The day a word means: that of the last meeting, or a date in the past.
///
/// # Errors
/// 2 where there is none.
pub fn past_day(city: &City, word: &str, today: Date, clock: Date) -> Result<Date, Problem> {
    if matches!(word, "meeting" | "last meeting") {
        let held = standing::held(city, today, 1);
        return held
            .first()
            .map(|meeting| meeting.date)
            .ok_or_else(|| Problem::usage("no meeting has been held yet").fix("give a day instead"));
    }
    date::past(word, clock, city.lang()).map_err(Problem::usage)
}

/// The first moment of a day here.
pub fn beginning(day: Date) -> Option<DateTime<FixedOffset>> {
    let midnight = day.and_hms_opt(0, 0, 0)?;
    Some(midnight.and_local_timezone(Local).earliest()?.fixed_offset())
}
