//! One line of the journal as text: how it is spelled, the sum by which a damaged one is told, and what it is about at
//! a glance. It must not know the file in which it stands.

use std::io;

use ron::Options;
use ron::extensions::Extensions;

use super::{Line, Sum};

/// No journal is so long: a number from here on was not given by the program.
pub(super) const MOST: u64 = 1 << 53;
/// So many changes are never made between two lines.
pub(super) const FAR: u64 = 1 << 40;
/// Stands between a line and its sum; what follows is a comment to RON, and to programs that know of no sums.
const SIGN: &str = " //";
/// Of a sum.
const DIGITS: usize = 8;

/// What a line is about, told from how it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Entry(u64),
    Closed(u64),
}

impl Mark {
    pub fn number(self) -> u64 {
        let (Mark::Entry(seq) | Mark::Closed(seq)) = self;
        seq
    }

    /// The mark of a line; `None` where it has no number that the program gives.
    pub fn of(text: &str) -> Option<Mark> {
        let (head, rest) = text.split_once('(')?;
        let kind = match head {
            "Entry" => Mark::Entry,
            "Done" | "Dropped" => Mark::Closed,
            _ => return None,
        };
        let rest = rest.strip_prefix("seq:").unwrap_or(rest).trim_start();
        let end = rest.find(|char: char| !char.is_ascii_digit())?;
        let seq = rest[..end].parse().ok().filter(|seq| *seq < MOST)?;
        Some(kind(seq))
    }

    /// As [`Mark::of`], of a line that can be read; one that fits its sum need not be.
    pub fn sound(text: &str) -> Option<Mark> {
        match parted(text)? {
            (line, true) => Mark::of(line),
            _ => read(text).map(|line| Mark::from(&line)),
        }
    }
}

impl From<&Line> for Mark {
    fn from(line: &Line) -> Mark {
        match line {
            Line::Entry(entry) => Mark::Entry(entry.seq),
            Line::Done(seq) | Line::Dropped(seq) => Mark::Closed(*seq),
        }
    }
}

/// What is remembered of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    Blank,
    /// It cannot be read; the number it seems to have as an entry.
    Unread(Option<u64>),
    Read(Mark),
}

impl Seen {
    pub fn of(bytes: &[u8], mark: Option<Mark>) -> Seen {
        match mark {
            Some(mark) => Seen::Read(mark),
            None if bytes.trim_ascii().is_empty() => Seen::Blank,
            None => match Mark::of(&String::from_utf8_lossy(bytes)) {
                Some(Mark::Entry(seq)) => Seen::Unread(Some(seq)),
                _ => Seen::Unread(None),
            },
        }
    }
}

/// A line; `None` where it cannot be read, does not fit its sum, or says what the program never says. Every other line
/// closes a change, and is read without much ado.
pub fn read(text: &str) -> Option<Line> {
    let (text, _) = parted(text)?;
    let closed = text.strip_prefix("Done(");
    let closed = closed.and_then(|rest| rest.strip_suffix(')')?.parse().ok());
    let line = closed.map(Line::Done).or_else(|| options().from_str(text).ok())?;
    let is_sound = match &line {
        Line::Done(seq) | Line::Dropped(seq) => *seq < MOST,
        Line::Entry(entry) => entry.seq < MOST && entry.is_coherent(),
    };
    is_sound.then_some(line)
}

/// A line as it is written, without the line break.
pub fn written(line: &Line) -> io::Result<String> {
    let text = options().to_string(line).map_err(io::Error::other)?;
    let sum = sum_of(&text);
    Ok(text + SIGN + &sum)
}

/// How everything in `.ulg/` is spelled.
pub fn options() -> Options {
    Options::default().with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES | Extensions::IMPLICIT_SOME)
}

/// A line without its sum, and whether it has one, which older programs did not write; `None` where it does not fit.
/// Where the sign stands in a value, a quote follows.
fn parted(text: &str) -> Option<(&str, bool)> {
    let place = text.len().checked_sub(SIGN.len() + DIGITS);
    let parts = place.and_then(|place| text.split_at_checked(place));
    match parts.and_then(|(line, end)| Some((line, end.strip_prefix(SIGN)?))) {
        Some((line, sum)) if !sum.contains('"') => (sum == sum_of(line)).then_some((line, true)),
        _ => text.trim_end().ends_with(')').then_some((text, false)),
    }
}

/// Any one letter that is another gives another sum.
fn sum_of(text: &str) -> String {
    format!("{:08x}", Sum::short(text).1 & 0xffff_ffff)
}
