//! Matches that stand on needs already: they come before what is only likely, so that each can be followed to its end.
//! It must not rank.

use super::entry::{Give, Known, Seek};
use super::{Common, Exchange, Match, Nearness, Recorded, Ref, Scope};
use crate::model::choice::MatchState;

impl Exchange {
    /// What there is to say about a need: the matches on it, the furthest first, then the best offers, at most so many
    /// in all. Matches are there whatever the limit; only what was rejected is left out.
    pub fn answers_for(&self, need: &Ref, scope: Scope, limit: usize) -> Vec<Match> {
        let recorded = match self.seek(need) {
            Some(at) => self.on_need(at, scope),
            None => Vec::new(),
        };
        before(recorded, self.offers_for(need, scope, limit), limit)
    }

    /// As [`Exchange::answers_for`], for an offer: the needs that have a match with it, then those it could answer.
    pub fn askers_for(&self, offer: &Ref, scope: Scope, limit: usize) -> Vec<Match> {
        let recorded = match self.give(offer) {
            Some(at) => self.on_offer(at, scope),
            None => Vec::new(),
        };
        before(recorded, self.needs_for(offer, scope, limit), limit)
    }

    fn on_need(&self, need: usize, scope: Scope) -> Vec<Match> {
        let seek = &self.seeks.list[need];
        let home = self.slug(&seek.entry);
        let stands = seek.matches.iter().filter_map(|known| {
            let with = Ref::parse(&known.offer, home);
            is_within(home, &with, scope).then(|| {
                let pair = self.give(&with).map(|offer| (need, offer));
                (known, self.recorded(known, with, pair))
            })
        });
        furthest_first(stands.collect())
    }

    fn on_offer(&self, offer: usize, scope: Scope) -> Vec<Match> {
        let give = &self.gives.list[offer];
        let home = self.slug(&give.entry);
        let stands = self.seeks.list.iter().enumerate().filter_map(|(at, seek)| {
            let known = self.known(seek, give)?;
            let with = self.reference(&seek.entry);
            is_within(home, &with, scope).then(|| (known, self.recorded(known, with, Some((at, offer)))))
        });
        furthest_first(stands.collect())
    }

    /// A match as an answer; of an offer that cannot be read only the match itself is known.
    fn recorded(&self, known: &Known, with: Ref, pair: Option<(usize, usize)>) -> Match {
        let Some((need, offer)) = pair else {
            let recorded = Some(Recorded::of(known));
            return Match {
                with,
                score: 0.0,
                fit: Nearness::Far,
                reasons: Vec::new(),
                common: Common::default(),
                recorded,
            };
        };
        let shared = super::vector::shared(&self.seeks.vectors[need], &self.gives.vectors[offer]);
        let words = shared.iter().map(|(_, adds)| adds).sum();
        let (seek, give) = (&self.seeks.list[need], &self.gives.list[offer]);
        let pair = self.pair(need, offer, self.total(seek, give, words), &give.entry);
        Match { with, recorded: Some(Recorded::of(known)), ..pair }
    }

    /// The match between the two that stands on the need already.
    pub(super) fn known<'s>(&self, seek: &'s Seek, give: &Give) -> Option<&'s Known> {
        let (from, to) = (self.slug(&seek.entry), self.slug(&give.entry));
        seek.matches.iter().find(|known| known.is_about(from, to, &give.entry.id))
    }
}

fn is_within(home: &str, with: &Ref, scope: Scope) -> bool {
    (with.city == home) == (scope == Scope::Own)
}

fn furthest_first(mut stands: Vec<(&Known, Match)>) -> Vec<Match> {
    stands.retain(|(known, _)| known.state != MatchState::Rejected);
    stands.sort_by(|(one, a), (other, b)| {
        let state = other.state.cmp(&one.state);
        state.then_with(|| a.with.cmp(&b.with))
    });
    stands.into_iter().map(|(_, found)| found).collect()
}

fn before(mut recorded: Vec<Match>, ranked: Vec<Match>, limit: usize) -> Vec<Match> {
    let most = recorded.len().max(limit);
    let is_new = |one: &Match| !recorded.iter().any(|other| other.with == one.with);
    let rest: Vec<Match> = ranked.into_iter().filter(is_new).collect();
    recorded.extend(rest);
    recorded.truncate(most);
    recorded
}
