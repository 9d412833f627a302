//! A file of another program is taken in: its columns and rows are shown before anything is written.

pub mod commands;
mod deciding;
mod reading;
mod shown;
pub mod state;
pub mod tab;
