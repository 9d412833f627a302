//! The mix of the group: helices and the city's own buckets, on paper and as people really came, beside what was
//! wanted; and the same on trial, with some more or fewer of a role. It must not know single meetings or tasks; the
//! counting itself is in `tally`.

use std::collections::HashSet;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

pub use super::tally::{ByRole, Gap, LEAST, MOST, TOLERANCE, percent};
use super::tally::{Rules, Tally, is_heavy, is_under, least_of_bucket, least_of_helix, needed};
use crate::date::Date;
use crate::lang::Lang;
use crate::model::choice::Helix;
use crate::model::query::standing;
use crate::model::records::{Bucket, Member};
use crate::model::{City, Kind};
use crate::say;

/// The files that the mix is made of.
pub const MADE_OF: [Kind; 3] = [Kind::Member, Kind::Role, Kind::City];

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
    what_if(city, today, &ByRole::of(city), &[])
}

/// The mix of these seats as it would be with so many more (or, below 0, fewer) members of the roles at these places of
/// `city.roles`. No role falls below nobody; who came to meetings stays as it was.
pub fn what_if(city: &City, today: Date, seats: &ByRole, trial: &[(usize, i64)]) -> Balance {
    let rules = Rules::of(city);
    let tally = Tally::of(seats, &rules, trial);
    let came = came(city, today);
    let helices = Helix::ALL.iter().map(|helix| {
        let at = *helix as usize;
        HelixShare {
            helix: *helix,
            count: tally.helices[at],
            ghosts: seats.ghosts[at].min(tally.helices[at]),
            share: percent(tally.helices[at], tally.counted),
            came: came.map(|came| percent(came[at], came.iter().sum())),
            target: rules.targets[at],
        }
    });
    weighed(city, &rules, &tally, helices.collect())
}

/// The mix of these members only: who is expected at a meeting, or has come. What came before is not told.
pub fn of_room<'a>(city: &City, members: impl Iterator<Item = &'a Member>) -> Balance {
    let rules = Rules::of(city);
    let tally = Tally::of_members(city, &rules, members);
    let helices = Helix::ALL.iter().map(|helix| HelixShare {
        helix: *helix,
        count: tally.helices[*helix as usize],
        ghosts: 0,
        share: tally.share(*helix),
        came: None,
        target: rules.targets[*helix as usize],
    });
    weighed(city, &rules, &tally, helices.collect())
}

/// The mix that was counted, with what it lacks.
fn weighed(city: &City, rules: &Rules, tally: &Tally, helices: Vec<HelixShare>) -> Balance {
    let buckets = city.charter.composition.iter().zip(&tally.buckets);
    let buckets = buckets.map(|(bucket, count)| bucket_share(bucket, *count, tally.counted));
    Balance {
        helices,
        buckets: buckets.collect(),
        counted: tally.counted,
        residents: tally.residents,
        elected: tally.elected,
        gaps: tally.gaps(rules),
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

/// A share as people read it: `12.5%`, and `30%` rather than `30.0%`.
pub fn percent_words(share: f64) -> String {
    let text = format!("{share:.1}");
    format!("{}%", text.strip_suffix(".0").unwrap_or(&text))
}

impl HelixShare {
    /// The least number of further members of this helix so that it is no longer short of so many counted members;
    /// 0 where it is not short.
    pub fn needed(&self, counted: usize) -> usize {
        needed(self.count, counted, least_of_helix(self.target))
    }

    /// How it stands to what is wanted, in words: `3 more needed`, `too heavy: over half`, `as wanted`.
    pub fn words(&self, counted: usize) -> String {
        self.told(counted, Lang::English)
    }

    /// The same in the language of a room.
    pub fn told(&self, counted: usize, lang: Lang) -> String {
        let heavy = is_heavy(self.count, counted);
        let least = least_of_helix(self.target);
        match is_under(self.count, counted, least) {
            true if heavy => say!(lang, "mix-more-needed-yet-half", count = self.needed(counted)),
            true => short_words(lang, self.count, self.needed(counted)),
            false if heavy => say!(lang, "mix-too-heavy"),
            false if self.count == 0 && least > 0 => say!(lang, "mix-nobody"),
            false => enough(lang, self.share, self.target),
        }
    }
}

impl BucketShare {
    /// As [`HelixShare::needed`], of members whose role counts into this part.
    pub fn needed(&self, counted: usize) -> usize {
        needed(self.count, counted, least_of_bucket(self.target))
    }

    /// How it stands to what is wanted, in words.
    pub fn words(&self, counted: usize) -> String {
        self.told(counted, Lang::English)
    }

    /// The same in the language of a room.
    pub fn told(&self, counted: usize, lang: Lang) -> String {
        match (self.needed(counted), self.target) {
            (0, None) => say!(lang, "mix-no-share"),
            (0, Some(_)) if counted == 0 => say!(lang, "mix-nobody"),
            (0, target) => enough(lang, self.share, target),
            (needed, _) => short_words(lang, self.count, needed),
        }
    }
}

/// What is said of a share that is not short: more than tolerance over its target is worth a word.
fn enough(lang: Lang, share: f64, target: Option<i64>) -> String {
    match target.map(|target| share - target as f64) {
        Some(over) if over > TOLERANCE as f64 => say!(lang, "mix-over"),
        Some(_) => say!(lang, "mix-on"),
        None => say!(lang, "mix-enough"),
    }
}

fn short_words(lang: Lang, count: usize, needed: usize) -> String {
    match count {
        0 => say!(lang, "mix-nobody-more-needed", count = needed),
        _ => say!(lang, "mix-more-needed", count = needed),
    }
}

impl Gap {
    /// The gap in two or three words: `Citizens short`, `no resident`.
    pub fn words(self, city: &City) -> String {
        self.told(city, Lang::English)
    }

    /// The same in the language of a room.
    pub fn told(self, city: &City, lang: Lang) -> String {
        match self {
            Gap::HelixShort(helix) => say!(lang, "gap-short", name = helix.label(lang)),
            Gap::HelixHeavy(helix) => say!(lang, "gap-heavy", name = helix.label(lang)),
            Gap::BucketShort(place) => {
                let bucket = city.charter.composition.get(place);
                say!(lang, "gap-short", name = bucket.map_or("?", |bucket| &bucket.name))
            }
            Gap::NoResident => say!(lang, "gap-no-resident"),
            Gap::NoElected => say!(lang, "gap-no-elected"),
        }
    }
}

/// How many of some members stand in each helix, by its place in [`Helix::ALL`]: the mix of one ring, or of what a
/// filter leaves. Who has no known role is not counted.
pub fn mix_of<'a>(city: &City, members: impl Iterator<Item = &'a Member>) -> [usize; 4] {
    let mut mix = [0; 4];
    for helix in members.filter_map(|member| city.helix(member)) {
        mix[helix as usize] += 1;
    }
    mix
}

/// Presences by helix at the last three meetings, ghosts and unknown roles aside.
fn came(city: &City, today: Date) -> Option<[usize; 4]> {
    let mut came = [0; 4];
    for meeting in standing::held(city, today, standing::RECENT) {
        let present: HashSet<&str> = meeting.present.iter().map(String::as_str).collect();
        let members = present.iter().filter_map(|id| city.member(id));
        for helix in members.filter(|member| !standing::is_ghost(member)).filter_map(|member| city.helix(member)) {
            came[helix as usize] += 1;
        }
    }
    // A meeting that cannot be read may be one of the last.
    let known = city.writable(Kind::Meeting).is_ok();
    (known && came.iter().sum::<usize>() > 0).then_some(came)
}

/// The helices as one object, each under its name.
pub(super) fn by_name<S: Serializer>(helices: &[HelixShare], out: S) -> Result<S::Ok, S::Error> {
    let mut map = out.serialize_map(Some(helices.len()))?;
    for share in helices {
        map.serialize_entry(share.helix.name(), share)?;
    }
    map.end()
}
