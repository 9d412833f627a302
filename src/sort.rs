//! Lists put in order, equal items as they stood. The library's own sorting is compiled anew for each type and each order,
//! with some six thousand bytes; here it sorts places, once for all, and the items follow. What sorts whole lists at every
//! key is better served by the library. It must not know what is sorted.

use std::cmp::Ordering;

/// As the sorting of slices, in less room.
pub trait InOrder<T> {
    /// By the order of the items themselves.
    fn order(&mut self)
    where
        T: Ord;

    /// By an order of two.
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// By a key that is worked out for every comparison.
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);

    /// By a key that is worked out once for each item.
    fn order_by_cached_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);
}

impl<T> InOrder<T> for [T] {
    fn order(&mut self)
    where
        T: Ord,
    {
        follow(self, places(self.len(), &|one, other| self[one].cmp(&self[other])));
    }

    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        follow(self, places(self.len(), &|one, other| compare(&self[one], &self[other])));
    }

    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        follow(self, places(self.len(), &|one, other| key(&self[one]).cmp(&key(&self[other]))));
    }

    fn order_by_cached_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        follow(self, places(self.len(), &|one, other| keys[one].cmp(&keys[other])));
    }
}

/// Where the items stand now, in the order they are to come.
fn places(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// Moves each item to its place. What stood where an item goes was swapped away to where that item came from; places tell
/// of it from then on.
fn follow<T>(items: &mut [T], mut places: Vec<usize>) {
    for at in 0..items.len() {
        let mut from = places[at];
        while from < at {
            from = places[from];
        }
        places[at] = from;
        items.swap(at, from);
    }
}

#[cfg(test)]
mod tests {
    use super::InOrder;

    #[test]
    fn items_stand_as_the_library_puts_them() {
        let numbers = (0..1_000_u64).map(|at| (at * 7_919 % 101, at));
        let items: Vec<(u64, u64)> = numbers.collect();
        for len in [0, 1, 2, 3, 20, 21, 999, 1_000] {
            let mut told = items[..len].to_vec();
            let mut ours = [told.clone(), told.clone(), told.clone(), told.clone()];
            told.sort_by_key(|item| item.0);
            ours[0].order_by_key(|item| item.0);
            ours[1].order_by_cached_key(|item| item.0);
            ours[2].order_by(|one, other| one.0.cmp(&other.0));
            ours[3].order();
            assert!(ours.iter().all(|ours| *ours == told), "{len}: {told:?}");
        }
    }
}
