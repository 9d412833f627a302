//! The plan in time: a bar for each action and task that has dates, meetings as milestones, and what has no dates told
//! apart. It must not know columns: that is `window`.

use serde::Serialize;

use super::plan::{self, Group};
use crate::date::Date;
use crate::model::choice::{MeetingKind, TaskStatus};
use crate::model::query::{defaults, standing};
use crate::model::records::{Action, Task};
use crate::model::{City, Kind, RecordId};
use crate::sort::InOrder;

/// One bar, in JSON as `ulg plan --timeline` promises it. `start` is never after `end`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bar {
    #[serde(flatten)]
    pub record: RecordId,
    pub title: String,
    pub start: Date,
    pub end: Date,
    /// Open, and its end is over.
    pub late: bool,
    pub done: bool,
    /// Of an action: its own dates, not those of its tasks.
    #[serde(skip)]
    pub own: bool,
    /// Of an action its objective, of a task its action: the ids, where the city knows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
}

/// A meeting of the city.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    pub meeting: String,
    pub title: String,
    pub date: Date,
    pub kind: MeetingKind,
}

/// Something without dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undated {
    pub record: RecordId,
    pub title: String,
}

/// The whole plan in time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline {
    /// Each action in the order of the plan, its tasks behind it; the tasks of no action last. Among the tasks of one
    /// action the late ones come first, then those that start first, then the order of the file.
    pub bars: Vec<Bar>,
    /// By date.
    pub milestones: Vec<Milestone>,
    /// In the same order as the bars.
    pub undated: Vec<Undated>,
}

/// Lays the plan out; what is dropped, and the tasks of dropped actions, are left out.
pub fn timeline(city: &City, today: Date) -> Timeline {
    let mut timeline = Timeline { milestones: milestones(city), ..Timeline::default() };
    for group in plan::groups(city) {
        for action in group.actions.iter().filter(|action| plan::is_in(action)) {
            timeline.action(city, &group, action, today);
        }
    }
    let loose = city.tasks.iter().filter(|task| {
        let action = task.action.as_deref();
        action.and_then(|id| city.action(id)).is_none()
    });
    timeline.tasks(loose, None, today);
    timeline
}

impl Timeline {
    fn action(&mut self, city: &City, group: &Group<'_>, action: &Action, today: Date) {
        match of_action(city, action, today) {
            Some(bar) => self.bars.push(Bar { under: group.objective.map(|objective| objective.id.clone()), ..bar }),
            None => self.undated.push(undated(Kind::Action, &action.id, &action.title)),
        }
        self.tasks(city.tasks_of(&action.id), Some(&action.id), today);
    }

    fn tasks<'a>(&mut self, tasks: impl Iterator<Item = &'a Task>, under: Option<&str>, today: Date) {
        let mut bars = Vec::new();
        for task in tasks.filter(|task| is_there(task)) {
            match of_task(task, today) {
                Some(bar) => bars.push(Bar { under: under.map(str::to_string), ..bar }),
                None => self.undated.push(undated(Kind::Task, &task.id, &task.title)),
            }
        }
        bars.order_by_key(|bar| (!bar.late, bar.start, bar.end));
        self.bars.extend(bars);
    }
}

/// The bar of an action alone: its own dates, else those of its tasks; `None` without any. What it stands under is left
/// open.
pub fn of_action(city: &City, action: &Action, today: Date) -> Option<Bar> {
    let own = own_dates(action);
    let of_tasks = || {
        let tasks = city.tasks_of(&action.id).filter(|task| is_there(task));
        let each = tasks.filter_map(dates);
        each.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
    };
    let (start, end) = own.or_else(of_tasks)?;
    Some(Bar {
        record: RecordId::new(Kind::Action, action.id.as_str()),
        title: action.title.clone(),
        start,
        end,
        late: standing::is_open_action(action) && end < today,
        done: !standing::is_open_action(action),
        own: own.is_some(),
        under: None,
    })
}

/// The bar of a task alone; `None` without dates. What it stands under is left open.
pub fn of_task(task: &Task, today: Date) -> Option<Bar> {
    let (start, end) = dates(task)?;
    Some(Bar {
        record: RecordId::new(Kind::Task, task.id.as_str()),
        title: task.title.clone(),
        start,
        end,
        late: standing::is_late(task, today),
        done: !standing::is_open(task),
        own: true,
        under: None,
    })
}

fn is_there(task: &Task) -> bool {
    defaults::task_status(task) != TaskStatus::Dropped
}

fn own_dates(action: &Action) -> Option<(Date, Date)> {
    ends(action.start, action.end)
}

/// The dates of a task's bar: from its start to its due day, or the one day there is. The day it was done on stands in
/// where it has neither.
fn dates(task: &Task) -> Option<(Date, Date)> {
    ends(task.start, task.due).or_else(|| ends(task.done, task.done))
}

/// Two dates in their order; one alone is both.
fn ends(start: Option<Date>, end: Option<Date>) -> Option<(Date, Date)> {
    let (one, other) = (start.or(end)?, end.or(start)?);
    Some((one.min(other), one.max(other)))
}

fn undated(kind: Kind, id: &str, title: &str) -> Undated {
    Undated { record: RecordId::new(kind, id), title: title.to_string() }
}

/// The meetings of the city, by date.
pub fn milestones(city: &City) -> Vec<Milestone> {
    let meetings = city.meetings.iter().map(|meeting| Milestone {
        meeting: meeting.id.clone(),
        title: meeting.title.clone(),
        date: meeting.date,
        kind: defaults::meeting_kind(meeting),
    });
    let mut milestones: Vec<Milestone> = meetings.collect();
    milestones.order_by_key(|milestone| milestone.date);
    milestones
}
