//! How much a filter can hold. It must not know what a filter says.

use crate::problem::Problem;

/// More words than this, or values of one field, are no filter that anybody typed; each is sought in every record.
pub(super) const MOST: usize = 100;

/// Refuses a filter nobody could mean.
pub(super) fn too_many(count: usize, what: &str) -> Problem {
    let fix = format!("it can hold {MOST}; take some out");
    Problem::usage(format!("the filter has {count} {what}")).fix(fix)
}
