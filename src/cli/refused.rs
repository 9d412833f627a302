//! The rows an import could not take, as a table to be mended and imported again. It must not know why they were refused.

use std::io::Write;
use std::path::Path;

use crate::import::column::{Meaning, Why};
use crate::import::{Outcome, Plan};
use crate::problem::{Exit, Problem};
use crate::report::csv::guarded;
use crate::sheets::{Book, Cell};
use crate::store::{self, Readers};

/// Writes them; what is personal only where people are taken. Nothing is written where none was refused.
///
/// # Errors
/// 73 where the file is there already or cannot be made.
pub fn write(path: &Path, book: &Book, plan: &Plan, people: bool) -> Result<(), Problem> {
    let mut rows: Vec<_> = plan.rows.iter().filter(|row| row.outcome == Outcome::Refused).collect();
    rows.dedup_by_key(|row| (row.table, row.row));
    if rows.is_empty() {
        return Ok(());
    }
    let mut out = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let mut last = None;
    for row in rows {
        let Some(own) = plan.tables.get(row.table) else { continue };
        let table = book.tables.iter().find(|table| table.name == own.name);
        let Some(cells) = table.and_then(|table| table.rows.iter().find(|one| one.number == row.row)) else { continue };
        let is_shown = |place: &usize| people || own.header.meanings[*place] != Meaning::Out(Why::Personal);
        let places: Vec<usize> = (0..own.header.meanings.len()).filter(is_shown).collect();
        if last != Some(row.table) {
            let heads = places.iter().map(|place| own.header.headings[*place].clone());
            out.write_record(heads.chain(["problem".to_string()])).map_err(|error| failed(path, &error))?;
            last = Some(row.table);
        }
        let cells = places.iter().map(|place| cells.cells.get(*place).map(words).unwrap_or_default());
        out.write_record(cells.chain([guarded(&plan.message(row))])).map_err(|error| failed(path, &error))?;
    }
    let bytes = out.into_inner().map_err(|error| failed(path, &error))?;
    let made =
        store::make(path, false, Readers::Owner, |file| file.write_all(&bytes).map_err(|error| failed(path, &error)));
    made.map_err(|problem| problem.fix("name another file for --refused"))
}

fn words(cell: &Cell) -> String {
    guarded(&crate::import::text(cell))
}

fn failed(path: &Path, error: &dyn std::fmt::Display) -> Problem {
    Problem::error("output", format!("{} cannot be made: {error}", path.display())).exit(Exit::Output)
}
