//! What the scanner hands back: a tree of places in a text. It holds offsets only, never text, and knows nothing of
//! what the values mean.

use std::ops::Range;

/// How many brackets may stand in each other.
pub const LIMIT: usize = 64;

/// A place in a text, in bytes: from `start` up to, not including, `end`. Four bytes a side, since a file has 64 MB at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// From two byte offsets; an offset beyond 4 GB is cut off (the scanner refuses such texts before).
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self { start: narrow(start), end: narrow(end) }
    }

    /// As a range of byte offsets.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text at this place; empty if the span is not of this text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }
}

/// An offset in four bytes.
pub(super) fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A scanned text.
#[derive(Debug, Clone, PartialEq)]
pub struct Doc {
    /// The extensions the file switches on by `#![enable(...)]`, with where each name stands.
    pub extensions: Vec<(String, Span)>,
    /// The one value of the file.
    pub root: Node,
}

/// A value and where it stands, without the blanks and comments around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub span: Span,
    pub kind: NodeKind,
}

/// What a value is written as.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeKind {
    /// `"..."` or `r#"..."#`.
    Text,
    /// `b"..."` or `br#"..."#`.
    Bytes,
    /// `'x'`.
    Char,
    /// A number, a byte `b'x'`, `inf`, `NaN`, or a range such as `1..=5`.
    Number,
    /// `true` or `false`.
    Bool,
    /// A bare word: an enum variant without payload, a unit struct, `None`.
    Word,
    /// Anything in brackets.
    Group(Box<Group>),
    /// Brackets of which only the place is kept; [`super::unfold`] reads them again.
    Folded,
    /// An item that could not be read; the faults say why.
    Broken,
}

/// Which brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bracket {
    /// `( )`: a record, a tuple, a unit, a variant's payload.
    Round,
    /// `[ ]`: a list.
    Square,
    /// `{ }`: a map.
    Curly,
}

impl Bracket {
    /// The sign that opens it.
    #[must_use]
    pub fn open(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }

    /// The sign that closes it.
    #[must_use]
    pub fn close(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }
}

/// A bracket with what stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub bracket: Bracket,
    /// True for `Some(...)`.
    pub some: bool,
    /// The name before the bracket: `Member` in `Member(...)`.
    pub name: Option<Span>,
    /// Where the opening bracket stands.
    pub open: u32,
    pub items: Vec<Item>,
}

impl Group {
    /// Where the opening bracket stands.
    #[must_use]
    pub fn opened(&self) -> usize {
        self.open as usize
    }
}

/// One entry of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The field name, or the key of a map entry (any value there).
    pub key: Option<Span>,
    pub value: Node,
    /// Where the comma after it stands, if there is one.
    pub comma: Option<u32>,
}

impl Item {
    /// Where the item begins: its key, else its value.
    #[must_use]
    pub fn start(&self) -> usize {
        self.key.unwrap_or(self.value.span).start as usize
    }

    /// Where its value ends.
    #[must_use]
    pub fn end(&self) -> usize {
        self.value.span.end as usize
    }

    /// Where it ends with its comma, if it has one.
    #[must_use]
    pub fn end_with_comma(&self) -> usize {
        self.comma.map_or(self.end(), |comma| comma as usize + 1)
    }
}

impl Node {
    /// The value itself: what stands in `Some(...)`, else the node as it is.
    #[must_use]
    pub fn plain(&self) -> &Node {
        let mut node = self;
        while let NodeKind::Group(group) = &node.kind {
            match group.items.as_slice() {
                [only] if group.some && only.key.is_none() => node = &only.value,
                _ => break,
            }
        }
        node
    }

    /// The brackets of the value (inside `Some`), if it has any.
    #[must_use]
    pub fn group(&self) -> Option<&Group> {
        match &self.plain().kind {
            NodeKind::Group(group) => Some(group),
            _ => None,
        }
    }

    /// The entries of the value (inside `Some`); none for a value without brackets.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        self.group().map_or(&[], |group| &group.items)
    }

    /// The entry with this field name, the first if there are two.
    #[must_use]
    pub fn entry<'a>(&'a self, text: &str, name: &str) -> Option<&'a Item> {
        self.items().iter().find(|item| item.key.is_some_and(|key| bare(key.of(text)) == name))
    }

    /// The value of this field.
    #[must_use]
    pub fn field<'a>(&'a self, text: &str, name: &str) -> Option<&'a Node> {
        self.entry(text, name).map(|item| &item.value)
    }

    /// The name before the brackets: `Member` in `Member(...)`.
    #[must_use]
    pub fn name<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.group()?.name.map(|name| bare(name.of(text)))
    }

    /// The text of the value as it is written.
    #[must_use]
    pub fn raw<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }
}

/// An identifier without the mark of a raw one (`r#type` is `type`).
#[must_use]
pub fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
