//! Tables of other programs held against a city: what the columns mean, which rows are new, the same or in doubt, and the
//! one change that brings them in. Pure: it must not read files nor write any.

mod attendance;
mod back;
mod change;
pub mod column;
mod dates;
mod drafts;
mod known;
mod legal;
mod options;
mod own;
mod parts;
mod plan;
mod rows;
mod same;
mod tables;
mod values;
mod work;

pub use change::{change, label};
pub use options::{ImportOptions, OnDoubt, OnSame};
pub use plan::{ColumnPlan, Fault, FieldPlan, Outcome, Plan, RowPlan, TablePlan, letters, said};
pub use values::text;

pub use tables::has_headings;

use column::{Content, Meaning, Why};
use work::Work;

use crate::date::Date;
use crate::model::columns::IGNORED;
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
    let mut work = Work::new(city, city.calendar(today), options);
    let is_foreign = book.properties.iter().any(|(name, slug)| name == "ulg-city" && *slug != city.slug);
    for mut table in tables {
        if is_foreign {
            without_ids(&mut table.plan.header.meanings);
        }
        match table.plan.header.content {
            Content::Attendance => attendance::read(&mut work.known, table, &mut plan, (city, options))?,
            Content::Records(_) => work.table(table, &mut plan),
            Content::Parts(layout) => work.parts(table, layout, &mut plan),
        }
    }
    plan.besides.splice(0..0, work.known.made());
    let told = |row: &&RowPlan| row.kind == Kind::Person && row.outcome == Outcome::New;
    let is_told = |row: &RowPlan| row.fields.iter().any(|field| field.field == "informed_on");
    plan.uninformed = plan.rows.iter().filter(told).filter(|row| !is_told(row)).count();
    Ok(plan)
}

/// Of a calendar or cards of another city; in a workbook the sums beside the ids tell what is meant.
fn without_ids(meanings: &mut [Meaning]) {
    if !meanings.contains(&Meaning::Base) {
        let ids = meanings.iter_mut().filter(|meaning| **meaning == Meaning::Id);
        ids.for_each(|meaning| *meaning = Meaning::Out(Why::Foreign));
    }
}

/// Whether a heading is known to somebody, for who reads a file.
pub fn is_heading(heading: &str) -> bool {
    let headings = [(heading.to_string(), String::new())];
    let mut contents = column::ORDER.iter().map(|kind| Content::Records(*kind));
    contents.any(|content| !matches!(column::meanings(content, &headings)[0], Meaning::Out(_)))
}

fn notes(book: &Book, unread: &[String]) -> Vec<String> {
    let mut notes = book.notes.clone();
    let left = book.left_out.iter().filter(|one| one.why != "empty" && !one.name.ends_with(IGNORED));
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
