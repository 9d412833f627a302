//! A row that left as a sheet's and came back: which of its cells somebody changed, and whether the city has moved on
//! meanwhile. What was not touched is no edit, whatever the city holds now. It must not know how sheets are written.

use super::column::{Header, Meaning};
use super::plan::{Fault, FieldPlan};
use super::values::{self, CellReader, Column};
use crate::model::City;
use crate::model::columns::{Base, Cells, Layout, Reveal, SheetLine, is_cut, normal, sum};
use crate::model::field::{Field, Record};
use crate::sheets::{Cell, SheetRow};

/// A sheet that came back, held against the city.
pub struct Back<'c> {
    pub layout: &'static Layout,
    columns: Vec<&'static Field>,
    /// As the cells may have left: with people in their texts, and without.
    cells: [Cells<'c>; 2],
}

/// What became of a row.
#[derive(Debug, Default)]
pub struct Edited {
    /// What somebody changed and nobody else did.
    pub fields: Vec<FieldPlan>,
    /// What was changed there and here.
    pub conflicts: Vec<FieldPlan>,
    pub fault: Option<Fault>,
}

impl Header {
    /// The cell of a row that means this.
    pub fn cell<'r>(&self, row: &'r SheetRow, wanted: Meaning) -> Option<&'r Cell> {
        let place = self.meanings.iter().position(|meaning| *meaning == wanted)?;
        row.cells.get(place)
    }
}

/// The column of a field, and its cell in a row.
fn cell_of<'r>(header: &Header, row: &'r SheetRow, name: &str) -> Option<(usize, &'r Cell)> {
    const EMPTY: &Cell = &Cell::Empty;
    let is_it = |meaning: &Meaning| match meaning {
        Meaning::Field(_, field) | Meaning::Item(field) => *field == name,
        _ => false,
    };
    let place = header.meanings.iter().position(is_it)?;
    Some((place, row.cells.get(place).unwrap_or(EMPTY)))
}

impl<'c> Back<'c> {
    pub fn new(city: &'c City, layout: &'static Layout) -> Self {
        let reveal = |people| Reveal { people, private: true };
        Back {
            layout,
            columns: layout.columns(reveal(true)),
            cells: [true, false].map(|people| Cells::of(city, reveal(people))),
        }
    }

    /// The sums of the cells as they left.
    pub fn base(&self, text: &str) -> Option<Base> {
        Base::read(self.layout, text)
    }

    /// The lines of a record: one, or one for each of its parts.
    pub fn lines<'r>(&self, record: &'r dyn Record) -> Vec<SheetLine<'r>>
    where
        'c: 'r,
    {
        self.layout.lines(record, &self.columns)
    }

    /// The sums that a field's cell would have now.
    fn now(&self, line: &SheetLine<'_>, field: &Field) -> Vec<String> {
        let place = self.columns.iter().position(|one| one.name == field.name);
        let value = place.and_then(|place| line.values.get(place)?.as_ref());
        let cell = |cells: &Cells<'c>| value.map_or(Cell::Empty, |value| cells.cell(&field.what, value));
        self.cells.iter().map(|cells| sum(&normal(&field.what, &cell(cells)))).collect()
    }

    /// Whether a line is as it left.
    pub fn is_untouched(&self, line: &SheetLine<'_>, base: &Base) -> bool {
        self.columns.iter().all(|field| match base.sum(field.name) {
            Some(left) => self.now(line, field).iter().any(|now| now == left),
            None => true,
        })
    }

    /// Holds a row against what it was and what the city holds.
    pub fn edits(
        &self,
        reader: &mut CellReader<'_, '_>,
        (header, columns): (&Header, &mut [Column]),
        (row, base): (&SheetRow, &Base),
        line: &SheetLine<'_>,
    ) -> Edited {
        let mut edited = Edited::default();
        for (at, field) in self.columns.iter().enumerate() {
            let (Some(left), Some((place, cell))) = (base.sum(field.name), cell_of(header, row, field.name)) else {
                continue;
            };
            let came = sum(&normal(&field.what, cell));
            let now = self.now(line, field);
            let is_cut = matches!(cell, Cell::Text(text) if is_cut(text));
            if came == left || now.contains(&came) || is_cut {
                continue;
            }
            let fault = |why: String| Some(Fault { column: Some(place), field: field.label(), why });
            let new = match reader.value(field, cell, &mut columns[place]) {
                Ok(given) => given.raw,
                Err(why) => {
                    edited.fault = edited.fault.or(fault(why));
                    continue;
                }
            };
            if new.is_none() && (field.required || !values::is_nothing(cell)) {
                edited.fault = edited.fault.or(fault("cannot be empty".to_string()));
                continue;
            }
            let old = line.values.get(at).and_then(|value| value.as_ref()).map(|value| value.ron());
            if old == new {
                continue;
            }
            let is_unmoved = now.iter().any(|now| now == left);
            let change = FieldPlan { field: field.name, old, new, taken: is_unmoved };
            if is_unmoved { edited.fields.push(change) } else { edited.conflicts.push(change) }
        }
        edited
    }
}
