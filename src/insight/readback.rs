//! The three sentences read to a room when a mapping session ends: which helix is smallest, where the room disagrees most,
//! who holds it together. It must not know the session.

use std::collections::HashMap;

use super::balance::{self, HelixShare, percent_words};
use super::bridges::{self, Bridges};
use super::map;
use super::moves::Disputed;
use crate::date::Date;
use crate::lang::Lang;
use crate::model::field::Range;
use crate::model::query::standing;
use crate::model::{City, Kind};
use crate::say;

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
    let lang = city.lang();
    let balance = balance::balance(city, today);
    if balance.counted == 0 {
        return say!(lang, "readback-nobody");
    }
    let count = balance.helices.iter().map(|one| one.count).min().unwrap_or(0);
    let least: Vec<&HelixShare> = balance.helices.iter().filter(|one| one.count == count).collect();
    let names: Vec<_> = least.iter().map(|one| one.helix.label(lang)).collect();
    let (helices, total) = (names.join(", "), balance.counted);
    let percent = percent_words(least.first().map_or(0.0, |one| one.share));
    let said = match (count, least.len()) {
        (0, _) => return say!(lang, "readback-missing", helices = helices),
        (_, 1) => {
            say!(lang, "readback-smallest", helices = helices, count = count, total = total, percent = percent)
        }
        (_, 4) => say!(lang, "readback-even", count = count, total = total),
        _ => {
            say!(lang, "readback-smallest-several", helices = helices, count = count, total = total, percent = percent)
        }
    };
    match least.iter().map(|one| one.ghosts).sum::<usize>() {
        0 => said,
        ghosts => format!("{said} {}", say!(lang, "readback-to-find", count = ghosts)),
    }
}

/// The widest of what came up; else the widest of before, as one of before.
fn disagreement(city: &City, came_up: &[Disputed]) -> String {
    let new = widest(city, came_up.iter().map(|one| (&*one.name, one.ranges)));
    let there = city.members.iter().filter(|one| !standing::is_left(one));
    let noted = widest(city, there.map(|one| (&*one.name, [one.influence_range, one.interest_range])));
    let lang = city.lang();
    match (new, noted) {
        (Some(new), _) => say!(lang, "readback-disagree", what = new),
        (None, Some(noted)) => say!(lang, "readback-noted-before", what = noted),
        (None, None) if map::map(city).placed() == 0 => say!(lang, "readback-no-place"),
        (None, None) => say!(lang, "readback-no-dispute"),
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
    let range = say!(city.lang(), "map-range", axis = axis.to_lowercase(), low = low, high = high);
    Some(format!("{name}, {range}"))
}

fn best_bridge(city: &City) -> String {
    let lang = city.lang();
    let found = bridges::bridges(city);
    let name = |at: usize| city.members.get(at).map_or("", |member| &member.name);
    if let Some((member, pairs)) = sole_way(lang, &found) {
        return say!(lang, "readback-only", name = name(member), pairs = pairs.join("; "));
    }
    match bridges::widest(city) {
        Some((member, helices)) => {
            let helices: Vec<_> = helices.into_iter().map(|helix| helix.label(lang)).collect();
            say!(lang, "readback-widest", name = name(member), helices = helices.join(", "))
        }
        None => say!(lang, "readback-no-link"),
    }
}

/// The member on which most pairs of helices hang, the first in the file of several, and the pairs.
fn sole_way(lang: Lang, found: &Bridges) -> Option<(usize, Vec<String>)> {
    let mut pairs: HashMap<usize, Vec<String>> = HashMap::new();
    for bridge in &found.bridges {
        let (one, other) = bridge.pair;
        for member in &bridge.members {
            let pair = say!(lang, "readback-pair", one = one.label(lang), other = other.label(lang));
            pairs.entry(*member).or_default().push(pair);
        }
    }
    let first = |(at, pairs): &(usize, Vec<String>)| (std::cmp::Reverse(pairs.len()), *at);
    pairs.into_iter().min_by_key(first)
}
