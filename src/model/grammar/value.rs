//! Values in a line: as `input` reads them, and references also by any word of a name. It must not know where in the
//! line they stand.

use super::line::TypedLine;
use crate::date;
use crate::fold::key;
use crate::model::field::{Field, Target, Type};
use crate::model::query::begins_a_word;
use crate::model::{Kind, input};
use crate::problem::Problem;
use crate::text::unquote;

impl TypedLine<'_> {
    /// The RON text of a typed value; `None` where it says that there is none.
    pub(super) fn value(&self, field: &Field, typed: &str) -> Result<Option<String>, Problem> {
        let read = |typed: &str| input::value(self.city, field, typed, self.calendar, None);
        let found = read(typed);
        match (&found, field.what) {
            // In a room people are called by the word that tells them apart, not by the first one.
            (Err(_), Type::Ref(target)) => match self.by_word(target, typed).as_slice() {
                [] => found,
                [only] => read(only),
                several => Err(ambiguous(typed, several)),
            },
            _ => found,
        }
    }

    /// Ids of what a typed reference may mean: one that it means, else all it could be.
    pub(super) fn meant(&self, field: &Field, typed: &str) -> Vec<String> {
        let read = input::value(self.city, field, typed, self.calendar, None);
        match (read, field.what) {
            (Ok(raw), _) => raw.iter().filter_map(|raw| unquote(raw)).collect(),
            (Err(_), Type::Ref(target)) => self.by_word(target, typed),
            (Err(_), _) => Vec::new(),
        }
    }

    /// Ids of everything one word of whose id or name begins as typed.
    fn by_word(&self, target: Target, typed: &str) -> Vec<String> {
        let start = key(typed);
        let choices = self.city.choices(target).into_iter();
        let found = choices.filter(|(id, name)| begins_a_word(id, &start) || begins_a_word(&key(name), &start));
        found.map(|(id, _)| id).collect()
    }

    /// What a value means, said back.
    pub(super) fn meaning(&self, field: &Field, raw: &str) -> String {
        let text = unquote(raw);
        let words = match (field.what, &text) {
            (Type::Date, Some(day)) => match day.parse() {
                Ok(day) => date::preview(day, self.calendar.today),
                Err(_) => day.clone(),
            },
            (Type::Ref(target), Some(id)) => self.called(target, id, raw),
            (_, Some(text)) => text.clone(),
            (Type::List(item), None) => self.listed(item, raw),
            (_, None) => raw.to_string(),
        };
        format!("{} {words}", field.label())
    }

    /// The items of a list, by what they are called.
    fn listed(&self, item: &Type, raw: &str) -> String {
        let texts = crate::model::change::texts(raw);
        if texts.is_empty() {
            return raw.to_string();
        }
        let name = |text: String| match item.target() {
            Some(target) => self.city.name_of(target, &text).unwrap_or(text),
            None => text,
        };
        texts.into_iter().map(name).collect::<Vec<_>>().join(", ")
    }

    fn called(&self, target: Target, id: &str, raw: &str) -> String {
        if let Some(name) = self.city.name_of(target, id) {
            return name;
        }
        let is_new = target == Target::Record(Kind::Role) && input::missing_role(self.city, raw).is_some();
        if is_new { format!("{id} (a new role)") } else { id.to_string() }
    }
}

/// A part that may mean several things, which are named.
pub(super) fn ambiguous(typed: &str, several: &[String]) -> Problem {
    const SHOWN: usize = 4;
    let more = match several.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" or {more} more"),
    };
    let some = &several[..several.len().min(SHOWN)];
    let what = format!("\"{typed}\" may be {}{more}", some.join(" or "));
    Problem::usage(what).fix("type more of it, or the id")
}
