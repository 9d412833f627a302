//! The one list of tabs. Nothing below knows a tab by name: a new one is a folder, and a line here.

use super::commands::{editing, lists, moving, people, screen, tasks, typing};
use super::core::app::Desk;
use super::{brief_tab, exchange, map, meet, plan};

/// The screen of ulg.
pub static DESK: Desk = Desk {
    rooms: &[&brief_tab::TAB, &map::tab::TAB, &plan::tab::TAB, &exchange::tab::TAB, &meet::tab::TAB],
    verbs: &[tasks::COMMANDS, people::COMMANDS, editing::COMMANDS],
    always: &[lists::COMMANDS, moving::COMMANDS, screen::COMMANDS, typing::COMMANDS],
};
