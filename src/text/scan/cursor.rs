//! The scanner's hand on the text: where it is, what it found wrong, and how it steps over blanks, comments and the
//! marks of an unfinished git merge. Knows no values.

use memchr::memchr;

use super::fault::{Fault, FaultKind, Wanted, false_blank};
use super::tree::Span;

/// Reading of this item cannot go on; the fault is noted already.
pub(super) struct Stop;

pub(super) type ScanStep<T> = Result<T, Stop>;

/// More than this is no help to anybody, and keeps hostile files cheap.
const MOST_FAULTS: usize = 1000;

pub(super) struct Cursor<'t> {
    pub text: &'t str,
    pub bytes: &'t [u8],
    pub at: usize,
    pub faults: Vec<Fault>,
    /// Set where going on would only repeat the same fault or cost too much.
    pub over: bool,
}

impl<'t> Cursor<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0, faults: Vec::new(), over: false }
    }

    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// The whole character at a place.
    pub fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..).and_then(|rest| rest.chars().next())
    }

    pub fn looking_at(&self, what: &str) -> bool {
        self.bytes[self.at..].starts_with(what.as_bytes())
    }

    pub fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    /// Notes a fault; the scan goes on.
    pub fn note(&mut self, start: usize, end: usize, kind: FaultKind) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault { at: Span::new(start, end), kind });
        } else {
            self.over = true;
        }
    }

    /// Notes a fault that ends this item.
    #[cold]
    pub fn stop(&mut self, start: usize, end: usize, kind: FaultKind) -> Stop {
        self.note(start, end, kind);
        Stop
    }

    /// Something else was expected at the cursor.
    #[cold]
    pub fn expected(&mut self, wanted: Wanted) -> Stop {
        let found = self.char_at(self.at);
        let end = self.at + found.map_or(0, char::len_utf8);
        let kind = match found {
            Some(c) if !c.is_ascii() && !c.is_alphanumeric() => FaultKind::Stranger(c),
            Some(c @ ('@' | '$' | '%' | '^' | '~' | '`' | '?' | ';' | '\\')) => FaultKind::Stranger(c),
            _ => FaultKind::Expected { wanted, found },
        };
        self.stop(self.at, end, kind)
    }

    /// Steps over blanks and comments.
    pub fn trivia(&mut self) -> ScanStep<()> {
        loop {
            match self.peek() {
                Some(b' ' | b'\t'..=b'\r') => self.at += 1,
                Some(b'/') => self.comment()?,
                Some(b'<' | b'=' | b'>' | b'|') if self.merge_mark() => {}
                Some(0x80..) if self.wide_blank() => {}
                _ => return Ok(()),
            }
        }
    }

    fn comment(&mut self) -> ScanStep<()> {
        let start = self.at;
        if let Some(end) = comment_end(self.bytes, start) {
            self.at = end;
            return Ok(());
        }
        if self.byte(1) == b'*' {
            // What follows was most likely meant to be read, but where the comment should end is anybody's guess.
            self.at = self.bytes.len();
            self.over = true;
            return Err(self.stop(start, start + 2, FaultKind::OpenComment));
        }
        Err(self.expected(Wanted::Value))
    }

    /// A blank beyond ASCII: RON's own, or one that only looks like a blank and is noted.
    fn wide_blank(&mut self) -> bool {
        let Some(c) = self.char_at(self.at) else {
            return false;
        };
        let start = self.at;
        let blank = is_wide_blank(c);
        if !blank && !false_blank(c) {
            return false;
        }
        self.at += c.len_utf8();
        if !blank {
            self.note(start, self.at, FaultKind::Stranger(c));
        }
        true
    }

    /// `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>` at the start of a line: noted, and its line is stepped over, so
    /// that both versions are read.
    fn merge_mark(&mut self) -> bool {
        let start = self.at;
        let mark = self.bytes[start];
        let starts_line = start == 0 || self.bytes[start - 1] == b'\n';
        let long = self.bytes.len() >= start + 7 && self.bytes[start..start + 7].iter().all(|&byte| byte == mark);
        if !starts_line || !long {
            return false;
        }
        let end = find(self.bytes, start, b'\n');
        self.note(start, end, FaultKind::Merge);
        self.at = end;
        true
    }
}

/// Where a byte stands from `from` on, else the end.
pub(super) fn find(bytes: &[u8], from: usize, byte: u8) -> usize {
    memchr(byte, &bytes[from..]).map_or(bytes.len(), |at| from + at)
}

/// RON's blanks beyond ASCII.
fn is_wide_blank(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
}

/// One of RON's blanks.
pub(crate) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r') || is_wide_blank(c)
}

/// If a comment begins at `at`, where it ends: a line comment before its newline, a block comment (they nest) after
/// its `*/`. `None` for no comment and for one that is never closed.
pub(crate) fn comment_end(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..at + 2)? {
        b"//" => Some(find(bytes, at, b'\n')),
        b"/*" => block_end(bytes, at + 2),
        _ => None,
    }
}

fn block_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut level = 1_usize;
    while at < bytes.len() {
        match &bytes[at..bytes.len().min(at + 2)] {
            b"/*" => level += 1,
            b"*/" => level -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if level == 0 {
            return Some(at);
        }
    }
    None
}
