//! What Kumu writes: the full backup of a project, and the blueprint that it reads. It must not know what a city is.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::book::{Book, Cell};
use super::encoding::Decoded;
use super::gauge::{Gauge, too_large};
use super::listed::Listed;
use super::words;
use crate::problem::Problem;

/// A map of more would not open in Kumu itself.
const LONGEST: usize = 16 << 20;

/// Columns that say how something looks, or when it was made.
const LOOKS: [&str; 7] = ["image", "color", "position", "pinned", "created_at", "updated_at", "map"];

#[derive(Deserialize)]
struct Project {
    elements: Vec<Map<String, Value>>,
    #[serde(default)]
    connections: Vec<Map<String, Value>>,
}

/// Reads a backup or a blueprint.
///
/// # Errors
/// 65 where it is no JSON, or not Kumu's.
pub(super) fn read(decoded: &Decoded, gauge: &mut Gauge) -> Result<Book, Problem> {
    let text = decoded.text.as_ref();
    if text.len() > LONGEST {
        return Err(too_large("over 16 MB, and Kumu's files are smaller").file(gauge.file));
    }
    let project: Project = serde_json::from_str(text).map_err(|error| wrong(&error, gauge.file))?;
    let is_backup = project.elements.iter().any(|element| element.contains_key("attributes"));
    let mut elements = Listed::new("Elements", "member", &["Label", "Type", "Description", "Tags"]);
    let mut connections = Listed::new("Connections", "link", &["From", "To", "Type"]);
    let mut labels = HashMap::new();
    for element in &project.elements {
        let attributes = attributes(element);
        let label = attributes.get("label").map(said).unwrap_or_default();
        let ids = [element.get("_id"), element.get("id"), attributes.get("id")];
        labels.extend(ids.into_iter().flatten().map(|id| (said(id), label.clone())));
        push(&mut elements, &attributes, &[], gauge)?;
    }
    for connection in &project.connections {
        let end = |name: &str| {
            let said = connection.get(name).map(said).unwrap_or_default();
            labels.get(&said).cloned().unwrap_or(said)
        };
        let ends = [("From", end("from")), ("To", end("to"))];
        push(&mut connections, &attributes(connection), &ends, gauge)?;
    }
    let what = if is_backup { "a Kumu backup" } else { "a Kumu blueprint" };
    let count = |list: &Listed, what: &str| format!("{} {what}{}", list.len(), if list.len() == 1 { "" } else { "s" });
    let notes = vec![format!("{what}: {}, {}", count(&elements, "element"), count(&connections, "connection"))];
    let lists = [elements, connections].into_iter().filter(|list| !list.is_empty());
    let tables: Vec<_> = lists.map(|list| list.table(Some(decoded.encoding.name()))).collect();
    if tables.is_empty() {
        return Err(Problem::error("empty", "a Kumu file without elements").file(gauge.file));
    }
    Ok(Book { tables, notes, ..Book::default() })
}

fn wrong(error: &serde_json::Error, file: &str) -> Problem {
    let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
    let column = u32::try_from(error.column()).unwrap_or(u32::MAX);
    if error.is_data() {
        return Problem::error("format", "not a Kumu file: it has no list of elements").file(file);
    }
    Problem::error("damaged", "damaged JSON; export it from Kumu once more").at(file, line, column)
}

/// What is said of one thing: of a backup in a place of its own.
fn attributes(item: &Map<String, Value>) -> Map<String, Value> {
    match item.get("attributes") {
        Some(Value::Object(attributes)) => attributes.clone(),
        _ => item.clone(),
    }
}

fn push(
    list: &mut Listed,
    attributes: &Map<String, Value>,
    ends: &[(&str, String)],
    gauge: &mut Gauge,
) -> Result<(), Problem> {
    let mut cells: Vec<(usize, Cell)> =
        ends.iter().map(|(heading, text)| (list.column(heading), words::written(text))).collect();
    for (name, value) in attributes {
        let lower = name.to_lowercase();
        let heading = match lower.as_str() {
            "id" | "_id" | "from" | "to" => continue,
            name if LOOKS.contains(&name) => continue,
            "element type" | "connection type" => "type",
            _ => &words::shown(name),
        };
        let cell = match value {
            Value::Bool(is) => Cell::Bool(*is),
            Value::Number(number) => number.as_f64().map_or(Cell::Empty, Cell::Number),
            value => words::written(&said(value)),
        };
        cells.push((list.column(heading), cell));
    }
    list.push(1, cells, gauge)
}

/// A value as text, a list as items between bars.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(said).filter(|item| !item.is_empty()).collect::<Vec<_>>().join(" | "),
        Value::Number(number) => number.to_string(),
        Value::Bool(is) => is.to_string(),
        Value::Null | Value::Object(_) => String::new(),
    }
}
