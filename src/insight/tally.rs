//! Members counted by what they count for, and what the city wants of them: the arithmetic behind `balance` and
//! `invitation`. It must not know words, meetings or single members. Comparisons are made in whole numbers, so that
//! "exactly five points under" is not a matter of rounding.

use std::collections::{HashMap, HashSet};

use crate::model::choice::Helix;
use crate::model::query::standing;
use crate::model::records::{Bucket, Member};
use crate::model::{City, Kind};

/// Points under a target that are still near enough.
pub const TOLERANCE: i64 = 5;
/// What a helix should have where the city wants nothing else.
pub const LEAST: i64 = 10;
/// More than this is too much for one helix.
pub const MOST: i64 = 50;
/// More members of one role than this nobody tries out; it keeps every product far from overflowing.
const TRIED: i64 = 1_000_000_000;

/// What the mix lacks or has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    HelixShort(Helix),
    HelixHeavy(Helix),
    /// The place of the bucket in `city.composition`.
    BucketShort(usize),
    NoResident,
    NoElected,
}

/// From this share in percent a helix with that target is not short.
pub(super) fn least_of_helix(target: Option<i64>) -> i64 {
    target.map_or(LEAST, |target| target - TOLERANCE)
}

/// From this share in percent a part of the city's own rule is not short.
pub(super) fn least_of_bucket(target: Option<i64>) -> i64 {
    target.map_or(0, |target| target - TOLERANCE)
}

/// Whether a count is less than so many percent of all.
pub(super) fn is_under(count: usize, counted: usize, percent: i64) -> bool {
    100 * (count as i64) < percent * counted as i64
}

/// Whether a count is more than a helix should have.
pub(super) fn is_heavy(count: usize, counted: usize) -> bool {
    100 * count as i64 > MOST * counted as i64
}

/// The least number of further members that brings a count to so many percent of all, each of them counted in both.
pub(super) fn needed(count: usize, counted: usize, percent: i64) -> usize {
    if !is_under(count, counted, percent) {
        return 0;
    }
    let short = percent * counted as i64 - 100 * count as i64;
    // A target is 100 at most, so the least share is below 100.
    let won = (100 - percent).max(1);
    usize::try_from((short + won - 1) / won).unwrap_or(0)
}

/// A part in percent of the whole, one decimal; 0 of nothing is 0.
pub fn percent(part: usize, whole: usize) -> f64 {
    match whole {
        0 => 0.0,
        whole => (part as f64 * 1000.0 / whole as f64).round() / 10.0,
    }
}

/// What the city wants, and what each of its roles counts for.
pub(super) struct Rules {
    pub(super) targets: [Option<i64>; 4],
    bucket_targets: Vec<Option<i64>>,
    /// By place in `city.roles`.
    roles: Vec<Counts>,
}

/// What one member of a role adds to.
struct Counts {
    helix: Helix,
    buckets: Vec<usize>,
    resident: bool,
    elected: bool,
}

impl Rules {
    pub(super) fn of(city: &City) -> Rules {
        let mut targets = [None; 4];
        for target in &city.charter.helix_targets {
            targets[target.helix as usize] = Some(target.percent.get());
        }
        let mut buckets: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, bucket) in city.charter.composition.iter().enumerate() {
            let roles: HashSet<&str> = bucket.roles.iter().map(String::as_str).collect();
            for role in roles {
                buckets.entry(role).or_default().push(place);
            }
        }
        let roles = city.roles.iter().map(|role| Counts {
            helix: role.helix,
            buckets: buckets.get(role.id.as_str()).cloned().unwrap_or_default(),
            resident: role.resident == Some(true),
            elected: role.elected == Some(true),
        });
        let bucket_target = |bucket: &Bucket| bucket.percent.map(|percent| percent.get());
        Rules {
            targets,
            bucket_targets: city.charter.composition.iter().map(bucket_target).collect(),
            roles: roles.collect(),
        }
    }
}

/// Members counted by what they count for.
#[derive(Clone)]
pub(super) struct Tally {
    pub(super) counted: usize,
    pub(super) helices: [usize; 4],
    pub(super) buckets: Vec<usize>,
    pub(super) residents: usize,
    pub(super) elected: usize,
}

impl Tally {
    /// Everybody who has not left, and on trial so many more or fewer of the role at a place of `city.roles`; no role
    /// falls below nobody.
    pub(super) fn of(seats: &ByRole, rules: &Rules, trial: &[(usize, i64)]) -> Tally {
        let mut tally = Tally::nobody(rules);
        for (role, count) in seats.tried(trial).into_iter().enumerate() {
            tally.add(rules, role, count);
        }
        tally
    }

    /// These members only.
    pub(super) fn of_members<'a>(city: &City, rules: &Rules, members: impl Iterator<Item = &'a Member>) -> Tally {
        let mut tally = Tally::nobody(rules);
        members.filter_map(|member| role_of(city, member)).for_each(|role| tally.add(rules, role, 1));
        tally
    }

    fn nobody(rules: &Rules) -> Tally {
        Tally { counted: 0, helices: [0; 4], buckets: vec![0; rules.bucket_targets.len()], residents: 0, elected: 0 }
    }

    /// So many more members of the role at a place of `city.roles`.
    pub(super) fn add(&mut self, rules: &Rules, role: usize, count: usize) {
        let Some(counts) = rules.roles.get(role) else {
            return;
        };
        self.counted += count;
        self.helices[counts.helix as usize] += count;
        self.residents += if counts.resident { count } else { 0 };
        self.elected += if counts.elected { count } else { 0 };
        for bucket in &counts.buckets {
            self.buckets[*bucket] += count;
        }
    }

    /// Everything that is out of balance.
    pub(super) fn gaps(&self, rules: &Rules) -> Vec<Gap> {
        if self.counted == 0 {
            return Vec::new();
        }
        let of = |helix: Helix| self.helices[helix as usize];
        let mut gaps = Vec::new();
        for helix in Helix::ALL {
            let least = least_of_helix(rules.targets[*helix as usize]);
            if is_under(of(*helix), self.counted, least) {
                gaps.push(Gap::HelixShort(*helix));
            }
        }
        for helix in Helix::ALL {
            if is_heavy(of(*helix), self.counted) {
                gaps.push(Gap::HelixHeavy(*helix));
            }
        }
        for (place, target) in rules.bucket_targets.iter().enumerate() {
            if is_under(self.buckets[place], self.counted, least_of_bucket(*target)) {
                gaps.push(Gap::BucketShort(place));
            }
        }
        gaps.extend((self.residents == 0).then_some(Gap::NoResident));
        gaps.extend((self.elected == 0).then_some(Gap::NoElected));
        gaps
    }

    /// Whether the helix or a part of the city's rule that a role counts into has more than its target while another has
    /// too little; `None` where it is not so, else whether one of those was not too small `before`.
    pub(super) fn tips(&self, rules: &Rules, role: usize, before: &Tally) -> Option<bool> {
        let counts = rules.roles.get(role)?;
        let is_short = |gap: &Gap| matches!(gap, Gap::HelixShort(_) | Gap::BucketShort(_));
        self.gaps(rules).iter().find(|gap| is_short(gap))?;
        let (helix, now) = (counts.helix as usize, before.gaps(rules));
        let buckets = counts.buckets.iter().map(|at| {
            let gap = Gap::BucketShort(*at);
            (self.buckets[*at], rules.bucket_targets[*at], gap)
        });
        let gap = Gap::HelixShort(counts.helix);
        let all = buckets.chain([(self.helices[helix], rules.targets[helix], gap)]);
        let over = all.filter(|(count, target, _)| {
            target.is_some_and(|target| 100 * *count as i64 > target * self.counted as i64)
        });
        over.map(|(.., gap)| !now.contains(&gap)).reduce(|one, other| one || other)
    }

    /// Whether the helix or a part of the city's rule that a role counts into has more than its target already; without
    /// a target, more than a helix should have.
    pub(super) fn is_full(&self, rules: &Rules, role: usize) -> bool {
        let Some(counts) = rules.roles.get(role) else {
            return false;
        };
        let is_over = |count: usize, most: i64| 100 * count as i64 > most * self.counted as i64;
        let helix = counts.helix as usize;
        let in_bucket = |at: &usize| rules.bucket_targets[*at].is_some_and(|most| is_over(self.buckets[*at], most));
        is_over(self.helices[helix], rules.targets[helix].unwrap_or(MOST)) || counts.buckets.iter().any(in_bucket)
    }

    /// The parts of the city's rule that a role counts into and of which there is less than is wanted.
    pub(super) fn serves(&self, rules: &Rules, role: usize) -> Vec<usize> {
        let buckets = rules.roles.get(role).map_or(&[][..], |counts| &counts.buckets);
        let missing = |at: &&usize| {
            let wanted = rules.bucket_targets[**at].unwrap_or(0);
            is_under(self.buckets[**at], self.counted, wanted)
        };
        buckets.iter().filter(missing).copied().collect()
    }

    /// What is missing to a helix, in percent points times the counted members.
    pub(super) fn gap_of(&self, rules: &Rules, helix: Helix) -> i64 {
        let (count, target) = (self.helices[helix as usize], rules.targets[helix as usize]);
        target.unwrap_or(LEAST) * self.counted as i64 - 100 * count as i64
    }

    /// What is missing to all that is wanted, summed up, in percent points times the counted members; divide by
    /// the counted members to compare tallies of different size.
    pub(super) fn missing(&self, rules: &Rules) -> i64 {
        let short = |count: usize, wanted: i64| (wanted * self.counted as i64 - 100 * count as i64).max(0);
        let helices = self.helices.iter().zip(rules.targets);
        let helices = helices.map(|(count, target)| short(*count, target.unwrap_or(LEAST)));
        let buckets = self.buckets.iter().zip(&rules.bucket_targets);
        let buckets = buckets.map(|(count, target)| short(*count, target.unwrap_or(0)));
        helices.sum::<i64>() + buckets.sum::<i64>()
    }

    /// The share of a helix in percent.
    pub(super) fn share(&self, helix: Helix) -> f64 {
        percent(self.helices[helix as usize], self.counted)
    }
}

/// The members that have not left and whose role is known: how many of each role, by its place in `city.roles`, and how
/// many of each helix are types still to be found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ByRole {
    pub counts: Vec<usize>,
    pub ghosts: [usize; 4],
}

impl ByRole {
    pub(super) fn nobody(city: &City) -> ByRole {
        ByRole { counts: vec![0; city.roles.len()], ghosts: [0; 4] }
    }

    pub fn of(city: &City) -> ByRole {
        let mut all = ByRole::nobody(city);
        for member in city.members.iter().filter(|one| !standing::is_left(one)) {
            if let Some(role) = role_of(city, member) {
                all.counts[role] += 1;
                all.ghosts[city.roles[role].helix as usize] += usize::from(standing::is_ghost(member));
            }
        }
        all
    }

    /// The counts on trial: so many more or fewer of some roles.
    fn tried(&self, trial: &[(usize, i64)]) -> Vec<usize> {
        let mut more = vec![0_i64; self.counts.len()];
        for (role, change) in trial {
            if let Some(sum) = more.get_mut(*role) {
                *sum = sum.saturating_add(*change);
            }
        }
        let tried = self.counts.iter().zip(more).map(|(count, more)| {
            let tried = (*count as i64).saturating_add(more.min(TRIED));
            usize::try_from(tried).unwrap_or(0)
        });
        tried.collect()
    }
}

/// The place of a member's role in `city.roles`, where it is known.
pub(super) fn role_of(city: &City, member: &Member) -> Option<usize> {
    city.place(Kind::Role, member.role.as_deref()?)
}
