//! The mouse, for who turns it on: a press puts the cursor there, the wheel moves it. It must not know a command.

use crate::app::core::app::App;
use crate::app::core::go;
use crate::app::core::grid::Step;
use crate::app::core::head::{self, Name};

/// Moves the cursor as the wheel of the mouse turns.
pub fn wheel(app: &mut App, rows: i16) {
    if app.state.view().does.is_drawn && app.state.layers.is_empty() {
        go::go(app, if rows > 0 { Step::Down } else { Step::Up });
    } else {
        go::step(app, isize::from(rows));
    }
}

/// Goes to the tab or view whose name was pressed, else puts the cursor where the mouse pressed.
pub fn click(app: &mut App, column: u16, row: u16) {
    match head::name_at(&app.state, (column, row)) {
        Some(Name::View(view)) => return go::go_view(app, view),
        Some(Name::Tab(tab)) => {
            if let Some(command) = app.state.desk.rooms[tab].key.first() {
                return (command.run)(app);
            }
        }
        None => {}
    }
    if app.state.layers.is_empty() {
        (app.state.view().does.click)(&mut app.state, (column, row));
    }
}
