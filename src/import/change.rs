//! A plan as the one change that brings it in. It must not judge it.

use super::plan::{Outcome, Plan, RowPlan};
use crate::date::Date;
use crate::model::change::{Change, Edit, Path, RecordId};
use crate::model::{City, rules};
use crate::problem::Problem;
use crate::text::quote;

/// `Import Interesariusze.xlsx: 41 new, 9 filled`.
pub fn label(plan: &Plan) -> String {
    let counts = Outcome::ALL.into_iter().filter(|outcome| outcome.writes());
    let counts: Vec<String> = counts
        .map(|outcome| (plan.count(outcome), outcome))
        .filter(|(count, _)| *count > 0)
        .map(|(count, outcome)| format!("{count} {}", outcome.spoken()))
        .collect();
    format!("Import {}: {}", plan.file, counts.join(", "))
}

/// The change, with everything that follows from it.
///
/// # Errors
/// Where a rule of the city forbids it.
pub fn change(plan: &Plan, city: &City, today: Date) -> Result<Change, Problem> {
    let mut edits = plan.besides.clone();
    for row in plan.rows.iter().filter(|row| row.outcome.writes()) {
        edits_of(row, &mut edits);
    }
    Ok(Change::new(label(plan), rules::consequences(city, edits, today)?))
}

fn edits_of(row: &RowPlan, edits: &mut Vec<Edit>) {
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
        _ => edits.extend(row.fields.iter().filter(|field| field.taken).map(|field| Edit::Set {
            record: record.clone(),
            path: Path::field(field.field),
            old: field.old.clone(),
            new: field.new.clone(),
        })),
    }
}
