//! The loop on a real pseudo-terminal, driving a toy program. It must not know the real one: that has
//! its own tests on the same harness.

mod away;
mod harness;
mod leaving;
mod quiet;
mod toy;
mod typing;
