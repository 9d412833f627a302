//! What is done on the first tab alone.

use super::{anything, row};
use crate::app::command::{Command, Scope};
use crate::app::since;
use crate::app::views::{Shape, Told};

const BRIEF: &[Shape] = &[Shape::Brief, Shape::Lines(Told::Since)];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("brief.since", Scope::Views(BRIEF), &["c"], "since when", "Show what has changed since another day or meeting.", 6, since::ask).taking(anything),
];
