//! What an import would do, in words and as JSON: its tables with their columns, its rows, and what was done. Screen and
//! command line say it alike. It must not decide anything.

use serde_json::{Value as Json, json};

use super::blocks::{self, Block};
use crate::import::column::{Meaning, Why};
use crate::import::{FieldPlan, ImportOptions, Outcome, Plan, RowPlan, TablePlan, said};
use crate::insight::money::digits;
use crate::model::{City, Kind};
use crate::sort::InOrder;
use crate::width::fit;

/// Rows that are told one by one.
const MOST: usize = 40;

/// Columns of a first value.
const SAMPLE: usize = 20;

/// A number as people read it.
fn count(number: usize) -> String {
    digits(i64::try_from(number).unwrap_or(i64::MAX))
}

fn several(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", count(number), if number == 1 { one } else { many })
}

/// `Sheet Interesariusze  header rows 4-5  58 rows  dates day first`.
pub fn table_line(table: &TablePlan) -> String {
    let header = &table.header;
    let rows = match header.rows.as_slice() {
        [one] => format!("header row {one}"),
        [first, .., last] => format!("header rows {first}-{last}"),
        [] => String::new(),
    };
    let mut parts = Vec::new();
    if !table.name.is_empty() {
        parts.push(format!("Sheet {}", table.name));
    }
    parts.push(header.content.name());
    parts.push(rows);
    parts.push(several(table.rows, "row", "rows"));
    parts.extend(table.encoding.clone());
    parts.extend(table.separator.map(|sign| match sign {
        '\t' => "parted by tabs".to_string(),
        sign => format!("parted by {sign}"),
    }));
    if has_days(table) {
        let month = table.columns.iter().any(|column| column.read.is_month_first());
        parts.push(format!("dates {} first", if month { "month" } else { "day" }));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("  ")
}

fn has_days(table: &TablePlan) -> bool {
    table.header.meanings.iter().any(|meaning| match meaning {
        Meaning::Field(kind, name) => {
            let field = kind.schema().field(name);
            field.is_some_and(|field| matches!(field.what, crate::model::Type::Date))
        }
        _ => false,
    })
}

/// The columns of a table by their places, as cells: heading, first values, what each becomes.
pub fn columns(table: &TablePlan) -> Vec<(usize, [String; 3])> {
    let header = &table.header;
    let columns = header.headings.iter().zip(&header.meanings).zip(&table.columns);
    let columns = columns.enumerate();
    let columns = columns.filter(|(_, ((heading, _), column))| !heading.is_empty() || !column.samples.is_empty());
    columns
        .filter(|(_, ((_, meaning), _))| !matches!(meaning, Meaning::Id | Meaning::Base))
        .map(|(place, ((heading, meaning), column))| {
            let samples = match meaning {
                Meaning::Out(Why::Personal | Why::Lonely) => "not shown".to_string(),
                _ => {
                    let cut: Vec<String> = column.samples.iter().map(|text| fit(text, SAMPLE).into_owned()).collect();
                    cut.join(", ")
                }
            };
            let said = column.read.said();
            let words = meaning.words(header.content);
            let becomes = if said.is_empty() { words } else { format!("{words}   {}", said.join(", ")) };
            (place, [heading.clone(), samples, becomes])
        })
        .collect()
}

/// `new 41   filled 9   changed 0   same 6   in doubt 1   refused 1`.
pub fn counts(plan: &Plan) -> String {
    let always = [Outcome::New, Outcome::Filled, Outcome::Changed, Outcome::Same, Outcome::Doubt, Outcome::Refused];
    let shown = Outcome::ALL.into_iter().filter(|outcome| always.contains(outcome) || plan.count(*outcome) > 0);
    let words: Vec<String> =
        shown.map(|outcome| format!("{} {}", outcome.spoken(), count(plan.count(outcome)))).collect();
    words.join("   ")
}

/// `row 7  refused  Rada Dzielnicy  interest: "bardzo" is no scale`.
pub fn row_line(plan: &Plan, row: &RowPlan) -> String {
    let mut parts = vec![format!("row {}", row.row), row.outcome.spoken().to_string(), row.title.clone()];
    let message = plan.message(row);
    let fields: Vec<String> = row
        .fields
        .iter()
        .filter(|field| field.taken)
        .map(|field| {
            let label = field.field.replace('_', " ");
            let words = |raw: &Option<String>| raw.as_deref().map_or_else(|| "nothing".to_string(), said);
            match (&field.old, row.outcome) {
                (None, Outcome::New) => label,
                (None, _) => format!("{label} {}", words(&field.new)),
                (Some(_), _) => format!("{label} {} \u{2192} {}", words(&field.old), words(&field.new)),
            }
        })
        .collect();
    match row.outcome {
        Outcome::Filled | Outcome::Changed | Outcome::Conflict => parts.push(fields.join(", ")),
        _ => {}
    }
    parts.push(message);
    parts.retain(|part| !part.is_empty());
    parts.join("  ")
}

/// The rows worst first; those that are new or the same last, without a word where there are many.
pub fn rows(plan: &Plan) -> Vec<(usize, &RowPlan)> {
    let mut rows: Vec<(usize, &RowPlan)> = plan.rows.iter().enumerate().collect();
    rows.order_by_key(|(_, row)| (row.outcome, row.table, row.row));
    rows
}

/// The fields of a row, a line each: what the city holds, what it is to hold.
pub fn fields(plan: &Plan, row: &RowPlan) -> Vec<String> {
    let words = |raw: &Option<String>| raw.as_deref().map_or_else(|| "nothing".to_string(), said);
    let line = |field: &FieldPlan| {
        let label = field.field.replace('_', " ");
        match (&field.old, field.taken) {
            (None, _) => format!("{label}: {}", words(&field.new)),
            (Some(_), true) => format!("{label}: {} \u{2192} {}", words(&field.old), words(&field.new)),
            (Some(_), false) => format!("{label}: stays {}, not {}", words(&field.old), words(&field.new)),
        }
    };
    let fault = Some(plan.message(row)).filter(|_| row.fault.is_some());
    fault.into_iter().chain(row.fields.iter().map(line)).collect()
}

/// The whole plan in lines, no table wider than so many columns.
pub fn preview(plan: &Plan, wide: usize) -> Vec<String> {
    let mut lines = vec![plan.file.clone()];
    for table in &plan.tables {
        lines.push(table_line(table));
        // Of a sheet that ulg made everything is known.
        if table.header.meanings.contains(&Meaning::Base) {
            continue;
        }
        lines.push(String::new());
        let mut rows = vec![vec!["Column".to_string(), "First values".to_string(), "becomes".to_string()]];
        rows.extend(columns(table).into_iter().map(|(_, cells)| Vec::from(cells)));
        lines.extend(blocks::plain(&[Block::Table(rows)], wide).lines().map(str::to_string));
        lines.push(String::new());
    }
    lines.push(counts(plan));
    let told = rows(plan).into_iter().map(|(_, row)| row).filter(|row| row.outcome != Outcome::New && tells(row));
    let told: Vec<&RowPlan> = told.collect();
    lines.extend(told.iter().take(MOST).map(|row| row_line(plan, row)));
    if told.len() > MOST {
        lines.push(format!("and {} more", count(told.len() - MOST)));
    }
    lines.extend(notes(plan));
    lines
}

/// Whether there is more to say of a row than that it is there.
fn tells(row: &RowPlan) -> bool {
    row.outcome != Outcome::Same || row.fields.iter().any(|field| !field.taken)
}

/// What is to be known besides: what was read differently, who is left out, who was not told.
pub fn notes(plan: &Plan) -> Vec<String> {
    let mut notes = plan.notes.clone();
    if !plan.personal.is_empty() {
        let names = plan.personal.join(", ");
        let (what, hold) = match plan.personal.len() {
            1 => ("1 column", "holds"),
            several => (&*format!("{several} columns"), "hold"),
        };
        notes.push(format!("{what} {hold} personal data ({names}): left out; --people takes them"));
    }
    match plan.uninformed {
        0 => {}
        1 => notes.push("1 person has not been told what is kept".to_string()),
        people => notes.push(format!("{} people have not been told what is kept", count(people))),
    }
    let besides = plan.besides.iter().filter(|edit| edit.record().kind == Kind::Role);
    let roles: Vec<String> = besides.map(|edit| edit.adds("name").map(said).unwrap_or_default()).collect();
    if !roles.is_empty() {
        let noun = if roles.len() == 1 { "role is" } else { "roles are" };
        notes.push(format!("{} new {noun} made: {}", roles.len(), roles.join(", ")));
    }
    notes
}

/// `Imported 41 members, filled 9`.
pub fn done(plan: &Plan) -> String {
    let kinds = crate::import::column::ORDER.iter().map(|kind| (*kind, new_of(plan, *kind)));
    let new: Vec<String> =
        kinds.filter(|(_, new)| *new > 0).map(|(kind, new)| several(new, kind.name(), kind.plural())).collect();
    let mut parts = Vec::new();
    if !new.is_empty() {
        parts.push(format!("imported {}", new.join(", ")));
    }
    for (outcome, word) in [(Outcome::Filled, "filled"), (Outcome::Changed, "changed"), (Outcome::Removed, "archived")]
    {
        match plan.count(outcome) {
            0 => {}
            number => parts.push(format!("{word} {}", count(number))),
        }
    }
    if parts.is_empty() {
        parts.extend(plan.notes.last().cloned());
    }
    let whole = parts.join(", ");
    let mut chars = whole.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn new_of(plan: &Plan, kind: Kind) -> usize {
    plan.rows.iter().filter(|row| row.kind == kind && row.outcome == Outcome::New).count()
}

/// What is said where there is nothing to do.
pub const NOTHING: &str = "everything is here already; nothing imported";

/// `Import 50 of 58 rows? 6 are the same, 2 left out`.
pub fn question(plan: &Plan, options: &ImportOptions) -> String {
    let writes = plan.rows.iter().filter(|row| row.outcome.writes()).count();
    let left = plan.count(Outcome::LeftOut) + if options.skip_refused { plan.count(Outcome::Refused) } else { 0 };
    let mut parts = Vec::new();
    match plan.count(Outcome::Same) {
        0 => {}
        1 => parts.push("1 is the same".to_string()),
        same => parts.push(format!("{} are the same", count(same))),
    }
    if left > 0 {
        parts.push(format!("{} left out", count(left)));
    }
    let rest = if parts.is_empty() { String::new() } else { format!(" {}", parts.join(", ")) };
    format!("Import {} of {}?{rest}", count(writes), several(plan.rows.len(), "row", "rows"))
}

/// The plan as JSON.
pub fn json(plan: &Plan, city: &City) -> Json {
    let sheets: Vec<Json> = plan.tables.iter().map(table_json).collect();
    let rows: Vec<Json> = plan.rows.iter().map(|row| row_json(plan, city, row)).collect();
    let counts: serde_json::Map<String, Json> =
        Outcome::ALL.iter().map(|outcome| (outcome.word().to_string(), json!(plan.count(*outcome)))).collect();
    json!({
        "file": plan.file,
        "sheets": sheets,
        "rows": rows,
        "counts": counts,
        "people_left_out": plan.people_left_out,
        "notes": notes(plan),
    })
}

fn table_json(table: &TablePlan) -> Json {
    let header = &table.header;
    let columns: Vec<Json> = header
        .headings
        .iter()
        .zip(&header.meanings)
        .map(|(heading, meaning)| {
            let field = (!matches!(meaning, Meaning::Out(_))).then(|| meaning.name());
            json!({ "heading": heading, "field": field, "why": meaning.words(header.content) })
        })
        .collect();
    json!({
        "name": table.name,
        "kind": header.content.name(),
        "header_row": header.rows.first(),
        "encoding": table.encoding,
        "separator": table.separator,
        "columns": columns,
    })
}

fn row_json(plan: &Plan, _city: &City, row: &RowPlan) -> Json {
    let sheet = plan.tables.get(row.table).map(|table| table.name.as_str());
    let fields: Vec<Json> = row
        .fields
        .iter()
        .filter(|field| field.taken || row.outcome == Outcome::Conflict)
        .map(|field| json!({ "field": field.field, "old": value(field.old.as_deref()), "new": value(field.new.as_deref()) }))
        .collect();
    json!({
        "sheet": sheet,
        "row": row.row,
        "outcome": row.outcome.word(),
        "record": row.id.as_ref().map(|id| format!("{}/{id}", row.kind.name())),
        "fields": fields,
        "message": plan.message(row),
    })
}

/// A value in RON as JSON has it: numbers, truth and lists as themselves, all else as text.
fn value(raw: Option<&str>) -> Json {
    let Some(raw) = raw else { return Json::Null };
    if let Some(text) = crate::text::unquote(raw) {
        return Json::from(text);
    }
    match raw {
        "true" => return Json::from(true),
        "false" => return Json::from(false),
        _ => {}
    }
    if let Ok(whole) = raw.parse::<i64>() {
        return Json::from(whole);
    }
    match raw.parse::<f64>() {
        Ok(number) => Json::from(number),
        Err(_) => ron::from_str::<Json>(raw).unwrap_or_else(|_| Json::from(raw)),
    }
}
