//! How wide text is on a screen of fixed columns, and text made to fit: cut, padded, wrapped. Wide letters count
//! two columns and no letter is cut in half. It must not know what the text says, nor make it safe: that is `clean`.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_truncate::UnicodeTruncateStr;
use unicode_width::UnicodeWidthStr;

/// What stands where text was cut.
pub const CUT: char = '…';
/// The same where only ASCII is written; `~` is another sign.
pub const CUT_ASCII: &str = "_";
/// Columns without an end: where nobody looks at a screen, such as in a pipe, nothing is cut or wrapped.
pub const ENDLESS: usize = usize::MAX;
/// Columns of a screen nobody knows, and of pictures where there is no screen.
pub const USUAL: usize = 80;

/// Columns a text takes on a screen, counted letter by letter as terminals draw it.
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else if is_plain(text) {
        text.chars().count()
    } else {
        text.graphemes(true).map(UnicodeWidthStr::width).sum()
    }
}

/// Whether every character is a letter of its own that takes one column, which needs no look at its neighbours: most
/// text is so, in all languages with Latin letters.
pub fn is_plain(text: &str) -> bool {
    // A soft hyphen shows nothing.
    text.chars().all(|char| matches!(char, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | CUT))
}

/// The text if it fits into so many columns, else its beginning and `…`; never wider than `columns`.
pub fn fit(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let Some(room) = columns.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    let head = head(text, room).trim_end();
    Cow::Owned(format!("{head}{CUT}"))
}

/// The end of the text, as much of it as fits into so many columns.
pub fn tail(text: &str, columns: usize) -> &str {
    text.unicode_truncate_start(columns).0
}

/// The text in exactly so many columns: cut where it is longer, spaces after it where it is shorter.
pub fn pad(text: &str, columns: usize) -> String {
    let mut out = fit(text, columns).into_owned();
    let missing = columns.saturating_sub(width(&out));
    out.extend(std::iter::repeat_n(' ', missing));
    out
}

/// As [`pad`], but the text stands at the right: for numbers.
pub fn pad_left(text: &str, columns: usize) -> String {
    let text = fit(text, columns);
    let missing = columns.saturating_sub(width(&text));
    format!("{}{text}", " ".repeat(missing))
}

/// The one text at the left and the other at the right of so many columns, or of the usual number where there is no
/// end; the left one is cut where both have no room.
pub fn apart(left: &str, right: &str, columns: usize) -> String {
    let gap = width(right) + 1;
    let room = match columns {
        ENDLESS => width(left).max(USUAL.saturating_sub(gap)),
        columns => columns.saturating_sub(gap),
    };
    format!("{} {right}", pad(left, room))
}

/// The text in lines of at most so many columns, broken between words; a word too long for a line is cut into
/// pieces. Line breaks in the text stay. There is always at least one line.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph, columns, &mut lines);
    }
    lines
}

/// As [`wrap`], each line as far in as the first.
pub fn hung(line: &str, columns: usize) -> Vec<String> {
    let indent = line.len() - line.trim_start().len();
    let lines = wrap(line, columns.saturating_sub(indent)).into_iter();
    lines.map(|text| format!("{}{text}", " ".repeat(indent))).collect()
}

fn wrap_paragraph(paragraph: &str, columns: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut used = 0;
    for word in paragraph.split_whitespace() {
        let wide = width(word);
        if used > 0 && used + 1 + wide <= columns {
            line.push(' ');
            line.push_str(word);
            used += 1 + wide;
            continue;
        }
        if used > 0 {
            lines.push(std::mem::take(&mut line));
        }
        line = break_word(word, columns, lines).to_string();
        used = width(&line);
    }
    lines.push(line);
}

/// Puts full lines of a long word aside and gives what is left of it.
fn break_word<'a>(mut word: &'a str, columns: usize, lines: &mut Vec<String>) -> &'a str {
    while width(word) > columns {
        let piece = match head(word, columns) {
            // A letter wider than the line still has to go somewhere.
            "" => word.graphemes(true).next().unwrap_or(word),
            piece => piece,
        };
        if piece.len() == word.len() {
            break;
        }
        lines.push(piece.to_string());
        word = &word[piece.len()..];
    }
    word
}

/// The longest beginning that fits, whole letters only.
pub fn head(text: &str, columns: usize) -> &str {
    if is_plain(text) {
        let end = text.char_indices().nth(columns).map_or(text.len(), |(end, _)| end);
        return &text[..end];
    }
    text.unicode_truncate(columns).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_columns() {
        for (text, columns) in [("", 0), ("Gdańsk", 6), ("東京", 4), ("e\u{301}va", 3), ("👩‍👩‍👧", 2)] {
            assert_eq!(width(text), columns, "{text}");
        }
    }

    #[test]
    fn plain_letters_are_what_they_are_letter_by_letter() {
        let plain = (' '..'\u{300}').filter(|char| is_plain(&char.to_string()));
        for pair in plain.map(|char| format!("{char}{char}ł")) {
            let letters: Vec<&str> = pair.graphemes(true).collect();
            assert_eq!((letters.len(), letters.iter().map(|letter| letter.width()).sum::<usize>()), (3, 3), "{pair:?}");
            assert_eq!(head(&pair, 2), pair.unicode_truncate(2).0);
        }
        assert!(!is_plain("e\u{301}va") && !is_plain("東京") && !is_plain("a\u{ad}b") && !is_plain("a\tb"));
    }

    #[test]
    fn cuts_between_letters() {
        for (text, columns, cut) in [
            ("Labour Office", 20, "Labour Office"),
            ("Labour Office", 13, "Labour Office"),
            ("Labour Office", 8, "Labour…"),
            ("Labour Office", 1, "…"),
            ("Labour Office", 0, ""),
            ("東京都", 4, "東…"),
            ("e\u{301}va e\u{301}va", 4, "e\u{301}va…"),
        ] {
            assert_eq!(fit(text, columns), cut, "{text} in {columns}");
            assert_eq!(width(&pad(text, columns)), columns);
            assert_eq!(width(&pad_left(text, columns)), columns);
        }
        assert_eq!(pad_left("7", 3), "  7");
    }

    #[test]
    fn wraps_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"].map(String::from));
        assert_eq!(wrap("one\n\ntwo", 7), ["one", "", "two"].map(String::from));
        assert_eq!(wrap("", 7), [""]);
        assert_eq!(wrap("abcdefgh i", 3), ["abc", "def", "gh", "i"]);
        assert_eq!(wrap("東京", 1), ["東", "京"]);
        for line in wrap("Łódź 東京都 and the long Donaudampfschifffahrt", 9) {
            assert!(width(&line) <= 9, "{line}");
        }
    }
}
