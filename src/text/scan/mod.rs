//! The scanner: one pass over a RON text gives a tree of places and all syntax faults. It reads everything that `ron`
//! reads (and a little more: `ron` has the last word); it builds no values and knows no kind of record.

mod conflict;
mod cursor;
mod fault;
mod group;
mod lines;
mod recover;
mod token;
mod tree;

pub use conflict::{Conflict, Side, conflicts, has_mark, version};
pub(crate) use cursor::{comment_end, is_blank};
pub use fault::{Fault, FaultKind, Wanted};
pub use lines::{Lines, line_col};
pub use tree::{Bracket, Doc, Group, Item, LIMIT, Node, NodeKind, Span, bare};

use std::borrow::Cow;

use crate::sort::InOrder;
use cursor::{Cursor, ScanStep, Stop};
use token::{starts_operand, word_kind};

/// The extensions of `ron` 0.12.
const EXTENSIONS: [&str; 4] = ["implicit_some", "unwrap_newtypes", "unwrap_variant_newtypes", "explicit_struct_names"];

/// A text as RON: the tree of all that can be read, and every fault (one a record, in the order of the text).
///
/// A text is good RON only if there is no fault. With faults the tree holds the records that could be read, and
/// [`NodeKind::Broken`] in the place of each that could not; there is none if not even the outermost value begins.
///
/// Where git could not merge, both versions are in the tree, and the place itself is the fault: what is wrong in one of
/// the versions only follows from it.
#[must_use]
pub fn parse(text: &str) -> (Option<Doc>, Vec<Fault>) {
    read(text, false)
}

/// As [`parse`], but of what a list holds only the places are kept: a file of millions of records needs little room.
/// [`unfold`] reads one of them again.
#[must_use]
pub fn outline(text: &str) -> (Option<Doc>, Vec<Fault>) {
    read(text, true)
}

/// A value of the list of [`outline`] with all that it holds; any other value as it is.
#[must_use]
pub fn unfold<'n>(text: &str, node: &'n Node) -> Cow<'n, Node> {
    if !matches!(node.kind, NodeKind::Folded) {
        return Cow::Borrowed(node);
    }
    let mut scan = Scan::new(text, false);
    scan.cursor.at = node.span.range().start;
    // It stands in the brackets of the list.
    scan.depth = 1;
    scan.value().map_or(Cow::Borrowed(node), Cow::Owned)
}

/// The value that begins at a place of a text, as an item of the outermost list; `None` where something in it is no RON.
#[must_use]
pub fn item(text: &str, at: usize) -> Option<Node> {
    let mut scan = Scan::new(text, false);
    scan.cursor.at = at;
    scan.depth = 1;
    let node = scan.value().ok()?;
    scan.cursor.faults.is_empty().then_some(node)
}

fn read(text: &str, folded: bool) -> (Option<Doc>, Vec<Fault>) {
    let (doc, faults) = scan(text, folded);
    let conflicts = conflicts(text);
    if conflicts.is_empty() {
        return (doc, faults);
    }
    let faults_of = |side| scan(&version(text, &conflicts, side, true), true).1;
    let theirs = faults_of(Side::Theirs);
    let mut faults = faults_of(Side::Ours);
    faults.retain(|fault| theirs.contains(fault));
    faults.extend(conflicts.iter().map(Conflict::fault));
    faults.order_by_key(|fault| fault.at.start);
    (doc, faults)
}

fn scan(text: &str, folded: bool) -> (Option<Doc>, Vec<Fault>) {
    let mut scan = Scan::new(text, folded);
    if u32::try_from(text.len()).is_err() {
        scan.cursor.note(0, 0, FaultKind::TooLarge);
        return (None, scan.cursor.faults);
    }
    let doc = scan.document().ok();
    let mut faults = scan.cursor.faults;
    faults.order_by_key(|fault| fault.at.start);
    (doc, faults)
}

struct Scan<'t> {
    cursor: Cursor<'t>,
    depth: usize,
    /// Of what the outermost list holds only the places are kept.
    folded: bool,
}

impl<'t> Scan<'t> {
    fn new(text: &'t str, folded: bool) -> Self {
        Self { cursor: Cursor::new(text), depth: 0, folded }
    }
}

impl Scan<'_> {
    fn document(&mut self) -> ScanStep<Doc> {
        if self.cursor.text.starts_with('\u{feff}') {
            self.cursor.at = '\u{feff}'.len_utf8();
        }
        let mut extensions = Vec::new();
        self.cursor.trivia()?;
        while self.cursor.peek() == Some(b'#') {
            self.attribute(&mut extensions)?;
            self.cursor.trivia()?;
        }
        if self.cursor.peek().is_none() {
            return Err(self.cursor.stop(self.cursor.at, self.cursor.at, FaultKind::Empty));
        }
        let root = self.root()?;
        self.end();
        Ok(Doc { extensions, root })
    }

    fn root(&mut self) -> ScanStep<Node> {
        let start = self.cursor.at;
        let name = self.name();
        if let Some(name) = name {
            self.cursor.trivia()?;
            let named_record = self.cursor.peek() == Some(b'(') && name.of(self.cursor.text) != "Some";
            if !named_record {
                self.cursor.at = start;
                return self.value();
            }
        }
        match self.cursor.peek().and_then(bracket) {
            Some(bracket) => self.group(start, bracket, name, true),
            None => self.value(),
        }
    }

    /// Nothing may follow the value.
    fn end(&mut self) {
        if self.cursor.over || self.cursor.trivia().is_err() {
            return;
        }
        let rest = self.cursor.at..self.cursor.bytes.len();
        if !rest.is_empty() {
            let line = self.cursor.text[rest.clone()].find('\n').map_or(rest.end, |length| rest.start + length);
            self.cursor.note(rest.start, line, FaultKind::Extra);
        }
    }

    fn attribute(&mut self, extensions: &mut Vec<(String, Span)>) -> ScanStep<()> {
        let start = self.cursor.at;
        let good = self.all(b"#![")? && self.attribute_body(extensions)?;
        if good { Ok(()) } else { Err(self.cursor.stop(start, self.cursor.at, FaultKind::Attribute)) }
    }

    fn attribute_body(&mut self, extensions: &mut Vec<(String, Span)>) -> ScanStep<bool> {
        let word = self.name().map(|name| name.of(self.cursor.text));
        self.cursor.trivia()?;
        match word {
            Some("enable") => {
                let listed = self.all(b"(")? && self.extension_names(extensions)?;
                Ok(listed && self.all(b")]")?)
            }
            Some("type" | "schema") => {
                let text = self.all(b"=")? && matches!(self.value()?.kind, NodeKind::Text);
                self.cursor.trivia()?;
                Ok(text && self.all(b"]")?)
            }
            _ => Ok(false),
        }
    }

    fn extension_names(&mut self, extensions: &mut Vec<(String, Span)>) -> ScanStep<bool> {
        while let Some(name) = self.name() {
            let word = bare(name.of(self.cursor.text));
            if !EXTENSIONS.contains(&word) {
                return Ok(false);
            }
            extensions.push((word.to_owned(), name));
            self.cursor.trivia()?;
            if !self.all(b",")? {
                break;
            }
        }
        Ok(true)
    }

    /// These signs, with blanks and comments after each.
    fn all(&mut self, signs: &[u8]) -> ScanStep<bool> {
        for &sign in signs {
            if !self.cursor.take(sign) {
                return Ok(false);
            }
            self.cursor.trivia()?;
        }
        Ok(true)
    }

    fn name(&mut self) -> Option<Span> {
        let start = self.cursor.at;
        let length = self.cursor.name_length();
        self.cursor.at += length;
        (length > 0).then(|| Span::new(start, start + length))
    }

    /// One value, the cursor standing on its first sign.
    fn value(&mut self) -> ScanStep<Node> {
        let start = self.cursor.at;
        let Some(first) = self.cursor.peek() else {
            return Err(self.cursor.expected(Wanted::Value));
        };
        let kind = match (first, self.cursor.byte(1), self.cursor.byte(2)) {
            (b'"', ..) => self.cursor.quoted(true).map(|()| NodeKind::Text)?,
            (b'(' | b'[' | b'{', ..) => {
                let bracket = bracket(first).ok_or(Stop)?;
                return self.group(start, bracket, None, false);
            }
            (b'0'..=b'9' | b'+' | b'-' | b'.', ..) | (b'b', b'\'', _) => {
                self.cursor.number().map(|()| NodeKind::Number)?
            }
            (b'\'', ..) => self.cursor.char_literal(start).map(|()| NodeKind::Char)?,
            (b'b', b'"', _) => {
                self.cursor.at += 1;
                self.cursor.quoted(false).map(|()| NodeKind::Bytes)?
            }
            (b'r', b'"', _) | (b'r', b'#', b'"' | b'#') => {
                self.cursor.at += 1;
                self.cursor.raw_text(start).map(|()| NodeKind::Text)?
            }
            (b'b', b'r', b'"' | b'#') => {
                self.cursor.at += 2;
                self.cursor.raw_text(start).map(|()| NodeKind::Bytes)?
            }
            _ => return self.word(start),
        };
        Ok(Node { span: Span::new(start, self.cursor.at), kind })
    }

    /// A word, with its brackets if it has any.
    fn word(&mut self, start: usize) -> ScanStep<Node> {
        let Some(name) = self.name() else {
            return Err(self.cursor.expected(Wanted::Value));
        };
        let word = name.of(self.cursor.text);
        let kind = word_kind(word);
        if matches!(kind, NodeKind::Number) && self.cursor.looking_at("..") {
            self.cursor.at = start;
            self.cursor.number()?;
            return Ok(Node { span: Span::new(start, self.cursor.at), kind });
        }
        self.cursor.trivia()?;
        match self.cursor.peek() {
            Some(b'(') => self.group(start, Bracket::Round, Some(name), false),
            Some(next) if word == "Some" && starts_value(next) => self.bare_some(name),
            _ => Ok(Node { span: name, kind }),
        }
    }

    /// `Some 5`: an oddity that `ron` reads where `implicit_some` is on.
    fn bare_some(&mut self, name: Span) -> ScanStep<Node> {
        self.deeper(self.cursor.at)?;
        let open = self.cursor.at;
        let value = self.value()?;
        self.depth -= 1;
        let span = Span { start: name.start, end: value.span.end };
        let items = vec![Item { key: None, value, comma: None }];
        let group = Group { bracket: Bracket::Round, some: true, name: Some(name), open: tree::narrow(open), items };
        Ok(Node { span, kind: NodeKind::Group(Box::new(group)) })
    }

    fn deeper(&mut self, at: usize) -> ScanStep<()> {
        self.depth += 1;
        if self.depth > LIMIT { Err(self.cursor.stop(at, at + 1, FaultKind::TooDeep)) } else { Ok(()) }
    }
}

/// The bracket that a byte opens.
fn bracket(byte: u8) -> Option<Bracket> {
    match byte {
        b'(' => Some(Bracket::Round),
        b'[' => Some(Bracket::Square),
        b'{' => Some(Bracket::Curly),
        _ => None,
    }
}

fn starts_value(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'(' | b'[' | b'{' | b'_' | 0x80..)
        || byte.is_ascii_alphanumeric()
        || starts_operand(byte)
}
