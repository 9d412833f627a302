//! A field as it was when somebody began to write to it. It must not know how a conflict is told.

use crate::model::RecordId;

/// A field of a record as it was when somebody began to type: what it held, as RON.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    pub record: RecordId,
    pub raw: Option<String>,
}
