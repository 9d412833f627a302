//! Who could answer whom: needs and offers of the city and its network, compared by what they say, and why they fit.
//! Built once over a city; the same city gives the same answers in the same order. It must not know how they are shown.

mod clause;
mod entry;
mod gathering;
mod lists;
mod names;
mod reasons;
mod recorded;
mod side;
mod tongue;
mod vector;
pub mod vocabulary;
mod weights;
mod words;

use std::collections::HashMap;

use entry::{Entry, Give, Seek, Source};
pub use gathering::Gathering;
pub use lists::{Double, Trade};
pub use reasons::{Common, Reason, Recorded};
use serde::Serialize;
use side::Side;
use vector::{Reader, Vector};

use crate::fold;
use crate::model::City;
use crate::model::choice::MatchState;

/// Where answers are looked for: among the city's own members, or in the other cities of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Own,
    Network,
}

/// A need or an offer of the network: the city's slug and the id there.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize)]
pub struct Ref {
    pub city: String,
    pub id: String,
}

impl Ref {
    pub fn new(city: impl Into<String>, id: impl Into<String>) -> Ref {
        Ref { city: city.into(), id: id.into() }
    }
}

impl Ref {
    /// As files of a city write it: the bare id for its own, `city/id` for others.
    pub fn seen_from(&self, city: &str) -> String {
        if self.city == city { self.id.clone() } else { self.to_string() }
    }

    /// Read as files of a city write it.
    pub fn parse(text: &str, city: &str) -> Ref {
        match text.split_once('/') {
            Some((city, id)) => Ref::new(city, id),
            None => Ref::new(city, text),
        }
    }
}

impl std::fmt::Display for Ref {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}/{}", self.city, self.id)
    }
}

/// A pair that fits, seen from one side of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Match {
    /// The other side: the offer found for a need, or the need found for an offer.
    #[serde(flatten)]
    pub with: Ref,
    /// How well it fits, from 0 to 1.
    pub score: f64,
    pub fit: Nearness,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
    #[serde(skip)]
    pub common: Common,
    /// The match between the two that stands on the need already.
    #[serde(skip)]
    pub recorded: Option<Recorded>,
}

impl Match {
    /// Near enough to be an answer, or noted by somebody already.
    pub fn is_answer(&self) -> bool {
        self.fit == Nearness::Close || self.recorded.is_some()
    }
}

/// How near an offer comes to a need: the words people read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Nearness {
    Far,
    Possible,
    /// An answer.
    Close,
}

impl Nearness {
    pub fn word(self) -> &'static str {
        match self {
            Nearness::Far => "far",
            Nearness::Possible => "possible",
            Nearness::Close => "close",
        }
    }
}

/// The needs and offers of a city and its network, ready to be compared.
pub struct Exchange {
    cities: Vec<Place>,
    /// Names of themes by number.
    themes: Vec<String>,
    reader: Reader,
    seeks: Side<Seek>,
    gives: Side<Give>,
}

/// What the matching keeps of a city.
struct Place {
    slug: String,
    name: String,
}

impl Exchange {
    /// Reads the needs and offers of the city and its network; linear in them.
    pub fn of(city: &City) -> Exchange {
        let mut gathering = Gathering::begin(city);
        gathering.take(city, usize::MAX);
        gathering.finish()
    }

    fn empty() -> Exchange {
        Exchange {
            cities: Vec::new(),
            themes: Vec::new(),
            reader: Reader::new(),
            seeks: Side::default(),
            gives: Side::default(),
        }
    }

    /// How many needs there are in all, open or not.
    pub fn needs(&self) -> usize {
        self.seeks.list.len()
    }

    /// How many offers the own city has, open or not; they stand first.
    pub fn own_offers(&self) -> usize {
        let own = self.gives.list.iter();
        own.take_while(|give| give.entry.city == 0).count()
    }

    fn take(&mut self, source: &Source<'_>, names: &mut HashMap<String, u32>) {
        let at = self.cities.len();
        let charter = source.charter;
        let name = charter.called(source.slug);
        self.cities.push(Place { slug: source.slug.to_string(), name: name.to_string() });
        let known = charter.themes();
        let mut themes = |ids: &[String]| -> Vec<u32> {
            let name = |id: &String| {
                let theme = known.iter().find(|(known, _)| known == id);
                theme.map_or(id.as_str(), |(_, name)| name).to_string()
            };
            let numbers = ids.iter().map(|id| number(&mut self.themes, name(id), names));
            let mut out: Vec<u32> = numbers.collect();
            out.sort_unstable();
            out.dedup();
            out
        };
        let home = (at, source.tongue());
        let needs: Vec<Seek> = source.needs.iter().map(|need| Seek::of(need, home, themes(&need.themes))).collect();
        let offers: Vec<Give> =
            source.offers.iter().map(|offer| Give::of(offer, home, themes(&offer.themes))).collect();
        for need in needs {
            let vector = self.read(&need.entry);
            let id = need.entry.id.clone();
            self.seeks.push(need, at, &id, vector);
        }
        for offer in offers {
            let vector = self.read(&offer.entry);
            let id = offer.entry.id.clone();
            self.gives.push(offer, at, &id, vector);
        }
    }

    fn read(&mut self, entry: &Entry) -> Vector {
        self.reader.raw(&[(&entry.title, weights::TITLE), (&entry.detail, weights::DETAIL)], entry.tongue)
    }

    // ---- the two questions ----

    /// The best offers for a need, best first, at most so many. None of its own city unless the scope says so, none
    /// that is paused, closed or was rejected. Empty where there is no such need.
    pub fn offers_for(&self, need: &Ref, scope: Scope, limit: usize) -> Vec<Match> {
        let Some(need) = self.seek(need) else {
            return Vec::new();
        };
        let seen = |(give, score): (usize, f32)| self.pair(need, give, score, &self.gives.list[give].entry);
        self.ranked_offers(need, scope, limit).into_iter().map(seen).collect()
    }

    /// The needs an offer could answer, best first, at most so many; met and dropped ones are left out. Empty where
    /// there is no such offer.
    pub fn needs_for(&self, offer: &Ref, scope: Scope, limit: usize) -> Vec<Match> {
        let Some(offer) = self.give(offer) else {
            return Vec::new();
        };
        let seen = |(seek, score): (usize, f32)| self.pair(seek, offer, score, &self.seeks.list[seek].entry);
        self.ranked_needs(offer, scope, limit).into_iter().map(seen).collect()
    }

    /// A need and an offer as a match, seen from the one that is not `with`.
    fn pair(&self, need: usize, offer: usize, score: f32, with: &Entry) -> Match {
        Match {
            with: self.reference(with),
            score: grade(score),
            fit: fit(score),
            reasons: self.why(need, offer),
            common: self.beside(need, offer),
            recorded: self.stands(&self.seeks.list[need], offer),
        }
    }

    fn ranked_offers(&self, need: usize, scope: Scope, limit: usize) -> Vec<(usize, f32)> {
        let likeness = self.gives.likeness(&self.seeks.vectors[need]);
        let from = &self.seeks.list[need];
        let pairs =
            self.gives.list.iter().enumerate().filter(|(_, give)| give.entry.open && self.may_meet(from, give, scope));
        let scored = pairs.map(|(at, give)| (at, self.total(from, give, likeness[at])));
        self.best(scored.collect(), limit, |at| &self.gives.list[at].entry)
    }

    fn ranked_needs(&self, offer: usize, scope: Scope, limit: usize) -> Vec<(usize, f32)> {
        let likeness = self.seeks.likeness(&self.gives.vectors[offer]);
        let from = &self.gives.list[offer];
        let pairs =
            self.seeks.list.iter().enumerate().filter(|(_, seek)| seek.entry.open && self.may_meet(seek, from, scope));
        let scored = pairs.map(|(at, seek)| (at, self.total(seek, from, likeness[at])));
        self.best(scored.collect(), limit, |at| &self.seeks.list[at].entry)
    }

    /// The best of those that have something in common, ties by slug of the city, then id.
    fn best<'e>(
        &'e self,
        mut scored: Vec<(usize, f32)>,
        limit: usize,
        entry: impl Fn(usize) -> &'e Entry,
    ) -> Vec<(usize, f32)> {
        let name = |at: usize| {
            let entry = entry(at);
            (self.cities[entry.city].slug.as_str(), entry.id.as_str())
        };
        let order = |one: &(usize, f32), other: &(usize, f32)| {
            other.1.total_cmp(&one.1).then_with(|| name(one.0).cmp(&name(other.0)))
        };
        if limit == 0 {
            return Vec::new();
        }
        scored.retain(|(_, score)| *score > weights::FLOOR);
        if scored.len() > limit {
            scored.select_nth_unstable_by(limit - 1, order);
            scored.truncate(limit);
        }
        scored.sort_by(order);
        scored
    }

    fn total(&self, seek: &Seek, give: &Give, words: f32) -> f32 {
        let (need, offer) = (&seek.entry, &give.entry);
        let mut total = weights::WORDS * words + weights::KINDS * weights::fit(seek.kind, give.kind);
        let themes = need.themes.iter().filter(|theme| offer.themes.contains(theme)).count();
        if themes > 0 {
            let of = (need.themes.len() * offer.themes.len()) as f32;
            total += weights::THEMES * themes as f32 / of.sqrt();
        }
        if need.dimension.is_some() && need.dimension == offer.dimension {
            total += weights::DIMENSION;
        }
        total
    }

    // ---- names and places ----

    /// What people call the city of a need or an offer; its slug where it has no name.
    pub fn city_name<'a>(&'a self, of: &'a Ref) -> &'a str {
        self.city(&of.city).map_or(&of.city, |at| &self.cities[at].name)
    }

    fn city(&self, slug: &str) -> Option<usize> {
        self.cities.iter().position(|city| city.slug == slug)
    }

    fn seek(&self, need: &Ref) -> Option<usize> {
        self.seeks.by_ref.get(&(self.city(&need.city)?, need.id.clone())).copied()
    }

    fn give(&self, offer: &Ref) -> Option<usize> {
        self.gives.by_ref.get(&(self.city(&offer.city)?, offer.id.clone())).copied()
    }

    fn reference(&self, entry: &Entry) -> Ref {
        Ref::new(&self.cities[entry.city].slug, &entry.id)
    }

    /// Whether the two lie within the scope and were not turned down.
    fn may_meet(&self, seek: &Seek, give: &Give, scope: Scope) -> bool {
        let known = || self.known(seek, give);
        let is_rejected = || known().is_some_and(|known| known.state == MatchState::Rejected);
        in_scope(&seek.entry, &give.entry, scope) && !is_rejected()
    }
}

/// Whether the two may be brought together: within one city, or across; nobody answers their own need.
fn in_scope(one: &Entry, other: &Entry, scope: Scope) -> bool {
    let same_city = one.city == other.city;
    match scope {
        Scope::Network => !same_city,
        Scope::Own => same_city && (one.by.is_none() || one.by != other.by),
    }
}

/// How near what adds up brings an offer: the one threshold for all that is called an answer, as fine as scores are.
fn fit(total: f32) -> Nearness {
    let score = grade(total);
    if score >= grade(weights::ANSWER) {
        Nearness::Close
    } else if score >= grade(weights::POSSIBLE) {
        Nearness::Possible
    } else {
        Nearness::Far
    }
}

/// What adds up without end, brought between 0 and 1.
fn grade(total: f32) -> f64 {
    let score = 1.0 - f64::from(-3.0 * total.max(0.0)).exp();
    (score * 1000.0).round() / 1000.0
}

/// The number of a theme, by its name as people read it.
fn number(themes: &mut Vec<String>, name: String, names: &mut HashMap<String, u32>) -> u32 {
    let next = u32::try_from(themes.len()).unwrap_or(u32::MAX);
    let number = *names.entry(fold::key(&name)).or_insert(next);
    if number == next {
        themes.push(name);
    }
    number
}
