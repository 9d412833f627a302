//! What the user sees and does: state, the command table, lists, sheets and prompts. No terminal, no disk of its own:
//! events come in, changes go through the store, effects go out. Each tab is a folder; `core` knows none of them, and
//! `desk` is the one list of them.

pub mod brief;
pub mod core;
pub mod desk;
pub mod exchange;
pub mod import;
pub mod leave;
pub mod map;
pub mod meet;
pub mod plan;
pub mod rooms;
