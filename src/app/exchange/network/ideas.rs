//! What follows from all needs and offers together: what the city could give and take, what nobody answers, what doubles
//! up, what nobody uses. It must not find pairs itself.

use crate::app::core::app::State;
use crate::app::core::line_row::Line;
use crate::app::exchange::network::entries::{Sieve, entry_of};
use crate::app::exchange::network::state::{Entries, IdeaPart, Leftovers};
use crate::app::exchange::network::target;
use crate::insight::matching::{Exchange, Match, Ref, Trade};
use crate::model::{City, Kind};
use crate::report::cells::{Cell, Tone};
use crate::report::introduction::{need, offer};

/// How many own offers or needs a list holds at most.
const IDEAS: usize = 20;

/// Everything, part by part.
pub fn all(city: &City, exchange: &Exchange, left: &Leftovers) -> Vec<IdeaPart> {
    let ideas = Ideas { city, exchange };
    let trades = |trades: Vec<Trade>, kind| {
        let lines = trades.iter().map(|trade| ideas.trade(kind, trade));
        lines.collect::<Vec<Line>>()
    };
    let unanswered = left.unanswered.iter();
    let unanswered = unanswered.map(|at| ideas.plain("alone", Kind::Need, at));
    let unused = left.unused.iter();
    let unused = unused.map(|at| ideas.plain("unused", Kind::Offer, at));
    let parts = [
        ("Export: others seek this", trades(exchange.exports(IDEAS), Kind::Offer)),
        ("Import: others could answer this", trades(exchange.imports(IDEAS), Kind::Need)),
        ("Needs without a close answer in another city", unanswered.collect()),
        ("Own needs that may be one", ideas.doubles()),
        ("Own offers that nobody uses", unused.collect()),
    ];
    let parts = parts.into_iter();
    parts.map(|(title, lines)| IdeaPart { title, lines }).collect()
}

/// The lines that a filter lets through, in what they say or in the need or offer they are about; a part of which there
/// is nothing is left out.
pub fn lines(state: &State, all: &Entries, sieve: Option<&Sieve>) -> Vec<Line> {
    let lets = |line: &&Line| {
        let passes = |sieve: &Sieve| {
            let entry = entry_of(state, all, line);
            entry.is_some_and(|entry| sieve.lets(state, all, entry, None, &line.more))
        };
        sieve.is_none_or(passes)
    };
    let parts = state.rooms.network.ideas.iter().flat_map(|parts| parts.iter());
    let told = parts.flat_map(|part| {
        let lines: Vec<Line> = part.lines.iter().filter(lets).cloned().collect();
        let title = format!("{} ({})", part.title, lines.len());
        let heading = (!lines.is_empty()).then(|| Line::heading([title]));
        heading.into_iter().chain(lines)
    });
    told.collect()
}

struct Ideas<'a> {
    city: &'a City,
    exchange: &'a Exchange,
}

impl Ideas<'_> {
    fn title(&self, kind: Kind, at: &Ref) -> String {
        let title = match kind {
            Kind::Offer => offer(self.city, at).map(|offer| &offer.title),
            _ => need(self.city, at).map(|need| &need.title),
        };
        title.map_or_else(|| at.to_string(), String::clone)
    }

    /// An own offer with the cities that seek it, or an own need with those that could answer it.
    fn trade(&self, kind: Kind, trade: &Trade) -> Line {
        let title = self.title(kind, &trade.own);
        let other = match kind {
            Kind::Offer => Kind::Need,
            _ => Kind::Offer,
        };
        let mut cities: Vec<&str> = Vec::new();
        for pair in &trade.with {
            let name = self.exchange.city_name(&pair.with);
            if !cities.contains(&name) {
                cities.push(name);
            }
        }
        let pair = |pair: &Match| {
            let place = self.exchange.city_name(&pair.with);
            format!("{place}, {}", self.title(other, &pair.with))
        };
        let pairs: Vec<String> = trade.with.iter().map(pair).collect();
        let (record, leads) = target(self.city, kind, &trade.own);
        Line {
            name: format!("trade {} {}", kind.name(), trade.own),
            record,
            leads,
            more: format!("{title}: {}", pairs.join("; ")),
            cells: vec![Cell::plain(&title), Cell::plain(&cities.join(", "))],
            ..Line::default()
        }
    }

    fn plain(&self, part: &str, kind: Kind, at: &Ref) -> Line {
        let (record, leads) = target(self.city, kind, at);
        let (title, name) = (self.title(kind, at), self.exchange.city_name(at));
        Line {
            name: format!("{part} {at}"),
            record,
            leads,
            more: format!("{name}: {title}"),
            cells: vec![Cell::plain(&title), Cell::plain(name)],
            ..Line::default()
        }
    }

    fn doubles(&self) -> Vec<Line> {
        let line = |one: &str, other: &str| {
            let at = |id: &str| Ref::new(&self.city.slug, id);
            let (first, second) = (self.title(Kind::Need, &at(one)), self.title(Kind::Need, &at(other)));
            let (record, leads) = target(self.city, Kind::Need, &at(one));
            Line {
                name: format!("double {one} {other}"),
                record,
                leads,
                more: format!("{first} = {second}"),
                cells: vec![Cell::plain(&first), Cell::new(&second, Tone::Warn)],
                ..Line::default()
            }
        };
        let doubles = self.exchange.duplicates();
        doubles.iter().map(|pair| line(&pair.one, &pair.other)).collect()
    }
}

/// Beside the first cell: the cities, or the other need.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    vec![(1, width * 3 / 10, false)]
}
