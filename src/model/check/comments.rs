//! Comments that go on where an editor shows a new line: a field behind such a sign is lost without a word. It must not
//! know values.

use std::ops::Range;

use super::flaw::Flaw;
use super::sheet::Sheet;
use crate::model::kinds::KINDS;
use crate::problem::Problem;
use crate::text::scan::{Node, NodeKind, unfold};

/// Signs at which editors end a line and RON does not end a comment.
const FALSE_ENDS: [char; 4] = ['\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// What stands in a `//` comment behind a sign that ends it for the eye only.
pub fn judge(sheet: &Sheet) -> Vec<Flaw> {
    let mut texts = Vec::new();
    let mut flaws = Vec::new();
    let mut start = 0;
    for line in sheet.text.split_inclusive('\n') {
        let own = line.trim_end_matches(['\n', '\r']);
        if own.contains(FALSE_ENDS) {
            if let (true, Some(doc)) = (texts.is_empty(), &sheet.doc) {
                collect(sheet.text, &doc.root, &mut texts);
            }
            let comment = comment(own, start, &texts);
            flaws.extend(comment.and_then(|from| swallowed(sheet.file, own, start, from)));
        }
        start += line.len();
    }
    flaws
}

/// Where in a line a `//` comment begins; `start` is where the line does.
fn comment(line: &str, start: usize, texts: &[Range<usize>]) -> Option<usize> {
    let is_free = |at: &usize| {
        let at = start + at;
        let near = texts.partition_point(|text| text.end <= at);
        texts.get(near).is_none_or(|text| at < text.start)
    };
    let mut marks = line.match_indices("//").map(|(at, _)| at);
    marks.find(is_free)
}

fn swallowed(file: &str, line: &str, start: usize, from: usize) -> Option<Flaw> {
    let ends = line[from..].match_indices(FALSE_ENDS);
    let parts = ends.map(|(at, end)| (from + at, end, &line[from + at + end.len()..]));
    let (at, end, behind) = parts.into_iter().find(|(.., behind)| !behind.trim().is_empty())?;
    let problem = lost(file, end, behind);
    Some(Flaw { at: start + at, problem })
}

/// Where texts stand: what is in them is no comment.
fn collect(text: &str, node: &Node, texts: &mut Vec<Range<usize>>) {
    match &unfold(text, node).kind {
        NodeKind::Group(group) => group.items.iter().for_each(|item| collect(text, &item.value, texts)),
        NodeKind::Text | NodeKind::Bytes | NodeKind::Char => texts.push(node.span.range()),
        _ => {}
    }
}

fn lost(file: &str, end: &str, behind: &str) -> Problem {
    let code = end.chars().next().map_or(0, u32::from);
    let word = behind.split(':').next().unwrap_or_default().trim();
    let mut rows = KINDS.iter().filter(|row| row.file == file);
    let what = if behind.contains(':') && rows.any(|row| row.schema.field(word).is_some()) {
        format!("`{word}` stands in a comment: U+{code:04X} does not end its line")
    } else {
        format!("the comment goes on behind U+{code:04X}, which does not end its line")
    };
    Problem::warning("comment-goes-on", what).fix("put a plain line break there")
}
