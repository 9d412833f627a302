//! Something wrong in a text, before it has a place in a file. It must not know how it was found.

use crate::problem::Problem;

/// Something wrong at a byte of the text; the problem has no place yet.
pub struct Flaw {
    pub at: usize,
    pub problem: Problem,
}
