//! The views of the plan: what is on them as plain text with tones and places, and how the cursor moves. It must not
//! know a terminal; what the rules of the plan are stands in `insight/`.

pub mod outline;
pub mod tree;

use std::collections::BTreeSet;

/// What belongs to the views of the plan alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlanState {
    /// Actions and objectives whose tasks are folded away.
    pub folded: BTreeSet<String>,
    /// The action the cursor is on; none while it is on a task.
    pub on: Option<String>,
    /// The first line on the screen.
    pub top: usize,
}
