//! Tables of other programs held against a city: what their columns mean, what their cells say, which rows are new.

mod back;
mod columns;
mod harness;
mod rows;
mod values;
