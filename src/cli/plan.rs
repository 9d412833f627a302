//! `ulg plan`: the action table, the timeline, the money, what does not fit and what must end.

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
        if args.json { out.json(&plan_json::money(city))? } else { out.pieces(args.md, &money::blocks(city, today)) }
    } else if args.coherence {
        let mut findings = coherence::unread(city, ToString::to_string);
        findings.extend(coherence::coherence(city, today));
        if args.json {
            out.json(&findings)?;
        } else {
            out.pieces(args.md, &loose_ends::coherence(city, today, &findings));
        }
    } else if args.stopping {
        let endings = stopping::stopping(city);
        if args.json {
            out.json(&plan_json::stopping(&endings))?;
        } else {
            out.pieces(args.md, &loose_ends::stopping(city, today, &endings));
        }
    } else {
        match (args.json, args.md) {
            (true, _) => out.json(&plan_json::actions(city, today))?,
            (_, true) => out.pieces(args.md, &plan::blocks(city, today)),
            _ => out.lines(&plan::text(city, today, out::columns())),
        }
    }
    let kinds = [Kind::City].into_iter().chain(coherence::FILES);
    let concerns = |file: &str| kinds.clone().any(|kind| kind.file() == file);
    Ok(read::trouble(city, concerns))
}

/// In Markdown a timeline is a block of code: its columns have to stay where they are.
fn in_time(city: &City, today: Date, args: &PlanArgs, out: &mut Out) -> Result<(), Problem> {
    if args.json {
        return out.json(&plan_json::bars(&timeline::timeline(city, today).bars));
    }
    let scale = args.by.map_or(Scale::Month, super::args::By::scale);
    let text = crate::report::timeline::text(city, today, scale, args.ascii, out::columns());
    if args.md {
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
