//! ulg, floor by floor. The library opens the house to the tests; `main.rs` only hands over the arguments.
//!
//! A module uses only modules of the floors below its own; `tests/floors.rs` keeps it so.

pub mod clean;
pub mod date;
pub mod fold;
pub mod problem;
pub mod short;
pub mod width;

pub mod text;

pub mod model;

pub mod insight;
pub mod store;

pub mod report;

pub mod app;

pub mod view;

pub mod cli;
pub mod term;
