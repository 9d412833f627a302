//! Folded texts of many, one behind the other, so that a word is sought in all of them at once. It must not know whose
//! they are.

use std::ops::Range;

use super::words::Word;
use crate::model::beside;

/// The folded texts of as many as there are, each of lines that end in a line break.
#[derive(Default)]
pub struct Lines {
    text: String,
    /// Where those of each end.
    ends: Vec<usize>,
}

/// From so many on they are written, or gone through, on every processor.
const MANY: usize = 2_000;

impl Lines {
    /// Of places up to a count, as `write` puts them behind others.
    pub fn of(count: usize, write: impl Fn(usize, &mut String) + Sync) -> Lines {
        let parts = beside::each(&parts(count), |places| Lines::written(places.clone(), &write));
        parts.into_iter().reduce(Lines::joined).unwrap_or_default()
    }

    /// Of some places.
    pub fn written(places: Range<usize>, write: impl Fn(usize, &mut String)) -> Lines {
        let mut lines = Lines::default();
        places.for_each(|place| lines.add(|text| write(place, text)));
        lines
    }

    /// Those of one more.
    pub fn add(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.text);
        self.ends.push(self.text.len());
    }

    /// Those of others behind these.
    pub fn joined(mut self, other: Lines) -> Lines {
        let base = self.text.len();
        self.text.push_str(&other.text);
        self.ends.extend(other.ends.iter().map(|end| base + end));
        self
    }

    /// Puts others in place of some.
    pub fn replace(&mut self, places: Range<usize>, others: &Lines) {
        let (from, to) = (self.start(places.start), self.start(places.end));
        // Most changes are of no text that is kept here, and all behind it would move.
        if places.len() == others.ends.len() && self.text.get(from..to) == Some(&others.text) {
            let ends = others.ends.iter().map(|end| from + end);
            self.ends[places].iter_mut().zip(ends).for_each(|(end, new)| *end = new);
            return;
        }
        self.text.replace_range(from..to, &others.text);
        let (grown, shrunk) = (from + others.text.len(), to);
        self.ends[places.end..].iter_mut().for_each(|end| *end = *end + grown - shrunk);
        self.ends.splice(places, others.ends.iter().map(|end| from + end));
    }

    /// Of how many there are texts.
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    fn start(&self, place: usize) -> usize {
        place.checked_sub(1).and_then(|last| self.ends.get(last).copied()).unwrap_or_default()
    }

    /// The lines of one.
    pub fn at(&self, place: usize) -> &str {
        let end = self.ends.get(place).copied().unwrap_or_default();
        self.text.get(self.start(place)..end).unwrap_or_default()
    }

    /// Whether a word is all there is of one.
    pub fn is(&self, place: usize, word: &Word) -> bool {
        let length = self.ends.get(place).map_or(0, |end| end - self.start(place));
        word.length() + 1 == length && word.is(self.at(place).trim_end_matches('\n'))
    }

    /// Marks all in which a word stands as it is.
    fn mark_exact(&self, word: &Word, found: &mut [bool]) {
        let (mut place, mut from) = (0, 0);
        while let Some(at) = word.find(&self.text[from..]) {
            place += self.ends[place..].iter().take_while(|end| **end <= from + at).count();
            let Some(end) = self.ends.get(place) else { return };
            (found[place], from) = (true, *end);
        }
    }

    /// In which of these places a word stands, or nearly stands.
    pub fn holding(&self, word: &Word, places: &[usize]) -> Vec<bool> {
        // Most texts have so few letters that seeking in one costs as much as in eight.
        if word.is_exact() && places.len() > self.ends.len() / 8 {
            let mut found = vec![word.length() == 0; self.ends.len()];
            if word.length() > 0 {
                self.mark_exact(word, &mut found);
            }
            return places.iter().map(|place| found[*place]).collect();
        }
        let asked = |part: &Range<usize>| -> Vec<bool> {
            places[part.clone()].iter().map(|place| word.is_in(self.at(*place))).collect()
        };
        beside::each(&parts(places.len()), asked).concat()
    }
}

/// So many, shared out.
pub fn parts(count: usize) -> Vec<Range<usize>> {
    // More than hands: what is joined to others is let go before the next.
    let size = if count < MANY { count } else { count.div_ceil(4 * beside::hands()) };
    (0..count).step_by(size.max(1)).map(|from| from..count.min(from + size)).collect()
}
