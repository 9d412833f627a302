//! What follows from all pairs together: what the city could give and take, what doubles up, what nobody uses, what
//! nobody answers. It must not know how one pair is compared.

use std::collections::HashSet;
use std::ops::Range;

use serde::Serialize;

use super::entry::{Entry, Seek};
use super::{Exchange, Match, Nearness, Ref, Scope, fit, grade, vector, weights};
use crate::model::choice::MatchState;

/// Two needs of the city that seem to ask for the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Double {
    pub one: String,
    pub other: String,
    /// How alike they are, from 0 to 1.
    pub score: f64,
}

/// What the city could give, or take.
#[derive(Debug, Clone, PartialEq)]
pub struct Trade {
    /// The city's own offer or need.
    pub own: Ref,
    /// The needs it could answer, or the offers that answer it, best first.
    pub with: Vec<Match>,
    /// How much is in it: the sum of their scores.
    pub worth: f64,
}

/// How many pairs make up a trade.
const PAIRS: usize = 3;
/// An offer is in use where it is among so many best answers to a need.
const AMONG: usize = 5;
/// Of the needs that an offer could answer, so many are asked whether it is among their best.
const ASKED: usize = 50;

impl Exchange {
    /// Needs of the city that seem to ask for the same, the most alike first; met and dropped ones left out.
    pub fn duplicates(&self) -> Vec<Double> {
        let own = |seek: &Seek| seek.entry.city == 0 && seek.entry.open;
        let of_own = |at: &usize| own(&self.seeks.list[*at]);
        let mut out = Vec::new();
        for one in (0..self.seeks.list.len()).filter(of_own) {
            let likeness = self.seeks.likeness(&self.seeks.vectors[one]);
            let later = (one + 1..self.seeks.list.len()).filter(of_own);
            for other in later.filter(|other| likeness[*other] >= weights::ALIKE) {
                out.push(Double {
                    one: self.seeks.list[one].entry.id.clone(),
                    other: self.seeks.list[other].entry.id.clone(),
                    score: grade(likeness[other]),
                });
            }
        }
        out.sort_by(|one, other| {
            let names = |double: &Double| (double.one.clone(), double.other.clone());
            other.score.total_cmp(&one.score).then_with(|| names(one).cmp(&names(other)))
        });
        out
    }

    /// Own offers in no match anywhere and not among the best five of any need they come near to; by id.
    pub fn unused(&self) -> Vec<Ref> {
        let mut out = self.unused_among(0..self.gives.list.len());
        out.sort();
        out
    }

    /// As [`Exchange::unused`], of the offers at these places alone and in their order.
    pub fn unused_among(&self, places: Range<usize>) -> Vec<Ref> {
        let asked_for: HashSet<(&str, &str)> = self.seeks.list.iter().flat_map(|seek| self.matched(seek)).collect();
        let all = self.gives.list.iter().enumerate();
        let own = all.skip(places.start).take(places.len());
        let own = own.filter(|(_, give)| give.entry.city == 0 && give.entry.open);
        let idle = own.filter(|(at, give)| {
            let name = (self.slug(&give.entry), give.entry.id.as_str());
            !asked_for.contains(&name) && !self.is_among_the_best(*at)
        });
        idle.map(|(_, give)| self.reference(&give.entry)).collect()
    }

    /// The offers that a need has a match with, whatever came of it.
    fn matched<'s>(&'s self, seek: &'s Seek) -> impl Iterator<Item = (&'s str, &'s str)> {
        let home = self.slug(&seek.entry);
        seek.matches.iter().map(move |known| match known.offer.split_once('/') {
            Some(parts) => parts,
            None => (home, known.offer.as_str()),
        })
    }

    fn is_among_the_best(&self, offer: usize) -> bool {
        [Scope::Network, Scope::Own].into_iter().any(|scope| {
            let needs = self.ranked_needs(offer, scope, ASKED);
            let near = needs.into_iter().filter(|(_, score)| fit(*score) == Nearness::Close);
            near.map(|(need, _)| self.ranked_offers(need, scope, AMONG))
                .any(|best| best.iter().any(|(other, _)| *other == offer))
        })
    }

    /// Needs of the whole network that no offer of another city answers, in the order of the cities and their files.
    pub fn unanswered(&self) -> Vec<Ref> {
        self.unanswered_among(0..self.seeks.list.len())
    }

    /// As [`Exchange::unanswered`], of the needs at these places alone.
    pub fn unanswered_among(&self, places: Range<usize>) -> Vec<Ref> {
        let all = self.seeks.list.iter().enumerate();
        let some = all.skip(places.start).take(places.len());
        let open = some.filter(|(_, seek)| seek.entry.open);
        let alone = open.filter(|(at, _)| !self.has_answer(*at));
        alone.map(|(_, seek)| self.reference(&seek.entry)).collect()
    }

    /// Whether somebody has found it an answer in another city already, and nobody has turned it down.
    fn is_matched(&self, seek: &Seek) -> bool {
        let mut known = seek.matches.iter();
        known.any(|known| known.offer.contains('/') && known.state != MatchState::Rejected)
    }

    /// Whether some offer comes near enough. The rarest words are followed first, so that in a large network
    /// an answer is found soon; only who has none is compared with all.
    fn has_answer(&self, need: usize) -> bool {
        const TRIED: usize = 200;
        if self.is_matched(&self.seeks.list[need]) {
            return true;
        }
        let vector = &self.seeks.vectors[need];
        let mut rare: Vec<u32> = vector.iter().map(|(feature, _)| *feature).collect();
        rare.sort_by_key(|feature| self.gives.having[*feature as usize].len());
        let candidates = rare.iter().flat_map(|feature| &self.gives.having[*feature as usize]);
        let soon = candidates.take(TRIED).any(|(offer, _)| self.answers(need, *offer as usize));
        soon || self.ranked_offers(need, Scope::Network, 1).first().is_some_and(|best| fit(best.1) == Nearness::Close)
    }

    fn answers(&self, need: usize, offer: usize) -> bool {
        let (seek, give) = (&self.seeks.list[need], &self.gives.list[offer]);
        if !self.may_meet(seek, give, Scope::Network) || !give.entry.open {
            return false;
        }
        let shared = vector::shared(&self.seeks.vectors[need], &self.gives.vectors[offer]);
        let words = shared.iter().map(|(_, adds)| adds).sum();
        fit(self.total(seek, give, words)) == Nearness::Close
    }

    /// Own offers that others seek, what is sought most first.
    pub fn exports(&self, limit: usize) -> Vec<Trade> {
        let own = self.gives.list.iter().filter(|give| give.entry.city == 0 && give.entry.open);
        self.trades(own.map(|give| &give.entry), limit, |own| self.needs_for(own, Scope::Network, PAIRS))
    }

    /// Own needs that others could answer, what is answered best first.
    pub fn imports(&self, limit: usize) -> Vec<Trade> {
        let own = self.seeks.list.iter().filter(|seek| seek.entry.city == 0 && seek.entry.open);
        self.trades(own.map(|seek| &seek.entry), limit, |own| self.offers_for(own, Scope::Network, PAIRS))
    }

    fn trades<'e>(
        &'e self,
        own: impl Iterator<Item = &'e Entry>,
        limit: usize,
        with: impl Fn(&Ref) -> Vec<Match>,
    ) -> Vec<Trade> {
        let trade = |entry: &Entry| {
            let own = self.reference(entry);
            let mut with = with(&own);
            with.retain(|pair| pair.fit == Nearness::Close);
            let worth = with.iter().map(|pair| pair.score).sum();
            Trade { own, with, worth }
        };
        let mut out: Vec<Trade> = own.map(trade).filter(|trade| !trade.with.is_empty()).collect();
        out.sort_by(|one, other| other.worth.total_cmp(&one.worth).then_with(|| one.own.cmp(&other.own)));
        out.truncate(limit);
        out
    }

    pub(super) fn slug(&self, entry: &Entry) -> &str {
        &self.cities[entry.city].slug
    }
}
