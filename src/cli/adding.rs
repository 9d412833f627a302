//! `ulg add`: a record in one line, or several copied from a list or a spreadsheet; all of them or none.

use super::args::Global;
use super::out::{self, Out};
use super::place;
use super::write::{commit, readable};
use crate::model::near::Names;
use crate::model::paste::{self, Onto};
use crate::model::{Change, City, Edit, Kind, RecordId, grammar, rules};
use crate::problem::Problem;
use crate::text::unquote;

/// Adds the records of a text and prints their ids.
pub fn add(global: &Global, kind: &str, text: &str, out: &mut Out) -> Result<i32, Problem> {
    let kind = Kind::parse(kind)?;
    let mut store = place::for_writing(global)?;
    let city = store.city().clone();
    readable(&store, kind)?;
    let today = place::today(global, &city)?;
    let calendar = city.calendar(today);
    let paste = paste::read(Onto::Record(kind), text, &city, calendar);
    if paste.lines.is_empty() {
        // The grammar says what is missing.
        grammar::add(kind, text, &city, calendar)?;
    }
    let is_one = paste.lines.len() == 1;
    let mut each = Vec::new();
    for line in &paste.lines {
        let edits = grammar::add(kind, &line.text, &city, calendar);
        each.push(edits.map_err(|problem| {
            if is_one {
                problem
            } else {
                Problem { what: format!("line {}: {}", line.number, problem.what), ..problem }
            }
        })?);
    }
    let edits = rules::consequences(&city, paste::join(&city, each), today)?;
    let is_added = |edit: &&Edit| matches!(edit, Edit::Add { record, .. } if record.kind == kind);
    if kind == Kind::Member {
        say_near(&city, edits.iter().filter(is_added));
    }
    let added = edits.iter().filter(is_added);
    let added: Vec<RecordId> = added.map(|edit| edit.record().clone()).collect();
    let label = match added.as_slice() {
        [] => return Err(Problem::usage("there is nothing to add")),
        [one] => format!("Added {}: {}", kind.name(), one.id),
        several => format!("Added {} {}", several.len(), kind.plural()),
    };
    commit(&mut store, &Change::new(label, edits), out)?;
    for record in added {
        out.line(&record.id);
    }
    if let Some(heading) = paste.heading {
        out::say(&format!("ulg: {}", heading.words()));
    }
    Ok(0)
}

/// Says which members are called much the same: they may be the ones that were meant.
fn say_near<'e>(city: &City, added: impl Iterator<Item = &'e Edit>) {
    let names = Names::of(city);
    let title = Kind::Member.row().title;
    for edit in added {
        let name = edit.adds(title).and_then(unquote).unwrap_or_default();
        let near = names.near(&name, 1).into_iter();
        for member in near.filter_map(|place| city.members.get(place)) {
            let (name, id) = (&member.name, &member.id);
            out::say(&format!("ulg: {name} ({id}) is there already; ulg undo takes the new one back"));
        }
    }
}
