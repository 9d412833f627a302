//! The plan as it is read: actions under their objectives. The one order for lists, tables and timelines. It must not
//! know tasks.

use std::collections::HashMap;

use crate::model::City;
use crate::model::choice::ActionStatus;
use crate::model::query::defaults;
use crate::model::records::{Action, Objective};

/// An objective and its actions, in the order of their files; dropped ones stand among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<'a> {
    /// `None` for the actions that serve no objective the city knows.
    pub objective: Option<&'a Objective>,
    pub actions: Vec<&'a Action>,
}

/// Every objective of the city, also one without an action; the actions without an objective last, if there are any.
pub fn groups(city: &City) -> Vec<Group<'_>> {
    let objectives = &city.charter.objectives;
    let mut groups: Vec<Group<'_>> =
        objectives.iter().map(|objective| Group { objective: Some(objective), actions: Vec::new() }).collect();
    let places: HashMap<&str, usize> = objectives.iter().enumerate().map(|(at, one)| (one.id.as_str(), at)).collect();
    let mut loose = Vec::new();
    for action in &city.actions {
        let objective = action.objective.as_deref();
        match objective.and_then(|id| places.get(id)) {
            Some(at) => groups[*at].actions.push(action),
            None => loose.push(action),
        }
    }
    if !loose.is_empty() {
        groups.push(Group { objective: None, actions: loose });
    }
    groups
}

/// Part of the plan: not dropped. What is done counts.
pub fn is_in(action: &Action) -> bool {
    defaults::action_status(action) != ActionStatus::Dropped
}
