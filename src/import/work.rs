//! The rows of a file's tables, one after the other, and what goes along from table to table. It must not know how a
//! table's columns were found.

use super::back::{Back, Edited};
use super::column::{Content, Header, Meaning, Why};
use super::drafts::{self, Draft};
use super::known::Named;
use super::options::{ImportOptions, OnDoubt, OnSame};
use super::plan::{Fault, FieldPlan, Outcome, Plan, RowPlan, TablePlan};
use super::rows::{self, Judge, RowSpot};
use super::tables::Ready;
use super::values::{self, CellReader, Column};
use crate::date::Calendar;
use crate::fold::key;
use crate::model::columns::Layout;
use crate::model::field::Target;
use crate::model::{City, Kind};
use crate::sheets::{SheetRow, Table};
use crate::sort::InOrder;

/// What goes along from table to table.
pub struct Work<'o, 'c> {
    pub known: Named<'c>,
    pub judge: Judge<'o, 'c>,
    pub calendar: Calendar,
    pub options: &'o ImportOptions,
}

impl<'o, 'c> Work<'o, 'c> {
    pub fn new(city: &'c City, calendar: Calendar, options: &'o ImportOptions) -> Self {
        Work { known: Named::new(city), judge: Judge::new(city, options), calendar, options }
    }

    /// The rows of a table of records.
    pub fn table(&mut self, ready: Ready<'_>, plan: &mut Plan) {
        let Ready { table, plan: mut own, rows, totals } = ready;
        let place = plan.tables.len();
        let Content::Records(kind) = own.header.content else { return };
        if !self.options.people {
            leave_people(&mut own, table, &rows, plan);
        }
        let skip_table = kind == Kind::Person && !self.options.people;
        let shares = kind == Kind::Member
            && own
                .header
                .meanings
                .iter()
                .any(|meaning| meaning.is_personal() || *meaning == Meaning::Out(Why::Personal));
        let mut columns: Vec<Column> = own.columns.iter().map(|column| column.read.clone()).collect();
        let mut unknown = 0;
        let is_own = own.header.meanings.contains(&Meaning::Base);
        let back = is_own.then(|| Back::new(self.judge.city, Layout::of(kind)));
        let wide = table.rows.get(own.header.skip.saturating_sub(1)).map_or(0, |row| row.written);
        for at in rows.iter().filter(|_| !skip_table) {
            let row = &table.rows[*at];
            let spot = RowSpot { table: place, at: *at, row: row.number, kind, shares };
            if let Some(back) = &back
                && let Some(own) = self.own_row(back, spot, (&own.header, &mut columns), row)
            {
                plan.rows.push(own);
                continue;
            }
            let mut reader = CellReader { known: &mut self.known, calendar: self.calendar };
            let mut draft = drafts::read(&mut reader, &own.header, &mut columns, row);
            if is_own && draft.id.as_ref().is_some_and(|id| self.judge.is_claimed(kind, id)) {
                draft.id = None;
            }
            if !draft.is_filled {
                unknown += 1;
                continue;
            }
            let is_left = self.options.rows.get(&(place, *at)) == Some(&OnDoubt::Skip);
            let fault = width_fault(row, wide, own.header.meanings.len());
            if let Some(fault) = fault.filter(|_| !is_left) {
                plan.rows.push(RowPlan { fault: Some(fault), ..refused(spot) });
                continue;
            }
            self.records(spot, draft, plan);
        }
        for (column, read) in own.columns.iter_mut().zip(columns) {
            column.read = read;
        }
        if !totals.is_empty() {
            let numbers: Vec<String> = totals.iter().map(u32::to_string).collect();
            plan.notes.push(format!("left out as sums or headings: row {}", numbers.join(", ")));
        }
        if unknown > 0 {
            plan.notes.push(format!("{unknown} rows hold nothing in a known column"));
        }
        plan.tables.push(own);
    }

    /// A row that left with an id and came back: its edits; `None` where it is a row like any other.
    fn own_row(
        &mut self,
        back: &Back<'c>,
        spot: RowSpot,
        (header, columns): (&Header, &mut [Column]),
        row: &SheetRow,
    ) -> Option<RowPlan> {
        let cell = |wanted: Meaning| header.cell(row, wanted);
        let words = |wanted| cell(wanted).map(values::text).filter(|text| !text.is_empty());
        let id = words(Meaning::Id)?;
        let is_removed = cell(Meaning::Remove).is_some_and(values::is_marked);
        let Some(record) = self.judge.city.find(spot.kind, &id) else {
            let is_done = is_removed && self.judge.city.is_archived(spot.kind, &id);
            return is_done.then(|| RowPlan { id: Some(id.clone()), ..spot.plan(Outcome::Same, id) });
        };
        let base = words(Meaning::Base).and_then(|base| back.base(&base));
        if base.is_none() && !is_removed {
            return None;
        }
        let title = record.title().to_string();
        let own = |outcome| RowPlan { id: Some(id.clone()), ..spot.plan(outcome, title.clone()) };
        let named = words(Meaning::Field(spot.kind, spot.kind.row().title));
        if let Some(above) = self.judge.claim(spot, &id) {
            // A copied row with another name is a new record.
            if named.is_some_and(|name| key(&name) != key(&title)) {
                return None;
            }
            let noun = spot.kind.name();
            let why = format!("rows {above} and {}: the same {noun}; take one of them out, or make them one", spot.row);
            return Some(RowPlan { fault: Some(Fault::row(why)), ..own(Outcome::Refused) });
        }
        let decided = self.options.rows.get(&(spot.table, spot.at)).copied();
        if decided == Some(OnDoubt::Skip) {
            return Some(own(Outcome::LeftOut));
        }
        if is_removed {
            return Some(own(Outcome::Removed));
        }
        let base = base?;
        let lines = back.lines(record);
        let mut reader = CellReader { known: &mut self.known, calendar: self.calendar };
        let edited = back.edits(&mut reader, (header, columns), (row, &base), lines.first()?);
        Some(of_edits(edited, own(Outcome::Same), (self.options.on_same, decided)))
    }

    /// The records of one row, the body before the person who sits there.
    fn records(&mut self, spot: RowSpot, mut draft: Draft, plan: &mut Plan) {
        let mut records = std::mem::take(&mut draft.records);
        records.order_by_key(|(kind, _)| *kind != spot.kind);
        draft.records = Vec::new();
        let is_mixed = records.len() > 1 || records.first().is_some_and(|(kind, _)| *kind != spot.kind);
        let has_body = records.iter().any(|(kind, said)| *kind == Kind::Member && said.text("name").is_some());
        let mut seat: Option<String> = None;
        for (kind, mut said) in records {
            let is_person = is_mixed && kind == Kind::Person;
            if is_person && said.text("name").is_none() && said.faults.is_empty() {
                continue;
            }
            // Somebody without a body is a person all the same.
            if is_mixed && kind == Kind::Member && !has_body && said.faults.is_empty() {
                continue;
            }
            if let (true, Some(seat)) = (is_person, &seat) {
                said.set("member", rows::seat(seat));
            }
            let own = RowSpot { kind, shares: spot.shares && kind == Kind::Member, ..spot };
            let name = said.text("name");
            let row = self.judge.row(&mut self.known, own, &draft, said);
            if kind == Kind::Member && is_mixed {
                let id = row.as_ref().and_then(|row| row.id.clone());
                let found = || self.known.find(Target::Record(Kind::Member), &name.unwrap_or_default()).ok();
                seat = id.or_else(found);
            }
            plan.rows.extend(row);
        }
    }
}

fn refused(spot: RowSpot) -> RowPlan {
    spot.plan(Outcome::Refused, String::new())
}

/// A line of a text that is shorter or longer than its header: its cells may stand under other columns than they should.
fn width_fault(row: &SheetRow, wide: u32, columns: usize) -> Option<Fault> {
    let is_long = row.cells.len() > columns;
    let is_short = row.written < wide;
    (row.written > 0 && wide > 0 && (is_long || is_short)).then(|| Fault {
        column: None,
        field: String::new(),
        why: format!("{} cells, expected {wide}; nothing imported", row.written),
    })
}

/// What becomes of a row by its edits: where both sides changed a field, somebody must say which counts.
pub fn of_edits(edited: Edited, mut row: RowPlan, (on_same, decided): (OnSame, Option<OnDoubt>)) -> RowPlan {
    if edited.fault.is_some() {
        return RowPlan { fault: edited.fault, outcome: Outcome::Refused, ..row };
    }
    let theirs = decided == Some(OnDoubt::Same) || on_same == OnSame::Update && decided.is_none();
    let is_open = !edited.conflicts.is_empty() && !theirs && decided != Some(OnDoubt::New);
    row.fields = edited.fields;
    row.fields.extend(edited.conflicts.into_iter().map(|field| FieldPlan { taken: theirs, ..field }));
    let mut taken = row.fields.iter().filter(|field| field.taken);
    let is_fill = |field: &FieldPlan| field.old.is_none();
    row.outcome = match (is_open, taken.next()) {
        (true, _) => Outcome::Conflict,
        (false, None) => Outcome::Same,
        (false, Some(first)) if is_fill(first) && taken.all(is_fill) => Outcome::Filled,
        (false, Some(_)) => Outcome::Changed,
    };
    row
}

/// Counts the people of a table and leaves them out.
fn leave_people(own: &mut TablePlan, table: &Table, rows: &[usize], plan: &mut Plan) {
    let meanings = own.header.meanings.clone();
    let is_personal =
        |place: &usize| meanings[*place].is_personal() || own.header.content == Content::Records(Kind::Person);
    let places: Vec<usize> = (0..meanings.len()).filter(is_personal).collect();
    let tells = |row: &&usize| {
        let cells = &table.rows[**row].cells;
        places.iter().any(|place| cells.get(*place).is_some_and(|cell| !values::is_nothing(cell)))
    };
    plan.people_left_out += rows.iter().filter(tells).count();
    for place in places {
        if matches!(meanings[place], Meaning::Out(_)) {
            continue;
        }
        plan.personal.push(own.header.headings[place].clone());
        own.header.meanings[place] = Meaning::Out(Why::Personal);
        own.columns[place].samples.clear();
    }
}
