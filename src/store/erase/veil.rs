//! Other readings of a text in which words stand by signs that mean letters: `\u{142}` and the like. Where something
//! is found in one, the place in the text itself is known. It must not know what is looked for.

use std::borrow::Cow;

/// Escapes may stand for escapes: the journal holds texts of files.
const DEPTH: usize = 3;
const BACKSLASH: char = '\\';

/// A text as it may be meant.
pub struct Reading {
    pub text: String,
    /// Places in it, each with the place in the text it came from; between them both go on alike.
    from: Vec<(usize, usize)>,
}

impl Reading {
    /// Where in the text that was read a place of this one came from.
    pub fn origin(&self, at: usize) -> usize {
        let next = self.from.partition_point(|(place, _)| *place <= at);
        let nearest = next.checked_sub(1).and_then(|last| self.from.get(last));
        nearest.map_or(at, |(place, origin)| origin + (at - place))
    }
}

/// Every other reading of a text; none where no sign stands for another.
pub fn readings(text: &str) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    for _ in 0..DEPTH {
        let last = readings.last();
        let before = last.map_or(text, |reading| reading.text.as_str());
        let Some(mut next) = unescaped(before) else {
            break;
        };
        if let Some(last) = last {
            for (_, origin) in &mut next.from {
                *origin = last.origin(*origin);
            }
        }
        readings.push(next);
    }
    readings
}

/// A text whose escapes are undone, those of RON and of JSON; what is none stays.
fn unescaped(text: &str) -> Option<Reading> {
    let mut rest = text;
    let mut out = String::with_capacity(text.len());
    let mut from = Vec::new();
    while let Some(at) = rest.find(BACKSLASH) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (meant, length) = escape(rest).unwrap_or((Cow::Borrowed("\\"), 1));
        out.push_str(&meant);
        rest = &rest[length..];
        from.push((out.len(), text.len() - rest.len()));
    }
    out.push_str(rest);
    (!from.is_empty()).then_some(Reading { text: out, from })
}

/// What stands for an escape at the beginning of a text, and how long that is.
fn escape(text: &str) -> Option<(Cow<'static, str>, usize)> {
    let after = text.strip_prefix(BACKSLASH)?;
    let sign = after.chars().next()?;
    let word = |word: &'static str| Some((Cow::Borrowed(word), 1 + sign.len_utf8()));
    match sign {
        '"' => word("\""),
        '\'' => word("'"),
        '/' => word("/"),
        '\\' => word("\\"),
        'n' => word("\n"),
        'r' => word("\r"),
        't' => word("\t"),
        '0' => word("\0"),
        'x' => numbered(&after[1..], 2).map(|(char, length)| (char, 2 + length)),
        'u' => unicode(&after[1..]).map(|(char, length)| (char, 2 + length)),
        '\n' | '\r' => {
            let blank = after.len() - after.trim_start().len();
            Some((Cow::Borrowed(""), 1 + blank))
        }
        _ => None,
    }
}

fn unicode(text: &str) -> Option<(Cow<'static, str>, usize)> {
    let Some(inner) = text.strip_prefix('{') else {
        return numbered(text, 4);
    };
    let (digits, _) = inner.split_once('}')?;
    let (char, _) = numbered(digits, digits.len())?;
    Some((char, digits.len() + 2))
}

/// The letter of that number, written in so many digits.
fn numbered(text: &str, digits: usize) -> Option<(Cow<'static, str>, usize)> {
    let number = u32::from_str_radix(text.get(..digits)?, 16).ok()?;
    let char = char::from_u32(number)?;
    Some((Cow::Owned(char.to_string()), digits))
}
