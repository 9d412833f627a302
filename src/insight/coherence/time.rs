//! What does not fit in time: tasks due before what they wait for, money not secured near the start. It must not know
//! who is in the group.

use super::{Found, Scene, on};
use crate::date::{self, Date};
use crate::insight::words::{self, listed};
use crate::insight::{money as sums, path};
use crate::model::Kind;
use crate::model::choice::Certainty;
use crate::model::records::{Action, Task};
use crate::sort::InOrder;

/// Days before its start within which the money of an action has to be secured; a start gone by is as near.
const NEAR: i64 = 60;
/// Tasks of a chain that are named.
const NAMED: usize = 4;

/// Tasks due before something they wait for even starts.
pub(super) fn order(scene: &Scene<'_>) -> Vec<Found> {
    let found = scene.tasks().filter_map(|(at, task)| {
        let (due, other, start) = starts_after(scene, at, task)?;
        let text = format!(
            "{} is due {}, before {}, which it waits for, starts {}",
            task.title,
            date::short(due, scene.today),
            other.title,
            date::short(start, scene.today),
        );
        Some((due, (on(Kind::Task, &task.id), text)))
    });
    by_date(found.collect())
}

/// The due day of a task, and the thing it waits for that starts after it, with its start: the first such in the file.
fn starts_after<'a>(scene: &Scene<'a>, at: usize, task: &Task) -> Option<(Date, &'a Task, Date)> {
    let due = task.due?;
    let before = scene.network.direct(at).into_iter();
    let mut before = before.filter_map(|other| scene.city.tasks.get(other));
    before.find_map(|other| {
        let start = other.start.filter(|start| *start > due)?;
        Some((due, other, start))
    })
}

/// Tasks due before what they wait for is due or can be done. A task that is late already is not said again because
/// what it waits for cannot be done before today, but is where that is due later.
pub(super) fn too_late(scene: &Scene<'_>) -> Vec<Found> {
    let found = scene.tasks().filter_map(|(at, task)| {
        let due = task.due?;
        let (before, ready) = scene.network.held_up(at)?;
        if ready <= due.max(scene.today) || starts_after(scene, at, task).is_some() {
            return None;
        }
        let text =
            format!("{} is due {}, but {}", task.title, date::short(due, scene.today), chain(scene, before, ready));
        Some((due, (on(Kind::Task, &task.id), text)))
    });
    by_date(found.collect())
}

/// `waits for A, which waits for B, and that is due 20 Oct`.
fn chain(scene: &Scene<'_>, before: usize, ready: Date) -> String {
    let back = std::iter::successors(Some(before), |at| scene.network.cause(*at));
    let places: Vec<usize> = back.take(NAMED + 1).collect();
    let tasks = places.iter().filter_map(|at| scene.city.tasks.get(*at));
    let titles: Vec<&str> = tasks.take(NAMED).map(|task| task.title.as_str()).collect();
    let more = if places.len() > NAMED { ", and so on" } else { "" };
    let due = scene.city.tasks.get(before).and_then(|task| task.due);
    let when = match due {
        Some(due) if due == ready => "due",
        _ => "not done before",
    };
    let ready = date::short(ready, scene.today);
    match titles.as_slice() {
        [one] => format!("waits for {one}, {when} {ready}"),
        several => {
            let chain = several.join(", which waits for ");
            let first = several.first().copied().unwrap_or_default();
            format!("waits for {chain}{more}; {first} is {when} {ready}")
        }
    }
}

fn by_date(mut found: Vec<(Date, Found)>) -> Vec<Found> {
    found.order_by_key(|(day, _)| *day);
    found.into_iter().map(|(_, found)| found).collect()
}

/// Money that is not secured, of actions that start within [`NEAR`] days or have started.
pub(super) fn money(scene: &Scene<'_>) -> Vec<Found> {
    let found = scene.open().filter_map(|action| {
        let start = action.start?;
        let words = not_secured(scene, action)?;
        let near = start <= path::later(scene.today, NEAR);
        let when = if start <= scene.today { "started" } else { "starts" };
        let text = format!("{} {when} {}: {words}, not secured", action.title, date::short(start, scene.today));
        near.then(|| (start, (on(Kind::Action, &action.id), text)))
    });
    by_date(found.collect())
}

/// `5 000 EUR asked, 600 EUR promised and 90 EUR of unknown certainty`.
fn not_secured(scene: &Scene<'_>, action: &Action) -> Option<String> {
    let states = [
        (Some(Certainty::Asked), "asked"),
        (Some(Certainty::Promised), "promised"),
        (Some(Certainty::Idea), "only an idea"),
        (None, "of unknown certainty"),
    ];
    let said = states.into_iter().filter_map(|(certainty, word)| {
        let costs = action.costs.iter();
        let same = costs.filter(|cost| cost.certainty == certainty);
        let sum = same.map(sums::amount).fold(0, i64::saturating_add);
        (sum > 0).then(|| format!("{} {word}", words::money(scene.city, sum)))
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| listed(&said))
}
