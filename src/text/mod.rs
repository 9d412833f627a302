//! RON as text with its comments: spans and splices. Knows no city.

pub fn quote(text: &str) -> String {
    format!("{text:?}")
}
