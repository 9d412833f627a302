//! Where the network is rich and where it is poor: needs and offers by theme and city; and within one city by district,
//! what is asked there and what is at hand. It must not match one with the other.

use std::collections::HashMap;

use serde::Serialize;

use crate::fold;
use crate::model::choice::{NeedKind, NeedStatus, OfferKind};
use crate::model::query::standing;
use crate::model::records::{Charter, Need, Offer};
use crate::model::{City, Kind};
use crate::sort::InOrder;

/// Needs and offers of one theme in one city.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    pub needs: usize,
    pub offers: usize,
}

/// The table: a row a theme, a column a city.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heat {
    /// Slug and name, the own city first, the others by slug.
    pub cities: Vec<(String, String)>,
    pub rows: Vec<HeatRow>,
    /// Each city's needs and offers, each counted once whatever its themes.
    pub totals: Vec<Count>,
}

/// One theme; the last row, without a name, holds what has none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeatRow {
    pub theme: Option<String>,
    /// As many as cities.
    pub counts: Vec<Count>,
}

impl HeatRow {
    /// Over all cities.
    pub fn sum(&self) -> Count {
        sum(&self.counts)
    }
}

/// Adds up.
pub fn sum(counts: &[Count]) -> Count {
    counts.iter().fold(Count::default(), |sum, count| Count {
        needs: sum.needs + count.needs,
        offers: sum.offers + count.offers,
    })
}

/// Still sought: neither met nor dropped.
pub fn is_sought(need: &Need) -> bool {
    !matches!(standing::need_status(need), NeedStatus::Met | NeedStatus::Dropped)
}

/// Counts what is sought and what is to be had, themes by their names: what several cities call alike is one row.
pub fn heat(city: &City) -> Heat {
    heat_of(city, |_, _, _| true)
}

/// As [`heat`], of those alone that `counts` says yes to, by kind, slug of the city and id.
pub fn heat_of(city: &City, counts: impl Fn(Kind, &str, &str) -> bool) -> Heat {
    let own = (&city.slug, &city.charter, &city.needs, &city.offers);
    let mut others: Vec<_> =
        city.network.iter().map(|other| (&other.slug, &other.charter, &other.needs, &other.offers)).collect();
    others.order_by_key(|other| other.0);
    let all: Vec<_> = std::iter::once(own).chain(others).collect();
    let mut table = Table::new(all.len());
    let mut heat = Heat::default();
    for (at, (slug, charter, needs, offers)) in all.into_iter().enumerate() {
        heat.cities.push((slug.clone(), charter.called(slug).to_string()));
        for (_, name) in charter.themes() {
            table.row(name);
        }
        let needs = needs.iter().filter(|need| is_sought(need));
        let needs = needs.filter(|need| counts(Kind::Need, slug, &need.id));
        let needs: Vec<&Need> = needs.collect();
        let offers = offers.iter().filter(|one| standing::is_open_offer(one));
        let offers = offers.filter(|offer| counts(Kind::Offer, slug, &offer.id));
        let offers: Vec<&Offer> = offers.collect();
        heat.totals.push(Count { needs: needs.len(), offers: offers.len() });
        for need in needs {
            table.count(at, charter, &need.themes, |count| &mut count.needs);
        }
        for offer in offers {
            table.count(at, charter, &offer.themes, |count| &mut count.offers);
        }
    }
    heat.rows = table.rows;
    heat.rows.extend((sum(&table.bare.counts) != Count::default()).then_some(table.bare));
    heat
}

struct Table {
    cities: usize,
    rows: Vec<HeatRow>,
    places: HashMap<String, usize>,
    /// What has no theme.
    bare: HeatRow,
}

impl Table {
    fn new(cities: usize) -> Table {
        let bare = HeatRow { theme: None, counts: vec![Count::default(); cities] };
        Table { cities, rows: Vec::new(), places: HashMap::new(), bare }
    }

    fn row(&mut self, name: &str) -> usize {
        let next = self.rows.len();
        let place = *self.places.entry(fold::key(name)).or_insert(next);
        if place == next {
            let counts = vec![Count::default(); self.cities];
            self.rows.push(HeatRow { theme: Some(fold::one_line(name)), counts });
        }
        place
    }

    fn count(&mut self, city: usize, charter: &Charter, themes: &[String], side: fn(&mut Count) -> &mut usize) {
        let known = charter.themes();
        let name = |id: &String| {
            let theme = known.iter().find(|(known, _)| known == id);
            theme.map_or(id.as_str(), |(_, name)| *name).to_string()
        };
        let mut places: Vec<usize> = themes.iter().map(|id| self.row(&name(id))).collect();
        places.sort_unstable();
        places.dedup();
        for place in &places {
            *side(&mut self.rows[*place].counts[city]) += 1;
        }
        if places.is_empty() {
            *side(&mut self.bare.counts[city]) += 1;
        }
    }
}

/// One district of the city: ids of what is asked there and of what is at hand.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct District {
    /// `None` for what is in no district.
    #[serde(rename = "district")]
    pub name: Option<String>,
    /// Challenges and barriers first, then the other needs.
    pub asked: Vec<String>,
    /// Resources and spaces first, then the other offers.
    pub at_hand: Vec<String>,
}

/// What is asked and what is at hand, district by district in the order of their names; what has none comes last.
pub fn districts(city: &City) -> Vec<District> {
    let mut out: Vec<District> = Vec::new();
    let mut places: HashMap<Option<String>, usize> = HashMap::new();
    let mut place = |out: &mut Vec<District>, name: Option<&str>| {
        let name = name.filter(|name| !name.trim().is_empty());
        *places.entry(name.map(fold::key)).or_insert_with(|| {
            out.push(District { name: name.map(fold::one_line), ..District::default() });
            out.len() - 1
        })
    };
    let is_place = |need: &&Need| matches!(need.kind, Some(NeedKind::Challenge | NeedKind::Barrier));
    let (first, rest): (Vec<&Need>, Vec<&Need>) = city.needs.iter().filter(|need| is_sought(need)).partition(is_place);
    for need in first.into_iter().chain(rest) {
        let at = place(&mut out, need.district.as_deref());
        out[at].asked.push(need.id.clone());
    }
    let is_thing = |offer: &&Offer| matches!(offer.kind, Some(OfferKind::Resource | OfferKind::Space));
    let (first, rest): (Vec<&Offer>, Vec<&Offer>) =
        city.offers.iter().filter(|offer| standing::is_open_offer(offer)).partition(is_thing);
    for offer in first.into_iter().chain(rest) {
        let at = place(&mut out, offer.district.as_deref());
        out[at].at_hand.push(offer.id.clone());
    }
    out.order_by_key(|district| (district.name.is_none(), district.name.as_deref().map(fold::order)));
    out
}
