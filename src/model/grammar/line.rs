//! What a line has come to while its parts are read: values by field, each at most once. It must not know how a line
//! is parted.

use super::reading::{Part, Reading};
use crate::date::Calendar;
use crate::fold::{fold, nearest};
use crate::model::field::{Field, Type};
use crate::model::{City, Kind};
use crate::problem::Problem;
use crate::sort::InOrder;

/// A record in the making.
pub(super) struct TypedLine<'a> {
    pub(super) kind: Kind,
    pub(super) city: &'a City,
    pub(super) calendar: Calendar,
    title: Option<Part>,
    parts: Vec<Part>,
    fields: Vec<(&'static Field, String)>,
    problems: Vec<Problem>,
}

/// What the word before a colon or an equals sign is.
pub(super) enum Named {
    Field(&'static Field),
    /// Could be a field misspelt, or several: not to be guessed.
    Doubtful(Problem),
    /// Nothing like a field.
    Other,
}

impl<'a> TypedLine<'a> {
    pub(super) fn new(kind: Kind, city: &'a City, calendar: Calendar) -> Self {
        TypedLine { kind, city, calendar, title: None, parts: Vec::new(), fields: Vec::new(), problems: Vec::new() }
    }

    pub(super) fn field(&self, name: &str) -> Option<&'static Field> {
        self.kind.schema().field(name)
    }

    /// Whether a field has its value already.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field.name == name)
    }

    /// Whether two fields hold the same.
    pub(super) fn same(&self, one: &str, other: &str) -> bool {
        let raw = |name: &str| {
            let found = self.fields.iter().find(|(field, _)| field.name == name);
            found.map(|(_, raw)| raw)
        };
        raw(one).is_some() && raw(one) == raw(other)
    }

    /// The field a word names, in full or by its first letters. The id is made, never typed.
    pub(super) fn named(&self, word: &str) -> Named {
        let word = fold(word).replace(['-', ' '], "_");
        let fields = || {
            let fields = self.kind.schema().fields.iter();
            fields.filter(|field| !matches!(field.what, Type::Id))
        };
        if let Some(field) = fields().find(|field| field.name == word) {
            return Named::Field(field);
        }
        let begin: Vec<&'static Field> = fields().filter(|field| field.name.starts_with(&word)).collect();
        let near = nearest(&word, fields().map(|field| field.name));
        match (begin.as_slice(), near) {
            ([one], _) => Named::Field(one),
            ([_, _, ..], _) => {
                let names: Vec<_> = begin.iter().map(|field| field.name).collect();
                let what = format!("{word}: could be {}", names.join(" or "));
                Named::Doubtful(Problem::usage(what).fix("type more letters of the field"))
            }
            ([], Some(near)) => {
                let what = format!("{} has no field \"{word}\"", self.kind.one());
                Named::Doubtful(Problem::usage(what).fix(format!("did you mean {near}?")))
            }
            ([], None) => Named::Other,
        }
    }

    /// Reads a value for a field and notes the part; a second value for the field is refused.
    pub(super) fn set(&mut self, field: &'static Field, typed: &str, part: &str) {
        match self.value(field, typed) {
            Ok(Some(raw)) => self.put(field, raw, part),
            Ok(None) => self.note(part, format!("no {}", field.label()), true),
            Err(problem) => self.refuse(part, problem),
        }
    }

    /// As [`Line::set`], for a part that is the value of a field as it stands.
    pub(super) fn give(&mut self, field: &str, part: &str) {
        if let Some(field) = self.field(field) {
            self.set(field, part, part);
        }
    }

    /// Notes a value already in RON.
    pub(super) fn put(&mut self, field: &'static Field, raw: String, part: &str) {
        match self.fields.iter().position(|(other, _)| other.name == field.name) {
            Some(place) if self.fields[place].1 != raw => {
                let what = format!("{part}: the {} is given twice", field.label());
                let fix = "leave one of them out, or put a word of the title in double quotes";
                self.refuse(part, Problem::usage(what).fix(fix));
            }
            // Said twice, it is one.
            Some(_) => self.note(part, String::new(), true),
            None => {
                let meaning = self.meaning(field, &raw);
                self.fields.push((field, raw));
                self.note(part, meaning, true);
            }
        }
    }

    /// The title; it stands first among the parts wherever it was typed.
    pub(super) fn title(&mut self, title: &str) {
        let row = self.kind.row();
        let Some(field) = self.field(row.title).filter(|_| !title.is_empty()) else {
            return;
        };
        match self.value(field, title) {
            Ok(raw) => {
                self.fields.extend(raw.map(|raw| (field, raw)));
                self.title = Some(Part { text: title.to_string(), meaning: format!("\"{title}\""), ok: true });
            }
            Err(problem) => self.refuse(title, problem),
        }
    }

    pub(super) fn refuse(&mut self, part: &str, problem: Problem) {
        self.note(part, problem.words(), false);
        self.problems.push(problem);
    }

    fn note(&mut self, part: &str, meaning: String, ok: bool) {
        self.parts.push(Part { text: part.to_string(), meaning, ok });
    }

    /// Ends the line: whatever the kind must have and nobody said is a problem, after those of the parts.
    pub(super) fn finish(mut self) -> Reading {
        let fields = self.kind.schema().fields;
        for field in fields.iter().filter(|field| field.required) {
            if !matches!(field.what, Type::Id) && !self.has(field.name) {
                let what = format!("{} needs a {}", self.kind.one(), field.label());
                self.problems.push(Problem::usage(what).fix(format!("write: {}", usage(self.kind))));
            }
        }
        let place = |name: &str| fields.iter().position(|field| field.name == name);
        self.fields.order_by_key(|(field, _)| place(field.name));
        let values = self.fields.into_iter();
        Reading {
            parts: self.title.into_iter().chain(self.parts).collect(),
            fields: values.map(|(field, raw)| (field.name, raw)).collect(),
            problems: self.problems,
        }
    }
}

/// Refuses a line of more words or parts than anybody means by one: a page was pasted.
pub(super) fn too_many(count: usize, what: &str) -> Option<Reading> {
    const MOST: usize = 1000;
    (count > MOST).then(|| {
        let problem = Problem::usage(format!("the line has {count} {what}"));
        let problems = vec![problem.fix(format!("it can hold {MOST}; take some out"))];
        Reading { problems, ..Reading::default() }
    })
}

/// How a line of the kind is written, in short.
pub fn usage(kind: Kind) -> &'static str {
    match kind {
        Kind::Task => "title fri @owner !1 #action tag:x",
        Kind::Member => "name ; role or helix letter ; 45 ; ring",
        Kind::Link => "from ; to ; kind ; strength",
        Kind::Story => "title ; who ; what changed ; field=value",
        Kind::Meeting => "title ; date ; field=value",
        Kind::Person => "name ; seat ; address ; phone ; field=value",
        Kind::Role => "name ; helix ; field=value",
        _ => "title ; field=value",
    }
}
