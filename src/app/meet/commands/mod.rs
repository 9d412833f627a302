//! What is done in the room of a meeting, and over meetings.

pub mod attendance;
pub mod noting;
pub mod room;
pub mod ticking;
