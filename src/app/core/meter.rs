//! A bar made of signs.

/// A bar of so many signs, the first of them full.
pub fn bar(filled: usize, of: usize) -> String {
    let filled = filled.min(of);
    format!("{}{}", "■".repeat(filled), "□".repeat(of - filled))
}
