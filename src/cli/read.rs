//! Commands that only look: status, lists, records, problems, the log.

use super::args::{FailOn, Global};
use super::out::Out;
use super::place;
use crate::date;
use crate::insight::status;
use crate::model::Kind;
use crate::model::query::{self, Mode, Query};
use crate::problem::{Exit, Problem, Severity};
use crate::report::columns::Facts;
use crate::report::{self, list, log, record};

/// The shape of a list's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Text,
    Json,
    Csv,
}

impl Shape {
    /// The shape that was asked for.
    pub fn of(json: bool, csv: bool) -> Shape {
        match (json, csv) {
            (true, _) => Shape::Json,
            (_, true) => Shape::Csv,
            _ => Shape::Text,
        }
    }
}

/// Where do we stand?
pub fn status(global: &Global, json: bool, fail_on: Option<FailOn>, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let today = place::today(global, store.city())?;
    let status = status::status(store.city(), today);
    match json {
        true => out.json(&to_json(&status)?)?,
        false => out.lines(&report::status::text(&status)),
    }
    let fails = |code: &str| match fail_on {
        Some(FailOn::Late) => code == "late",
        Some(FailOn::Gap) => matches!(code, "helix-short" | "bucket-short"),
        None => false,
    };
    let found = status.care.iter().any(|care| fails(care.code));
    Ok(if found { Exit::Findings as i32 } else { 0 })
}

fn to_json(value: &impl serde::Serialize) -> Result<serde_json::Value, Problem> {
    serde_json::to_value(value).map_err(|error| Problem::error("json", error.to_string()).exit(Exit::Bug))
}

/// The records of a kind that answer a filter.
pub fn list(
    global: &Global,
    kind: &str,
    filter: Option<&str>,
    shape: Shape,
    contacts: bool,
    out: &mut Out,
) -> Result<i32, Problem> {
    let kind = Kind::parse(kind)?;
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let query = Query::parse(filter.unwrap_or_default(), kind, city.calendar(today), Mode::Plain)?;
    let records = query::filter(city, today, kind, &query);
    let facts = Facts { city, today, discreet: false };
    match shape {
        Shape::Text => out.lines(&list::text(facts, kind, &records, contacts)),
        Shape::Json => out.json(&list::json(&records, contacts))?,
        Shape::Csv => out.raw(&list::csv(kind, &records, contacts)),
    }
    warn_of_trouble(city, kind)
}

/// A list of a file that cannot be read is not an empty list.
fn warn_of_trouble(city: &crate::model::City, kind: Kind) -> Result<i32, Problem> {
    match city.writable(kind) {
        Ok(()) => Ok(0),
        Err(problem) => {
            super::out::complain(problem);
            Ok(problem.exit as i32)
        }
    }
}

/// One record.
pub fn show(global: &Global, word: &str, json: bool, contacts: bool, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let id = place::record(city, word)?;
    let Some(found) = city.find(id.kind, &id.id) else { return Ok(Exit::Missing as i32) };
    let facts = Facts { city, today, discreet: false };
    match json {
        true => out.json(&record::json(found, contacts))?,
        false => out.lines(&record::text(facts, found, contacts)),
    }
    Ok(0)
}

/// Every problem of every file; silent when all is well.
pub fn check(global: &Global, json: bool, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let found = store.problems();
    if json {
        let list = found.iter().map(problem_json).collect();
        out.json(&serde_json::Value::Array(list))?;
    } else {
        for problem in &found {
            out.line(&problem.to_string());
        }
    }
    let is_error = found.iter().any(|problem| problem.severity == Severity::Error);
    Ok(match (found.is_empty(), is_error) {
        (true, _) => 0,
        (false, true) => Exit::Data as i32,
        (false, false) => Exit::Findings as i32,
    })
}

fn problem_json(problem: &Problem) -> serde_json::Value {
    serde_json::json!({
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "severity": problem.severity.word(),
        "code": problem.code,
        "message": problem.what,
        "fix": problem.fix,
    })
}

/// Who changed what, and when.
pub fn log(global: &Global, since: Option<&str>, json: bool, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let since = since.map(|word| since_day(city, word, today)).transpose()?;
    let entries = store.log()?;
    let entries = entries.iter().filter(|entry| since.is_none_or(|day| entry.day() >= day));
    let entries: Vec<_> = entries.collect();
    match json {
        true => out.json(&log::json(&entries))?,
        false => out.lines(&log::text(&entries)),
    }
    Ok(0)
}

/// The day a log begins: a date, or that of the last meeting.
fn since_day(city: &crate::model::City, word: &str, today: date::Date) -> Result<date::Date, Problem> {
    if word == "meeting" {
        let held = query::standing::held(city, today, 1);
        return held.first().map(|meeting| meeting.date).ok_or_else(|| {
            Problem::usage("no meeting has been held yet").fix("give a date instead")
        });
    }
    match date::parse(word, city.calendar(today), None) {
        Ok(Some(day)) => Ok(day),
        Ok(None) => Err(Problem::usage("since when? give a date, or 'meeting'")),
        Err(reason) => Err(Problem::usage(reason)),
    }
}
