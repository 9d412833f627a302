//! A list that is cheap to copy: it is held in pieces, and a copy shares them until one of the two changes. A change of
//! one item costs the piece in which it stands, however long the list is. It must not know what it holds.

use std::fmt;
use std::ops::{Index, IndexMut, Range};
use std::slice;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

/// How many items a piece begins with; one of twice as many is parted.
const PIECE: usize = 64;

/// Items in their order.
#[derive(Clone)]
pub struct List<T> {
    pieces: Vec<Arc<Vec<T>>>,
    /// The place of the first item of each piece.
    starts: Vec<usize>,
    count: usize,
}

impl<T> List<T> {
    /// How many items there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The item at a place.
    pub fn get(&self, place: usize) -> Option<&T> {
        let (piece, at) = self.find(place)?;
        self.pieces.get(piece)?.get(at)
    }

    pub fn first(&self) -> Option<&T> {
        self.get(0)
    }

    pub fn last(&self) -> Option<&T> {
        self.get(self.count.checked_sub(1)?)
    }

    /// All items, in their order.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { pieces: self.pieces.iter(), front: [].iter(), back: [].iter(), left: self.count }
    }

    /// Which piece holds a place, and where in it. Pieces nobody changed have the same length.
    fn find(&self, place: usize) -> Option<(usize, usize)> {
        if place >= self.count {
            return None;
        }
        let holds = |piece: usize| {
            let next = self.starts.get(piece + 1).copied().unwrap_or(self.count);
            self.starts.get(piece).is_some_and(|start| (*start..next).contains(&place))
        };
        let guess = place / PIECE;
        // Behind a short piece every other stands one further.
        let piece = match [guess, guess + 1].into_iter().find(|piece| holds(*piece)) {
            Some(piece) => piece,
            None => self.starts.partition_point(|start| *start <= place).checked_sub(1)?,
        };
        Some((piece, place - self.starts.get(piece)?))
    }

    /// Counts anew from a piece on.
    fn recount(&mut self, from: usize) {
        self.starts.truncate(from);
        let before = from.checked_sub(1).and_then(|last| Some(self.starts.get(last)? + self.pieces.get(last)?.len()));
        self.count = before.unwrap_or(0);
        for piece in &self.pieces[from.min(self.pieces.len())..] {
            self.starts.push(self.count);
            self.count += piece.len();
        }
    }

    /// The pieces it is held in: a copy shares those in which nothing was changed.
    pub fn pieces(&self) -> &[Arc<Vec<T>>] {
        &self.pieces
    }

    /// Whether nothing was changed since one was copied from the other.
    pub fn shares_all(&self, other: &List<T>) -> bool {
        let pieces = self.pieces.iter().zip(&other.pieces);
        self.pieces.len() == other.pieces.len() && pieces.into_iter().all(|(one, two)| Arc::ptr_eq(one, two))
    }

    /// The places of what another list does not hold in common with this one: what stands before them and behind them is
    /// the same in both, since they share it. Where nothing is shared it is all there is.
    pub fn unshared(&self, other: &List<T>) -> Range<usize> {
        let same = |(one, two): &(&Arc<Vec<T>>, &Arc<Vec<T>>)| Arc::ptr_eq(one, two);
        let head = self.pieces.iter().zip(&other.pieces).take_while(same).count();
        let most = self.pieces.len().min(other.pieces.len()) - head;
        let tail = self.pieces.iter().rev().zip(other.pieces.iter().rev()).take(most).take_while(same).count();
        let start = |piece: usize| self.starts.get(piece).copied().unwrap_or(self.count);
        start(head)..start(self.pieces.len() - tail)
    }

    /// Puts all items of another list behind those of this one, piece by piece.
    pub fn append(&mut self, other: List<T>) {
        self.starts.extend(other.starts.iter().map(|start| self.count + start));
        self.pieces.extend(other.pieces);
        self.count += other.count;
    }

    /// The items from one place up to another.
    pub fn range(&self, places: Range<usize>) -> impl Iterator<Item = &T> {
        places.filter_map(|place| self.get(place))
    }
}

impl<T: Clone> List<T> {
    /// Puts an item at the end.
    pub fn push(&mut self, item: T) {
        match self.pieces.last_mut().filter(|last| last.len() < PIECE) {
            Some(last) => Arc::make_mut(last).push(item),
            None => {
                self.starts.push(self.count);
                let mut piece = Vec::with_capacity(PIECE);
                piece.push(item);
                self.pieces.push(Arc::new(piece));
            }
        }
        self.count += 1;
    }

    /// Puts an item before the one that is now at a place, or at the end where there is none.
    pub fn insert(&mut self, place: usize, item: T) {
        let Some((piece, at)) = self.find(place) else {
            return self.push(item);
        };
        let items = Arc::make_mut(&mut self.pieces[piece]);
        items.insert(at, item);
        if items.len() >= 2 * PIECE {
            let rest = items.split_off(PIECE);
            self.pieces.insert(piece + 1, Arc::new(rest));
        }
        self.recount(piece);
    }

    /// Takes an item out.
    ///
    /// # Panics
    /// Where there is none at that place, as a `Vec` does.
    pub fn remove(&mut self, place: usize) -> T {
        let (piece, at) = self.find(place).unwrap_or((place, 0));
        let items = Arc::make_mut(&mut self.pieces[piece]);
        let gone = items.remove(at);
        if items.is_empty() {
            self.pieces.remove(piece);
        }
        self.recount(piece);
        gone
    }

    /// The item at a place, to be changed.
    pub fn get_mut(&mut self, place: usize) -> Option<&mut T> {
        let (piece, at) = self.find(place)?;
        Arc::make_mut(self.pieces.get_mut(piece)?).get_mut(at)
    }

    /// All items, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.pieces.iter_mut().flat_map(|piece| Arc::make_mut(piece).iter_mut())
    }

    /// Leaves no item.
    pub fn clear(&mut self) {
        *self = List::default();
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        List { pieces: Vec::new(), starts: Vec::new(), count: 0 }
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.count == other.count && self.iter().eq(other)
    }
}

impl<T: PartialEq, const N: usize> PartialEq<[T; N]> for List<T> {
    fn eq(&self, other: &[T; N]) -> bool {
        self.iter().eq(other)
    }
}

impl<T: PartialEq> PartialEq<Vec<T>> for List<T> {
    fn eq(&self, other: &Vec<T>) -> bool {
        self.iter().eq(other)
    }
}

impl<T> Index<usize> for List<T> {
    type Output = T;

    fn index(&self, place: usize) -> &T {
        let (piece, at) = self.find(place).unwrap_or((place, 0));
        &self.pieces[piece][at]
    }
}

impl<T: Clone> IndexMut<usize> for List<T> {
    fn index_mut(&mut self, place: usize) -> &mut T {
        let (piece, at) = self.find(place).unwrap_or((place, 0));
        &mut Arc::make_mut(&mut self.pieces[piece])[at]
    }
}

impl<T: Clone> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item));
    }
}

impl<T: Clone> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = List::default();
        list.extend(items);
        list
    }
}

impl<T: Clone> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<'l, T> IntoIterator for &'l List<T> {
    type Item = &'l T;
    type IntoIter = Iter<'l, T>;

    fn into_iter(self) -> Iter<'l, T> {
        self.iter()
    }
}

impl<'de, T: Deserialize<'de> + Clone> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Items(List::default()))
    }
}

/// Items as they are read.
struct Items<T>(List<T>);

impl<'de, T: Deserialize<'de> + Clone> Visitor<'de> for Items<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<List<T>, A::Error> {
        while let Some(item) = items.next_element()? {
            self.0.push(item);
        }
        Ok(self.0)
    }
}

/// The items of a list, from both ends.
pub struct Iter<'l, T> {
    pieces: slice::Iter<'l, Arc<Vec<T>>>,
    front: slice::Iter<'l, T>,
    back: slice::Iter<'l, T>,
    left: usize,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { pieces: self.pieces.clone(), front: self.front.clone(), back: self.back.clone(), left: self.left }
    }
}

impl<'l, T> Iterator for Iter<'l, T> {
    type Item = &'l T;

    fn next(&mut self) -> Option<&'l T> {
        loop {
            if let Some(item) = self.front.next() {
                self.left -= 1;
                return Some(item);
            }
            match self.pieces.next() {
                Some(piece) => self.front = piece.iter(),
                None => break,
            }
        }
        let item = self.back.next()?;
        self.left -= 1;
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<'l, T> DoubleEndedIterator for Iter<'l, T> {
    fn next_back(&mut self) -> Option<&'l T> {
        loop {
            if let Some(item) = self.back.next_back() {
                self.left -= 1;
                return Some(item);
            }
            match self.pieces.next_back() {
                Some(piece) => self.back = piece.iter(),
                None => break,
            }
        }
        let item = self.front.next_back()?;
        self.left -= 1;
        Some(item)
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}
