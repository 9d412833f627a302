//! Where a new entry goes in a group, and with which commas, blanks and line breaks. The one place that decides it for
//! fields and for list items alike; it does not know which of the two it handles.

use super::Splice;
use super::layout::{all_blank, breaks, eol, gap, indent, skip_spaces, step, trail};
use crate::text::scan::{Group, Node, NodeKind, parse};

/// A new entry, ready to be put in: perhaps with comments before and after its value.
pub(super) struct Entry {
    /// The text without a comma of its own.
    pub text: String,
    /// Where in `text` its comma would stand.
    pub comma_at: usize,
    /// It stands over several lines.
    pub lines: bool,
    /// It ends in a `//` comment.
    pub line_comment: bool,
}

impl Entry {
    /// An entry from its text, which may bring a comma and comments.
    pub fn new(raw: &str) -> Self {
        let raw = raw.trim_matches(['\n', '\r', ' ', '\t']);
        let (mut text, mut comma_at, mut line_comment) = (raw.to_owned(), raw.len(), false);
        // Read as the only item of a list; two signs stand before it.
        if let Some(doc) = parse(&format!("[\n{raw}\n]")).0
            && let [item] = doc.root.items()
            && !matches!(item.value.kind, NodeKind::Broken)
        {
            comma_at = item.end() - 2;
            if let Some(comma) = item.comma {
                text.remove(comma as usize - 2);
            }
            line_comment = trail(&text, comma_at).line_comment || ends_in_line_comment(&text[comma_at..]);
        }
        Self { lines: text.contains('\n'), text, comma_at, line_comment }
    }

    /// A field; its value is taken as it is.
    pub fn field(name: &str, raw: &str) -> Self {
        let text = format!("{name}: {raw}");
        Self { comma_at: text.len(), lines: false, line_comment: false, text }
    }

    fn with_comma(&self) -> String {
        let (head, tail) = self.text.split_at(self.comma_at.min(self.text.len()));
        [head, ",", tail].concat()
    }
}

fn ends_in_line_comment(tail: &str) -> bool {
    tail.lines().last().is_some_and(|line| line.contains("//"))
}

/// The group's own way of laying out entries.
pub(super) struct Way<'t> {
    pub own_line: bool,
    /// A blank line stands between entries.
    pub parted: bool,
    pub indent: &'t str,
}

/// Puts an entry behind item `index`.
pub(super) fn after(text: &str, group: &Group, index: usize, entry: &Entry, way: &Way) -> Splice {
    let item = &group.items[index];
    let trail = trail(text, item.end_with_comma());
    let last = index + 1 == group.items.len();
    let own_line = way.own_line || entry.line_comment || (trail.line_comment && last);
    let end = eol(text, item.start());
    let mut lead = String::from(" ");
    if own_line {
        let margin = margin(text, group, way, index);
        let blank = if way.parted { end } else { "" };
        lead = [blank, end, &margin].concat();
    }
    // What follows on the same line would fall into the entry's comment.
    let close =
        if entry.line_comment && !trail.line_ends { [end, indent(text, item.start())].concat() } else { String::new() };
    if item.comma.is_some() {
        let at = if own_line || last { trail.end } else { item.end_with_comma() };
        return Splice::insert(at, [lead, entry.with_comma(), close].concat());
    }
    let tail = [&lead, &entry.text, &close].map(String::as_str).concat();
    if !trail.line_comment {
        return Splice::insert(trail.end, [",", &tail].concat());
    }
    // The comma cannot follow the comment: it goes before, and the comment is written again as it was.
    let between = &text[item.end()..trail.end];
    Splice { at: item.end()..trail.end, with: [",", between, &tail].concat() }
}

/// The indentation for a line of its own.
fn margin(text: &str, group: &Group, way: &Way, index: usize) -> String {
    if way.own_line {
        return way.indent.to_owned();
    }
    let near = (0..=index).rev().find(|&near| breaks(text, group, near));
    match near {
        Some(near) => indent(text, group.items[near].start()).to_owned(),
        None => [indent(text, group.opened()), step(text)].concat(),
    }
}

/// Puts an entry before the first item.
pub(super) fn first(text: &str, group: &Group, entry: &Entry, way: &Way) -> Splice {
    let behind_open = group.opened() + 1;
    if !way.own_line {
        let at = skip_spaces(text, behind_open);
        return Splice::insert(at, entry.with_comma() + " ");
    }
    let at = trail(text, behind_open).end;
    Splice::insert(at, [eol(text, at), way.indent, &entry.with_comma()].concat())
}

/// Puts an entry before item `index`, and before the comments right above it.
pub(super) fn before(text: &str, group: &Group, index: usize, entry: &Entry, parted: bool) -> Splice {
    let start = group.items[index].start();
    let end = eol(text, start);
    let margin = indent(text, start);
    match gap(text, group, index).above {
        Some(above) => {
            let blank = if parted { end } else { "" };
            Splice::insert(above, [margin, &entry.with_comma(), end, blank].concat())
        }
        None if entry.line_comment => Splice::insert(start, [&entry.with_comma(), end, margin].concat()),
        None => Splice::insert(start, entry.with_comma() + " "),
    }
}

/// Puts the first entry into an empty group; on a line of its own if `lines`.
pub(super) fn only(text: &str, node: &Node, group: &Group, entry: &Entry, lines: bool) -> Splice {
    let (open, close) = (group.opened() + 1, node.span.end as usize - 1);
    let body = &text[open..close];
    let lines = lines || body.contains('\n') || entry.line_comment;
    let (end, base) = (eol(text, open), indent(text, group.opened()));
    let own_line = [end, base, step(text), &entry.with_comma()].concat();
    let home = [end, base].concat();
    if all_blank(body) {
        let with = if lines { own_line + &home } else { entry.text.clone() };
        return Splice { at: open..close, with };
    }
    // Comments stand there: the entry goes behind them.
    let behind = open + body.trim_end_matches(crate::text::scan::is_blank).len();
    if !lines {
        return Splice::insert(behind, [" ", &entry.text].concat());
    }
    let closed = text[behind..close].contains('\n');
    Splice::insert(behind, if closed { own_line } else { own_line + &home })
}
