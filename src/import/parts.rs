//! Sheets of parts, such as the costs of actions, that came back: each row finds the part it left as, and becomes an edit
//! of the record that part is in. It must not know sheets of records.

use super::back::{Back, Edited};
use super::column::{Content, Header, Meaning};
use super::plan::{Fault, FieldPlan, Outcome, Plan, RowPlan};
use super::rows::RowSpot;
use super::tables::Ready;
use super::values::{self, CellReader, Column};
use super::work::{Work, of_edits};
use crate::fold::key;
use crate::model::change::{Edit, Path, RecordId};
use crate::model::columns::{Base, Layout};
use crate::model::field::{Record, Target, Value};
use crate::sheets::SheetRow;

/// The parts of records that rows of the sheet stand for already: the record's id and the place in its list.
type Taken = Vec<(String, usize)>;

impl<'c> Work<'_, 'c> {
    /// The rows of a table of parts.
    pub fn parts(&mut self, ready: Ready<'_>, layout: &'static Layout, plan: &mut Plan) {
        let Ready { table, plan: mut own, rows, .. } = ready;
        let back = Back::new(self.judge.city, layout);
        let place = plan.tables.len();
        let mut columns: Vec<Column> = own.columns.iter().map(|column| column.read.clone()).collect();
        let mut taken = Taken::new();
        for at in &rows {
            let row = &table.rows[*at];
            let spot = RowSpot { table: place, at: *at, row: row.number, kind: layout.kind, shares: false };
            let found = self.part(&back, spot, (&own.header, &mut columns), row, &mut taken);
            plan.rows.extend(found);
        }
        for (column, read) in own.columns.iter_mut().zip(columns) {
            column.read = read;
        }
        plan.tables.push(own);
    }

    fn part(
        &mut self,
        back: &Back<'c>,
        spot: RowSpot,
        (header, columns): (&Header, &mut [Column]),
        row: &SheetRow,
        taken: &mut Taken,
    ) -> Option<RowPlan> {
        let list = back.layout.part?;
        let words = |wanted: Meaning| header.cell(row, wanted).map(values::text).filter(|text| !text.is_empty());
        let first = back.layout.schema().fields.first()?.name;
        let title = words(Meaning::Item(first)).unwrap_or_default();
        let refused =
            |why: String| RowPlan { fault: Some(Fault::row(why)), ..spot.plan(Outcome::Refused, title.clone()) };
        let base = words(Meaning::Base).and_then(|base| back.base(&base));
        let by_id = words(Meaning::Id).filter(|id| self.judge.city.find(spot.kind, id).is_some());
        let by_name = || self.known.find(Target::Record(spot.kind), &words(Meaning::Parent).unwrap_or_default());
        let id = match by_id.map_or_else(by_name, Ok) {
            Ok(id) => id,
            Err(why) => return Some(refused(why)),
        };
        let Some(record) = self.judge.city.find(spot.kind, &id) else {
            return Some(self.new_part(back, spot, (header, columns), row, &id));
        };
        let lines = back.lines(record);
        let is_free = |at: &usize| !taken.iter().any(|(other, place)| *other == id && place == at);
        let free: Vec<usize> = (0..lines.len()).filter(is_free).collect();
        let untouched = |base: &Base| free.iter().find(|at| back.is_untouched(&lines[**at], base)).copied();
        let called = || {
            let name = |at: &&usize| match lines[**at].values.first() {
                Some(Some(Value::Text(text))) => key(text) == key(&title),
                _ => false,
            };
            free.iter().find(name).copied()
        };
        let is_removed = header
            .meanings
            .iter()
            .zip(&row.cells)
            .any(|(meaning, cell)| *meaning == Meaning::Remove && values::is_marked(cell));
        let Some(at) = base.as_ref().and_then(untouched).or_else(called) else {
            if is_removed {
                return Some(RowPlan { id: Some(id), ..spot.plan(Outcome::Same, title.clone()) });
            }
            if base.is_some() {
                let why = format!("what it was is not among the {list} of {} any more", record.title());
                return Some(refused(why));
            }
            return Some(self.new_part(back, spot, (header, columns), row, &id));
        };
        taken.push((id.clone(), at));
        let path = Path::field(list).item(at);
        let own = RowPlan { id: Some(id.clone()), ..spot.plan(Outcome::Same, title) };
        if is_removed {
            let old = path.value(record).map(|value| value.ron()).unwrap_or_default();
            let edits = vec![Edit::Pull { record: RecordId::of(record), path, old }];
            return Some(RowPlan { outcome: Outcome::Removed, edits, ..own });
        }
        let mut reader = CellReader { known: &mut self.known, calendar: self.calendar };
        let edited = match &base {
            Some(base) => back.edits(&mut reader, (header, columns), (row, base), &lines[at]),
            None => fills(&mut reader, (header, columns), row, record, &path),
        };
        let decided = self.options.rows.get(&(spot.table, spot.at)).copied();
        let mut own = of_edits(edited, own, (self.options.on_same, decided));
        let set = |field: &FieldPlan| Edit::Set {
            record: RecordId::of(record),
            path: path.clone().then(field.field),
            old: field.old.clone(),
            new: field.new.clone(),
        };
        own.edits = own.fields.iter().filter(|field| field.taken).map(set).collect();
        Some(own)
    }

    /// A row that is no part yet.
    fn new_part(
        &mut self,
        back: &Back<'c>,
        spot: RowSpot,
        (header, columns): (&Header, &mut [Column]),
        row: &SheetRow,
        id: &str,
    ) -> RowPlan {
        let mut reader = CellReader { known: &mut self.known, calendar: self.calendar };
        let (fields, fault) = read(&mut reader, (header, columns), row);
        let title = fields.first().map(|(_, raw)| super::plan::said(raw)).unwrap_or_default();
        let plan = spot.plan(Outcome::New, title);
        let missing = back
            .layout
            .schema()
            .fields
            .iter()
            .find(|field| field.required && !fields.iter().any(|(name, _)| *name == field.name));
        let fault = fault.or_else(|| missing.map(|field| Fault::row(format!("there is no {}", field.label()))));
        if fault.is_some() {
            return RowPlan { fault, outcome: Outcome::Refused, ..plan };
        }
        let item: Vec<String> = fields.iter().map(|(name, raw)| format!("{name}: {raw}")).collect();
        let item = format!("({})", item.join(", "));
        let (record, path) = (RecordId::new(spot.kind, id), Path::field(back.layout.part.unwrap_or_default()));
        let fields = fields.into_iter().map(|(field, new)| FieldPlan { field, old: None, new: Some(new), taken: true });
        RowPlan {
            id: Some(id.to_string()),
            fields: fields.collect(),
            edits: vec![Edit::Push { record, path, item }],
            ..plan
        }
    }
}

/// What a row says of a part, by fields.
fn read(
    reader: &mut CellReader<'_, '_>,
    (header, columns): (&Header, &mut [Column]),
    row: &SheetRow,
) -> (Vec<(&'static str, String)>, Option<Fault>) {
    let (mut fields, mut fault) = (Vec::new(), None);
    let Content::Parts(layout) = header.content else { return (fields, fault) };
    for field in layout.schema().fields {
        let Some(place) = header.meanings.iter().position(|meaning| *meaning == Meaning::Item(field.name)) else {
            continue;
        };
        let Some(cell) = row.cells.get(place) else { continue };
        match reader.value(field, cell, &mut columns[place]) {
            Ok(given) => fields.extend(given.raw.map(|raw| (field.name, raw))),
            Err(why) => fault = fault.or(Some(Fault { column: Some(place), field: field.label(), why })),
        }
    }
    (fields, fault)
}

/// Only what is empty in a part is filled.
fn fills(
    reader: &mut CellReader<'_, '_>,
    own: (&Header, &mut [Column]),
    row: &SheetRow,
    record: &dyn Record,
    path: &Path,
) -> Edited {
    let (fields, fault) = read(reader, own, row);
    let is_empty = |field: &&(&'static str, String)| path.clone().then(field.0).value(record).is_none();
    let fields = fields.iter().filter(is_empty);
    let fields = fields.map(|(field, new)| FieldPlan { field, old: None, new: Some(new.clone()), taken: true });
    Edited { fields: fields.collect(), fault, ..Edited::default() }
}
