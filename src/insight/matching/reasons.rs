//! Why a need and an offer fit: a topic, and what each of the two says of it, word for word. Whoever reads it judges. It
//! must not change what is found, and it says nothing rather than something doubtful.

use std::ops::Range;

use serde::Serialize;

use super::entry::{Entry, Known, Seek};
use super::tongue::{ENGLISH, TONGUES};
use super::vector;
use super::words::Says;
use super::{Exchange, Ref, clause, names, weights};
use crate::date::Date;
use crate::fold::capital;
use crate::model::choice::{Dimension, MatchState, NeedKind, OfferKind};

/// One reason: both texts touch the topic. The clauses stand so in the need and in the offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// What people call it, such as `Procurement`; in another language than English the word that both have.
    pub topic: String,
    pub need: String,
    pub offer: String,
}

impl Reason {
    /// `Procurement: need "Buy from social firms" / offer "Social clauses in public procurement"`.
    pub fn words(&self) -> String {
        format!("{}: need \"{}\" / offer \"{}\"", self.topic, self.need, self.offer)
    }
}

/// What a need and an offer have in common beside their words. Most pairs have, so that it is no reason.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Common {
    /// Names of themes.
    pub themes: Vec<String>,
    pub dimension: Option<Dimension>,
    pub kinds: Option<(NeedKind, OfferKind)>,
    /// Languages other than English that one of the two is written in, in English.
    pub languages: Vec<&'static str>,
}

impl Common {
    /// In one line; empty where there is nothing.
    pub fn words(&self) -> String {
        let mut parts = Vec::new();
        if !self.themes.is_empty() {
            parts.push(format!("Theme: {}", self.themes.join(", ")));
        }
        parts.extend(self.dimension.map(|corner| format!("Corner: {}", corner.name())));
        parts.extend(self.kinds.map(|(need, offer)| format!("Sought: {}, offered: {}", sought(need), offered(offer))));
        parts.extend(
            (!self.languages.is_empty())
                .then(|| format!("Texts in {} are compared by their words only", self.languages.join(" and "))),
        );
        if parts.is_empty() { String::new() } else { format!("{}.", parts.join(". ")) }
    }
}

/// How far a match that stands already has come, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    pub state: MatchState,
    pub since: Option<Date>,
}

impl Recorded {
    pub(super) fn of(known: &Known) -> Recorded {
        Recorded { state: known.state, since: known.since }
    }

    /// `asked on 3 Oct 2017`.
    pub fn words(&self) -> String {
        let what = match self.state {
            MatchState::Idea => "noted as an idea",
            MatchState::Asked => "asked",
            MatchState::Agreed => "agreed",
            MatchState::Done => "done",
            MatchState::Rejected => "rejected",
        };
        match self.since {
            Some(day) => format!("{what} on {}", day.format("%-d %b %Y")),
            None => what.to_string(),
        }
    }
}

fn sought(kind: NeedKind) -> &'static str {
    match kind {
        NeedKind::Learning => "learning",
        NeedKind::Capacity => "capacity",
        NeedKind::Challenge => "an answer to a challenge",
        NeedKind::Barrier => "a way past a barrier",
    }
}

fn offered(kind: OfferKind) -> &'static str {
    match kind {
        OfferKind::Experience => "experience",
        OfferKind::GoodPractice => "good practice",
        OfferKind::Resource => "a resource",
        OfferKind::Space => "a space",
    }
}

/// Reasons at most.
const MOST: usize = 3;
/// A word that is in no vocabulary must be so long, in letters: short ones mean too many things.
const LONG: usize = 6;
impl Exchange {
    /// Why a need and an offer fit, the weightiest reason first; empty where one of them is not there, and where nothing
    /// can be said that holds.
    pub fn reasons(&self, need: &Ref, offer: &Ref) -> Vec<Reason> {
        match (self.seek(need), self.give(offer)) {
            (Some(need), Some(offer)) => self.why(need, offer),
            _ => Vec::new(),
        }
    }

    /// What a need and an offer have in common beside their words.
    pub fn common(&self, need: &Ref, offer: &Ref) -> Common {
        match (self.seek(need), self.give(offer)) {
            (Some(need), Some(offer)) => self.beside(need, offer),
            _ => Common::default(),
        }
    }

    /// Whether a word that says something stands in both, or both speak of one subject.
    pub fn share_words(&self, need: &Ref, offer: &Ref) -> bool {
        let pair = self.seek(need).zip(self.give(offer));
        pair.is_some_and(|(need, offer)| {
            !vector::shared(&self.seeks.vectors[need], &self.gives.vectors[offer]).is_empty()
        })
    }

    pub(super) fn beside(&self, need: usize, offer: usize) -> Common {
        let (seek, give) = (&self.seeks.list[need], &self.gives.list[offer]);
        let themes = seek.entry.themes.iter().filter(|theme| give.entry.themes.contains(theme));
        let mut languages: Vec<&str> = [seek.entry.tongue, give.entry.tongue]
            .into_iter()
            .filter(|tongue| *tongue != ENGLISH)
            .map(|tongue| TONGUES[tongue].name)
            .collect();
        languages.dedup();
        Common {
            themes: themes.map(|theme| self.themes[*theme as usize].clone()).collect(),
            dimension: seek.entry.dimension.filter(|corner| give.entry.dimension == Some(*corner)),
            kinds: seek
                .kind
                .zip(give.kind)
                .filter(|(sought, offered)| weights::fit(Some(*sought), Some(*offered)) >= weights::FITS),
            languages,
        }
    }

    pub(super) fn stands(&self, seek: &Seek, offer: usize) -> Option<Recorded> {
        self.known(seek, &self.gives.list[offer]).map(Recorded::of)
    }

    pub(super) fn why(&self, need: usize, offer: usize) -> Vec<Reason> {
        let mut shared = vector::shared(&self.seeks.vectors[need], &self.gives.vectors[offer]);
        shared.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let (need, offer) = (&self.seeks.list[need].entry, &self.gives.list[offer].entry);
        let (said, answered) = (self.said(need), self.said(offer));
        let mut out: Vec<Reason> = Vec::new();
        for (feature, _) in shared {
            let pairs = best(&said, feature).zip(best(&answered, feature));
            let Some((one, other)) = pairs.filter(|(one, other)| is_sure(one, other)) else { continue };
            let reason = Reason {
                topic: self.topic(feature, need, one),
                need: clause::around(one.text(need), &one.place),
                offer: clause::around(other.text(offer), &other.place),
            };
            let is_told = |told: &Reason| told.need == reason.need || told.offer == reason.offer;
            if out.len() < MOST && !out.iter().any(is_told) {
                out.push(reason);
            }
        }
        out
    }

    /// The name of the group, or the word as the need has it.
    fn topic(&self, feature: u32, need: &Entry, spot: &Shown) -> String {
        let group = feature as usize;
        if group < self.reader.vocabulary.count() {
            return capital(self.reader.vocabulary.name(group));
        }
        capital(&spot.text(need)[spot.place.clone()])
    }

    /// The places of a record that may be shown: what stands for its subject wherever it is read, and in no name.
    fn said(&self, entry: &Entry) -> Vec<Shown> {
        let mut out = Vec::new();
        for in_title in [true, false] {
            let text = if in_title { &entry.title } else { &entry.detail };
            let tokens = self.reader.words.again(text, entry.tongue);
            let is_name = names::in_names(text, &tokens);
            let mut spot = |feature: u32, first: usize, end: usize, is_word: bool| {
                // A whole term may be written with capitals, a word of a name may not.
                let named = (first..end).filter(|at| is_name[*at]).count();
                let runs_on = |at: Option<usize>| at.and_then(|at| is_name.get(at)).is_some_and(|is_name| *is_name);
                let is_part = runs_on(first.checked_sub(1)) || runs_on(Some(end));
                if named == 0 || (end - first > 1 && !is_part) || (named == end - first && !is_part && !is_word) {
                    let place = tokens[first].start..tokens[end - 1].end;
                    out.push(Shown { feature, in_title, place, words: end - first, is_word });
                }
            };
            if entry.tongue == ENGLISH {
                for hit in self.reader.vocabulary.sure_hits(&tokens) {
                    spot(u32::try_from(hit.group).unwrap_or(u32::MAX), hit.first, hit.end, false);
                }
            }
            for (at, token) in tokens.iter().enumerate() {
                let is_known = entry.tongue == ENGLISH && self.reader.vocabulary.has_stem(token.stem);
                let is_long = text[token.start..token.end].chars().count() >= LONG;
                if token.says == Says::Much && is_long && !is_known {
                    spot(self.reader.of_stem(token.stem), at, at + 1, true);
                }
            }
        }
        out
    }
}

/// A word or phrase of a record that may be shown.
struct Shown {
    feature: u32,
    in_title: bool,
    place: Range<usize>,
    /// How many words.
    words: usize,
    /// A word by itself, in no vocabulary.
    is_word: bool,
}

impl Shown {
    fn text<'e>(&self, entry: &'e Entry) -> &'e str {
        if self.in_title { &entry.title } else { &entry.detail }
    }
}

/// The place that says it best: in the title, in more words, earlier.
fn best(places: &[Shown], feature: u32) -> Option<&Shown> {
    let found = places.iter().filter(|spot| spot.feature == feature);
    found.min_by_key(|spot| (!spot.in_title, std::cmp::Reverse(spot.words), spot.place.start))
}

/// Whether the two are about the same thing: it is what one of them is about, by its title, or a term of several words. A
/// word that is in no vocabulary may mean this or that, so that both must be about it.
fn is_sure(need: &Shown, offer: &Shown) -> bool {
    if need.is_word {
        return need.in_title && offer.in_title;
    }
    need.in_title || offer.in_title || need.words > 1 || offer.words > 1
}
