//! Typed lists: as a whole, one more item, one item less. It must not know single values.

use std::collections::HashSet;

use super::{Typing, missing_role};
use crate::fold::key;
use crate::model::change::{Edit, Path, RecordId};
use crate::model::field::{Field, Record, Type, Value};
use crate::problem::{Exit, Problem};
use crate::text::unquote;

impl Typing<'_> {
    /// A list as RON, or as plain items.
    pub(super) fn list(&self, item: &Type, typed: &str) -> Result<String, Problem> {
        let typed = typed.trim();
        if typed.starts_with('[') {
            return self.ron(typed, "[...]");
        }
        if let Type::Nested(schema) = item {
            let example = format!("[({}: ...)]", schema.fields[0].name);
            let raw = self.ron(typed, &example)?;
            return Ok(if raw.starts_with('[') { raw } else { format!("[{raw}]") });
        }
        Ok(format!("[{}]", self.items(item, typed)?.join(", ")))
    }

    /// Plain items, separated by commas; sentences hold commas themselves, so there each line is an item.
    fn items(&self, item: &Type, typed: &str) -> Result<Vec<String>, Problem> {
        let separator = match item {
            Type::Prose => '\n',
            _ => ',',
        };
        let words = typed.split(separator).map(str::trim);
        let words = words.filter(|word| !word.is_empty());
        let raws: Result<Vec<_>, _> = words.map(|word| self.value(item, word)).collect();
        let mut said = HashSet::new();
        let is_new = |raw: &String| matches!(item, Type::Prose) || said.insert(as_same(item, raw));
        Ok(raws?.into_iter().flatten().filter(is_new).collect())
    }

    /// One more item, or several; what is in the list already is left alone.
    pub(super) fn push(&self, record: &dyn Record, field: &Field, typed: &str) -> Result<Vec<Edit>, Problem> {
        let item = self.item_type(field, typed)?;
        let new = match item {
            Type::Nested(schema) => {
                vec![self.ron(typed.trim(), &format!("({}: ...)", schema.fields[0].name))?]
            }
            _ => self.items(item, typed)?,
        };
        // The items are judged as they will stand: in a list.
        let list = format!("[{}]", new.join(", "));
        if let Err(problem) = crate::model::check::judge(field, &list) {
            return Err(problem.exit(Exit::Usage));
        }
        let there: HashSet<String> = raws(record, field).iter().map(|raw| as_same(item, raw)).collect();
        let mut edits: Vec<Edit> = Vec::new();
        for item in new.into_iter().filter(|raw| !there.contains(&as_same(item, raw))) {
            if super::assign::is_role(&field.what) {
                edits.extend(missing_role(self.city, &item));
            }
            edits.push(Edit::Push { record: RecordId::of(record), path: Path::field(field.name), item });
        }
        Ok(edits)
    }

    /// One item less, or several: named as it reads, a nested record by its first field, or for sentences and nested
    /// records by its number from 1.
    pub(super) fn pull(&self, record: &dyn Record, field: &Field, typed: &str) -> Result<Vec<Edit>, Problem> {
        let item = self.item_type(field, typed)?;
        let there = items(record, field);
        let words: Vec<&str> = match item {
            Type::Prose | Type::Nested(_) => vec![typed.trim()],
            _ => typed.split(',').map(str::trim).collect(),
        };
        let mut places = Vec::new();
        for word in words.into_iter().filter(|word| !word.is_empty()) {
            places.push(self.position(item, &there, word)?);
        }
        // From the last to the first, so that taking one out moves no other.
        places.sort_unstable_by(|one, other| other.cmp(one));
        places.dedup();
        let pull = |place: usize| Edit::Pull {
            record: RecordId::of(record),
            path: Path::field(field.name).item(place),
            old: there[place].ron(),
        };
        Ok(places.into_iter().map(pull).collect())
    }

    fn item_type<'f>(&self, field: &'f Field, typed: &str) -> Result<&'f Type, Problem> {
        let name = field.name;
        match &field.what {
            Type::List(_) if typed.trim().is_empty() => {
                Err(Problem::usage(format!("nothing to add to or take from `{name}`")))
            }
            Type::List(item) => Ok(item),
            _ => {
                let what = format!("`{name}` is no list");
                Err(Problem::usage(what).fix(format!("write {name}=VALUE")))
            }
        }
    }

    fn position(&self, item: &Type, there: &[Value], word: &str) -> Result<usize, Problem> {
        if let (Type::Prose | Type::Nested(_), Ok(number)) = (item, word.parse::<usize>())
            && (1..=there.len()).contains(&number)
        {
            return Ok(number - 1);
        }
        // As it reads comes first: a reference to something gone must be removable too.
        let reads =
            |value: &Value| value.ron() == word || key(&value.plain()) == key(word) || key(&name(value)) == key(word);
        let by_text = there.iter().position(reads);
        let by_value = || {
            let raw = self.value(item, word).ok()??;
            there.iter().position(|value| value.ron() == raw)
        };
        by_text.or_else(by_value).ok_or_else(|| {
            let what = format!("`{}` does not hold \"{word}\"", self.name);
            let holds: Vec<String> = there.iter().map(name).collect();
            if holds.is_empty() {
                Problem::usage(format!("{what}; it is empty"))
            } else {
                Problem::usage(what).fix(format!("it holds {}", holds.join(", ")))
            }
        })
    }
}

/// Under this two items are one: `Stogi` and ` stogi` are the same label.
fn as_same(item: &Type, raw: &str) -> String {
    let label = unquote(raw).filter(|_| matches!(item, Type::Text));
    label.map_or_else(|| raw.to_string(), |text| key(&text))
}

/// What an item is called: of a nested record its first field, which is its id or its name.
fn name(value: &Value) -> String {
    match value {
        Value::Nested(fields) => fields.first().map_or_else(String::new, |(_, first)| first.plain()),
        other => other.plain(),
    }
}

fn items<'r>(record: &'r dyn Record, field: &Field) -> Vec<Value<'r>> {
    match record.value(field.name) {
        Some(Value::List(items)) => items,
        _ => Vec::new(),
    }
}

fn raws(record: &dyn Record, field: &Field) -> Vec<String> {
    items(record, field).iter().map(Value::ron).collect()
}
