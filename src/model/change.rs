//! A change: what a person wants done, as data. Old values go along, so that a change can be refused when the
//! file says something else by now, and taken back later. It must not know how text is spliced.

use serde::Serialize;

use super::field::{Field, Record, Type, Value};
use super::kinds::Kind;
use crate::text::{scan, unquote};

/// One step of undo: edits that are done together or not at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What was done, as the notice says it: `Done: Book the venue`.
    pub label: String,
    pub edits: Vec<Edit>,
}

/// One edit of one record. Values are RON text as `Value::ron` writes it.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Gives a field its new value; `None` means absent. Refused unless the field still holds `old`.
    Set { record: RecordId, path: Path, old: Option<String>, new: Option<String> },
    /// Adds one item at the end of a list field.
    Push { record: RecordId, path: Path, item: String },
    /// Takes one item out of a list field; the path ends with its place. Refused unless it still reads `old`.
    Pull { record: RecordId, path: Path, old: String },
    /// Adds a record with these fields, `id` first.
    Add { record: RecordId, fields: Vec<(&'static str, String)> },
    /// Moves a record's text to the archive.
    Archive { record: RecordId },
}

impl Edit {
    /// The record the edit is about.
    pub fn record(&self) -> &RecordId {
        match self {
            Edit::Set { record, .. }
            | Edit::Push { record, .. }
            | Edit::Pull { record, .. }
            | Edit::Add { record, .. }
            | Edit::Archive { record } => record,
        }
    }

    /// Where in the record; `None` where it is about the whole of it.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Edit::Set { path, .. } | Edit::Push { path, .. } | Edit::Pull { path, .. } => Some(path),
            Edit::Add { .. } | Edit::Archive { .. } => None,
        }
    }

    /// Whether it is about a field of the record, or something in it.
    pub fn is_in(&self, field: &str) -> bool {
        self.path().is_some_and(|path| path.head() == field)
    }

    /// What a record that it adds has in a field, as RON.
    pub fn adds(&self, field: &str) -> Option<&str> {
        let Edit::Add { fields, .. } = self else {
            return None;
        };
        fields.iter().find(|(name, _)| *name == field).map(|(_, raw)| raw.as_str())
    }

    /// The new value of a field as a whole, where it sets that; `Some(None)` takes it away.
    pub fn sets(&self, field: &str) -> Option<Option<&str>> {
        match self {
            Edit::Set { path, new, .. } if path.0.len() == 1 && path.head() == field => Some(new.as_deref()),
            _ => None,
        }
    }
}

/// A record by kind and id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct RecordId {
    #[serde(rename = "record")]
    pub kind: Kind,
    pub id: String,
}

impl RecordId {
    pub fn new(kind: Kind, id: impl Into<String>) -> Self {
        RecordId { kind, id: id.into() }
    }

    pub fn of(record: &dyn Record) -> Self {
        RecordId::new(record.kind(), record.id())
    }
}

impl std::fmt::Display for RecordId {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.kind {
            Kind::City => out.write_str("city"),
            kind => write!(out, "{}/{}", kind.name(), self.id),
        }
    }
}

/// Where in a record: `costs`, item 2, `amount`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path(pub Vec<Step>);

/// One step into a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Field(String),
    /// Place in a list, from 0.
    Item(usize),
}

impl Path {
    /// A field of the record itself.
    pub fn field(name: impl Into<String>) -> Self {
        Path(vec![Step::Field(name.into())])
    }

    /// An item of the list this path leads to.
    #[must_use]
    pub fn item(mut self, place: usize) -> Self {
        self.0.push(Step::Item(place));
        self
    }

    /// A field of the nested record this path leads to.
    #[must_use]
    pub fn then(mut self, name: impl Into<String>) -> Self {
        self.0.push(Step::Field(name.into()));
        self
    }

    /// The field of the record that the path begins with.
    pub fn head(&self) -> &str {
        match self.0.first() {
            Some(Step::Field(name)) => name,
            _ => "",
        }
    }

    /// The row of the field table that the path ends in; for an item of a list, that of the list.
    pub fn row(&self, kind: Kind) -> Option<&'static Field> {
        let mut schema = kind.schema();
        let mut row = None;
        for step in &self.0 {
            if let Step::Field(name) = step {
                row = schema.field(name);
                if let Type::Nested(inner) = row?.what.item() {
                    schema = inner;
                }
            }
        }
        row
    }

    /// The value the path leads to in a record; `None` where it is absent.
    pub fn value<'a>(&self, record: &'a dyn Record) -> Option<Value<'a>> {
        let mut value = record.value(self.head())?;
        for step in self.0.get(1..)? {
            value = match (value, step) {
                (Value::List(items), Step::Item(place)) => items.into_iter().nth(*place)?,
                (Value::Nested(fields), Step::Field(name)) => fields.into_iter().find(|(field, _)| field == name)?.1,
                _ => return None,
            };
        }
        Some(value)
    }
}

impl std::fmt::Display for Path {
    /// `costs[2].amount`, counting from 1 as people do.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (depth, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if depth == 0 => write!(out, "{name}")?,
                Step::Field(name) => write!(out, ".{name}")?,
                Step::Item(place) => write!(out, "[{}]", place + 1)?,
            }
        }
        Ok(())
    }
}

impl Change {
    /// A change of several edits.
    pub fn new(label: impl Into<String>, edits: Vec<Edit>) -> Self {
        Change { label: label.into(), edits }
    }
}

/// What a field of a record held at an earlier moment, as RON; without a field, what the record itself was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    pub record: RecordId,
    /// `None` means the whole record.
    pub field: Option<String>,
    /// `None` means that it was not there.
    pub old: Option<String>,
}

/// The edit that gives a field of a record a new value, with the old one noted; `None` where it holds it already.
pub fn set(record: &dyn Record, path: Path, new: Option<String>) -> Option<Edit> {
    let old = path.value(record).map(|value| value.ron());
    (old != new).then(|| Edit::Set { record: RecordId::of(record), path, old, new })
}

/// The edits of those fields that hold something else; `None` takes a value away.
pub(super) fn sets<const N: usize>(record: &dyn Record, fields: [(&'static str, Option<String>); N]) -> Vec<Edit> {
    fields.into_iter().filter_map(|(field, new)| set(record, Path::field(field), new)).collect()
}

/// A list of texts as it reads after an edit of the field that holds it.
pub(super) fn apply(list: &mut Vec<String>, edit: &Edit) {
    let place = edit.path().and_then(|path| match path.0.get(1) {
        Some(Step::Item(place)) => Some(*place),
        _ => None,
    });
    match (edit, place.filter(|place| *place < list.len())) {
        (Edit::Push { item, .. }, _) => list.extend(unquote(item)),
        (Edit::Pull { .. }, Some(place)) => drop(list.remove(place)),
        (Edit::Set { new, .. }, Some(place)) => list[place] = new.as_deref().and_then(unquote).unwrap_or_default(),
        (Edit::Set { new, .. }, None) => *list = new.as_deref().map_or_else(Vec::new, texts),
        _ => {}
    }
}

/// The texts of a RON list.
pub(super) fn texts(raw: &str) -> Vec<String> {
    let doc = scan::parse(raw).0;
    let items = doc.iter().flat_map(|doc| doc.root.items());
    items.filter_map(|item| unquote(item.value.raw(raw))).collect()
}
