//! What belongs to the views of the plan alone, as plain data.

use std::collections::BTreeSet;

use crate::app::plan::bar_move::Walk;
use crate::app::plan::kept::{CardColumn, Kept, Listed, OutlineLine};
use crate::date::Date;
use crate::model::query::defaults;
use crate::model::records::Task;
use crate::model::scale::Scale;

/// Views that others name.
pub const TREE: &str = "Plan";
pub const CARDS: &str = "Board";
pub const TIMELINE: &str = "Timeline";

/// What belongs to the views of the plan alone.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanState {
    /// Actions and objectives whose tasks are folded away.
    pub folded: BTreeSet<String>,
    /// The first line on the screen.
    pub top: usize,
    /// What the columns of the board stand for.
    pub by: Grouping,
    /// What a column of the timeline stands for.
    pub scale: Scale,
    /// The first column of the timeline; none while it lies around today.
    pub first: Option<i64>,
    /// Bars that were moved last.
    pub walk: Option<Walk>,
    /// The lines of the outline, by what is listed and what is folded away.
    pub lines: Kept<(Listed, BTreeSet<String>), Vec<OutlineLine>>,
    /// The columns of the board, by what is listed, what they stand for, and the day.
    pub columns: Kept<(Listed, Grouping, Date), Vec<CardColumn>>,
}

impl Default for PlanState {
    fn default() -> Self {
        PlanState {
            folded: BTreeSet::new(),
            top: 0,
            by: Grouping::Status,
            scale: Scale::Week,
            first: None,
            walk: None,
            lines: Kept::default(),
            columns: Kept::default(),
        }
    }
}

/// What the columns stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grouping {
    #[default]
    Status,
    Owner,
    Action,
}

impl Grouping {
    const ALL: [Grouping; 3] = [Grouping::Status, Grouping::Owner, Grouping::Action];

    /// The field of a task that the columns are by; also what people call it.
    pub fn field(self) -> &'static str {
        match self {
            Grouping::Status => "status",
            Grouping::Owner => "owner",
            Grouping::Action => "action",
        }
    }

    /// The next one, the first after the last.
    #[must_use]
    pub fn next(self) -> Grouping {
        Grouping::ALL[(self as usize + 1) % Grouping::ALL.len()]
    }

    /// The column a task belongs into.
    pub fn of(self, task: &Task) -> Option<&str> {
        match self {
            Grouping::Status => Some(defaults::task_status(task).name()),
            Grouping::Owner => task.owner.as_deref(),
            Grouping::Action => task.action.as_deref(),
        }
    }
}
