//! Escape sequences and single bytes as the program's own events. It must not know what a key does, nor how the bytes
//! were cut.

use super::piece::Piece;
use crate::app::core::event::Event;
use crate::app::core::key::{Code, Key};
use crate::clean;

/// The most text one paste brings in, in bytes.
pub(super) const PASTE_LIMIT: usize = 1024 * 1024;
/// Rows for one step of the wheel.
const WHEEL: i16 = 3;

/// Bits of the number in which terminals send what is held down beside a key, less one.
const SHIFT: u32 = 1;
const ALT: u32 = 2;
const CTRL: u32 = 4;
/// Super, Hyper and Meta: other programs' keys.
const FOREIGN: u32 = 8 | 16 | 32;
/// The kind of a report that says a key was let go.
const RELEASE: u32 = 3;

/// Keys by the last letter of `ESC [ … A` and `ESC O A`.
const LETTERS: &[(u8, Code)] = &[
    (b'A', Code::Up),
    (b'B', Code::Down),
    (b'C', Code::Right),
    (b'D', Code::Left),
    (b'F', Code::End),
    (b'H', Code::Home),
    (b'P', Code::F1),
    (b'Z', Code::BackTab),
];

/// Keys by the number in `ESC [ 5 ~`.
const NUMBERS: &[(u32, Code)] = &[
    (1, Code::Home),
    (3, Code::Delete),
    (4, Code::End),
    (5, Code::PageUp),
    (6, Code::PageDown),
    (7, Code::Home),
    (8, Code::End),
    (11, Code::F1),
];

/// Keys of the number pad by the number in `ESC [ 57414 u`; the digits come before them.
const PAD: &[(u32, Code)] = &[
    (57409, Code::Char('.')),
    (57410, Code::Char('/')),
    (57411, Code::Char('*')),
    (57412, Code::Char('-')),
    (57413, Code::Char('+')),
    (57414, Code::Enter),
    (57415, Code::Char('=')),
    (57416, Code::Char(',')),
    (57417, Code::Left),
    (57418, Code::Right),
    (57419, Code::Up),
    (57420, Code::Down),
    (57421, Code::PageUp),
    (57422, Code::PageDown),
    (57423, Code::Home),
    (57424, Code::End),
    (57426, Code::Delete),
];
const PAD_ZERO: u32 = 57399;

/// The key of one byte that is no letter: Enter, Tab, Backspace, or Ctrl and another key.
pub(super) fn control_byte(byte: u8) -> Key {
    match byte {
        b'\r' => Key::plain(Code::Enter),
        0 => Key::ctrl(' '),
        1..=26 => control(char::from(b'a' + byte - 1)),
        27 => Key::plain(Code::Esc),
        28..=31 => Key::ctrl(char::from(b'4' + byte - 28)),
        _ => Key::plain(Code::Backspace),
    }
}

/// What `ESC [`, this body and this last byte stand for. An answer, a focus report or an unknown key is nothing.
pub(super) fn csi(body: &[u8], last: u8) -> Option<Piece> {
    if let ([b'[', rest @ ..], b'A') = (body, last) {
        return rest.is_empty().then_some(Piece::Key(Key::plain(Code::F1)));
    }
    if let Some(body) = body.strip_prefix(b"<") {
        let [button, column, row] = numbers(body)?[..] else { return None };
        let place = [button.first, column.first, row.first].map(|one| u16::try_from(one).ok());
        let [Some(button), Some(column), Some(row)] = place else { return None };
        return mouse([button, column, row], last).map(Piece::Event);
    }
    let numbers = numbers(body)?;
    let number = |place: usize| numbers.get(place).copied().unwrap_or_default();
    let (code, held) = match last {
        // In xterm a key with Shift or Ctrl may come as `ESC [ 27 ; 5 ; 100 ~`.
        b'~' if number(0).first == 27 => (of_number(number(2).first)?, number(1)),
        b'~' => (find(NUMBERS, &number(0).first)?, number(1)),
        b'u' => {
            let key = number(0);
            let is_shifted = number(1).first.saturating_sub(1) & SHIFT != 0 && key.second != 0;
            let code = if is_shifted { key.second } else { key.first };
            (of_number(code)?, number(1))
        }
        // With two numbers it is where the cursor is, unless the first is the 1 that holds the place.
        _ if numbers.len() > 1 && number(0).first != 1 => return None,
        _ => (find(LETTERS, &last)?, number(1)),
    };
    held_key(code, held)
}

/// A key of `ESC O`: arrows, and the number pad where another program has left it in its own mode.
pub(super) fn ss3(byte: u8) -> Option<Key> {
    let code = match byte {
        b'M' => Code::Enter,
        b'X' => Code::Char('='),
        b'j'..=b'y' => Code::Char(char::from(byte - b'j' + b'*')),
        _ => find(LETTERS, &byte)?,
    };
    Some(Key::plain(code))
}

/// One number of a sequence, and the one behind its colon; 0 where there is none.
#[derive(Debug, Clone, Copy, Default)]
struct Number {
    first: u32,
    second: u32,
}

/// The numbers between semicolons; none where there is something else, as in most answers.
fn numbers(body: &[u8]) -> Option<Vec<Number>> {
    let body = std::str::from_utf8(body).ok()?;
    let number = |part: &str| {
        let mut parts = part.split(':').map(|one| match one {
            "" => Some(0),
            digits => digits.parse().ok(),
        });
        let first = parts.next().flatten()?;
        let second = parts.next().unwrap_or(Some(0))?;
        Some(Number { first, second })
    };
    body.split(';').map(number).collect()
}

fn find<T: PartialEq>(table: &[(T, Code)], wanted: &T) -> Option<Code> {
    let row = table.iter().find(|(known, _)| known == wanted);
    row.map(|(_, code)| *code)
}

/// The key of a character by its number.
fn of_number(number: u32) -> Option<Code> {
    if let Some(digit) = number.checked_sub(PAD_ZERO).filter(|digit| *digit < 10) {
        return char::from_digit(digit, 10).map(Code::Char);
    }
    Some(match char::from_u32(number)? {
        '\u{1b}' => Code::Esc,
        '\r' => Code::Enter,
        '\t' => Code::Tab,
        '\u{7f}' | '\u{8}' => Code::Backspace,
        '\u{e000}'..='\u{f8ff}' => find(PAD, &number)?,
        char if char.is_control() => return None,
        char => Code::Char(char),
    })
}

/// A key with what is held down beside it. A key that is let go is nothing.
fn held_key(code: Code, held: Number) -> Option<Piece> {
    let bits = held.first.saturating_sub(1);
    if held.second == RELEASE || bits & FOREIGN != 0 {
        return None;
    }
    let (shift, ctrl) = (bits & SHIFT != 0, bits & CTRL != 0);
    let key = match code {
        Code::Char(char) if ctrl => control(char),
        Code::Char(char) if shift => Key::char(upper(char)),
        Code::Tab if shift => Key::plain(Code::BackTab),
        Code::BackTab => Key::plain(code),
        code => Key { code, ctrl },
    };
    Some(if bits & ALT != 0 { Piece::Escaped(key) } else { Piece::Key(key) })
}

/// Ctrl with a letter. Three of them are other keys on the wire: some terminals send Ctrl-H for
/// Backspace, and some pastes end a line with Ctrl-J.
fn control(char: char) -> Key {
    match char.to_ascii_lowercase() {
        'h' => Key::plain(Code::Backspace),
        'j' | 'm' => Key::plain(Code::Enter),
        'i' => Key::plain(Code::Tab),
        char => Key::ctrl(char),
    }
}

/// Shift and a letter, where the terminal has not put them together.
fn upper(char: char) -> char {
    let mut upper = char.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(one), None) => one,
        _ => char,
    }
}

/// A report of the mouse: the button by its number, column and row from 1, and `m` where it was let go.
pub(super) fn mouse([button, column, row]: [u16; 3], last: u8) -> Option<Event> {
    // What is held down beside it makes no difference.
    const HELD: u16 = 4 | 8 | 16;
    let place = (column.checked_sub(1)?, row.checked_sub(1)?);
    match (button & !HELD, last) {
        (0, b'M') => Some(Event::Click(place.0, place.1)),
        (64, b'M') => Some(Event::Scroll(-WHEEL)),
        (65, b'M') => Some(Event::Scroll(WHEEL)),
        _ => None,
    }
}

/// What is said of Esc and a key that cannot be told from Alt and that key, where neither may be acted on.
pub(super) fn together(key: Key) -> Event {
    Event::Notice(format!("Alt-{key}, or Esc and {key} at once, does nothing here; press Esc and wait a moment"))
}

/// Pasted text made safe: its lines end with a line feed, no control is left, and it is cut at
/// [`PASTE_LIMIT`]; true if it was.
pub(super) fn paste(text: &str) -> (String, bool) {
    let mut end = text.len().min(PASTE_LIMIT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let kept = text.get(..end).unwrap_or_default();
    let breaks = kept.replace("\r\n", "\n").replace('\r', "\n");
    let visible: String = breaks.chars().filter(|char| !char.is_control() || matches!(char, '\n' | '\t')).collect();
    (clean::lines(&visible).into_owned(), end < text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(piece: Option<Piece>) -> Option<String> {
        Some(match piece? {
            Piece::Key(key) => key.to_string(),
            Piece::Escaped(key) => format!("Alt {key}"),
            Piece::Event(event) => format!("{event:?}"),
            other => format!("{other:?}"),
        })
    }

    #[test]
    fn sequences_are_keys() {
        for (body, last, expected) in [
            ("", b'A', Some("Up")),
            ("1;5", b'D', Some("Ctrl-Left")),
            ("1;3", b'D', Some("Alt Left")),
            ("1;5:3", b'D', None),
            ("1;9", b'D', None),
            ("", b'Z', Some("Shift-Tab")),
            ("3", b'~', Some("Delete")),
            ("2", b'~', None),
            ("11", b'~', Some("F1")),
            ("12", b'~', None),
            ("[", b'A', Some("F1")),
            ("27;2;65", b'~', Some("A")),
            ("27;5;100", b'~', Some("Ctrl-D")),
            ("97;2", b'u', Some("A")),
            ("97:65;2", b'u', Some("A")),
            ("223;2", b'u', Some("ß")),
            ("63;2", b'u', Some("?")),
            ("104;5", b'u', Some("Backspace")),
            ("106;5", b'u', Some("Enter")),
            ("9;2", b'u', Some("Shift-Tab")),
            ("27", b'u', Some("Esc")),
            ("120;3", b'u', Some("Alt x")),
            ("120;1:3", b'u', None),
            ("57400", b'u', Some("1")),
            ("57414", b'u', Some("Enter")),
            ("<0;5;3", b'M', Some("Click(4, 2)")),
            ("<0;5;3", b'm', None),
            ("<64;5;3", b'M', Some("Scroll(-3)")),
            ("<32;5;3", b'M', None),
        ] {
            assert_eq!(shown(csi(body.as_bytes(), last)).as_deref(), expected, "{body} {}", char::from(last));
        }
    }

    #[test]
    fn answers_are_no_keys() {
        for (body, last) in [
            ("?62;22", b'c'),
            (">0;276;0", b'c'),
            ("=1", b'c'),
            ("?2026;2$", b'y'),
            ("?1", b'u'),
            ("24;80", b'R'),
            ("3;1", b'R'),
            ("8;24;80", b't'),
            ("0", b'n'),
            ("", b'I'),
            ("", b'O'),
            (">1;2;3", b'D'),
            ("4;7", b'A'),
        ] {
            assert_eq!(csi(body.as_bytes(), last), None, "{body} {}", char::from(last));
        }
    }

    #[test]
    fn the_number_pad_types() {
        let typed = |byte| ss3(byte).map(|key| key.to_string());
        assert_eq!(typed(b'p').as_deref(), Some("0"));
        assert_eq!(typed(b'y').as_deref(), Some("9"));
        assert_eq!(typed(b'k').as_deref(), Some("+"));
        assert_eq!(typed(b'M').as_deref(), Some("Enter"));
        assert_eq!(typed(b'D').as_deref(), Some("Left"));
        assert_eq!(typed(b'!'), None);
    }

    #[test]
    fn pastes_are_cleaned_and_cut() {
        assert_eq!(paste("a\r\nb\rc\x1b[31m\u{202E}d"), ("a\nb\nc[31md".to_string(), false));
        let long = "é".repeat(PASTE_LIMIT);
        let (text, cut) = paste(&long);
        assert!(cut && text.len() == PASTE_LIMIT);
    }
}
