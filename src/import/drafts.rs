//! One row of a table as what it says of the records it stands for: a body, a person, or any other record. It must not
//! know which of them are in the city.

use super::column::{Content, Header, Meaning};
use super::known::Named;
use super::plan::Fault;
use super::same::Said;
use super::values::{self, CellReader, Column};
use crate::fold::one_line;
use crate::model::field::Target;
use crate::model::{Kind, input};
use crate::sheets::{Cell, SheetRow};
use crate::text::quote;

/// What a row says of one record.
#[derive(Debug, Default)]
pub struct Record1 {
    pub fields: Said,
    pub faults: Vec<Fault>,
}

/// What a row says.
#[derive(Debug, Default)]
pub struct Draft {
    /// Of the records, by kind: that of the table, and of a body's row the person.
    pub records: Vec<(Kind, Record1)>,
    pub id: Option<String>,
    pub base: Option<String>,
    pub remove: bool,
    /// Whether a column that is known holds anything.
    pub is_filled: bool,
}

impl Draft {
    fn of(&mut self, kind: Kind) -> &mut Record1 {
        let found = self.records.iter().position(|(one, _)| *one == kind);
        let place = found.unwrap_or_else(|| {
            self.records.push((kind, Record1::default()));
            self.records.len() - 1
        });
        &mut self.records[place].1
    }
}

impl Record1 {
    pub fn text(&self, field: &str) -> Option<String> {
        super::same::text_of(&self.fields, field)
    }

    fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| *name == field)
    }

    /// What is said first counts.
    pub fn set(&mut self, field: &'static str, raw: String) {
        if !self.has(field) {
            self.fields.push((field, raw));
        }
    }

    fn fail(&mut self, column: usize, field: &str, why: String) {
        self.faults.push(Fault { column: Some(column), field: field.to_string(), why });
    }
}

/// Reads a row.
pub fn read(reader: &mut CellReader<'_, '_>, header: &Header, columns: &mut [Column], row: &SheetRow) -> Draft {
    let mut draft = Draft::default();
    let (mut given, mut family) = (String::new(), String::new());
    let mut helix: Option<(usize, String)> = None;
    let mut roles: Option<(usize, String)> = None;
    let mut parts: Vec<(&'static str, &'static str, String)> = Vec::new();
    for (place, (meaning, cell)) in header.meanings.iter().zip(&row.cells).enumerate() {
        let words = || one_line(&values::text(cell));
        draft.is_filled |=
            !matches!(meaning, Meaning::Out(_) | Meaning::Base | Meaning::Id) && !values::is_nothing(cell);
        match *meaning {
            Meaning::Out(_) | Meaning::Parent | Meaning::Item(_) => {}
            Meaning::Id => draft.id = Some(words()).filter(|id| !id.is_empty()).or(draft.id),
            Meaning::Base => draft.base = Some(words()).filter(|base| !base.is_empty()),
            Meaning::Remove => draft.remove = values::is_marked(cell),
            Meaning::Given => given = words(),
            Meaning::Family => family = words(),
            Meaning::Helix if !values::is_nothing(cell) => helix = Some((place, words())),
            Meaning::Helix => {}
            Meaning::Part(kind, list, name) => {
                let Some(field) = values::field_of(*meaning) else { continue };
                match reader.value(field, cell, &mut columns[place]) {
                    Ok(value) => parts.extend(value.raw.map(|raw| (list, name, raw))),
                    Err(why) => draft.of(kind).fail(place, list, why),
                }
            }
            Meaning::Field(Kind::Member, "role") if header.content == Content::Records(Kind::Member) => {
                if roles.is_none() && !values::is_nothing(cell) {
                    roles = Some((place, words()));
                }
            }
            Meaning::Field(kind, name) => field(reader, &mut draft, (kind, name), (place, cell), &mut columns[place]),
        }
    }
    if let Some((place, words)) = role(reader.known, roles, helix) {
        let said = draft.of(Kind::Member);
        match words {
            Ok(raw) => said.set("role", raw),
            Err(why) => said.fail(place, "role", why),
        }
    }
    let whole = [given.as_str(), family.as_str()].join(" ");
    if !whole.trim().is_empty() {
        let person = draft.of(Kind::Person);
        let both = !given.is_empty() && !family.is_empty();
        if both {
            person.fields.retain(|(name, _)| *name != "name");
        }
        person.set("name", quote(whole.trim()));
    }
    gather(&mut draft, parts);
    draft
}

fn field(
    reader: &mut CellReader<'_, '_>,
    draft: &mut Draft,
    (kind, name): (Kind, &'static str),
    (place, cell): (usize, &Cell),
    column: &mut Column,
) {
    let Some(row) = kind.schema().field(name) else { return };
    if kind == Kind::Task && name == "done" && done(draft, cell) {
        return;
    }
    let is_title = name == kind.row().title;
    if is_title && !column.own && matches!(cell, Cell::Text(text) if text.contains('\n')) {
        return draft.of(kind).fail(place, "", format!("line break in \"{name}\""));
    }
    match reader.value(row, cell, column) {
        Ok(value) => {
            let said = draft.of(kind);
            let has = said.has(name);
            if let Some(raw) = value.raw {
                said.set(name, raw);
            }
            let range = kind.schema().fields.iter().find(|field| field.name.strip_suffix("_range") == Some(name));
            if let (Some(raw), Some(range), false) = (value.range, range, has) {
                said.set(range.name, raw);
            }
        }
        Err(why) => draft.of(kind).fail(place, &row.label(), why),
    }
}

/// A column of ticks tells that a task is done, not when.
fn done(draft: &mut Draft, cell: &Cell) -> bool {
    let truth = match cell {
        Cell::Bool(yes) => Some(*yes),
        Cell::Number(number) if *number <= 1.0 => Some(*number > 0.0),
        Cell::Text(text) => input::words::truth(text),
        _ => None,
    };
    match truth {
        Some(true) => draft.of(Kind::Task).set("status", "Done".to_string()),
        Some(false) => {}
        None if !values::is_nothing(cell) => {
            draft.of(Kind::Task).set("status", "Done".to_string());
            return false;
        }
        None => {}
    }
    true
}

/// The role of a body: one that is there; the generic one of a helix; a new one where a column tells its helix.
fn role(
    known: &mut Named<'_>,
    role: Option<(usize, String)>,
    helix: Option<(usize, String)>,
) -> Option<(usize, Result<String, String>)> {
    let target = Target::Record(Kind::Role);
    match (role, helix) {
        (None, None) => None,
        (None, Some((place, words))) => Some((place, known.find(target, &words).map(|id| quote(&id)))),
        (Some((place, words)), helix) => {
            let found = known.find(target, &words).or_else(|why| {
                let of = helix.and_then(|(_, helix)| Named::helix(&helix));
                of.map(|helix| known.new_role(&words, helix)).ok_or(why)
            });
            Some((place, found.map(|id| quote(&id))))
        }
    }
}

/// Sums and sources in a row of an action are its first cost, an indicator its first one.
fn gather(draft: &mut Draft, parts: Vec<(&'static str, &'static str, String)>) {
    if parts.is_empty() {
        return;
    }
    let action = draft.of(Kind::Action);
    let title = action.fields.iter().find(|(name, _)| *name == "title").map(|(_, raw)| raw.clone());
    for list in ["costs", "indicators", "risks"] {
        let own: Vec<String> =
            parts.iter().filter(|(of, ..)| *of == list).map(|(_, name, raw)| format!("{name}: {raw}")).collect();
        if own.is_empty() {
            continue;
        }
        let what = title.iter().filter(|_| list == "costs").map(|title| format!("what: {title}"));
        let all: Vec<String> = what.chain(own).collect();
        action.set(list, format!("[({})]", all.join(", ")));
    }
}
