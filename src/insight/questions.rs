//! Questions on their way between the group and the network, and how many meetings they have waited. It must not
//! know who asks.

use serde::Serialize;

use crate::date::Date;
use crate::model::query::standing;
use crate::model::records::Question;
use crate::model::{City, Kind};

/// Questions not yet shared, and the wait of the oldest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Questions {
    pub open: usize,
    /// Not known where the meetings cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oldest_meetings: Option<usize>,
}

/// The days on which the group met up to today, in order: what a wait is counted in.
pub struct Rhythm {
    days: Vec<Date>,
}

impl Rhythm {
    pub fn of(city: &City, today: Date) -> Rhythm {
        let own = city.meetings.iter().filter(|one| standing::is_own(one));
        let mut days: Vec<Date> = own.map(|meeting| meeting.date).filter(|day| *day <= today).collect();
        days.sort_unstable();
        Rhythm { days }
    }

    /// Meetings of the group after a day.
    pub fn since(&self, day: Date) -> usize {
        self.days.len() - self.days.partition_point(|other| *other <= day)
    }
}

/// The day of the meeting that raised a question, where it is known.
pub fn raised(city: &City, question: &Question) -> Option<Date> {
    let meeting = city.meeting(question.raised.as_deref()?)?;
    Some(meeting.date)
}

/// Counts the questions not yet shared.
pub fn questions(city: &City, today: Date) -> Questions {
    let open = || city.questions.iter().filter(|one| standing::is_open_question(one));
    let oldest = open().filter_map(|question| raised(city, question)).min();
    let rhythm = Rhythm::of(city, today);
    Questions {
        open: open().count(),
        oldest_meetings: city.writable(Kind::Meeting).ok().map(|()| oldest.map_or(0, |day| rhythm.since(day))),
    }
}
