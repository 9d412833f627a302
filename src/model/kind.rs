//! The kinds of record. It must not know what is in them, nor how they are called: that is the table in `kinds`.

use serde::Serialize;

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    City,
    Role,
    Member,
    Person,
    Link,
    Action,
    Task,
    Need,
    Offer,
    Meeting,
    Question,
    Story,
    View,
}
