//! Text from files made safe to show: no control, direction or invisible character reaches a terminal.
//! It must not know where the text goes.

use std::borrow::Cow;

/// Whether a character may steer a terminal or hide what is written.
pub fn is_hidden(char: char) -> bool {
    char.is_control()
        || is_direction(char)
        || matches!(
            char,
            '\u{200B}' | '\u{2060}'
                ..='\u{2064}' | '\u{FEFF}' | '\u{00AD}' | '\u{2028}' | '\u{2029}'
        )
}

/// Whether a character changes the direction of the text around it.
pub fn is_direction(char: char) -> bool {
    matches!(char, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// One line of safe text: line breaks and tabs become spaces, other controls U+FFFD, hidden marks vanish,
/// and no letter keeps more than four combining marks.
pub fn line(text: &str) -> Cow<'_, str> {
    match text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(rewrite(text, ' ')),
    }
}

/// Safe text of several lines: as [`line`], but line breaks stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    match text.contains('\n') {
        true => Cow::Owned(rewrite(&text.replace("\r\n", "\n"), '\n')),
        false => line(text),
    }
}

const MARKS_KEPT: usize = 4;

fn rewrite(text: &str, line_break: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks = 0;
    for char in text.chars() {
        if is_mark(char) {
            marks += 1;
            if marks > MARKS_KEPT {
                continue;
            }
        } else {
            marks = 0;
        }
        match char {
            '\n' => out.push(line_break),
            '\r' | '\t' => out.push(' '),
            _ if char.is_control() => out.push('\u{FFFD}'),
            _ if is_hidden(char) => {}
            _ => out.push(char),
        }
    }
    out
}

/// Characters that sit on the one before: no width of their own.
fn is_mark(char: char) -> bool {
    !char.is_ascii()
        && char != '\u{200D}'
        && unicode_width::UnicodeWidthChar::width(char) == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(line("\u{1b}[31mred\u{7}"), "\u{fffd}[31mred\u{fffd}");
        assert_eq!(line("a\tb\nc"), "a b c");
        assert_eq!(line("abc\u{202e}def\u{200b}"), "abcdef");
        assert_eq!(line("c1 \u{9b}31m"), "c1 \u{fffd}31m");
        assert_eq!(lines("one\r\ntwo\u{2066}"), "one\ntwo");
    }

    #[test]
    fn letters_stay_letters() {
        assert!(matches!(line("plain"), Cow::Borrowed("plain")));
        assert_eq!(line("Gdańsk Ærø 東京"), "Gdańsk Ærø 東京");
        assert_eq!(
            line(&format!("e{}", "\u{301}".repeat(9))).chars().count(),
            5
        );
    }
}
