//! What is done on the first tab alone.

use crate::app::brief::since;
use crate::app::brief::state::{BRIEF, SINCE};
use crate::app::core::app::{Command, Scope};
use crate::app::core::commands::{anything, row};
use crate::app::core::go;

const HERE: &[&str] = &[BRIEF, SINCE];

#[rustfmt::skip]
pub const TAB: &[Command] = &[
    row("tab.brief", Scope::Everywhere, &["1", "B"], "brief", "Show the brief: where do we stand?", 0, |app| go::view_named(app, BRIEF)),
];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("brief.since", Scope::Views(HERE), &["c"], "since when", "Show what has changed since another day or meeting.", 6, since::ask).taking(anything),
];
