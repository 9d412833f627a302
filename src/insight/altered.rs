//! Which fields of records hold something else than at a moment, in words: whatever nothing else tells of the time since.
//! Of a private field it is said that it changed, never what it holds. It must not know where the past is kept.

use std::collections::HashSet;

use super::past::{self, Past};
use crate::model::field::{Field, Type, Value};
use crate::model::query::{defaults, standing};
use crate::model::{Before, City, Kind, Record, RecordId};
use crate::sort::InOrder;
use crate::text::scan::{self, NodeKind, Span};
use crate::text::unquote;

/// A record with fields that hold something else now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    pub record: RecordId,
    /// Of people no name.
    pub title: String,
    /// The names of the fields, and what became of them: `status Todo -> Doing`, `agenda changed`.
    pub fields: Vec<(&'static str, String)>,
    /// It is told of private fields only, or of a record that is private as a whole.
    pub is_private: bool,
}

impl Altered {
    /// `status Todo -> Doing, agenda changed`.
    pub fn words(&self) -> String {
        let words: Vec<&str> = self.fields.iter().map(|(_, words)| words.as_str()).collect();
        words.join(", ")
    }
}

/// Every record that is still there and was there before, public fields apart from private ones, in the order of kinds
/// and files.
pub(super) fn altered(city: &City, past: &Past<'_>) -> Vec<Altered> {
    let mut known: Vec<(Kind, &str)> = past.fields.keys().copied().collect();
    known.retain(|(kind, id)| !past.is_new(*kind, id) && !is_again(past, *kind, id));
    known.order_by_key(|(kind, id)| (*kind as usize, city.place(*kind, id)));
    let mut out = Vec::new();
    for (kind, id) in known {
        let Some(record) = city.find(kind, id) else {
            continue;
        };
        let changes = of_record(city, record, past.of_record(kind, id));
        let is_whole = kind.is_private() || standing::is_confidential(record);
        for is_private in [false, true] {
            let fields = changes.iter().filter(|(field, _)| field.private == is_private);
            let fields: Vec<_> = fields.map(|(field, words)| (field.name, words.clone())).collect();
            if !fields.is_empty() {
                out.push(Altered {
                    record: RecordId::of(record),
                    title: title(city, record),
                    fields,
                    is_private: is_private || is_whole,
                });
            }
        }
    }
    out
}

/// Takes away the fields of which something else tells.
pub(super) fn without(altered: &mut Vec<Altered>, told: &[(RecordId, &'static str)]) {
    let told: HashSet<(&RecordId, &str)> = told.iter().map(|(record, field)| (record, *field)).collect();
    for one in altered.iter_mut() {
        one.fields.retain(|(field, _)| !told.contains(&(&one.record, *field)));
    }
    altered.retain(|one| !one.fields.is_empty());
}

/// Whether it was taken away in the meantime, so that its fields are those of another time.
fn is_again(past: &Past<'_>, kind: Kind, id: &str) -> bool {
    past.of_record(kind, id).iter().any(|one| one.field.is_none())
}

/// What a record is called here: two bodies for a link, no name for a person.
pub(super) fn title(city: &City, record: &dyn Record) -> String {
    let link = || city.links.get(city.place(Kind::Link, record.id())?);
    match record.kind() {
        Kind::Person => Kind::Person.file().to_string(),
        Kind::Link => link().map_or_else(String::new, |link| super::words::link_words(city, link)),
        _ => record.title().to_string(),
    }
}

/// The records that were there and are in no file now, by the titles they had; members and people are told elsewhere.
pub(super) fn archived(city: &City, past: &Past<'_>) -> Vec<past::Named> {
    let told = [Kind::Member, Kind::Person];
    let mut gone: Vec<past::Named> = Vec::new();
    for ((kind, id), known) in &past.fields {
        let whole = known.iter().find(|one| one.field.is_none());
        let old = whole.and_then(|one| one.old.as_deref());
        if let Some(old) = old.filter(|_| !told.contains(kind) && city.find(*kind, id).is_none()) {
            gone.push(past::Named {
                title: title_in(*kind, old).unwrap_or_else(|| (*id).to_string()),
                record: RecordId::new(*kind, *id),
            });
        }
    }
    gone.order();
    gone
}

/// The title in the text of a record.
fn title_in(kind: Kind, text: &str) -> Option<String> {
    let text = format!("[{text}\n]");
    let doc = scan::parse(&text).0?;
    let NodeKind::Group(list) = &doc.root.kind else {
        return None;
    };
    let NodeKind::Group(record) = &list.items.first()?.value.kind else {
        return None;
    };
    let is_title = |key: &Span| key.of(&text) == kind.row().title;
    let mut items = record.items.iter();
    let title = items.find(|item| item.key.as_ref().is_some_and(is_title))?;
    unquote(title.value.span.of(&text))
}

/// Each field of a record once, with what became of it.
fn of_record(city: &City, record: &dyn Record, known: &[&Before]) -> Vec<(&'static Field, String)> {
    let mut out: Vec<(&'static Field, String)> = Vec::new();
    for field in record.kind().schema().fields {
        let of_field = known.iter().filter(|one| {
            let path = one.field.as_deref().unwrap_or_default();
            let rest = path.strip_prefix(field.name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']))
        });
        let of_field: Vec<&&Before> = of_field.collect();
        let whole = |one: &&&&Before| one.field.as_deref() == Some(field.name);
        let words = match (of_field.iter().find(whole), of_field.is_empty()) {
            (_, true) => None,
            (Some(one), _) => became(city, record, field, one.old.as_deref()),
            (None, _) => Some(changed(field)),
        };
        out.extend(words.map(|words| (field, words)));
    }
    out
}

fn changed(field: &Field) -> String {
    format!("{} changed", field.label())
}

/// What became of a value; `None` where it is the same again.
fn became(city: &City, record: &dyn Record, field: &Field, old: Option<&str>) -> Option<String> {
    let counts = || defaults::default(record.kind(), field.name).map(|value| value.plain());
    let old = old.and_then(plain);
    let now = record.value(field.name);
    if let (Some(Value::List(_) | Value::Nested(_)), _) | (_, Type::List(_)) = (&now, field.what) {
        let now = now.map(|value| bare(&value.ron()));
        let is_same = old.as_deref().map(bare).filter(|old| old != "[]") == now;
        return (!is_same).then(|| changed(field));
    }
    let (old, now) = (old.or_else(counts), now.map(|value| value.plain()).or_else(counts));
    if old == now {
        return None;
    }
    let is_told = matches!(
        field.what,
        Type::Bool | Type::Whole(..) | Type::Number | Type::Date | Type::Time | Type::Choice(_) | Type::Ref(_)
    );
    if field.private || !is_told {
        return Some(changed(field));
    }
    let words = |value: Option<String>| match (value, field.what) {
        (None, _) => "none".to_string(),
        (Some(id), Type::Ref(target)) => city.name_of(target, &id).unwrap_or(id),
        (Some(value), _) => value,
    };
    Some(format!("{} {} -> {}", field.label(), words(old), words(now)))
}

/// A value as it would be typed; `None` where none was there.
fn plain(raw: &str) -> Option<String> {
    let mut raw = raw.trim();
    while let Some(inner) = raw.strip_prefix("Some(").and_then(|rest| rest.strip_suffix(')')) {
        raw = inner.trim();
    }
    match raw {
        "None" => None,
        _ => Some(unquote(raw).unwrap_or_else(|| raw.to_string())),
    }
}

/// Text of a file without what means nothing between its signs.
fn bare(raw: &str) -> String {
    let text: String = raw.chars().filter(|char| !char.is_whitespace()).collect();
    text.replace(",]", "]").replace(",)", ")")
}
