//! Whether a text says anything: one that is empty or blank counts as absent wherever it is counted. It must not know
//! which texts matter.

/// The text without blanks around it, where there is one.
pub fn said(text: &Option<String>) -> Option<&str> {
    let text = text.as_deref().map(str::trim);
    text.filter(|text| !text.is_empty())
}

/// Whether there is a text that says something.
pub fn is_said(text: &Option<String>) -> bool {
    said(text).is_some()
}
