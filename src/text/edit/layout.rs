//! How a text is laid out around a place: lines, indentation, line ends, the comment behind a value. Knows blanks and
//! comments, no values.

use crate::text::scan::{Group, Item, comment_end, is_blank};

/// Where the line of `at` begins; a byte-order mark is no part of the line.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    text.get(..at).and_then(|head| head.rfind('\n')).map_or(mark.min(at), |newline| newline + 1)
}

/// The blanks at the beginning of the line of `at`, at most up to `at`.
pub(super) fn indent(text: &str, at: usize) -> &str {
    let line = &text[line_start(text, at)..at];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// How lines end around `at`: as the line before does, else as the next one.
pub(super) fn eol(text: &str, at: usize) -> &'static str {
    let newline = text[..at].rfind('\n').or_else(|| text[at..].find('\n').map(|next| at + next));
    match newline {
        Some(newline) if text[..newline].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// One step of indentation in this text: that of its first indented line, else four spaces.
pub(super) fn step(text: &str) -> &str {
    let margins = text.lines().filter(|line| !line.trim().is_empty()).map(|line| {
        let rest = line.trim_start_matches([' ', '\t']);
        &line[..line.len() - rest.len()]
    });
    match margins.into_iter().find(|margin| !margin.is_empty()) {
        Some(margin) if margin.starts_with('\t') => "\t",
        Some(margin) if margin.len() <= 8 && !margin.contains('\t') => margin,
        _ => "    ",
    }
}

/// What stands behind a value on its line.
pub(super) struct Trail {
    /// Behind the last comment of the line, else where it began.
    pub end: usize,
    /// The last comment is a `//` one: nothing can follow on the line.
    pub line_comment: bool,
    /// Nothing else stands on the line.
    pub line_ends: bool,
}

/// The comments behind `at` on the same line.
pub(super) fn trail(text: &str, at: usize) -> Trail {
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        let next = skip_spaces(text, end);
        if next >= bytes.len() || bytes[next] == b'\n' || bytes[next..].starts_with(b"\r\n") {
            return Trail { end, line_comment: false, line_ends: true };
        }
        let Some(stop) = comment_end(bytes, next) else {
            return Trail { end, line_comment: false, line_ends: false };
        };
        if bytes[next + 1] == b'/' {
            let end = if text[..stop].ends_with('\r') { stop - 1 } else { stop };
            return Trail { end, line_comment: true, line_ends: true };
        }
        if text[next..stop].contains('\n') {
            return Trail { end, line_comment: false, line_ends: false };
        }
        end = stop;
    }
}

/// The next place that is no blank, on the same line.
pub(super) fn skip_spaces(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let mut chars = rest.char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let line_ends = c == '\n' || (c == '\r' && chars.peek().is_some_and(|&(_, next)| next == '\n'));
        if line_ends || !is_blank(c) {
            return at + offset;
        }
    }
    text.len()
}

/// Where the next line begins, if only blanks stand between.
pub(super) fn next_line(text: &str, at: usize) -> usize {
    let end = skip_spaces(text, at);
    let rest = &text[end..];
    end + if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with('\n')) }
}

/// The line that begins here has nothing on it.
pub(super) fn blank_line(text: &str, start: usize) -> bool {
    let end = skip_spaces(text, start);
    text[end..].starts_with(['\n', '\r'])
}

/// Nothing but blanks.
pub(super) fn all_blank(text: &str) -> bool {
    text.chars().all(is_blank)
}

/// What stands between an item and what comes before it.
pub(super) struct Gap {
    /// Where it begins: after the opening bracket, or after the comma before.
    pub from: usize,
    /// Where the item's line begins, if the item is the first thing on it (comments aside).
    pub line: Option<usize>,
    /// Where the first of the comment lines right above it begins (no blank line between), else as `line`.
    pub above: Option<usize>,
    /// A blank line parts it from what comes before.
    pub parted: bool,
}

/// Looks at what stands before item `index`.
pub(super) fn gap(text: &str, group: &Group, index: usize) -> Gap {
    let from = match index.checked_sub(1).and_then(|before| group.items.get(before)) {
        Some(before) => before.end_with_comma(),
        None => group.opened() + 1,
    };
    let end = group.items.get(index).map_or(from, Item::start);
    let mut gap = Gap { from, line: None, above: None, parted: false };
    let mut comments_since = None;
    let (mut at, mut newlines) = (from, 0);
    while at < end {
        if let Some(stop) = comment_end(text.as_bytes(), at) {
            if let (Some(line), None) = (gap.line, comments_since) {
                comments_since = Some(line);
            }
            (at, newlines) = (stop, 0);
            continue;
        }
        if text.as_bytes()[at] == b'\n' {
            newlines += 1;
            gap.line = Some(at + 1);
            if newlines > 1 {
                comments_since = None;
                gap.parted = true;
            }
        }
        at += 1;
    }
    gap.above = comments_since.or(gap.line);
    gap
}

/// Item `index` begins a line.
pub(super) fn breaks(text: &str, group: &Group, index: usize) -> bool {
    gap(text, group, index).line.is_some()
}
