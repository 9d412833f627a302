//! From what was typed to edits: the screen's half of the way; the judging is done in `model/`.

use super::state::State;
use crate::date;
use crate::model::{
    Edit, Field, Kind, Path, Record, RecordId, Shape, Step, Type, Value, change, input, rules,
};
use crate::problem::Problem;
use crate::report::cells::words;
use crate::text::scan;

/// Names records for labels and notices: the title of one, the number of many.
pub fn titles(state: &State, records: &[RecordId]) -> String {
    match records {
        [one] => state
            .record(one)
            .map_or(one.id.clone(), |record| record.title().to_string()),
        many => {
            let kind = many
                .first()
                .map_or("records", |record| record.kind.plural());
            format!("{} {kind}", many.len())
        }
    }
}

/// What a change of a field is called: `due Fri 27 Nov 2026: Book the venue`.
pub fn field_label(state: &State, records: &[RecordId], path: &Path, typed: &str) -> String {
    let titles = titles(state, records);
    let field = path.row(records.first().map_or(Kind::City, |record| record.kind));
    let Some(field) = field else {
        return format!("{path}: {titles}");
    };
    let label = field.label();
    let typed = typed.trim();
    if typed.is_empty() || typed == "none" {
        return format!("{label} removed: {titles}");
    }
    let said = match field.what.item() {
        Type::Date => date::parse(typed, state.city.calendar(state.today), None)
            .ok()
            .flatten()
            .map(date::long),
        Type::Ref(target) => state.city.name_of(*target, typed),
        _ => Some(typed.to_string()),
    };
    match said.filter(|said| said.chars().count() <= 40) {
        Some(said) => format!("{label} {said}: {titles}"),
        None => format!("{label} changed: {titles}"),
    }
}

/// The edits that give a field of records the value that was typed; one refusal refuses all.
pub fn field(
    state: &State,
    records: &[RecordId],
    path: &Path,
    typed: &str,
) -> Result<Vec<Edit>, Problem> {
    let mut edits = Vec::new();
    for id in records {
        let Some(record) = state.record(id) else {
            continue;
        };
        edits.extend(one_field(state, record, path, typed)?);
    }
    rules::consequences(&state.city, edits, state.today)
}

fn one_field(
    state: &State,
    record: &dyn Record,
    path: &Path,
    typed: &str,
) -> Result<Vec<Edit>, Problem> {
    let row = path
        .row(record.kind())
        .ok_or_else(|| Problem::usage(format!("{} has no field {path}", record.kind().name())))?;
    let is_item = matches!(path.0.last(), Some(Step::Item(_)));
    let row = if is_item {
        Field {
            what: *row.what.item(),
            ..*row
        }
    } else {
        *row
    };
    let old = path.value(record);
    let calendar = state.city.calendar(state.today);
    let new = input::value(&state.city, &row, typed, calendar, old.as_ref())?;
    if is_item && new.is_none() {
        let old = old.map(|value| value.ron()).unwrap_or_default();
        return Ok(vec![Edit::Pull {
            record: RecordId::of(record),
            path: path.clone(),
            old,
        }]);
    }
    let mut edits: Vec<Edit> = new_role(state, record, path, new.as_deref())
        .into_iter()
        .collect();
    match (row.what, old, &new) {
        (Type::List(_), Some(Value::List(old)), Some(new)) => {
            edits.extend(list_edits(record, path, &old, new));
        }
        _ => edits.extend(change::set(record, path.clone(), new)),
    }
    Ok(edits)
}

/// A helix letter typed as a role may name a generic role that is still to be made.
fn new_role(state: &State, record: &dyn Record, path: &Path, raw: Option<&str>) -> Option<Edit> {
    (record.kind() == Kind::Member && path.head() == "role").then_some(())?;
    input::missing_role(&state.city, raw?)
}

/// Turns a list into another by single items, so that comments between items stay; a list in a new order is
/// written anew.
fn list_edits(record: &dyn Record, path: &Path, old: &[Value<'_>], new: &str) -> Vec<Edit> {
    let old: Vec<String> = old.iter().map(Value::ron).collect();
    let new: Vec<String> = items(new);
    let kept: Vec<&String> = old.iter().filter(|item| new.contains(item)).collect();
    if !new.iter().zip(&kept).all(|(new, kept)| new == *kept) || new.len() < kept.len() {
        let new = Some(format!("[{}]", new.join(", ")));
        return change::set(record, path.clone(), new).into_iter().collect();
    }
    let id = RecordId::of(record);
    let gone = old
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, item)| !new.contains(item));
    let pulls = gone.map(|(place, item)| Edit::Pull {
        record: id.clone(),
        path: path.clone().item(place),
        old: item.clone(),
    });
    let pushes = new[kept.len()..].iter().map(|item| Edit::Push {
        record: id.clone(),
        path: path.clone(),
        item: item.clone(),
    });
    pulls.chain(pushes).collect()
}

/// The items of a list as RON text.
fn items(raw: &str) -> Vec<String> {
    let doc = scan::parse(raw).0;
    let items = doc.iter().flat_map(|doc| doc.root.items());
    items.map(|item| item.value.raw(raw).to_string()).collect()
}

/// The edit that adds an item to a list field.
pub fn item(state: &State, id: &RecordId, path: &Path, typed: &str) -> Result<Vec<Edit>, Problem> {
    let (Some(record), Some(row)) = (state.record(id), path.row(id.kind)) else {
        return Ok(Vec::new());
    };
    let typed = match row.what.item() {
        Type::Nested(shape) if !typed.trim_start().starts_with('(') => {
            let fields = nested(state, shape, typed)?;
            let fields = fields.iter().map(|(name, raw)| format!("{name}: {raw}"));
            format!("({})", fields.collect::<Vec<_>>().join(", "))
        }
        _ => typed.to_string(),
    };
    let one = Field {
        what: *row.what.item(),
        ..*row
    };
    let calendar = state.city.calendar(state.today);
    let Some(item) = input::value(&state.city, &one, &typed, calendar, None)? else {
        return Ok(Vec::new());
    };
    let record = RecordId::of(record);
    let edits = match path.value(state.record(id).ok_or_else(|| gone(id))?) {
        Some(_) => vec![Edit::Push {
            record,
            path: path.clone(),
            item,
        }],
        None => vec![Edit::Set {
            record,
            path: path.clone(),
            old: None,
            new: Some(format!("[{item}]")),
        }],
    };
    rules::consequences(&state.city, edits, state.today)
}

/// A nested record in one line: its fields in their order, parted by semicolons, or `field=value`.
pub fn nested(
    state: &State,
    shape: &'static Shape,
    typed: &str,
) -> Result<Vec<(&'static str, String)>, Problem> {
    let calendar = state.city.calendar(state.today);
    let mut free = shape.fields.iter();
    let mut filled = Vec::new();
    for part in typed.split(';').map(str::trim) {
        let named = part
            .split_once('=')
            .and_then(|(name, value)| Some((shape.field(name.trim())?, value)));
        let (field, value) = match named {
            Some(named) => named,
            None => match free.next() {
                Some(field) => (field, part),
                None => return Err(Problem::usage(format!("\"{part}\" is one part too many"))),
            },
        };
        if let Some(raw) = input::value(&state.city, field, value, calendar, None)? {
            filled.push((field.name, raw));
        }
    }
    Ok(filled)
}

fn gone(id: &RecordId) -> Problem {
    Problem::error("gone", format!("{id} is no longer there"))
}

/// The edits that place members by two digits, or take them off the map by `0`.
pub fn place(state: &State, records: &[RecordId], typed: &str) -> Result<Vec<Edit>, Problem> {
    let digits: Vec<char> = typed.chars().filter(|char| !char.is_whitespace()).collect();
    let scores = match digits.as_slice() {
        ['0'] => [None, None],
        [influence @ '1'..='5', interest @ '1'..='5'] => [Some(*influence), Some(*interest)],
        _ => {
            return Err(Problem::usage(
                "two digits from 1 to 5: influence, then interest; 0 takes off the map",
            ));
        }
    };
    let mut edits = Vec::new();
    for record in records.iter().filter_map(|id| state.record(id)) {
        for (field, range, score) in [
            ("influence", "influence_range", scores[0]),
            ("interest", "interest_range", scores[1]),
        ] {
            edits.extend(change::set(
                record,
                Path::field(field),
                score.map(String::from),
            ));
            // A range that no longer holds the value, or belongs to none, is settled by placing.
            let outside = match (record.value(range), score) {
                (Some(Value::Range(low, high)), Some(score)) => score
                    .to_digit(10)
                    .is_none_or(|score| !(low..=high).contains(&i64::from(score))),
                (Some(_), None) => true,
                _ => false,
            };
            if outside {
                edits.extend(change::set(record, Path::field(range), None));
            }
        }
    }
    Ok(edits)
}

/// The title of the record of that kind that edits add.
pub fn added_title(edits: &[Edit], kind: Kind) -> String {
    let title = kind.row().title;
    let found = edits.iter().find_map(|edit| match edit {
        Edit::Add { record, fields } if record.kind == kind => {
            let raw = fields
                .iter()
                .find(|(name, _)| *name == title)
                .map(|(_, raw)| raw.as_str());
            Some(
                raw.and_then(crate::text::unquote)
                    .unwrap_or_else(|| record.id.clone()),
            )
        }
        _ => None,
    });
    found.unwrap_or_default()
}

/// How many tasks a change sets free that it is not itself about.
pub fn released(edits: &[Edit], about: &[RecordId]) -> usize {
    let is_status = |path: &Path| path.head() == "status";
    let others = edits.iter().filter(|edit| {
        matches!(edit, Edit::Set { record, path, .. } if is_status(path) && !about.contains(record))
    });
    others.count()
}

/// What a field of a record holds, in words.
pub fn in_words(state: &State, record: &dyn Record, path: &Path) -> Option<String> {
    let row = path.row(record.kind())?;
    let is_item = matches!(path.0.last(), Some(Step::Item(_)));
    let what = if is_item { row.what.item() } else { &row.what };
    Some(words(state.facts(), what, &path.value(record)?))
}
