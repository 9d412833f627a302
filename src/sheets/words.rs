//! The text of one cell, as a person means it: wrappings of spreadsheets taken off, safe to show. It must not know
//! where the cell stands.

use std::borrow::Cow;

use super::book::Cell;
use crate::clean;

/// Whether a spreadsheet would calculate this text, also behind spaces and in full-width signs.
pub fn begins_formula(text: &str) -> bool {
    const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(SIGNS)
}

/// What spreadsheets write where they could not calculate.
const FAILED: [&str; 9] = ["#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#SPILL!", "#CALC!"];

/// A cell of a text file: `="0123"` is 0123.
pub(super) fn typed(raw: &str) -> Cell {
    let text = raw.trim();
    if text.starts_with('#') && FAILED.contains(&text) {
        return Cell::Failed(text.into());
    }
    let quoted = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    written(quoted.filter(|inner| !inner.contains('"')).unwrap_or(raw))
}

/// A cell that holds text, in any file.
pub(super) fn written(raw: &str) -> Cell {
    let text = shown(raw);
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) }
}

/// One of our guards less, one kind of line break and of blank, nothing that steers, no blanks at the ends.
pub(super) fn shown(raw: &str) -> Cow<'_, str> {
    let text = raw.trim();
    let text = text.strip_prefix('\'').filter(|rest| begins_formula(rest)).unwrap_or(text).trim();
    if text.bytes().all(|byte| (b' '..0x7F).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace(['\u{A0}', '\u{202F}'], " ");
    Cow::Owned(clean::lines(&text).trim().to_string())
}
