//! The log of changes as text and as JSON. What is said of people is masked; it must not read the journal itself.

use chrono::Local;
use serde::Serialize;
use serde_json::Value as Json;

use crate::clean;
use crate::model::Kind;
use crate::store::{Deed, Entry};
use crate::width::fit;

/// What stands in place of a value of a person.
const MASK: &str = "(hidden)";
/// Columns of a line.
const COLUMNS: usize = 80;

/// One change in the shape of `ulg log --json`.
#[derive(Debug, Serialize)]
pub struct Logged<'a> {
    seq: u64,
    at: String,
    by: &'a str,
    label: String,
    edits: Vec<LoggedEdit<'a>>,
    undone: bool,
}

/// One edit; an edit of a whole record has no field.
#[derive(Debug, Serialize)]
struct LoggedEdit<'a> {
    file: &'a str,
    id: &'a str,
    field: Option<&'a str>,
    old: Json,
    new: Json,
}

impl<'a> Logged<'a> {
    /// A change of the journal, made safe to show.
    pub fn of(entry: &'a Entry) -> Self {
        Logged {
            seq: entry.seq,
            at: entry.at.to_rfc3339(),
            by: &entry.by,
            label: label(entry),
            edits: entry.deeds.iter().map(edit).collect(),
            undone: entry.undone,
        }
    }
}

/// One line a change: day, time, who, what.
pub fn text(entries: &[&Entry]) -> String {
    if entries.is_empty() {
        return "No changes.\n".to_string();
    }
    let line = |entry: &&Entry| {
        let at = entry.at.with_timezone(&Local).format("%Y-%m-%d %H:%M");
        let undone = if entry.undone { "  (undone)" } else { "" };
        let line = format!(
            "{at}  {:<8} {}{undone}",
            clean::line(&entry.by),
            clean::line(&label(entry))
        );
        format!("{}\n", fit(&line, COLUMNS))
    };
    entries.iter().map(line).collect()
}

/// The label; of a change to people only how many, since the title of one is a name.
fn label(entry: &Entry) -> String {
    match entry.deeds.iter().any(is_about_people) {
        true => {
            let ids: Vec<&str> = entry.deeds.iter().map(|deed| deed.id.as_str()).collect();
            format!("Changed people: {}", ids.join(", "))
        }
        false => entry.label.clone(),
    }
}

fn is_about_people(deed: &Deed) -> bool {
    deed.kind().is_some_and(Kind::is_private)
}

fn edit(deed: &Deed) -> LoggedEdit<'_> {
    let value = |raw: &Option<String>| match raw {
        None => Json::Null,
        Some(_) if is_about_people(deed) => Json::from(MASK),
        Some(raw) => json(raw),
    };
    LoggedEdit {
        file: &deed.file,
        id: &deed.id,
        field: deed.field.as_deref(),
        old: value(&deed.old),
        new: value(&deed.new),
    }
}

/// RON as JSON; a choice becomes its name, and what has no JSON of its own stays text.
fn json(raw: &str) -> Json {
    let is_name = !raw.is_empty()
        && raw.chars().all(char::is_alphanumeric)
        && raw.starts_with(char::is_alphabetic);
    let parsed = crate::text::proof::variant_options().from_str::<Json>(raw);
    match parsed {
        Ok(value) if !is_name || matches!(value, Json::Bool(_)) => value,
        _ => Json::from(raw),
    }
}

#[cfg(test)]
mod tests {
    use super::json;
    use serde_json::json;

    #[test]
    fn values_become_json() {
        assert_eq!(json("Todo"), json!("Todo"));
        assert_eq!(json("true"), json!(true));
        assert_eq!(json("4"), json!(4));
        assert_eq!(json("\"a \\\"b\\\"\""), json!("a \"b\""));
        assert_eq!(json("[\"a\", \"b\"]"), json!(["a", "b"]));
    }
}
