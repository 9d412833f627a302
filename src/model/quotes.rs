//! Double quotes in a typed line. What stands between two of them belongs together; one that is never closed, and one
//! behind a letter or a digit, as in 12", is a sign like any other. It must not know what a line means.

/// Where quoted text begins and ends, its quotes among it: byte places.
fn ranges(text: &str) -> Vec<(usize, usize)> {
    let mut ranges = Vec::new();
    let mut from = 0;
    while let Some(begin) = next_opening(text, from) {
        let Some(end) = closing(text, begin) else {
            // Behind it are no quotes but doubled ones.
            break;
        };
        ranges.push((begin, end));
        from = end;
    }
    ranges
}

fn next_opening(text: &str, from: usize) -> Option<usize> {
    let mut places = text[from..].match_indices('"');
    let found = places.find(|(place, _)| opens(text, from + place));
    found.map(|(place, _)| from + place)
}

fn opens(text: &str, place: usize) -> bool {
    let before = &text[..place];
    let behind_a_word = before.ends_with(|char: char| char.is_alphanumeric() || char == '"');
    let first = before.trim_end();
    let begins_part = first.is_empty() || first.ends_with(';');
    let goes_on = text[place + 1..].starts_with(|char: char| !char.is_whitespace());
    !behind_a_word && (goes_on || begins_part)
}

/// Where the quote that opened is closed; a doubled one stands for itself.
fn closing(text: &str, opening: usize) -> Option<usize> {
    let mut place = opening + 1;
    loop {
        place += text[place..].find('"')? + 1;
        if text[place..].starts_with('"') { place += 1 } else { return Some(place) }
    }
}

/// The parts of a text, one at least, as they stand in it; what is quoted is not parted.
pub fn split(text: &str, parts: impl Fn(char) -> bool) -> Vec<&str> {
    let ranges = ranges(text);
    let mut quoted = ranges.iter().peekable();
    let mut found = Vec::new();
    let mut begin = 0;
    for (place, char) in text.char_indices() {
        while quoted.next_if(|(_, end)| *end <= place).is_some() {}
        let is_free = quoted.peek().is_none_or(|(start, _)| place < *start);
        if is_free && parts(char) {
            found.push(&text[begin..place]);
            begin = place + char.len_utf8();
        }
    }
    found.push(&text[begin..]);
    found
}

/// How many parts a text has so far; a quote that is still open may be closed by what follows.
pub fn count(before: &str, parts: impl Fn(char) -> bool) -> usize {
    split(&format!("{before}\""), parts).len()
}

/// Whether some of it is quoted.
pub fn any(text: &str) -> bool {
    !ranges(text).is_empty()
}

/// The text without its quotes; doubled ones become one.
pub fn bare(text: &str) -> String {
    let mut out = String::new();
    let mut from = 0;
    for (begin, end) in ranges(text) {
        out.push_str(&text[from..begin]);
        out.push_str(&text[begin + 1..end - 1].replace("\"\"", "\""));
        from = end;
    }
    out.push_str(&text[from..]);
    out
}

/// A part as it is meant: without blanks around it, and without quotes where all of it is quoted, as in a CSV file.
pub fn cell(text: &str) -> String {
    let text = text.trim();
    match ranges(text).as_slice() {
        [(0, end)] if *end == text.len() => bare(text),
        _ => text.to_string(),
    }
}

/// The text as a part that reads back as it is.
pub fn part(text: &str, parts: impl Fn(char) -> bool) -> String {
    let text = text.trim();
    if split(text, parts).len() == 1 && cell(text) == text { text.to_string() } else { quoted(text) }
}

/// The text between quotes.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_quote_is_a_sign() {
        for (text, parts) in [
            ("a ; b", vec!["a ", " b"]),
            ("\"a ; b\" ; c", vec!["\"a ; b\" ", " c"]),
            ("7\" vinyl ; c", vec!["7\" vinyl ", " c"]),
            ("7\" and 12\" vinyl ; c", vec!["7\" and 12\" vinyl ", " c"]),
            ("7 \" and ; 12 \" vinyl", vec!["7 \" and ", " 12 \" vinyl"]),
            ("\"a ; b", vec!["\"a ", " b"]),
            ("a\" ; b", vec!["a\" ", " b"]),
            ("\"a \"\"b;c\"\" d\";e", vec!["\"a \"\"b;c\"\" d\"", "e"]),
            ("x;\" a; b \";c", vec!["x", "\" a; b \"", "c"]),
            ("„a; b\" c", vec!["„a", " b\" c"]),
            ("", vec![""]),
            (";", vec!["", ""]),
        ] {
            assert_eq!(split(text, |char| char == ';'), parts, "{text}");
        }
    }

    #[test]
    fn quotes_go_where_they_quote() {
        for (text, plain, whole) in [
            ("the \"sun\" terrace", "the sun terrace", "the \"sun\" terrace"),
            ("\"Verein \"\"Hof\"\" e.V.\"", "Verein \"Hof\" e.V.", "Verein \"Hof\" e.V."),
            ("\"\"\"Hof\"\"\"", "\"Hof\"", "\"Hof\""),
            ("\"a\" and \"b\"", "a and b", "\"a\" and \"b\""),
            ("12\" banner", "12\" banner", "12\" banner"),
            ("a \"b", "a \"b", "a \"b"),
            ("\"\"", "", ""),
            ("\"", "\"", "\""),
            (" \" x \" ", "  x  ", " x "),
        ] {
            assert_eq!((bare(text).as_str(), cell(text).as_str()), (plain, whole), "{text}");
        }
    }

    #[test]
    fn a_part_reads_back() {
        for text in ["a", "a; b", "\"a\"", "The \"A\"", "7\"; 12\"", "\"a; b", "\"", "a;\"\";b"] {
            let made = part(text, |char| char == ';');
            assert_eq!(split(&made, |char| char == ';').len(), 1, "{text}");
            assert_eq!(cell(&made), text, "{made}");
        }
    }
}
