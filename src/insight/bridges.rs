//! Who joins the helices: over how few members two of them meet, and what breaks when one leaves. It must not know
//! how a network is drawn.
//!
//! Whoever has left is not in the network. A link of conflict, or one without trust (below 0), is counted but makes
//! nobody meet; every other link between two members does, whichever way it points.
//!
//! - Two helices **meet** over a link between a member of one and a member of the other, or through a member of
//!   neither that is linked to both (a member of one of them would already make the pair meet by its own link).
//! - They **meet only through** a member if every such meeting involves it, at an end or in the middle. A pair that
//!   meets over a single link hangs on both its ends, one that meets over a single path of two links on all three.
//! - Two helices are **apart** if they do not meet at all.
//! - A member is **cut off** when another leaves if there was a way from it to others only through that one: it ends
//!   up alone, or outside the largest part of what the other held together.
//!
//! Everything is linear in members and links: the meetings are counted from how many neighbours a member has in each
//! helix, never walked one by one.

pub use super::web::{Matrix, PAIRS, Pair, is_negative};

use super::web::Web;
use super::words::{listed, some};
use crate::model::City;
use crate::model::choice::Helix;
use crate::model::query::standing;

/// Names said of those who would be cut off; the others are counted.
const NAMED: usize = 4;

/// A pair of helices that hangs on few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bridge {
    pub pair: Pair,
    /// Places in `city.members` of all without whom the two would not meet.
    pub members: Vec<usize>,
}

/// How the helices hang together. Members are named by their places in `city.members`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bridges {
    pub matrix: Matrix,
    pub bridges: Vec<Bridge>,
    /// Pairs that do not meet at all.
    pub apart: Vec<Pair>,
    /// The only way between two helices, but not marked as a broker.
    pub unmarked: Vec<usize>,
    /// Marked as brokers, but linked to fewer than two helices.
    pub idle: Vec<usize>,
}

/// What would break without one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Who would leave: a place in `city.members`, as are those of `cut`.
    pub member: usize,
    /// Helices that meet now and would not any more.
    pub pairs: Vec<Pair>,
    /// Who would be cut off.
    pub cut: Vec<usize>,
}

/// Finds the bridges between the helices.
pub fn bridges(city: &City) -> Bridges {
    let web = Web::of(city);
    let mut found = Bridges { matrix: web.matrix, ..Bridges::default() };
    let mut sole = vec![false; city.members.len()];
    for (at, pair) in PAIRS.iter().enumerate() {
        let all = web.meetings[at];
        if all == 0 {
            found.apart.push(*pair);
            continue;
        }
        let members: Vec<usize> = (0..sole.len()).filter(|one| web.part(*one, *pair) == all).collect();
        for member in &members {
            sole[*member] = true;
        }
        if !members.is_empty() {
            found.bridges.push(Bridge { pair: *pair, members });
        }
    }
    for (at, member) in city.members.iter().enumerate() {
        let marked = member.broker == Some(true) && !standing::is_left(member);
        if sole[at] && !marked {
            found.unmarked.push(at);
        }
        if marked && web.reach(at) < 2 {
            found.idle.push(at);
        }
    }
    found
}

/// What would break if the member at a place of `city.members` left.
pub fn without(city: &City, member: usize) -> Loss {
    let web = Web::of(city);
    let hangs = |(at, pair): (usize, &Pair)| {
        let all = web.meetings[at];
        (all > 0 && web.part(member, *pair) == all).then_some(*pair)
    };
    let pairs =
        if member < city.members.len() { PAIRS.iter().enumerate().filter_map(hangs).collect() } else { Vec::new() };
    Loss { member, pairs, cut: web.cut(member) }
}

/// The member that joins most helices, its own among them, and which these are; `None` where no link joins two.
pub fn widest(city: &City) -> Option<(usize, Vec<Helix>)> {
    let web = Web::of(city);
    let joined = |at: usize| -> Vec<Helix> {
        let here = |helix: &&Helix| web.near[at][**helix as usize] > 0;
        let own = |helix: &&Helix| web.helix[at] == Some(**helix) && web.has_links(at);
        let all = Helix::ALL.iter();
        all.filter(|helix| here(helix) || own(helix)).copied().collect()
    };
    let all = (0..city.members.len()).map(|at| (at, joined(at)));
    let wide = all.filter(|(_, helices)| helices.len() > 1);
    // Of several the first in the file.
    wide.min_by_key(|(_, helices)| std::cmp::Reverse(helices.len()))
}

impl Bridge {
    /// `Private and Citizens meet only through Tri-City Angels Club`.
    pub fn words(&self, city: &City) -> String {
        meet_only(city, self.pair, &self.members)
    }
}

impl Loss {
    /// What would break, one sentence each; none where nothing would.
    pub fn words(&self, city: &City) -> Vec<String> {
        let pairs = self.pairs.iter();
        let mut said: Vec<String> = pairs.map(|pair| meet_only(city, *pair, &[self.member])).collect();
        if !self.cut.is_empty() {
            let names: Vec<&str> = self.cut.iter().map(|at| name(city, *at)).collect();
            said.push(format!("{} would be cut off", some(&names, NAMED)));
        }
        said
    }
}

fn meet_only(city: &City, (one, other): Pair, members: &[usize]) -> String {
    let names: Vec<&str> = members.iter().map(|at| name(city, *at)).collect();
    format!("{} and {} meet only through {}", one.name(), other.name(), listed(&names))
}

fn name(city: &City, at: usize) -> &str {
    city.members.get(at).map_or("", |member| &member.name)
}
