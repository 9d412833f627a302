//! Who acts, and when. It must not ask the system: both are handed down.

use chrono::{DateTime, Local};

/// Who acts, and what time it is.
#[derive(Debug, Clone)]
pub struct Who {
    /// The system user.
    pub user: String,
    pub now: fn() -> DateTime<Local>,
}
