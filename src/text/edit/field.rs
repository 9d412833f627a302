//! Fields of a record: putting a missing one in, taking one out. Knows the order that fields should have only as it is
//! handed in.

use super::place::{Entry, Way, after, first, only};
use super::{Splice, cut, layout, set};
use crate::text::scan::{Bracket, Group, Node, NodeKind, bare};

/// Sets a field: its value if it is there, else as [`insert_field`]. `None` if `record` cannot have fields.
#[must_use]
pub fn put_field(text: &str, record: &Node, order: &[&str], field: &str, raw: &str) -> Option<Splice> {
    match record.field(text, field) {
        Some(value) => Some(set(text, value, raw)),
        None => insert_field(text, record, order, field, raw),
    }
}

/// Puts a missing field into a record, in the record's own style: behind the nearest field that `order` has before it,
/// else as the first; one that `order` does not have goes last. `None` if `record` cannot have fields.
#[must_use]
pub fn insert_field(text: &str, record: &Node, order: &[&str], field: &str, raw: &str) -> Option<Splice> {
    let node = record.plain();
    let entry = Entry::field(field, raw);
    match &node.kind {
        NodeKind::Word => Some(Splice::insert(node.span.end as usize, format!("({})", entry.text))),
        NodeKind::Group(group) if group.bracket == Bracket::Round => {
            Some(into(text, node, group, order, field, &entry))
        }
        _ => None,
    }
}

fn into(text: &str, node: &Node, group: &Group, order: &[&str], field: &str, entry: &Entry) -> Splice {
    if group.items.is_empty() {
        return only(text, node, group, entry, false);
    }
    let first_on_line = (0..group.items.len()).find(|&index| layout::breaks(text, group, index));
    let own_line = first_on_line.is_some();
    let Some(mut index) = place(text, group, order, field) else {
        let way = way(text, group, first_on_line.filter(|&index| index == 0));
        return first(text, group, entry, &way);
    };
    // Fields that share the line go before: the new one gets a line of its own.
    while own_line && index + 1 < group.items.len() && !layout::breaks(text, group, index + 1) {
        index += 1;
    }
    let near = (0..=index).rev().find(|&near| layout::breaks(text, group, near)).or(first_on_line);
    after(text, group, index, entry, &way(text, group, near))
}

fn way<'t>(text: &'t str, group: &Group, near: Option<usize>) -> Way<'t> {
    let indent = near.map_or("", |near| layout::indent(text, group.items[near].start()));
    Way { own_line: near.is_some(), parted: false, indent }
}

/// The item that the new field goes behind; `None` if it goes first.
fn place(text: &str, group: &Group, order: &[&str], field: &str) -> Option<usize> {
    let rank = |name: &str| order.iter().position(|&other| other == name);
    let Some(own) = rank(field) else {
        return Some(group.items.len() - 1);
    };
    let ranks = group.items.iter().enumerate().filter_map(|(index, item)| {
        let rank = rank(bare(item.key?.of(text)))?;
        (rank < own).then_some((rank, index))
    });
    ranks.max().map(|(_, index)| index)
}

/// Takes a field out, with its comma, and with its line and the comment there if it stood alone on it. Comment lines
/// above it stay. `None` if the record has no such field.
#[must_use]
pub fn remove_field(text: &str, record: &Node, field: &str) -> Option<Splice> {
    let group = record.group()?;
    let named = |name: &str| bare(name) == field;
    let index = group.items.iter().position(|item| item.key.is_some_and(|key| named(key.of(text))))?;
    Some(cut::field(text, group, index))
}
