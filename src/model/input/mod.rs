//! What people type becomes RON text and edits: the one judge for forms, `ulg set` and the quick verbs. It must not
//! write anything, and must not know the terminal.

mod assign;
mod list;
mod number;
mod place;
mod plain;
mod reference;
pub mod words;

pub(super) use assign::is_role;
pub use assign::{append, assign, nested, replace, together};
pub use number::{amount, number, whole};
pub use place::{Typed, nudge, place, reading};
pub use reference::{missing_role, unknown_reference};

use super::change::{Edit, Path};
use super::city::City;
use super::field::{Field, Record, Type, Value};
use crate::date::Calendar;
use crate::fold::{fold, nearest};
use crate::problem::{Exit, Problem};

/// The RON text of a typed value; `None` removes the field. `old` is what the field holds now: dates such as `++1w`
/// count from it.
///
/// # Errors
/// 2 for what `check` would find in the value, and where a required field would be emptied.
pub fn value(
    city: &City,
    field: &Field,
    typed: &str,
    calendar: Calendar,
    old: Option<&Value>,
) -> Result<Option<String>, Problem> {
    let empty =
        || if field.required { Err(Problem::usage(format!("`{}` cannot be empty", field.name))) } else { Ok(None) };
    if typed.trim().is_empty() || is_none(city, field, typed) {
        return empty();
    }
    let typing = Typing { city, calendar, old, name: field.name };
    let Some(raw) = typing.value(&field.what, typed)? else {
        return empty();
    };
    match super::check::judge(field, &raw) {
        Ok(()) => Ok(Some(raw)),
        Err(problem) => Err(problem.exit(Exit::Usage)),
    }
}

/// The edits of an assignment: `FIELD=VALUE`, `FIELD=` to remove, `FIELD+=ITEM` and `FIELD-=ITEM` for lists. The edits
/// of a whole change then go through [`super::rules::consequences`].
///
/// # Errors
/// 2 for what is no assignment, for a field that is unknown or cannot be set, and as [`value`].
pub fn set(city: &City, record: &dyn Record, assignment: &str, calendar: Calendar) -> Result<Vec<Edit>, Problem> {
    let Some((left, typed)) = assignment.split_once('=') else {
        let what = format!("\"{assignment}\" is no assignment");
        return Err(Problem::usage(what).fix("write FIELD=VALUE"));
    };
    let (name, sign) = match left.strip_suffix(['+', '-']) {
        Some(name) => (name, left.chars().last()),
        None => (left, None),
    };
    let field = field(record, name)?;
    let path = Path::field(field.name);
    if let Some(sign) = sign {
        let typing = Typing { city, calendar, old: None, name: field.name };
        return match sign {
            '+' => typing.push(record, field, typed),
            _ => typing.pull(record, field, typed),
        };
    }
    assign(city, record, &path, typed, calendar)
}

/// `none` for a reference takes it away, as it does for a date, unless something is called so.
fn is_none(city: &City, field: &Field, typed: &str) -> bool {
    match field.what {
        Type::Ref(target) => fold(typed.trim()) == "none" && city.name_of(target, "none").is_none(),
        _ => false,
    }
}

/// The field of a record that a typed name means.
fn field(record: &dyn Record, typed: &str) -> Result<&'static Field, Problem> {
    let schema = record.kind().schema();
    let name = fold(typed.trim()).replace(['-', ' '], "_");
    let Some(field) = schema.field(&name) else {
        let what = format!("{} has no field \"{typed}\"", record.kind().one());
        let names = || schema.fields.iter().map(|field| field.name);
        let all = || format!("use one of {}", names().collect::<Vec<_>>().join(", "));
        return Err(Problem::usage(what).meant(nearest(&name, names()), all));
    };
    match field.what {
        Type::Id => Err(Problem::usage("an id never changes").fix("add a new record instead")),
        _ => Ok(field),
    }
}

/// What is known while a value is typed.
struct Typing<'t> {
    city: &'t City,
    calendar: Calendar,
    old: Option<&'t Value<'t>>,
    /// The field's name, for messages.
    name: &'t str,
}
