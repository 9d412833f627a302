//! Somebody leaves: no tab of its own, but a page that lies over any.

use crate::app::core::app::{Hooks, Room};
use crate::app::core::room::{EMPTY, QUIET};
use crate::app::leave::offboarding;

pub static LEAVE: Room = Room {
    hooks: Hooks {
        renewed: |app| offboarding::renew(&mut app.state),
        resized: |app| offboarding::renew(&mut app.state),
        takes_over: offboarding::takes_over,
        ..QUIET
    },
    ..EMPTY
};
