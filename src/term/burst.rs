//! Tells a paste without brackets from typing: no hand sends so many different keys in one go. It must not know where
//! keys come from or what they do.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use super::input::{self, PASTE_LIMIT};
use super::piece::Piece;
use super::typed::Typed;
use crate::app::core::event::Event;
use crate::app::core::key::{Code, Key};

/// More keys than this in one go are a paste, unless they are one key held down on a slow line.
const MOST_TYPED: usize = 50;
/// So many different ones in one read are one too.
const MOST_DIFFERENT: usize = 10;
/// Reads that follow each other within this time are one read that was cut.
const ONE_READ: Duration = Duration::from_millis(5);
/// Held keys are handed on in portions.
const PORTION: usize = 4096;

/// Keys that came without a pause between them, held back until it is clear what they are.
///
/// One key alone is handed on at once: terminals write the first piece of a paste whole. From the second key on there
/// is a pause: a paste may arrive in pieces, and its last piece must not run as commands.
#[derive(Debug, Default)]
pub(super) struct Burst {
    keys: Vec<Key>,
    /// How many of them stand for text, the first of these, and whether another one differs.
    written: usize,
    first: Option<char>,
    varied: bool,
    /// Where the keys of this read begin.
    read: usize,
    last: Option<Instant>,
    /// One read brought what no hand types.
    is_together: bool,
    /// The text so far, once it is clear that this is a long paste.
    paste: Option<String>,
    ready: Vec<Typed>,
    /// It was said that the terminal does not send UTF-8.
    is_told: bool,
}

impl Burst {
    /// When the burst is over if nothing more comes; none while nothing is held back.
    pub(super) fn until(&self) -> Option<Instant> {
        let patience = match (&self.paste, self.is_together) {
            (None, false) if self.keys.is_empty() => return None,
            (None, false) => Duration::from_millis(20),
            _ => Duration::from_millis(100),
        };
        self.last.map(|last| last + patience)
    }

    /// Takes what one read has brought, in the order of arrival.
    pub(super) fn read(&mut self, pieces: impl Iterator<Item = Piece>, now: Instant) {
        let pause = self.last.map(|last| now.saturating_duration_since(last));
        if pause.is_none_or(|pause| pause >= ONE_READ) {
            self.read = self.keys.len();
        }
        self.last = Some(now);
        pieces.for_each(|piece| self.add(piece));
        let read = self.keys.get(self.read..).unwrap_or_default();
        if self.paste.is_none() && !self.is_together && is_pasted(read) {
            let read = self.keys.split_off(self.read);
            self.flush();
            (self.keys, self.is_together) = (read, true);
        }
        if self.written <= 1 && !self.is_together && self.paste.is_none() {
            self.flush();
        }
    }

    /// What is clear already.
    pub(super) fn ready(&mut self) -> Vec<Typed> {
        std::mem::take(&mut self.ready)
    }

    /// The pause has come: what is held back is all of it.
    pub(super) fn flush(&mut self) {
        (self.written, self.first, self.varied) = (0, None, false);
        self.read = 0;
        let keys = std::mem::take(&mut self.keys);
        match (self.paste.take(), std::mem::take(&mut self.is_together)) {
            (Some(text), _) => self.push_paste(&text),
            (None, true) => self.ready.push(Typed::Together(keys)),
            (None, false) => {
                let keys = keys.into_iter().map(Event::Key);
                self.ready.extend(keys.map(Typed::Event));
            }
        }
    }

    fn add(&mut self, piece: Piece) {
        match piece {
            Piece::Key(key) => self.add_key(key),
            Piece::Rest => self.drop_rest(),
            Piece::Escaped(key) => self.push(Typed::Escaped(key)),
            Piece::Event(Event::Paste(text)) => {
                self.flush();
                self.push_paste(&text);
            }
            Piece::Event(event) => self.push(Typed::Event(event)),
            Piece::Foreign if self.is_told => {}
            Piece::Foreign => {
                self.is_told = true;
                let words = "Your terminal does not send UTF-8: letters with marks are lost; set its encoding to UTF-8";
                self.push(Typed::Event(Event::Notice(words.to_string())));
            }
        }
    }

    fn push(&mut self, typed: Typed) {
        self.flush();
        self.ready.push(typed);
    }

    /// What was held back is the rest of an answer, back to the last key that is no text.
    fn drop_rest(&mut self) {
        let kept = self.keys.iter().rposition(|key| text(*key).is_none());
        self.keys.truncate(kept.map_or(0, |place| place + 1));
        (self.paste, self.is_together) = (None, false);
        self.flush();
    }

    fn add_key(&mut self, key: Key) {
        if let Some(paste) = &mut self.paste {
            // One byte over the limit is enough to know that it was cut.
            paste.extend(text(key).filter(|_| paste.len() <= PASTE_LIMIT));
            return;
        }
        if self.is_together && text(key).is_none() {
            self.flush();
        }
        self.keys.push(key);
        if let Some(char) = text(key) {
            self.written += 1;
            self.varied |= *self.first.get_or_insert(char) != char;
        }
        if self.written > MOST_TYPED && self.varied {
            self.paste = Some(self.keys.drain(..).filter_map(text).collect());
        }
        if self.keys.len() >= PORTION {
            self.flush();
        }
    }

    fn push_paste(&mut self, text: &str) {
        let (text, cut) = input::paste(text);
        self.ready.push(Typed::Event(Event::Paste(text)));
        if cut {
            let words = "The paste was cut at 1 MB; the rest is lost";
            let notice = Event::Notice(words.to_string());
            self.ready.push(Typed::Event(notice));
        }
    }
}

/// Whether one read brought more than a hand types in one go: many different letters, or lines.
fn is_pasted(keys: &[Key]) -> bool {
    let Some(letters) = keys.iter().map(|key| text(*key)).collect::<Option<Vec<char>>>() else { return false };
    let different: BTreeSet<&char> = letters.iter().collect();
    different.len() >= MOST_DIFFERENT || has_lines(keys)
}

/// Whether there is a line break among text: not before all of it, nor behind.
pub(super) fn has_lines(keys: &[Key]) -> bool {
    let is_break = |key: &Key| key.code == Code::Enter;
    let mut lines = keys.split(is_break).filter(|line| !line.is_empty());
    lines.nth(1).is_some()
}

/// The text that keys stand for.
pub(super) fn as_text(keys: &[Key]) -> String {
    keys.iter().filter_map(|key| text(*key)).collect()
}

/// What a key stands for in pasted text.
fn text(key: Key) -> Option<char> {
    match key.code {
        Code::Enter => Some('\n'),
        Code::Tab => Some('\t'),
        _ => key.typed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(keys: impl IntoIterator<Item = Key>) -> Vec<Typed> {
        let mut burst = Burst::default();
        burst.read(keys.into_iter().map(Piece::Key), Instant::now());
        burst.flush();
        burst.ready()
    }

    fn pasted(text: &str) -> Typed {
        Typed::Event(Event::Paste(text.to_string()))
    }

    fn keys(text: &str) -> Vec<Key> {
        let key = |char| match char {
            '\n' => Key::plain(Code::Enter),
            char => Key::char(char),
        };
        text.chars().map(key).collect()
    }

    #[test]
    fn fifty_keys_are_typed_fifty_one_are_pasted() {
        let typed = |count| "jkxd".chars().cycle().take(count).collect::<String>();
        assert_eq!(after(keys(&typed(50))).len(), 50);
        assert_eq!(after(keys(&typed(51))), [pasted(&typed(51))]);
    }

    #[test]
    fn ten_letters_or_two_lines_at_once_are_no_typing() {
        for text in ["Dom Kultury", "ab\ncd", "anna@example.org\n", "\nx\nD\n"] {
            assert_eq!(after(keys(text)), [Typed::Together(keys(text))], "{text:?}");
        }
        for text in ["jjjjkkkk", "abcabcabc\n", "\n\nx", "done"] {
            assert_eq!(after(keys(text)).len(), text.len(), "{text:?}");
        }
    }

    #[test]
    fn what_comes_behind_a_short_paste_belongs_to_it() {
        let (mut burst, now) = (Burst::default(), Instant::now());
        let read = |burst: &mut Burst, text: &str, later: u64| {
            let pieces = keys(text).into_iter().map(Piece::Key);
            burst.read(pieces, now + Duration::from_millis(later));
        };
        read(&mut burst, "Draft: Dom Kultury", 0);
        read(&mut burst, "xD\n", 60);
        assert_eq!(burst.until(), Some(now + Duration::from_millis(160)));
        burst.flush();
        assert_eq!(burst.ready(), [Typed::Together(keys("Draft: Dom KulturyxD\n"))]);
    }

    #[test]
    fn a_held_key_stays_a_key() {
        let held = std::iter::repeat_n(Key::char('j'), 10_000);
        assert_eq!(after(held).len(), 10_000);
        let arrows = std::iter::repeat_n(Key::plain(Code::Down), 300);
        assert_eq!(after(arrows.chain([Key::char('x')])).len(), 301);
    }

    #[test]
    fn lines_of_a_paste_stay_lines() {
        let mut typed = keys(&"ab".repeat(40));
        typed.push(Key::plain(Code::Enter));
        typed.push(Key::ctrl('d'));
        typed.push(Key::char('x'));
        assert_eq!(after(typed), [pasted(&format!("{}\nx", "ab".repeat(40)))]);
    }
}
