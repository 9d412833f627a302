//! Separated text cut into records, with the line each begins in; a quote that swallows lines is told, not obeyed. It
//! must not know what cells mean.

use std::borrow::Cow;

use crate::clean;
use crate::problem::Problem;
use crate::width;

/// Stands for no separator: a text has no such byte.
pub(super) const NONE: u8 = 0;

/// No cell of a table has more lines; where one would, a quote was forgotten.
const LINES: u32 = 1_000;

/// The records of a text, one after the other.
pub(super) struct Records<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    separator: u8,
}

/// What is wrong with the quotes of a record, and in which line.
#[derive(Debug)]
pub(super) struct Fault {
    pub line: u32,
    kind: FaultKind,
}

#[derive(Debug)]
enum FaultKind {
    /// It would take in so many lines.
    Unclosed(u32),
    /// Letters stand behind a closing quote.
    Inside,
    /// A blank before a quote; what stands between the quotes.
    Apart(String),
}

impl Fault {
    pub fn problem(self, file: &str) -> Problem {
        let what = match self.kind {
            FaultKind::Unclosed(0) => "quote never closed".to_string(),
            FaultKind::Unclosed(1) => "quote never closed, would swallow 1 line".to_string(),
            FaultKind::Unclosed(lines) => format!("quote never closed, would swallow {lines} lines"),
            FaultKind::Inside => "letters behind a closing quote; write a quote inside a cell twice".to_string(),
            FaultKind::Apart(text) => {
                let text = clean::line(&text).into_owned();
                format!("a space before a quote splits \"{}\"; remove it", width::fit(&text, 40))
            }
        };
        Problem::error("quote", what).at(file, self.line, 0)
    }
}

impl<'t> Records<'t> {
    /// From so many bytes on, which are so many lines.
    pub fn new(text: &'t str, separator: u8) -> Self {
        Records { text, at: 0, line: 1, separator }
    }

    /// Leaves the first line out.
    pub fn skip_line(&mut self) {
        self.at = memchr::memchr2(b'\n', b'\r', self.text.as_bytes()).unwrap_or(self.text.len());
        self.take_line_end();
    }

    /// The next record and the line it begins in; `None` at the end.
    pub fn next(&mut self, cells: &mut Vec<Cow<'t, str>>) -> Option<Result<u32, Fault>> {
        cells.clear();
        if self.at >= self.text.len() {
            return None;
        }
        let line = self.line;
        loop {
            match self.cell() {
                Ok(cell) => cells.push(cell),
                Err(fault) => return Some(Err(fault)),
            }
            if self.byte() != Some(self.separator) {
                self.take_line_end();
                return Some(Ok(line));
            }
            self.at += 1;
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take_line_end(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += match rest {
            [b'\r', b'\n', ..] => 2,
            [_, ..] => 1,
            [] => return,
        };
        self.line += 1;
    }

    /// One cell, up to what ends it.
    fn cell(&mut self) -> Result<Cow<'t, str>, Fault> {
        if self.byte() == Some(b'"') {
            return self.quoted();
        }
        let rest = &self.text[self.at..];
        let end = memchr::memchr3(self.separator, b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
        let cell = &rest[..end];
        if cell.starts_with(' ') && cell.trim_start_matches(' ').starts_with('"') {
            self.apart(rest)?;
        }
        self.at += end;
        Ok(Cow::Borrowed(cell))
    }

    /// Whether the quote behind blanks was meant as one: what it opens ends where a cell ends, or nowhere in its line.
    fn apart(&self, rest: &str) -> Result<(), Fault> {
        let line = &rest[..memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len())];
        let Some(inner) = line.trim_start_matches(' ').strip_prefix('"') else {
            return Ok(());
        };
        let (text, behind) = match closing(inner) {
            Some(at) => (&inner[..at], inner[at + 1..].trim_start_matches(' ')),
            None => (inner, ""),
        };
        let ends = behind.is_empty() || behind.as_bytes()[0] == self.separator;
        if ends {
            return Err(Fault { line: self.line, kind: FaultKind::Apart(text.to_string()) });
        }
        Ok(())
    }

    fn quoted(&mut self) -> Result<Cow<'t, str>, Fault> {
        let opened = self.line;
        let inner = &self.text[self.at + 1..];
        let end = closing(inner);
        let content = &inner[..end.unwrap_or(inner.len())];
        let breaks = line_breaks(content);
        let unclosed = |lines| Err(Fault { line: opened, kind: FaultKind::Unclosed(lines) });
        let Some(end) = end else {
            return unclosed(line_breaks(content.trim_end_matches(['\n', '\r'])));
        };
        if breaks > LINES {
            return unclosed(breaks);
        }
        self.line += breaks;
        self.at += end + 2;
        let behind = &self.text[self.at..];
        self.at += behind.len() - behind.trim_start_matches(' ').len();
        let ends = |byte| byte == self.separator || byte == b'\n' || byte == b'\r';
        match (self.byte(), breaks) {
            (Some(byte), 0) if !ends(byte) => Err(Fault { line: opened, kind: FaultKind::Inside }),
            (Some(byte), lines) if !ends(byte) => unclosed(lines),
            _ if content.contains("\"\"") => Ok(Cow::Owned(content.replace("\"\"", "\""))),
            _ => Ok(Cow::Borrowed(content)),
        }
    }
}

/// Where the quote stands that ends a quoted text; a double one does not.
fn closing(inner: &str) -> Option<usize> {
    let bytes = inner.as_bytes();
    let mut from = 0;
    loop {
        let at = from + memchr::memchr(b'"', &bytes[from..])?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        from = at + 2;
    }
}

fn line_breaks(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let breaks = memchr::memchr2_iter(b'\n', b'\r', bytes);
    let breaks = breaks.filter(|at| bytes[*at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'));
    u32::try_from(breaks.count()).unwrap_or(u32::MAX)
}
