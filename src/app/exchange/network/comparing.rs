//! Reading and comparing all needs and offers, which takes long in a large network: done at once where there are few,
//! else in small steps between keys, and only while a view waits for it. It must not know how pairs are found.

use crate::app::core::app::App;
use crate::app::core::shape::Shape;
use crate::app::exchange::network::state::{Comparing, Entries, Leftovers};
use crate::app::exchange::network::{ideas, is_here};
use crate::insight::matching::{Exchange, Gathering};
use crate::model::City;
use std::rc::Rc;

/// So many needs and offers are compared at once: nobody sees it.
const FEW: usize = 2_000;
/// What one step takes: each is a few milliseconds long.
const CITIES: usize = 40;

impl App {
    /// The comparison as a whole, at once whatever it takes.
    pub fn exchange_index(&mut self) -> &Exchange {
        let city = Rc::clone(&self.state.city);
        self.work.comparing = None;
        self.work.exchange.get_or_insert_with(|| Exchange::of(&city))
    }

    /// All needs and offers of the network; where they are not read yet, a step is taken towards it.
    pub(in crate::app) fn read_network(&mut self) -> Option<Rc<Entries>> {
        if self.state.rooms.network.entries.is_some() {
            return self.state.rooms.network.entries.clone();
        }
        let city = Rc::clone(&self.state.city);
        let cities = if is_small(&city) { usize::MAX } else { CITIES };
        if self.work.reading.read(&city, cities) {
            let all = Rc::new(std::mem::take(&mut self.work.reading));
            self.state.rooms.network.entries = Some(Rc::clone(&all));
            return Some(all);
        }
        self.wait_for_comparison(self.work.reading.share(&city));
        None
    }

    /// Whether needs and offers can be compared now; where they cannot, a step is taken towards it.
    pub(in crate::app) fn can_compare(&mut self) -> bool {
        if self.work.exchange.is_some() {
            return true;
        }
        let city = Rc::clone(&self.state.city);
        let comparing = self.work.comparing.get_or_insert_with(|| Comparing { gathering: Gathering::begin(&city) });
        let cities = if is_small(&city) { usize::MAX } else { CITIES };
        if comparing.gathering.take(&city, cities) {
            let done = self.work.comparing.take();
            self.work.exchange = done.map(|one| one.gathering.finish());
            self.state.rooms.network.progress = None;
            return self.work.exchange.is_some();
        }
        self.wait_for_comparison(comparing_share(self.work.comparing.as_ref()) / 2.0);
        false
    }

    /// Works out the ideas, or takes a step towards them.
    pub(in crate::app) fn find_ideas(&mut self) {
        if self.state.rooms.network.ideas.is_some() || !self.can_compare() {
            return;
        }
        let city = Rc::clone(&self.state.city);
        let Some(exchange) = &self.work.exchange else { return };
        let is_all = is_small(&city);
        while !self.work.leftovers.step(exchange, is_all) {
            if !is_all {
                let share = self.work.leftovers.share(exchange);
                return self.wait_for_comparison(0.5 + share / 2.0);
            }
        }
        let lines = ideas::all(&city, exchange, &self.work.leftovers);
        self.work.leftovers = Leftovers::default();
        self.state.rooms.network.ideas = Some(Rc::new(lines));
        self.state.rooms.network.progress = None;
    }

    /// Says how far it has come and goes on after whatever key was pressed meanwhile.
    fn wait_for_comparison(&mut self, share: f32) {
        // From 0 to 99: it is not done.
        self.state.rooms.network.progress = Some((share * 100.0).clamp(0.0, 99.0) as u8);
        self.wake_in(0);
    }

    /// The timer struck: goes on, where a view still waits.
    pub(in crate::app) fn go_on_comparing(&mut self) {
        if self.state.rooms.network.progress.is_none() {
            return;
        }
        match self.state.view().shape {
            Shape::Answers => {}
            _ if is_here(&self.state) => self.refresh_list(),
            _ => return,
        }
        self.show();
    }

    /// Forgets how far it has come: the city has changed.
    pub(in crate::app) fn forget_comparison(&mut self) {
        (self.work.exchange, self.work.comparing) = (None, None);
        self.work.leftovers = Leftovers::default();
        self.work.reading = Entries::default();
        self.state.rooms.network.progress = None;
        self.state.rooms.network.unread = self.store.unread_neighbours();
    }
}

fn comparing_share(comparing: Option<&Comparing>) -> f32 {
    comparing.map_or(0.0, |one| one.gathering.share())
}

fn is_small(city: &City) -> bool {
    let others = city.network.iter();
    let others: usize = others.map(|one| one.needs.len() + one.offers.len()).sum();
    city.needs.len() + city.offers.len() + others <= FEW
}
