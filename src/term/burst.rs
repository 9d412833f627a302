//! Tells a paste without brackets from typing: no hand sends more than 50 different keys in one go.
//! It must not know where keys come from or what they do.

use std::time::Duration;

use super::input::{self, PASTE_LIMIT};
use crate::app::event::Event;
use crate::app::key::{Code, Key};

/// More keys than this in one go are a paste, unless they are one key held down on a slow line.
const MOST_TYPED: usize = 50;
/// Held keys are handed on in portions.
const PORTION: usize = 4096;

/// Keys that came without a pause between them, held back until it is clear what they are.
///
/// One key alone is handed on at once: terminals write the first piece of a paste whole. At once is a
/// moment, because crossterm does not even look when it may not wait, and spins through what is less
/// than a millisecond. From the second key on there is a pause: a paste may arrive in
/// pieces, and its last piece must not run as commands.
#[derive(Debug, Default)]
pub(super) struct Burst {
    keys: Vec<Key>,
    /// How many of them stand for text, the first of these, and whether another one differs.
    written: usize,
    first: Option<char>,
    varied: bool,
    /// The text so far, once it is clear that this is a paste.
    paste: Option<String>,
    ready: Vec<Event>,
}

impl Burst {
    /// How long to wait for more before the burst is over.
    pub(super) fn patience(&self) -> Duration {
        match (&self.paste, self.written) {
            (Some(_), _) => Duration::from_millis(100),
            (None, 0 | 1) => Duration::from_micros(50),
            (None, _) => Duration::from_millis(20),
        }
    }

    /// Takes the next event in the order of arrival.
    pub(super) fn add(&mut self, event: Event) {
        match event {
            Event::Key(key) => self.add_key(key),
            Event::Paste(text) => {
                self.flush();
                self.push_paste(&text);
            }
            other => {
                self.flush();
                self.ready.push(other);
            }
        }
    }

    /// What is clear already.
    pub(super) fn ready(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.ready)
    }

    /// Everything: the pause has come.
    pub(super) fn finish(mut self) -> Vec<Event> {
        self.flush();
        self.ready
    }

    fn add_key(&mut self, key: Key) {
        if let Some(paste) = &mut self.paste {
            // One byte over the limit is enough to know that it was cut.
            paste.extend(text(key).filter(|_| paste.len() <= PASTE_LIMIT));
            return;
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

    fn flush(&mut self) {
        (self.written, self.first, self.varied) = (0, None, false);
        match self.paste.take() {
            Some(text) => self.push_paste(&text),
            None => self.ready.extend(self.keys.drain(..).map(Event::Key)),
        }
    }

    fn push_paste(&mut self, text: &str) {
        let (text, cut) = input::paste(text);
        self.ready.push(Event::Paste(text));
        if cut {
            let words = "The paste was cut at 1 MB; the rest is lost";
            self.ready.push(Event::Notice(words.to_string()));
        }
    }
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

    fn after(keys: impl IntoIterator<Item = Key>) -> Vec<Event> {
        let mut burst = Burst::default();
        keys.into_iter().for_each(|key| burst.add(Event::Key(key)));
        burst.finish()
    }

    #[test]
    fn fifty_keys_are_typed_fifty_one_are_pasted() {
        let typed = |count| "jkxd".chars().cycle().take(count).map(Key::char);
        assert_eq!(after(typed(50)).len(), 50);
        let events = after(typed(51));
        assert!(matches!(events.as_slice(), [Event::Paste(text)] if text.len() == 51));
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
        let mut keys: Vec<Key> = "ab".repeat(40).chars().map(Key::char).collect();
        keys.push(Key::plain(Code::Enter));
        keys.push(Key::ctrl('d'));
        keys.push(Key::char('x'));
        let expected = Event::Paste(format!("{}\nx", "ab".repeat(40)));
        assert_eq!(after(keys), [expected]);
    }
}
