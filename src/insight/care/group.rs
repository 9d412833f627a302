//! What needs care in the group and its data: files, silent seats, the mix, people's data to be erased. It must not
//! know tasks. Nothing about a person is said but the id.

use super::{About, Days, Found, Scene, Telling, between};
use crate::date::Date;
use crate::insight::balance::{Gap, LEAST, MOST, percent_words};
use crate::insight::group;
use crate::insight::words::days;
use crate::model::Kind;
use crate::model::choice::Helix;
use crate::model::records::Member;
use crate::problem::Severity;

/// One line a file, with the first thing that is wrong in it.
pub(super) fn data(scene: &Scene<'_>) -> Vec<Found> {
    let mut found: Vec<(&str, String, usize)> = Vec::new();
    let errors = scene.city.trouble.iter();
    for problem in errors.filter(|problem| problem.severity == Severity::Error) {
        let file = problem.place.file.as_str();
        match found.iter_mut().find(|(one, ..)| *one == file) {
            Some((.., more)) => *more += 1,
            None => found.push((file, problem.to_string(), 0)),
        }
    }
    let lines = found.into_iter().map(|(file, text, more)| {
        let text = if more > 0 { format!("{text} (and {more} more in this file)") } else { text };
        (About::said("file", file, text), Days::Unsaid)
    });
    lines.collect()
}

pub(super) fn quiet(scene: &Scene<'_>) -> Vec<Found> {
    since_when(scene, scene.known.quiet())
}

pub(super) fn quiet_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let member = telling.member(about)?;
    let seen = group::last_seen(telling.city, telling.today);
    let last = match seen.get(member.id.as_str()) {
        Some(day) => format!("last seen {} ago", days(between(*day, telling.today))),
        None => "never seen at one".to_string(),
    };
    Some(format!("absent three times: {}, {last}", member.name))
}

pub(super) fn uncontacted(scene: &Scene<'_>) -> Vec<Found> {
    since_when(scene, scene.known.uncontacted())
}

pub(super) fn uncontacted_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let member = telling.member(about)?;
    let since = match member.contacted {
        Some(day) => format!("for {}", days(between(day, telling.today))),
        None => "never".to_string(),
    };
    let influence = member.influence.map_or(0, |influence| influence.get());
    Some(format!("not spoken to: {}, influence {influence}, {since}", member.name))
}

/// Members by the day since which it is so.
fn since_when(scene: &Scene<'_>, members: impl Iterator<Item = (usize, Option<Date>)>) -> Vec<Found> {
    let days = |day| Days::Count(between(day, scene.today));
    let found = members.map(|(place, day)| (About::Record(Kind::Member, place), day.map_or(Days::Never, days)));
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
    let text = format!("{reason}: {}, {words}", helix.name());
    (About::said("helix", helix.name(), text), Days::Unsaid)
}

pub(super) fn bucket_short(scene: &Scene<'_>) -> Vec<Found> {
    let short = |gap: &Gap| {
        let Gap::BucketShort(place) = gap else {
            return None;
        };
        let bucket = scene.balance.buckets.get(*place)?;
        let words = short_words(bucket.count, bucket.share, bucket.target);
        let text = format!("part short: {}, {words}", bucket.name);
        Some((About::said("bucket", &bucket.id, text), Days::Unsaid))
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
    let found = there.then(|| (About::said(Kind::City.name(), "city", text.to_string()), Days::Unsaid));
    found.into_iter().collect()
}

pub(super) fn person_expired(scene: &Scene<'_>) -> Vec<Found> {
    let people = scene.city.people.iter().enumerate();
    let found = people.filter_map(|(place, person)| {
        let until = person.retain_until.filter(|day| *day < scene.today)?;
        Some((About::Record(Kind::Person, place), Days::Count(between(until, scene.today))))
    });
    found.collect()
}

pub(super) fn person_expired_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let About::Record(_, place) = about else { return None };
    let person = telling.city.people.get(*place)?;
    let ago = between(person.retain_until?, telling.today);
    Some(format!("to be erased: {}, for {}", person.id, days(ago)))
}

impl<'a> Telling<'a> {
    pub(super) fn member(&self, about: &About) -> Option<&'a Member> {
        let About::Record(Kind::Member, place) = about else { return None };
        self.city.members.get(*place)
    }
}
