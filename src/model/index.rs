//! Where in its list each id stands. The ids are kept here side by side, so that looking one up touches no record. It must
//! not know what the records are.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

/// Places by id; of two records with one id the last.
#[derive(Debug, Clone, Default)]
pub struct Index {
    spots: HashTable<Spot>,
    hasher: DefaultHashBuilder,
    /// All ids, one behind the other.
    ids: String,
}

/// A place, and where its id stands among all: four bytes each, since the ids of a file are less than it.
#[derive(Debug, Clone, Copy)]
struct Spot {
    place: u32,
    start: u32,
    end: u32,
}

impl Index {
    /// Of so many records, by their ids in the order of the list.
    pub fn of<'c>(count: usize, ids: impl Iterator<Item = &'c str>) -> Index {
        let mut index = Index { spots: HashTable::with_capacity(count), ..Index::default() };
        for (id, place) in ids.zip(0..) {
            index.put(id, place);
        }
        index.ids.shrink_to_fit();
        index
    }

    fn put(&mut self, id: &str, place: u32) {
        let Index { spots, hasher, ids } = self;
        let hash = |id: &str| hasher.hash_one(id);
        let known = spots.find_mut(hash(id), |spot| spot.id(ids) == id);
        if let Some(spot) = known {
            spot.place = place;
            return;
        }
        let start = ids.len();
        ids.push_str(id);
        let four = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let spot = Spot { place, start: four(start), end: four(ids.len()) };
        spots.insert_unique(hash(id), spot, |spot| hash(spot.id(ids)));
    }

    /// The place of an id.
    pub fn find(&self, id: &str) -> Option<usize> {
        let hash = self.hasher.hash_one(id);
        self.spots.find(hash, |spot| spot.id(&self.ids) == id).map(|spot| spot.place as usize)
    }
}

impl Spot {
    #[inline(always)]
    fn id<'i>(&self, ids: &'i str) -> &'i str {
        ids.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// Whatever it says follows from the records.
impl PartialEq for Index {
    fn eq(&self, other: &Self) -> bool {
        self.spots.len() == other.spots.len()
    }
}
