//! What needs care in the work: tasks, questions, matches, money. Each text says first what is the matter, because
//! its end may be cut. It must not know the mix of the group.

use super::{Days, Found, Scene};
use crate::date;
use crate::insight::words::{days, member, money, several, whose};
use crate::insight::{actions, exchange, questions, tasks};
use crate::model::Kind;
use crate::model::choice::{QuestionStatus, TaskStatus};
use crate::model::query::{defaults, standing};
use crate::model::records::{Question, Task};

/// Meetings after which an unanswered question is old.
const OLD: usize = 2;

pub(super) fn late(scene: &Scene<'_>) -> Vec<Found> {
    let late = |task: &Task| {
        let due = task.due.filter(|_| standing::is_late(task, scene.today))?;
        let ago = scene.since(due);
        let whose = whose(scene.city, task.owner.as_deref());
        let text = format!("{} late: {}{whose}", days(ago), task.title);
        Some(Found::new(Kind::Task, &task.id, text, Days::Count(ago)))
    };
    scene.city.tasks.iter().filter_map(late).collect()
}

/// Nothing has waited yet, so there are no days; the nearest comes first.
pub(super) fn due(scene: &Scene<'_>) -> Vec<Found> {
    let due = |task: &&Task| tasks::is_due_before(task, scene.today, scene.meeting);
    let mut list: Vec<&Task> = scene.city.tasks.iter().filter(due).collect();
    list.sort_by_key(|task| task.due);
    let found = list.into_iter().filter_map(|task| {
        let when = date::due(task.due?, scene.today);
        let whose = whose(scene.city, task.owner.as_deref());
        let text = format!("due {when}: {}{whose}", task.title);
        Some(Found::new(Kind::Task, &task.id, text, Days::Unsaid))
    });
    found.collect()
}

pub(super) fn blocked(scene: &Scene<'_>) -> Vec<Found> {
    let blocked = |task: &Task| {
        let by: Vec<&str> = standing::blockers(scene.city, task).map(|other| other.title.as_str()).collect();
        let why = match by.as_slice() {
            [] if defaults::task_status(task) != TaskStatus::Blocked => return None,
            [] => "marked so".to_string(),
            [one] => format!("waits for {one}"),
            [first, rest @ ..] => {
                let rest = several(rest.len() as i64, "other task");
                format!("waits for {first} and {rest}")
            }
        };
        let open = standing::is_open(task);
        let text = format!("blocked: {} ({why})", task.title);
        open.then(|| Found::new(Kind::Task, &task.id, text, Days::Unsaid))
    };
    scene.city.tasks.iter().filter_map(blocked).collect()
}

pub(super) fn unowned(scene: &Scene<'_>) -> Vec<Found> {
    let open = scene.city.tasks.iter().filter(|one| standing::is_unowned(one));
    let found = open.map(|task| {
        let when = task.due.map_or_else(String::new, |due| format!(", due {}", date::due(due, scene.today)));
        let text = format!("no owner: {}{when}", task.title);
        Found::new(Kind::Task, &task.id, text, Days::Unsaid)
    });
    found.collect()
}

/// Open tasks and actions in the hands of somebody who has left.
pub(super) fn left_owner(scene: &Scene<'_>) -> Vec<Found> {
    let city = scene.city;
    let tasks = city.tasks.iter().filter(|task| standing::is_open(task));
    let tasks = tasks.filter_map(|task| left(scene, Kind::Task, &task.id, &task.title, task.owner.as_deref()?));
    let actions = city.actions.iter().filter(|one| standing::is_open_action(one));
    let actions =
        actions.filter_map(|action| left(scene, Kind::Action, &action.id, &action.title, action.lead.as_deref()?));
    tasks.chain(actions).collect()
}

fn left(scene: &Scene<'_>, kind: Kind, id: &str, title: &str, owner: &str) -> Option<Found> {
    let seat = scene.city.member(owner).filter(|one| standing::is_left(one))?;
    let days = Days::known(seat.until.map(|day| scene.since(day)));
    let text = format!("owner has left: {title} ({})", seat.name);
    Some(Found::new(kind, id, text, days))
}

/// Questions without an answer for two meetings of the group.
pub(super) fn question_old(scene: &Scene<'_>) -> Vec<Found> {
    let old = |question: &Question| {
        let raised = questions::raised(scene.city, question)?;
        let meetings = scene.rhythm.since(raised);
        let status = defaults::question_status(question);
        let open = matches!(status, QuestionStatus::Open | QuestionStatus::Sent);
        let what = match status {
            QuestionStatus::Sent => "no answer",
            _ => "not sent",
        };
        let since = several(meetings as i64, "meeting");
        let text = format!("{what} for {since}: {}", question.text);
        let days = Days::Count(scene.since(raised));
        (open && meetings >= OLD).then(|| Found::new(Kind::Question, &question.id, text, days))
    };
    scene.city.questions.iter().filter_map(old).collect()
}

/// Questions whose answer has not come back to the group.
pub(super) fn question_unshared(scene: &Scene<'_>) -> Vec<Found> {
    let unshared = |question: &&Question| defaults::question_status(question) == QuestionStatus::Answered;
    let answered = scene.city.questions.iter().filter(unshared);
    let found = answered.map(|question| {
        let sent = question.sent.as_deref();
        let meeting = sent.and_then(|id| scene.city.meeting(id));
        let days = Days::known(meeting.map(|meeting| scene.since(meeting.date)).filter(|days| *days >= 0));
        let by = question.from_city.as_deref();
        let by = by.map_or_else(String::new, |city| format!(" (answered by {city})"));
        let text = format!("not yet shared: {}{by}", question.text);
        Found::new(Kind::Question, &question.id, text, days)
    });
    found.collect()
}

pub(super) fn match_waiting(scene: &Scene<'_>) -> Vec<Found> {
    let waiting = exchange::waiting(scene.city, scene.today);
    let found = waiting.map(|(need, answer, waited)| {
        let offer = scene.city.name_of(crate::model::Target::AnyOffer, &answer.offer);
        let offer = offer.unwrap_or_else(|| answer.offer.clone());
        let text = format!("asked {} ago: {offer}, for {}", days(waited), need.title);
        Found::new(Kind::Need, &need.id, text, Days::Count(waited))
    });
    found.collect()
}

/// Planned and running actions whose money is not promised; days since they should have begun.
pub(super) fn money_gap(scene: &Scene<'_>) -> Vec<Found> {
    let found = scene.city.actions.iter().filter_map(|action| {
        let gap = actions::money_gap(action)?;
        let begun = action.start.map(|start| scene.since(start));
        let days = Days::known(begun.filter(|days| *days >= 0));
        let text = format!(
            "money not promised: {}, {} of {}{}",
            action.title,
            money(scene.city, gap.missing),
            money(scene.city, gap.total),
            action
                .lead
                .as_deref()
                .map_or_else(String::new, |lead| { format!(" (lead: {})", member(scene.city, lead)) }),
        );
        Some(Found::new(Kind::Action, &action.id, text, days))
    });
    found.collect()
}
