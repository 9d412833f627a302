//! Findings in a single record whose values are each good but do not go together: an end before its start, a value
//! outside its range, a status that says something else than the rest. It must not know other records.

use std::collections::HashMap;

use super::flaw::Flaw;
use super::scalar;
use super::sheet::{Row, Sheet};
use crate::clean;
use crate::date::Date;
use crate::model::attend::LISTS;
use crate::model::field::Type;
use crate::model::kinds::Kind;
use crate::problem::Problem;
use crate::text::scan::Node;
use crate::text::unquote;

/// Pairs of dates of which the first may not be after the second.
const SPANS: &[(Kind, &str, &str)] = &[
    (Kind::City, "starts", "ends"),
    (Kind::Member, "since", "until"),
    (Kind::Person, "since", "until"),
    (Kind::Person, "informed_on", "retain_until"),
    (Kind::Action, "start", "end"),
    (Kind::Task, "start", "due"),
    (Kind::Task, "start", "done"),
];

/// What does not go together in a record.
pub fn judge(sheet: &Sheet, row: &Row) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    spans(sheet, row, &mut flaws);
    ranges(sheet, row, &mut flaws);
    match row.kind {
        Kind::Task => flaws.extend(done_date(sheet, &row.node)),
        Kind::Need => flaws.extend(need_status(sheet, &row.node)),
        Kind::Meeting => flaws.extend(seats(sheet, &row.node)),
        _ => {}
    }
    flaws
}

fn warn(at: usize, code: &'static str, what: String, fix: impl Into<String>) -> Flaw {
    let problem = Problem::warning(code, what).fix(fix);
    Flaw { at, problem }
}

fn spans(sheet: &Sheet, row: &Row, flaws: &mut Vec<Flaw>) {
    let pairs = SPANS.iter().filter(|(kind, ..)| *kind == row.kind);
    for (_, first, last) in pairs {
        let (Some((start, _)), Some((end, at))) = (day(sheet, &row.node, first), day(sheet, &row.node, last)) else {
            continue;
        };
        if end < start {
            let what = format!("`{last}` is before `{first}`");
            flaws.push(warn(at, "end-before-start", what, "correct one of the two dates"));
        }
    }
}

fn day(sheet: &Sheet, node: &Node, field: &str) -> Option<(Date, usize)> {
    let (word, at) = sheet.word(node, field)?;
    Some((scalar::date(&word)?, at))
}

/// A scale with a range beside it lies within: `influence` and `influence_range`.
fn ranges(sheet: &Sheet, row: &Row, flaws: &mut Vec<Flaw>) {
    let fields = row.kind.schema().fields.iter();
    for field in fields.filter(|field| matches!(field.what, Type::Range)) {
        let Some(name) = field.name.strip_suffix("_range") else {
            continue;
        };
        let (Some(value), Some(range)) = (row.node.field(sheet.text, name), row.node.field(sheet.text, field.name))
        else {
            continue;
        };
        let number = |node: &Node| node.plain().raw(sheet.text).parse::<i64>().ok();
        let ends: Vec<_> = range.items().iter().map(|item| number(&item.value)).collect();
        let ([Some(low), Some(high)], Some(value_is)) = (ends.as_slice(), number(value)) else {
            continue;
        };
        if low <= high && !(*low..=*high).contains(&value_is) {
            let what = format!("`{name}` is {value_is}, outside its range {low} to {high}");
            let at = value.span.range().start;
            flaws.push(warn(at, "outside-range", what, "widen the range or change the value"));
        }
    }
}

/// A task has a day of completion if and only if it is done.
fn done_date(sheet: &Sheet, node: &Node) -> Option<Flaw> {
    let status = sheet.word(node, "status");
    let is_done = status.as_ref().is_some_and(|(status, _)| status == "Done");
    let done = node.field(sheet.text, "done").map(|node| node.plain());
    let done = done.filter(|value| value.raw(sheet.text) != "None");
    match (done, status) {
        (None, Some((_, at))) if is_done => {
            let what = "the task is Done, but has no `done` date".to_string();
            Some(warn(at, "done-date", what, "add done: \"...\" with the day it was done"))
        }
        (Some(done), status) if !is_done => {
            let status = status.map_or_else(|| "Todo".into(), |(status, _)| status);
            let what = format!("the task has a `done` date, but its status is {status}");
            let at = done.span.range().start;
            Some(warn(at, "done-date", what, "remove the date or set status: Done"))
        }
        _ => None,
    }
}

/// A seat stands once in one of the lists of a meeting.
fn seats(sheet: &Sheet, node: &Node) -> Vec<Flaw> {
    let mut first: HashMap<String, &str> = HashMap::new();
    let mut flaws = Vec::new();
    for (_, list) in LISTS {
        let items = node.field(sheet.text, list).into_iter();
        for item in items.flat_map(Node::items) {
            let Some(id) = unquote(item.value.raw(sheet.text)) else {
                continue;
            };
            let what = match first.get(&id) {
                None => {
                    first.insert(id, list);
                    continue;
                }
                Some(one) if *one == list => {
                    format!("{} stands in `{list}` twice", clean::line(&id))
                }
                Some(one) => format!("{} stands in `{one}` and in `{list}`", clean::line(&id)),
            };
            let fix = "keep it in one place; until then the first one counts";
            flaws.push(warn(item.start(), "seat-twice", what, fix));
        }
    }
    flaws
}

/// A need is as far as its matches, and `Matched` only by one of them.
fn need_status(sheet: &Sheet, node: &Node) -> Option<Flaw> {
    let (status, at) = match sheet.word(node, "status") {
        Some(status) => status,
        None => ("Open".into(), node.span.range().start),
    };
    let matches = node.field(sheet.text, "matches").into_iter();
    let states: Vec<_> =
        matches.flat_map(Node::items).filter_map(|item| Some(sheet.word(&item.value, "state")?.0)).collect();
    let has = |state: &str| states.iter().any(|other| other == state);
    let counted = match (has("Done"), has("Agreed")) {
        (true, _) => "Met",
        (_, true) => "Matched",
        _ => "Open",
    };
    let (said, fix) = match (&*status, counted) {
        ("Open" | "Matched", "Met") => ("a match is Done", "set status: Met"),
        ("Open", "Matched") => ("a match is Agreed", "set status: Matched"),
        ("Matched", "Open") => ("no match is Agreed", "set status: Open, or the state of the match"),
        // Without any match it was met by other means.
        ("Met", "Open" | "Matched") if !states.is_empty() => {
            ("no match is Done", "set the status its matches say, or the state of the match")
        }
        _ => return None,
    };
    let what = format!("the need is {status}, but {said}");
    Some(warn(at, "status-differs", what, fix))
}
