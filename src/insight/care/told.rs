//! What needs care as the readers of a mail are told it, in their language: how many of a code, and the worst of them.
//! A file is not quoted and a person not hinted at. It must not know where it is told.

use super::tasks::{asked, meetings_since, missing};
use super::{CODES, Mark, Telling};
use crate::date::Date;
use crate::insight::balance::{BucketShare, HelixShare, LEAST, MOST, percent_words};
use crate::insight::words::whose;
use crate::model::City;
use crate::model::query::standing;
use crate::say;

/// What the marks are told of: the city on a day, and its mix.
pub struct Voice<'a> {
    pub city: &'a City,
    pub today: Date,
    pub helices: &'a [HelixShare],
    pub buckets: &'a [BucketShare],
}

impl Voice<'_> {
    /// `6 tasks are late`, of marks of one code.
    pub fn count(&self, same: &[Mark]) -> String {
        let Some(mark) = same.first() else { return String::new() };
        (CODES[mark.code].count)(self.city.lang(), same.len())
    }

    /// The same as a point: the one by its name, of several the worst.
    pub fn point(&self, same: &[Mark]) -> String {
        let head = self.count(same);
        let worst = same.first().and_then(|mark| self.worst(mark, same.len() == 1));
        match (worst, same.len()) {
            (None, _) => format!("{head}."),
            (Some(worst), 1) => format!("{head}: {worst}"),
            (Some(worst), _) => format!("{head}. {worst}"),
        }
    }

    /// The one that a mark is of: by its name, or as the worst of several.
    fn worst(&self, mark: &Mark, is_one: bool) -> Option<String> {
        let (lang, telling) = (self.city.lang(), Telling { city: self.city, today: self.today });
        let task = || {
            let task = telling.task(&mark.about)?;
            Some(format!("{}{}", task.title, whose(self.city, task.owner.as_deref())))
        };
        let name = match mark.code() {
            "late" | "due" => task()?,
            "blocked" | "unowned" => telling.task(&mark.about)?.title.clone(),
            "left-owner" => match telling.action(&mark.about) {
                Some(action) => format!("{}{}", action.title, whose(self.city, action.lead.as_deref())),
                None => task()?,
            },
            "question-old" | "question-unshared" => telling.question(&mark.about)?.text.clone(),
            "quiet" | "uncontacted" => telling.member(&mark.about)?.name.clone(),
            "helix-short" | "helix-heavy" | "bucket-short" => return self.share(mark),
            "match-waiting" => {
                let (offer, need) = asked(&telling, &mark.about)?;
                say!(lang, "brief-asked", offer = offer, need = need)
            }
            "money-gap" => {
                let (action, missing, total) = missing(&telling, &mark.about)?;
                say!(lang, "brief-money-gap", action = action, missing = missing, total = total)
            }
            _ => return None,
        };
        if is_one {
            return Some(name);
        }
        self.of_several(mark, &telling, name)
    }

    fn of_several(&self, mark: &Mark, telling: &Telling<'_>, name: String) -> Option<String> {
        let (lang, today) = (self.city.lang(), self.today);
        let said = match mark.code() {
            "late" => say!(lang, "brief-latest", days = mark.days.count()?, name = name),
            "due" => say!(lang, "brief-soonest", when = lang.due(telling.task(&mark.about)?.due?, today), name = name),
            "question-old" => {
                say!(lang, "brief-oldest", meetings = meetings_since(telling, &mark.about)?, name = name)
            }
            "blocked" => {
                let task = telling.task(&mark.about)?;
                let before: Vec<&str> = standing::blockers(self.city, task).map(|one| one.title.as_str()).collect();
                match before.as_slice() {
                    [] => say!(lang, "brief-marked", name = name),
                    [one] => say!(lang, "brief-waits", name = name, before = *one),
                    [first, rest @ ..] => {
                        let all = say!(lang, "brief-and-more", names = *first, count = rest.len());
                        say!(lang, "brief-waits", name = name, before = all)
                    }
                }
            }
            _ => say!(lang, "brief-example", name = name),
        };
        Some(said)
    }

    /// A part of the mix: `Private: 18% of the group (at least 25% expected)`.
    fn share(&self, mark: &Mark) -> Option<String> {
        let (lang, id) = (self.city.lang(), mark.id(self.city)?);
        let helix = self.helices.iter().find(|one| one.helix.name() == id);
        let helix = helix.map(|one| (one.helix.label(lang).into_owned(), one.count, one.share, one.target));
        let bucket = self.buckets.iter().find(|one| one.id == id);
        let bucket = bucket.map(|one| (one.name.clone(), one.count, one.share, one.target));
        let (name, count, share, target) = if mark.record() == "bucket" { bucket } else { helix }?;
        let (share, target) = (percent_words(share), format!("{}%", target.unwrap_or(LEAST)));
        Some(match (mark.code(), count) {
            ("helix-heavy", _) => say!(lang, "brief-heavy", name = name, share = share, most = format!("{MOST}%")),
            (_, 0) => say!(lang, "brief-short-none", name = name, target = target),
            _ => say!(lang, "brief-short", name = name, share = share, target = target),
        })
    }
}
