//! Items of a list: putting one in, taking one out, putting a removed one back. Knows no kinds of record.

use std::ops::Range;

use super::place::{Entry, Way, after, before, only};
use super::record::reindent;
use super::{Splice, cut, layout};
use crate::text::scan::{Bracket, Group, Node};

/// Appends an item in the style of its neighbours. A `raw` over several lines is written as if it began in column 0;
/// it gets the list's indentation. `None` if `list` is no list.
#[must_use]
pub fn push(text: &str, list: &Node, raw: &str) -> Option<Splice> {
    let group = listed(list)?;
    let node = list.plain();
    let end = layout::eol(text, node.span.end as usize);
    let Some(last) = group.items.len().checked_sub(1) else {
        let inner = [layout::indent(text, group.opened()), layout::step(text)].concat();
        let entry = Entry::new(&reindent(raw, &inner, end));
        let bracketed = raw.trim_end().ends_with(')');
        return Some(only(text, node, group, &entry, entry.lines || bracketed));
    };
    let way = way(text, group);
    let entry = Entry::new(&reindent(raw, way.indent, end));
    let own_line = layout::breaks(text, group, last) || (entry.lines && way.own_line);
    Some(after(text, group, last, &entry, &Way { own_line, ..way }))
}

/// Puts an item before the one that is now at `index` (behind the last one for any higher index). The text is taken as
/// it stood: a `raw` that [`block`] gave, comments and indentation included. `None` if `list` is no list.
#[must_use]
pub fn insert_at(text: &str, list: &Node, index: usize, raw: &str) -> Option<Splice> {
    let group = listed(list)?;
    let entry = Entry::new(raw);
    let Some(last) = group.items.len().checked_sub(1) else {
        let bracketed = entry.text[..entry.comma_at].ends_with(')');
        return Some(only(text, list.plain(), group, &entry, entry.lines || bracketed));
    };
    let way = way(text, group);
    if index <= last {
        return Some(before(text, group, index, &entry, way.parted));
    }
    let own_line = layout::breaks(text, group, last) || (entry.lines && way.own_line);
    Some(after(text, group, last, &entry, &Way { own_line, ..way }))
}

/// Takes an item out, with its comma, the comment lines right above it (up to a blank line) and the comment on its own
/// last line. `None` if there is no such item.
#[must_use]
pub fn remove(text: &str, list: &Node, index: usize) -> Option<Splice> {
    let group = list.group()?;
    group.items.get(index)?;
    Some(cut::item(text, group, index))
}

/// Where an item stands with all that [`remove`] takes along, without the line's indentation and end: what to keep in
/// order to put it back by [`insert_at`].
#[must_use]
pub fn block(text: &str, list: &Node, index: usize) -> Option<Range<usize>> {
    let group = list.group()?;
    group.items.get(index)?;
    Some(cut::block(text, group, index))
}

fn listed(list: &Node) -> Option<&Group> {
    list.group().filter(|group| group.bracket == Bracket::Square)
}

/// How the list lays out its items, judged by the last that begins a line.
fn way<'t>(text: &'t str, group: &Group) -> Way<'t> {
    let count = group.items.len();
    let near = (0..count).rev().find(|&near| layout::breaks(text, group, near));
    let parted = count > 1 && layout::gap(text, group, count - 1).parted;
    let indent = near.map_or("", |near| layout::indent(text, group.items[near].start()));
    Way { own_line: near.is_some(), parted, indent }
}
