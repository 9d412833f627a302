//! Texts in quotes: from plain text to a RON literal and back. Knows nothing of where the literal stands.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::clean::is_hidden;

/// A text as a RON literal. Letters of all languages stay as they are; quotes, backslashes and everything that cannot
/// be seen are escaped, a new line as `\n`.
#[must_use]
pub fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_hidden(c) => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The text that a literal stands for: `"..."` with its escapes, or `r#"..."#`. `None` if it is no text literal.
#[must_use]
pub fn unquote(raw: &str) -> Option<String> {
    if let Some(after) = raw.strip_prefix('r') {
        let hashes = after.bytes().take_while(|&byte| byte == b'#').count();
        let ending = ["\"", &after[..hashes]].concat();
        let inner = after[hashes..].strip_prefix('"')?.strip_suffix(&ending)?;
        return (!inner.contains(&ending)).then(|| inner.to_owned());
    }
    unescape(raw.strip_prefix('"')?.strip_suffix('"')?)
}

/// As [`unquote`], copied only where the literal is not written as it reads.
#[must_use]
pub fn unquoted(raw: &str) -> Option<Cow<'_, str>> {
    let plain = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"'));
    match plain.filter(|plain| !plain.contains(['\\', '"'])) {
        Some(plain) => Some(Cow::Borrowed(plain)),
        None => unquote(raw).map(Cow::Owned),
    }
}

/// Where the characters of a literal stand: places in it, each with the place in the text that it stands for, from the
/// one behind the opening quote to the one before the closing quote. `None` if it is no text literal.
#[must_use]
pub fn places(raw: &str) -> Option<Vec<(usize, usize)>> {
    let open = raw.find('"')? + 1;
    let end = raw.rfind('"').filter(|end| *end >= open)?;
    let mut places = vec![(open, 0)];
    let (mut rest, mut out) = (&raw[open..end], String::new());
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = match c {
            '\\' if !raw.starts_with('r') => escape(after, &mut out)?,
            c => {
                out.push(c);
                after
            }
        };
        places.push((end - rest.len(), out.len()));
    }
    Some(places)
}

fn unescape(inner: &str) -> Option<String> {
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find(['\\', '"']) {
        if rest.as_bytes()[at] == b'"' {
            return None;
        }
        out.push_str(&rest[..at]);
        rest = escape(&rest[at + 1..], &mut out)?;
    }
    out.push_str(rest);
    Some(out)
}

/// One escape after its backslash; gives what follows it.
fn escape<'t>(after: &'t str, out: &mut String) -> Option<&'t str> {
    let c = after.chars().next()?;
    let rest = &after[c.len_utf8()..];
    let plain = match c {
        '\'' | '"' | '\\' => c,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'x' => return hex(after, out),
        'u' => return unicode(rest, out),
        '\n' => return Some(continued(rest)),
        '\r' => return rest.strip_prefix('\n').map(continued),
        _ => return None,
    };
    out.push(plain);
    Some(rest)
}

/// A backslash at the end of a line joins it with the next one, without the blanks between.
fn continued(rest: &str) -> &str {
    rest.trim_start_matches([' ', '\t', '\n', '\r'])
}

/// `\x41`, or a character as its bytes: `\xc3\xa9`.
fn hex<'t>(after: &'t str, out: &mut String) -> Option<&'t str> {
    let mut bytes = Vec::with_capacity(4);
    let mut rest = after;
    loop {
        let digits =
            rest.strip_prefix('x')?.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[3..];
        if let Ok(text) = std::str::from_utf8(&bytes) {
            out.push_str(text);
            return Some(rest);
        }
        if bytes.len() == 4 {
            return None;
        }
        rest = rest.strip_prefix('\\')?;
    }
}

fn unicode<'t>(rest: &'t str, out: &mut String) -> Option<&'t str> {
    let (digits, rest) = rest.strip_prefix('{')?.split_once('}')?;
    let good = (1..=6).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let code = u32::from_str_radix(digits, 16).ok().filter(|_| good)?;
    out.push(char::from_u32(code)?);
    Some(rest)
}
