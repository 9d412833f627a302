//! Why a need and an offer fit, in words that hold: what both say, as it is written there, and what else they share.
//! It must not change what is found.

use super::entry::{Entry, Known, Seek};
use super::vector::{self, Vector};
use super::vocabulary::Tie;
use super::words::Says;
use super::{Exchange, Ref, weights};
use crate::date::Date;
use crate::model::choice::{Dimension, MatchState, NeedKind, OfferKind};

/// One reason. Texts in it are quoted as they stand in the need and in the offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// There is a match between the two already.
    Known {
        state: MatchState,
        since: Option<Date>,
    },
    /// Words that stand in both: as the need has them, as the offer has them.
    Words(Vec<(String, String)>),
    /// One thing by two names.
    Called {
        need: String,
        offer: String,
    },
    /// Two sorts of one thing, which has a name in the vocabulary.
    Kin {
        group: String,
        need: String,
        offer: String,
    },
    /// Two things that help one another.
    Near {
        need: String,
        offer: String,
    },
    /// Names of themes.
    Themes(Vec<String>),
    Dimension(Dimension),
    Kinds(NeedKind, OfferKind),
}

/// Who is spoken of: the own city is `you`, a pair within one city is `the need` and `the offer`.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    pub seeker: &'a str,
    pub giver: &'a str,
}

/// Where neither side is named.
pub(super) const UNSPOKEN: Voice<'static> = Voice { seeker: "the need", giver: "the offer" };
/// The own city.
const YOU: &str = "you";

impl Reason {
    /// That a match stands already.
    pub(super) fn of(known: &Known) -> Reason {
        Reason::Known { state: known.state, since: known.since }
    }

    /// The reason as a part of a sentence.
    pub fn words(&self, voice: Voice<'_>) -> String {
        let Voice { seeker, giver } = voice;
        match self {
            Reason::Known { state, since } => known(*state, *since),
            Reason::Words(pairs) => {
                let quoted: Vec<String> = pairs.iter().map(|(need, offer)| pair(need, offer)).collect();
                format!("both speak of {}", listed(&quoted))
            }
            Reason::Called { need, offer } => {
                let call = if giver == YOU { "call" } else { "calls" };
                format!("{giver} {call} it '{offer}', {seeker} '{need}'")
            }
            Reason::Kin { group, need, offer } => {
                format!("'{need}' and '{offer}' are both about {group}")
            }
            Reason::Near { need, offer } => format!("'{offer}' often goes with '{need}'"),
            Reason::Themes(names) => {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                let s = if names.len() == 1 { "" } else { "s" };
                format!("same theme{s}: {}", names.join(", "))
            }
            Reason::Dimension(corner) => format!("same dimension: {}", corner.name()),
            Reason::Kinds(need, offer) => {
                format!("{} is sought, {} offered", sought(*need), offered(*offer))
            }
        }
    }
}

fn known(state: MatchState, since: Option<Date>) -> String {
    let what = match state {
        MatchState::Idea => "noted as an idea",
        MatchState::Asked => "asked",
        MatchState::Agreed => "agreed",
        MatchState::Done => "done",
        MatchState::Rejected => "rejected",
    };
    match since {
        Some(day) => format!("{what} on {}", day.format("%-d %b %Y")),
        None => what.to_string(),
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

/// `'mapping'`, or `'map' / 'mapping'` where the two are not spelled alike.
fn pair(need: &str, offer: &str) -> String {
    if crate::fold::key(need) == crate::fold::key(offer) {
        format!("'{need}'")
    } else {
        format!("'{need}' / '{offer}'")
    }
}

fn listed(parts: &[String]) -> String {
    crate::insight::words::listed(parts)
}

/// Word reasons at most, shared words in one of them at most, and what part of all that is shared one has to be.
const MOST: usize = 3;
const WORDS: usize = 3;
const PART: f32 = 0.07;

impl Exchange {
    /// Why a need and an offer fit, the weightiest reason first; empty where one of them is not there.
    pub fn reasons(&self, need: &Ref, offer: &Ref) -> Vec<Reason> {
        match (self.seek(need), self.give(offer)) {
            (Some(need), Some(offer)) => self.why(need, offer),
            _ => Vec::new(),
        }
    }

    /// The reasons as the own city reads them.
    pub(super) fn spoken(&self, need: usize, offer: usize) -> Vec<String> {
        let (from, to) = (self.seeks.list[need].entry.city, self.gives.list[offer].entry.city);
        let name = |at: usize| {
            if at == 0 { YOU } else { self.cities[at].name.as_str() }
        };
        let voice = if from == to { UNSPOKEN } else { Voice { seeker: name(from), giver: name(to) } };
        self.why(need, offer).iter().map(|reason| reason.words(voice)).collect()
    }

    pub(super) fn why(&self, need: usize, offer: usize) -> Vec<Reason> {
        let (seek, give) = (&self.seeks.list[need], &self.gives.list[offer]);
        let mut out: Vec<Reason> = self.stands(seek, offer).into_iter().collect();
        let mut shared = vector::shared(&self.seeks.vectors[need], &self.gives.vectors[offer]);
        out.extend(self.in_words(&seek.entry, &give.entry, &mut shared));
        let themes = seek.entry.themes.iter().filter(|theme| give.entry.themes.contains(theme));
        let themes: Vec<String> = themes.map(|theme| self.themes[*theme as usize].clone()).collect();
        if !themes.is_empty() {
            out.push(Reason::Themes(themes));
        }
        let same = seek.entry.dimension.filter(|corner| give.entry.dimension == Some(*corner));
        out.extend(same.map(Reason::Dimension));
        if let (Some(sought), Some(offered)) = (seek.kind, give.kind)
            && weights::fit(Some(sought), Some(offered)) >= weights::FITS
        {
            out.push(Reason::Kinds(sought, offered));
        }
        out
    }

    fn stands(&self, seek: &Seek, offer: usize) -> Option<Reason> {
        let known = self.known(seek, &self.gives.list[offer])?;
        Some(Reason::of(known))
    }

    fn in_words(&self, need: &Entry, offer: &Entry, shared: &mut Vector) -> Vec<Reason> {
        let (need, offer) = (self.said(need), self.said(offer));
        let all: f32 = shared.iter().map(|(_, adds)| adds).sum();
        shared.retain(|(_, adds)| *adds >= all * PART);
        shared.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let mut found = FoundReason::default();
        for (feature, _) in shared.iter() {
            let group = *feature as usize;
            if group < self.reader.vocabulary.count() {
                self.group(group, &need, &offer, &mut found);
            } else {
                found.word(need.of_stem(*feature), offer.of_stem(*feature));
            }
        }
        found.reasons()
    }

    fn group(&self, group: usize, need: &Said<'_>, offer: &Said<'_>, found: &mut FoundReason) {
        match (need.of_group(group), offer.of_group(group)) {
            (Some(one), Some(other)) if one.1 == other.1 => found.word(Some(one.0), Some(other.0)),
            (Some((need, _)), Some((offer, _))) => {
                found.link(need, offer, |need, offer| Reason::Called { need, offer });
            }
            (one, other) => {
                let near_one = one.map(|(quote, _)| (quote, None)).or_else(|| self.tied(group, need));
                let near_other = other.map(|(quote, _)| (quote, None)).or_else(|| self.tied(group, offer));
                let (Some((need, tie)), Some((offer, with))) = (near_one, near_other) else {
                    return;
                };
                let name = self.reader.vocabulary.name(group).to_string();
                match (tie, with) {
                    (Some(Tie::Near), None) | (None, Some(Tie::Near)) => {
                        found.link(need, offer, |need, offer| Reason::Near { need, offer });
                    }
                    (Some(Tie::Near), _) | (_, Some(Tie::Near)) => {}
                    _ => found.link(need, offer, |need, offer| Reason::Kin { group: name, need, offer }),
                }
            }
        }
    }

    /// What in the text leads to a group over a tie.
    fn tied<'t>(&self, group: usize, said: &Said<'t>) -> Option<(&'t str, Option<Tie>)> {
        let tie_of = |from: usize| {
            let ties = self.reader.vocabulary.ties(from);
            ties.iter().find(|(to, _)| *to == group).map(|(_, tie)| *tie)
        };
        said.groups.iter().find_map(|(from, quote, _)| Some((*quote, Some(tie_of(*from)?))))
    }

    /// What a record says, each word and phrase as it is written.
    fn said<'t>(&self, entry: &'t Entry) -> Said<'t> {
        let mut said = Said::default();
        for text in [entry.title.as_str(), entry.detail.as_str()] {
            let tokens = self.reader.words.again(text);
            let full = tokens.iter().filter(|token| token.says > Says::Nothing);
            said.stems.extend(full.map(|token| (self.reader.of_stem(token.stem), &text[token.start..token.end])));
            said.groups.extend(self.reader.vocabulary.hits(&tokens).into_iter().map(|hit| {
                let tokens = &tokens[hit.first..hit.end];
                let stems = tokens.iter().map(|token| token.stem).collect();
                let (start, end) = (tokens[0].start, tokens[tokens.len() - 1].end);
                (hit.group, &text[start..end], stems)
            }));
        }
        said
    }
}

/// The words and groups of a record, as its text has them.
#[derive(Default)]
struct Said<'t> {
    stems: Vec<(u32, &'t str)>,
    /// The group, the words, their stems.
    groups: Vec<(usize, &'t str, Vec<u32>)>,
}

impl<'t> Said<'t> {
    fn of_stem(&self, feature: u32) -> Option<&'t str> {
        self.stems.iter().find(|(stem, _)| *stem == feature).map(|(_, quote)| *quote)
    }

    fn of_group(&self, group: usize) -> Option<(&'t str, &[u32])> {
        let hit = self.groups.iter().find(|(other, _, _)| *other == group);
        hit.map(|(_, quote, stems)| (*quote, stems.as_slice()))
    }
}

/// Reasons as they are found; what is quoted once is not quoted again.
#[derive(Default)]
struct FoundReason {
    words: Vec<(String, String)>,
    links: Vec<Reason>,
    /// Whether the shared words were found before any link.
    quoted: Vec<String>,
    words_first: bool,
}

impl FoundReason {
    fn is_new(&self, quote: &str) -> bool {
        let folded = crate::fold::fold(quote);
        let mut quoted = self.quoted.iter();
        !quoted.any(|other| within(&folded, other) || within(other, &folded))
    }

    fn note(&mut self, quotes: [&str; 2]) {
        self.quoted.extend(quotes.map(crate::fold::fold));
    }

    fn word(&mut self, need: Option<&str>, offer: Option<&str>) {
        let (Some(need), Some(offer)) = (need, offer) else {
            return;
        };
        if self.words.len() < WORDS && self.is_new(need) && self.is_new(offer) {
            self.words_first |= self.links.is_empty();
            self.words.push((need.to_string(), offer.to_string()));
            self.note([need, offer]);
        }
    }

    fn link(&mut self, need: &str, offer: &str, reason: impl FnOnce(String, String) -> Reason) {
        if self.links.len() < MOST && self.is_new(need) && self.is_new(offer) {
            self.links.push(reason(need.to_string(), offer.to_string()));
            self.note([need, offer]);
        }
    }

    fn reasons(self) -> Vec<Reason> {
        let words = (!self.words.is_empty()).then_some(Reason::Words(self.words));
        let at = if self.words_first { 0 } else { self.links.len().min(1) };
        let mut out = self.links;
        if let Some(words) = words {
            out.insert(at, words);
        }
        out.truncate(MOST);
        out
    }
}

/// Whether the words of one quote stand in another, whole.
fn within(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_string).collect() };
    let (one, other) = (words(one), words(other));
    !one.is_empty() && other.windows(one.len()).any(|part| part == one)
}
