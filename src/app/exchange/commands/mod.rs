//! What is done with answers, and in the network.

pub mod answers;
pub mod network;
