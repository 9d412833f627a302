//! How a member stands to a meeting, and what the lists of the meeting say of it. It must not know other meetings.

use crate::model::records::Meeting;

/// How a member stands to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    Present,
    /// Somebody came in its place.
    StandIn,
    Excused,
    Absent,
    /// It joined later.
    NotYet,
    /// It was not there and nobody missed it: not of the group, or gone by then.
    Free,
}

impl Mark {
    /// Present or by a stand-in.
    pub fn came(self) -> bool {
        matches!(self, Mark::Present | Mark::StandIn)
    }
}

/// What the lists of a meeting say of a member; `None` where they do not name it. A stand-in counts before the rest:
/// the seat is often written as present too.
pub fn stated(meeting: &Meeting, id: &str) -> Option<Mark> {
    let named = |list: &[String]| list.iter().any(|one| one == id);
    let rows = [
        (Mark::StandIn, meeting.stand_ins.iter().any(|one| one.member == id)),
        (Mark::Present, named(&meeting.present)),
        (Mark::Excused, named(&meeting.excused)),
        (Mark::Absent, named(&meeting.absent)),
    ];
    rows.into_iter().find(|(_, holds)| *holds).map(|(mark, _)| mark)
}
