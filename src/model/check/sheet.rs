//! A file laid out for checking: its text, the spans of its records, and where lines begin. It must not judge what
//! the records say.

use std::borrow::Cow;

use ron::extensions::Extensions;

use crate::model::kinds::{KINDS, Kind, KindRow};
use crate::text::scan::{self, Bracket, Doc, Fault, Lines, Node, NodeKind, Span, bare};
use crate::text::unquoted;

/// A file of the city, scanned.
pub struct Sheet<'t> {
    pub file: &'static str,
    pub text: &'t str,
    pub doc: Option<Doc>,
    pub(super) faults: Vec<Fault>,
    pub(super) lines: Lines,
}

/// A record in a file and what kind it is meant to be.
pub struct Row<'s> {
    pub kind: Kind,
    pub node: Cow<'s, Node>,
}

impl<'t> Sheet<'t> {
    /// Scans a text; what is wrong with it as RON is among its faults.
    pub fn new(file: &'static str, text: &'t str) -> Self {
        let (doc, faults) = if file == Kind::City.file() { scan::parse(text) } else { scan::outline(text) };
        Sheet { file, text, doc, faults, lines: Lines::new(text) }
    }

    /// The records that could be read, each with its kind. In a file of two kinds a record without its name has none
    /// and is left out.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.nodes().filter_map(|node| {
            let kind = self.kind(&node)?;
            Some(Row { kind, node })
        })
    }

    /// What stands where records should, whatever it is. Each is read as its turn comes: no more than one is held.
    pub fn nodes(&self) -> impl Iterator<Item = Cow<'_, Node>> {
        let is_list = self.file != Kind::City.file();
        let root = self.doc.iter().map(|doc| &doc.root);
        let alone = root.clone().filter(move |_| !is_list);
        let list = root.filter(move |_| is_list).filter_map(Node::group);
        let list = list.filter(|group| group.bracket == Bracket::Square);
        let nodes = list.flat_map(|list| &list.items).map(|item| &item.value);
        let nodes = nodes.filter(|node| !matches!(node.kind, NodeKind::Broken));
        alone.chain(nodes).map(|node| scan::unfold(self.text, node))
    }

    /// What kind of record a node of this file is meant to be.
    pub fn kind(&self, node: &Node) -> Option<Kind> {
        let mut kinds = KINDS.iter().filter(|row| row.file == self.file);
        let name = node.name(self.text);
        let by_name = kinds.clone().find(|row| Some(row.schema.name) == name);
        let only = || kinds.next().filter(|row| !row.kind.is_named());
        by_name.or_else(only).map(|row| row.kind)
    }

    /// The text of a field of a record, where it is one, and where its value stands.
    pub fn word(&self, node: &Node, field: &str) -> Option<(Cow<'t, str>, usize)> {
        let (word, at) = self.spot(node, field)?;
        Some((word, at.range().start))
    }

    /// As [`Sheet::word`], with all of the place.
    pub fn spot(&self, node: &Node, field: &str) -> Option<(Cow<'t, str>, Span)> {
        let value = node.field(self.text, field)?.plain();
        let word = match value.kind {
            NodeKind::Text => unquoted(value.raw(self.text))?,
            NodeKind::Word => Cow::Borrowed(bare(value.raw(self.text))),
            _ => return None,
        };
        Some((word, value.span))
    }

    /// How many records the file has at most.
    pub fn room(&self) -> usize {
        self.doc.as_ref().map_or(0, |doc| doc.root.items().len())
    }

    /// How `ron` is to read this file: as its kinds demand, and as it says itself.
    pub fn extensions(&self) -> Extensions {
        let named = self.doc.iter().flat_map(|doc| &doc.extensions);
        let named = named.filter_map(|(name, _)| Extensions::from_ident(name));
        named.fold(extensions(self.file), |all, one| all | one)
    }

    /// The line of an offset, from 1.
    pub fn line(&self, at: usize) -> u32 {
        // The text serves for the column only, and a file may be one line of megabytes.
        self.lines.line_col("", at).0
    }

    /// Whether something in the file could not be read.
    pub fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }
}

/// What is written at the place of a word, as it counts.
pub fn plain(raw: &str) -> Cow<'_, str> {
    unquoted(raw).unwrap_or_else(|| Cow::Borrowed(bare(raw)))
}

/// What the records of a file demand of `ron`: kinds that share one are variants, each holding a record.
pub fn extensions(file: &str) -> Extensions {
    let is_shared = |row: &&KindRow| row.file == file && row.kind.is_named();
    match KINDS.iter().find(is_shared) {
        Some(_) => Extensions::UNWRAP_VARIANT_NEWTYPES,
        None => Extensions::empty(),
    }
}
