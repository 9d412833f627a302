//! The mix of the group: helices and the city's own buckets, on paper and as people really came, beside what was
//! wanted. It must not know single meetings or tasks. Comparisons are made in whole numbers, so that "exactly five
//! points under" is not a matter of rounding.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::date::Date;
use crate::model::City;
use crate::model::choice::Helix;
use crate::model::query::standing;
use crate::model::records::Bucket;

/// Points under a target that are still near enough.
const TOLERANCE: i64 = 5;
/// What a helix should have where the city wants nothing else.
pub const LEAST: i64 = 10;
/// More than this is too much for one helix.
pub const MOST: i64 = 50;

/// One helix: who is on the list and who comes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HelixShare {
    #[serde(skip)]
    pub helix: Helix,
    /// Members not left, ghosts included.
    pub count: usize,
    /// How many of the count are types still to be found.
    pub ghosts: usize,
    /// Percent of the counted members, one decimal.
    pub share: f64,
    /// Percent of all presences at the last three meetings; nothing where nobody has met yet.
    pub came: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<i64>,
}

/// One part of the city's own rule.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BucketShare {
    pub id: String,
    #[serde(skip)]
    pub name: String,
    pub count: usize,
    pub share: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<i64>,
}

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

/// The mix of the group.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// All four, in the order of [`Helix::ALL`].
    pub helices: Vec<HelixShare>,
    pub buckets: Vec<BucketShare>,
    /// Members not left with a role that is known: what shares are shares of.
    pub counted: usize,
    pub residents: usize,
    pub elected: usize,
    /// In the order of the care list; none in a group that has nobody yet.
    pub gaps: Vec<Gap>,
}

/// Works out the mix.
pub fn balance(city: &City, today: Date) -> Balance {
    let rules = Rules::of(city);
    let tally = Tally::of(city, &rules);
    let ghosts = ghosts(city);
    let came = came(city, today);
    let helices = Helix::ALL.iter().map(|helix| {
        let at = *helix as usize;
        HelixShare {
            helix: *helix,
            count: tally.helices[at],
            ghosts: ghosts[at],
            share: percent(tally.helices[at], tally.counted),
            came: came.map(|came| percent(came[at], came.iter().sum())),
            target: rules.targets[at],
        }
    });
    let buckets = city.charter.composition.iter().zip(&tally.buckets);
    let buckets = buckets.map(|(bucket, count)| bucket_share(bucket, *count, tally.counted));
    Balance {
        helices: helices.collect(),
        buckets: buckets.collect(),
        counted: tally.counted,
        residents: tally.residents,
        elected: tally.elected,
        gaps: tally.gaps(&rules),
    }
}

fn bucket_share(bucket: &Bucket, count: usize, counted: usize) -> BucketShare {
    BucketShare {
        id: bucket.id.clone(),
        name: bucket.name.clone(),
        count,
        share: percent(count, counted),
        target: bucket.percent.map(|percent| percent.get()),
    }
}

/// A part in percent of the whole, one decimal; 0 of nothing is 0.
pub fn percent(part: usize, whole: usize) -> f64 {
    match whole {
        0 => 0.0,
        whole => (part as f64 * 1000.0 / whole as f64).round() / 10.0,
    }
}

/// A share as people read it: `12.5%`, and `30%` rather than `30.0%`.
pub fn percent_words(share: f64) -> String {
    let text = format!("{share:.1}");
    format!("{}%", text.strip_suffix(".0").unwrap_or(&text))
}

/// Types still to be found, by helix.
fn ghosts(city: &City) -> [usize; 4] {
    let mut ghosts = [0; 4];
    for member in &city.members {
        let counts = standing::is_ghost(member) && !standing::is_left(member);
        if let Some(helix) = city.helix(member).filter(|_| counts) {
            ghosts[helix as usize] += 1;
        }
    }
    ghosts
}

/// Presences by helix at the last three meetings, ghosts and unknown roles aside.
fn came(city: &City, today: Date) -> Option<[usize; 4]> {
    let mut came = [0; 4];
    for meeting in standing::held(city, today, standing::RECENT) {
        let present: HashSet<&str> = meeting.present.iter().map(String::as_str).collect();
        let members = present.iter().filter_map(|id| city.member(id));
        for helix in members
            .filter(|member| !standing::is_ghost(member))
            .filter_map(|member| city.helix(member))
        {
            came[helix as usize] += 1;
        }
    }
    (came.iter().sum::<usize>() > 0).then_some(came)
}

/// What the city wants, and what each of its roles counts for.
pub(super) struct Rules {
    targets: [Option<i64>; 4],
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
    counted: usize,
    helices: [usize; 4],
    buckets: Vec<usize>,
    residents: usize,
    elected: usize,
}

impl Tally {
    pub(super) fn of(city: &City, rules: &Rules) -> Tally {
        let mut tally = Tally {
            counted: 0,
            helices: [0; 4],
            buckets: vec![0; rules.bucket_targets.len()],
            residents: 0,
            elected: 0,
        };
        for member in city.members.iter().filter(|one| !standing::is_left(one)) {
            let role = member.role.as_deref();
            let place = role.and_then(|role| city.place(crate::model::Kind::Role, role));
            if let Some(place) = place {
                tally.add(rules, place);
            }
        }
        tally
    }

    /// One more member of the role at a place of `city.roles`.
    pub(super) fn add(&mut self, rules: &Rules, role: usize) {
        let Some(counts) = rules.roles.get(role) else {
            return;
        };
        self.counted += 1;
        self.helices[counts.helix as usize] += 1;
        self.residents += usize::from(counts.resident);
        self.elected += usize::from(counts.elected);
        for bucket in &counts.buckets {
            self.buckets[*bucket] += 1;
        }
    }

    /// Everything that is out of balance.
    pub(super) fn gaps(&self, rules: &Rules) -> Vec<Gap> {
        if self.counted == 0 {
            return Vec::new();
        }
        let mut gaps = Vec::new();
        for helix in Helix::ALL {
            let least = rules.targets[*helix as usize].map_or(LEAST, |target| target - TOLERANCE);
            if self.is_under(self.helices[*helix as usize], least) {
                gaps.push(Gap::HelixShort(*helix));
            }
        }
        for helix in Helix::ALL {
            let count = self.helices[*helix as usize] as i64;
            if 100 * count > MOST * self.counted as i64 {
                gaps.push(Gap::HelixHeavy(*helix));
            }
        }
        for (place, target) in rules.bucket_targets.iter().enumerate() {
            let least = target.map_or(0, |target| target - TOLERANCE);
            if self.is_under(self.buckets[place], least) {
                gaps.push(Gap::BucketShort(place));
            }
        }
        gaps.extend((self.residents == 0).then_some(Gap::NoResident));
        gaps.extend((self.elected == 0).then_some(Gap::NoElected));
        gaps
    }

    fn is_under(&self, count: usize, percent: i64) -> bool {
        100 * (count as i64) < percent * self.counted as i64
    }

    /// What is missing to all that is wanted, summed up, in percent points times the counted members; divide by
    /// [`Tally::counted`] to compare tallies of different size.
    pub(super) fn missing(&self, rules: &Rules) -> i64 {
        let short =
            |count: usize, wanted: i64| (wanted * self.counted as i64 - 100 * count as i64).max(0);
        let helices = self.helices.iter().zip(rules.targets);
        let helices = helices.map(|(count, target)| short(*count, target.unwrap_or(LEAST)));
        let buckets = self.buckets.iter().zip(&rules.bucket_targets);
        let buckets = buckets.map(|(count, target)| short(*count, target.unwrap_or(0)));
        helices.sum::<i64>() + buckets.sum::<i64>()
    }

    pub(super) fn counted(&self) -> usize {
        self.counted
    }

    /// The share of a helix in percent.
    pub(super) fn share(&self, helix: Helix) -> f64 {
        percent(self.helices[helix as usize], self.counted)
    }
}

/// The helices as one object, each under its name.
pub(super) fn by_name<S: Serializer>(helices: &[HelixShare], out: S) -> Result<S::Ok, S::Error> {
    let mut map = out.serialize_map(Some(helices.len()))?;
    for share in helices {
        map.serialize_entry(share.helix.name(), share)?;
    }
    map.end()
}
