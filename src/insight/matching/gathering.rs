//! Needs and offers on their way to be compared, some cities at a time, so that whoever waits can look up in between.
//! It must not know who waits.

use std::collections::HashMap;

use super::{Exchange, entry, vector};
use crate::model::City;

/// What has been read so far.
pub struct Gathering {
    exchange: Exchange,
    /// Numbers of themes, by their folded names.
    names: HashMap<String, u32>,
    taken: usize,
    cities: usize,
}

impl Gathering {
    /// Nothing is read yet of the city and its network.
    pub fn begin(city: &City) -> Gathering {
        Gathering { exchange: Exchange::empty(), names: HashMap::new(), taken: 0, cities: entry::sources(city).len() }
    }

    /// Reads so many cities more, of the same city and network each time; true once all are read.
    pub fn take(&mut self, city: &City, cities: usize) -> bool {
        let sources = entry::sources(city);
        for source in sources.iter().skip(self.taken).take(cities) {
            self.exchange.take(source, &mut self.names);
        }
        self.taken = (self.taken + cities).min(self.cities);
        self.taken == self.cities
    }

    /// How far it has come, from 0 to 1.
    pub fn share(&self) -> f32 {
        self.taken as f32 / self.cities.max(1) as f32
    }

    /// What was read, ready to be compared.
    pub fn finish(self) -> Exchange {
        let mut out = self.exchange;
        let features = out.reader.features();
        vector::weigh(features, out.seeks.vectors.iter_mut().chain(&mut out.gives.vectors));
        out.seeks.index(features);
        out.gives.index(features);
        out
    }
}
