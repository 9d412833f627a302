//! Tasks counted, and who waits for one. It must not know actions, nor what follows when a task is done.

use serde::Serialize;

use crate::date::Date;
use crate::model::choice::TaskStatus;
use crate::model::query::{defaults, standing};
use crate::model::records::Task;
use crate::model::{City, Kind};

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

/// Counts the tasks. Without a next meeting nothing is due before it.
pub fn tasks(city: &City, today: Date) -> Tasks {
    let meeting = city.next_meeting(today).map(|meeting| meeting.date);
    let mut counts = Tasks { total: city.tasks.len(), ..Tasks::default() };
    for task in &city.tasks {
        let status = defaults::task_status(task);
        counts.open += usize::from(standing::is_open(task));
        counts.done += usize::from(status == TaskStatus::Done);
        counts.doing += usize::from(status == TaskStatus::Doing);
        counts.blocked += usize::from(standing::is_blocked(city, task));
        counts.late += usize::from(standing::is_late(task, today));
        counts.unowned += usize::from(standing::is_unowned(task));
    }
    let due = city.tasks.iter();
    let due = due.filter(|task| is_due_before(task, today, meeting));
    let is_known = city.writable(Kind::Meeting).is_ok();
    counts.due_before_meeting = is_known.then_some(due.count());
    counts
}

/// Open and due from today up to the day of the meeting.
pub fn is_due_before(task: &Task, today: Date, meeting: Option<Date>) -> bool {
    let (Some(due), Some(meeting)) = (task.due, meeting) else {
        return false;
    };
    standing::is_open(task) && today <= due && due <= meeting
}
