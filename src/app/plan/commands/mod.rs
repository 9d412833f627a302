//! What is done in the views of the plan, and to tasks anywhere.

pub mod cards;
pub mod plan;
pub mod tasks;
pub mod timeline;
