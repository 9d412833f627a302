//! Records as comma-separated values: one column a field, every field of the table, values as files hold them so
//! that they can be read in again. No cell can become a formula in a spreadsheet.

use super::record::Show;
use crate::clean;
use crate::model::{Field, Kind, Record, Value};
use crate::problem::{Exit, Problem};
use crate::sheets::begins_formula;

/// The table with its header. References are ids; items of a list are parted by `; `; nested records are RON.
///
/// # Errors
/// 73 where the table cannot be made.
pub fn records(kind: Kind, records: &[&dyn Record], show: Show) -> Result<String, Problem> {
    let fields: Vec<&Field> = kind.schema().fields.iter().filter(|field| show.allows(kind, field)).collect();
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(fields.iter().map(|field| field.name)).map_err(|error| failed(&error))?;
    for record in records {
        let cells = fields.iter().map(|field| match show.value(*record, field) {
            Some(value) => cell(&value),
            None => String::new(),
        });
        out.write_record(cells).map_err(|error| failed(&error))?;
    }
    let bytes = out.into_inner().map_err(|error| failed(&error))?;
    String::from_utf8(bytes).map_err(|error| failed(&error))
}

fn failed(error: &dyn std::fmt::Display) -> Problem {
    Problem::error("csv", format!("the table cannot be made: {error}")).exit(Exit::Output)
}

/// A value in one cell, safe to open.
pub fn cell(value: &Value<'_>) -> String {
    match value {
        // A number stays one, minus and all.
        Value::Whole(_) | Value::Number(_) | Value::Bool(_) => value.ron(),
        _ => guarded(&clean::lines(&flat(value))),
    }
}

fn flat(value: &Value<'_>) -> String {
    match value {
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(flat).collect();
            items.join("; ")
        }
        Value::Nested(_) | Value::Range(..) => value.ron(),
        _ => value.plain(),
    }
}

/// Puts `'` before text that a spreadsheet would take for a formula, also behind spaces and in full-width signs.
pub fn guarded(text: &str) -> String {
    if begins_formula(text) { format!("'{text}") } else { text.to_string() }
}
