//! What has changed since a moment, told from what records held then: done, added, moved on the map, joined, left,
//! matched, answered, put off. Where nothing is known of a time nothing is said of it. It must not know where the past
//! is kept, nor how it is shown.

use serde::de::DeserializeOwned;

use super::altered::{self, Altered};
use super::moves::{self, Summary};
use super::past::{self, Named, Past};
use crate::date::Date;
use crate::model::choice::{ActionStatus, MatchState, NeedStatus, QuestionStatus, TaskStatus};
use crate::model::query::{defaults, standing};
use crate::model::records::{Action, Match, Need, Question, Task};
use crate::model::{Before, City, Kind, RecordId, Target};

/// A day that was put off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    pub kind: Kind,
    pub id: String,
    pub title: String,
    pub from: Date,
    pub to: Date,
}

impl Slip {
    /// How far, in days; always above 0.
    pub fn days(&self) -> i64 {
        (self.to - self.from).num_days()
    }
}

/// Everything that changed, each in the order of its file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Since {
    /// Tasks and actions that are done now and were not.
    pub done: Vec<Named>,
    /// Actions, needs and offers added.
    pub actions: Vec<Named>,
    pub needs: Vec<Named>,
    pub offers: Vec<Named>,
    /// Stories told and meetings planned.
    pub stories: Vec<Named>,
    pub meetings: Vec<Named>,
    /// Needs that found an offer, or were met by one.
    pub matched: Vec<Named>,
    /// Other needs whose matches are others now, with what became of each: `asked: Vacant rooms`.
    pub noted: Vec<(Named, String)>,
    /// Questions that were raised, and those that have an answer now.
    pub raised: Vec<Named>,
    pub answered: Vec<Named>,
    /// Open tasks and actions whose last day was put off.
    pub slipped: Vec<Slip>,
    /// Members and tasks added, places, links: what a mapping session tells too.
    pub group: Summary,
    /// Roles, views and people added.
    pub others: Vec<Named>,
    /// Fields of which nothing above tells.
    pub altered: Vec<Altered>,
    /// What was archived and is no member.
    pub archived: Vec<Named>,
}

/// What changed, from what every changed record and field held at the moment.
pub fn since(city: &City, before: &[Before]) -> Since {
    let past = Past::of(before);
    let tasks = past.changed(city, &city.tasks).filter(|task| finished(&past, task));
    let actions = past.changed(city, &city.actions).filter(|one| is_finished(&past, one));
    let done = tasks.map(|task| Named::of(task));
    let done = done.chain(actions.map(|action| Named::of(action)));
    let answered = past.changed(city, &city.questions).filter(|one| is_answered(&past, one));
    let matched = past.changed(city, &city.needs).filter(|need| is_matched(&past, need));
    let new = |kind: Kind| -> Vec<Named> {
        let records = past.places(city, kind).into_iter().filter_map(|place| city.at(kind, place));
        let new = records.filter(|record| past.is_new(kind, record.id()));
        new.map(Named::of).collect()
    };
    let others = [Kind::Role, Kind::View, Kind::Person].into_iter();
    let others =
        others.flat_map(|kind| past.places(city, kind).into_iter().filter_map(move |place| city.at(kind, place)));
    let others = others.filter(|record| past.is_new(record.kind(), record.id()));
    let mut since = Since {
        done: done.collect(),
        actions: new(Kind::Action),
        needs: new(Kind::Need),
        offers: new(Kind::Offer),
        stories: new(Kind::Story),
        meetings: new(Kind::Meeting),
        matched: matched.map(|need| Named::of(need)).collect(),
        raised: new(Kind::Question),
        answered: answered.map(|one| Named::of(one)).collect(),
        slipped: slipped(city, &past),
        group: moves::summary(city, before),
        noted: past.changed(city, &city.needs).filter_map(|need| noted(city, &past, need)).collect(),
        others: others
            .map(|record| Named { title: altered::title(city, record), record: RecordId::of(record) })
            .collect(),
        altered: altered::altered(city, &past),
        archived: altered::archived(city, &past),
    };
    since.noted.retain(|(need, _)| !since.matched.contains(need));
    let told = since.told();
    altered::without(&mut since.altered, &told);
    since
}

impl Since {
    /// The fields of which the sorts tell, so that they are not told twice.
    fn told(&self) -> Vec<(RecordId, &'static str)> {
        let noted = self.noted.iter().map(|(need, _)| need);
        let named: [(Vec<&Named>, &[&'static str]); 4] = [
            (self.done.iter().collect(), &["status", "done"]),
            (self.matched.iter().collect(), &["status", "matches"]),
            (noted.collect(), &["matches"]),
            (self.answered.iter().collect(), &["status", "answer", "from_city"]),
        ];
        let mut told = self.group.told();
        for (all, fields) in named {
            for one in all {
                told.extend(fields.iter().map(|field| (one.record.clone(), *field)));
            }
        }
        told.extend(self.slipped.iter().map(|slip| {
            let field = if slip.kind == Kind::Task { "due" } else { "end" };
            (RecordId::new(slip.kind, &slip.id), field)
        }));
        told
    }
}

/// What became of the matches of a need; `None` where they are as they were, or the need is new.
fn noted(city: &City, past: &Past<'_>, need: &Need) -> Option<(Named, String)> {
    if past.of_record(Kind::Need, &need.id).is_empty() {
        return None;
    }
    let then = then(past, need)?.matches;
    let state = |matches: &[Match], offer: &str| {
        let found = matches.iter().find(|one| one.offer == offer);
        found.map(defaults::match_state)
    };
    let name = |offer: &str| {
        let name = city.name_of(Target::AnyOffer, offer);
        name.unwrap_or_else(|| offer.to_string())
    };
    let new = need.matches.iter().filter_map(|one| {
        let now = defaults::match_state(one);
        let is_other = state(&then, &one.offer) != Some(now);
        is_other.then(|| format!("{}: {}", now.name().to_lowercase(), name(&one.offer)))
    });
    let gone = then.iter().filter(|one| state(&need.matches, &one.offer).is_none());
    let gone = gone.map(|one| format!("taken away: {}", name(&one.offer)));
    let words: Vec<String> = new.chain(gone).collect();
    (!words.is_empty()).then(|| (Named::of(need), words.join(", ")))
}

/// What a field held: of a record that was not there nothing; what it holds now, unless it was another.
fn held<T: DeserializeOwned>(past: &Past<'_>, (kind, id): (Kind, &str), field: &str, now: Option<T>) -> Option<T> {
    if past.is_new(kind, id) {
        return None;
    }
    let known = past.of_record(kind, id).iter();
    let mut of_field = known.filter(|one| one.field.as_deref() == Some(field));
    match of_field.next() {
        Some(before) => past::read(before.old.as_deref()),
        None => now,
    }
}

fn finished(past: &Past<'_>, task: &Task) -> bool {
    let was = held(past, (Kind::Task, &task.id), "status", task.status);
    let is_done = defaults::task_status(task) == TaskStatus::Done;
    is_done && was != Some(TaskStatus::Done)
}

fn is_finished(past: &Past<'_>, action: &Action) -> bool {
    let was = held(past, (Kind::Action, &action.id), "status", action.status);
    let is_done = defaults::action_status(action) == ActionStatus::Done;
    is_done && was != Some(ActionStatus::Done)
}

fn is_answered(past: &Past<'_>, question: &Question) -> bool {
    let has = |status: QuestionStatus| matches!(status, QuestionStatus::Answered | QuestionStatus::Shared);
    let was = held(past, (Kind::Question, &question.id), "status", question.status);
    has(defaults::question_status(question)) && !was.is_some_and(has)
}

fn is_matched(past: &Past<'_>, need: &Need) -> bool {
    let now = standing::need_status(need);
    let has = |status: NeedStatus| matches!(status, NeedStatus::Matched | NeedStatus::Met);
    has(now) && then(past, need).is_none_or(|then| standing::need_status(&then) < now)
}

/// A need as it was; `None` where it was not there.
fn then(past: &Past<'_>, need: &Need) -> Option<Need> {
    let known = past.of_record(Kind::Need, &need.id);
    if past.is_new(Kind::Need, &need.id) {
        return None;
    }
    let mut then = need.clone();
    // The latest change is taken back first: places in the list are those of their time.
    for one in known.iter().rev() {
        let old = one.old.as_deref();
        match one.field.as_deref() {
            Some("status") => then.status = past::read(old),
            Some("matches") => then.matches = past::read(old).unwrap_or_default(),
            Some(field) => put_back(&mut then.matches, field, old),
            None => {}
        }
    }
    Some(then)
}

/// Puts back one item of the matches, `matches[2]`, or the state of one, `matches[2].state`.
fn put_back(matches: &mut Vec<Match>, field: &str, old: Option<&str>) {
    let Some((place, rest)) = field.strip_prefix("matches[").and_then(|rest| rest.split_once(']')) else {
        return;
    };
    let Some(at) = place.parse().ok().and_then(|place: usize| place.checked_sub(1)) else {
        return;
    };
    let state: Option<MatchState> = past::read(old);
    match (rest, past::read::<Match>(old)) {
        (".state", _) => {
            if let Some(one) = matches.get_mut(at) {
                one.state = state;
            }
        }
        ("", Some(item)) => matches.insert(at.min(matches.len()), item),
        ("", None) if at < matches.len() => drop(matches.remove(at)),
        _ => {}
    }
}

fn slipped(city: &City, past: &Past<'_>) -> Vec<Slip> {
    let actions = past.changed(city, &city.actions).filter_map(|action| {
        let open = standing::is_open_action(action);
        let was = held(past, (Kind::Action, &action.id), "end", action.end);
        let (from, to) = was.zip(action.end).filter(|_| open)?;
        Some(slip(Kind::Action, (&action.id, &action.title), from, to))
    });
    let tasks = past.changed(city, &city.tasks).filter_map(|task| {
        let was = held(past, (Kind::Task, &task.id), "due", task.due);
        let (from, to) = was.zip(task.due).filter(|_| standing::is_open(task))?;
        Some(slip(Kind::Task, (&task.id, &task.title), from, to))
    });
    actions.chain(tasks).filter(|slip| slip.to > slip.from).collect()
}

fn slip(kind: Kind, (id, title): (&str, &str), from: Date, to: Date) -> Slip {
    Slip { kind, id: id.to_string(), title: title.to_string(), from, to }
}
