//! Bars moved step by step: where each began, so that a 31st comes back after a month that has none. It must not know
//! how dates move.

use std::rc::Rc;

use crate::model::scale::Scale;
use crate::model::{City, Edit, RecordId, shift};
use crate::problem::Problem;

/// Some bars on their way.
#[derive(Debug, Clone, PartialEq)]
pub struct Walk {
    records: Vec<RecordId>,
    scale: Scale,
    with_successors: bool,
    /// Steps from where they began.
    steps: i64,
    /// The city in which they began, and as the last step left it.
    origin: Rc<City>,
    now: Rc<City>,
}

impl Walk {
    pub fn new(city: &Rc<City>, records: &[RecordId], scale: Scale, with_successors: bool) -> Walk {
        Walk {
            records: records.to_vec(),
            scale,
            with_successors,
            steps: 0,
            origin: Rc::clone(city),
            now: Rc::clone(city),
        }
    }

    /// Whether a step of these bars follows the last one, with nothing done in between.
    pub fn goes_on(&self, city: &Rc<City>, records: &[RecordId], scale: Scale, with_successors: bool) -> bool {
        Rc::ptr_eq(&self.now, city)
            && self.records == records
            && (self.scale, self.with_successors) == (scale, with_successors)
    }

    /// The edits of so many more steps.
    ///
    /// # Errors
    /// As [`shift::shift`].
    pub fn edits(&self, city: &City, steps: i64) -> Result<Vec<Edit>, Problem> {
        let steps = self.steps + steps;
        shift::shift(&self.origin, city, &self.records, self.scale, steps, self.with_successors)
    }

    /// The walk after these steps.
    #[must_use]
    pub fn on(self, city: &Rc<City>, steps: i64) -> Walk {
        Walk { steps: self.steps + steps, now: Rc::clone(city), ..self }
    }
}
