//! The views of the map: what is on them as plain text with tones and places, and how the cursor moves. It must not
//! know a terminal; what the rules of the map are stands in `insight/`.

pub mod board;
pub mod cells;
pub mod commands;
pub mod links;
pub mod matrix;
pub mod overlay_list;
pub mod placement;
pub mod seats;
pub mod session;
pub mod session_kept;
pub mod session_view;
pub mod signs;
pub mod sorted;
pub mod state;
pub mod tab;
pub mod tray;

use crate::app::core::app::State;

/// Rows from one name to the next: while presenting there is air between them where the room allows it.
pub fn every(state: &State, rows: u16) -> u16 {
    const ROOMY: u16 = 5;
    1 + u16::from(state.look.presenting && rows >= ROOMY)
}
