//! Text from files made safe to show: no control, direction or invisible character reaches a terminal.
//! It must not know where the text goes.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use crate::width;

/// Whether a character may steer a terminal or hide what is written. No name needs one, in any language.
pub fn is_hidden(char: char) -> bool {
    let hides = |range: &RangeInclusive<char>| range.contains(&char);
    char.is_control() || is_direction(char) || (!char.is_ascii() && HIDDEN.iter().any(hides))
}

/// What takes no room and changes no letter: joiners that join nothing, fillers, tags, notes between the lines.
const HIDDEN: &[RangeInclusive<char>] = &[
    '\u{AD}'..='\u{AD}',
    '\u{34F}'..='\u{34F}',
    '\u{115F}'..='\u{1160}',
    '\u{17B4}'..='\u{17B5}',
    '\u{200B}'..='\u{200B}',
    '\u{2028}'..='\u{2029}',
    '\u{2060}'..='\u{206F}',
    '\u{3164}'..='\u{3164}',
    '\u{FEFF}'..='\u{FEFF}',
    '\u{FFA0}'..='\u{FFA0}',
    '\u{FFF0}'..='\u{FFFB}',
    '\u{1BCA0}'..='\u{1BCA3}',
    '\u{1D173}'..='\u{1D17A}',
    '\u{E0000}'..='\u{E00FF}',
    '\u{E01F0}'..='\u{E0FFF}',
];

/// Whether a character that chooses a form of the one before it has none to choose from: Mongolian letters, Chinese
/// characters of Japanese names and signs have such forms, each takes one, and all else only hides.
fn is_idle(before: Option<char>, char: char) -> bool {
    let forms = |before| match char {
        '\u{180B}'..='\u{180F}' => matches!(before, '\u{1820}'..='\u{18AA}'),
        '\u{FE00}'..='\u{FE0F}' => match before {
            '#' | '*' | '0'..='9' => true,
            '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => false,
            _ => !before.is_ascii() && !before.is_whitespace(),
        },
        '\u{E0100}'..='\u{E01EF}' => {
            matches!(before, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
        }
        _ => true,
    };
    !char.is_ascii() && !before.map_or_else(|| forms(' '), forms)
}

/// The first character of a text that hides something, and where it stands, in bytes. Line breaks and tabs do not.
pub fn hidden(text: &str) -> Option<(usize, char)> {
    let mut before = None;
    text.char_indices().find(|(_, char)| {
        let is_idle = is_idle(before.replace(*char), *char);
        is_idle || (is_hidden(*char) && !matches!(char, '\n' | '\r' | '\t'))
    })
}

/// Whether a character changes the direction of the text around it.
pub fn is_direction(char: char) -> bool {
    matches!(char, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// One line of safe text: line breaks and tabs become spaces, other controls U+FFFD, hidden marks vanish,
/// and no letter keeps more than four combining marks.
pub fn line(text: &str) -> Cow<'_, str> {
    if width::is_plain(text) { Cow::Borrowed(text) } else { Cow::Owned(rewrite(text, ' ')) }
}

/// Safe text of several lines: as [`line()`], but line breaks stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    if text.contains('\n') { Cow::Owned(rewrite(&text.replace("\r\n", "\n"), '\n')) } else { line(text) }
}

const MARKS_KEPT: usize = 4;

fn rewrite(text: &str, line_break: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks = 0;
    let mut before = None;
    for char in text.chars() {
        let is_idle = is_idle(before.replace(char), char);
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
            _ if is_idle || is_hidden(char) => {}
            _ => out.push(char),
        }
    }
    out
}

/// Characters that sit on the one before: no width of their own.
fn is_mark(char: char) -> bool {
    !char.is_ascii() && char != '\u{200D}' && unicode_width::UnicodeWidthChar::width(char) == Some(0)
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
    fn what_only_hides_is_gone_and_told() {
        let tags: String = "evil".bytes().map(char::from).map(tag).collect();
        let selectors: String = ('\u{E0100}'..='\u{E01EF}').collect();
        for text in [
            tags.as_str(),
            "\u{2028}",
            "\u{2029}",
            "\u{FFF9}b\u{FFFA}c\u{FFFB}",
            "\u{180E}",
            "\u{2063}",
            "\u{61C}",
            "\u{34F}",
            "\u{115F}",
            "\u{3164}",
            "\u{FFA0}",
            "\u{FE0F}",
            selectors.as_str(),
        ] {
            let seen = text.replace(|char: char| !char.is_ascii(), "");
            assert_eq!(line(&format!("A{text}Z")), format!("A{seen}Z"), "{text:?}");
            let first = text.chars().next();
            assert_eq!(hidden(&format!("A{text}Z")), first.map(|char| (1, char)));
        }
    }

    fn tag(letter: char) -> char {
        char::from_u32(0xE0000 + u32::from(letter)).unwrap()
    }

    #[test]
    fn names_keep_what_they_need() {
        for name in [
            "\u{845B}\u{E0100}城市", "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ", "\u{2764}\u{FE0F} Hospice", "علی\u{200C}رضا", "श्री\u{200D}",
            "홍길동",
        ] {
            assert_eq!(line(name), name, "{name:?}");
            assert_eq!(hidden(name), None, "{name:?}");
        }
        // One form is chosen once: what follows hides.
        let twice = "\u{845B}\u{E0100}\u{E0101}";
        assert_eq!(hidden(twice), Some((7, '\u{E0101}')));
    }

    #[test]
    fn letters_stay_letters() {
        assert!(matches!(line("plain"), Cow::Borrowed("plain")));
        assert_eq!(line("Gdańsk Ærø 東京"), "Gdańsk Ærø 東京");
        assert_eq!(line(&format!("e{}", "\u{301}".repeat(9))).chars().count(), 5);
    }
}
