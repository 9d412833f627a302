//! What follows from a city on a day: who is there, what is missing, what needs care. Pure, and linear in the data;
//! it must not know how anything is shown.

pub mod actions;
pub mod balance;
pub mod bridges;
pub mod care;
pub mod coherence;
pub mod exchange;
pub mod group;
pub mod invitation;
pub mod map;
pub mod meter;
pub mod money;
pub mod moves;
pub mod path;
pub mod plan;
pub mod progress;
pub mod questions;
pub mod readback;
pub mod stances;
pub mod status;
pub mod stopping;
mod tally;
pub mod tasks;
pub mod timeline;
mod web;
pub mod window;
mod words;
