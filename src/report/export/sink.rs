//! Where an output is written to, and what is said when it cannot be. It must not know what is written.

use std::io::{Seek, Write};

use crate::problem::{Exit, Problem};

/// Where an output is written to.
pub trait Sink: Write + Seek + Send {}

impl<S: Write + Seek + Send> Sink for S {}

/// What the disk or the format says of bytes that were not written.
pub(super) fn failed(error: &dyn std::fmt::Display) -> Problem {
    Problem::error("output", format!("cannot write the output: {error}")).exit(Exit::Output)
}
