//! Records as a table of plain text that fits a given width. Which columns a kind has stands in `columns`; the id
//! comes first, so that it can be used in the next command. It must not know a terminal.

use super::cells::{Facts, cell};
use super::columns::{Column, GAP, Width, columns, narrow};
use super::record::Show;
use crate::date::Date;
use crate::model::{City, Kind, Record};
use crate::short::tell_apart;
use crate::width::{pad, width};

/// Less than this says nothing; columns that cannot be taken away keep so much as long as ids need not be cut.
const LEGIBLE: usize = 8;

/// The header and one line a record, in the order handed in; `No tasks.` where there are none.
pub fn text(city: &City, today: Date, kind: Kind, records: &[&dyn Record], show: Show, room: usize) -> String {
    if records.is_empty() {
        return format!("No {}.\n", kind.plural());
    }
    let facts = Facts { city, today, hide_private: false };
    let mut table = vec![Row::ids(records)];
    let shown = columns(kind).iter().filter(|column| allowed(kind, column, show));
    table.extend(shown.map(|column| Row::cells(facts, column, records)));
    shrink(&mut table, room);
    for row in &mut table {
        tell_apart(row.cells.iter_mut().skip(1), row.wide);
    }
    (0..=records.len()).fold(String::new(), |mut out, line| {
        let cells = table.iter().map(|row| pad(&row.cells[line], row.wide));
        let text = cells.collect::<Vec<_>>().join(&" ".repeat(GAP));
        out.push_str(text.trim_end());
        out.push('\n');
        out
    })
}

fn allowed(kind: Kind, column: &Column, show: Show) -> bool {
    let field = kind.schema().field(column.field);
    field.is_none_or(|field| show.allows(kind, field))
}

/// One column of the table with its cells, the header first.
struct Row {
    cells: Vec<String>,
    /// Columns it takes now.
    wide: usize,
    /// Columns it can make do with.
    least: usize,
    /// As [`Column::yields`].
    yields: u8,
    is_id: bool,
}

impl Row {
    fn ids(records: &[&dyn Record]) -> Row {
        let ids = records.iter().map(|record| crate::clean::line(record.id()).into_owned());
        let cells: Vec<String> = std::iter::once("id".to_string()).chain(ids).collect();
        let wide = widest(&cells);
        // An id that is cut cannot be used, so it yields last.
        Row { cells, wide, least: wide, yields: 0, is_id: true }
    }

    fn cells(facts: Facts<'_>, column: &Column, records: &[&dyn Record]) -> Row {
        let texts = records.iter().map(|record| cell(facts, *record, column.field).text);
        let header = column.header.to_string();
        let cells: Vec<String> = std::iter::once(header).chain(texts).collect();
        let wide = widest(&cells);
        let least = match column.width {
            Width::Fixed(_) => wide,
            Width::Share(_, least) => wide.min(usize::from(least)),
        };
        Row { cells, wide, least, yields: column.yields, is_id: false }
    }

    /// A column in which nothing stands but its header.
    fn is_empty(&self) -> bool {
        self.cells.iter().skip(1).all(String::is_empty)
    }
}

fn widest(cells: &[String]) -> usize {
    cells.iter().map(|cell| width(cell)).max().unwrap_or(0)
}

/// Takes columns away and makes columns narrower until the table fits: first the empty ones, then those that yield,
/// the highest number first; then every column that can gives up what it has most of; at last the ids are cut.
fn shrink(table: &mut Vec<Row>, room: usize) {
    table.retain(|row| row.yields == 0 || !row.is_empty());
    let least = |table: &[Row]| table.iter().map(|row| row.least).sum::<usize>() + GAP * table.len().saturating_sub(1);
    while least(table) > room {
        let Some(place) = most_yielding(table) else {
            break;
        };
        table.remove(place);
    }
    let mut wide: Vec<usize> = table.iter().map(|row| row.wide).collect();
    narrow(&mut wide, room, |at| table[at].least);
    narrow(&mut wide, room, |at| if table[at].is_id { table[at].least } else { LEGIBLE });
    narrow(&mut wide, room, |_| LEGIBLE);
    narrow(&mut wide, room, |_| 1);
    for (row, wide) in table.iter_mut().zip(wide) {
        row.wide = wide;
    }
}

fn most_yielding(table: &[Row]) -> Option<usize> {
    let yielding = table.iter().enumerate().filter(|(_, row)| row.yields > 0);
    yielding.max_by_key(|(place, row)| (row.yields, *place)).map(|(place, _)| place)
}
