//! The store, held to its promises: what is saved, what is refused, what is taken back, and what survives.

#[path = "store/desk.rs"]
mod desk;

#[path = "store/edits.rs"]
mod edits;
#[path = "store/undo.rs"]
mod undo;
