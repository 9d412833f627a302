//! Commands that only look: status, lists, records, problems, the log.

use chrono::{DateTime, FixedOffset, Local};
use serde::Serialize;

use super::args::{FailOn, Global};
use super::out::Out;
use super::place;
use crate::date;
use crate::insight::status;
use crate::model::Kind;
use crate::model::query::{self, Mode, Query};
use crate::problem::{Exit, Problem, Severity};
use crate::report::json::JsonRecord;
use crate::report::record::{self, Show};
use crate::report::{self, csv, list, log};

/// Columns of a text answer.
const COLUMNS: usize = 80;

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
pub fn status(
    global: &Global,
    json: bool,
    fail_on: Option<FailOn>,
    out: &mut Out,
) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let today = place::today(global, store.city())?;
    let status = status::status(store.city(), today);
    match json {
        true => out.json(&status)?,
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
    let query = Query::parse(
        filter.unwrap_or_default(),
        kind,
        city.calendar(today),
        Mode::Plain,
    )?;
    let records = query::filter(city, today, kind, &query);
    let show = Show {
        contacts,
        ..Show::OWN
    };
    match shape {
        Shape::Text => out.lines(&list::text(city, today, kind, &records, show, COLUMNS)),
        Shape::Json => {
            let list: Vec<_> = records
                .iter()
                .map(|record| JsonRecord {
                    record: *record,
                    show,
                })
                .collect();
            out.json(&list)?;
        }
        Shape::Csv => out.raw(&csv::records(kind, &records, show)?),
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
pub fn show(
    global: &Global,
    word: &str,
    json: bool,
    contacts: bool,
    out: &mut Out,
) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let id = place::record(city, word)?;
    let Some(found) = city.find(id.kind, &id.id) else {
        return Ok(Exit::Missing as i32);
    };
    let show = Show {
        contacts,
        ..Show::OWN
    };
    match json {
        true => out.json(&JsonRecord {
            record: found,
            show,
        })?,
        false => out.lines(&record::text(city, today, found, show, COLUMNS)),
    }
    Ok(0)
}

/// Every problem of every file; silent when all is well.
pub fn check(global: &Global, json: bool, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let found = store.problems();
    if json {
        out.json(&found.iter().map(Finding::of).collect::<Vec<_>>())?;
    } else {
        for problem in &found {
            out.line(&problem.to_string());
        }
    }
    let is_error = found
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    Ok(match (found.is_empty(), is_error) {
        (true, _) => 0,
        (false, true) => Exit::Data as i32,
        (false, false) => Exit::Findings as i32,
    })
}

/// A problem in the shape of `ulg check --json`.
#[derive(Serialize)]
struct Finding<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    fix: &'a str,
}

impl<'a> Finding<'a> {
    fn of(problem: &'a Problem) -> Self {
        Finding {
            file: &problem.place.file,
            line: problem.place.line,
            column: problem.place.column,
            severity: problem.severity.word(),
            code: problem.code,
            message: &problem.what,
            fix: &problem.fix,
        }
    }
}

/// Who changed what, and when.
pub fn log(
    global: &Global,
    since: Option<&str>,
    json: bool,
    out: &mut Out,
) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let since = since.map(|word| since_day(city, word, today)).transpose()?;
    let entries = store.log(since.and_then(beginning))?;
    let entries: Vec<_> = entries.iter().collect();
    match json {
        true => out.json(
            &entries
                .iter()
                .map(|entry| log::Logged::of(entry))
                .collect::<Vec<_>>(),
        )?,
        false => out.lines(&log::text(&entries)),
    }
    Ok(0)
}

/// The first moment of a day here.
fn beginning(day: date::Date) -> Option<DateTime<FixedOffset>> {
    let midnight = day.and_hms_opt(0, 0, 0)?;
    Some(
        midnight
            .and_local_timezone(Local)
            .earliest()?
            .fixed_offset(),
    )
}

/// The day a log begins: a date, or that of the last meeting.
fn since_day(
    city: &crate::model::City,
    word: &str,
    today: date::Date,
) -> Result<date::Date, Problem> {
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
