//! The files of a city's folder that more is to be known of than the kinds table says. It must not know what is in them.

use crate::model::Kind;

/// The file of removed records.
pub const ARCHIVE: &str = "archive.ron";
pub(super) const CITY: &str = "city.ron";

/// Whether a file holds personal data.
pub(super) fn is_private(file: &str) -> bool {
    file == Kind::Person.file() || file == ARCHIVE
}
