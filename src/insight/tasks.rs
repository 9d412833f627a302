//! The counts of tasks. It must not know actions, nor what follows when a task is done.

use serde::Serialize;

use crate::date::Date;
use crate::model::query::standing;
use crate::model::records::Task;

/// Tasks by how they stand; all but `total` and `done` are about open ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tasks {
    pub total: usize,
    pub open: usize,
    pub done: usize,
    pub doing: usize,
    pub blocked: usize,
    pub late: usize,
    pub unowned: usize,
    /// Not known where the meetings cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_before_meeting: Option<usize>,
}

impl Tasks {
    /// Both together, without what is due before the meeting.
    #[must_use]
    pub fn and(self, other: Tasks) -> Tasks {
        Tasks {
            total: self.total + other.total,
            open: self.open + other.open,
            done: self.done + other.done,
            doing: self.doing + other.doing,
            blocked: self.blocked + other.blocked,
            late: self.late + other.late,
            unowned: self.unowned + other.unowned,
            due_before_meeting: None,
        }
    }
}

/// Open and due from today up to the day of the meeting.
pub fn is_due_before(task: &Task, today: Date, meeting: Option<Date>) -> bool {
    let (Some(due), Some(meeting)) = (task.due, meeting) else {
        return false;
    };
    standing::is_open(task) && today <= due && due <= meeting
}
