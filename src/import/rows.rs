//! What becomes of the rows of a table: new, the same, in doubt, refused. It must not know what the columns mean, nor who
//! looks at it.

use std::collections::HashMap;

use super::drafts::{Draft, Record1};
use super::known::Named;
use super::options::{ImportOptions, OnDoubt, OnSame};
use super::plan::{Fault, FieldPlan, Outcome, RowPlan};
use super::same::{Found, Said, Same};
use crate::model::field::Value;
use crate::model::{City, Kind};
use crate::text::quote;

/// Judges rows one after the other.
pub struct Judge<'o, 'c> {
    pub city: &'c City,
    pub options: &'o ImportOptions,
    pub same: Same<'c>,
    /// The row and outcome that stand for a record of the file already.
    seen: HashMap<(Kind, String), Seen>,
    /// Ids given to new records, and the number the next of that name gets.
    ids: HashMap<(&'static str, String), usize>,
}

/// A record that a row above stands for.
#[derive(Debug, Clone)]
struct Seen {
    row: u32,
    said: Said,
}

/// Where a row stands, and what it is.
#[derive(Debug, Clone, Copy)]
pub struct RowSpot {
    /// Place among the tables of the plan.
    pub table: usize,
    /// Place among the rows of its table.
    pub at: usize,
    /// Its number in the file.
    pub row: u32,
    pub kind: Kind,
    /// Whether several rows may name the same body: each for another person.
    pub shares: bool,
}

impl RowSpot {
    /// A row of a plan that stands here.
    pub fn plan(self, outcome: Outcome, title: String) -> RowPlan {
        RowPlan {
            table: self.table,
            at: self.at,
            row: self.row,
            kind: self.kind,
            outcome,
            id: None,
            title,
            fields: Vec::new(),
            edits: Vec::new(),
            fault: None,
        }
    }
}

impl<'o, 'c> Judge<'o, 'c> {
    pub fn new(city: &'c City, options: &'o ImportOptions) -> Self {
        Judge { city, options, same: Same::new(city), seen: HashMap::new(), ids: HashMap::new() }
    }

    /// What becomes of one record of a row; `None` where a row above stands for it and says no less.
    pub fn row(&mut self, known: &mut Named<'c>, spot: RowSpot, draft: &Draft, said: Record1) -> Option<RowPlan> {
        let title = said.text(spot.kind.row().title).unwrap_or_default();
        let title = if spot.kind == Kind::Link { link_title(&said) } else { title };
        let mut plan = spot.plan(Outcome::Refused, title);
        // What is left out need not be right.
        if self.options.rows.get(&(spot.table, spot.at)) == Some(&OnDoubt::Skip) {
            return Some(RowPlan { outcome: Outcome::LeftOut, ..plan });
        }
        if let Some(fault) = said.faults.into_iter().next() {
            return Some(RowPlan { fault: Some(fault), ..plan });
        }
        if let Some(fault) = missing(spot.kind, &said.fields) {
            return Some(RowPlan { fault: Some(fault), ..plan });
        }
        let mut fields = said.fields;
        if let Some(informed) = self.options.informed.filter(|_| spot.kind == Kind::Person) {
            fields.push(("informed_on", Value::Date(informed).ron()));
        }
        let by_id = draft.id.as_deref().filter(|_| draft.records.len() < 2 || spot.kind != Kind::Person);
        let found = by_id.and_then(|id| self.same.by_id(spot.kind, id));
        let found = found.unwrap_or_else(|| self.same.find(spot.kind, &fields));
        if let Some(above) = self.above(spot, &found, &fields) {
            return above.map(|fault| RowPlan { fault: Some(fault), ..plan });
        }
        let (found, why) = self.decided(spot, found);
        let Some(found) = found else {
            plan.outcome = if why.is_empty() { Outcome::LeftOut } else { Outcome::Doubt };
            plan.fault = Some(Fault::row(why)).filter(|fault| !fault.why.is_empty());
            plan.fields = new_fields(fields);
            return Some(plan);
        };
        let id = match &found {
            Found::Same(id) | Found::Doubt(id, _) => id.clone(),
            Found::New => self.free_id(spot.kind, &plan.title),
        };
        self.keep(spot, &found, &fields);
        match &found {
            Found::New => {
                plan.outcome = Outcome::New;
                plan.fields = new_fields(fields);
                known.add(spot.kind, &id, &plan.title);
            }
            Found::Same(_) | Found::Doubt(..) => (plan.outcome, plan.fields) = self.beside(spot.kind, &id, fields),
        }
        plan.id = Some(id);
        Some(plan)
    }

    /// What a person or an option says of a row that is in doubt: `None` where it is not taken, with why where nobody
    /// has said anything.
    fn decided(&self, spot: RowSpot, found: Found) -> (Option<Found>, String) {
        let own = self.options.rows.get(&(spot.table, spot.at)).copied();
        match (found, own) {
            (_, Some(OnDoubt::Skip)) => (None, String::new()),
            (Found::Doubt(id, why), own) => match own.or(self.options.doubt) {
                Some(OnDoubt::New) => (Some(Found::New), String::new()),
                Some(OnDoubt::Same) if self.city.find(spot.kind, &id).is_some() => {
                    (Some(Found::Same(id)), String::new())
                }
                Some(OnDoubt::Skip) => (None, String::new()),
                _ => (None, why),
            },
            (found, _) => (Some(found), String::new()),
        }
    }

    /// What a row above makes of this one: nothing, `Some(None)` where it says all of it, a fault where it does not.
    fn above(&mut self, spot: RowSpot, found: &Found, fields: &Said) -> Option<Option<Fault>> {
        let seen = self.seen.get_mut(&identity(spot.kind, found, fields))?;
        let differs = |(name, raw): &&(&'static str, String)| {
            seen.said.iter().any(|(other, there)| other == name && there != raw)
        };
        // One body on several rows, each with another person.
        if spot.shares && !fields.iter().any(|field| differs(&field)) {
            return Some(None);
        }
        let noun = spot.kind.name();
        let why =
            format!("rows {} and {}: the same {noun}; take one of them out, or make them one", seen.row, spot.row);
        Some(Some(Fault::row(why)))
    }

    /// Takes an id for a row; gives the row above that has it already.
    pub fn claim(&mut self, spot: RowSpot, id: &str) -> Option<u32> {
        let identity = (spot.kind, format!("= {id}"));
        if let Some(seen) = self.seen.get(&identity) {
            return Some(seen.row);
        }
        self.seen.insert(identity, Seen { row: spot.row, said: Said::new() });
        None
    }

    /// Whether a row above has that id.
    pub fn is_claimed(&self, kind: Kind, id: &str) -> bool {
        self.seen.contains_key(&(kind, format!("= {id}")))
    }

    fn keep(&mut self, spot: RowSpot, found: &Found, fields: &Said) {
        // Only where several rows may name one body it matters what they say of it.
        let said = if spot.shares { fields.clone() } else { Said::new() };
        self.seen.insert(identity(spot.kind, found, fields), Seen { row: spot.row, said });
    }

    fn free_id(&mut self, kind: Kind, title: &str) -> String {
        let id = self.city.free_id(kind, title);
        let file = kind.file();
        let mut number = match self.ids.get(&(file, id.clone())) {
            None => {
                self.ids.insert((file, id.clone()), 2);
                return id;
            }
            Some(number) => *number,
        };
        loop {
            let tail = format!("-{number}");
            let head: String = id.chars().take(64 - tail.len()).collect();
            let other = format!("{}{tail}", head.trim_end_matches('-'));
            number += 1;
            let is_free = kinds_in(file).all(|kind| self.city.find(kind, &other).is_none())
                && !self.city.is_archived(kind, &other)
                && !self.ids.contains_key(&(file, other.clone()));
            if is_free {
                self.ids.insert((file, id), number);
                self.ids.insert((file, other.clone()), 2);
                return other;
            }
        }
    }

    /// A record that is here held against what the file says.
    fn beside(&self, kind: Kind, id: &str, said: Said) -> (Outcome, Vec<FieldPlan>) {
        let Some(record) = self.city.find(kind, id) else { return (Outcome::Same, Vec::new()) };
        let (mut filled, mut changed) = (false, false);
        let mut fields = Vec::new();
        for (field, new) in said {
            let old = record.value(field).map(|value| value.ron());
            if old.as_deref() == Some(new.as_str()) {
                continue;
            }
            let base = field.strip_suffix("_range").map(|base| record.value(base).map(|value| value.ron()));
            // The marks between which a score is open belong to that score.
            let is_lone = base.is_some_and(|base| base.is_some()) && self.options.on_same != OnSame::Update;
            let is_name = field == kind.row().title;
            let taken = match (self.options.on_same, &old) {
                (OnSame::Skip, _) => false,
                _ if is_lone => false,
                (OnSame::Fill, None) => true,
                (OnSame::Fill, Some(_)) => false,
                // A name that differs by its legal form or its case is no new name.
                (OnSame::Update, _) => !is_name,
            };
            filled |= taken && old.is_none();
            changed |= taken && old.is_some();
            if taken || !is_name {
                fields.push(FieldPlan { field, old, new: Some(new), taken });
            }
        }
        let outcome = match (changed, filled) {
            (true, _) => Outcome::Changed,
            (false, true) => Outcome::Filled,
            (false, false) => Outcome::Same,
        };
        (outcome, fields)
    }
}

fn identity(kind: Kind, found: &Found, fields: &Said) -> (Kind, String) {
    match found {
        Found::Same(id) => (kind, format!("= {id}")),
        Found::New | Found::Doubt(..) => (kind, Same::identity(kind, fields)),
    }
}

fn kinds_in(file: &'static str) -> impl Iterator<Item = Kind> {
    Kind::all().filter(move |kind| kind.file() == file)
}

fn new_fields(said: Said) -> Vec<FieldPlan> {
    let field = |(field, new)| FieldPlan { field, old: None, new: Some(new), taken: true };
    said.into_iter().map(field).collect()
}

/// What a record cannot be without.
fn missing(kind: Kind, said: &Said) -> Option<Fault> {
    let mut required = kind.schema().fields.iter().filter(|field| field.required && field.name != "id");
    let field = required.find(|field| !said.iter().any(|(name, _)| *name == field.name))?;
    Some(Fault::row(format!("there is no {}", field.label())))
}

fn link_title(said: &Record1) -> String {
    let end = |field: &str| said.text(field).unwrap_or_default();
    format!("{}-{}", end("from"), end("to"))
}

/// The text of a seat as a reference.
pub fn seat(id: &str) -> String {
    quote(id)
}
