//! Signs and words for how a seat stands to a meeting; no two signs look alike without colour.

use std::borrow::Cow;

use crate::insight::attendance::Mark;
use crate::lang::Lang;
use crate::report::cells::{Cell, Tone};

/// Every way to stand to a meeting: drawn, in ASCII, in words, and how it stands out.
#[rustfmt::skip]
const SIGNS: [(Mark, &str, &str, &str, Tone); 6] = [
    (Mark::Present, "●", "#", "present", Tone::Good),
    (Mark::StandIn, "◐", "s", "stand-in", Tone::Good),
    (Mark::Excused, "○", "e", "excused", Tone::Plain),
    (Mark::Absent, "–", "-", "absent", Tone::Warn),
    (Mark::NotYet, "·", ".", "not yet", Tone::Dim),
    (Mark::Free, " ", " ", "not expected", Tone::Dim),
];

/// The sign of a mark.
pub fn sign(mark: Mark, ascii: bool) -> Cell {
    let row = SIGNS.iter().find(|row| row.0 == mark);
    row.map_or(Cell::default(), |(_, drawn, plain, _, tone)| Cell::new(if ascii { plain } else { drawn }, *tone))
}

/// The mark in words.
pub fn words(mark: Mark) -> &'static str {
    let row = SIGNS.iter().find(|row| row.0 == mark);
    row.map_or("", |row| row.3)
}

/// What a room is told of a mark.
pub fn label(lang: Lang, mark: Mark) -> Cow<'static, str> {
    called(lang, words(mark))
}

/// The same of its English word.
pub fn called(lang: Lang, word: &'static str) -> Cow<'static, str> {
    lang.label("Mark", word).unwrap_or(Cow::Borrowed(word))
}

/// The same in its tone.
pub fn in_words(lang: Lang, mark: Mark) -> Cell {
    let tone = SIGNS.iter().find(|row| row.0 == mark).map(|row| row.4);
    Cell::new(&label(lang, mark), tone.unwrap_or_default())
}

/// What the first few signs mean, in one line; what stands for nobody expected needs no words.
pub fn legend(ascii: bool, most: usize) -> String {
    let told = SIGNS.iter().filter(|row| row.1 != " ").take(most);
    let parts = told.map(|(_, drawn, plain, words, _)| format!("{} {words}", if ascii { plain } else { drawn }));
    parts.collect::<Vec<_>>().join(" ")
}
