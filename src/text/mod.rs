//! RON as text with its comments: where everything stands, how to change one thing and nothing else, and the proof
//! that it was so. Knows no city, no kind of record and no disk.

pub mod edit;
pub mod merge;
pub mod proof;
pub mod quick;
pub mod quote;
pub mod scan;

pub use quote::{quote, unquote, unquoted};
