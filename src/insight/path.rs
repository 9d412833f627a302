//! The network of open tasks: when each can be done at the earliest and must be done at the latest, the chain that has
//! least time to spare. Linear in tasks and dependencies; tasks that wait for each other
//! in a circle are left out and named. It must not know actions.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::date::{self, Date};
use crate::model::records::Task;
use crate::model::waits::Waits;
use crate::model::{City, Kind};

/// When an open task can be done. Without a start it may begin today, or on the day the last thing it waits for is
/// done; it takes the days from its start to its due day, where both are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    pub start: Date,
    pub finish: Date,
    /// The last day that keeps its own due day and those of everything behind it; `None` where nobody set one.
    pub latest: Option<Date>,
}

impl Times {
    /// Days it may slip; below 0 so many are missing.
    pub fn slack(&self) -> Option<i64> {
        Some((self.latest? - self.finish).num_days())
    }
}

/// One task of a path.
#[derive(Debug, Clone, PartialEq)]
pub struct PathStep<'a> {
    pub task: &'a Task,
    pub times: Times,
}

/// The chain with the least time to spare, what comes first first.
#[derive(Debug, Clone, PartialEq)]
pub struct Critical<'a> {
    pub steps: Vec<PathStep<'a>>,
    /// Days to spare at the end of the chain.
    pub slack: i64,
    /// Tasks in a circle, in the order of the file: nothing can be said of them.
    pub left_out: Vec<&'a Task>,
}

/// The open tasks of a city with their times on a day.
pub struct Network<'a> {
    city: &'a City,
    waits: Waits,
    in_circle: Vec<bool>,
    times: Vec<Times>,
    /// The task that holds another up, where one does.
    driver: Vec<Option<usize>>,
    /// When a task will be done as its own due day and those before it stand, and which of those before it says so.
    expected: Vec<(Date, Option<usize>)>,
}

impl<'a> Network<'a> {
    pub fn of(city: &'a City, today: Date) -> Network<'a> {
        let waits = Waits::of(city);
        let (order, in_circle) = order(&waits, city.tasks.len());
        let unknown = Times { start: today, finish: today, latest: None };
        let mut network = Network {
            city,
            waits,
            in_circle,
            times: vec![unknown; city.tasks.len()],
            driver: vec![None; city.tasks.len()],
            expected: vec![(today, None); city.tasks.len()],
        };
        for at in &order {
            network.forward(*at, today);
        }
        for at in order.iter().rev() {
            network.backward(*at);
        }
        network
    }

    /// What the task at a place waits for, circles aside.
    fn before(&self, at: usize) -> impl Iterator<Item = usize> {
        let circle = self.in_circle[at];
        let waits = self.waits.after(at).iter().copied();
        waits.filter(move |other| !(circle && self.in_circle[*other]))
    }

    fn behind(&self, at: usize) -> impl Iterator<Item = usize> {
        let circle = self.in_circle[at];
        let waits = self.waits.behind(at).iter().copied();
        waits.filter(move |other| !(circle && self.in_circle[*other]))
    }

    fn forward(&mut self, at: usize, today: Date) {
        let task = &self.city.tasks[at];
        let own = task.start.unwrap_or(today);
        let last = self.before(at).max_by_key(|other| {
            // Of several the first in the file.
            (self.times[*other].finish, std::cmp::Reverse(*other))
        });
        let ready = last.map(|other| self.times[other].finish);
        let start = ready.map_or(own, |ready| ready.max(own));
        self.driver[at] = last.filter(|_| ready >= Some(own));
        self.times[at].start = start;
        self.times[at].finish = later(start, length(task)).max(today);

        let planned = task.due.unwrap_or(own).max(today);
        let last = self.before(at).max_by_key(|other| (self.expected[*other].0, std::cmp::Reverse(*other)));
        let held = last.map(|other| later(self.expected[other].0, length(task)));
        self.expected[at] = match held {
            Some(day) if day > planned => (day, last),
            _ => (planned, None),
        };
    }

    fn backward(&mut self, at: usize) {
        let needed = self.behind(at).filter_map(|other| {
            let latest = self.times[other].latest?;
            Some(later(latest, -length(&self.city.tasks[other])))
        });
        self.times[at].latest = needed.chain(self.city.tasks[at].due).min();
    }

    /// The times of an open task; `None` where it is closed or stands in a circle.
    pub fn times(&self, task: &str) -> Option<Times> {
        let at = self.city.place(Kind::Task, task)?;
        let open = crate::model::query::standing::is_open(self.city.tasks.get(at)?);
        (open && !self.in_circle[at]).then(|| self.times[at])
    }

    /// The chain with the least time to spare that ends with a task of the caller's choice.
    ///
    /// # Errors
    /// A sentence that says why there is none.
    pub fn critical(&self, ends: impl Fn(&Task) -> bool) -> Result<Critical<'a>, String> {
        let tasks = self.city.tasks.iter().enumerate();
        let linked: Vec<usize> = tasks
            .filter(|(at, task)| !self.in_circle[*at] && self.is_linked(*at) && ends(task))
            .map(|(at, _)| at)
            .collect();
        let left_out = self.left_out();
        if linked.is_empty() {
            return Err(match left_out.first() {
                Some(task) => format!("{} waits for itself: take a dependency out.", task.title),
                None => "No open task waits for another.".to_string(),
            });
        }
        let slacks = linked.into_iter().filter_map(|at| Some((self.times[at].slack()?, at)));
        let tightest = slacks.min_by_key(|(slack, at)| (*slack, std::cmp::Reverse(self.times[*at].finish), *at));
        let Some((slack, at)) = tightest else {
            return Err("None of the tasks that wait for each other has a due day.".to_string());
        };
        let end = self.onward(at, slack, &ends);
        let back = std::iter::successors(Some(end), |at| self.driver[*at]);
        let mut steps: Vec<PathStep<'a>> = back.map(|at| self.step(at)).collect();
        steps.reverse();
        Ok(Critical { steps, slack, left_out })
    }

    /// The end of the chain a task holds up and that has no more time to spare than it.
    fn onward(&self, mut at: usize, slack: i64, ends: impl Fn(&Task) -> bool) -> usize {
        let goes_on = |other: &usize, at: usize| {
            self.driver[*other] == Some(at)
                && self.times[*other].slack() == Some(slack)
                && ends(&self.city.tasks[*other])
        };
        while let Some(next) = self.behind(at).find(|other| goes_on(other, at)) {
            at = next;
        }
        at
    }

    fn is_linked(&self, at: usize) -> bool {
        self.before(at).next().is_some() || self.behind(at).next().is_some()
    }

    fn step(&self, at: usize) -> PathStep<'a> {
        PathStep { task: &self.city.tasks[at], times: self.times[at] }
    }

    fn left_out(&self) -> Vec<&'a Task> {
        let tasks = self.city.tasks.iter().zip(&self.in_circle);
        tasks.filter(|(_, circle)| **circle).map(|(task, _)| task).collect()
    }

    /// What the task at a place waits for that will be done last, and the day it will be done, as due days stand.
    pub(super) fn held_up(&self, at: usize) -> Option<(usize, Date)> {
        if self.in_circle[at] {
            return None;
        }
        let before = self.before(at).map(|other| (other, self.expected[other].0));
        before.max_by_key(|(other, day)| (*day, std::cmp::Reverse(*other)))
    }

    /// The task whose day makes that the one at a place is done so late, if another does.
    pub(super) fn cause(&self, at: usize) -> Option<usize> {
        self.expected[at].1
    }

    /// The tasks that the one at a place waits for itself, circles left aside.
    pub(super) fn direct(&self, at: usize) -> Vec<usize> {
        self.before(at).collect()
    }
}

/// Days from the start of a task to its due day, where both are there; else it is a matter of one day.
fn length(task: &Task) -> i64 {
    let days = task.start.zip(task.due).map(|(start, due)| (due - start).num_days());
    days.unwrap_or(0).max(0)
}

/// A day moved; at the ends of the calendar it stays.
pub(super) fn later(day: Date, days: i64) -> Date {
    date::add_days(day, days).unwrap_or(day)
}

/// The places of the tasks, what is waited for before what waits, and which of them stand in a circle.
fn order(waits: &Waits, count: usize) -> (Vec<usize>, Vec<bool>) {
    let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(count, count);
    for _ in 0..count {
        graph.add_node(());
    }
    for at in 0..count {
        for other in waits.after(at) {
            graph.add_edge(NodeIndex::new(at), NodeIndex::new(*other), ());
        }
    }
    let mut order = Vec::with_capacity(count);
    let mut in_circle = vec![false; count];
    // Groups that reach each other, those that wait for nothing else first.
    for group in kosaraju_scc(&graph) {
        for node in &group {
            let at = node.index();
            in_circle[at] = group.len() > 1 || waits.after(at).contains(&at);
            order.push(at);
        }
    }
    (order, in_circle)
}
