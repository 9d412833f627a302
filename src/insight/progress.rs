//! How far the tasks of an action or of an objective have come, and which of them is worst. It must not know what an
//! action needs beside tasks.

use crate::date::{self, Calendar, Date};
use crate::insight::plan::{self, Group};
use crate::insight::tasks::is_due_before;
use crate::model::City;
use crate::model::choice::TaskStatus;
use crate::model::query::{defaults, standing};
use crate::model::records::{Action, Task};

/// How an open task stands, the worst first; of several that hold the first counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    Late,
    Blocked,
    Unowned,
    /// Due before the next meeting.
    Due,
    Fine,
}

impl Standing {
    /// Of an open task; `None` where it is done or dropped.
    pub fn of(city: &City, task: &Task, calendar: Calendar) -> Option<Standing> {
        let rows = [
            (Standing::Late, standing::is_late(task, calendar.today)),
            (Standing::Blocked, standing::is_blocked(city, task)),
            (Standing::Unowned, standing::is_unowned(task)),
            (Standing::Due, is_due_before(task, calendar.today, calendar.next_meeting)),
        ];
        let worst = rows.into_iter().find(|(_, holds)| *holds);
        standing::is_open(task).then(|| worst.map_or(Standing::Fine, |(standing, _)| standing))
    }

    /// `late`, `blocked`, `unowned`, `due`, `fine`: the words of the filter, where it has one.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Late => "late",
            Standing::Blocked => "blocked",
            Standing::Unowned => "unowned",
            Standing::Due => "due",
            Standing::Fine => "fine",
        }
    }
}

/// The worst open task. Within a standing it is the one due first, then the first in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worst {
    pub standing: Standing,
    pub task: String,
    /// `3 days late: Book the venue`.
    pub words: String,
    due: Option<Date>,
}

impl Worst {
    /// For sorting: its due day, none at all last.
    pub fn due(&self) -> (bool, Option<Date>) {
        first(self.due)
    }
}

/// Tasks done and to be done; dropped ones are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    pub done: usize,
    pub all: usize,
    /// `None` where nothing is open.
    pub worst: Option<Worst>,
    /// The nearest due day of an open task, from today on.
    pub next_due: Option<Date>,
}

/// The progress of these tasks, which stand in the order of the file.
pub fn of_tasks<'a>(city: &City, tasks: impl Iterator<Item = &'a Task>, calendar: Calendar) -> Progress {
    let mut progress = Progress::default();
    let mut worst: Option<((Standing, Due), &Task)> = None;
    for task in tasks {
        progress.add(task);
        let Some(standing) = Standing::of(city, task, calendar) else {
            continue;
        };
        let key = (standing, first(task.due));
        if worst.is_none_or(|(other, _)| key < other) {
            worst = Some((key, task));
        }
        let to_come = task.due.filter(|due| *due >= calendar.today);
        progress.next_due = earlier(progress.next_due, to_come);
    }
    progress.worst = worst.map(|((standing, _), task)| Worst {
        standing,
        task: task.id.clone(),
        words: words(standing, task, calendar.today),
        due: task.due,
    });
    progress
}

/// The progress of an action.
pub fn of_action(city: &City, action: &Action, calendar: Calendar) -> Progress {
    of_tasks(city, city.tasks_of(&action.id), calendar)
}

/// The progress of an objective: that of its actions together, dropped ones left out.
pub fn of_group(city: &City, group: &Group<'_>, calendar: Calendar) -> Progress {
    let actions = group.actions.iter().filter(|action| plan::is_in(action));
    let each = actions.map(|action| of_action(city, action, calendar));
    each.fold(Progress::default(), Progress::and)
}

/// As [`of_group`], but only how many are done: what is worst is not looked for.
pub fn done_in(city: &City, group: &Group<'_>) -> Progress {
    let actions = group.actions.iter().filter(|action| plan::is_in(action));
    let mut progress = Progress::default();
    actions.flat_map(|action| city.tasks_of(&action.id)).for_each(|task| progress.add(task));
    progress
}

impl Progress {
    fn add(&mut self, task: &Task) {
        let status = defaults::task_status(task);
        self.all += usize::from(status != TaskStatus::Dropped);
        self.done += usize::from(status == TaskStatus::Done);
    }

    fn and(self, other: Progress) -> Progress {
        let key = |worst: &Worst| (worst.standing, first(worst.due));
        let worst = [self.worst, other.worst].into_iter().flatten();
        Progress {
            done: self.done + other.done,
            all: self.all + other.all,
            worst: worst.min_by_key(key),
            next_due: earlier(self.next_due, other.next_due),
        }
    }
}

/// A due day for sorting: none at all comes last.
type Due = (bool, Option<Date>);

fn first(due: Option<Date>) -> Due {
    (due.is_none(), due)
}

fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    [one, other].into_iter().flatten().min()
}

fn words(standing: Standing, task: &Task, today: Date) -> String {
    let due = task.due.map(|due| date::due(due, today));
    let title = &task.title;
    match (standing, due) {
        (Standing::Late, Some(due)) => format!("{due}: {title}"),
        (Standing::Due | Standing::Fine, Some(due)) => format!("due {due}: {title}"),
        (Standing::Unowned, _) => format!("no owner: {title}"),
        (Standing::Fine, None) => format!("no date: {title}"),
        (standing, _) => format!("{}: {title}", standing.name()),
    }
}
