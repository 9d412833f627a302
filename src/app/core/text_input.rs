//! One line of typed text with a cursor that moves by what people see as one character. It must not know what the
//! text is for.

use unicode_segmentation::UnicodeSegmentation;

use crate::app::core::key::{Code, Key};

/// Typed text and the byte at which the next character goes in; always on a grapheme boundary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextInput {
    text: String,
    cursor: usize,
}

impl TextInput {
    /// A line that already holds text, with the cursor at its end.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        TextInput { cursor: text.len(), text }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// What stands before the cursor.
    pub fn before(&self) -> &str {
        &self.text[..self.cursor]
    }

    /// What stands from the cursor on.
    pub fn after(&self) -> &str {
        &self.text[self.cursor..]
    }

    /// Puts text in at the cursor, as typing or pasting does.
    pub fn insert(&mut self, text: &str) {
        self.text.insert_str(self.cursor, text);
        self.cursor += text.len();
    }

    /// Handles an editing key; `false` where the key is none.
    pub fn key(&mut self, key: Key) -> bool {
        match (key.code, key.ctrl) {
            (Code::Backspace, false) | (Code::Char('h'), true) => self.delete_to(self.previous()),
            (Code::Delete, false) | (Code::Char('d'), true) => self.delete_to(self.next()),
            (Code::Char('w'), true) => self.delete_to(self.previous_word()),
            (Code::Char('u'), true) => self.delete_to(0),
            (Code::Char('k'), true) => self.delete_to(self.text.len()),
            (Code::Left, false) => self.cursor = self.previous(),
            (Code::Right, false) => self.cursor = self.next(),
            (Code::Home, false) => self.cursor = 0,
            (Code::End, false) | (Code::Char('e'), true) => self.cursor = self.text.len(),
            _ => match key.typed() {
                Some(char) => self.insert(char.encode_utf8(&mut [0; 4])),
                None => return false,
            },
        }
        true
    }

    fn delete_to(&mut self, other: usize) {
        let (from, to) = (self.cursor.min(other), self.cursor.max(other));
        self.text.replace_range(from..to, "");
        self.cursor = from;
    }

    fn previous(&self) -> usize {
        self.before().grapheme_indices(true).next_back().map_or(0, |(place, _)| place)
    }

    fn next(&self) -> usize {
        self.cursor + self.after().graphemes(true).next().map_or(0, str::len)
    }

    fn previous_word(&self) -> usize {
        let trimmed = self.before().trim_end();
        trimmed.rfind(char::is_whitespace).map_or(0, |place| place + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_what_people_see_as_characters() {
        let mut line = TextInput::new("Gdan\u{301}sk");
        line.key(Key::plain(Code::Left));
        line.key(Key::plain(Code::Left));
        line.key(Key::plain(Code::Backspace));
        assert_eq!(line.text(), "Gdask");
        line.insert("ń");
        assert_eq!(line.text(), "Gdańsk");
        line.key(Key::ctrl('u'));
        assert_eq!(line.text(), "sk");
    }

    #[test]
    fn deletes_words() {
        let mut line = TextInput::new("book the venue ");
        line.key(Key::ctrl('w'));
        assert_eq!(line.text(), "book the ");
        assert!(!line.key(Key::plain(Code::Enter)));
    }
}
