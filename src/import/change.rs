//! A plan as the one change that brings it in. It must not judge it.

use std::cmp::Reverse;

use super::plan::{Outcome, Plan, RowPlan};
use crate::date::Date;
use crate::model::change::{Change, Edit, Path, RecordId, Step};
use crate::model::{City, input, rules};
use crate::problem::Problem;
use crate::sort::InOrder;
use crate::text::quote;

/// `Import Interesariusze.xlsx: 41 new, 9 filled`.
pub fn label(plan: &Plan) -> String {
    let counts = Outcome::ALL.into_iter().filter(|outcome| outcome.writes());
    let counts: Vec<String> = counts
        .map(|outcome| (plan.count(outcome), outcome))
        .filter(|(count, _)| *count > 0)
        .map(|(count, outcome)| format!("{count} {}", outcome.spoken()))
        .collect();
    // Of a list of who came no row is a record of its own.
    let besides = || plan.notes.last().cloned().unwrap_or_default();
    let what = if counts.is_empty() { besides() } else { counts.join(", ") };
    format!("Import {}: {what}", plan.file)
}

/// The change, with everything that follows from it.
///
/// # Errors
/// Where a rule of the city forbids it.
pub fn change(plan: &Plan, city: &City, today: Date) -> Result<Change, Problem> {
    let mut edits = plan.besides.clone();
    let mut parts: Vec<Edit> = Vec::new();
    for row in plan.rows.iter().filter(|row| row.outcome.writes()) {
        if row.edits.is_empty() {
            edits_of(row, city, &mut edits);
        } else {
            parts.extend(row.edits.iter().cloned());
        }
    }
    // Taking a part out moves those behind it: they are changed first, and taken out from the last to the first.
    parts.order_by_key(|edit| match edit {
        Edit::Pull { path, .. } => (1, Reverse(place(path))),
        Edit::Push { .. } => (2, Reverse(0)),
        _ => (0, Reverse(0)),
    });
    let (pushes, rest): (Vec<Edit>, Vec<Edit>) = parts.into_iter().partition(|edit| matches!(edit, Edit::Push { .. }));
    edits.extend(rest);
    let (of_new, pushes): (Vec<Edit>, Vec<Edit>) = pushes.into_iter().partition(|edit| {
        let record = edit.record();
        city.find(record.kind, &record.id).is_none()
    });
    of_new.iter().for_each(|push| take_along(&mut edits, push));
    edits.extend(pushed(city, pushes));
    Ok(Change::new(label(plan), rules::consequences(city, edits, today)?))
}

fn place(path: &Path) -> usize {
    match path.0.last() {
        Some(Step::Item(place)) => *place,
        _ => 0,
    }
}

/// A part of a record that is new itself stands in it from the first.
fn take_along(edits: &mut [Edit], push: &Edit) {
    let Edit::Push { record, path, item } = push else { return };
    let list = record.kind.schema().field(path.head()).map(|field| field.name);
    let added = edits.iter_mut().find_map(|edit| match edit {
        Edit::Add { record: own, fields } if own == record => Some(fields),
        _ => None,
    });
    let (Some(list), Some(fields)) = (list, added) else { return };
    match fields.iter_mut().find(|(name, _)| *name == list) {
        Some((_, raw)) => *raw = format!("{}, {item}]", raw.trim_end_matches(']')),
        None => fields.push((list, format!("[{item}]"))),
    }
}

/// New parts of records; where a list is not there yet, the first one makes it, or a new record takes it along.
fn pushed(city: &City, pushes: Vec<Edit>) -> Vec<Edit> {
    let is_there = |edit: &Edit| {
        let (record, path) = (edit.record(), edit.path());
        let found = city.find(record.kind, &record.id);
        found.zip(path).is_some_and(|(found, path)| path.value(found).is_some())
    };
    let make = |edit: Edit| match edit {
        Edit::Push { record, path, item } => Edit::Set { record, path, old: None, new: Some(format!("[{item}]")) },
        other => other,
    };
    let single = pushes.into_iter().map(|edit| if is_there(&edit) { edit } else { make(edit) });
    input::together(single.collect())
}

fn edits_of(row: &RowPlan, city: &City, edits: &mut Vec<Edit>) {
    let Some(id) = &row.id else { return };
    let record = RecordId::new(row.kind, id);
    match row.outcome {
        Outcome::New => {
            let mut fields = vec![("id", quote(id))];
            let order = row.kind.schema().fields;
            fields.extend(order.iter().filter_map(|field| {
                let own = row.fields.iter().find(|one| one.field == field.name)?;
                Some((field.name, own.new.clone()?))
            }));
            edits.push(Edit::Add { record, fields });
        }
        Outcome::Removed => edits.push(Edit::Archive { record }),
        _ => {
            let Some(there) = city.find(row.kind, id) else { return };
            let taken = row.fields.iter().filter(|field| field.taken);
            edits.extend(taken.flat_map(|field| input::replace(there, Path::field(field.field), field.new.clone())));
        }
    }
}
