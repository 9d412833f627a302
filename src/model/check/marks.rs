//! Texts that are too long, or that hold characters which steer a terminal or hide from the eye. It must not know
//! which field a text stands in.

use super::flaw::Flaw;
use crate::clean::{self, is_direction};
use crate::model::field::TEXT_LIMIT;
use crate::problem::Problem;
use crate::text::scan::Node;
use crate::text::unquote;

/// What is wrong with a text literal as such.
pub fn judge(text: &str, node: &Node) -> Option<Flaw> {
    let raw = node.raw(text);
    let start = node.span.range().start;
    if raw.len() > TEXT_LIMIT && unquote(raw).is_some_and(|value| value.len() > TEXT_LIMIT) {
        let problem = Problem::error("too-long", "text over 1 MB").fix("shorten it");
        return Some(Flaw { at: start, problem });
    }
    if raw.bytes().all(is_plain) {
        return None;
    }
    let (at, hidden) = match clean::hidden(raw) {
        Some(found) => found,
        None => {
            let hidden = clean::hidden(&unquote(raw)?)?.1;
            (escaped(raw, hidden), hidden)
        }
    };
    let problem = Problem::warning("hidden-character", words(hidden)).fix("delete it");
    Some(Flaw { at: start + at, problem })
}

/// Bytes that need no second look: they neither hide nor begin an escape.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'[' | b']'..=b'~')
}

fn words(char: char) -> String {
    let sort = match char {
        _ if char.is_control() => "control character",
        _ if is_direction(char) => "hidden direction mark",
        _ => "hidden character",
    };
    format!("{sort} U+{:04X}", u32::from(char))
}

/// Where in the literal the escape of a character stands.
fn escaped(raw: &str, char: char) -> usize {
    let code = u32::from(char);
    let stands_for = |at: &usize| {
        let rest = &raw[at + 1..];
        let digits = match rest.strip_prefix("u{") {
            Some(digits) => digits.split('}').next(),
            None => rest.strip_prefix('x').and_then(|digits| digits.get(..2)),
        };
        digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) == Some(code)
            || (code == 0 && rest.starts_with('0'))
    };
    let mut escapes = raw.match_indices('\\').map(|(at, _)| at);
    escapes.find(stands_for).unwrap_or(0)
}
