//! The next best invitation: the one role whose next member closes most gaps. It must not know who could be asked.

use std::cmp::Reverse;

use serde::Serialize;

use super::balance::{Gap, percent_words};
use super::tally::{ByRole, Rules, Tally};
use crate::model::City;
use crate::model::choice::Helix;
use crate::sort::InOrder;

/// A role worth inviting, and what one more of it does.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Invitation {
    /// Id in `roles.ron`.
    pub role: String,
    pub name: String,
    pub helix: Helix,
    /// Gaps closed, new ones taken off; 0 where it opens more than it closes.
    pub closes: usize,
    /// Gaps there are.
    pub gaps: usize,
    /// The gaps it closes and the new ones it opens, in words.
    pub closed: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub opened: Vec<String>,
    /// Percent of the role's helix now and with one more.
    pub share: f64,
    pub share_after: f64,
    /// What is wanted of that helix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<i64>,
    /// The parts of the city's own rule it counts into that have less than is wanted of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<String>,
    /// Whether it makes the mix any better, adds to nothing that has more than its target already, and tips no part of
    /// it over while another is short.
    #[serde(skip)]
    pub helps: bool,
}

/// The best of the city's roles: most gaps closed, then most missing points won, then the larger gap of its helix, then
/// the order of the file. Never one whose helix or part of the rule is over its target already, nor one whose part has
/// enough and would be over its target while another is short; one that was short itself, where nothing else helps.
/// `None` where no single member makes the group better, or there is no role yet.
pub fn next(city: &City, seats: &ByRole) -> Option<Invitation> {
    let best = candidates(city, seats, &[]).into_iter().next();
    best.filter(|invitation| invitation.helps)
}

/// Every role of the city, the best invitation first, in a group with so many more or fewer of some roles (as for
/// `balance::what_if`).
pub fn candidates(city: &City, seats: &ByRole, trial: &[(usize, i64)]) -> Vec<Invitation> {
    let rules = Rules::of(city);
    let now = Tally::of(seats, &rules, trial);
    let gaps = now.gaps(&rules);
    let mut ranked: Vec<(Rank, Invitation)> = (0..city.roles.len())
        .map(|place| {
            let mut then = now.clone();
            then.add(&rules, place, 1);
            let after = then.gaps(&rules);
            let closes = gaps.len() as i64 - after.len() as i64;
            let missing = then.missing(&rules);
            let tips = then.tips(&rules, place, &now);
            let wins = || closes == 0 && wins(&now, now.missing(&rules), missing);
            let role = &city.roles[place];
            let bucket = |at: usize| Some(city.charter.composition.get(at)?.name.clone());
            let gap = now.gap_of(&rules, role.helix);
            let invitation = Invitation {
                role: role.id.clone(),
                name: role.name.clone(),
                helix: role.helix,
                closes: usize::try_from(closes).unwrap_or(0),
                gaps: gaps.len(),
                closed: only(city, &gaps, &after),
                opened: only(city, &after, &gaps),
                share: now.share(role.helix),
                share_after: then.share(role.helix),
                target: rules.targets[role.helix as usize],
                serves: now.serves(&rules, place).into_iter().filter_map(bucket).collect(),
                helps: !now.is_full(&rules, place) && tips != Some(true) && (closes > 0 || wins()),
            };
            let class = match (invitation.helps, tips) {
                (true, None) => 0,
                (true, Some(_)) => 1,
                (false, _) => 2,
            };
            ((class, Reverse(closes), missing, Reverse(gap)), invitation)
        })
        .collect();
    ranked.order_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, one)| one).collect()
}

/// Whether it helps without tipping the mix, helps all the same, or does not; gaps closed, points missing then, points
/// missing to its helix now: the least comes first.
type Rank = (u8, Reverse<i64>, i64, Reverse<i64>);

/// The gaps that stand in the first list only, in words.
fn only(city: &City, here: &[Gap], there: &[Gap]) -> Vec<String> {
    let only = here.iter().filter(|gap| !there.contains(gap));
    only.map(|gap| gap.words(city)).collect()
}

/// Whether fewer points are missing with one more member; both sums stand for their own number of members.
fn wins(now: &Tally, before: i64, after: i64) -> bool {
    let counted = now.counted as i64;
    after * counted < before * (counted + 1)
}

/// The invitation in whole sentences, with why.
pub fn sentence(invitation: &Invitation) -> String {
    format!("Invite next: {}", named(invitation))
}

/// The role, then why, for where a label stands before it.
pub fn named(invitation: &Invitation) -> String {
    format!("{}. {}", invitation.name, why(invitation))
}

/// As [`sentence`]; what is said where there is none to give, in a group with so many counted members.
pub fn told(invitation: Option<&Invitation>, counted: usize) -> String {
    invitation.map_or_else(|| none(counted).to_string(), sentence)
}

/// As [`told`], for where a label stands before it.
pub fn labelled(invitation: Option<&Invitation>, counted: usize) -> String {
    invitation.map_or_else(|| none(counted).to_string(), named)
}

fn none(counted: usize) -> &'static str {
    match counted {
        0 => "Nobody with a role is in the group yet.",
        _ => "No single role would make the mix better.",
    }
}

/// What it does, and for which rule: `Public would go from 18% to 24% (target 25%). Gaps it closes, of 1: Municipal
/// short.`
fn why(invitation: &Invitation) -> String {
    let none = Vec::new();
    let lists = [
        (format!("Gaps it closes, of {}", invitation.gaps), &invitation.closed),
        ("Rule it serves".to_string(), if invitation.closed.is_empty() { &invitation.serves } else { &none }),
        ("Gaps it opens".to_string(), &invitation.opened),
    ];
    let lists = lists.into_iter().filter(|(_, names)| !names.is_empty());
    let lists = lists.map(|(words, names)| format!(" {words}: {}.", names.join(", ")));
    format!("{}{}", takes(invitation), lists.collect::<String>())
}

/// `Citizens would go from 18% to 24% (target 25%).`, finer where whole percents would not show it.
fn takes(invitation: &Invitation) -> String {
    let (now, then) = (invitation.share, invitation.share_after);
    let (from, to) = if now.round() == then.round() {
        (percent_words(now), percent_words(then))
    } else {
        (percent_words(now.round()), percent_words(then.round()))
    };
    let helix = invitation.helix.name();
    match invitation.target {
        Some(target) => format!("{helix} would go from {from} to {to} (target {target}%)."),
        None => format!("{helix} would go from {from} to {to}."),
    }
}
