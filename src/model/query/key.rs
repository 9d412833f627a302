//! The word before the colon: which field it means, in its own kind or among several that are listed together. It must
//! not know values.

use super::defaults;
use crate::fold::{fold, nearest};
use crate::model::Kind;
use crate::model::field::Field;
use crate::problem::Problem;

/// What a field word asks about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Key {
    Field(&'static Field),
    /// The helix of the seat, through its role; no field of its own.
    Helix,
    /// The city a record is of; cities show these kinds to each other.
    City,
    /// What sort of record it is, where several are listed together.
    Record,
    /// A field that only another of the listed kinds has: here nothing is ever written there.
    Elsewhere(&'static Field),
}

impl Key {
    pub(super) fn name(self) -> &'static str {
        match self {
            Key::Field(field) | Key::Elsewhere(field) => field.name,
            Key::Helix => HELIX,
            Key::City => "city",
            Key::Record => "record",
        }
    }
}

pub(super) const HELIX: &str = "helix";

/// The kinds that are listed, of which one is asked about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listed<'a> {
    pub kind: Kind,
    pub with: &'a [Kind],
}

impl Listed<'_> {
    /// The field of that name of another of them.
    pub(super) fn elsewhere(self, name: &str) -> impl Iterator<Item = &'static Field> {
        let others = self.with.iter().filter(move |kind| **kind != self.kind);
        others.filter_map(move |kind| kind.schema().field(name))
    }

    fn keys(self) -> Vec<Key> {
        let own = self.kind.schema().fields.iter();
        let mut keys: Vec<Key> = own.map(Key::Field).collect();
        let through_seat = self.kind == Kind::Member || defaults::seat_field(self.kind).is_some();
        keys.extend(through_seat.then_some(Key::Helix));
        keys.extend(self.kind.is_shown_to_others().then_some(Key::City));
        keys.extend((self.with.len() > 1).then_some(Key::Record));
        for kind in self.with {
            for field in kind.schema().fields {
                if !keys.iter().any(|key| key.name() == field.name) {
                    keys.push(Key::Elsewhere(field));
                }
            }
        }
        keys
    }
}

/// The field a word means: its name, or the first letters of one only.
pub(super) fn key(word: &str, listed: Listed<'_>) -> Result<Key, Problem> {
    let wanted = fold(word).replace('-', "_");
    let keys = listed.keys();
    if let Some(key) = keys.iter().find(|key| key.name() == wanted) {
        return Ok(*key);
    }
    let begin: Vec<Key> = keys.iter().copied().filter(|key| key.name().starts_with(&wanted)).collect();
    match begin.as_slice() {
        [one] => Ok(*one),
        [] => Err(unknown_field(word, &wanted, listed, &keys)),
        several => {
            let names: Vec<_> = several.iter().map(|key| key.name()).collect();
            let what = format!("{word}: could be {}", names.join(" or "));
            Err(Problem::usage(what).fix("type more letters of the field"))
        }
    }
}

fn unknown_field(word: &str, folded: &str, listed: Listed<'_>, keys: &[Key]) -> Problem {
    let kinds: Vec<&str> = match listed.with {
        [] => vec![listed.kind.plural()],
        several => several.iter().map(|kind| kind.plural()).collect(),
    };
    let what = format!("{} have no field \"{word}\"", kinds.join(" and "));
    let names = || keys.iter().map(|key| key.name());
    let near = nearest(folded, names()).map(|near| format!("{near}:"));
    Problem::usage(what).meant(near, || format!("use one of {}", names().collect::<Vec<_>>().join(", ")))
}
