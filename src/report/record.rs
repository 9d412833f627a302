//! One record as text: every field in words, references as names, wrapped, labels aligned. It must not know the
//! terminal, and says nothing private unless asked.

use super::cells::{Facts, words};
use crate::clean;
use crate::date::Date;
use crate::model::query::standing;
use crate::model::{City, Field, Kind, Record, Type, Value, attend};
use crate::width::{pad, width, wrap};

/// What may be shown of a record beyond its plain fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Show {
    /// People's e-mail, phone, languages and notes.
    pub contacts: bool,
    /// Every private field and record: stance, trust, notes, stand-ins, conflicts, and what `contacts` shows.
    pub private: bool,
}

impl Show {
    /// What strangers may see, and whoever does not ask for more.
    pub const PUBLIC: Show = Show { contacts: false, private: false };

    /// Whether a field of a kind may be shown.
    pub fn allows(self, kind: Kind, field: &Field) -> bool {
        !field.private || self.private || kind.is_private() && self.contacts
    }

    /// Whether a record may be shown at all.
    pub fn lets(self, record: &dyn Record) -> bool {
        self.private || !standing::is_confidential(record)
    }

    /// What may be shown of a field of a record: nested records without their private fields.
    pub fn value<'r>(self, record: &'r dyn Record, field: &Field) -> Option<Value<'r>> {
        let shown = self.allows(record.kind(), field);
        let value = attend::counted(record, field.name).filter(|_| shown)?;
        Some(self.within(&field.what, value))
    }

    fn within<'r>(self, what: &Type, value: Value<'r>) -> Value<'r> {
        match (what, value) {
            (Type::List(item), Value::List(items)) => {
                let items = items.into_iter().map(|one| self.within(item, one));
                Value::List(items.collect())
            }
            (Type::Nested(schema), Value::Nested(fields)) => {
                let private = |name: &str| schema.field(name).is_some_and(|field| field.private);
                let shown = fields.into_iter().filter(|(name, _)| self.private || !private(name));
                Value::Nested(shown.collect())
            }
            (_, value) => value,
        }
    }

    /// Whether a record says more to whoever asks for it.
    pub fn hides(self, record: &dyn Record) -> bool {
        let fields = record.kind().schema().fields.iter();
        let mut held = fields.map(|field| (self.value(record, field), attend::counted(record, field.name)));
        held.any(|(shown, all)| shown != all)
    }
}

/// Said below a record of which something is kept back.
const MORE: &str = "(private fields are left out; --private shows them)\n";
/// Narrower than this nothing can be read.
const NARROWEST: usize = 20;

/// The record as lines of at most `columns` columns: what it is, then its fields in the order of the field table;
/// absent ones are left out.
pub fn text(city: &City, today: Date, record: &dyn Record, show: Show, columns: usize) -> String {
    let kind = record.kind();
    let facts = Facts { city, today, hide_private: false };
    let rows: Vec<(String, Vec<String>)> = kind
        .schema()
        .fields
        .iter()
        .filter(|field| field.name != "id")
        .filter_map(|field| {
            let value = show.value(record, field)?;
            Some((field.label(), paragraphs(facts, &field.what, &value)))
        })
        .collect();
    let mut out = heading(record);
    let label = rows.iter().map(|(label, _)| width(label)).max();
    let label = label.unwrap_or(0) + 2;
    let room = columns.saturating_sub(label).max(NARROWEST);
    for (name, paragraphs) in rows {
        push_field(&name, &paragraphs, label, room, &mut out);
    }
    if show.hides(record) {
        out.push_str(MORE);
    }
    out
}

/// `member/labour-office`, as the next command takes it.
fn heading(record: &dyn Record) -> String {
    match record.kind() {
        Kind::City => "city\n".to_string(),
        kind => format!("{}/{}\n", kind.name(), clean::line(record.id())),
    }
}

fn push_field(name: &str, paragraphs: &[String], label: usize, room: usize, out: &mut String) {
    let mut name = name;
    for paragraph in paragraphs {
        for line in wrap(paragraph, room) {
            let line = format!("{}{line}", pad(name, label));
            out.push_str(line.trim_end());
            out.push('\n');
            name = "";
        }
    }
}

/// What a field says, cleaned: items that are sentences or nested records each in a paragraph of their own.
fn paragraphs(facts: Facts<'_>, what: &Type, value: &Value<'_>) -> Vec<String> {
    match (what, value) {
        (Type::List(item @ (Type::Nested(_) | Type::Prose)), Value::List(items)) => {
            items.iter().map(|one| format!("- {}", safe(facts, item, one))).collect()
        }
        _ => vec![safe(facts, what, value)],
    }
}

fn safe(facts: Facts<'_>, what: &Type, value: &Value<'_>) -> String {
    let words = words(facts, what, value);
    clean::lines(&words).into_owned()
}
