//! The three sentences read to a room when a mapping session ends: which helix is smallest, where the room disagrees most,
//! who holds it together. It must not know the session.

use std::collections::HashMap;

use super::balance::{self, percent_words};
use super::bridges::{self, Bridges};
use super::map;
use super::moves::Disputed;
use super::words::{listed, several};
use crate::date::Date;
use crate::model::choice::Helix;
use crate::model::field::Range;
use crate::model::query::standing;
use crate::model::{City, Kind};

/// The three sentences: the smallest helix, the widest disagreement of those that came up, the best bridge.
pub fn read_back(city: &City, today: Date, came_up: &[Disputed]) -> [String; 3] {
    let told = |kind: Kind, sentence: String| match city.writable(kind) {
        Ok(()) => sentence,
        Err(problem) => format!("Cannot be told while {} is to be mended.", problem.place),
    };
    [
        told(Kind::Role, thinnest(city, today)),
        told(Kind::Member, disagreement(city, came_up)),
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
    let of_least = balance.helices.iter().filter(|one| Some(one.count) == least);
    let ghosts = match of_least.map(|one| one.ghosts).sum::<usize>() {
        0 => String::new(),
        ghosts => format!("; of these still to be found: {ghosts}"),
    };
    match (count, names.len()) {
        (0, _) => format!("Nobody in the group stands for {} yet.", listed(&names)),
        (_, 1) => {
            format!("{} is the smallest helix: {count} of {seats}, {}{ghosts}.", listed(&names), percent_words(share))
        }
        (_, 4) => format!("All four helices are even: {count} of {seats} each{ghosts}."),
        _ => format!(
            "The smallest helices are {}: {count} of {seats} each, {}{ghosts}.",
            listed(&names),
            percent_words(share)
        ),
    }
}

/// The widest of what came up; else the widest of before, as one of before.
fn disagreement(city: &City, came_up: &[Disputed]) -> String {
    let new = widest(city, came_up.iter().map(|one| (&*one.name, one.ranges)));
    let there = city.members.iter().filter(|one| !standing::is_left(one));
    let noted = widest(city, there.map(|one| (&*one.name, [one.influence_range, one.interest_range])));
    match (new, noted) {
        (Some(new), _) => format!("The room disagrees most about: {new}."),
        (None, Some(noted)) => format!("No new disagreement was noted. The widest noted before: {noted}."),
        (None, None) if map::map(city).placed() == 0 => "Nobody has a place on the map yet.".to_string(),
        (None, None) => "No disagreement was noted.".to_string(),
    }
}

/// `Coast Bank, interest 1 to 4`: the widest of ranges of influence and interest; of several the first.
fn widest<'a>(city: &City, noted: impl Iterator<Item = (&'a str, [Option<Range>; 2])>) -> Option<String> {
    let (x, y) = map::axes(city);
    let ranges = noted.flat_map(|(name, [influence, interest])| {
        let axes = [(&y, influence), (&x, interest)];
        axes.into_iter().filter_map(move |(axis, range)| Some((name, axis, range?)))
    });
    let (name, axis, (low, high)) = ranges.min_by_key(|(_, _, (low, high))| std::cmp::Reverse(high - low))?;
    Some(format!("{name}, {} {low} to {high}", axis.to_lowercase()))
}

fn best_bridge(city: &City) -> String {
    let found = bridges::bridges(city);
    let name = |at: usize| city.members.get(at).map_or("", |member| &member.name);
    if let Some((member, pairs)) = sole_way(&found) {
        return format!("In the links drawn so far only {} connects {}.", name(member), pairs.join("; "));
    }
    match bridges::widest(city) {
        Some((member, helices)) => {
            let helices: Vec<&str> = helices.into_iter().map(Helix::name).collect();
            format!("In the links drawn so far {} joins most helices: {}.", name(member), listed(&helices))
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
