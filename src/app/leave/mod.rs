//! Somebody leaves, or is erased.

pub mod commands;
pub mod erasing;
pub mod offboarding;
pub mod state;
pub mod tab;
