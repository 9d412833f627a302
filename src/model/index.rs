//! Where in its list each id stands. It holds places only: the ids are those of the records, which are handed in. It must
//! not know what the records are.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

/// Places by id; of two records with one id the last.
#[derive(Debug, Clone, Default)]
pub struct Index {
    places: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Index {
    /// Of a list with so many records; `id` gives that of the record at a place.
    pub fn of<'c>(count: usize, id: impl Fn(usize) -> Option<&'c str>) -> Index {
        let mut index = Index { places: HashTable::with_capacity(count), hasher: DefaultHashBuilder::default() };
        let hasher = &index.hasher;
        let hash_at = |place: &u32| hasher.hash_one(id(*place as usize));
        for place in (0..count).filter_map(|place| u32::try_from(place).ok()) {
            let own = id(place as usize);
            let entry = index.places.entry(hasher.hash_one(own), |other| id(*other as usize) == own, hash_at);
            *entry.or_insert(place).into_mut() = place;
        }
        index
    }

    /// The place of an id.
    pub fn find<'c>(&self, wanted: &str, id: impl Fn(usize) -> Option<&'c str>) -> Option<usize> {
        let hash = self.hasher.hash_one(Some(wanted));
        self.places.find(hash, |place| id(*place as usize) == Some(wanted)).map(|place| *place as usize)
    }
}

/// What it says follows from the records.
impl PartialEq for Index {
    fn eq(&self, other: &Self) -> bool {
        self.places.len() == other.places.len()
    }
}
