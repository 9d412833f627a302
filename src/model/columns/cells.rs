//! A value of a field as a cell of a sheet, in the form in which people read it and spreadsheets leave it alone: words
//! for yes and no, names for ids, lists in one cell. It must not know where the cell stands.

use std::collections::{HashMap, HashSet};

use super::normal::{NESTED, SEPARATOR, text};
use super::{Reveal, SheetLine};
use crate::model::City;
use crate::model::choice::spaced;
use crate::model::field::{Field, Schema, Target, Type, Value};
use crate::model::kinds::Kind;
use crate::model::seats::Seats;
use crate::sheets::Cell;

/// Makes the cells of a city.
pub struct Cells<'c> {
    city: &'c City,
    reveal: Reveal,
    /// People to be left out of texts.
    seats: Seats,
    /// Names that several records of a kind have.
    shared: HashMap<Kind, HashSet<&'c str>>,
}

impl<'c> Cells<'c> {
    pub fn of(city: &'c City, reveal: Reveal) -> Cells<'c> {
        let seats = if reveal.people { Seats::default() } else { Seats::of(city) };
        let shared = [Kind::Role, Kind::Member, Kind::Action, Kind::Task, Kind::Need, Kind::Offer, Kind::Meeting];
        let shared = shared.into_iter().map(|kind| (kind, shared_names(city, kind))).collect();
        Cells { city, reveal, seats, shared }
    }

    /// The cells of a row, one a column; parts of a line that may not leave are left out.
    pub fn row(&self, columns: &[&'static Field], line: &SheetLine<'_>) -> Vec<Cell> {
        let cells = columns.iter().zip(&line.values);
        cells.map(|(field, value)| value.as_ref().map_or(Cell::Empty, |value| self.cell(&field.what, value))).collect()
    }

    /// The title of the record that a row is part of.
    pub fn title(&self, title: &str) -> Cell {
        Cell::Text(self.words(title).into())
    }

    /// A value in one cell, in its normal form: [`normal`](super::normal()) leaves it as it is.
    pub fn cell(&self, what: &Type, value: &Value<'_>) -> Cell {
        match value {
            Value::Whole(number) => Cell::Number(*number as f64),
            Value::Number(number) => Cell::Number(*number),
            Value::Date(day) => Cell::Date(*day),
            value => match self.say(what, value) {
                words if words.is_empty() => Cell::Empty,
                words => Cell::Text(words.into()),
            },
        }
    }

    fn say(&self, what: &Type, value: &Value<'_>) -> String {
        match (what, value) {
            (Type::Ref(target), Value::Text(id)) => self.name(*target, id),
            (_, Value::Text(text)) => self.words(text),
            (_, Value::Choice(name)) => spaced(name),
            (Type::List(item), Value::List(items)) => {
                let items = items.iter().map(|one| self.say(item, one).replace('|', "/"));
                items.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(SEPARATOR)
            }
            (Type::Nested(schema), Value::Nested(fields)) => self.nested(schema, fields),
            (_, value) => value.plain(),
        }
    }

    /// `what ; amount ; source`: the fields in the order of the table, without empty ones at the end.
    fn nested(&self, schema: &Schema, fields: &[(&'static str, Value<'_>)]) -> String {
        let shown = schema.fields.iter().filter(|field| !field.private || self.reveal.private);
        let words = shown.map(|field| {
            let value = fields.iter().find(|(name, _)| *name == field.name);
            value.map_or_else(String::new, |(_, value)| self.say(&field.what, value).replace(';', ","))
        });
        let words: Vec<String> = words.collect();
        words.join(NESTED).trim_end_matches([' ', ';']).to_string()
    }

    /// Text in which nobody is named who should not be.
    fn words(&self, words: &str) -> String {
        text(&self.seats.words(words)).into_owned()
    }

    /// What a reference is called, with its id where the name is not enough; what points at nothing stays an id.
    fn name(&self, target: Target, id: &str) -> String {
        let Some(name) = self.city.name_of(target, id) else {
            return text(id).into_owned();
        };
        let is_shared = match target {
            Target::Record(kind) => self.shared.get(&kind).is_some_and(|names| names.contains(name.as_str())),
            Target::AnyOffer => self.shared.get(&Kind::Offer).is_some_and(|names| names.contains(name.as_str())),
            Target::Theme | Target::Objective | Target::Criterion => false,
        };
        let name = self.words(&name);
        if is_shared { format!("{name} ({id})") } else { name }
    }
}

fn shared_names(city: &City, kind: Kind) -> HashSet<&str> {
    let mut seen: HashSet<&str> = HashSet::with_capacity(city.count(kind));
    city.all(kind).map(|record| record.title()).filter(|title| !seen.insert(title)).collect()
}
