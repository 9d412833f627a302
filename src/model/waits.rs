//! Which open tasks wait for which, both ways, by their places in the city's list. What is done or dropped waits for
//! nothing and keeps nothing waiting. It must not know dates, nor mind circles: every walk ends.

use std::collections::VecDeque;

use super::query::standing;
use super::{City, Kind};

/// The open tasks of a city and what they wait for, made once in time linear in tasks and dependencies.
#[derive(Debug, Clone, Default)]
pub struct Waits {
    after: Vec<Vec<usize>>,
    behind: Vec<Vec<usize>>,
}

impl Waits {
    pub fn of(city: &City) -> Waits {
        let mut waits = Waits { after: vec![Vec::new(); city.tasks.len()], behind: vec![Vec::new(); city.tasks.len()] };
        for (at, task) in city.tasks.iter().enumerate() {
            for other in standing::blockers(city, task) {
                if let Some(place) = city.place(Kind::Task, &other.id) {
                    waits.after[at].push(place);
                    waits.behind[place].push(at);
                }
            }
        }
        waits
    }

    /// The open tasks that the one at a place waits for.
    pub fn after(&self, at: usize) -> &[usize] {
        self.after.get(at).map_or(&[], Vec::as_slice)
    }

    /// The open tasks that wait for the one at a place.
    pub fn behind(&self, at: usize) -> &[usize] {
        self.behind.get(at).map_or(&[], Vec::as_slice)
    }

    /// Everything that waits for one of these tasks, and what waits for that, the nearest first; none of them.
    pub fn all_behind(&self, from: &[usize]) -> Vec<usize> {
        let mut seen = vec![false; self.behind.len()];
        let mut open: VecDeque<usize> = from.iter().copied().filter(|at| *at < seen.len()).collect();
        open.iter().for_each(|at| seen[*at] = true);
        let mut found = Vec::new();
        while let Some(at) = open.pop_front() {
            for other in self.behind(at) {
                if !std::mem::replace(&mut seen[*other], true) {
                    found.push(*other);
                    open.push_back(*other);
                }
            }
        }
        found
    }
}
