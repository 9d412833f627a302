//! Who leaves and when, as plain data.

use crate::app::core::page::Page;
use crate::date::Date;
use crate::model::RecordId;

/// Who leaves and when, with what hangs on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Farewell {
    pub record: RecordId,
    /// `None` for a member that left before and whose work is still to be handed over.
    pub day: Option<Date>,
    pub page: Page,
}
