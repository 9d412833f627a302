//! Pasted text as lines and cells: line ends of every system, cells in quotes that hold line breaks, the signs of a
//! list. It must not know what the cells mean.

use crate::date;

/// Breaks in one quoted cell; with more of them the quote is a sign like any other, and swallows nothing.
const BREAKS: usize = 30;

/// One line, its breaks inside quoted cells made blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it begins in what was pasted, from 1.
    pub number: usize,
    pub text: String,
}

/// The lines of a text that hold anything.
pub fn split(text: &str) -> Vec<Line> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = Vec::new();
    let (mut number, mut begun, mut line) = (1, 1, String::new());
    let (mut at, mut is_cell) = (0, true);
    while let Some(char) = text[at..].chars().next() {
        if is_cell && let Some(end) = quoted(&text[at..]) {
            let cell = &text[at..at + end];
            number += cell.matches('\n').count();
            line.push_str(&cell.replace('\n', " "));
            (at, is_cell) = (at + end, false);
            continue;
        }
        at += char.len_utf8();
        if char == '\n' {
            number += 1;
            push(&mut lines, begun, &mut line);
            (begun, is_cell) = (number, true);
            continue;
        }
        line.push(char);
        is_cell = matches!(char, '\t' | ';' | ',') || is_cell && char == ' ';
    }
    push(&mut lines, begun, &mut line);
    lines
}

fn push(lines: &mut Vec<Line>, number: usize, line: &mut String) {
    let text = std::mem::take(line);
    if !text.trim().is_empty() {
        lines.push(Line { number, text });
    }
}

/// How far a quoted cell goes with which a text begins: its closing quote is followed by the end of the cell.
fn quoted(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('"')?;
    let mut from = 0;
    loop {
        let end = from + inner[from..].find('"')?;
        if inner[end + 1..].starts_with('"') {
            from = end + 2;
            continue;
        }
        let rest = inner[end + 1..].trim_start_matches(' ');
        let is_end = rest.is_empty() || rest.starts_with(['\t', '\n', ';', ',']);
        let is_short = inner[..end].matches('\n').count() <= BREAKS;
        return (is_end && is_short).then_some(end + 2);
    }
}

/// The cells of a line as they are meant: without blanks around them, without quotes around those that are quoted;
/// none are left at the end that hold nothing.
pub fn cells(line: &str, between: char) -> Vec<String> {
    let mut cells: Vec<String> = pieces(line, between).map(bare).collect();
    while cells.len() > 1 && cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells
}

fn bare(cell: &str) -> String {
    let cell = cell.trim();
    let cell = match quoted(cell) {
        Some(end) if end == cell.len() => cell[1..end - 1].replace("\"\"", "\""),
        _ => cell.to_string(),
    };
    crate::fold::one_line(&cell)
}

/// How many cells a line has, one at least.
pub fn count(line: &str, between: char) -> usize {
    pieces(line, between).count()
}

/// The cells of a line as they stand in it.
fn pieces(line: &str, between: char) -> impl Iterator<Item = &str> {
    let mut left = Some(line);
    std::iter::from_fn(move || {
        let rest = left.take()?;
        let begin = rest.len() - rest.trim_start_matches(' ').len();
        let end = quoted(&rest[begin..]).map_or(0, |end| begin + end);
        let Some(at) = rest[end..].find(between) else {
            return Some(rest);
        };
        left = Some(&rest[end + at + between.len_utf8()..]);
        Some(&rest[..end + at])
    })
}

// ---- the signs of a list ----

/// What stands before the words of a list, with a blank behind it.
const SIGNS: &str = "•‣◦▪▫●○■□►▶➤➢→·⁃–—-*+>»❖◆◇❏❑❒◻⬜✅✓✔☐☑☒\u{f0b7}\u{f0a7}\u{f0d8}\u{f076}\u{f0fc}";
/// Those of them, and boxes, that say that it is done.
const DONE: [&str; 8] = ["✓", "✔", "✅", "\u{f0fc}", "☑", "☒", "[x]", "[X]"];

/// What stood before a line of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lead {
    /// A sign or a box.
    pub sign: bool,
    /// A number or a letter.
    pub number: bool,
    /// Ticked off.
    pub done: bool,
}

/// What stands before the words of a line, and the words; several signs may stand there: `- [x]`, `1. •`.
pub fn lead(line: &str, with_numbers: bool) -> (Lead, &str) {
    let mut lead = Lead::default();
    let mut rest = line.trim_start();
    while let Some((sign, words)) = first_word(rest) {
        // The sign of the second level in Word.
        let is_letter = sign == "o" && words.starts_with(['\u{a0}', '\t']);
        let words = words.trim_start();
        // `3. Dec` is a day.
        let is_day = words.split_whitespace().next().is_some_and(is_month);
        match sort(sign).or(is_letter.then_some(Sort::Sign)) {
            Some(Sort::Sign) => lead.sign = true,
            Some(Sort::Number) if with_numbers && !lead.number && !is_day => lead.number = true,
            _ => break,
        }
        lead.done |= DONE.contains(&sign);
        rest = words;
    }
    (lead, rest)
}

fn is_month(word: &str) -> bool {
    // Any day will do: which year it is does not matter here.
    let calendar = date::Calendar { today: date::Date::default(), next_meeting: None };
    let day = format!("1 {word}");
    matches!(date::parse(&day, calendar, None), Ok(Some(_)))
}

/// The first word and what follows its blank; the blank in `[ ]` parts nothing.
fn first_word(text: &str) -> Option<(&str, &str)> {
    let from = ["[ ]", "[\u{a0}]"].iter().find(|open| text.starts_with(**open));
    let from = from.map_or(0, |open| open.len());
    let at = from + text[from..].find(char::is_whitespace)?;
    Some((&text[..at], &text[at..]))
}

enum Sort {
    Sign,
    Number,
}

fn sort(sign: &str) -> Option<Sort> {
    let mut chars = sign.chars();
    if let (Some(char), None) = (chars.next(), chars.next())
        && SIGNS.contains(char)
    {
        return Some(Sort::Sign);
    }
    if matches!(sign, "[x]" | "[X]" | "[]" | "[ ]" | "[\u{a0}]") {
        return Some(Sort::Sign);
    }
    let inner = sign.strip_prefix('(').unwrap_or(sign);
    let bare = inner.strip_suffix(')');
    let digits = |text: &str| (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = |text: &str| {
        let roman = text.chars().all(|char| "ivx".contains(char)) && text.len() <= 4;
        !text.is_empty() && (roman || text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_alphabetic()))
    };
    let dotted = sign.strip_suffix('.').is_some_and(digits);
    (dotted || bare.is_some_and(|bare| digits(bare) || is_letter(bare))).then_some(Sort::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_as_every_system_ends_them() {
        let read = |text: &str| -> Vec<(usize, String)> {
            let lines = split(text).into_iter();
            lines.map(|line| (line.number, line.text)).collect()
        };
        let own = |lines: &[(usize, &str)]| -> Vec<(usize, String)> {
            lines.iter().map(|(at, text)| (*at, text.to_string())).collect()
        };
        assert_eq!(read("a\r\n\r\nb\rc\n"), own(&[(1, "a"), (3, "b"), (4, "c")]));
        let table = "\"two\nlines\"\tb\n\"a \"\"q\"\"\"\n\"lone\nnext";
        assert_eq!(read(table), own(&[(1, "\"two lines\"\tb"), (3, "\"a \"\"q\"\"\""), (4, "\"lone"), (5, "next")]));
        assert_eq!(cells("\"two lines\"\t b \t\t\"say \"\"q\"\"\"\t\t", '\t'), ["two lines", "b", "", "say \"q\""]);
        assert_eq!(cells("\"a;b\" ; c", ';'), ["a;b", "c"]);
        assert_eq!((count("a;b", ';'), count("\"a;b\"\tc", ';')), (2, 1));
    }

    #[test]
    fn signs_of_a_list_have_a_blank_behind_them() {
        for line in [
            "• Ann",
            "- Ann",
            "\u{2013} Ann",
            "* Ann",
            "•\u{a0}Ann",
            "\u{2022}\tAnn",
            "1. Ann",
            "12) Ann",
            "a) Ann",
            "(3) Ann",
            "iv) Ann",
            "[ ] Ann",
            "[x] Ann",
            "- [X] Ann",
            "1. [ ] Ann",
            "\u{2610} Ann",
            "\u{2611} Ann",
            "  -  Ann",
        ] {
            assert_eq!(lead(line, true).1, "Ann", "{line}");
        }
        for line in [
            "-5 degrees",
            "1.FC club",
            "A. Kowalski",
            "Ann",
            "2026 plan",
            "*starred*",
            "[draft] plan",
            "-",
            "1000. x",
            "3.12. feast",
            "3. dec feast",
        ] {
            assert_eq!(lead(line, true), (Lead::default(), line), "{line}");
        }
        assert_eq!(lead("1. FC", false).1, "1. FC");
        assert!(lead("- [x] Ann", true).0.done && lead("\u{2611} Ann", true).0.done && !lead("[ ] Ann", true).0.done);
    }
}
