//! What is done on the map, in a session and along links.

pub mod links;
pub mod map;
pub mod session;
