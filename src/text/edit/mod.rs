//! Changing one thing in a RON text: every function here gives one [`Splice`] and leaves all other bytes alone,
//! comments, order, blank lines, line ends and habits included. It knows texts and trees, no city and no disk; whether
//! a splice did what was meant is for `proof` to say.

mod cut;
mod field;
mod layout;
mod list;
mod place;
mod record;
mod value;

pub use field::{insert_field, put_field, remove_field};
pub use list::{block, insert_at, push, remove};
pub use record::{Style, list_style, record_style, write_record};
pub use value::{means, set};

use std::ops::Range;

/// One change: the bytes at `at` give way to `with`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Splice {
    pub at: Range<usize>,
    pub with: String,
}

impl Splice {
    /// Text put in where nothing is taken away.
    fn insert(at: usize, with: String) -> Self {
        Self { at: at..at, with }
    }

    /// What takes this splice back, to be applied after it. `before` is the text it was made for.
    #[must_use]
    pub fn inverse(&self, before: &str) -> Splice {
        let with = before.get(self.at.clone()).unwrap_or("").to_owned();
        Splice { at: self.at.start..self.at.start + self.with.len(), with }
    }
}

/// The text after the splice. A splice that does not fit the text (made for another one) changes nothing.
#[must_use]
pub fn apply(text: &str, splice: &Splice) -> String {
    match (text.get(..splice.at.start), text.get(splice.at.end..)) {
        (Some(head), Some(tail)) if splice.at.start <= splice.at.end => [head, &splice.with, tail].concat(),
        _ => text.to_owned(),
    }
}

/// A value over several lines, written from column 0 and with `\n`, as it looks at the place `at`: indented as that
/// line is, with the file's line ends. Texts over several lines keep their bytes.
#[must_use]
pub fn fit(text: &str, at: usize, raw: &str) -> String {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    record::reindent(raw, layout::indent(text, at), layout::eol(text, at))
}
