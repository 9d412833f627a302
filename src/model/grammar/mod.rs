//! A record in one line, as it is said in a room: `Book the venue fri @labour !1`, `Orunia residents ; c ; 45 ; core`.
//! Each part is understood on its own, so that a screen can show what it means while it is typed. It must not write
//! anything, nor judge values: that is `input`.

mod around;
mod cursor;
mod line;
mod parts;
mod people;
mod reading;
mod sentence;
mod task;
mod value;

use super::change::{Edit, RecordId};
use super::choice::Relation;
use super::input;
use super::records::Link;
use super::{City, Kind};
use crate::date::Calendar;
use crate::problem::Problem;
use crate::text::{quote, unquote};

pub use cursor::split_cursor;
pub use line::usage;
pub use parts::with_places;
pub use reading::{Part, Reading};

use line::TypedLine;

/// Understands a line for a new record of a kind, as far as it goes.
pub fn read_line(kind: Kind, text: &str, city: &City, calendar: Calendar) -> Reading {
    if kind == Kind::City {
        let problem = Problem::usage("a city cannot be added here").fix("use ulg init");
        return Reading { problems: vec![problem], ..Reading::default() };
    }
    let line = TypedLine::new(kind, city, calendar);
    match kind {
        Kind::Task => task::read(line, text),
        _ => parts::read(line, text),
    }
}

/// The edits that add the record of a line: the record itself last, before it a generic role it needs and `roles.ron`
/// lacks.
///
/// # Errors
/// 2 with the first part that is not understood, and for a link that is there already.
pub fn add(kind: Kind, text: &str, city: &City, calendar: Calendar) -> Result<Vec<Edit>, Problem> {
    let reading = read_line(kind, text, city, calendar);
    if let Some(problem) = reading.problems.into_iter().next() {
        return Err(problem);
    }
    if kind == Kind::Link {
        refuse_twice(city, &reading.fields)?;
    }
    let field = |name: &str| {
        let found = reading.fields.iter().find(|(field, _)| *field == name);
        found.and_then(|(_, raw)| unquote(raw)).unwrap_or_default()
    };
    let name = match kind {
        Kind::Link => format!("{}-{}", field("from"), field("to")),
        _ => field(kind.row().title),
    };
    let id = city.free_id(kind, &name);
    let mut edits: Vec<Edit> = Vec::new();
    for (name, raw) in &reading.fields {
        let is_role = kind.schema().field(name).is_some_and(|field| input::is_role(&field.what));
        edits.extend(is_role.then(|| input::missing_role(city, raw)).flatten());
    }
    let mut fields = vec![("id", quote(&id))];
    fields.extend(reading.fields);
    edits.push(Edit::Add { record: RecordId::new(kind, id), fields });
    Ok(edits)
}

/// Two members are linked once by the same kind in the same direction; what changes about it is edited.
fn refuse_twice(city: &City, fields: &[(&'static str, String)]) -> Result<(), Problem> {
    let raw = |name: &str| fields.iter().find(|(field, _)| *field == name).map(|(_, raw)| raw.as_str());
    let text = |name: &str| raw(name).and_then(unquote).unwrap_or_default();
    let (from, to) = (text("from"), text("to"));
    let Some(kind) = raw("kind") else {
        return Ok(());
    };
    let is_same = |link: &&Link| link.from == from && link.to == to && link.kind.map(Relation::name) == Some(kind);
    match city.links.iter().find(is_same) {
        None => Ok(()),
        Some(link) => {
            let what = format!("{from} and {to} are linked like that already");
            Err(Problem::usage(what).fix(format!("change links/{} instead", link.id)))
        }
    }
}
