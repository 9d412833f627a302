//! Somebody leaves, or is erased.

pub mod state;
