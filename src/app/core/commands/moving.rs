//! Moving about: the cursor, tabs and views, into a record and back.

use crate::app::core::app::{App, Command, Scope, State};
use crate::app::core::commands::{editing, only_if, row};
use crate::app::core::grid::Step;
use crate::app::core::{go, show};

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("move.open", Scope::Lists, &["Enter"], "open", "Open the record, or what the line is about.", 1, open),
    row("move.follow", Scope::Sheet, &["Enter"], "follow", "Follow the reference under the cursor; on any other field, edit it.", 1, editing::follow),
    row("move.down", Scope::Everywhere, &["j", "Down"], "down", "Move down one row.", 0, |app| go::go(app, Step::Down)),
    row("move.up", Scope::Everywhere, &["k", "Up"], "up", "Move up one row.", 0, |app| go::go(app, Step::Up)),
    row("move.page-down", Scope::Everywhere, &["PgDn", "Ctrl-D"], "page down", "Move down one page; on the map, one cell.", 0, |app| go::go(app, Step::PageDown)),
    row("move.page-up", Scope::Everywhere, &["PgUp", "Ctrl-U"], "page up", "Move up one page; on the map, one cell.", 0, |app| go::go(app, Step::PageUp)),
    row("move.first", Scope::Everywhere, &["g g", "Home"], "first", "Go to the first row.", 0, |app| go::go(app, Step::First)),
    row("move.last", Scope::Everywhere, &["G", "End"], "last", "Go to the last row.", 0, |app| go::go(app, Step::Last)),
    row("tab.next", Scope::Everywhere, &["Tab"], "next tab", "Show the next tab.", 0, |app| go::turn_tab(app, 1)),
    row("tab.previous", Scope::Everywhere, &["Shift-Tab"], "last tab", "Show the tab before.", 0, |app| go::turn_tab(app, -1)),
    row("view.next", Scope::Lists, &["v"], "next view", "Show the next view of this tab.", 6, |app| go::turn_view(app, 1)).when(go::has_views),
    row("move.right", Scope::Lists, &["l", "Right"], "right", "Move right on map, board, places, attendance and themes, later on the timeline; in a list, show the next view.", 0, |app| go::go(app, Step::Right)),
    row("move.left", Scope::Lists, &["h", "Left"], "left", "Move left on map, board, places, attendance and themes, earlier on the timeline; in a list, show the view before.", 0, |app| go::go(app, Step::Left)),
    row("move.back", Scope::Everywhere, &["Ctrl-O"], "go back", "Go back to where you came from.", 0, show::back).when(has_trail),
    row("move.leave", Scope::Everywhere, &["Esc"], "back", "Close what is on top; clear marks, then the filter.", 9, go::leave),
    row("move.quit", Scope::Everywhere, &["q"], "close", "Close what is on top; at the root, leave ulg.", 0, go::quit),
];

fn has_trail(state: &State) -> Result<(), String> {
    only_if(!state.trail.is_empty(), "there is nowhere to go back to")
}

fn open(app: &mut App) {
    (app.state.view().does.open)(app);
}
