//! The needs and offers of all cities, that are sought and to be had, under their themes or cities, narrowed by words.

use std::collections::{HashMap, HashSet};

use super::entries::{Entries, Entry, Sieve};
use super::{Reach, target};
use crate::app::plan::lines::Line;
use crate::app::state::State;
use crate::fold::fold;
use crate::model::choice::spaced;
use crate::model::{Kind, Record, Value};
use crate::report::cells::{Cell, Tone};

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
struct Group<'a> {
    name: &'a str,
    entries: Vec<&'a Entry>,
}

/// The lines that a filter lets through; how many records they are about is noted.
pub fn lines(state: &mut State, all: &Entries, sieve: Option<&Sieve>) -> Vec<Line> {
    let (reach, by_city) = (state.network.reach, state.network.by_city);
    let own = state.city.slug.clone();
    let is_near = |entry: &&Entry| match reach {
        Reach::All => true,
        Reach::Own => entry.at.city == own,
        Reach::Others => entry.at.city != own,
    };
    let mut groups: Vec<Group> = Vec::new();
    let mut places = HashMap::new();
    let (mut listed, mut total) = (HashSet::new(), 0);
    for entry in all.list.iter().filter(is_near) {
        total += 1;
        for (theme, name) in headings(state, all, entry, by_city) {
            let lets = |sieve: &Sieve| sieve.lets(state, all, entry, theme, "");
            if !sieve.is_none_or(lets) {
                continue;
            }
            listed.insert((entry.kind, &entry.at));
            let next = groups.len();
            let at = *places.entry(fold(name)).or_insert(next);
            if at == next {
                let entries = Vec::new();
                groups.push(Group { name, entries });
            }
            groups[at].entries.push(entry);
        }
    }
    if !by_city {
        groups.sort_by_key(|group| group.name.is_empty());
    }
    let listed = listed.len();
    let mut lines = Vec::new();
    for group in &mut groups {
        lines.push(heading(group));
        // What is asked stands before what answers it.
        group.entries.sort_by_key(|entry| entry.kind == Kind::Offer);
        let entries = group.entries.iter();
        lines.extend(entries.filter_map(|entry| line(state, all, entry, group.name)));
    }
    (state.network.listed, state.network.total) = (listed, total);
    lines
}

/// What an entry stands under: each of its themes with its id, or its city; one without a name where it has no theme.
fn headings<'a>(
    state: &'a State,
    all: &'a Entries,
    entry: &'a Entry,
    by_city: bool,
) -> Vec<(Option<&'a str>, &'a str)> {
    if by_city {
        return vec![(None, all.home(&state.city, entry).name())];
    }
    match entry.themes.as_slice() {
        [] => vec![(None, "")],
        themes => {
            let pair = |(id, name): &'a (String, String)| (Some(id.as_str()), name.as_str());
            themes.iter().map(pair).collect()
        }
    }
}

fn line(state: &State, all: &Entries, entry: &Entry, group: &str) -> Option<Line> {
    let record = all.record(&state.city, entry)?;
    let (what, tone) = match entry.kind {
        Kind::Offer => ("offer", Tone::Good),
        _ => ("need", Tone::Warn),
    };
    let place = all.home(&state.city, entry).name();
    let (goes, leads) = target(&state.city, entry.kind, &entry.at);
    let themes: Vec<&str> = entry.themes.iter().map(|(_, name)| name.as_str()).collect();
    let beside = match state.network.by_city {
        true => themes.join(", "),
        false => place.to_string(),
    };
    Some(Line {
        name: format!("{what} {} {group}", entry.at),
        record: goes,
        leads,
        more: crate::clean::line(&format!("{place}: {}", record.title())).into_owned(),
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

fn heading(group: &Group<'_>) -> Line {
    let is_offer = |entry: &&&Entry| entry.kind == Kind::Offer;
    let offers = group.entries.iter().filter(is_offer).count();
    let counted = |count: usize, one: &str| match count {
        1 => format!("1 {one}"),
        count => format!("{count} {one}s"),
    };
    let name = if group.name.is_empty() {
        BARE
    } else {
        group.name
    };
    Line::heading([format!(
        "{name} ({}, {})",
        counted(group.entries.len() - offers, "need"),
        counted(offers, "offer")
    )])
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    let network = &state.network;
    let whose = match network.reach {
        Reach::All => String::new(),
        reach => format!("{}   ", reach.words()),
    };
    match state.list().filter.as_str() {
        "" => format!("{whose}{}", network.total),
        filter => format!(
            "{whose}filter: {}   {} of {}",
            crate::clean::line(filter),
            network.listed,
            network.total
        ),
    }
}
