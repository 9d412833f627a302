//! What the user sees and does: state, the command table, rows, forms and palette. No terminal, no disk of its own.

pub mod event;
pub mod key;
pub mod line;
