//! The plan in the shape of `ulg plan --json`: fields may be added, never renamed; what is absent stays absent.
//! Stances are private and not in it. It must not count anything.

use serde_json::{Map, Value as Json, json};

use crate::date::{Calendar, Date};
use crate::insight::money::{self, Sum};
use crate::insight::stopping::Ending;
use crate::insight::timeline::Bar;
use crate::insight::{meter, plan, progress};
use crate::model::City;
use crate::model::records::{Action, Cost};

/// Every action, also dropped ones, in the order of the plan.
pub fn actions(city: &City, today: Date) -> Json {
    let calendar = city.calendar(today);
    let groups = plan::groups(city).into_iter();
    let actions = groups.flat_map(|group| group.actions);
    let actions = actions.map(|action| one(city, action, calendar));
    Json::Array(actions.collect())
}

fn one(city: &City, action: &Action, calendar: Calendar) -> Json {
    let progress = progress::of_action(city, action, calendar);
    let worst = progress.worst.as_ref();
    let worst = worst.map(|worst| json!({"task": worst.task, "standing": worst.standing.name()}));
    let mut tasks = Map::new();
    tasks.insert("done".into(), json!(progress.done));
    tasks.insert("total".into(), json!(progress.all));
    tasks.extend(worst.map(|worst| ("worst".to_string(), worst)));
    let next = progress.next_due.map(|day| json!(day));
    tasks.extend(next.map(|day| ("next_due".to_string(), day)));
    let meter = meter::meter(action).map(|part| (part.key.to_string(), json!(part.there)));
    present([
        ("id", Some(json!(action.id))),
        ("title", Some(json!(action.title))),
        ("objective", action.objective.as_ref().map(|id| json!(id))),
        ("status", action.status.map(|status| json!(status.name()))),
        ("lead", action.lead.as_ref().map(|id| json!(id))),
        ("start", action.start.map(|day| json!(day))),
        ("end", action.end.map(|day| json!(day))),
        ("tasks", Some(Json::Object(tasks))),
        ("complete", Some(json!(meter::is_complete(action)))),
        ("meter", Some(Json::Object(meter.into_iter().collect()))),
        ("money", Some(sum(&money::of_action(action)))),
    ])
}

fn sum(sum: &Sum) -> Json {
    json!({"sum": sum.sum, "secured": sum.secured, "gap": sum.gap()})
}

/// Every action that is not dropped, with its sums and cost lines.
pub fn money(city: &City) -> Json {
    let money = money::money(city);
    let actions = money.actions.iter().map(|one| {
        let costs: Vec<Json> = one.action.costs.iter().map(cost).collect();
        json!({
            "id": one.action.id,
            "title": one.action.title,
            "sum": one.sum.sum,
            "secured": one.sum.secured,
            "gap": one.sum.gap(),
            "costs": costs,
        })
    });
    Json::Array(actions.collect())
}

fn cost(cost: &Cost) -> Json {
    present([
        ("what", Some(json!(cost.what))),
        ("amount", cost.amount.map(|amount| json!(amount.get()))),
        ("source", cost.source.as_ref().map(|source| json!(source))),
        ("certainty", cost.certainty.map(|certainty| json!(certainty.name()))),
    ])
}

/// Every bar of the timeline, done tasks too.
pub fn bars(bars: &[Bar]) -> Json {
    let bars = bars.iter().map(|bar| {
        present([
            ("record", Some(json!(bar.record.kind.name()))),
            ("id", Some(json!(bar.record.id))),
            ("title", Some(json!(bar.title))),
            ("under", bar.under.as_ref().map(|id| json!(id))),
            ("start", Some(json!(bar.start))),
            ("end", Some(json!(bar.end))),
            ("late", Some(json!(bar.late))),
            ("done", Some(json!(bar.done))),
        ])
    });
    Json::Array(bars.collect())
}

/// What must end.
pub fn stopping(endings: &[Ending<'_>]) -> Json {
    let endings = endings.iter().map(|ending| {
        let answers: Vec<&str> = ending.answers.iter().map(|one| one.id.as_str()).collect();
        present([
            ("record", Some(json!(ending.record.kind.name()))),
            ("id", Some(json!(ending.record.id))),
            ("title", Some(json!(ending.title))),
            ("status", Some(json!(ending.status))),
            ("owner", ending.owner.map(|id| json!(id))),
            ("answered_by", Some(json!(answers))),
        ])
    });
    Json::Array(endings.collect())
}

/// An object of the fields that are there.
fn present<const N: usize>(fields: [(&str, Option<Json>); N]) -> Json {
    let there = fields.into_iter().filter_map(|(name, value)| Some((name.to_string(), value?)));
    Json::Object(there.collect())
}
