//! The one list of tabs. Nothing below knows a tab by name: a new one is a folder, and a line here.

use crate::app::core::app::Desk;
use crate::app::core::commands::{editing, lists, moving, screen, typing, unmerged};
use crate::app::plan::commands::tasks;
use crate::app::{brief, exchange, import, leave, map, meet, plan};

/// The screen of ulg.
pub static DESK: Desk = Desk {
    rooms: &[&brief::tab::TAB, &map::tab::TAB, &plan::tab::TAB, &exchange::tab::TAB, &meet::tab::TAB],
    apart: &[&leave::tab::LEAVE, &import::tab::IMPORT],
    verbs: &[tasks::COMMANDS, leave::commands::COMMANDS, import::commands::COMMANDS, editing::COMMANDS],
    always: &[lists::COMMANDS, moving::COMMANDS, screen::COMMANDS, typing::COMMANDS, unmerged::COMMANDS],
};
