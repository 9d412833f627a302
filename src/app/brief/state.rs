//! What belongs to the first tab alone, as plain data: what is worked out once for a city and a day, and what has changed.

use std::rc::Rc;

use crate::report::since::Sort;
use crate::store::PointInTime;

/// Views that others name.
pub const BRIEF: &str = "Brief";
pub const SINCE: &str = "Since";

/// What is worked out once for a city and a day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BriefState {
    /// Where the city stands in the planning cycle.
    pub here: String,
    /// Seats that nobody sits on any more, in words; empty where there is none.
    pub empty_seats: String,
}

/// Since when changes are told, and what was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SinceState {
    /// The moment that was chosen; else it is the last meeting.
    pub chosen: Option<PointInTime>,
    /// What was found last; it stays until the next is found.
    pub found: Option<Rc<FoundChanges>>,
    /// The journal is long, and on its way.
    pub is_reading: bool,
    /// The city is another by now; the journal is read again once that is to be seen.
    pub is_stale: bool,
}

/// What the journal tells.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundChanges {
    pub moment: PointInTime,
    pub sorts: Vec<Sort>,
    /// Each file that was changed outside, and after when.
    pub hands: Vec<(String, String)>,
    /// Nothing was ever written to the journal.
    pub begins_now: bool,
    /// Why it could not be read.
    pub complaint: Option<String>,
}
