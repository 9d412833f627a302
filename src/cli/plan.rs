//! `ulg plan`: the action table, the timeline, the money, what does not fit and what must end.

use serde_json::json;

use super::args::{Global, PlanArgs};
use super::out::{self, Out};
use super::{place, read};
use crate::date::Date;
use crate::insight::window::Scale;
use crate::insight::{coherence, stopping, timeline};
use crate::model::{City, Kind};
use crate::problem::Problem;
use crate::report::{loose_ends, money, plan, plan_json};

/// Prints the plan as it was asked for.
pub fn plan(global: &Global, args: &PlanArgs, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    if args.timeline || args.by.is_some() {
        in_time(city, today, args, out)?;
    } else if args.money {
        out.answer(args.form, || plan_json::money(city), || money::blocks(city, today))?;
    } else if args.coherence {
        let mut findings = coherence::unread(city, ToString::to_string);
        findings.extend(coherence::coherence(city, today));
        out.answer(args.form, || &findings, || loose_ends::coherence(city, today, &findings))?;
    } else if args.stopping {
        let endings = stopping::stopping(city);
        out.answer(args.form, || json!(endings), || loose_ends::stopping(city, today, &endings))?;
    } else if args.form.is_text() {
        out.lines(&plan::text(city, today, out::columns()));
    } else {
        out.answer(args.form, || plan_json::actions(city, today), || plan::blocks(city, today))?;
    }
    Ok(read::code(city, &[&[Kind::City], &coherence::FILES[..]].concat()))
}

/// In Markdown a timeline is a block of code: its columns have to stay where they are.
fn in_time(city: &City, today: Date, args: &PlanArgs, out: &mut Out) -> Result<(), Problem> {
    if args.form.json {
        return out.json(&json!(timeline::timeline(city, today).bars));
    }
    let scale = args.by.map_or(Scale::Month, super::args::By::scale);
    let text = crate::report::timeline::text(city, today, scale, args.ascii, out::columns());
    if args.form.md {
        out.lines(&fenced(&text));
    } else {
        out.lines(&text);
    }
    Ok(())
}

/// A block of code that nothing in it can end.
fn fenced(text: &str) -> String {
    let mut fence = "```".to_string();
    while text.contains(&fence) {
        fence.push('`');
    }
    format!("{fence}text\n{}\n{fence}\n", text.trim_end())
}
