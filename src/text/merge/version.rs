//! One of the three versions of a value, and what it means whatever way it is written. It must not decide anything.

use std::fmt::Write;

use crate::text::scan::{Bracket, Group, Node, NodeKind, bare, parse};

/// A value in the text it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Version<'t> {
    pub text: &'t str,
    pub node: &'t Node,
}

impl<'t> Version<'t> {
    #[must_use]
    pub fn new(text: &'t str, node: &'t Node) -> Self {
        Self { text, node }
    }

    #[must_use]
    pub fn raw(self) -> &'t str {
        self.node.raw(self.text)
    }

    /// The value of a field.
    #[must_use]
    pub fn field(self, name: &str) -> Option<Version<'t>> {
        Some(Self { node: self.node.field(self.text, name)?, ..self })
    }

    /// The names of a record's fields, in the order of the text; none for any other value.
    pub fn names(self) -> impl Iterator<Item = &'t str> {
        let keys = self.node.items().iter().filter_map(|item| item.key);
        keys.map(move |key| bare(key.of(self.text)))
    }

    pub fn items(self) -> impl Iterator<Item = Version<'t>> {
        self.node.items().iter().map(move |item| Self { node: &item.value, ..self })
    }

    pub fn is_list(self) -> bool {
        self.bracket() == Some(Bracket::Square)
    }

    /// Whether it has fields with names.
    pub fn is_record(self) -> bool {
        self.bracket() == Some(Bracket::Round) && self.names().next().is_some()
    }

    fn bracket(self) -> Option<Bracket> {
        self.node.group().map(|group| group.bracket)
    }

    /// What tells a record from the others of its list: the first of these fields that it has, and its kind where several
    /// share a list.
    pub fn key(self, keys: &[&str]) -> Option<String> {
        if !self.is_record() {
            return None;
        }
        let value = keys.iter().find_map(|key| self.field(key))?;
        Some(format!("{} {}", self.node.name(self.text).unwrap_or_default(), value.raw()))
    }

    /// What it means, the same for every way to write it: without blanks and comments, fields by name.
    pub fn meaning(self) -> String {
        let mut out = String::new();
        write(&mut out, self.text, self.node);
        out
    }
}

/// Whether two texts that hold a value mean the same.
pub(super) fn mean_the_same(one: &str, other: &str) -> bool {
    let meaning = |text: &str| parse(text).0.map(|doc| Version::new(text, &doc.root).meaning());
    one == other || meaning(one).is_some_and(|means| meaning(other) == Some(means))
}

/// Whether two versions mean the same, or neither is there.
pub(super) fn alike(one: Option<Version>, other: Option<Version>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.raw() == other.raw() || one.meaning() == other.meaning(),
        (None, None) => true,
        _ => false,
    }
}

fn write(out: &mut String, text: &str, node: &Node) {
    match &node.kind {
        NodeKind::Group(group) => write_group(out, text, group),
        _ => out.push_str(node.raw(text)),
    }
}

fn write_group(out: &mut String, text: &str, group: &Group) {
    let mut items: Vec<String> = group
        .items
        .iter()
        .map(|item| {
            let mut one = String::new();
            if let Some(key) = item.key {
                let _ = write!(one, "{}:", bare(key.of(text)));
            }
            write(&mut one, text, &item.value);
            one
        })
        .collect();
    if group.items.iter().all(|item| item.key.is_some()) {
        items.sort_unstable();
    }
    let some = if group.some { "Some" } else { "" };
    let _ = write!(out, "{some}{}{}{}", group.bracket.open(), items.join(","), group.bracket.close());
}
