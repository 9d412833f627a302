//! A city as sheets of a workbook: which sheets there are, which columns each has, which rows, and what stands in a
//! cell. The columns follow the field table. Export writes by this, and import compares by it. It must not know how a
//! workbook is written or read.

mod base;
mod cells;
mod normal;

pub use base::{Base, base, sum};
pub use cells::Cells;
pub use normal::{NESTED, SEPARATOR, cut, is_cut, normal, text};

use super::City;
use super::attend;
use super::field::{Field, Record, Schema, Type, Value};
use super::kinds::Kind;
use super::query::standing;
use crate::sort::InOrder;

/// Heading of the hidden column with the record's id.
pub const ID: &str = "ulg id";
/// Heading of the hidden column with the sums of the cells as they left.
pub const BASE: &str = "ulg base";
/// Heading of the last column: an `x` there archives the record.
pub const REMOVE: &str = "remove";
/// At the end of the names of sheets that Kumu and import pass over.
pub const IGNORED: &str = " (ignore)";

/// One sheet: the records of a kind, or what a field of theirs holds in records of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct Layout {
    /// What the sheet is called: `Members`.
    pub name: &'static str,
    pub kind: Kind,
    /// The field whose nested records are the rows: `costs`.
    pub part: Option<&'static str>,
}

/// Every sheet, in the order in which they stand in the workbook and are read back.
pub const LAYOUTS: [Layout; 14] = [
    whole("Members", Kind::Member),
    whole("People", Kind::Person),
    whole("Links", Kind::Link),
    whole("Roles", Kind::Role),
    whole("Actions", Kind::Action),
    part("Costs", Kind::Action, "costs"),
    part("Indicators", Kind::Action, "indicators"),
    part("Risks", Kind::Action, "risks"),
    whole("Tasks", Kind::Task),
    whole("Needs", Kind::Need),
    whole("Offers", Kind::Offer),
    whole("Meetings", Kind::Meeting),
    whole("Questions", Kind::Question),
    whole("Stories", Kind::Story),
];
const VIEWS: Layout = whole("Views", Kind::View);
const CITY: Layout = whole("City", Kind::City);

const fn whole(name: &'static str, kind: Kind) -> Layout {
    Layout { name, kind, part: None }
}

const fn part(name: &'static str, kind: Kind, part: &'static str) -> Layout {
    Layout { name, kind, part: Some(part) }
}

/// What may leave the city.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reveal {
    /// People: who sits where, with their contacts; and their names where they stand in texts.
    pub people: bool,
    /// Private fields and records: stance, trust, notes, stand-ins, links that tell of a conflict.
    pub private: bool,
}

impl Reveal {
    /// Whether a field of a kind may leave.
    pub fn shows(self, kind: Kind, field: &Field) -> bool {
        !field.private || self.private || kind.is_private() && self.people
    }

    /// Whether a record may leave.
    pub fn lets(self, record: &dyn Record) -> bool {
        (self.people || !record.kind().is_private()) && (self.private || !standing::is_confidential(record))
    }
}

/// One row: the id of its record, and what stands in each column.
pub struct SheetLine<'c> {
    /// Of a nested record the id of the one it is part of.
    pub id: &'c str,
    /// What the record is called that a nested one is part of.
    pub of: Option<&'c str>,
    /// One a column of [`Layout::columns`].
    pub values: Vec<Option<Value<'c>>>,
}

impl Layout {
    /// The sheet of a kind.
    pub fn of(kind: Kind) -> &'static Layout {
        match kind {
            Kind::City => &CITY,
            Kind::View => &VIEWS,
            _ => LAYOUTS.iter().find(|layout| layout.kind == kind && layout.part.is_none()).unwrap_or(&CITY),
        }
    }

    /// The sheet of that name, in any case.
    pub fn named(name: &str) -> Option<&'static Layout> {
        LAYOUTS.iter().find(|layout| layout.name.eq_ignore_ascii_case(name.trim()))
    }

    /// The fields its rows are made of.
    pub fn schema(&self) -> &'static Schema {
        let kind = self.kind.schema();
        let item = self.part.and_then(|part| kind.field(part)).map(|field| field.what.item());
        match item {
            Some(Type::Nested(schema)) => schema,
            _ => kind,
        }
    }

    /// The fields that have a column, the title first, else in the order of the field table. What has a sheet of its own
    /// has none.
    pub fn columns(&self, reveal: Reveal) -> Vec<&'static Field> {
        let title = if self.part.is_some() { "" } else { self.kind.row().title };
        let elsewhere = |name: &str| {
            let mut parts = LAYOUTS.iter().filter(|layout| layout.kind == self.kind && self.part.is_none());
            parts.any(|layout| layout.part == Some(name))
        };
        let shown = self.schema().fields.iter();
        let mut shown: Vec<&Field> = shown
            .filter(|field| !matches!(field.what, Type::Id) && !elsewhere(field.name))
            .filter(|field| reveal.shows(self.kind, field))
            .collect();
        shown.order_by_key(|field| field.name != title);
        shown
    }

    /// What the column before those of the fields is called, where the rows are part of other records: `action`.
    pub fn parent(&self) -> Option<&'static str> {
        self.part.map(|_| self.kind.name())
    }

    /// Shows every row that may leave, in the order of the file; the first error ends it.
    ///
    /// # Errors
    /// Those of `see`.
    pub fn each<'c, E>(
        &self,
        city: &'c City,
        reveal: Reveal,
        mut see: impl FnMut(SheetLine<'c>) -> Result<(), E>,
    ) -> Result<(), E> {
        let columns = self.columns(reveal);
        let mut records = city.all(self.kind).filter(|record| reveal.lets(*record));
        records.try_for_each(|record| self.lines(record, &columns).into_iter().try_for_each(&mut see))
    }

    /// The rows of a record, with these columns: one, or one for each of its parts.
    pub fn lines<'c>(&self, record: &'c dyn Record, columns: &[&'static Field]) -> Vec<SheetLine<'c>> {
        let Some(part) = self.part else {
            let values = columns.iter().map(|field| attend::counted(record, field.name)).collect();
            return vec![SheetLine { id: record.id(), of: None, values }];
        };
        let Some(Value::List(items)) = record.value(part) else {
            return Vec::new();
        };
        let line = |item: Value<'c>| {
            let Value::Nested(fields) = item else { return None };
            let value = |name| fields.iter().find(|(other, _)| *other == name).map(|(_, value)| value.clone());
            let values = columns.iter().map(|field| value(field.name)).collect();
            Some(SheetLine { id: record.id(), of: Some(record.title()), values })
        };
        items.into_iter().filter_map(line).collect()
    }
}
