//! A list of who came, for one meeting: bodies by name, people by the seat they have. It must not know how the list was
//! written.

use super::column::Meaning;
use super::known::Named;
use super::options::ImportOptions;
use super::plan::{Fault, Outcome, Plan};
use super::rows::RowSpot;
use super::tables::Ready;
use super::values;
use crate::fold::one_line;
use crate::model::change::{Edit, Path, RecordId};
use crate::model::field::Target;
use crate::model::{City, Kind, kinds};
use crate::problem::Problem;
use crate::sheets::SheetRow;
use crate::text::quote;

/// Takes up the list as what a meeting's `present` gains.
///
/// # Errors
/// 2 where no meeting is named, 66 where there is none of that id.
pub fn read(
    known: &mut Named<'_>,
    ready: Ready<'_>,
    plan: &mut Plan,
    (city, options): (&City, &ImportOptions),
) -> Result<(), Problem> {
    let Some(id) = &options.meeting else {
        return Err(Problem::usage("attendance belongs to a meeting").fix("name it with --meeting ID"));
    };
    let meeting = city.meeting(id).ok_or_else(|| kinds::missing(Kind::Meeting, id))?;
    let table = plan.tables.len();
    let mut new: Vec<String> = Vec::new();
    for at in &ready.rows {
        let row = &ready.table.rows[*at];
        let Some((title, seat)) = seat(known, city, &ready.plan.header.meanings, row) else { continue };
        let spot = RowSpot { table, at: *at, row: row.number, kind: Kind::Member, shares: false };
        let mut own = spot.plan(Outcome::Same, title);
        match seat {
            Ok(seat) => {
                if !meeting.present.contains(&seat) && !new.contains(&seat) {
                    // The list gains it; its own record does not change.
                    new.push(seat.clone());
                }
                own.id = Some(seat);
            }
            Err(why) => {
                own.outcome = Outcome::Refused;
                own.fault = Some(Fault::row(why));
            }
        }
        plan.rows.push(own);
    }
    let record = RecordId::new(Kind::Meeting, id);
    let path = Path::field("present");
    let items: Vec<String> = new.iter().map(|seat| quote(seat)).collect();
    if !items.is_empty() {
        plan.notes.push(format!("{} came to {}", items.len(), meeting.title));
    }
    if meeting.present.is_empty() && !items.is_empty() {
        plan.besides.push(Edit::Set { record, path, old: None, new: Some(format!("[{}]", items.join(", "))) });
    } else {
        let push = |item| Edit::Push { record: record.clone(), path: path.clone(), item };
        plan.besides.extend(items.into_iter().map(push));
    }
    plan.tables.push(ready.plan);
    Ok(())
}

/// What a row is called, and the seat it means.
fn seat(
    known: &mut Named<'_>,
    city: &City,
    meanings: &[Meaning],
    row: &SheetRow,
) -> Option<(String, Result<String, String>)> {
    let of = |wanted: &[Meaning]| {
        let cells = wanted.iter().filter_map(|wanted| {
            let place = meanings.iter().position(|meaning| meaning == wanted)?;
            row.cells.get(place).map(|cell| one_line(&values::text(cell))).filter(|text| !text.is_empty())
        });
        cells.collect::<Vec<_>>().join(" ")
    };
    let body = of(&[Meaning::Field(Kind::Member, "name")]);
    if !body.is_empty() {
        let found = known.find(Target::Record(Kind::Member), &body);
        return Some((body, found));
    }
    let name = match of(&[Meaning::Field(Kind::Person, "name")]) {
        name if name.is_empty() => of(&[Meaning::Given, Meaning::Family]),
        name => name,
    };
    if name.is_empty() {
        return None;
    }
    let found = known.find(Target::Record(Kind::Person), &name).and_then(|id| {
        let person = city.people.iter().find(|person| person.id == id);
        let member = person.and_then(|person| person.member.clone());
        member.ok_or_else(|| "this person has no seat".to_string())
    });
    Some((name, found))
}
