//! What follows from all needs and offers together: what the city could give and take, what nobody answers, what doubles
//! up, what nobody uses. It must not find pairs itself.

use super::target;
use crate::app::plan::lines::Line;
use crate::insight::matching::{Exchange, Match, Ref, Trade};
use crate::model::{City, Kind};
use crate::report::cells::{Cell, Tone};
use crate::report::introduction::{need, offer};

/// How many own offers or needs a list holds at most.
const IDEAS: usize = 20;

/// Everything, part by part; a part of which there is nothing is left out.
pub fn all(city: &City, exchange: &Exchange) -> Vec<Line> {
    let ideas = Ideas { city, exchange };
    let trades = |trades: Vec<Trade>, kind| {
        let lines = trades.iter().map(|trade| ideas.trade(kind, trade));
        lines.collect::<Vec<Line>>()
    };
    let unanswered = exchange.unanswered();
    let unanswered = unanswered
        .iter()
        .map(|at| ideas.plain("alone", Kind::Need, at));
    let unused = exchange.unused();
    let unused = unused
        .iter()
        .map(|at| ideas.plain("unused", Kind::Offer, at));
    let parts = [
        (
            "Export: others seek this",
            trades(exchange.exports(IDEAS), Kind::Offer),
        ),
        (
            "Import: others could answer this",
            trades(exchange.imports(IDEAS), Kind::Need),
        ),
        ("Needs that no other city answers", unanswered.collect()),
        ("Own needs that may be one", ideas.doubles()),
        ("Own offers that nobody uses", unused.collect()),
    ];
    let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
    let told = parts.flat_map(|(title, lines)| {
        let heading = Line::heading([format!("{title} ({})", lines.len())]);
        std::iter::once(heading).chain(lines)
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
        title.map_or_else(
            || at.to_string(),
            |title| crate::clean::line(title).into_owned(),
        )
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
            let (first, second) = (
                self.title(Kind::Need, &at(one)),
                self.title(Kind::Need, &at(other)),
            );
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
        doubles
            .iter()
            .map(|pair| line(&pair.one, &pair.other))
            .collect()
    }
}

/// Beside the first cell: the cities, or the other need.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    vec![(1, width * 3 / 10, false)]
}
