//! All needs and offers of the network that are sought or to be had, each with its home, and the filter over them. The
//! grammar of the filter is that of every list; here stands only of what it is asked.

use crate::app::core::app::State;
use crate::app::core::line_row::{Leads, Line};
use crate::app::exchange::network::state::{Entries, NetworkEntry};
use crate::insight::heat::is_sought;
use crate::insight::matching::Ref;
use crate::model::query::among::Among;
use crate::model::query::{Fit, Mode, Spot, haystack, standing};
use crate::model::records::Charter;
use crate::model::{City, Kind, Record, Value};
use crate::problem::Problem;

/// The kinds that stand in these views side by side.
const KINDS: [Kind; 2] = [Kind::Need, Kind::Offer];

impl Entries {
    /// Reads so many cities more, of the same city and network each time; true once all are read.
    pub fn read(&mut self, city: &City, cities: usize) -> bool {
        if self.read == 0 {
            self.take(0, city);
        }
        let others = city.network.iter().skip(self.read.saturating_sub(1));
        for other in others.take(cities) {
            let other = other.alone();
            self.take(self.others.len() + 1, &other);
            self.others.push(other);
        }
        self.read = self.others.len() + 1;
        self.others.len() == city.network.len()
    }

    /// How far it has come, from 0 to 1.
    pub fn share(&self, city: &City) -> f32 {
        self.others.len() as f32 / city.network.len().max(1) as f32
    }

    fn take(&mut self, home: usize, city: &City) {
        let needs = city.needs.iter().enumerate();
        let needs = needs.filter(|(_, need)| is_sought(need));
        let needs = needs.map(|(place, need)| (Kind::Need, place, &need.themes));
        let offers = city.offers.iter().enumerate();
        let offers = offers.filter(|(_, offer)| standing::is_open_offer(offer));
        let offers = offers.map(|(place, offer)| (Kind::Offer, place, &offer.themes));
        for (kind, place, themes) in needs.chain(offers) {
            let Some(record) = city.at(kind, place) else { continue };
            let words = [kind.name(), city.charter.name.as_str()].map(crate::fold::fold);
            let at = Ref::new(&city.slug, record.id());
            self.places.insert((kind, at.clone()), self.list.len());
            self.list.push(NetworkEntry {
                kind,
                at,
                home,
                place,
                themes: named(&city.charter, themes),
                hay: format!("{}{}", haystack(city, &Seen::alone(record)), words.join("\n")),
            });
        }
    }

    /// The need or offer of that kind and name.
    pub fn find(&self, kind: Kind, at: &Ref) -> Option<&NetworkEntry> {
        let place = self.places.get(&(kind, at.clone()))?;
        self.list.get(*place)
    }

    /// Where an entry comes from.
    pub fn home<'a>(&'a self, own: &'a City, entry: &NetworkEntry) -> &'a City {
        let other = entry.home.checked_sub(1);
        other.and_then(|at| self.others.get(at)).unwrap_or(own)
    }

    pub fn record<'a>(&'a self, own: &'a City, entry: &NetworkEntry) -> Option<&'a dyn Record> {
        self.home(own, entry).at(entry.kind, entry.place)
    }
}

/// What a line is about.
pub fn entry_of<'a>(state: &State, all: &'a Entries, line: &Line) -> Option<&'a NetworkEntry> {
    match (&line.record, &line.leads) {
        (Some(record), _) => all.find(record.kind, &Ref::new(&state.city.slug, &record.id)),
        (None, Leads::Page(kind, at)) => all.find(*kind, at),
        _ => None,
    }
}

/// Ids of themes with their names as people read them.
pub fn named(charter: &Charter, ids: &[String]) -> Vec<(String, String)> {
    let known = charter.themes();
    let name = |id: &String| {
        let theme = known.iter().find(|(known, _)| known == id);
        let name = theme.map_or(id.as_str(), |(_, name)| *name);
        (id.clone(), name.to_string())
    };
    ids.iter().map(name).collect()
}

/// A record of which one field is seen otherwise than it is written.
struct Seen<'a> {
    record: &'a dyn Record,
    field: &'static str,
    value: Option<Value<'a>>,
}

impl<'a> Seen<'a> {
    /// As it stands under one of its themes: of the others nothing is said there.
    fn under(record: &'a dyn Record, theme: &'a str) -> Seen<'a> {
        Seen { record, field: "themes", value: Some(Value::List(vec![Value::Text(theme)])) }
    }

    /// Without what came of it: a line must not answer to words that do not stand in it.
    fn alone(record: &'a dyn Record) -> Seen<'a> {
        Seen { record, field: "matches", value: None }
    }
}

impl Record for Seen<'_> {
    fn kind(&self) -> Kind {
        self.record.kind()
    }

    fn id(&self) -> &str {
        self.record.id()
    }

    fn title(&self) -> &str {
        self.record.title()
    }

    fn value(&self, field: &str) -> Option<Value<'_>> {
        if field == self.field { self.value.clone() } else { self.record.value(field) }
    }
}

/// A filter that was understood.
pub struct Sieve {
    query: Among,
}

impl Sieve {
    /// Reads a filter: the words as typed, or as they nearly stand where nothing answers to them. `None` where it lets
    /// everything through.
    ///
    /// # Errors
    /// A field, a value or a date that nobody understands.
    pub fn read(state: &State, all: &Entries, text: &str) -> Result<Option<Sieve>, Problem> {
        let calendar = state.city.calendar(state.today);
        let read = |mode| {
            let query = Among::parse(text, &KINDS, calendar, mode)?;
            Ok(Sieve { query })
        };
        let sieve = read(Mode::Plain)?;
        if sieve.query.is_empty() {
            return Ok(None);
        }
        let is_found = all.list.iter().any(|entry| sieve.lets(state, all, entry, None, ""));
        if is_found { Ok(Some(sieve)) } else { read(Mode::Fuzzy).map(Some) }
    }

    /// How well an entry answers the free words: its title comes before what stands beside it, that before the rest.
    pub fn rank(&self, state: &State, all: &Entries, entry: &NetworkEntry) -> Option<(Spot, Fit)> {
        const BESIDE: [&str; 3] = ["kind", "by", "themes"];
        let record = all.record(&state.city, entry)?;
        self.query.rank(all.home(&state.city, entry), record, &BESIDE)
    }

    /// Whether an entry passes; under a theme, it is that one which counts. `beside` is what else stands in its line.
    pub fn lets(&self, state: &State, all: &Entries, entry: &NetworkEntry, theme: Option<&str>, beside: &str) -> bool {
        let home = all.home(&state.city, entry);
        let Some(record) = all.record(&state.city, entry) else { return false };
        let more = match beside {
            "" => None,
            beside => Some(format!("{}\n{}", entry.hay, crate::fold::fold(beside))),
        };
        let hay = more.as_deref().unwrap_or(&entry.hay);
        match theme {
            Some(theme) => {
                let record = Seen::under(record, theme);
                self.query.matches(home, state.today, &record, hay)
            }
            None => self.query.matches(home, state.today, record, hay),
        }
    }
}
