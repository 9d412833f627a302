//! The loop on a real pseudo-terminal, driving a toy program, and the real program on the same harness. What is about
//! the loop alone is tried with the toy; what a person sees, with the real one.

mod answers;
mod away;
mod bytes;
mod desk;
mod exchange;
mod harness;
mod leave_it;
mod leaving;
mod looking;
#[path = "../made/mod.rs"]
mod made;
mod map;
mod meeting;
mod outside;
mod person;
mod plan;
mod questions;
mod quiet;
mod session;
mod toy;
mod typing;
mod use_it;
