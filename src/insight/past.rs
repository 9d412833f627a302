//! What records held before, looked up by record: the ground that `moves` and `since` stand on. It must not know what
//! a change means.

use std::collections::HashMap;

use serde::de::DeserializeOwned;

use crate::model::list::List;
use crate::model::{Before, City, Kind, Record, RecordId};
use crate::text::proof;

/// A record that has changed, with its title, or words that stand for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Named {
    pub title: String,
    pub record: RecordId,
}

impl Named {
    pub(super) fn of(record: &dyn Record) -> Named {
        Named { title: record.title().to_string(), record: RecordId::of(record) }
    }
}

/// What was before, to be looked up.
pub(super) struct Past<'a> {
    pub(super) fields: HashMap<(Kind, &'a str), Vec<&'a Before>>,
}

impl<'a> Past<'a> {
    pub(super) fn of(before: &'a [Before]) -> Past<'a> {
        let mut fields: HashMap<_, Vec<_>> = HashMap::new();
        for one in before {
            let record = (one.record.kind, one.record.id.as_str());
            fields.entry(record).or_default().push(one);
        }
        Past { fields }
    }

    pub(super) fn of_record<'b>(&'b self, kind: Kind, id: &'b str) -> &'b [&'b Before] {
        self.fields.get(&(kind, id)).map_or(&[], Vec::as_slice)
    }

    /// The records of a kind that have changed and are there, by their places in the order of the file.
    pub(super) fn places(&self, city: &City, kind: Kind) -> Vec<usize> {
        let own = self.fields.keys().filter(|(other, _)| *other == kind);
        let mut places: Vec<usize> = own.filter_map(|(_, id)| city.place(kind, id)).collect();
        places.sort_unstable();
        places
    }

    /// The same, of a list.
    pub(super) fn changed<'c, T: Record>(&self, city: &City, list: &'c List<T>) -> impl Iterator<Item = &'c T> {
        let kind = list.first().map(Record::kind);
        let places = kind.map_or_else(Vec::new, |kind| self.places(city, kind));
        places.into_iter().filter_map(|place| list.get(place))
    }

    /// Whether a record was not there.
    pub(super) fn is_new(&self, kind: Kind, id: &str) -> bool {
        let absent = |one: &&Before| one.field.is_none() && one.old.is_none();
        self.of_record(kind, id).iter().any(absent)
    }
}

/// A record from the text it had in its file, where a comma and a comment may stand after it.
pub(super) fn record<T: DeserializeOwned>(text: &str) -> Option<T> {
    let records: Option<Vec<T>> = read(Some(&format!("[{text}\n]")));
    records?.pop()
}

/// A value of a file; `None` where there is none or it is none of the kind.
pub(super) fn read<T: DeserializeOwned>(raw: Option<&str>) -> Option<T> {
    let value: Option<T> = proof::options().from_str(raw?).ok()?;
    value
}
