//! The quick reader: one pass over RON that is written as most of it is, straight to values. Where anything is out of the
//! ordinary it gives `None`, and whoever asked turns to `ron`: it takes nothing that `ron` would refuse, and gives what
//! `ron` would give. It must not know any kind of record, and says nothing of faults.

use std::borrow::Cow;

use memchr::memchr2;

use super::proof::unmarked;
use super::scan::{comment_end, item};

/// The one first line that means nothing new: the program reads every file so.
const HEAD: &str = "#![enable(implicit_some)]";

/// Where the reader is in a text.
#[derive(Debug, Clone)]
pub struct Quick<'t> {
    text: &'t str,
    at: usize,
    /// How long the mark before the text is.
    mark: usize,
}

impl<'t> Quick<'t> {
    /// At the one value of a text, behind what may stand before it.
    #[must_use]
    pub fn new(text: &'t str) -> Option<Self> {
        let own = unmarked(text);
        let mut quick = Quick { text: own, at: 0, mark: text.len() - own.len() };
        quick.blanks()?;
        if quick.rest().starts_with(HEAD.as_bytes()) {
            quick.at += HEAD.len();
            quick.blanks()?;
        }
        Some(quick)
    }

    /// Where it stands in the text without a byte-order mark.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Where it stands in the text as it was handed in.
    #[must_use]
    pub fn place(&self) -> usize {
        self.at + self.mark
    }

    /// The same text from another place on.
    #[must_use]
    pub fn moved(&self, at: usize) -> Self {
        Quick { at, ..*self }
    }

    /// The value at this place as it is written, whatever it is, the reader standing behind it.
    pub fn raw(&mut self) -> Option<&'t str> {
        item(self.text, self.at).map(|value| self.step(value.span.range().len()))
    }

    /// The text without a byte-order mark.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Nothing follows.
    #[must_use]
    pub fn end(mut self) -> Option<()> {
        self.blanks()?;
        self.rest().is_empty().then_some(())
    }

    /// `Name(` or `(`, and the first key behind it as [`Quick::next_key`] gives it.
    pub fn record(&mut self, name: &str) -> Option<&'t str> {
        if self.peek() != Some(b'(') && self.word()? != name {
            return None;
        }
        self.need(b'(')?;
        self.blanks()?;
        self.key()
    }

    /// Behind a value of a record: the key of the next one, the reader standing on its value; empty behind the last.
    pub fn next_key(&mut self) -> Option<&'t str> {
        if self.parted(b')')? { self.key() } else { Some("") }
    }

    /// `[...]`, each item as `item` reads it.
    pub fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut items = Vec::new();
        let mut more = self.opens()?;
        while more {
            items.push(item(self)?);
            more = self.parted(b']')?;
        }
        items.shrink_to_fit();
        Some(items)
    }

    /// `[`, the reader standing behind it; false where the list is empty and thus at an end.
    pub fn opens(&mut self) -> Option<bool> {
        self.need(b'[')?;
        self.blanks()?;
        Some(!self.take(b']'))
    }

    /// Behind an item: another one follows, the reader standing on it; false behind the closing bracket.
    pub fn parted(&mut self, close: u8) -> Option<bool> {
        self.blanks()?;
        if self.take(b',') {
            self.blanks()?;
            return Some(!self.take(close));
        }
        self.need(close)?;
        Some(false)
    }

    /// Two values in round brackets.
    pub fn pair<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<(T, T)> {
        self.need(b'(')?;
        self.blanks()?;
        let first = item(self)?;
        if !self.parted(b')')? {
            return None;
        }
        let second = item(self)?;
        (!self.parted(b')')?).then_some((first, second))
    }

    /// A name in plain letters.
    pub fn word(&mut self) -> Option<&'t str> {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let is_name = length > 0 && !rest[0].is_ascii_digit();
        is_name.then(|| self.step(length))
    }

    /// A text in double quotes.
    pub fn quoted(&mut self) -> Option<Cow<'t, str>> {
        self.need(b'"')?;
        let length = memchr2(b'"', b'\\', self.rest())?;
        if self.rest()[length] == b'"' {
            let text = self.step(length);
            self.at += 1;
            return Some(Cow::Borrowed(text));
        }
        self.escaped().map(Cow::Owned)
    }

    /// A text from its first sign on, with a backslash somewhere in it.
    fn escaped(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            let length = memchr2(b'"', b'\\', self.rest())?;
            text.push_str(self.step(length));
            text.push(match self.rest() {
                [b'"', ..] => {
                    self.at += 1;
                    return Some(text);
                }
                [_, sign @ (b'"' | b'\\'), ..] => char::from(*sign),
                [_, b'n', ..] => '\n',
                [_, b'r', ..] => '\r',
                [_, b't', ..] => '\t',
                _ => return None,
            });
            self.at += 2;
        }
    }

    /// A whole number of at most 15 digits, without a sign but minus.
    pub fn whole(&mut self) -> Option<i64> {
        let number = self.digits()?;
        let digits = number.trim_start_matches('-');
        let is_usual = digits.len() <= 15 && (digits == "0" || !digits.starts_with('0'));
        number.parse().ok().filter(|_| is_usual)
    }

    /// A number in digits, with or without a point in their midst.
    pub fn number(&mut self) -> Option<f64> {
        let start = self.at;
        self.digits()?;
        if self.take(b'.') {
            let behind = self.digits()?;
            if behind.starts_with('-') {
                return None;
            }
        }
        self.text[start..self.at].parse().ok()
    }

    fn digits(&mut self) -> Option<&'t str> {
        let rest = self.rest();
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = rest[sign..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        (digits > 0).then(|| self.step(sign + digits))
    }

    /// Steps over blanks and comments.
    fn blanks(&mut self) -> Option<()> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                // A comment at the very end, without a line's end, is not a thing to guess about.
                Some(b'/') => {
                    self.at = comment_end(self.text.as_bytes(), self.at).filter(|end| *end < self.text.len())?;
                }
                Some(0x80..) => return None,
                _ => return Some(()),
            }
        }
    }

    /// A key with its colon; empty where the record ends.
    fn key(&mut self) -> Option<&'t str> {
        if self.take(b')') {
            return Some("");
        }
        let key = self.word()?;
        self.blanks()?;
        self.need(b':')?;
        self.blanks()?;
        Some(key)
    }

    #[inline(always)]
    fn rest(&self) -> &'t [u8] {
        &self.text.as_bytes()[self.at..]
    }

    #[inline(always)]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline(always)]
    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    #[inline(always)]
    fn need(&mut self, byte: u8) -> Option<()> {
        self.take(byte).then_some(())
    }

    /// So many bytes, at the end of a character.
    #[inline(always)]
    fn step(&mut self, length: usize) -> &'t str {
        let start = self.at;
        self.at += length;
        &self.text[start..self.at]
    }
}
