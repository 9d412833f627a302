//! Other readings of a text in which signs stand for letters or for nothing: `\u{142}`, `%C5%82`, `&#322;` and the like.
//! Where something is found in one, the place in the text itself is known. It must not know what is looked for.

use std::borrow::Cow;
use std::ops::Range;

/// Escapes may stand for escapes: the journal holds texts of files.
const DEPTH: usize = 3;
const BACKSLASH: char = '\\';

/// A text as it may be meant.
pub struct Reading {
    pub text: String,
    /// Places in it, each with the place in the text it came from; between them both go on alike.
    from: Vec<(usize, usize)>,
    /// Where cells of a table were parted by a sign that is a blank now.
    parted: Vec<usize>,
}

impl Reading {
    /// Whether what stands there is not the end of one cell and the beginning of another: cells count as a whole.
    pub fn is_one(&self, span: &Range<usize>) -> bool {
        let is_parted = |at: &usize| self.parted.binary_search(at).is_ok();
        if !(span.start..span.end).any(|at| is_parted(&at)) {
            return true;
        }
        let before = self.text[..span.start].trim_end_matches(' ').len();
        let behind = &self.text[span.end..];
        let after = span.end + behind.len() - behind.trim_start_matches(' ').len();
        let is_edge = |sign: Option<char>| sign.is_none_or(|sign| sign == '\n' || sign == '\t');
        let begins = is_edge(self.text[..before].chars().next_back()) || (before..span.start).any(|at| is_parted(&at));
        let ends = is_edge(self.text[after..].chars().next()) || (span.end..after).any(|at| is_parted(&at));
        begins && ends
    }

    /// Where in the text that was read a place of this one came from.
    pub fn origin(&self, at: usize) -> usize {
        let next = self.from.partition_point(|(place, _)| *place <= at);
        let nearest = next.checked_sub(1).and_then(|last| self.from.get(last));
        nearest.map_or(at, |(place, origin)| origin + (at - place))
    }
}

/// Every other reading of a text of RON or JSON; none where no sign stands for another.
pub fn readings(text: &str) -> Vec<Reading> {
    // What changes no letter is not worth the while.
    let mut signs = text.match_indices(BACKSLASH);
    let is_letter = |(at, _): (usize, &str)| text[at + 1..].starts_with(['u', 'x', 'n', 'r', 't', '0', '\n', '\r']);
    if signs.any(is_letter) { chain(text, &[unescaped as VeilStep; DEPTH]) } else { Vec::new() }
}

/// Every other reading of what somebody else's program wrote: mails, pages, tables.
pub fn readings_of_others(text: &str) -> Vec<Reading> {
    let mut readings = readings(text);
    readings.extend(chain(text, &[spelled_out as VeilStep, blanked]));
    readings
}

type VeilStep = fn(&str) -> Option<Reading>;

/// Step after step, each on what came of the one before.
fn chain(text: &str, steps: &[VeilStep]) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    for step in steps {
        let last = readings.last();
        let before = last.map_or(text, |reading| reading.text.as_str());
        let Some(mut next) = step(before) else {
            continue;
        };
        if let Some(last) = last {
            for (_, origin) in &mut next.from {
                *origin = last.origin(*origin);
            }
            if next.from.is_empty() {
                next.from.clone_from(&last.from);
            }
        }
        readings.push(next);
    }
    readings
}

/// What signs stand for, and how long they are.
type Meant = (Cow<'static, str>, usize);

/// A text in which what begins with one of the signs is what it is meant for; what is meant for nothing else stays.
fn undone(text: &str, signs: &[char], meant: fn(&str) -> Option<Meant>) -> Option<Reading> {
    let mut rest = text;
    let mut out = String::with_capacity(text.len());
    let mut from = Vec::new();
    while let Some(at) = rest.find(signs) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some((meant, length)) = meant(rest) else {
            let next = rest.chars().next().map_or(1, char::len_utf8);
            out.push_str(&rest[..next]);
            rest = &rest[next..];
            continue;
        };
        out.push_str(&meant);
        rest = &rest[length..];
        from.push((out.len(), text.len() - rest.len()));
    }
    out.push_str(rest);
    (!from.is_empty()).then_some(Reading { text: out, from, parted: Vec::new() })
}

/// A text whose escapes are undone, those of RON and of JSON.
fn unescaped(text: &str) -> Option<Reading> {
    undone(text, &[BACKSLASH], escape)
}

/// What stands for an escape at the beginning of a text, and how long that is.
fn escape(text: &str) -> Option<Meant> {
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

fn unicode(text: &str) -> Option<Meant> {
    let Some(inner) = text.strip_prefix('{') else {
        return numbered(text, 4);
    };
    let (digits, _) = inner.split_once('}')?;
    let (char, _) = numbered(digits, digits.len())?;
    Some((char, digits.len() + 2))
}

/// The letter of that number, written in so many digits.
fn numbered(text: &str, digits: usize) -> Option<Meant> {
    let number = u32::from_str_radix(text.get(..digits)?, 16).ok()?;
    let char = char::from_u32(number)?;
    Some((Cow::Owned(char.to_string()), digits))
}

/// A text in which the signs of mails, addresses and pages are undone: `=C5=82`, `%C5%82`, `&#322;`, tags, and lines
/// that were folded.
fn spelled_out(text: &str) -> Option<Reading> {
    undone(text, &['%', '=', '&', '<', '\n', '\r'], sign)
}

/// What stands for a sign at the beginning of a text, and how long that is.
fn sign(text: &str) -> Option<Meant> {
    match text.as_bytes().first()? {
        mark @ (b'%' | b'=') => bytes(text, char::from(*mark)),
        b'&' => entity(text),
        b'<' => {
            let end = text.get(1..)?.find(['<', '>', '\n'])? + 1;
            (text.as_bytes()[end] == b'>').then_some((Cow::Borrowed(" "), end + 1))
        }
        _ => {
            let line = text.trim_start_matches('\r').strip_prefix('\n')?;
            let folded = line.strip_prefix([' ', '\t'])?;
            Some((Cow::Borrowed(""), text.len() - folded.len()))
        }
    }
}

/// Bytes one after the other, each as a mark and two digits; a mark at the end of a line is nothing.
fn bytes(text: &str, mark: char) -> Option<Meant> {
    let mut rest = text;
    let mut bytes = Vec::new();
    while let Some(after) = rest.strip_prefix(mark) {
        let line = after.trim_start_matches('\r').strip_prefix('\n');
        if let (Some(line), '=') = (line, mark) {
            rest = line;
            continue;
        }
        let byte = after.get(..2).and_then(|two| u8::from_str_radix(two, 16).ok());
        let Some(byte) = byte else { break };
        bytes.push(byte);
        rest = &after[2..];
    }
    let length = text.len() - rest.len();
    let meant = || String::from_utf8_lossy(&bytes).into_owned();
    (length > 0).then(|| (Cow::Owned(meant()), length))
}

/// `&#322;`, `&#x142;`, `&oacute;`: of a named letter only what it is without its mark.
fn entity(text: &str) -> Option<Meant> {
    const LONGEST: usize = 12;
    let (name, _) = text.get(1..)?.split_once(';')?;
    let letter = match name.strip_prefix('#') {
        _ if name.len() > LONGEST => return None,
        Some(number) => {
            let number = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)?
        }
        None if name == "nbsp" => ' ',
        None => name.chars().next()?,
    };
    Some((Cow::Owned(letter.to_string()), name.len() + 2))
}

/// A text in which what parts the cells of a table, or the words of an address, is a blank.
fn blanked(text: &str) -> Option<Reading> {
    const CELLS: [char; 5] = [';', '|', '"', '\'', ','];
    let is_word = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii() || byte.is_ascii_alphanumeric());
    let bytes = text.as_bytes();
    let mut parted = Vec::new();
    let mut out = String::with_capacity(text.len());
    for (at, char) in text.char_indices() {
        let is_dot = char == '.' && is_word(bytes.get(at.wrapping_sub(1))) && is_word(bytes.get(at + 1));
        let is_cell = CELLS.contains(&char);
        if is_cell {
            parted.push(at);
        }
        out.push(if is_cell || is_dot || char == '_' || char == '+' { ' ' } else { char });
    }
    Some(Reading { text: out, from: Vec::new(), parted })
}

/// What stands for letters that a text does not have, or has in another coding.
const LOST: char = 'q';

/// A text in which every run of letters beyond ASCII, or of what a program put there that did not know them, is one
/// and the same letter: so a name is found though its letters were lost on the way.
pub fn blurred(text: &str) -> Reading {
    let mut out = String::with_capacity(text.len());
    let mut from = Vec::new();
    let mut in_run = false;
    for (at, char) in text.char_indices() {
        let is_lost = !char.is_ascii() || char == '?';
        if is_lost && !in_run {
            out.push(LOST);
        }
        if !is_lost {
            if in_run {
                from.push((out.len(), at));
            }
            out.push(char);
        }
        in_run = is_lost;
    }
    Reading { text: out, from, parted: Vec::new() }
}

/// A text with a byte for each letter, whatever table they were meant for: letters beyond ASCII are one and the same.
pub fn of_bytes(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| known(char::from(*byte))).collect()
}

/// The same of a name, as it stands in such a text.
pub fn in_bytes(name: &str) -> String {
    name.chars().map(known).collect()
}

fn known(char: char) -> char {
    if char.is_ascii() { char } else { LOST }
}
