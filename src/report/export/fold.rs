//! The lines of calendars and cards: escaped, folded at 75 bytes between letters, ended as mail ends them. It must not
//! know what the lines say.

use crate::model::columns::text;

/// Bytes of a line without its end.
const WIDTH: usize = 75;

/// A value in which nothing is a sign: not the end of the line, not the next value.
pub fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for char in text(words).chars() {
        match char {
            '\\' | ';' | ',' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            _ => out.push(char),
        }
    }
    out
}

/// Adds a line; a long one goes on in lines that begin with a space.
pub fn line(out: &mut String, words: &str) {
    let mut room = WIDTH;
    for char in words.chars() {
        if char.len_utf8() > room {
            out.push_str("\r\n ");
            room = WIDTH - 1;
        }
        out.push(char);
        room -= char.len_utf8();
    }
    out.push_str("\r\n");
}
