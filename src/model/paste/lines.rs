//! Pasted text as lines and cells: line ends of every system, cells in quotes that hold line breaks. It must not know
//! what the cells mean.

/// Breaks in one quoted cell; with more of them the quote is a sign like any other, and swallows nothing.
const BREAKS: usize = 30;

/// One line, its breaks inside quoted cells made blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawLine {
    /// Where it begins in what was pasted, from 1.
    pub number: usize,
    pub text: String,
}

/// The lines of a text that hold anything.
pub fn split(text: &str) -> Vec<RawLine> {
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

fn push(lines: &mut Vec<RawLine>, number: usize, line: &mut String) {
    let text = std::mem::take(line);
    if !text.trim().is_empty() {
        lines.push(RawLine { number, text });
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
}
