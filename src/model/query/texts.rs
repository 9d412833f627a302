//! The folded texts of all records of a kind, for words that are sought in every one of them: titles at once, the rest of
//! a record once it is asked for. They are kept while records stay what they are. It must not know how words are typed.

use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

use super::words::{push, rest};
use super::{Fit, Query};
use crate::date::Date;
use crate::fold::fold;
use crate::model::{City, Kind, Target, Type, beside};

/// What words of a filter are sought in.
pub struct Texts {
    kind: Kind,
    /// The city whose records they are of.
    city: Rc<City>,
    /// The title of each, a line each; empty where titles are private.
    titles: String,
    /// Where each ends.
    ends: Vec<usize>,
    has_titles: bool,
    /// All else of a record, as far as it was asked for.
    rest: Vec<Option<Box<str>>>,
}

/// From so many records on their texts are written on every processor.
const MANY: usize = 2_000;

impl Texts {
    pub fn of(city: &Rc<City>, kind: Kind) -> Texts {
        let mut texts = Texts {
            kind,
            city: Rc::clone(city),
            titles: String::new(),
            ends: Vec::new(),
            has_titles: has_titles(kind),
            rest: Vec::new(),
        };
        texts.put(0..0, 0..city.count(kind));
        texts
    }

    /// Follows the city to what it is now; false where it would be made anew as fast.
    pub fn follow(&mut self, city: &Rc<City>) -> bool {
        let before = std::mem::replace(&mut self.city, Rc::clone(city));
        let is_kept = targets(self.kind).into_iter().all(|target| is_called_alike(city, &before, target));
        if !is_kept {
            self.rest.fill(None);
        }
        let (now, then) = city.unshared(&before, self.kind);
        let is_worth_it = 2 * now.len() <= city.count(self.kind);
        if is_worth_it {
            self.put(then, now);
        }
        is_worth_it
    }

    /// Puts the records at places of the list as it is now in place of those that were at others.
    fn put(&mut self, then: Range<usize>, now: Range<usize>) {
        let begin = |place: usize, ends: &[usize]| place.checked_sub(1).map_or(0, |last| ends[last]);
        let (from, to) = (begin(then.start, &self.ends), begin(then.end, &self.ends));
        let mut titles = String::new();
        let mut ends = Vec::with_capacity(now.len());
        for place in now.clone() {
            if let Some(title) = self.city.at(self.kind, place).filter(|_| self.has_titles) {
                push(title.title(), &mut titles);
            }
            ends.push(from + titles.len());
        }
        let behind = self.ends.split_off(then.end);
        self.ends.truncate(then.start);
        self.ends.extend(ends);
        self.ends.extend(behind.into_iter().map(|end| end - to + from + titles.len()));
        self.titles.replace_range(from..to, &titles);
        self.rest.splice(then, now.map(|_| None));
    }

    /// The folded title of the record at a place, where it is sought in.
    fn title(&self, place: usize) -> Option<&str> {
        let from = place.checked_sub(1).map_or(Some(0), |last| self.ends.get(last).copied())?;
        let title = self.titles.get(from..*self.ends.get(place)?)?;
        self.has_titles.then(|| title.trim_end_matches('\n'))
    }

    /// The same of any record: folded anew where it is private.
    fn any_title(&self, place: usize) -> Cow<'_, str> {
        let anew = || self.city.at(self.kind, place).map_or_else(String::new, |record| fold(record.title()));
        self.title(place).map_or_else(|| anew().into(), Cow::Borrowed)
    }

    /// All else words are sought in.
    fn rest(&mut self, place: usize) -> &str {
        let Some(slot) = self.rest.get_mut(place) else { return "" };
        slot.get_or_insert_with(|| rest_at(&self.city, self.kind, place, &mut String::new()))
    }

    /// Writes that of many records, where it is not there yet.
    fn write(&mut self, places: impl Iterator<Item = usize>) {
        let missing: Vec<usize> = places.filter(|place| self.rest.get(*place).is_some_and(Option::is_none)).collect();
        if missing.len() < MANY {
            return;
        }
        let (city, kind) = (&*self.city, self.kind);
        let parts: Vec<&[usize]> = missing.chunks(missing.len().div_ceil(beside::hands())).collect();
        let written = beside::each(&parts, |places| {
            let mut draft = String::new();
            places.iter().map(|place| rest_at(city, kind, *place, &mut draft)).collect::<Vec<_>>()
        });
        for (place, text) in missing.iter().zip(written.into_iter().flatten()) {
            self.rest[*place] = Some(text);
        }
    }
}

/// All else of the record at a place, written in a room that is used again.
fn rest_at(city: &City, kind: Kind, place: usize, draft: &mut String) -> Box<str> {
    draft.clear();
    if let Some(record) = city.at(kind, place) {
        rest(city, record, draft);
    }
    draft.as_str().into()
}

impl Query {
    /// The places that pass, of those given.
    pub fn passing(&self, city: &City, today: Date, texts: &mut Texts, mut places: Vec<usize>) -> Vec<usize> {
        for word in &self.words {
            let is_in_title = |place: &usize| texts.title(*place).is_some_and(|title| word.is_in(title));
            let found: Vec<bool> = places.iter().map(is_in_title).collect();
            let others = places.iter().zip(&found).filter(|(_, found)| !**found);
            texts.write(others.map(|(place, _)| *place));
            let mut found = found.into_iter();
            places.retain(|place| (found.next() == Some(true) || word.is_in(texts.rest(*place))) == word.is_wanted());
        }
        self.passing_wordless(city, today, texts.kind, places)
    }

    /// As [`Query::passing`], whatever the free words.
    pub fn passing_wordless(&self, city: &City, today: Date, kind: Kind, mut places: Vec<usize>) -> Vec<usize> {
        if !self.terms.is_empty() || !self.states.is_empty() {
            places.retain(|place| city.at(kind, *place).is_some_and(|record| self.holds(city, today, record)));
        }
        places
    }

    /// Whether it has a free word, looked for or left out.
    pub fn is_worded(&self) -> bool {
        !self.words.is_empty()
    }

    /// Whether whatever passes this passes another too: then only what passed that has to be looked at again.
    pub fn narrows(&self, other: &Query) -> bool {
        let is_plain = other.terms.is_empty() && other.states.is_empty();
        is_plain && other.words.iter().all(|word| self.words.iter().any(|longer| longer.narrows(word)))
    }

    /// As [`Query::in_title`], of the record at a place.
    pub fn in_title_at(&self, texts: &Texts, place: usize) -> Option<Fit> {
        let title = texts.any_title(place);
        let mut worst = None;
        for word in self.words.iter().filter(|word| word.is_wanted()) {
            worst = worst.max(Some(word.fit(&title)?));
        }
        worst
    }

    /// Whether the title of a record is all that is looked for.
    pub fn is_whole(&self, texts: &Texts, place: usize) -> bool {
        let title = texts.any_title(place);
        self.words.iter().filter(|word| word.is_wanted()).all(|word| word.is(&title))
    }
}

/// Whether the title of records is sought in: it is a field of theirs, and not a private one.
fn has_titles(kind: Kind) -> bool {
    kind.schema().field(kind.row().title).is_some_and(|field| !field.private)
}

/// What the fields of a kind refer to.
fn targets(kind: Kind) -> Vec<Target> {
    fn collect(what: &Type, out: &mut Vec<Target>) {
        match what {
            Type::Ref(target) if !out.contains(target) => out.push(*target),
            Type::List(item) => collect(item, out),
            Type::Nested(shape) => shape.fields.iter().for_each(|field| collect(&field.what, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    kind.schema().fields.iter().for_each(|field| collect(&field.what, &mut out));
    out
}

/// Whether everything that can be referred to so has the name it had.
fn is_called_alike(city: &City, before: &City, target: Target) -> bool {
    match target {
        Target::Record(kind) => {
            let (now, then) = city.unshared(before, kind);
            let alike = |(now, then)| {
                let both = city.at(kind, now).zip(before.at(kind, then));
                both.is_some_and(|(now, then)| now.id() == then.id() && now.title() == then.title())
            };
            now == then && now.zip(then).all(alike)
        }
        Target::Theme | Target::Objective | Target::Criterion => city.charter == before.charter,
        // Those of other cities are not looked through.
        Target::AnyOffer => false,
    }
}
