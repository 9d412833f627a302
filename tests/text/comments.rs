//! Which numbered comments a text holds, found without the scanner under test: marks (`c12c`) are unique enough to be
//! looked for as they are.

use std::collections::BTreeSet;

/// All marks of the form `c12c`.
pub fn marks(text: &str) -> BTreeSet<String> {
    let parts: Vec<&str> = text.split('c').collect();
    let number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // A mark has a `c` on both sides: neither the first nor the last part has.
    let inner = parts.get(1..parts.len() - 1).unwrap_or_default();
    inner.iter().copied().filter(number).map(str::to_owned).collect()
}
