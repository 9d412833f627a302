//! The needs and offers of all cities, that are sought and to be had, under their themes or cities, narrowed by words.

use std::collections::{HashMap, HashSet};

use crate::app::core::app::State;
use crate::app::core::line_row::Line;
use crate::app::exchange::network::entries::Sieve;
use crate::app::exchange::network::state::{By, Entries, NetworkEntry, Reach};
use crate::app::exchange::network::target;
use crate::fold::{key, order};
use crate::insight::words::several;
use crate::model::choice::spaced;
use crate::model::{Kind, Record, Value};
use crate::report::cells::{Cell, Tone};
use crate::sort::InOrder;

/// Stands over what has no theme.
pub const BARE: &str = "(no theme)";

/// Which cells stand beside the title: need or offer, what sort, the city or the themes.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    match width {
        0..60 => vec![(1, 5, false), (3, 9, false)],
        60..110 => vec![(1, 5, false), (2, 13, false), (3, 15, false)],
        _ => vec![(1, 5, false), (2, 13, false), (3, width / 3, false)],
    }
}

/// Entries under one heading.
#[derive(Default)]
struct LineGroup<'a> {
    name: String,
    entries: Vec<&'a NetworkEntry>,
}

/// The lines that a filter lets through; how many records they are about is noted.
pub fn lines(state: &mut State, all: &Entries, sieve: Option<&Sieve>) -> Vec<Line> {
    let (reach, by) = (state.rooms.network.reach, state.rooms.network.by);
    let own = state.city.slug.clone();
    let is_near = |entry: &&NetworkEntry| match reach {
        Reach::All => true,
        Reach::Own => entry.at.city == own,
        Reach::Others => entry.at.city != own,
    };
    let mut groups: Vec<LineGroup> = Vec::new();
    let mut places = HashMap::new();
    let (mut listed, mut total) = (HashSet::new(), 0);
    for entry in all.list.iter().filter(is_near) {
        total += 1;
        for (theme, name) in headings(state, all, entry, by) {
            let lets = |sieve: &Sieve| sieve.lets(state, all, entry, theme, "");
            if !sieve.is_none_or(lets) {
                continue;
            }
            listed.insert((entry.kind, &entry.at));
            let next = groups.len();
            let at = *places.entry(key(&name)).or_insert(next);
            if at == next {
                let entries = Vec::new();
                groups.push(LineGroup { name, entries });
            }
            groups[at].entries.push(entry);
        }
    }
    match by {
        By::City => {}
        By::District => groups.order_by_key(|group| (group.name.is_empty(), order(&group.name))),
        _ => groups.order_by_key(|group| group.name.is_empty()),
    }
    let listed = listed.len();
    let mut lines = Vec::new();
    for group in &mut groups {
        lines.push(heading(group, by));
        // What is asked stands before what answers it.
        group.entries.order_by_key(|entry| entry.kind == Kind::Offer);
        let entries = group.entries.iter();
        lines.extend(entries.filter_map(|entry| line(state, all, entry, &group.name)));
    }
    (state.rooms.network.listed, state.rooms.network.total) = (listed, total);
    lines
}

/// What an entry stands under: each of its themes with its id, or one other thing; without a name where it has none.
fn headings<'a>(state: &State, all: &Entries, entry: &'a NetworkEntry, by: By) -> Vec<(Option<&'a str>, String)> {
    let one = |field: &str| {
        let record = all.record(&state.city, entry);
        match record.and_then(|record| record.value(field)) {
            Some(Value::Choice(name)) => spaced(name),
            Some(Value::Text(text)) => text.to_string(),
            _ => String::new(),
        }
    };
    match by {
        By::Theme if !entry.themes.is_empty() => {
            let pair = |(id, name): &'a (String, String)| (Some(id.as_str()), name.clone());
            entry.themes.iter().map(pair).collect()
        }
        By::Theme => vec![(None, String::new())],
        By::City => vec![(None, all.home(&state.city, entry).name().to_string())],
        By::Kind | By::Dimension | By::District => vec![(None, one(by.word()))],
    }
}

fn line(state: &State, all: &Entries, entry: &NetworkEntry, group: &str) -> Option<Line> {
    let record = all.record(&state.city, entry)?;
    let (what, tone) = match entry.kind {
        Kind::Offer => ("offer", Tone::Good),
        _ => ("need", Tone::Warn),
    };
    let place = all.home(&state.city, entry).name();
    let (goes, leads) = target(&state.city, entry.kind, &entry.at);
    let themes: Vec<&str> = entry.themes.iter().map(|(_, name)| name.as_str()).collect();
    let beside = match state.rooms.network.by {
        By::City => themes.join(", "),
        _ => place.to_string(),
    };
    Some(Line {
        name: format!("{what} {} {group}", entry.at),
        record: goes,
        leads,
        more: format!("{place}: {}", record.title()),
        cells: vec![
            Cell::plain(record.title()),
            Cell::new(what, tone),
            Cell::plain(&spaced(sort(record))),
            Cell::plain(&beside),
        ],
        ..Line::default()
    })
}

/// What sort of need or offer it is.
pub fn sort(record: &dyn Record) -> &'static str {
    match record.value("kind") {
        Some(Value::Choice(name)) => name,
        _ => "",
    }
}

fn heading(group: &LineGroup<'_>, by: By) -> Line {
    let is_offer = |entry: &&&NetworkEntry| entry.kind == Kind::Offer;
    let offers = group.entries.iter().filter(is_offer).count();
    let name = match group.name.as_str() {
        "" => format!("(no {})", by.word()),
        name => name.to_string(),
    };
    Line::heading([format!("{name} ({}, {})", several(group.entries.len() - offers, "need"), several(offers, "offer"))])
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    let network = &state.rooms.network;
    let whose = match network.reach {
        Reach::All => String::new(),
        reach => format!("{}   ", reach.words()),
    };
    match state.list().filter.as_str() {
        "" => format!("{whose}{}", network.total),
        filter => format!("{whose}filter: {filter}   {} of {}", network.listed, network.total),
    }
}
