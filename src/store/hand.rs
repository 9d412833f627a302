//! What is done to one record, worked out on a copy of its text alone: each deed a splice in the file's own style, with
//! the proof that it did what was asked and nothing else. It knows the field table, and of the file only its habits.

use std::ops::Range;

use super::address::{Address, parse_path, proved};
use super::journal::{Cut, Deed, Verb};
use super::naming::Naming;
use super::places::{difference, margin};
use crate::model::Path;
use crate::problem::{Exit, Problem};
use crate::text::edit;
use crate::text::proof::{self, Change, Doubt};
use crate::text::scan::Doc;

/// The hand that changes records of one file.
pub struct Hand<'t> {
    pub file: &'static str,
    pub text: &'t str,
    /// How parts are named here; not where a change is taken back as it was spelled.
    pub naming: Option<&'t Naming>,
}

impl Hand<'_> {
    /// All deeds on the record at this place; `None` where they leave it as it is.
    pub fn change(&self, place: Range<usize>, deeds: &mut [&mut Deed]) -> Result<Option<Cut>, Problem> {
        let margin = margin(self.text, place.start);
        let before = [margin, self.text.get(place.clone()).unwrap_or_default()].concat();
        let mut record = before.clone();
        let mut doc = proof::scanned(&record).map_err(|doubt| doubtful(self.file, &doubt))?;
        for deed in deeds.iter_mut() {
            (record, doc) = self.field(&record, &doc, deed)?;
        }
        Ok(difference(&before, &record).map(|cut| Cut { at: cut.at + place.start - margin.len(), ..cut }))
    }

    /// One deed on one record's text, with the proof that it did what was asked and nothing else.
    fn field(&self, record: &str, doc: &Doc, deed: &mut Deed) -> Result<(String, Doc), Problem> {
        let path = parse_path(deed.field.as_deref().unwrap_or_default());
        let new = deed.new.clone();
        let steps = path.0.split_last().map_or(&[][..], |(_, steps)| steps);
        let first = Path(steps.to_vec()).item(0);
        let mut address = Address::new(record, &doc.root, deed.kind(), path, new);
        if let (Some(naming), Some(raw), Some(what)) = (self.naming, &address.new, address.what()) {
            let spelled = naming.spell(self.text, raw, what, address.is_named());
            address.new = Some(spelled);
        }
        if deed.verb != Verb::Insert {
            let spelled = address.raw().map(str::to_string);
            deed.raw = spelled.filter(|raw| deed.old.as_ref() != Some(raw));
        }
        let (splice, place, change) = match (deed.verb, &address.new) {
            (Verb::Insert, Some(item)) if !address.is_grown() => {
                let (splice, index) = address.insert(item);
                let path = address.at(index);
                deed.field = Some(path.to_string());
                (splice, proved(&path), Change::Insert(item))
            }
            (Verb::Insert, Some(list)) => {
                // There is no list yet: the item becomes one.
                deed.field = Some(first.to_string());
                (address.set(list), address.place(), Change::Set(list))
            }
            (Verb::Pull, _) => (address.pull(), address.place(), Change::Remove),
            (_, Some(new)) => (address.set(new), address.place(), Change::Set(new)),
            (_, None) => (address.unset(), address.place(), Change::Unset),
        };
        let splice = splice.ok_or_else(|| doubtful(self.file, &Doubt::NoPlace))?;
        let after = edit::apply(record, &splice);
        let proved = proof::prove(record, &after, &place, change);
        let doc = proved.map_err(|doubt| doubtful(self.file, &doubt))?;
        Ok((after, doc))
    }
}

/// A change that cannot be trusted is not made.
pub fn doubtful(file: &str, doubt: &dyn std::fmt::Display) -> Problem {
    Problem::error("doubt", format!("not saved: {doubt}"))
        .fix("please report this; the file is as it was")
        .file(file)
        .exit(Exit::Bug)
}
