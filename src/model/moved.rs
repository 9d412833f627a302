//! Where an item of a list has gone when the list has changed around it: a place is a number, and what stands there is
//! what was meant. It must not know who changed the list.

use super::change::{Change, Edit, Path, RecordId, Step};
use super::city::City;
use super::field::{Record, Value};

/// The same place in a record that has changed; `None` where the item it was within is gone.
fn path(path: &Path, before: &dyn Record, after: &dyn Record) -> Option<Path> {
    let mut moved = Path(Vec::with_capacity(path.0.len()));
    for (depth, step) in path.0.iter().enumerate() {
        let step = match step {
            Step::Field(_) => step.clone(),
            Step::Item(place) => {
                let old = Path(path.0[..depth].to_vec()).value(before);
                match (old, moved.value(after)) {
                    (Some(Value::List(old)), Some(Value::List(new))) if *place < old.len() => {
                        Step::Item(item(&old, &new, *place)?)
                    }
                    (Some(Value::List(old)), None) if *place < old.len() => return None,
                    _ => step.clone(),
                }
            }
        };
        moved.0.push(step);
    }
    Some(moved)
}

/// The place of an item among those of a later list: where the same one stands, else where the one stands that it has
/// become.
fn item(old: &[Value<'_>], new: &[Value<'_>], place: usize) -> Option<usize> {
    let is_same = |at: usize, one: &Value<'_>| new.get(at).is_some_and(|other| same(one, other));
    if is_same(place, &old[place]) {
        return Some(place);
    }
    if let Some(at) = new.iter().position(|other| same(&old[place], other)) {
        return Some(at);
    }
    if id(&old[place]).is_some() || new.len() < old.len() {
        return None;
    }
    let shift = new.len() - old.len();
    let before = (0..place).all(|at| is_same(at, &old[at]));
    let after = (place + 1..old.len()).all(|at| is_same(at + shift, &old[at]));
    let is_first = place == 0;
    let is_last = place + 1 == old.len();
    if shift == 0 && before && after {
        return Some(place);
    }
    if let Some(at) = new.iter().position(|other| is_kin(&old[place], other)) {
        return Some(at);
    }
    // Only neighbours that are there can tell.
    match (before && !is_first, after && !is_last) {
        (true, _) => Some(place),
        (false, true) => Some(place + shift),
        (false, false) => None,
    }
}

/// Whether an item has become another: parts of a record begin with what they are called.
fn is_kin(one: &Value<'_>, other: &Value<'_>) -> bool {
    match (one, other) {
        (Value::Nested(one), Value::Nested(other)) => match (one.first(), other.first()) {
            (Some((name, one)), Some((same, other))) => name == same && one.ron() == other.ron(),
            _ => false,
        },
        _ => false,
    }
}

/// Whether two items are one: by their id where they have one.
fn same(one: &Value<'_>, other: &Value<'_>) -> bool {
    match (id(one), id(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one.ron() == other.ron(),
    }
}

fn id(item: &Value<'_>) -> Option<String> {
    let Value::Nested(fields) = item else {
        return None;
    };
    let field = fields.iter().find(|(name, _)| *name == "id");
    field.map(|(_, value)| value.plain())
}

/// The same place of a record in a city that has changed.
pub fn place(of: &Path, record: &RecordId, before: &City, after: &City) -> Option<Path> {
    let find = |city| City::find(city, record.kind, &record.id);
    match (find(before), find(after)) {
        (Some(before), Some(after)) => path(of, before, after),
        _ => Some(of.clone()),
    }
}

/// A change as it is meant in a city that has changed since; `None` where an item that it is about is gone.
pub fn change(change: &Change, before: &City, after: &City) -> Option<Change> {
    let edits = change.edits.iter().map(|edit| {
        let mut edit = edit.clone();
        if let Edit::Set { record, path, .. } | Edit::Pull { record, path, .. } | Edit::Push { record, path, .. } =
            &mut edit
        {
            *path = place(path, record, before, after)?;
        }
        Some(edit)
    });
    Some(Change { label: change.label.clone(), edits: edits.collect::<Option<_>>()? })
}
