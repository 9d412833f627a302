//! The folded texts of all records of a kind, for words that are sought in every one of them: titles at once, the rest of
//! a record once it is asked for. They are kept while records stay what they are. It must not know how words are typed.

use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

use super::lines::{Lines, parts};
use super::words::{Word, push, rest};
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
    titles: Lines,
    has_titles: bool,
    /// All else, once it was asked for.
    rest: Option<Rest>,
}

/// All of records but their titles.
struct Rest {
    /// What they say themselves.
    own: Lines,
    /// What each refers to.
    refers: Vec<Refers>,
    names: Names,
}

/// What a record refers to, as places among the names.
type Refers = Box<[u32]>;

/// What all that a kind refers to is called: the records of one kind behind those of another. Where records refer to
/// others of their kind, the titles that are kept anyway are the last.
struct Names {
    kinds: Vec<(Kind, usize)>,
    lines: Lines,
    /// The kind whose titles are kept anyway.
    own: Option<Kind>,
}

impl Texts {
    pub fn of(city: &Rc<City>, kind: Kind) -> Texts {
        let has_titles = has_titles(kind);
        let titles = if has_titles { titles(city, kind) } else { Lines::default() };
        Texts { kind, city: Rc::clone(city), titles, has_titles, rest: None }
    }

    /// Follows the city to what it is now; false where it would be made anew as fast.
    pub fn follow(&mut self, city: &Rc<City>) -> bool {
        let before = std::mem::replace(&mut self.city, Rc::clone(city));
        let (now, then) = city.unshared(&before, self.kind);
        if 2 * now.len() > city.count(self.kind) {
            return false;
        }
        let is_kept = targets(self.kind).into_iter().all(|target| refers_alike(city, &before, target));
        self.rest = self.rest.take().filter(|_| is_kept);
        if let Some(rest) = &mut self.rest {
            rest.names.follow(city, &before);
            let (own, refers) = rest.names.rest(city, self.kind, now.clone());
            rest.own.replace(then.clone(), &own);
            rest.refers.splice(then.clone(), refers);
        }
        if self.has_titles {
            self.titles.replace(then, &Lines::written(now, |place, text| put_title(city, self.kind, place, text)));
        }
        true
    }

    /// Makes what words are sought in, where it is not there yet.
    pub fn prepare(&mut self) {
        let (city, kind) = (&*self.city, self.kind);
        self.rest.get_or_insert_with(|| Rest::of(city, kind));
    }

    /// In which of these places a word stands, or nearly stands.
    fn holding(&mut self, word: &Word, places: &[usize]) -> Vec<bool> {
        let mut found = vec![false; places.len()];
        if self.has_titles {
            found = self.titles.holding(word, places);
        }
        let others = |found: &[bool]| -> Vec<usize> { (0..places.len()).filter(|at| !found[*at]).collect() };
        for part in [Rest::in_own, Rest::in_names] {
            let missing = others(&found);
            if missing.is_empty() {
                break;
            }
            let asked: Vec<usize> = missing.iter().map(|at| places[*at]).collect();
            self.prepare();
            let answers = self.rest.as_ref().map_or_else(Vec::new, |rest| part(rest, &self.titles, word, &asked));
            missing.into_iter().zip(answers).for_each(|(at, answer)| found[at] = answer);
        }
        found
    }

    /// The folded title of the record at a place: made anew where titles are not sought in.
    fn title(&self, place: usize) -> Cow<'_, str> {
        if self.has_titles {
            return self.titles.at(place).trim_end_matches('\n').into();
        }
        self.city.at(self.kind, place).map_or_else(String::new, |record| fold(record.title())).into()
    }
}

impl Rest {
    fn of(city: &City, kind: Kind) -> Rest {
        let names = Names::of(city, kind);
        let made = beside::each(&parts(city.count(kind)), |places| names.rest(city, kind, places.clone()));
        let (own, refers): (Vec<Lines>, Vec<Vec<Refers>>) = made.into_iter().unzip();
        let own = own.into_iter().reduce(Lines::joined).unwrap_or_default();
        Rest { own, refers: refers.into_iter().flatten().collect(), names }
    }

    fn in_own(&self, _: &Lines, word: &Word, places: &[usize]) -> Vec<bool> {
        self.own.holding(word, places)
    }

    /// Names many refer to are looked at once.
    fn in_names(&self, titles: &Lines, word: &Word, places: &[usize]) -> Vec<bool> {
        let mut is_asked = vec![false; self.names.lines.count() + titles.count()];
        for place in places {
            self.refers[*place].iter().for_each(|name| is_asked[*name as usize] = true);
        }
        let names: Vec<usize> = (0..is_asked.len()).filter(|name| is_asked[*name]).collect();
        let mut is_named = is_asked;
        let found = self.names.holding(titles, word, &names);
        names.iter().zip(found).for_each(|(name, found)| is_named[*name] = found);
        places.iter().map(|place| self.refers[*place].iter().any(|name| is_named[*name as usize])).collect()
    }
}

impl Names {
    fn of(city: &City, kind: Kind) -> Names {
        let own = has_titles(kind).then_some(kind);
        let mut names = Names { kinds: Vec::new(), lines: Lines::default(), own };
        for kind in targets(kind).into_iter().filter_map(kind_of).filter(|kind| Some(*kind) != own) {
            names.kinds.push((kind, names.lines.count()));
            names.lines = names.lines.joined(titles(city, kind));
        }
        names.kinds.extend(own.map(|kind| (kind, names.lines.count())));
        names
    }

    /// In which of these names, in order, a word stands, or nearly stands.
    fn holding(&self, titles: &Lines, word: &Word, names: &[usize]) -> Vec<bool> {
        let base = self.lines.count();
        let (others, own) = names.split_at(names.partition_point(|name| *name < base));
        let own: Vec<usize> = own.iter().map(|name| name - base).collect();
        let mut found = self.lines.holding(word, others);
        found.extend(titles.holding(word, &own));
        found
    }

    /// Follows the city to what it is now; every record stands where it stood.
    fn follow(&mut self, city: &City, before: &City) {
        for (kind, base) in self.kinds.iter().filter(|(kind, _)| Some(*kind) != self.own) {
            let (now, _) = city.unshared(before, *kind);
            let places = base + now.start..base + now.end;
            self.lines.replace(places, &Lines::written(now, |place, text| put_title(city, *kind, place, text)));
        }
    }

    fn place(&self, city: &City, kind: Kind, id: &str) -> Option<u32> {
        let (_, base) = self.kinds.iter().find(|(other, _)| *other == kind)?;
        u32::try_from(base + city.place(kind, id)?).ok()
    }

    /// What records say themselves, and which names they refer to.
    fn rest(&self, city: &City, kind: Kind, places: Range<usize>) -> (Lines, Vec<Refers>) {
        let (mut own, mut refers, mut draft) = (Lines::default(), Vec::with_capacity(places.len()), Vec::new());
        for place in places {
            let mut refer = |kind, id: &str| {
                let name = self.place(city, kind, id);
                draft.extend(name);
                name.is_some()
            };
            own.add(|text| {
                if let Some(record) = city.at(kind, place) {
                    rest(city, record, &mut refer, text);
                }
            });
            refers.push(draft.as_slice().into());
            draft.clear();
        }
        (own, refers)
    }
}

/// The folded titles of all records of a kind.
fn titles(city: &City, kind: Kind) -> Lines {
    Lines::of(city.count(kind), |place, text| put_title(city, kind, place, text))
}

fn put_title(city: &City, kind: Kind, place: usize, text: &mut String) {
    if let Some(record) = city.at(kind, place) {
        push(record.title(), text);
    }
}

impl Query {
    /// The places that pass, of those given.
    pub fn passing(&self, city: &City, today: Date, texts: &mut Texts, mut places: Vec<usize>) -> Vec<usize> {
        for word in &self.words {
            let mut found = texts.holding(word, &places).into_iter();
            places.retain(|_| found.next() == Some(word.is_wanted()));
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
        let title = texts.title(place);
        let mut worst = None;
        for word in self.words.iter().filter(|word| word.is_wanted()) {
            worst = worst.max(Some(word.fit(&title)?));
        }
        worst
    }

    /// Whether the title of a record is all that is looked for.
    pub fn is_whole(&self, texts: &Texts, place: usize) -> bool {
        let is_title = |word: &Word| {
            if texts.has_titles { texts.titles.is(place, word) } else { word.is(&texts.title(place)) }
        };
        self.words.iter().filter(|word| word.is_wanted()).all(is_title)
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

fn kind_of(target: Target) -> Option<Kind> {
    match target {
        Target::Record(kind) => Some(kind),
        _ => None,
    }
}

/// Whether what records refer to is where it was; what is no record has to be called as it was, too.
fn refers_alike(city: &City, before: &City, target: Target) -> bool {
    match target {
        Target::Record(kind) => city.stands_as(before, kind),
        Target::Theme | Target::Objective | Target::Criterion => city.charter == before.charter,
        // Those of other cities are not looked through.
        Target::AnyOffer => false,
    }
}
