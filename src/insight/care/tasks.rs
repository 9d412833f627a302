//! What needs care in the work: tasks, questions, matches, money. Each text says first what is the matter, because
//! its end may be cut. It must not know the mix of the group.

use super::{About, Days, Found, Scene, Telling, between};
use crate::date;
use crate::insight::questions::Rhythm;
use crate::insight::words::{days, member, money, several, whose};
use crate::insight::{actions, exchange, questions};
use crate::model::choice::QuestionStatus;
use crate::model::query::{defaults, standing};
use crate::model::records::{Action, Question, Task};
use crate::model::{Kind, Target};
use crate::sort::InOrder;

/// Meetings after which an unanswered question is old.
const OLD: usize = 2;

pub(super) fn late(scene: &Scene<'_>) -> Vec<Found> {
    let late = scene.known.late();
    late.map(|(place, due)| (About::Record(Kind::Task, place), Days::Count(between(due, scene.today)))).collect()
}

pub(super) fn late_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let task = telling.task(about)?;
    let ago = days(between(task.due?, telling.today));
    Some(format!("{ago} late: {}{}", task.title, whose(telling.city, task.owner.as_deref())))
}

/// Nothing has waited yet, so there are no days; the nearest comes first.
pub(super) fn due(scene: &Scene<'_>) -> Vec<Found> {
    let mut list: Vec<_> = scene.known.due().collect();
    list.order_by_key(|(_, due)| *due);
    undated(list.into_iter().map(|(place, _)| place))
}

pub(super) fn due_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let task = telling.task(about)?;
    let when = date::due(task.due?, telling.today);
    Some(format!("due {when}: {}{}", task.title, whose(telling.city, task.owner.as_deref())))
}

/// Tasks of which nobody can say for how long.
fn undated(places: impl Iterator<Item = usize>) -> Vec<Found> {
    places.map(|place| (About::Record(Kind::Task, place), Days::Unsaid)).collect()
}

pub(super) fn blocked(scene: &Scene<'_>) -> Vec<Found> {
    undated(scene.known.blocked())
}

pub(super) fn blocked_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let task = telling.task(about)?;
    let by: Vec<&str> = standing::blockers(telling.city, task).map(|other| other.title.as_str()).collect();
    let why = match by.as_slice() {
        [] => "marked so".to_string(),
        [one] => format!("waits for {one}"),
        [first, rest @ ..] => {
            let rest = several(rest.len() as i64, "other task");
            format!("waits for {first} and {rest}")
        }
    };
    Some(format!("blocked: {} ({why})", task.title))
}

pub(super) fn unowned(scene: &Scene<'_>) -> Vec<Found> {
    undated(scene.known.unowned())
}

pub(super) fn unowned_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let task = telling.task(about)?;
    let when = task.due.map_or_else(String::new, |due| format!(", due {}", date::due(due, telling.today)));
    Some(format!("no owner: {}{when}", task.title))
}

/// Open tasks and actions in the hands of somebody who has left.
pub(super) fn left_owner(scene: &Scene<'_>) -> Vec<Found> {
    let city = scene.city;
    let left = |owner: Option<&str>| {
        let seat = city.member(owner?).filter(|one| standing::is_left(one))?;
        Some(Days::known(seat.until.map(|day| between(day, scene.today))))
    };
    let tasks = scene.known.orphaned().filter_map(|place| {
        let owner = city.tasks.get(place)?.owner.as_deref();
        Some((About::Record(Kind::Task, place), left(owner)?))
    });
    let actions = city.actions.iter().enumerate().filter(|(_, one)| standing::is_open_action(one));
    let actions =
        actions.filter_map(|(place, action)| Some((About::Record(Kind::Action, place), left(action.lead.as_deref())?)));
    tasks.chain(actions).collect()
}

pub(super) fn left_owner_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let (title, owner) = match telling.action(about) {
        Some(action) => (&action.title, action.lead.as_deref()),
        None => telling.task(about).map(|task| (&task.title, task.owner.as_deref()))?,
    };
    Some(format!("owner has left: {title} ({})", telling.city.member(owner?)?.name))
}

/// Questions without an answer for two meetings of the group.
pub(super) fn question_old(scene: &Scene<'_>) -> Vec<Found> {
    let rhythm = Rhythm::of(scene.city, scene.today);
    let questions = scene.city.questions.iter().enumerate();
    let found = questions.filter_map(|(place, question)| {
        let raised = questions::raised(scene.city, question)?;
        let status = defaults::question_status(question);
        let is_open = matches!(status, QuestionStatus::Open | QuestionStatus::Sent);
        let days = Days::Count(between(raised, scene.today));
        (is_open && rhythm.since(raised) >= OLD).then_some((About::Record(Kind::Question, place), days))
    });
    found.collect()
}

pub(super) fn question_old_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let question = telling.question(about)?;
    let meetings = meetings_since(telling, about)?;
    let what = match defaults::question_status(question) {
        QuestionStatus::Sent => "no answer",
        _ => "not sent",
    };
    Some(format!("{what} for {}: {}", several(meetings as i64, "meeting"), question.text))
}

/// Meetings of the group since a question was raised.
pub(super) fn meetings_since(telling: &Telling<'_>, about: &About) -> Option<usize> {
    let raised = questions::raised(telling.city, telling.question(about)?)?;
    Some(Rhythm::of(telling.city, telling.today).since(raised))
}

/// Questions whose answer has not come back to the group.
pub(super) fn question_unshared(scene: &Scene<'_>) -> Vec<Found> {
    let questions = scene.city.questions.iter().enumerate();
    let answered = questions.filter(|(_, one)| defaults::question_status(one) == QuestionStatus::Answered);
    let found = answered.map(|(place, question)| {
        let meeting = question.sent.as_deref().and_then(|id| scene.city.meeting(id));
        let days = meeting.map(|meeting| between(meeting.date, scene.today));
        (About::Record(Kind::Question, place), Days::known(days.filter(|days| *days >= 0)))
    });
    found.collect()
}

pub(super) fn question_unshared_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let question = telling.question(about)?;
    let by = question.from_city.as_deref();
    let by = by.map_or_else(String::new, |city| format!(" (answered by {city})"));
    Some(format!("not yet shared: {}{by}", question.text))
}

pub(super) fn match_waiting(scene: &Scene<'_>) -> Vec<Found> {
    let waiting = exchange::waiting(scene.city, scene.today);
    waiting.map(|(need, at, waited)| (About::Match(need, at), Days::Count(waited))).collect()
}

pub(super) fn match_waiting_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let About::Match(need, at) = about else { return None };
    let answer = telling.city.needs.get(*need)?.matches.get(*at)?;
    let ago = days(between(answer.since?, telling.today));
    let (offer, need) = asked(telling, about)?;
    Some(format!("asked {ago} ago: {offer}, for {need}"))
}

/// The offer that was asked for and the need it is for.
pub(super) fn asked(telling: &Telling<'_>, about: &About) -> Option<(String, String)> {
    let About::Match(need, at) = about else { return None };
    let need = telling.city.needs.get(*need)?;
    let answer = need.matches.get(*at)?;
    let offer = telling.city.name_of(Target::AnyOffer, &answer.offer);
    Some((offer.unwrap_or_else(|| answer.offer.clone()), need.title.clone()))
}

/// Planned and running actions whose money is not promised; days since they should have begun.
pub(super) fn money_gap(scene: &Scene<'_>) -> Vec<Found> {
    let actions = scene.city.actions.iter().enumerate();
    let found = actions.filter(|(_, action)| actions::money_gap(action).is_some()).map(|(place, action)| {
        let begun = action.start.map(|start| between(start, scene.today));
        (About::Record(Kind::Action, place), Days::known(begun.filter(|days| *days >= 0)))
    });
    found.collect()
}

pub(super) fn money_gap_words(telling: &Telling<'_>, about: &About) -> Option<String> {
    let (action, missing, total) = missing(telling, about)?;
    let lead = telling.action(about)?.lead.as_deref();
    let lead = lead.map_or_else(String::new, |lead| format!(" (lead: {})", member(telling.city, lead)));
    Some(format!("money not promised: {action}, {missing} of {total}{lead}"))
}

/// An action, how much of its money is not promised, and how much there is.
pub(super) fn missing(telling: &Telling<'_>, about: &About) -> Option<(String, String, String)> {
    let (city, action) = (telling.city, telling.action(about)?);
    let gap = actions::money_gap(action)?;
    Some((action.title.clone(), money(city, gap.missing), money(city, gap.total)))
}

impl<'a> Telling<'a> {
    pub(super) fn task(&self, about: &About) -> Option<&'a Task> {
        let About::Record(Kind::Task, place) = about else { return None };
        self.city.tasks.get(*place)
    }

    pub(super) fn action(&self, about: &About) -> Option<&'a Action> {
        let About::Record(Kind::Action, place) = about else { return None };
        self.city.actions.get(*place)
    }

    pub(super) fn question(&self, about: &About) -> Option<&'a Question> {
        let About::Record(Kind::Question, place) = about else { return None };
        self.city.questions.get(*place)
    }
}
