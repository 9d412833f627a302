//! Where in a line somebody is typing, and a part put in its place: for a screen that completes. It must not know what
//! the parts mean.

/// The part, from 0, in which the cursor stands; semicolons between double quotes do not part.
pub fn split_cursor(before_cursor: &str) -> usize {
    pieces(before_cursor).count() - 1
}

/// The line with another text in one of its parts, from 0; the others stay as typed. Parts that are still missing
/// before it are left empty.
pub fn with_part(text: &str, part: usize, value: &str) -> String {
    let mut parts: Vec<&str> = pieces(text).map(str::trim).collect();
    if parts.len() <= part {
        parts.resize(part + 1, "");
    }
    let value = value.trim();
    let quoted = format!("\"{value}\"");
    let is_bare = !value.contains(';') || value.contains('"');
    parts[part] = if is_bare { value } else { &quoted };
    parts.join(" ; ")
}

/// The parts of a line as they stand in it, one at least.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |char: char| {
        quoted ^= char == '"';
        char == ';' && !quoted
    })
}
