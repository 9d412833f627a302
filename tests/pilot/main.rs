//! The program driven as a person drives it, without a terminal.

mod editing;
mod harness;
mod laws;
mod lists;
mod map;
mod screens;
mod session;
mod typing;
