//! The views of the exchange: who could help whom, and what came of it. It must not know a terminal; how pairs are found
//! stands in `insight/matching/`.

pub mod answers;
pub mod commands;
pub mod matches;
pub mod network;
pub mod pair;
pub mod state;
pub mod tab;
