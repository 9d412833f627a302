//! What was worked out of each piece of a list, kept for the next time: a piece that is still shared with the list of then
//! is not looked at again. It must not know what is worked out.

use std::sync::Arc;

use crate::model::list::List;

/// Each piece of a list with what was made of it.
pub struct Memo<T, S> {
    kept: Vec<(Arc<Vec<T>>, S)>,
}

impl<T, S> Default for Memo<T, S> {
    fn default() -> Self {
        Memo { kept: Vec::new() }
    }
}

impl<T, S> Memo<T, S> {
    /// Forgets all of it: what it hung on beside the list is another.
    pub fn forget(&mut self) {
        self.kept.clear();
    }

    /// Whether every item of a list stands where it stood.
    pub fn stands(&self, list: &List<T>, is_same: impl Fn(&T, &T) -> bool) -> bool {
        let same = |(now, then): (&Arc<Vec<T>>, &Arc<Vec<T>>)| {
            let mut items = now.iter().zip(then.iter());
            Arc::ptr_eq(now, then) || now.len() == then.len() && items.all(|(one, two)| is_same(one, two))
        };
        let then = self.kept.iter().map(|(piece, _)| piece);
        list.pieces().len() == self.kept.len() && list.pieces().iter().zip(then).all(same)
    }

    /// Works out anew what the list has other than before.
    pub fn renew(&mut self, list: &List<T>, sum: impl Fn(&[T]) -> S) {
        let pieces = list.pieces();
        let mut then: Vec<_> = std::mem::take(&mut self.kept).into_iter().map(Some).collect();
        for (at, piece) in pieces.iter().enumerate() {
            // It stands as far from the beginning as it did, or as far from the end.
            let behind = (at + then.len()).checked_sub(pieces.len());
            let is_it = |spot: &usize| matches!(then.get(*spot), Some(Some((one, _))) if Arc::ptr_eq(one, piece));
            let spot = [Some(at), behind].into_iter().flatten().find(is_it);
            let kept = spot.and_then(|spot| then[spot].take());
            self.kept.push(kept.unwrap_or_else(|| (Arc::clone(piece), sum(piece))));
        }
    }

    /// The place of the first item of each piece, and what was made of the piece.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &S)> {
        self.kept.iter().scan(0, |start, (piece, sum)| {
            let first = *start;
            *start += piece.len();
            Some((first, sum))
        })
    }
}
