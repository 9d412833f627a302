//! One record with all its fields, row by row; also one nested record, such as a cost line. It must not know how
//! rows look.

use crate::model::{City, Path, Record, RecordId, Schema, Step, Type};
use crate::report::cells::Cell;

/// A record on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub record: RecordId,
    /// Where in the record: nothing for the record itself, `costs[2]` for a cost line.
    pub base: Vec<Step>,
    /// The row under the cursor, as of the last frame; `on` says what it shows.
    pub row: usize,
    pub top: usize,
    /// What the cursor stands on: rows come and go around it.
    on: Option<RowKey>,
    /// Fields, and parts of the meter, that said nothing when the sheet was opened: while they are filled they stay
    /// where they are. `None` goes by what they say now.
    pub(in crate::app) unsaid: Option<Vec<&'static str>>,
    /// Enter on what is missing goes on to the next that is.
    walks: bool,
}

/// One row of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SheetRow {
    /// The part of the sheet that begins with it; empty within one.
    pub section: &'static str,
    pub label: String,
    /// Stands before the value, and the value's lines beside it: a sum, a bar.
    pub lead: Cell,
    pub value: Cell,
    /// What the row shows, to be edited or opened; empty where it shows no field.
    pub path: Path,
    pub goes: Goes,
    /// The part of the meter it asks for; empty elsewhere.
    pub asks: &'static str,
    /// That part is still missing.
    pub lacks: bool,
}

/// What makes a row known again among those of a city that has changed.
#[derive(Debug, Clone, PartialEq)]
struct RowKey {
    path: Path,
    goes: Goes,
    asks: &'static str,
    label: String,
    said: String,
}

/// Where Enter on a row leads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Goes {
    /// Nowhere: Enter edits.
    #[default]
    Edit,
    /// To the record a reference names.
    Record(RecordId),
    /// To a nested record.
    Nested,
    /// To what is missing: Enter asks for the field, of a list for an item.
    Fill,
    /// To the score on a criterion that has none yet.
    Score(String),
    /// Worked out from other rows: there is nothing to edit.
    Nowhere,
}

/// Stands for what is absent.
pub(in crate::app) const NOTHING: &str = "-";

impl SheetRow {
    /// A row that is worked out from others.
    pub fn worked_out(label: &str, lead: Cell, value: Cell) -> SheetRow {
        SheetRow { label: label.to_string(), lead, value, goes: Goes::Nowhere, ..SheetRow::default() }
    }

    /// Whether it shows what stands in a file, to be changed or taken out.
    pub fn is_stored(&self) -> bool {
        matches!(self.goes, Goes::Edit | Goes::Record(_) | Goes::Nested) && !self.path.0.is_empty()
    }

    /// Whether it shows a value, rather than that there is none.
    pub fn shows_value(&self) -> bool {
        self.is_stored() && self.value.text != NOTHING
    }

    fn key(&self) -> RowKey {
        RowKey {
            path: self.path.clone(),
            goes: self.goes.clone(),
            asks: self.asks,
            label: self.label.clone(),
            said: format!("{}{}", self.lead.text, self.value.text),
        }
    }
}

impl RowKey {
    /// The row it means: the same one, else the same item at another place, the same field, the same list.
    fn find(&self, rows: &[SheetRow]) -> Option<usize> {
        let at = |is_it: &dyn Fn(&SheetRow) -> bool| rows.iter().position(is_it);
        let is_there = |row: &SheetRow| row.path == self.path && row.asks == self.asks;
        if !self.asks.is_empty() {
            return at(&|row| row.asks == self.asks);
        }
        if self.path.0.is_empty() {
            return at(&|row| row.path == self.path && row.goes == self.goes && row.label == self.label);
        }
        let list = self.list();
        let of_list = |row: &SheetRow| row.asks.is_empty() && row.key().list() == list;
        at(&|row| row.key() == *self)
            .or_else(|| at(&|row| is_there(row) && row.goes == self.goes && row.key().said == self.said))
            .or_else(|| at(&|row| of_list(row) && row.is_stored() && row.key().said == self.said))
            .or_else(|| at(&|row| is_there(row) && row.goes == self.goes))
            .or_else(|| at(&|row| is_there(row) && row.is_stored()))
            .or_else(|| rows.iter().rposition(|row| of_list(row) && row.is_stored()))
            .or_else(|| at(&|row| of_list(row)))
    }

    /// The path without the place of an item.
    fn list(&self) -> &[Step] {
        match self.path.0.as_slice() {
            [list @ .., Step::Item(_)] => list,
            all => all,
        }
    }
}

impl Sheet {
    pub fn new(record: RecordId) -> Self {
        Sheet { record, base: Vec::new(), row: 0, top: 0, on: None, unsaid: None, walks: false }
    }

    /// The sheet of a record within this one.
    pub fn within(&self, base: Vec<Step>) -> Self {
        Sheet { base, ..Sheet::new(self.record.clone()) }
    }

    /// Whether a field, or a part of the meter, stands among those that were not said when the sheet was opened.
    pub fn was_unsaid(&self, name: &str, is_unsaid: bool) -> bool {
        match &self.unsaid {
            Some(unsaid) => unsaid.contains(&name),
            None => is_unsaid,
        }
    }

    /// Puts the cursor on a row.
    pub fn put(&mut self, rows: &[SheetRow], row: usize) {
        self.row = row;
        self.on = rows.get(row).map(SheetRow::key);
    }

    /// Whether the cursor goes on from a missing part once it is said.
    pub fn walk(&mut self, walks: bool) {
        self.walks = walks;
    }

    /// The row the cursor stands on.
    pub fn at(&self, rows: &[SheetRow]) -> usize {
        let found = self.on.as_ref().and_then(|on| on.find(rows));
        let is_said = |at: &usize| !rows[*at].asks.is_empty() && !rows[*at].lacks;
        let next = || {
            let rest = rows.iter().enumerate().skip(found?);
            rest.filter(|(_, row)| row.lacks).map(|(at, _)| at).next()
        };
        let found = if self.walks && found.as_ref().is_some_and(is_said) { next().or(found) } else { found };
        found.unwrap_or(self.row).min(rows.len().saturating_sub(1))
    }

    /// The fields the sheet shows.
    pub fn schema(&self) -> &'static Schema {
        let mut schema = self.record.kind.schema();
        for step in &self.base {
            if let Step::Field(name) = step
                && let Some(Type::Nested(inner)) = schema.field(name).map(|field| *field.what.item())
            {
                schema = inner;
            }
        }
        schema
    }

    /// The path of one of its fields.
    pub fn path(&self, field: &str) -> Path {
        let mut steps = self.base.clone();
        steps.push(Step::Field(field.to_string()));
        Path(steps)
    }

    /// Whether the record, and the nested one within it, are still there.
    pub fn holds(&self, city: &City) -> bool {
        match city.find(self.record.kind, &self.record.id) {
            Some(record) => self.base.is_empty() || Path(self.base.clone()).value(record).is_some(),
            None => false,
        }
    }

    /// Its title, with the place of a nested record.
    pub fn title(&self, record: &dyn Record) -> String {
        if self.base.is_empty() {
            record.title().to_string()
        } else {
            format!("{} · {}", record.title(), Path(self.base.clone()))
        }
    }
}
