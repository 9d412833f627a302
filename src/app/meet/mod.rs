//! The views of the meetings. It must not know a terminal; what follows from meetings stands in `insight/`.

pub mod paper;
pub mod picture;
pub mod room;
mod seats;
