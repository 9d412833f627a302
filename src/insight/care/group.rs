//! What needs care in the group and its data: files, silent seats, the mix, people's data to be erased. It must not
//! know tasks. Nothing about a person is said but the id.

use super::{Days, Found, Scene};
use crate::insight::balance::{Gap, LEAST, MOST, percent_words};
use crate::insight::group;
use crate::insight::words::days;
use crate::model::Kind;
use crate::model::choice::Helix;
use crate::model::records::Person;
use crate::problem::Severity;

/// One line a file, with the first thing that is wrong in it.
pub(super) fn data(scene: &Scene<'_>) -> Vec<Found> {
    let mut found: Vec<(Found, usize)> = Vec::new();
    let errors = scene.city.trouble.iter();
    for problem in errors.filter(|problem| problem.severity == Severity::Error) {
        let file = problem.place.file.as_str();
        if let Some((_, more)) = found.iter_mut().find(|(one, _)| one.id == file) {
            *more += 1;
            continue;
        }
        let one = Found { record: "file", id: file.to_string(), text: problem.to_string(), days: Days::Unsaid };
        found.push((one, 0));
    }
    let lines = found.into_iter().map(|(mut one, more)| {
        if more > 0 {
            one.text = format!("{} (and {more} more in this file)", one.text);
        }
        one
    });
    lines.collect()
}

pub(super) fn quiet(scene: &Scene<'_>) -> Vec<Found> {
    let quiet = group::quiet(scene.city, scene.today);
    let found = quiet.into_iter().map(|(member, seen)| {
        let (days, last) = match seen {
            Some(day) => {
                let ago = scene.since(day);
                (Days::Count(ago), format!("last seen {} ago", days(ago)))
            }
            None => (Days::Never, "never seen at one".to_string()),
        };
        let text = format!("absent three times: {}, {last}", member.name);
        Found::new(Kind::Member, &member.id, text, days)
    });
    found.collect()
}

pub(super) fn uncontacted(scene: &Scene<'_>) -> Vec<Found> {
    let silent = group::uncontacted(scene.city, scene.today);
    let found = silent.into_iter().map(|member| {
        let (days, since) = match member.contacted {
            Some(day) => {
                let ago = scene.since(day);
                (Days::Count(ago), format!("for {}", days(ago)))
            }
            None => (Days::Never, "never".to_string()),
        };
        let influence = member.influence.map_or(0, |influence| influence.get());
        let text = format!("not spoken to: {}, influence {influence}, {since}", member.name);
        Found::new(Kind::Member, &member.id, text, days)
    });
    found.collect()
}

pub(super) fn helix_short(scene: &Scene<'_>) -> Vec<Found> {
    let short = |gap: &Gap| match gap {
        Gap::HelixShort(helix) => Some(helix_found(scene, *helix, "helix short", short_words)),
        _ => None,
    };
    scene.balance.gaps.iter().filter_map(short).collect()
}

pub(super) fn helix_heavy(scene: &Scene<'_>) -> Vec<Found> {
    let heavy = |gap: &Gap| match gap {
        Gap::HelixHeavy(helix) => Some(helix_found(scene, *helix, "helix heavy", |_, share, _| {
            format!("{} of the group, more than {MOST}%", percent_words(share))
        })),
        _ => None,
    };
    scene.balance.gaps.iter().filter_map(heavy).collect()
}

fn short_words(count: usize, share: f64, target: Option<i64>) -> String {
    let wanted = match target {
        Some(target) => format!("{target}% wanted"),
        None => format!("at least {LEAST}% wanted"),
    };
    match count {
        0 => format!("nobody in the group, {wanted}"),
        _ => format!("{} of the group, {wanted}", percent_words(share)),
    }
}

fn helix_found(scene: &Scene<'_>, helix: Helix, reason: &str, words: fn(usize, f64, Option<i64>) -> String) -> Found {
    let share = scene.balance.helices.iter().find(|one| one.helix == helix);
    let words = share.map_or_else(String::new, |one| words(one.count, one.share, one.target));
    Found {
        record: "helix",
        id: helix.name().to_string(),
        text: format!("{reason}: {}, {words}", helix.name()),
        days: Days::Unsaid,
    }
}

pub(super) fn bucket_short(scene: &Scene<'_>) -> Vec<Found> {
    let short = |gap: &Gap| {
        let Gap::BucketShort(place) = gap else {
            return None;
        };
        let bucket = scene.balance.buckets.get(*place)?;
        let words = short_words(bucket.count, bucket.share, bucket.target);
        Some(Found {
            record: "bucket",
            id: bucket.id.clone(),
            text: format!("part short: {}, {words}", bucket.name),
            days: Days::Unsaid,
        })
    };
    scene.balance.gaps.iter().filter_map(short).collect()
}

pub(super) fn no_resident(scene: &Scene<'_>) -> Vec<Found> {
    let text = "No residents themselves in the group, only bodies that speak for them";
    of_city(scene, Gap::NoResident, text)
}

pub(super) fn no_elected(scene: &Scene<'_>) -> Vec<Found> {
    of_city(scene, Gap::NoElected, "No elected member in the group")
}

fn of_city(scene: &Scene<'_>, gap: Gap, text: &str) -> Vec<Found> {
    let there = scene.balance.gaps.contains(&gap);
    let found = there.then(|| Found::new(Kind::City, "city", text.to_string(), Days::Unsaid));
    found.into_iter().collect()
}

pub(super) fn person_expired(scene: &Scene<'_>) -> Vec<Found> {
    let expired = |person: &Person| {
        let until = person.retain_until.filter(|day| *day < scene.today)?;
        let ago = scene.since(until);
        let text = format!("to be erased: {}, for {}", person.id, days(ago));
        Some(Found::new(Kind::Person, &person.id, text, Days::Count(ago)))
    };
    scene.city.people.iter().filter_map(expired).collect()
}
