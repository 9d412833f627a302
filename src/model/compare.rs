//! Two readings of the same city, held against each other record by record. It must not know who changed it, nor when.

use std::ops::Range;

use super::city::with_lists;
use super::field::Record;
use super::{City, Kind, List, RecordId};

/// Where in its list each record stands that is new or other than before, and the ids that were where lists differ.
macro_rules! compared {
    ($($kind:ident => $list:ident),+ $(,)?) => {
        fn others(now: &City, before: &City, kind: Kind) -> Vec<usize> {
            match kind {
                Kind::City if now.charter == before.charter => Vec::new(),
                Kind::City => vec![0],
                $(Kind::$kind => unlike(&now.$list, &before.$list, |id| before.place(kind, id))),+
            }
        }

        /// The places in the list of a city that another does not share.
        fn unshared(one: &City, other: &City, kind: Kind) -> Range<usize> {
            match kind {
                Kind::City => 0..1,
                $(Kind::$kind => one.$list.unshared(&other.$list)),+
            }
        }
    };
}

with_lists!(compared);

/// Most records stand where they stood, so that is where they are looked for first.
fn unlike<R: Record + PartialEq>(now: &List<R>, before: &List<R>, place: impl Fn(&str) -> Option<usize>) -> Vec<usize> {
    let was = |at: Option<usize>| at.and_then(|at| before.get(at));
    let is_same = |at: usize, record: &R| was(Some(at)) == Some(record) || was(place(record.id())) == Some(record);
    let places = now.unshared(before);
    let records = places.clone().zip(now.range(places));
    let others = records.filter(|(at, record)| !is_same(*at, record));
    others.map(|(at, _)| at).collect()
}

impl City {
    /// The records of a kind that are new or other than they were.
    pub fn other_than(&self, before: &City, kind: Kind) -> Vec<RecordId> {
        let records = others(self, before, kind).into_iter();
        let records = records.filter_map(|place| self.at(kind, place));
        records.map(RecordId::of).collect()
    }

    /// The places of a kind that this city and another do not share: here, and there.
    pub fn unshared(&self, other: &City, kind: Kind) -> (Range<usize>, Range<usize>) {
        (unshared(self, other, kind), unshared(other, self, kind))
    }

    /// Whether every record of a kind stands where it stood.
    pub fn stands_as(&self, before: &City, kind: Kind) -> bool {
        let (now, then) = self.unshared(before, kind);
        let id = |city: &City, place| city.at(kind, place).map(|record| record.id().to_string());
        now == then && now.zip(then).all(|(now, then)| id(self, now) == id(before, then))
    }

    /// How many records of a kind there were that are not there any more.
    pub fn gone_since(&self, before: &City, kind: Kind) -> usize {
        let gone = |record: &&dyn Record| self.place(kind, record.id()).is_none();
        unshared(before, self, kind).filter_map(|place| before.at(kind, place)).filter(gone).count()
    }
}
