//! Writing a new record as its neighbours are written. Knows names and raw values, not what they mean.

use super::layout::{breaks, gap, indent, step};
use crate::text::scan::{Group, Node, NodeKind, Span, parse};

/// How records are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// `Member(...)` rather than `(...)`.
    pub named: bool,
    /// Each field on a line of its own.
    pub lines: bool,
    /// A comma behind the last field.
    pub trailing: bool,
    /// One step of indentation.
    pub step: String,
}

impl Default for Style {
    /// As the program writes where there is nothing to follow.
    fn default() -> Self {
        Self { named: true, lines: true, trailing: true, step: "    ".into() }
    }
}

/// The style of a record.
#[must_use]
pub fn record_style(text: &str, record: &Node) -> Style {
    let fallback = Style { step: step(text).to_owned(), ..Style::default() };
    let Some(group) = record.group() else {
        return fallback;
    };
    let first_line = (0..group.items.len()).find(|&index| breaks(text, group, index));
    Style {
        named: group.name.is_some(),
        lines: first_line.is_some() || group.items.is_empty(),
        trailing: group.items.last().is_none_or(|last| last.comma.is_some()),
        step: first_line.and_then(|index| own_step(text, group, index)).unwrap_or(fallback.step),
    }
}

/// The style of the last record of a list that can be read; the usual one if there is none.
#[must_use]
pub fn list_style(text: &str, list: &Node) -> Style {
    let last = list.items().iter().rev().find(|item| item.value.group().is_some());
    match last {
        Some(last) => record_style(text, &last.value),
        None => Style { step: step(text).to_owned(), ..Style::default() },
    }
}

fn own_step(text: &str, group: &Group, index: usize) -> Option<String> {
    gap(text, group, index).line?;
    let outer = indent(text, group.opened());
    let inner = indent(text, group.items[index].start());
    inner.strip_prefix(outer).filter(|step| !step.is_empty()).map(str::to_owned)
}

/// A new record, from column 0 and with `\n`; [`super::push`] gives it the place's indentation and line ends. A `name`
/// is written whatever the style says, since some lists need it; values over several lines begin in column 0 too.
#[must_use]
pub fn write_record(name: Option<&str>, fields: &[(&str, String)], style: &Style) -> String {
    let lines = style.lines && !fields.is_empty();
    let margin = if lines { style.step.as_str() } else { "" };
    let written = |(field, raw): &(&str, String)| format!("{field}: {}", reindent(raw, margin, "\n"));
    let fields: Vec<String> = fields.iter().map(written).collect();
    let name = name.unwrap_or("");
    if !lines {
        return format!("{name}({})", fields.join(", "));
    }
    let between = format!(",\n{margin}");
    let comma = if style.trailing { "," } else { "" };
    format!("{name}(\n{margin}{}{comma}\n)", fields.join(&between))
}

/// Puts `indent` before every line but the first and gives all lines this end. Lines inside a text stay: there, blanks
/// are content.
pub(super) fn reindent(raw: &str, indent: &str, eol: &str) -> String {
    if !raw.contains('\n') {
        return raw.to_owned();
    }
    let kept = long_texts(raw);
    let mut out = String::with_capacity(raw.len() + 64);
    let mut from = 0;
    for (at, _) in raw.match_indices('\n') {
        if kept.iter().any(|text| text.contains(&at)) {
            continue;
        }
        let line = &raw[from..at];
        out.push_str(line.strip_suffix('\r').unwrap_or(line));
        out.push_str(eol);
        from = at + 1;
        if !raw[from..].trim_start_matches([' ', '\t']).starts_with(['\n', '\r']) {
            out.push_str(indent);
        }
    }
    out.push_str(&raw[from..]);
    out
}

/// Where texts over several lines stand.
fn long_texts(raw: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    if let Some(doc) = parse(raw).0 {
        collect(&doc.root, &mut found);
    }
    found.retain(|text: &std::ops::Range<usize>| raw[text.clone()].contains('\n'));
    found
}

fn collect(node: &Node, found: &mut Vec<std::ops::Range<usize>>) {
    match &node.kind {
        NodeKind::Group(group) => {
            for item in &group.items {
                found.extend(item.key.map(Span::range));
                collect(&item.value, found);
            }
        }
        NodeKind::Text | NodeKind::Bytes => found.push(node.span.range()),
        _ => {}
    }
}
