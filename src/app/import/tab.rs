//! A file that is imported: no tab of its own, but a page that lies over any.

use crate::app::core::app::{Hooks, Room};
use crate::app::core::room::{EMPTY, QUIET};
use crate::app::import::reading;

pub static IMPORT: Room = Room { hooks: Hooks { renewed: reading::renew, resized: reading::renew, ..QUIET }, ..EMPTY };
