//! The bytes a terminal sends, cut into keys, clicks and pastes. Answers of the terminal to questions that others have
//! asked are dropped, wherever a slow line cuts them. It must not know what a key does.

use std::time::{Duration, Instant};

use super::input::{self, PASTE_LIMIT};
use super::piece::Piece;
use crate::app::core::event::Event;
use crate::app::core::key::{Code, Key};

/// What is part of an escape sequence follows its ESC within this time; serial lines and web terminals take up to
/// 20 ms a byte.
const ESCAPE: Duration = Duration::from_millis(50);
/// After ESC and a letter that begins an answer, until it is said that they were not taken.
const LETTER: Duration = Duration::from_millis(500);
/// Between the pieces of one answer: a lost packet is sent again within this time.
const LATE: Duration = Duration::from_secs(2);
/// A byte that comes alone after so long was typed, although an answer has no end yet.
const ALONE: Duration = Duration::from_millis(100);
/// A paste without an end is over after so long, or it would eat every key.
const LOST: Duration = Duration::from_secs(5);

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;
const PASTE_END: &[u8] = b"\x1b[201~";

/// What the bytes so far are the beginning of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Within {
    /// Of nothing.
    #[default]
    Ground,
    /// Of a character of several bytes.
    Letter,
    Escape,
    Csi,
    /// `ESC O`
    Ss3,
    /// A string that is begun by this byte after ESC, with nothing in it so far.
    Opened(u8),
    /// A string: an answer.
    Answer,
    /// ESC in a string: its end, if a backslash follows.
    AnswerEscape,
    Paste,
    /// A report of the mouse in three bytes.
    Click,
}

/// Cuts bytes into pieces, with what has only begun kept for the next read.
#[derive(Debug, Default)]
pub(super) struct Wire {
    within: Within,
    bytes: Vec<u8>,
    /// An ESC stood before what is being read.
    is_escaped: bool,
    /// When the last byte came.
    last: Option<Instant>,
    /// When Esc was taken for a key, because nothing followed in time.
    escaped: Option<Instant>,
    /// It was said that ESC and what followed was not taken.
    is_told: bool,
    /// Until when pieces of an answer without a beginning are to be expected.
    torn: Option<Instant>,
}

impl Wire {
    /// When [`Wire::pause`] is to be told if nothing more comes; none while nothing hangs on that.
    pub(super) fn until(&self) -> Option<Instant> {
        let patience = match self.within {
            Within::Escape => ESCAPE,
            Within::Opened(_) if !self.is_told => LETTER,
            _ => return None,
        };
        self.last.map(|last| last + patience)
    }

    /// Nothing came until [`Wire::until`]: ESC alone is a key. ESC and a letter that begins answers may
    /// still be either.
    pub(super) fn pause(&mut self, now: Instant) -> Option<Piece> {
        match self.within {
            Within::Escape => {
                self.within = Within::Ground;
                self.escaped = Some(now);
                Some(Piece::Key(Key::plain(Code::Esc)))
            }
            Within::Opened(kind) if !self.is_told => {
                self.is_told = true;
                let key = Key::char(char::from(kind));
                Some(Piece::Event(input::together(key)))
            }
            _ => None,
        }
    }

    /// Somebody else had the terminal, and may have read the beginning of an answer.
    pub(super) fn forget(&mut self, now: Instant) {
        *self = Wire { torn: Some(now + LATE), ..Wire::default() };
    }

    /// Takes what one read has brought.
    pub(super) fn read(&mut self, bytes: &[u8], now: Instant, out: &mut Vec<Piece>) {
        self.begin(bytes, now, out);
        self.last = Some(now);
        for byte in bytes {
            self.byte(*byte, out);
        }
        if matches!(self.within, Within::Answer | Within::AnswerEscape) {
            self.torn = Some(now + LATE);
        }
    }

    /// What the pause before a read, and its first bytes, say about what was begun before it.
    fn begin(&mut self, bytes: &[u8], now: Instant, out: &mut Vec<Piece>) {
        let pause = self.last.map_or(LOST, |last| now.saturating_duration_since(last));
        let is_alone = matches!(bytes, [byte] if *byte != BEL) && pause >= ALONE;
        match self.within {
            Within::Paste if pause >= LOST => self.end_paste(out),
            Within::Ground | Within::Paste => {}
            Within::AnswerEscape if bytes.starts_with(b"\\") && pause < LATE => {}
            Within::Answer | Within::AnswerEscape if is_alone || pause >= LATE => self.reset(),
            Within::Opened(kind) if pause >= ESCAPE && !may_hold(kind, bytes) => self.reset(),
            _ if pause >= LATE => self.reset(),
            _ => {}
        }
        if self.within != Within::Ground {
            return;
        }
        let escaped = self.escaped.take();
        let is_late = escaped.is_some_and(|escaped| now.saturating_duration_since(escaped) < LATE);
        if is_late && continues(bytes) {
            self.within = Within::Escape;
        } else if self.torn.is_some_and(|until| now < until) && is_rest(bytes) {
            self.within = Within::Answer;
        }
    }

    fn reset(&mut self) {
        self.within = Within::Ground;
        self.is_escaped = false;
        self.bytes.clear();
    }

    fn byte(&mut self, byte: u8, out: &mut Vec<Piece>) {
        match self.within {
            Within::Ground => self.ground(byte, out),
            Within::Letter => self.letter(byte, out),
            Within::Escape => self.escape(byte, out),
            Within::Csi => self.csi(byte, out),
            Within::Ss3 => self.ss3(byte, out),
            Within::Opened(_) => {
                self.within = Within::Answer;
                self.answer(byte);
            }
            Within::Answer => self.answer(byte),
            Within::AnswerEscape => {
                self.within = Within::Escape;
                match byte {
                    b'\\' => self.end_answer(),
                    _ => self.escape(byte, out),
                }
            }
            Within::Paste => self.paste(byte, out),
            Within::Click => self.click(byte, out),
        }
    }

    fn ground(&mut self, byte: u8, out: &mut Vec<Piece>) {
        match byte {
            ESC => self.within = Within::Escape,
            BEL => {
                out.push(Piece::Rest);
                self.push(input::control_byte(byte), out);
            }
            0..=0x1f | 0x7f => self.push(input::control_byte(byte), out),
            0x20..=0x7e => self.push(Key::char(char::from(byte)), out),
            // Without UTF-8 a terminal may send one byte for ESC and the next.
            0x80..=0x9f => self.control(byte, out),
            0xc2..=0xf4 => {
                self.bytes.push(byte);
                self.within = Within::Letter;
            }
            _ => self.foreign(out),
        }
    }

    /// A key, with the ESC that stood before it.
    fn push(&mut self, key: Key, out: &mut Vec<Piece>) {
        self.within = Within::Ground;
        out.push(if std::mem::take(&mut self.is_escaped) { Piece::Escaped(key) } else { Piece::Key(key) });
    }

    fn foreign(&mut self, out: &mut Vec<Piece>) {
        self.reset();
        out.push(Piece::Foreign);
    }

    /// The next byte of a character. What cannot belong to it counts for itself.
    fn letter(&mut self, byte: u8, out: &mut Vec<Piece>) {
        if !matches!(byte, 0x80..=0xbf) {
            self.foreign(out);
            return self.byte(byte, out);
        }
        self.bytes.push(byte);
        let whole = match std::str::from_utf8(&self.bytes) {
            Ok(text) => text.chars().next(),
            Err(error) if error.error_len().is_some() => return self.foreign(out),
            Err(_) => return,
        };
        self.bytes.clear();
        match whole {
            Some(char @ '\u{80}'..='\u{9f}') => {
                self.within = Within::Ground;
                self.control(u8::try_from(u32::from(char)).unwrap_or_default(), out);
            }
            Some(char) => self.push(Key::char(char), out),
            None => self.reset(),
        }
    }

    /// A control of the upper half: ESC and another byte in one.
    fn control(&mut self, byte: u8, out: &mut Vec<Piece>) {
        match byte - 0x40 {
            b'\\' => out.push(Piece::Rest),
            kind @ (b'[' | b'O' | b']' | b'P' | b'_' | b'^' | b'X') => self.escape(kind, out),
            _ => self.foreign(out),
        }
    }

    fn escape(&mut self, byte: u8, out: &mut Vec<Piece>) {
        self.bytes.clear();
        match byte {
            b'[' => self.within = Within::Csi,
            b'O' => self.within = Within::Ss3,
            b']' | b'P' | b'_' | b'^' | b'X' => {
                self.is_told = false;
                self.within = Within::Opened(byte);
            }
            b'\\' => {
                self.within = Within::Ground;
                out.push(Piece::Rest);
            }
            ESC => out.push(Piece::Key(Key::plain(Code::Esc))),
            _ => {
                self.within = Within::Ground;
                self.is_escaped = true;
                self.ground(byte, out);
            }
        }
    }

    fn csi(&mut self, byte: u8, out: &mut Vec<Piece>) {
        match byte {
            ESC => self.within = Within::Escape,
            // The function keys of the Linux console: `ESC [ [ A`.
            b'[' if self.bytes.is_empty() => self.bytes.push(byte),
            0x20..=0x3f => self.bytes.push(byte),
            b'M' if self.bytes.is_empty() => self.within = Within::Click,
            0x40..=0x7e => {
                let body = std::mem::take(&mut self.bytes);
                self.within = Within::Ground;
                match (body.as_slice(), byte) {
                    (b"200", b'~') => self.within = Within::Paste,
                    (body, last) => out.extend(input::csi(body, last)),
                }
            }
            _ => {
                self.reset();
                self.byte(byte, out);
            }
        }
    }

    fn ss3(&mut self, byte: u8, out: &mut Vec<Piece>) {
        self.within = Within::Ground;
        match byte {
            ESC => self.within = Within::Escape,
            _ => out.extend(input::ss3(byte).map(Piece::Key)),
        }
    }

    /// A byte of an answer; two of them end it. In a letter of several bytes 0x9c is no end.
    fn answer(&mut self, byte: u8) {
        let is_in_letter = self.bytes.last().is_some_and(|last| *last >= 0x80);
        let is_end = byte == 0x9c && (!is_in_letter || self.bytes.ends_with(&[0xc2]));
        match byte {
            ESC => self.within = Within::AnswerEscape,
            BEL | 0x18 | 0x1a => self.end_answer(),
            _ if is_end => self.end_answer(),
            _ => {
                // Only the byte before is ever asked for.
                self.bytes.clear();
                self.bytes.push(byte);
            }
        }
    }

    fn end_answer(&mut self) {
        self.reset();
        self.torn = None;
    }

    /// A byte of a paste. Beyond the limit only its end is looked for; one byte more is enough to know that it was cut.
    fn paste(&mut self, byte: u8, out: &mut Vec<Piece>) {
        if self.bytes.len() > PASTE_LIMIT + PASTE_END.len() {
            self.bytes.remove(PASTE_LIMIT + 1);
        }
        self.bytes.push(byte);
        if self.bytes.ends_with(PASTE_END) {
            self.bytes.truncate(self.bytes.len() - PASTE_END.len());
            self.end_paste(out);
        }
    }

    fn end_paste(&mut self, out: &mut Vec<Piece>) {
        let text = String::from_utf8_lossy(&self.bytes).into_owned();
        self.reset();
        out.push(Piece::Event(Event::Paste(text)));
    }

    fn click(&mut self, byte: u8, out: &mut Vec<Piece>) {
        self.bytes.push(byte);
        if let [button, column, row] = self.bytes[..] {
            self.reset();
            let place = [button, column, row].map(|byte| u16::from(byte.saturating_sub(32)));
            out.extend(input::mouse(place, b'M').map(Piece::Event));
        }
    }
}

/// Whether bytes may stand at the beginning of an answer of that kind; what is typed after Esc and such a letter may not.
fn may_hold(kind: u8, bytes: &[u8]) -> bool {
    let Some(first) = bytes.first() else { return true };
    match kind {
        b']' => first.is_ascii_digit() || bytes.len() > 1 && matches!(first, b'l' | b'L' | b'I'),
        b'P' => first.is_ascii_digit() || matches!(first, b'>' | b'!' | b'$' | b'+' | b'='),
        _ => bytes.len() > 1,
    }
}

/// Whether a read goes on where an ESC ended that was taken for a key: no hand types these in one go.
fn continues(bytes: &[u8]) -> bool {
    match bytes {
        [b'[' | b'O', _, ..] => true,
        [kind @ (b']' | b'P' | b'_' | b'^' | b'X'), rest @ ..] => rest.len() > 2 && may_hold(*kind, rest),
        _ => false,
    }
}

/// Whether a read looks like the rest of an answer whose beginning is gone.
fn is_rest(bytes: &[u8]) -> bool {
    let is_print = bytes.first().is_some_and(|first| (0x20..0x7f).contains(first));
    is_print && bytes.len() >= 4 && bytes.iter().any(|byte| matches!(byte, b';' | b'/' | b'('))
}
