//! Tables of other programs held against a city: what the columns mean, which rows are new, the same or in doubt, and the
//! one change that brings them in. Pure: it must not read files nor write any.

mod attendance;
mod change;
pub mod column;
mod dates;
mod drafts;
mod known;
mod legal;
mod options;
mod plan;
mod rows;
mod same;
mod tables;
mod values;

pub use change::{change, label};
pub use options::{ImportOptions, OnDoubt, OnSame};
pub use plan::{ColumnPlan, Fault, FieldPlan, Outcome, Plan, RowPlan, TablePlan, letters, said};
pub use values::text;

use column::{Content, Meaning, Why};
use drafts::Draft;
use known::Named;
use rows::{Judge, RowSpot};
use tables::Ready;
use values::{CellReader, Column};

use crate::date::Date;
use crate::model::{City, Kind};
use crate::problem::Problem;
use crate::sheets::Book;

/// What importing a file would do. The day counts for dates without their year.
///
/// # Errors
/// 2 where something must be said first, 65 where the file as a whole cannot be taken.
pub fn plan(book: &Book, city: &City, today: Date, options: &ImportOptions) -> Result<Plan, Problem> {
    let (tables, unread) = tables::ready(book, options)?;
    let mut plan = Plan { file: book.name.clone(), notes: notes(book, &unread), ..Plan::default() };
    let mut work =
        Work { known: Named::new(city), judge: Judge::new(city, options), calendar: city.calendar(today), options };
    for table in tables {
        match table.plan.header.content {
            Content::Attendance => attendance::read(&mut work.known, table, &mut plan, (city, options))?,
            Content::Records(_) => work.table(table, &mut plan),
        }
    }
    plan.besides.splice(0..0, work.known.made());
    let told = |row: &&RowPlan| row.kind == Kind::Person && row.outcome == Outcome::New;
    let is_told = |row: &RowPlan| row.fields.iter().any(|field| field.field == "informed_on");
    plan.uninformed = plan.rows.iter().filter(told).filter(|row| !is_told(row)).count();
    Ok(plan)
}

/// Whether a heading is known to somebody, for who reads a file.
pub fn is_heading(heading: &str) -> bool {
    let headings = [(heading.to_string(), String::new())];
    let mut contents = column::ORDER.iter().map(|kind| Content::Records(*kind));
    contents.any(|content| !matches!(column::meanings(content, &headings)[0], Meaning::Out(_)))
}

fn notes(book: &Book, unread: &[String]) -> Vec<String> {
    let mut notes = book.notes.clone();
    let left = book.left_out.iter().filter(|one| one.why != "empty");
    let mut left: Vec<String> =
        left.map(|one| if one.why == "hidden" { format!("{} (hidden)", one.name) } else { one.name.clone() }).collect();
    left.extend(unread.iter().filter(|name| !name.is_empty()).cloned());
    match left.len() {
        0 => {}
        1 => notes.push(format!("1 sheet left out: {}", left[0])),
        count => notes.push(format!("{count} sheets left out: {}", left.join(", "))),
    }
    notes
}

/// What goes along from table to table.
struct Work<'o, 'c> {
    known: Named<'c>,
    judge: Judge<'o, 'c>,
    calendar: crate::date::Calendar,
    options: &'o ImportOptions,
}

impl Work<'_, '_> {
    fn table(&mut self, ready: Ready<'_>, plan: &mut Plan) {
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
        let wide = table.rows.get(own.header.skip.saturating_sub(1)).map_or(0, |row| row.written);
        for at in rows.iter().filter(|_| !skip_table) {
            let row = &table.rows[*at];
            let mut reader = CellReader { known: &mut self.known, calendar: self.calendar };
            let draft = drafts::read(&mut reader, &own.header, &mut columns, row);
            if !draft.is_filled {
                unknown += 1;
                continue;
            }
            let spot = RowSpot { table: place, row: row.number, kind, shares };
            if let Some(fault) = width_fault(row, wide, own.header.meanings.len()) {
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

    /// The records of one row, the body before the person who sits there.
    fn records(&mut self, spot: RowSpot, mut draft: Draft, plan: &mut Plan) {
        let mut records = std::mem::take(&mut draft.records);
        records.sort_by_key(|(kind, _)| *kind != spot.kind);
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
                let found =
                    || self.known.find(crate::model::Target::Record(Kind::Member), &name.unwrap_or_default()).ok();
                seat = id.or_else(found);
            }
            plan.rows.extend(row);
        }
    }
}

fn refused(spot: RowSpot) -> RowPlan {
    RowPlan {
        table: spot.table,
        row: spot.row,
        kind: spot.kind,
        outcome: Outcome::Refused,
        id: None,
        title: String::new(),
        fields: Vec::new(),
        fault: None,
    }
}

/// A line of a text that is shorter or longer than its header: its cells may stand under other columns than they should.
fn width_fault(row: &crate::sheets::SheetRow, wide: u32, columns: usize) -> Option<Fault> {
    let is_long = row.cells.len() > columns;
    let is_short = row.written < wide;
    (row.written > 0 && wide > 0 && (is_long || is_short)).then(|| Fault {
        column: None,
        field: String::new(),
        why: format!("{} cells, expected {wide}; nothing imported", row.written),
    })
}

/// Counts the people of a table and leaves them out.
fn leave_people(own: &mut TablePlan, table: &crate::sheets::Table, rows: &[usize], plan: &mut Plan) {
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
