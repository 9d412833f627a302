//! The network of members as `bridges` counts it: neighbours by helix, meetings of helices, parts that hang together.
//! It must not know what is a bridge; what the words mean is told there.

use std::cmp::Reverse;
use std::collections::HashSet;

use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::unionfind::UnionFind;

use crate::model::choice::{Helix, Relation};
use crate::model::query::standing;
use crate::model::records::Link;
use crate::model::{City, Kind};

/// Two helices, in the order of [`Helix::ALL`].
pub type Pair = (Helix, Helix);

/// The six pairs of helices.
pub const PAIRS: [Pair; 6] = [
    (Helix::Public, Helix::Private),
    (Helix::Public, Helix::Knowledge),
    (Helix::Public, Helix::Citizens),
    (Helix::Private, Helix::Knowledge),
    (Helix::Private, Helix::Citizens),
    (Helix::Knowledge, Helix::Citizens),
];

/// Links between the helices, both ways counted alike; a helix with itself on the diagonal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Matrix {
    pub links: [[usize; 4]; 4],
    /// How many of them are of conflict or without trust.
    pub negative: [[usize; 4]; 4],
}

/// Whether a link keeps its ends apart rather than makes them meet.
pub fn is_negative(link: &Link) -> bool {
    link.kind == Some(Relation::Conflict) || link.trust.is_some_and(|trust| trust.get() < 0)
}

/// The network of members, counted so that every question is a look-up.
pub(super) struct Web {
    /// One node a member, at its place, whether it has links or not.
    graph: UnGraph<(), ()>,
    pub(super) helix: Vec<Option<Helix>>,
    /// Neighbours of each member by helix.
    pub(super) near: Vec<[u64; 4]>,
    pub(super) matrix: Matrix,
    /// How often each of [`PAIRS`] meets.
    pub(super) meetings: [u64; 6],
}

impl Web {
    pub(super) fn of(city: &City) -> Web {
        let present = city.members.iter().map(|one| !standing::is_left(one));
        let present: Vec<bool> = present.collect();
        let helix = city.members.iter().map(|member| city.helix(member)).collect();
        let mut web = Web {
            graph: UnGraph::with_capacity(present.len(), city.links.len()),
            helix,
            near: vec![[0; 4]; present.len()],
            matrix: Matrix::default(),
            meetings: [0; 6],
        };
        for _ in &present {
            web.graph.add_node(());
        }
        let place = |id: &str| city.place(Kind::Member, id).filter(|at| present[*at]);
        let mut joined = Vec::new();
        for link in &city.links {
            let (Some(from), Some(to)) = (place(&link.from), place(&link.to)) else {
                continue;
            };
            web.count(from, to, is_negative(link));
            if from != to && !is_negative(link) {
                joined.push((from.min(to), from.max(to)));
            }
        }
        // Several links between the same two are one acquaintance.
        joined.sort_unstable();
        joined.dedup();
        for (one, other) in joined {
            web.join(one, other);
        }
        for (at, pair) in PAIRS.iter().enumerate() {
            web.meetings[at] = web.all(*pair);
        }
        web
    }

    /// Puts a link into the matrix.
    fn count(&mut self, from: usize, to: usize, negative: bool) {
        let (Some(one), Some(other)) = (self.helix[from], self.helix[to]) else {
            return;
        };
        let mut cells = vec![(one as usize, other as usize)];
        if one != other {
            cells.push((other as usize, one as usize));
        }
        for (row, column) in cells {
            self.matrix.links[row][column] += 1;
            self.matrix.negative[row][column] += usize::from(negative);
        }
    }

    fn join(&mut self, one: usize, other: usize) {
        self.graph.add_edge(NodeIndex::new(one), NodeIndex::new(other), ());
        for (own, far) in [(one, other), (other, one)] {
            if let Some(helix) = self.helix[far] {
                self.near[own][helix as usize] += 1;
            }
        }
    }

    /// Meetings of a pair: links between the two, and ways over a member of neither.
    fn all(&self, (one, other): Pair) -> u64 {
        let meetings = self.helix.iter().zip(&self.near).map(|(helix, near)| match helix {
            Some(helix) if *helix == one => near[other as usize],
            Some(helix) if *helix == other => 0,
            _ => near[one as usize] * near[other as usize],
        });
        meetings.sum()
    }

    /// How many meetings of a pair involve a member.
    pub(super) fn part(&self, member: usize, (one, other): Pair) -> u64 {
        let near = &self.near[member];
        let far = match self.helix[member] {
            Some(helix) if helix == one => other,
            Some(helix) if helix == other => one,
            _ => return near[one as usize] * near[other as usize],
        };
        let between = self.neighbours(member).filter(|at| {
            let helix = self.helix[*at];
            helix != Some(one) && helix != Some(other)
        });
        near[far as usize] + between.map(|at| self.near[at][far as usize]).sum::<u64>()
    }

    fn neighbours(&self, member: usize) -> impl Iterator<Item = usize> {
        self.graph.neighbors(NodeIndex::new(member)).map(NodeIndex::index)
    }

    pub(super) fn has_links(&self, member: usize) -> bool {
        self.neighbours(member).next().is_some()
    }

    /// In how many helices those linked to a member stand.
    pub(super) fn reach(&self, member: usize) -> usize {
        self.near[member].iter().filter(|count| **count > 0).count()
    }

    /// Who is cut off without a member.
    pub(super) fn cut(&self, member: usize) -> Vec<usize> {
        if member >= self.near.len() || !self.has_links(member) {
            return Vec::new();
        }
        let mut rest = UnionFind::new(self.near.len());
        let gone = NodeIndex::new(member);
        for edge in self.graph.raw_edges() {
            if edge.source() != gone && edge.target() != gone {
                rest.union(edge.source().index(), edge.target().index());
            }
        }
        let parts = rest.into_labeling();
        let mut size = vec![0_usize; parts.len()];
        let mut first = vec![usize::MAX; parts.len()];
        for (at, part) in parts.iter().enumerate() {
            size[*part] += 1;
            first[*part] = first[*part].min(at);
        }
        // Only what the member itself held together can fall apart.
        let held: HashSet<usize> = self.neighbours(member).map(|at| parts[at]).collect();
        // Of parts of one size the one that stands first in the file stays the rest.
        let rest = held.iter().filter(|part| size[**part] > 1);
        let kept = rest.max_by_key(|part| (size[**part], Reverse(first[**part]))).copied();
        let mut lost = vec![false; parts.len()];
        for part in held.into_iter().filter(|part| Some(*part) != kept) {
            lost[part] = true;
        }
        (0..parts.len()).filter(|at| *at != member && lost[parts[*at]]).collect()
    }
}
