//! What the bytes of a file are: text, in which of its spellings, or something else, in which a name may stand without
//! being seen. Told by the content, whatever the file is called. It must not know what is looked for.

use std::borrow::Cow;

/// How the bytes of a file become text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// UTF-8, or an older one with a byte for each letter.
    Bytes,
    Utf16 {
        big: bool,
    },
}

/// How files begin that hide their text in a text, or are too short to be told from it.
const PACKED: [&[u8]; 17] = [
    b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"\x1f\x9d", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf\x27\x1c",
    b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18", b"Rar!", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3\x00",
    b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%!PS",
];
/// A PDF may have other bytes before its mark.
const PDF: &[u8] = b"%PDF-";
/// So far in.
const PDF_WITHIN: usize = 1024;
/// What is said before text that stands for bytes, in small letters.
const ENCODED: [&str; 6] =
    ["content-transfer-encoding: base64", ";base64,", "?b?", "encoding=b", "\nbegin 644 ", "=ybegin "];
/// So many letters of that alphabet in a row are no word.
const RUN: usize = 40;
/// So many hexadecimal digits in a row are no checksum.
const HEX: usize = 136;
/// Letters from here on are rare in a text; most of what is no UTF-16 would be such letters.
const RARE: char = '\u{2100}';

/// How a file is to be read, by how it begins.
pub fn coding(head: &[u8]) -> Coding {
    match head {
        [0xff, 0xfe, ..] => return Coding::Utf16 { big: false },
        [0xfe, 0xff, ..] => return Coding::Utf16 { big: true },
        _ => {}
    }
    if std::str::from_utf8(head).is_ok_and(is_plain) {
        return Coding::Bytes;
    }
    let fits = |big: &bool| {
        let text = wide(&head[..head.len() & !1], *big);
        let common = text.chars().filter(|char| *char < RARE).count();
        is_plain(&text) && !text.is_empty() && common * 10 >= text.chars().count() * 9
    };
    let big = [false, true].into_iter().find(fits);
    big.map_or(Coding::Bytes, |big| Coding::Utf16 { big })
}

/// Whether a file that begins so is packed, a picture or the like.
pub fn is_packed(head: &[u8]) -> bool {
    let within = &head[..head.len().min(PDF_WITHIN)];
    PACKED.iter().any(|mark| head.starts_with(mark)) || within.windows(PDF.len()).any(|bytes| bytes == PDF)
}

/// Bytes as text, and whether they are one.
pub fn decoded(bytes: &[u8], coding: Coding) -> (Cow<'_, str>, bool) {
    match (coding, std::str::from_utf8(bytes)) {
        (Coding::Utf16 { big }, _) => {
            let text = wide(bytes, big);
            let lost = text.matches(char::REPLACEMENT_CHARACTER).count();
            let is_text = is_plain(&text) && bytes.len().is_multiple_of(2) && lost * 100 <= text.len();
            (Cow::Owned(text), is_text)
        }
        (Coding::Bytes, Ok(text)) => (Cow::Borrowed(text), is_plain(text)),
        (Coding::Bytes, Err(_)) => {
            let text = String::from_utf8_lossy(bytes);
            let is_text = is_western(bytes) && is_plain(&text);
            (text, is_text)
        }
    }
}

fn wide(bytes: &[u8], big: bool) -> String {
    let unit =
        |pair: &[u8]| if big { u16::from_be_bytes([pair[0], pair[1]]) } else { u16::from_le_bytes([pair[0], pair[1]]) };
    let units = bytes.chunks_exact(2).map(unit);
    char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Whether nothing stands in a text that nobody writes.
fn is_plain(text: &str) -> bool {
    let is_written = |char: char| matches!(char, '\t'..='\r' | '\u{1a}' | '\u{1b}');
    !text.chars().any(|char| char < ' ' && !is_written(char))
}

/// Whether bytes that are no UTF-8 are a text with a byte for each letter: nearly all are plain, or letters as the
/// usual tables have them.
fn is_western(bytes: &[u8]) -> bool {
    let usual = bytes.iter().filter(|byte| matches!(byte, 9..=13 | 32..=126 | 0xc0..));
    usual.count() * 100 >= bytes.len() * 85
}

/// Whether something in a text stands for bytes: an attachment, a picture, a text in base64.
pub fn is_encoded(text: &str) -> bool {
    let small = text.to_ascii_lowercase();
    let is_said = |mark: &&str| match *mark {
        "?b?" => small.contains("=?") && small.contains(*mark),
        mark => small.contains(mark),
    };
    ENCODED.iter().any(is_said) || small.starts_with("begin 644 ") || has_run(text)
}

fn has_run(text: &str) -> bool {
    let is_sign = |char: char| char.is_ascii_alphanumeric() || matches!(char, '+' | '/' | '=');
    let words = text.split(char::is_whitespace);
    let parts = words.filter(|word| !word.contains("://"));
    let mut runs = parts.flat_map(|word| word.split(move |char| !is_sign(char)));
    runs.any(|run| {
        let has = |test: fn(&char) -> bool| run.chars().any(|char| test(&char));
        let is_mixed = has(char::is_ascii_uppercase) && has(char::is_ascii_lowercase) && has(char::is_ascii_digit);
        let is_hex = run.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_mixed && !is_hex && run.len() >= RUN || is_hex && run.len() >= HEX
    })
}
