//! The program driven as a person drives it, without a terminal.

mod action_sheet;
mod bars;
mod board;
mod cards;
mod climb;
mod editing;
mod exchange;
mod exchange_lines;
mod follow;
mod harness;
mod laws;
mod lists;
mod looking;
mod map;
mod plan_hands;
mod plan_lines;
mod plan_screens;
mod plan_views;
mod presenting;
mod prompt;
mod refused;
mod screens;
mod session;
mod tasks;
mod ties;
mod typing;
