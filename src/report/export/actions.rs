//! The action table in the layout of URBACT's: one row an action with all that belongs to it, and what each objective
//! costs. Dropped actions are left out. It must not know a format.

use super::document::Document;
use super::order::Order;
use crate::insight::money::{Sum, words};
use crate::insight::plan::{self, Group};
use crate::lang::Lang;
use crate::model::choice::spaced;
use crate::model::columns::text;
use crate::model::query::defaults;
use crate::model::records::{Action, Indicator};
use crate::model::seats::Seats;
use crate::model::{City, Target, Value};
use crate::report::blocks::Block;

/// The columns; the objective stands above the table where each has one of its own.
const HEAD: [&str; 13] = [
    "Objective", "Action", "Activities and first step", "Intended outputs", "Lead", "Partners", "Start", "End", "Cost",
    "Source and certainty", "Indicator (baseline → target)", "Risks", "Status",
];

/// The table as one, the sums of each objective in rows of their own.
pub fn rows(order: &Order<'_>) -> Vec<Vec<String>> {
    let seats = order.seats();
    let mut rows = vec![HEAD.map(str::to_string).to_vec()];
    for group in plan::groups(order.city) {
        let actions = actions(&group);
        rows.extend(actions.iter().map(|action| row(order.city, &seats, &group, action)));
        if !actions.is_empty() {
            let mut sum = vec![String::new(); HEAD.len()];
            sum[0] = title(&seats, &group);
            sum[1] = "Sum".to_string();
            sum[8] = words(order.city, total(&actions).sum);
            rows.push(sum);
        }
    }
    rows
}

/// The table as a document: a heading, a table and a sum for each objective.
pub fn document(order: &Order<'_>) -> Document {
    let (city, seats) = (order.city, order.seats());
    let mut blocks = vec![Block::title(city, "action table", order.today)];
    for group in plan::groups(city) {
        let actions = actions(&group);
        blocks.push(Block::Heading(title(&seats, &group)));
        if actions.is_empty() {
            blocks.push(Block::Text("No action yet.".to_string()));
            continue;
        }
        let head = [HEAD[1..].iter().map(|name| (*name).to_string()).collect()];
        let rows = actions.iter().map(|action| row(city, &seats, &group, action)[1..].to_vec());
        blocks.push(Block::Table(head.into_iter().chain(rows).collect()));
        let sum = total(&actions);
        let secured = words(city, sum.secured);
        blocks.push(Block::Text(format!("Together {}, of which {secured} are secured.", words(city, sum.sum))));
    }
    Document { blocks, city: city.name().to_string(), today: order.today, lang: Lang::English, is_wide: true }
}

fn actions<'a>(group: &Group<'a>) -> Vec<&'a Action> {
    group.actions.iter().copied().filter(|action| plan::is_in(action)).collect()
}

fn title(seats: &Seats, group: &Group<'_>) -> String {
    group.objective.map_or("Without an objective".into(), |objective| seats.words(&objective.title).into_owned())
}

fn total(actions: &[&Action]) -> Sum {
    Sum::of(actions.iter().flat_map(|action| &action.costs))
}

fn row(city: &City, seats: &Seats, group: &Group<'_>, action: &Action) -> Vec<String> {
    let say = |words: &str| text(&seats.words(words)).into_owned();
    let lines = |items: Vec<String>| items.into_iter().filter(|item| !item.is_empty()).collect::<Vec<_>>().join("\n");
    let member = |id: &String| city.name_of(Target::Record(crate::model::Kind::Member), id).unwrap_or(id.clone());
    let first = action.first_step.as_deref().map(|step| format!("First step: {}", say(step)));
    let description = action.description.as_deref().map(say);
    let sources = action.costs.iter().map(|cost| {
        let sure = cost.certainty.map(|certainty| format!(" ({})", certainty.name().to_lowercase()));
        cost.source.as_deref().map_or(String::new(), |source| format!("{}{}", say(source), sure.unwrap_or_default()))
    });
    let risks = action.risks.iter().map(|risk| {
        let done = risk.mitigation.as_deref().map(|done| format!(" → {}", say(done)));
        format!("{}{}", say(&risk.what), done.unwrap_or_default())
    });
    let sum = Sum::of(&action.costs);
    vec![
        title(seats, group),
        say(&action.title),
        lines(description.into_iter().chain(first).collect()),
        lines(action.outputs.iter().map(|output| say(output)).collect()),
        action.lead.as_ref().map(member).map_or(String::new(), |name| say(&name)),
        lines(action.partners.iter().map(member).map(|name| say(&name)).collect()),
        action.start.map_or(String::new(), |day| day.to_string()),
        action.end.map_or(String::new(), |day| day.to_string()),
        if action.costs.is_empty() { String::new() } else { words(city, sum.sum) },
        lines(once(sources)),
        lines(action.indicators.iter().map(|one| indicator(one, &say)).collect()),
        lines(risks.collect()),
        spaced(defaults::action_status(action).name()),
    ]
}

/// Each once, in order.
fn once(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for item in items {
        if !seen.contains(&item) {
            seen.push(item);
        }
    }
    seen
}

/// `Neighbours who came (0 → 40 people)`.
fn indicator(one: &Indicator, say: &impl Fn(&str) -> String) -> String {
    let number = |number: Option<f64>| number.map_or("?".to_string(), |number| Value::Number(number).plain());
    let unit = one.unit.as_deref().map_or(String::new(), |unit| format!(" {}", say(unit)));
    if one.baseline.is_none() && one.target.is_none() {
        return say(&one.name);
    }
    format!("{} ({} → {}{unit})", say(&one.name), number(one.baseline), number(one.target))
}
