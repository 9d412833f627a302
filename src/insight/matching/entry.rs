//! A need or an offer as the matching sees it: where it comes from, what it says, whether it still counts. It must not
//! know how two of them are compared.

use super::tongue::{self, TongueId};
use crate::date::Date;
use crate::model::choice::{Dimension, MatchState, NeedKind, NeedStatus, OfferKind};
use crate::model::query::{defaults, standing};
use crate::model::records::{Charter, Need, Offer};
use crate::model::{City, List, Neighbour};

/// A city of the network with what it shows, the own one first.
pub(super) struct Source<'a> {
    pub slug: &'a str,
    pub charter: &'a Charter,
    pub needs: &'a List<Need>,
    pub offers: &'a List<Offer>,
}

impl Source<'_> {
    /// What its needs and offers are written in.
    pub fn tongue(&self) -> TongueId {
        tongue::of(self.charter)
    }
}

/// The own city, then the others by name of folder.
pub(super) fn sources(city: &City) -> Vec<Source<'_>> {
    let own = Source { slug: &city.slug, charter: &city.charter, needs: &city.needs, offers: &city.offers };
    let other = |other: &'_ Neighbour| other.slug != city.slug;
    let mut others: Vec<&Neighbour> = city.network.iter().filter(|one| other(one)).collect();
    others.sort_by(|one, other| one.slug.cmp(&other.slug));
    let others = others.into_iter().map(|city| Source {
        slug: &city.slug,
        charter: &city.charter,
        needs: &city.needs,
        offers: &city.offers,
    });
    std::iter::once(own).chain(others).collect()
}

/// What needs and offers have in common.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    /// Place of its city; the own one is 0.
    pub city: usize,
    pub id: String,
    /// What it is written in.
    pub tongue: TongueId,
    pub title: String,
    pub detail: String,
    pub by: Option<String>,
    /// Numbers of its themes by name, sorted.
    pub themes: Vec<u32>,
    pub dimension: Option<Dimension>,
    /// Whether it is still sought, or to be had.
    pub open: bool,
}

/// A need.
#[derive(Debug, Clone, Default)]
pub(super) struct Seek {
    pub entry: Entry,
    pub kind: Option<NeedKind>,
    pub matches: Vec<Known>,
}

/// An offer.
#[derive(Debug, Clone, Default)]
pub(super) struct Give {
    pub entry: Entry,
    pub kind: Option<OfferKind>,
}

/// A match that stands on a need already.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// As written: an id of the same city, or `city/id`.
    pub offer: String,
    pub state: MatchState,
    pub since: Option<Date>,
}

impl Known {
    /// Whether it is about this offer, seen from the need's city.
    pub fn is_about(&self, needs_city: &str, offers_city: &str, id: &str) -> bool {
        match self.offer.split_once('/') {
            Some((city, offer)) => city == offers_city && offer == id,
            None => needs_city == offers_city && self.offer == id,
        }
    }
}

impl Seek {
    pub fn of(need: &Need, (city, tongue): (usize, TongueId), themes: Vec<u32>) -> Seek {
        let known = need.matches.iter().map(|answer| Known {
            offer: answer.offer.clone(),
            state: defaults::match_state(answer),
            since: answer.since,
        });
        let status = standing::need_status(need);
        Seek {
            entry: Entry {
                city,
                id: need.id.clone(),
                tongue,
                title: need.title.clone(),
                detail: need.detail.clone().unwrap_or_default(),
                by: need.by.clone(),
                themes,
                dimension: need.dimension,
                open: !matches!(status, NeedStatus::Met | NeedStatus::Dropped),
            },
            kind: need.kind,
            matches: known.collect(),
        }
    }
}

impl Give {
    pub fn of(offer: &Offer, (city, tongue): (usize, TongueId), themes: Vec<u32>) -> Give {
        Give {
            entry: Entry {
                city,
                id: offer.id.clone(),
                tongue,
                title: offer.title.clone(),
                detail: offer.detail.clone().unwrap_or_default(),
                by: offer.by.clone(),
                themes,
                dimension: offer.dimension,
                open: standing::is_open_offer(offer),
            },
            kind: offer.kind,
        }
    }
}
