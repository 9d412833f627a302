//! One record as text: every field in words, references as names, wrapped, labels aligned. It must not know the
//! terminal, and says nothing private unless asked.

use super::cells::{Facts, words};
use crate::clean;
use crate::date::Date;
use crate::model::{City, Field, Kind, Record, Type, Value, attend};
use crate::width::{pad, width, wrap};

/// What may be shown of a record beyond its plain fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Show {
    /// People's e-mail, phone, languages and notes.
    pub contacts: bool,
    /// Private fields of everything else: stance, trust, notes.
    pub private: bool,
}

impl Show {
    /// What a coordinator's own list shows: the city's private notes, but nobody's e-mail.
    pub const OWN: Show = Show {
        contacts: false,
        private: true,
    };

    /// What strangers may see.
    pub const PUBLIC: Show = Show {
        contacts: false,
        private: false,
    };

    /// Whether a field of a kind may be shown.
    pub fn allows(self, kind: Kind, field: &Field) -> bool {
        !field.private
            || match kind.is_private() {
                true => self.contacts,
                false => self.private,
            }
    }
}

/// Narrower than this nothing can be read.
const NARROWEST: usize = 20;

/// The record as lines of at most `columns` columns: what it is, then its fields in the order of the field table;
/// absent ones are left out.
pub fn text(city: &City, today: Date, record: &dyn Record, show: Show, columns: usize) -> String {
    let kind = record.kind();
    let facts = Facts {
        city,
        today,
        discreet: false,
    };
    let rows: Vec<(String, Vec<String>)> = kind
        .shape()
        .fields
        .iter()
        .filter(|field| field.name != "id" && show.allows(kind, field))
        .filter_map(|field| {
            let value = attend::counted(record, field.name)?;
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
        (Type::List(item @ (Type::Nested(_) | Type::Prose)), Value::List(items)) => items
            .iter()
            .map(|one| format!("- {}", safe(facts, item, one)))
            .collect(),
        _ => vec![safe(facts, what, value)],
    }
}

fn safe(facts: Facts<'_>, what: &Type, value: &Value<'_>) -> String {
    let words = words(facts, what, value);
    clean::lines(&words).into_owned()
}
