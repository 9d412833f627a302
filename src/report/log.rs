//! The log of changes as text and as JSON. What is said of people is masked, and what private fields held unless that is
//! asked for; it must not read the journal itself.

use chrono::Local;
use serde::Serialize;
use serde_json::Value as Json;

use crate::clean;
use crate::model::Kind;
use crate::model::field::{Schema, Type};
use crate::store::{Deed, LogEntry, Turn};
use crate::text::scan::{self, Group, Node, NodeKind};
use crate::text::unquote;
use crate::width::{fit, width};

/// What stands in place of a value that is not shown.
const MASK: &str = "(hidden)";

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
    pub fn of(entry: &'a LogEntry, private: bool) -> Self {
        Logged {
            seq: entry.seq,
            at: entry.at.to_rfc3339(),
            by: &entry.by,
            label: label(entry, private),
            edits: entry.deeds.iter().map(|deed| edit(deed, private)).collect(),
            undone: entry.undone,
        }
    }
}

/// One line a change, in so many columns: number, day, time, who, what.
pub fn text(entries: &[&LogEntry], private: bool, columns: usize) -> String {
    if entries.is_empty() {
        return "No changes.\n".to_string();
    }
    let longest = entries.iter().map(|entry| entry.seq).max();
    let digits = longest.unwrap_or_default().to_string().len();
    let line = |entry: &&LogEntry| {
        let at = entry.at.with_timezone(&Local).format("%Y-%m-%d %H:%M");
        let undone = if entry.undone { "  (undone)" } else { "" };
        let head = format!("{:>digits$}  {at}  {:<8} ", entry.seq, clean::line(&entry.by));
        let words = label(entry, private);
        let words = clean::line(&words);
        let room = columns.saturating_sub(width(&head) + width(undone));
        fit(&format!("{head}{}{undone}", fit(&words, room)), columns).into_owned() + "\n"
    };
    entries.iter().map(line).collect()
}

/// What a line names; of an import that would be hundreds.
const NAMED: usize = 3;

fn first_of(names: impl ExactSizeIterator<Item = String>) -> String {
    let more = names.len().saturating_sub(NAMED);
    let named = names.take(NAMED).collect::<Vec<_>>().join(", ");
    if more == 0 { named } else { format!("{named} and {more} more") }
}

/// The label; of a change to people only whom, since the title of one is a name; of private fields only which.
fn label(entry: &LogEntry, private: bool) -> String {
    let words = match entry.deeds.iter().any(is_about_people) {
        true => {
            format!("Changed people: {}", first_of(entry.deeds.iter().map(|deed| deed.id.clone())))
        }
        false if !private && entry.deeds.iter().any(is_told) => {
            let places = entry.deeds.iter().map(|deed| match &deed.field {
                Some(field) => format!("{}/{} {field}", deed.kind, deed.id),
                None => format!("{}/{}", deed.kind, deed.id),
            });
            format!("Changed {}", first_of(places))
        }
        false => entry.label.clone(),
    };
    match entry.turn {
        Turn::Do => words,
        Turn::Undo(_) => format!("Undone: {words}"),
        Turn::Redo(_) => format!("Done again: {words}"),
    }
}

fn is_about_people(deed: &Deed) -> bool {
    deed.kind().is_some_and(Kind::is_private)
}

/// Whether a label may tell what is private: a title never does, but that of a conflict.
fn is_told(deed: &Deed) -> bool {
    is_private(deed) && (deed.field.is_some() || deed.kind().is_some_and(|kind| kind.schema().may_be_kept()))
}

/// Whether it is of a private field, of an item or of a part of one, or of the whole of a record that holds any.
fn is_private(deed: &Deed) -> bool {
    let Some(kind) = deed.kind() else {
        return false;
    };
    let values = || [&deed.old, &deed.new].into_iter().flatten();
    let holds = |schema: &Schema| values().any(|raw| holds_private(schema, raw));
    let Some(path) = &deed.field else {
        return holds(kind.schema());
    };
    let is_kept = values().any(|raw| holds_kept(kind.schema(), raw));
    let mut names = path.split(['.', '[']).filter(|part| !part.ends_with(']'));
    let Some(field) = names.next().and_then(|name| kind.schema().field(name)) else {
        return is_kept;
    };
    let is_within = match (field.what.item(), names.next()) {
        (Type::Nested(schema), Some(name)) => schema.field(name).is_some_and(|field| field.private),
        (Type::Nested(schema), None) => holds(schema),
        _ => false,
    };
    is_kept || field.private || is_within
}

/// Whether the text of a record names a private field, or a value that makes it private as a whole.
fn holds_private(schema: &Schema, text: &str) -> bool {
    let mut private = schema.fields.iter().filter(|field| field.private);
    private.any(|field| text.contains(&format!("{}:", field.name))) || holds_kept(schema, text)
}

/// Whether a text has a value that makes a record private as a whole.
fn holds_kept(schema: &Schema, text: &str) -> bool {
    let mut values = schema.fields.iter().filter_map(|field| field.private_value);
    values.any(|value| text.contains(value))
}

fn edit(deed: &Deed, private: bool) -> LoggedEdit<'_> {
    let value = |raw: &Option<String>| match raw {
        None => Json::Null,
        Some(_) if is_about_people(deed) || !private && is_private(deed) => Json::from(MASK),
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

/// RON as JSON; a choice becomes its name, also deep inside, and what has no JSON of its own stays text.
fn json(raw: &str) -> Json {
    match scan::parse(raw) {
        (Some(doc), faults) if faults.is_empty() => node(raw, &doc.root),
        _ => Json::from(raw),
    }
}

fn node(raw: &str, node: &Node) -> Json {
    let text = node.span.of(raw);
    let parsed = || match text.replace('_', "").trim_start_matches('+').parse::<Json>() {
        Ok(value) => value,
        Err(_) => Json::from(text),
    };
    match &node.kind {
        NodeKind::Number | NodeKind::Bool => parsed(),
        NodeKind::Word if text == "None" => Json::Null,
        NodeKind::Text => unquote(text).map_or_else(|| Json::from(text), Json::from),
        NodeKind::Group(group) => self::group(raw, group),
        _ => Json::from(text),
    }
}

/// A record is an object, a list or a pair an array, `Some(x)` is `x`.
fn group(raw: &str, group: &Group) -> Json {
    let values = || group.items.iter().map(|item| node(raw, &item.value));
    if group.some {
        return values().next().unwrap_or_default();
    }
    let is_record = group.items.iter().any(|item| item.key.is_some());
    if is_record {
        let names = group.items.iter().filter_map(|item| item.key);
        let names = names.map(|key| key.of(raw).to_string());
        Json::Object(names.zip(values()).collect())
    } else {
        Json::Array(values().collect())
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
        assert_eq!(
            json("(name: \"x\", helix: Private, range: (2, 5), at: Some(1.5), none: None)"),
            json!({"name": "x", "helix": "Private", "range": [2, 5], "at": 1.5, "none": null})
        );
    }
}
