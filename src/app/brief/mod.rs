//! The first tab: where do we stand, and what has changed?

pub mod commands;
pub mod facts;
pub mod since;
pub mod state;
pub mod tab;
