//! The three sentences read to a room when a mapping session ends: what is thinnest, where the room disagrees most,
//! who holds it together. It must not know the session.

use std::collections::HashMap;

use super::balance::{self, percent_words};
use super::bridges::{self, Bridges};
use super::map;
use super::words::{listed, several};
use crate::date::Date;
use crate::model::choice::Helix;
use crate::model::field::Range;
use crate::model::query::standing;
use crate::model::{City, Kind};

/// The three sentences: the thinnest helix, the widest disagreement, the best bridge.
pub fn read_back(city: &City, today: Date) -> [String; 3] {
    let told = |kind: Kind, sentence: String| match city.writable(kind) {
        Ok(()) => sentence,
        Err(problem) => format!("Cannot be told while {} is to be mended.", problem.place),
    };
    [
        told(Kind::Role, thinnest(city, today)),
        told(Kind::Member, disagreement(city)),
        told(Kind::Link, best_bridge(city)),
    ]
}

fn thinnest(city: &City, today: Date) -> String {
    let balance = balance::balance(city, today);
    if balance.counted == 0 {
        return "Nobody with a role is in the group yet.".to_string();
    }
    let least = balance.helices.iter().map(|one| one.count).min();
    let thin = balance.helices.iter().filter(|one| Some(one.count) == least);
    let names: Vec<&str> = thin.map(|one| one.helix.name()).collect();
    let share = balance.helices.iter().find(|one| Some(one.count) == least);
    let (count, share) = share.map_or((0, 0.0), |one| (one.count, one.share));
    let seats = several(balance.counted as i64, "seat");
    match (count, names.len()) {
        (0, _) => format!("Nobody in the group stands for {} yet.", listed(&names)),
        (_, 1) => format!("The thinnest helix is {}: {count} of {seats}, {}.", listed(&names), percent_words(share)),
        (_, 4) => format!("All four helices are even: {count} of {seats} each."),
        _ => format!("The thinnest helices are {}: {count} of {seats} each, {}.", listed(&names), percent_words(share)),
    }
}

fn disagreement(city: &City) -> String {
    let (x, y) = map::axes(city);
    let there = city.members.iter().filter(|one| !standing::is_left(one));
    let ranges = there.flat_map(|member| {
        let axes = [(y, member.influence_range), (x, member.interest_range)];
        axes.into_iter().filter_map(move |(axis, range)| Some((member, axis, range?)))
    });
    let width = |(low, high): Range| high - low;
    // Of several the first in the file.
    let widest = ranges.min_by_key(|(_, _, range)| std::cmp::Reverse(width(*range)));
    match widest {
        Some((member, axis, (low, high))) => {
            format!("The room disagrees most about {}: {} {low} to {high}.", member.name, axis.to_lowercase())
        }
        None if map::map(city).placed() == 0 => "Nobody has a place on the map yet.".to_string(),
        None => "No disagreement was noted.".to_string(),
    }
}

fn best_bridge(city: &City) -> String {
    let found = bridges::bridges(city);
    let name = |at: usize| city.members.get(at).map_or("", |member| &member.name);
    if let Some((member, pairs)) = sole_way(&found) {
        return format!("The best bridge is {}: without it {} would not meet.", name(member), pairs.join("; "));
    }
    match bridges::widest(city) {
        Some((member, helices)) => {
            let helices: Vec<&str> = helices.into_iter().map(Helix::name).collect();
            format!("The best bridge is {}: it joins {}.", name(member), listed(&helices))
        }
        None => "No link joins two helices yet.".to_string(),
    }
}

/// The member on which most pairs of helices hang, the first in the file of several, and the pairs.
fn sole_way(found: &Bridges) -> Option<(usize, Vec<String>)> {
    let mut pairs: HashMap<usize, Vec<String>> = HashMap::new();
    for bridge in &found.bridges {
        let (one, other) = bridge.pair;
        for member in &bridge.members {
            let pair = format!("{} and {}", one.name(), other.name());
            pairs.entry(*member).or_default().push(pair);
        }
    }
    let first = |(at, pairs): &(usize, Vec<String>)| (std::cmp::Reverse(pairs.len()), *at);
    pairs.into_iter().min_by_key(first)
}
