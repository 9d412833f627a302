//! What can be wrong with a text as RON, each with a stable code and plain words. The only place that words a syntax
//! fault; it does not know how a fault is found or shown.

use std::fmt;

use super::tree::{Bracket, LIMIT, Span};

/// A place where the text is no RON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where; an empty span means "right here".
    pub at: Span,
    pub kind: FaultKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing in the file but blanks and comments.
    Empty,
    /// Something else was expected here; `found` is `None` at the end of the text.
    Expected { wanted: Wanted, found: Option<char> },
    /// A bracket that nothing closes; `opened` is its offset in bytes.
    Unclosed { bracket: Bracket, opened: usize },
    /// A bracket closed by the wrong sign; `opened` is its offset in bytes.
    Mismatch { bracket: Bracket, opened: usize, found: char },
    /// A `/*` without its `*/`.
    OpenComment,
    /// A text without its closing quote.
    OpenText,
    /// `'ab'`: single quotes hold one character.
    BadChar,
    /// A backslash with something RON does not know.
    Escape,
    /// Digits that are no number, such as a date without quotes.
    Number,
    /// More brackets in brackets than the limit.
    TooDeep,
    /// The file goes on after its value ended.
    Extra,
    /// A place where git could not merge, up to the offset `last` in bytes.
    Conflict { last: usize },
    /// One of git's marks without the others.
    Merge,
    /// A character with no meaning in RON.
    Stranger(char),
    /// An `#![...]` that RON does not know.
    Attribute,
    /// Longer than 4 GB.
    TooLarge,
}

/// What would have been right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Value,
    Colon,
    /// A field name, or the closing bracket.
    FieldName,
    /// A comma, or this closing bracket.
    CommaOr(Bracket),
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value => f.write_str("a value"),
            Self::Colon => f.write_str("`:`"),
            Self::FieldName => f.write_str("a field name or `)`"),
            Self::CommaOr(bracket) => write!(f, "`,` or `{}`", bracket.close()),
        }
    }
}

impl Fault {
    /// A word for programs that never changes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }

    /// The fault in plain words; the text is needed to say where a bracket was opened.
    #[must_use]
    pub fn words(&self, text: &str) -> String {
        self.kind.words(|at| super::lines::line_col(text, at))
    }
}

impl FaultKind {
    /// A word for programs that never changes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Expected { .. } => "syntax",
            Self::Unclosed { .. } => "unclosed",
            Self::Mismatch { .. } => "mismatch",
            Self::OpenComment => "open-comment",
            Self::OpenText => "open-text",
            Self::BadChar => "bad-char",
            Self::Escape => "escape",
            Self::Number => "number",
            Self::TooDeep => "too-deep",
            Self::Extra => "extra",
            Self::Conflict { .. } | Self::Merge => "merge",
            Self::Stranger(_) => "character",
            Self::Attribute => "attribute",
            Self::TooLarge => "too-large",
        }
    }

    /// Plain words; `place` turns an offset into line and column.
    #[must_use]
    pub fn words(&self, place: impl Fn(usize) -> (u32, u32)) -> String {
        let opened = |at| {
            let (line, column) = place(at);
            format!("opened at {line}:{column}")
        };
        match self {
            Self::Empty => "the file is empty; write `[]` for an empty list".into(),
            Self::Expected { wanted, found: None } => format!("expected {wanted}, but the file ends here"),
            Self::Expected { wanted, found: Some(found) } => format!("expected {wanted}, found {}", sign(*found)),
            Self::Unclosed { bracket, opened: at } => format!("`{}` is never closed ({})", bracket.open(), opened(*at)),
            Self::Mismatch { bracket, opened: at, found } => {
                format!("`{}` ({}) is closed by `{found}`, not by `{}`", bracket.open(), opened(*at), bracket.close())
            }
            Self::OpenComment => "this comment is never closed: `*/` is missing".into(),
            Self::OpenText => "this text is never closed: the second `\"` is missing".into(),
            Self::BadChar => "single quotes hold one character; a text stands in double quotes".into(),
            Self::Escape => "unknown escape; write `\\\\` for a backslash".into(),
            Self::Number => "this is no number; a text or a date stands in double quotes".into(),
            Self::TooDeep => format!("nested too deep (limit {LIMIT})"),
            Self::Extra => "extra text after the end".into(),
            Self::Conflict { last } => {
                let (line, _) = place(*last);
                format!("unresolved git merge up to line {line}: keep what is right of both sides")
            }
            Self::Merge => "a mark of an unresolved git merge".into(),
            Self::Stranger(stranger) => format!("{} has no meaning here{}", sign(*stranger), advice(*stranger)),
            Self::Attribute => "unknown attribute; `#![enable(implicit_some)]` is the usual one".into(),
            Self::TooLarge => "the file is too large".into(),
        }
    }
}

/// Characters that look like something else, by name.
const LOOKALIKES: [(char, &str, &str); 22] = [
    ('\u{201c}', "curly quote", "; use the straight \""),
    ('\u{201d}', "curly quote", "; use the straight \""),
    ('\u{201e}', "low quote", "; use the straight \""),
    ('\u{201f}', "curly quote", "; use the straight \""),
    ('\u{2018}', "curly quote", "; use the straight \""),
    ('\u{2019}', "curly quote", "; use the straight \""),
    ('\u{201a}', "low quote", "; use the straight \""),
    ('\u{ab}', "angle quote", "; use the straight \""),
    ('\u{bb}', "angle quote", "; use the straight \""),
    ('\u{a0}', "no-break space", "; use a plain space"),
    ('\u{202f}', "narrow no-break space", "; use a plain space"),
    ('\u{2007}', "figure space", "; use a plain space"),
    ('\u{3000}', "wide space", "; use a plain space"),
    ('\u{200b}', "zero-width space", "; delete it"),
    ('\u{2060}', "word joiner", "; delete it"),
    ('\u{feff}', "byte-order mark", "; it may only be the first character of the file"),
    ('\u{2013}', "dash", "; use the plain -"),
    ('\u{2014}', "dash", "; use the plain -"),
    ('\u{2212}', "minus sign", "; use the plain -"),
    ('\u{ff0c}', "wide comma", "; use the plain ,"),
    ('\u{ff1a}', "wide colon", "; use the plain :"),
    (';', "semicolon", "; fields are separated by commas"),
];

/// A character as the reader can recognise it: shown if it can be seen, named if it has a name people know.
fn sign(c: char) -> String {
    let named = LOOKALIKES.iter().find(|(other, ..)| *other == c);
    let code = u32::from(c);
    match named {
        Some((_, name, _)) if c.is_whitespace() || hidden(c) => format!("a {name} (U+{code:04X})"),
        Some((_, name, _)) => format!("the {name} `{c}`"),
        None if c == '\n' || c == '\r' => "the end of the line".into(),
        None if c.is_control() || c.is_whitespace() || hidden(c) => {
            format!("the character U+{code:04X}")
        }
        None => format!("`{c}`"),
    }
}

/// Takes no room on a screen.
fn hidden(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
}

fn advice(c: char) -> &'static str {
    LOOKALIKES.iter().find(|(other, ..)| *other == c).map_or("", |(.., advice)| advice)
}

/// Characters that are meant as blanks and are none in RON; the scanner names them and goes on.
pub(super) fn false_blank(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{200b}' | '\u{2060}' | '\u{feff}') || (c.is_whitespace() && !c.is_ascii())
}
