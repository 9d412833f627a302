//! What is done on the first tab alone.

use super::{anything, row};
use crate::app::brief_state::BRIEF;
use crate::app::brief_state::SINCE;
use crate::app::core::app::{Command, Scope};
use crate::app::go;
use crate::app::since;

const HERE: &[&str] = &[BRIEF, SINCE];

#[rustfmt::skip]
pub const TAB: &[Command] = &[
    row("tab.brief", Scope::Everywhere, &["1", "B"], "brief", "Show the brief: where do we stand?", 0, |app| go::view_named(app, BRIEF)),
];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("brief.since", Scope::Views(HERE), &["c"], "since when", "Show what has changed since another day or meeting.", 6, since::ask).taking(anything),
];
