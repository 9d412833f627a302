//! What records held before, looked up by record: the ground that `moves` and `since` stand on. It must not know what
//! a change means.

use std::collections::HashMap;

use serde::de::DeserializeOwned;

use crate::model::{Before, Kind, Record, RecordId};
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
