//! The mouse, for who turns it on: a press puts the cursor there, the wheel moves it. It must not know a command.

use crate::app::core::app::App;
use crate::app::core::go;
use crate::app::core::grid::Step;

/// Moves the cursor as the wheel of the mouse turns.
pub fn wheel(app: &mut App, rows: i16) {
    match app.state.view().does.is_drawn && app.state.layers.is_empty() {
        true => go::go(app, if rows > 0 { Step::Down } else { Step::Up }),
        false => go::step(app, isize::from(rows)),
    }
}

/// Puts the cursor where the mouse pressed.
pub fn click(app: &mut App, column: u16, row: u16) {
    if app.state.layers.is_empty() {
        (app.state.view().does.click)(&mut app.state, (column, row));
    }
}
