//! How a list is answered: as text, JSON or CSV, or by ids alone. It must not know what is listed.

/// How a list is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
    Csv,
    Ids,
}

impl Format {
    /// The one that was asked for.
    pub fn of(json: bool, csv: bool, ids: bool) -> Format {
        match (json, csv, ids) {
            (true, ..) => Format::Json,
            (_, true, _) => Format::Csv,
            (.., true) => Format::Ids,
            _ => Format::Text,
        }
    }
}
