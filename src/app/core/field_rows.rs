//! The rows of one field on a sheet: one, or one an item of a list. It must not know what else the sheet shows.

use crate::app::core::sheet::{Goes, SheetRow};
use crate::model::{City, Field, Path, RecordId, Target, Type, Value};
use crate::report::cells::{Cell, Facts, Tone, words};

/// The rows of a field that holds something: of a list of references, nested records or sentences one an item.
pub(in crate::app) fn rows_of(
    facts: Facts<'_>,
    field: &Field,
    path: &Path,
    value: &Value<'_>,
    out: &mut Vec<SheetRow>,
) {
    let by_item = matches!(field.what.item(), Type::Ref(_) | Type::Nested(_) | Type::Prose);
    match value {
        Value::List(items) if by_item => {
            for (place, item) in items.iter().enumerate() {
                let label = if place == 0 { field.label() } else { String::new() };
                out.push(item_row(facts, label, field.what.item(), path.clone().item(place), item));
            }
        }
        _ => out.push(item_row(facts, field.label(), &field.what, path.clone(), value)),
    }
}

fn item_row(facts: Facts<'_>, label: String, what: &Type, path: Path, value: &Value<'_>) -> SheetRow {
    let goes = match (what, value) {
        (Type::Nested(_), _) => Goes::Nested,
        (Type::Ref(target), Value::Text(id)) => match followed(facts.city, *target, id) {
            Some(record) => Goes::Record(record),
            None => Goes::Edit,
        },
        _ => Goes::Edit,
    };
    let tone = match (&goes, what) {
        (Goes::Edit, Type::Ref(Target::Record(_))) => Tone::Warn,
        _ => Tone::Plain,
    };
    SheetRow { label, value: Cell { tone, ..prose(&words(facts, what, value)) }, path, goes, ..SheetRow::default() }
}

/// Text that keeps its line breaks, safe to show.
pub(in crate::app) fn prose(text: &str) -> Cell {
    Cell { text: crate::clean::lines(text).into_owned(), tone: Tone::Plain }
}

fn followed(city: &City, target: Target, id: &str) -> Option<RecordId> {
    let kind = match target {
        Target::Record(kind) => kind,
        Target::AnyOffer => crate::model::Kind::Offer,
        Target::Theme | Target::Objective | Target::Criterion => return None,
    };
    city.find(kind, id).map(RecordId::of)
}
