//! Words of one text that were met before, each remembered by its place alone: of millions of ids none is held twice. It
//! must not know what the words are.

use std::borrow::Cow;
use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use crate::text::scan::Span;

/// The places of the words met so far.
pub struct Seen<'t> {
    text: &'t str,
    /// The word as it counts, of what is written at a place.
    word: fn(&'t str) -> Cow<'t, str>,
    places: HashTable<Span>,
    hasher: DefaultHashBuilder,
}

impl<'t> Seen<'t> {
    /// With room for so many words, so that nothing is moved while they come.
    pub fn new(text: &'t str, room: usize, word: fn(&'t str) -> Cow<'t, str>) -> Self {
        Seen { text, word, places: HashTable::with_capacity(room), hasher: DefaultHashBuilder::default() }
    }

    /// Where the word of this place was met first; `None` where this is the first time.
    pub fn meet(&mut self, at: Span) -> Option<Span> {
        let Seen { text, word, places, hasher } = self;
        let word = |place: &Span| word(place.of(text));
        let new = word(&at);
        let first = places.find(hasher.hash_one(&*new), |place| word(place) == new).copied();
        if first.is_none() {
            places.insert_unique(hasher.hash_one(&*new), at, |place| hasher.hash_one(&*word(place)));
        }
        first
    }
}
