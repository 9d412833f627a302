//! The records of one kind as comma-separated values, as spreadsheets open them: a byte-order mark, CRLF, names for ids.
//! No cell can become a formula. It must not know which columns a kind has.

use csv::{Terminator, WriterBuilder};

use super::order::Order;
use super::sink::{Sink, failed};
use crate::model::columns::{self, ID, Layout, REMOVE};
use crate::model::{Field, Kind};
use crate::problem::Problem;
use crate::report::csv::guarded;
use crate::sheets::Cell;

/// Writes the table.
///
/// # Errors
/// 73 or 74 where it cannot be written.
pub fn records(order: &Order<'_>, kind: Kind, sink: &mut dyn Sink) -> Result<(), Problem> {
    let layout = Layout::of(kind);
    let (fields, cells, records) = (layout.columns(order.wish.reveal), order.cells(), order.records(kind));
    sink.write_all("\u{feff}".as_bytes()).map_err(|error| failed(&error))?;
    if let Some(personal) = order.personal().filter(|_| kind.is_private()) {
        sink.write_all(format!("{}\r\n", personal.words()).as_bytes()).map_err(|error| failed(&error))?;
    }
    let separator = order.wish.separator.unwrap_or(b',');
    let mut out =
        WriterBuilder::new().delimiter(separator).terminator(Terminator::CRLF).flexible(true).from_writer(sink);
    let mut write = |row: Vec<String>| out.write_record(row).map_err(|error| failed(&error));
    let labels = fields.iter().map(|field| field.label());
    write([ID.to_string()].into_iter().chain(labels).chain([REMOVE.to_string()]).collect())?;
    for record in records {
        for line in layout.lines(record, &fields) {
            let row = cells.row(&fields, &line).into_iter().zip(&fields).map(|(cell, field)| text(field, &cell));
            write([guarded(&columns::text(line.id))].into_iter().chain(row).chain([String::new()]).collect())?;
        }
    }
    out.flush().map_err(|error| failed(&error))
}

/// A cell as text: numbers and dates as they are, all else safe to open.
fn text(field: &Field, cell: &Cell) -> String {
    match cell {
        Cell::Text(words) => guarded(words),
        other => columns::normal(&field.what, other).into_owned(),
    }
}
