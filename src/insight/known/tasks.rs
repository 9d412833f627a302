//! The tasks of one piece of the list, counted. Whether one is blocked hangs on tasks of other pieces, so here stands only
//! what it waits for. It must not know members but for those that have left.

use std::collections::HashSet;

use crate::date::Date;
use crate::insight::tasks::{Tasks, is_due_before};
use crate::model::choice::TaskStatus;
use crate::model::query::{defaults, standing};
use crate::model::records::Task;
use crate::model::{City, Kind};

/// What is known of a piece; places are counted from its beginning.
#[derive(Default)]
pub struct TaskSums {
    /// Without those that are blocked.
    pub tasks: Tasks,
    /// How many are due up to the next meeting.
    pub due_before: usize,
    pub is_open: Vec<bool>,
    /// With the day each was due.
    pub late: Vec<(usize, Date)>,
    pub due: Vec<(usize, Date)>,
    pub unowned: Vec<usize>,
    /// Open ones in the hands of somebody who has left.
    pub left: Vec<usize>,
    pub waits: Vec<Wait>,
}

/// An open task that may be blocked.
pub struct Wait {
    pub at: usize,
    pub is_marked: bool,
    /// Places in the whole list.
    pub after: Vec<usize>,
}

/// What a piece is judged by.
pub struct TaskRules<'a> {
    pub city: &'a City,
    pub today: Date,
    pub meeting: Option<Date>,
    /// Who has left.
    pub left: &'a HashSet<String>,
}

impl TaskRules<'_> {
    pub fn sum(&self, piece: &[Task]) -> TaskSums {
        let mut sums = TaskSums::default();
        for (at, task) in piece.iter().enumerate() {
            let status = defaults::task_status(task);
            sums.tasks.total += 1;
            sums.tasks.done += usize::from(status == TaskStatus::Done);
            sums.is_open.push(standing::is_open(task));
            if standing::is_open(task) {
                self.add(&mut sums, at, task);
            }
        }
        sums
    }

    fn add(&self, sums: &mut TaskSums, at: usize, task: &Task) {
        let status = defaults::task_status(task);
        sums.tasks.open += 1;
        sums.tasks.doing += usize::from(status == TaskStatus::Doing);
        if let Some(due) = task.due {
            if standing::is_late(task, self.today) {
                sums.tasks.late += 1;
                sums.late.push((at, due));
            }
            if is_due_before(task, self.today, self.meeting) {
                sums.due_before += 1;
                sums.due.push((at, due));
            }
        }
        if standing::is_unowned(task) {
            sums.tasks.unowned += 1;
            sums.unowned.push(at);
        }
        if task.owner.as_ref().is_some_and(|owner| self.left.contains(owner)) {
            sums.left.push(at);
        }
        let is_marked = status == TaskStatus::Blocked;
        if is_marked || !task.after.is_empty() {
            let after = task.after.iter().filter_map(|id| self.city.place(Kind::Task, id));
            sums.waits.push(Wait { at, is_marked, after: after.collect() });
        }
    }
}
