//! A typed value given to a field of a record, as edits that change as little text as possible. The screen and
//! `ulg set` share it; what follows from a whole change is said by `rules`.

use super::number::{self, Written};
use super::{missing_role, value};
use crate::date::Calendar;
use crate::model::change::{Edit, Path, RecordId, Step, set};
use crate::model::city::City;
use crate::model::field::{Field, Record, Schema, Target, Type, Value};
use crate::model::kinds::Kind;
use crate::model::quotes;
use crate::problem::Problem;
use crate::text::scan;

/// The edits that give the field, list item or nested field at a path what was typed; empty text takes it away. Of a
/// list only the items that differ are touched.
///
/// # Errors
/// 2 where the path leads to no field or the value is not one the field can hold.
pub fn assign(
    city: &City,
    record: &dyn Record,
    path: &Path,
    typed: &str,
    calendar: Calendar,
) -> Result<Vec<Edit>, Problem> {
    let no_field = || Problem::usage(format!("{} has no field {path}", record.kind().one()));
    let row = path.row(record.kind()).ok_or_else(no_field)?;
    let is_item = matches!(path.0.last(), Some(Step::Item(_)));
    let what = if is_item { *row.what.item() } else { row.what };
    let old = path.value(record);
    let new = value(city, &Field { what, ..*row }, typed, calendar, old.as_ref())?;
    if is_item && new.is_none() {
        let old = old.map(|value| value.ron()).unwrap_or_default();
        return Ok(vec![Edit::Pull { record: RecordId::of(record), path: path.clone(), old }]);
    }
    let mut edits: Vec<Edit> = new_role(city, record, path, new.as_deref()).into_iter().collect();
    edits.extend(replace(record, path.clone(), new));
    Ok(edits)
}

/// The edits that give what a path leads to a new value in RON; of a list only the items that differ are touched.
pub fn replace(record: &dyn Record, path: Path, new: Option<String>) -> Vec<Edit> {
    match (path.value(record), &new) {
        (Some(Value::List(old)), Some(new)) => list_edits(record, &path, &old, new),
        _ => set(record, path, new).into_iter().collect(),
    }
}

/// A helix letter typed as a role may name a generic role that is still to be made.
fn new_role(city: &City, record: &dyn Record, path: &Path, raw: Option<&str>) -> Option<Edit> {
    path.row(record.kind()).filter(|row| is_role(&row.what))?;
    missing_role(city, raw?)
}

/// Whether a field or its items name roles.
pub(in crate::model) fn is_role(what: &Type) -> bool {
    what.target() == Some(Target::Record(Kind::Role))
}

/// Turns a list into another by single items, so that comments between items stay; a list in a new order is
/// written anew.
fn list_edits(record: &dyn Record, path: &Path, old: &[Value<'_>], new: &str) -> Vec<Edit> {
    let old: Vec<String> = old.iter().map(Value::ron).collect();
    let new: Vec<String> = items(new);
    let kept: Vec<&String> = old.iter().filter(|item| new.contains(item)).collect();
    if !new.iter().zip(&kept).all(|(new, kept)| new == *kept) || new.len() < kept.len() {
        let new = Some(format!("[{}]", new.join(", ")));
        return set(record, path.clone(), new).into_iter().collect();
    }
    let id = RecordId::of(record);
    let gone = old.iter().enumerate().rev().filter(|(_, item)| !new.contains(item));
    let pulls =
        gone.map(|(place, item)| Edit::Pull { record: id.clone(), path: path.clone().item(place), old: item.clone() });
    let pushes =
        new[kept.len()..].iter().map(|item| Edit::Push { record: id.clone(), path: path.clone(), item: item.clone() });
    pulls.chain(pushes).collect()
}

/// The items of a list as RON text.
fn items(raw: &str) -> Vec<String> {
    let doc = scan::parse(raw).0;
    let items = doc.iter().flat_map(|doc| doc.root.items());
    items.map(|item| item.value.raw(raw).to_string()).collect()
}

/// The edit that adds an item to a list field; a nested record is typed in one line, as [`nested`] reads it.
///
/// # Errors
/// 2 where the path leads to no list or the item is not one it can hold.
pub fn append(
    city: &City,
    record: &dyn Record,
    path: &Path,
    typed: &str,
    calendar: Calendar,
) -> Result<Vec<Edit>, Problem> {
    let no_field = || Problem::usage(format!("{} has no field {path}", record.kind().one()));
    let row = path.row(record.kind()).ok_or_else(no_field)?;
    let typed = match row.what.item() {
        Type::Nested(schema) if !typed.trim_start().starts_with('(') => {
            let fields = nested(city, schema, typed, calendar)?;
            let fields = fields.iter().map(|(name, raw)| format!("{name}: {raw}"));
            format!("({})", fields.collect::<Vec<_>>().join(", "))
        }
        _ => typed.to_string(),
    };
    let one = Field { what: *row.what.item(), ..*row };
    let Some(item) = value(city, &one, &typed, calendar, None)? else {
        return Ok(Vec::new());
    };
    let (id, path) = (RecordId::of(record), path.clone());
    Ok(vec![match path.value(record) {
        Some(_) => Edit::Push { record: id, path, item },
        None => Edit::Set { record: id, path, old: None, new: Some(format!("[{item}]")) },
    }])
}

/// Edits of [`append`], each made as if it were alone, as one change: where the list is not there yet, the first one
/// makes it with all items.
pub fn together(edits: Vec<Edit>) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    for edit in edits {
        let known = out.iter_mut().find_map(|other| match (other, &edit) {
            (
                Edit::Set { record, path, old: None, new: Some(list) },
                Edit::Set { record: own, path: to, new: Some(more), .. },
            ) if record == own && path == to => Some((list, more)),
            _ => None,
        });
        match known {
            Some((list, more)) => {
                let all = [items(list), items(more)].concat();
                *list = format!("[{}]", all.join(", "));
            }
            None => out.push(edit),
        }
    }
    out
}

/// A nested record in one line: its fields in their order, parted by semicolons, or `field=value`. A bare number passes
/// over fields that hold none to the next that does: `Visitors ; 0 ; 50` are baseline and target. The values are RON
/// text.
///
/// # Errors
/// 2 for a part too many and for a value its field cannot hold.
pub fn nested(
    city: &City,
    schema: &'static Schema,
    typed: &str,
    calendar: Calendar,
) -> Result<Vec<(&'static str, String)>, Problem> {
    let mut free = schema.fields;
    let mut filled = Vec::new();
    for part in quotes::split(typed, |char| char == ';') {
        let part = quotes::cell(part);
        let named = part.split_once('=');
        let named = named.and_then(|(name, value)| Some((schema.field(name.trim())?, value)));
        let (field, typed) = match named {
            Some(named) => named,
            None => match next_for(free, &part) {
                Some(at) => {
                    let field = &free[at];
                    free = &free[at + 1..];
                    (field, part.as_str())
                }
                None => return Err(Problem::usage(format!("\"{part}\" is one part too many"))),
            },
        };
        if let Some(raw) = value(city, field, typed, calendar, None)? {
            filled.push((field.name, raw));
        }
    }
    let lacks = |field: &&Field| field.required && !filled.iter().any(|(name, _)| *name == field.name);
    if let Some(field) = schema.fields.iter().find(lacks) {
        let what = format!("the {} is missing", field.label());
        return Err(Problem::usage(what).fix(format!("write: {}", schema.in_words())));
    }
    Ok(filled)
}

/// The place of the field that a part without a name is for.
fn next_for(free: &[Field], part: &str) -> Option<usize> {
    let counts = |field: &Field| matches!(field.what, Type::Number | Type::Whole(..));
    let is_number = !matches!(number::read(part), Written::No);
    let number = is_number.then(|| free.iter().position(counts)).flatten();
    number.or((!free.is_empty()).then_some(0))
}
