//! The small words of RON: texts, characters, numbers, names. It finds where each ends, just as `ron` does, and notes
//! what `ron` would refuse; it does not build values.

use memchr::memchr2;

use super::cursor::{Cursor, ScanStep, find, is_blank};
use super::fault::FaultKind;
use super::tree::NodeKind;

impl Cursor<'_> {
    /// `"..."`, the cursor standing on the quote. `wide` allows characters written as several `\x..`.
    pub fn quoted(&mut self, wide: bool) -> ScanStep<()> {
        let start = self.at;
        self.at += 1;
        loop {
            let rest = &self.bytes[self.at..];
            let Some(next) = memchr2(b'"', b'\\', rest) else {
                self.at = start + 1;
                return Err(self.stop(start, start + 1, FaultKind::OpenText));
            };
            self.at += next + 1;
            if rest[next] == b'"' {
                return Ok(());
            }
            self.escape(wide);
        }
    }

    /// What follows a backslash in a text; a bad one is noted and the text goes on.
    fn escape(&mut self, wide: bool) {
        let start = self.at - 1;
        let rest = &self.text[self.at..];
        let length = match rest.as_bytes() {
            [b'\n', ..] | [b'\r', b'\n', ..] => Some(1),
            _ => escape_length(rest, wide),
        };
        match length {
            Some(length) => self.at += length,
            None => {
                let end = self.at + rest.chars().next().map_or(0, char::len_utf8);
                // The cursor stays: what follows is read as plain text, so that `"\x4"` still ends at its quote.
                self.note(start, end, FaultKind::Escape);
            }
        }
    }

    /// `r"..."` or `r#"..."#`, the cursor standing after the `r`.
    pub fn raw_text(&mut self, start: usize) -> ScanStep<()> {
        let hashes = self.bytes[self.at..].iter().take_while(|&&byte| byte == b'#').count();
        self.at += hashes;
        if !self.take(b'"') {
            return Err(self.stop(start, self.at, FaultKind::OpenText));
        }
        let ending = ["\"", &"#".repeat(hashes)].concat();
        if let Some(length) = self.text[self.at..].find(&ending) {
            self.at += length + ending.len();
            return Ok(());
        }
        // Every later search for the same ending would fail too.
        self.at = self.bytes.len();
        self.over = true;
        Err(self.stop(start, start + 1, FaultKind::OpenText))
    }

    /// `'x'`, the cursor standing on the quote.
    pub fn char_literal(&mut self, start: usize) -> ScanStep<()> {
        self.at += 1;
        let rest = &self.text[self.at..];
        let length = match rest.strip_prefix('\\') {
            Some(after) => escape_length(after, false).map(|length| length + 1),
            None => rest.chars().next().map(char::len_utf8),
        };
        match length {
            Some(length) if rest.as_bytes().get(length) == Some(&b'\'') => {
                self.at += length + 1;
                Ok(())
            }
            _ => Err(self.stop(start, self.at, FaultKind::BadChar)),
        }
    }

    /// A number, a byte, or a range of either.
    pub fn number(&mut self) -> ScanStep<()> {
        if !self.looking_at("..") {
            self.operand()?;
        }
        if self.looking_at("..") {
            self.at += 2;
            self.take(b'=');
            if self.peek().is_some_and(starts_operand) {
                self.operand()?;
            }
        }
        Ok(())
    }

    fn operand(&mut self) -> ScanStep<()> {
        let start = self.at;
        if self.looking_at("b'") {
            self.at += 1;
            return self.char_literal(start);
        }
        let run = &self.text[start..start + run_length(&self.text[start..])];
        let run = &run[..run.find("..").unwrap_or(run.len())];
        self.at += run.len();
        if !is_number(run) {
            self.note(start, self.at, FaultKind::Number);
        }
        Ok(())
    }

    /// The length of the name at the cursor, with a raw one's `r#`; 0 if there is none.
    pub fn name_length(&self) -> usize {
        let rest = &self.bytes[self.at..];
        if let [b'r', b'#', after @ ..] = rest {
            let length = run_length(&self.text[self.at + 2..]);
            return if after.starts_with(b"\"") || length == 0 { 0 } else { length + 2 };
        }
        let plain = rest.iter().take_while(|&&byte| NAME[byte as usize]).count();
        match rest.get(plain) {
            Some(0x80..) => wide_name_length(&self.text[self.at..]),
            _ if rest.first().is_some_and(u8::is_ascii_digit) => 0,
            _ => plain,
        }
    }
}

/// Bytes of a name in ASCII.
static NAME: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'_';
        byte += 1;
    }
    table
};

/// A number can start with it (a lone `b` must be looked at once more: `b"..."` is none).
pub(super) fn starts_operand(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'b' | b'i' | b'N')
}

/// What a bare word is.
pub(super) fn word_kind(word: &str) -> NodeKind {
    match word {
        "true" | "false" => NodeKind::Bool,
        "inf" | "inff32" | "inff64" | "NaN" | "NaNf32" | "NaNf64" => NodeKind::Number,
        _ => NodeKind::Word,
    }
}

fn wide_name_length(text: &str) -> usize {
    if !text.starts_with(starts_name) {
        return 0;
    }
    text.find(|c| !continues_name(c)).unwrap_or(text.len())
}

/// Wider than Unicode's `XID_Start`, so that no name of `ron`'s is refused, whatever Unicode it was built with.
fn starts_name(c: char) -> bool {
    continues_name(c) && !c.is_ascii_digit()
}

/// Wider than `XID_Continue`: any letter, digit or mark beyond ASCII, but no punctuation that people type.
fn continues_name(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    let joins = matches!(c, '\u{203f}' | '\u{2040}' | '\u{2054}' | '\u{200c}' | '\u{200d}');
    let punctuation = matches!(c, '\u{80}'..='\u{b6}' | '\u{b8}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3004}')
        || matches!(c, '\u{3008}'..='\u{3020}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{feff}');
    c.is_alphanumeric() || joins || !(punctuation || c.is_whitespace() || c.is_control())
}

/// The longest run that a number or a raw name could take.
fn run_length(text: &str) -> usize {
    text.find(|c| !(matches!(c, '.' | '+' | '-') || continues_name(c)) || is_blank(c)).unwrap_or(text.len())
}

/// The length of an escape after its backslash. With `wide` a character may be given as its bytes: `\xc3\xa9`.
fn escape_length(after: &str, wide: bool) -> Option<usize> {
    let bytes = after.as_bytes();
    match bytes.first()? {
        b'\'' | b'"' | b'\\' | b'n' | b'r' | b't' | b'0' => Some(1),
        b'x' => hex_escape_length(bytes, wide),
        b'u' => unicode_escape_length(after),
        _ => None,
    }
}

fn hex_escape_length(bytes: &[u8], wide: bool) -> Option<usize> {
    let mut found = [0_u8; 4];
    for index in 0..4 {
        let four = bytes.get(4 * index..4 * index + 3)?;
        if four[0] != b'x' || (index > 0 && bytes[4 * index - 1] != b'\\') {
            return None;
        }
        found[index] = hex_byte(four)?;
        if !wide || std::str::from_utf8(&found[..=index]).is_ok() {
            return Some(4 * index + 3);
        }
    }
    None
}

fn hex_byte(four: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(four[1])? * 16 + digit(four[2])?).ok()
}

fn unicode_escape_length(after: &str) -> Option<usize> {
    let digits = after.strip_prefix("u{")?;
    let length = find(digits.as_bytes(), 0, b'}').min(7);
    let value = u32::from_str_radix(digits.get(..length)?, 16).ok()?;
    let plain = length <= 6 && digits.as_bytes().get(length) == Some(&b'}') && !digits.starts_with('+');
    (plain && char::from_u32(value).is_some()).then_some(length + 3)
}

/// Whether `ron` could read this as a number. Where in doubt yes: `ron` has the last word.
fn is_number(run: &str) -> bool {
    let digits: String = run.chars().filter(|&c| c != '_').collect();
    let unsigned = digits.strip_prefix(['+', '-']).unwrap_or(&digits);
    if matches!(super::token::word_kind(unsigned), NodeKind::Number) {
        return true;
    }
    let whole = strip_any(unsigned, &["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"]);
    for (prefix, base) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = whole.strip_prefix(prefix) {
            return !digits.is_empty() && digits.chars().all(|c| c.is_digit(base));
        }
    }
    strip_any(whole, &["f32", "f64"]).parse::<f64>().is_ok()
        && unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
}

fn strip_any<'a>(text: &'a str, suffixes: &[&str]) -> &'a str {
    suffixes.iter().find_map(|suffix| text.strip_suffix(suffix)).unwrap_or(text)
}
