//! Commands that only look: status, lists, records, problems, the log.

use std::collections::HashMap;

use serde::Serialize;

use super::args::{FailOn, Global};
use super::format::Format;
use super::out::{self, Out};
use super::{network, place};
use crate::insight::coherence;
use crate::insight::status::{self, Told};
use crate::model::query::{self, Mode, Query};
use crate::model::{City, Kind};
use crate::problem::{Exit, Problem, Severity};
use crate::report::json::JsonRecord;
use crate::report::record::{self, Show};
use crate::report::{self, csv, list, log};
use crate::store::{self, Store};

/// Where do we stand?
pub fn status(global: &Global, json: bool, fail_on: Option<FailOn>, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let today = place::today(global, store.city())?;
    let city = store.city();
    let status = status::status(city, today);
    let told = Told { status: &status, city };
    if json {
        out.json(&told)?;
    } else {
        out.lines(&report::status::text(&told, out::columns()));
    }
    let fails = |code: &str| match fail_on {
        Some(FailOn::Late) => code == "late",
        Some(FailOn::Gap) => matches!(code, "helix-short" | "bucket-short"),
        None => false,
    };
    let found = status.care.iter().any(|care| fails(care.code()));
    // The counts are of what can be read, so any file but these two makes them wrong.
    let counts = |file: &str| file != Kind::View.file() && file != store::ARCHIVE;
    Ok(match trouble(store.city(), counts) {
        0 if found => Exit::Findings as i32,
        code => code,
    })
}

/// What a list is to hold, and how it is to look.
pub struct Ask<'a> {
    pub filter: &'a str,
    pub format: Format,
    pub show: Show,
    /// Those of the other cities too.
    pub network: bool,
}

/// The records of a kind that answer a filter.
pub fn list(global: &Global, kind: &str, ask: &Ask<'_>, out: &mut Out) -> Result<i32, Problem> {
    let kind = Kind::parse(kind)?;
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let query = Query::parse(ask.filter, kind, city.calendar(today), Mode::Plain)?;
    let show = ask.show;
    let code = trouble(city, concerns(kind));
    if ask.network {
        network::list(city, today, kind, &query, ask.format, out)?;
        return Ok(code);
    }
    if let Some(problem) = query.unknown(city, kind) {
        return Err(problem);
    }
    let mut records = query::filter(city, today, kind, &query);
    records.retain(|record| show.lets(*record));
    match ask.format {
        // A list of a file that cannot be read is not an empty list.
        Format::Text if records.is_empty() && code != 0 => {}
        Format::Text => out.lines(&list::text(city, today, kind, &records, show, out::columns())),
        Format::Json => {
            let list: Vec<_> = records.iter().map(|record| JsonRecord { record: *record, show }).collect();
            out.json(&list)?;
        }
        Format::Csv => out.raw(&csv::records(kind, &records, show)?),
        Format::Ids => records.iter().for_each(|record| out.line(record.id())),
    }
    Ok(code)
}

/// The files that an answer about a kind is made of: its own, and for members that of the roles, which give the helix.
fn concerns(kind: Kind) -> impl Fn(&str) -> bool {
    move |file| file == kind.file() || kind == Kind::Member && file == Kind::Role.file()
}

/// Refuses where one of these files cannot be read whole.
pub(super) fn whole(city: &City, kinds: &[Kind]) -> Result<(), Problem> {
    kinds.iter().try_for_each(|kind| city.writable(*kind).map_err(Clone::clone))
}

/// As [`trouble`], where the files of these kinds concern the answer.
pub(super) fn code(city: &City, kinds: &[Kind]) -> i32 {
    trouble(city, |file| kinds.iter().any(|kind| kind.file() == file))
}

/// Says of each file that cannot be read what is wrong first; gives the exit code if one of them concerns the answer.
pub(super) fn trouble(city: &City, concerns: impl Fn(&str) -> bool) -> i32 {
    let mut code = 0;
    let mut said: Vec<&str> = Vec::new();
    for problem in &city.trouble {
        let file = problem.place.file.as_str();
        if said.contains(&file) {
            continue;
        }
        said.push(file);
        let of_it = |other: &&Problem| other.place.file == file;
        match city.trouble.iter().filter(of_it).count() {
            1 => out::complain(problem),
            count => out::complain(&problem.clone().fix(format!("{count} problems there; ulg check shows them all"))),
        }
        if code == 0 && concerns(file) {
            code = problem.exit as i32;
        }
    }
    code
}

/// One record.
pub fn show(global: &Global, word: &str, json: bool, show: Show, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let id = place::record(city, word)?;
    let found = city.find(id.kind, &id.id).ok_or_else(|| place::gone(&id))?;
    let code = trouble(city, concerns(id.kind));
    if code != 0 && found.title().is_empty() {
        return Ok(code);
    }
    if !show.lets(found) {
        return Err(Problem::usage(format!("{id} is private")).fix("--private shows it"));
    }
    if json {
        out.json(&JsonRecord { record: found, show })?;
    } else {
        out.lines(&record::text(city, today, found, show, out::columns()));
    }
    Ok(code)
}

/// Every problem of every file, then advice on the plan where it is wanted; silent when all is well. Advice does not
/// change the exit code.
pub fn check(global: &Global, json: bool, advice: bool, out: &mut Out) -> Result<i32, Problem> {
    // Advice needs the records themselves.
    let store = if advice { place::for_reading(global)? } else { place::for_checking(global)? };
    let found = store.problems();
    let advice =
        if advice { coherence::coherence(store.city(), place::today(global, store.city())?) } else { Vec::new() };
    let places = places(&store, &advice);
    if json {
        let copies = store.copies().iter().map(|copy| Finding { severity: "advice", ..Finding::of(copy) });
        let problems = found.iter().map(Finding::of).chain(copies);
        let advice = advice.iter().zip(&places);
        let advice = advice.map(|(one, place)| Finding::advice(one, *place));
        out.json(&problems.chain(advice).collect::<Vec<_>>())?;
    } else {
        for problem in &found {
            out.line(&problem.to_string());
        }
        for copy in store.copies() {
            out.line(&format!("advice: {copy}"));
        }
        for (one, place) in advice.iter().zip(&places) {
            let (file, text, fix) = (file_of(one), &one.text, one.fix);
            let at = place.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
            out.line(&format!("advice: {file}{at}: {text}; {fix}"));
        }
    }
    let is_error = found.iter().any(|problem| problem.severity == Severity::Error);
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
    /// What a piece of advice is about: `task/book-venue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<String>,
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
            record: None,
        }
    }
}

impl<'a> Finding<'a> {
    /// Advice is about a record; about the whole plan, it has no line.
    fn advice(found: &'a coherence::Finding, place: Option<(u32, u32)>) -> Self {
        let (line, column) = place.unwrap_or_default();
        Finding {
            file: file_of(found),
            line,
            column,
            severity: "advice",
            code: found.code,
            message: &found.text,
            fix: found.fix,
            record: found.record.as_ref().map(ToString::to_string),
        }
    }
}

/// Where the records stand that advice is about, each file gone through once.
fn places(store: &Store, advice: &[coherence::Finding]) -> Vec<Option<(u32, u32)>> {
    let mut starts = HashMap::new();
    let place = |found: &coherence::Finding| {
        let record = found.record.as_ref()?;
        let of_kind = starts.entry(record.kind).or_insert_with(|| store.starts(record.kind));
        of_kind.get(&record.id).copied()
    };
    advice.iter().map(place).collect()
}

/// The file in which a piece of advice can be followed.
fn file_of(found: &coherence::Finding) -> &'static str {
    let kind = found.record.as_ref().map_or(Kind::Action, |record| record.kind);
    kind.file()
}

/// Who changed what, and when.
pub fn log(global: &Global, since: Option<&str>, json: bool, private: bool, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    trouble(city, |_| false);
    let since = since.map(|word| store::past_day(city, word, today, place::clock(global, city)?));
    let since = since.transpose()?;
    let (entries, damage) = store.log_and_damage(since.and_then(store::beginning))?;
    let entries: Vec<_> = entries.iter().collect();
    if json {
        out.json(&entries.iter().map(|entry| log::Logged::of(entry, private)).collect::<Vec<_>>())?;
    } else {
        out.lines(&log::text(&entries, private, out::columns()));
    }
    if let Some(first) = damage.first() {
        let more = match damage.len() {
            1 => String::new(),
            all => format!(" ({} more; ulg check names them)", all - 1),
        };
        out::say(&format!("ulg: {first}{more}"));
    }
    Ok(0)
}
