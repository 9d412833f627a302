//! What a city is: records, the field table, the kinds table, references, checks and queries. Pure: no clock, no
//! disk, no colour.

pub mod again;
pub mod attend;
pub mod beside;
pub mod change;
pub mod check;
pub mod choice;
pub mod city;
pub mod climb;
mod compare;
pub mod decode;
pub mod field;
pub mod grammar;
pub mod helix;
mod index;
pub mod inflection;
pub mod input;
mod kind;
pub mod kinds;
pub mod leave;
pub mod list;
mod lists;
pub mod mail;
pub mod meeting;
pub mod mention;
pub mod moved;
pub mod near;
pub mod order;
pub mod paste;
pub mod query;
mod quotes;
pub mod read;
pub mod records;
pub mod refusals;
pub mod rules;
pub mod said;
mod salvage;
pub mod scale;
pub mod shift;
pub mod waits;

pub use change::{Before, Change, Edit, Path, RecordId, Step};
pub use city::{City, Neighbour};
pub use field::{Field, Record, Schema, Target, Type, Value};
pub use kind::Kind;
pub use list::List;
