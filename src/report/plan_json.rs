//! The plan in the shape of `ulg plan --json`: fields may be added, never renamed; what is absent stays absent.
//! Stances are private and not in it. It must not count anything.

use serde_json::{Map, Value as Json, json};

use super::json::present;
use crate::date::{Calendar, Date};
use crate::insight::money::{self, Sum};
use crate::insight::{meter, plan, progress};
use crate::model::City;
use crate::model::records::{Action, Cost};

/// Every action, also dropped ones, in the order of the plan.
pub fn actions(city: &City, today: Date) -> Json {
    let calendar = city.calendar(today);
    let groups = plan::groups(city).into_iter();
    let actions = groups.flat_map(|group| group.actions);
    actions.map(|action| one(city, action, calendar)).collect()
}

fn one(city: &City, action: &Action, calendar: Calendar) -> Json {
    let progress = progress::of_action(city, action, calendar);
    let worst = progress.worst.as_ref();
    let worst = worst.map(|worst| json!({"task": worst.task, "standing": worst.standing.name()}));
    let meter = meter::meter(action).map(|part| (part.key.to_string(), json!(part.there)));
    present(json!({
        "id": action.id,
        "title": action.title,
        "objective": action.objective,
        "status": action.status,
        "lead": action.lead,
        "start": action.start,
        "end": action.end,
        "tasks": present(json!({
            "done": progress.done, "total": progress.all, "worst": worst, "next_due": progress.next_due,
        })),
        "complete": meter::is_complete(action),
        "meter": meter.into_iter().collect::<Map<_, _>>(),
        "money": sum(&money::of_action(action)),
    }))
}

fn sum(sum: &Sum) -> Json {
    json!({"sum": sum.sum, "secured": sum.secured, "gap": sum.gap()})
}

/// Every action that is not dropped, with its sums and cost lines.
pub fn money(city: &City) -> Json {
    let actions = money::money(city).actions.into_iter().map(|one| {
        let mut json = sum(&one.sum);
        json["id"] = json!(one.action.id);
        json["title"] = json!(one.action.title);
        json["costs"] = one.action.costs.iter().map(cost).collect();
        json
    });
    actions.collect()
}

fn cost(cost: &Cost) -> Json {
    present(json!({
        "what": cost.what, "amount": cost.amount, "source": cost.source, "certainty": cost.certainty,
    }))
}
