//! `ulg import`: what other people keep in their own programs, shown before anything is written, then written as one
//! change, all of it or nothing.

use std::io::{self, BufRead, IsTerminal, Read};
use std::rc::Rc;
use std::time::{Duration, Instant};

use super::args::{Global, ImportArgs};
use super::out::{self, Out};
use super::place;
use super::write::readable;
use crate::clean;
use crate::date::{self, Date};
use crate::import::{self, ImportOptions, Outcome, Plan, RowPlan};
use crate::insight::money::digits;
use crate::model::{City, Kind};
use crate::problem::{Exit, Problem};
use crate::report::import as words;
use crate::sheets::{self, Book, Request};
use crate::store::{ColumnMap, Store};

/// Reads a file and brings it in.
pub fn import(global: &Global, args: &ImportArgs, out: &mut Out) -> Result<i32, Problem> {
    let asks = io::stdin().is_terminal() && args.file.as_os_str() != "-";
    if !args.dry_run && !args.yes && !asks {
        return Err(Problem::usage("import changes the city: add --yes, or --dry-run to look first"));
    }
    let mut store = if args.dry_run { place::for_reading(global)? } else { place::for_writing(global)? };
    let city = Rc::clone(store.city());
    let today = place::today(global, &city)?;
    let mut options = options(args, &city, today)?;
    let book = read(args)?;
    if options.map.is_empty() {
        let holds = |headings: &[String]| book.tables.iter().any(|table| import::has_headings(table, headings));
        options.map = store.told_columns(holds);
    }
    let plan = import::plan(&book, &city, today, &options)?;
    if let Some(path) = &args.refused {
        super::refused::write(path, &book, &plan, args.people)?;
    }
    if args.dry_run {
        return look(&plan, &city, &options, args, out);
    }
    write(&mut store, (&book, &plan, &options), today, args, out)
}

fn options(args: &ImportArgs, city: &City, today: Date) -> Result<ImportOptions, Problem> {
    let pair = |text: &String| match text.rsplit_once('=') {
        Some((heading, field)) if !heading.trim().is_empty() => {
            Ok((heading.trim().to_string(), field.trim().to_string()))
        }
        _ => Err(Problem::usage(format!("--map {text}: no field")).fix("write --map 'HEADING=field', or 'HEADING=-'")),
    };
    let informed = match &args.informed {
        None => None,
        Some(text) => {
            let day = date::parse(text, city.calendar(today), None);
            let day = day.map_err(|why| Problem::usage(format!("--informed: {why}")))?;
            Some(day.ok_or_else(|| Problem::usage("--informed: give a date, such as 2026-11-23"))?)
        }
    };
    Ok(ImportOptions {
        kind: args.kind.clone(),
        sheet: args.sheet.clone(),
        map: args.map.iter().map(pair).collect::<Result<_, _>>()?,
        on_same: args.on_same.map(super::args::Same::option).unwrap_or_default(),
        doubt: args.doubt.map(super::args::Doubt::option),
        skip_refused: args.skip_refused,
        people: args.people,
        informed,
        header_row: args.header_row,
        of_ten: args.scale.as_deref() == Some("10"),
        meeting: args.meeting.clone(),
        ..ImportOptions::default()
    })
}

// ---- reading ----

fn read(args: &ImportArgs) -> Result<Book, Problem> {
    let options =
        sheets::Options { encoding: args.encoding.as_deref(), separator: args.separator, sheet: args.sheet.as_deref() };
    let request = Request { options, is_heading: &import::is_heading };
    if args.file.as_os_str() != "-" {
        let name = args.file.file_name().map_or_else(|| args.file.to_string_lossy(), |name| name.to_string_lossy());
        return sheets::of_file(&args.file, &request, &mut progress(&name));
    }
    if args.kind.is_none() {
        return Err(Problem::usage("what is in the standard input? say it with --kind"));
    }
    const MOST: u64 = 64 << 20;
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes);
    read.map_err(|error| Problem::error("file", format!("standard input: {error}")).exit(Exit::Disk))?;
    sheets::of_bytes("standard input", &bytes, &request, &mut progress("standard input"))
}

/// Says how far reading is, once it takes long enough to be wondered at.
fn progress(name: &str) -> impl FnMut(usize) -> bool + Send {
    const PATIENCE: Duration = Duration::from_millis(300);
    let name = clean::line(name).into_owned();
    let mut last = Instant::now();
    let is_seen = io::stderr().is_terminal();
    move |rows| {
        if is_seen && last.elapsed() >= PATIENCE {
            last = Instant::now();
            let rows = digits(i64::try_from(rows).unwrap_or(i64::MAX));
            out::say(&format!("Reading {name}: {rows} rows"));
        }
        true
    }
}

// ---- looking ----

fn look(plan: &Plan, city: &City, options: &ImportOptions, args: &ImportArgs, out: &mut Out) -> Result<i32, Problem> {
    if args.json {
        out.json(&words::json(plan, city))?;
    } else {
        words::preview(plan, out::columns()).iter().for_each(|line| out.line(line));
        if plan.is_nothing() && plan.hindered(options).is_empty() {
            out.line(nothing(plan));
        }
    }
    Ok(plan.hindered(options).iter().map(|row| code(row)).max().unwrap_or(0))
}

fn nothing(plan: &Plan) -> &'static str {
    let is_empty = plan.rows.is_empty() && plan.tables.iter().all(|table| table.rows == 0);
    if is_empty { "no rows; nothing imported" } else { words::NOTHING }
}

fn code(row: &RowPlan) -> i32 {
    match row.outcome {
        Outcome::Conflict => Exit::Busy as i32,
        _ => Exit::Data as i32,
    }
}

/// The first row that stands in the way, and how many more do.
fn hindered(plan: &Plan, options: &ImportOptions) -> Result<(), Problem> {
    let rows = plan.hindered(options);
    let Some(row) = rows.first() else { return Ok(()) };
    let more = match rows.len() - 1 {
        0 => String::new(),
        more => format!("; {more} more with --dry-run"),
    };
    let (code, fix, exit) = match row.outcome {
        Outcome::Conflict => ("conflict", "--on-same update takes the sheet's", Exit::Busy),
        Outcome::Doubt => ("doubt", "--doubt new, same or skip decides", Exit::Data),
        _ => ("refused", "", Exit::Data),
    };
    let place = plan.place(row);
    let title = if row.outcome == Outcome::Refused { String::new() } else { format!("{} ", row.title) };
    let message = match &row.fault {
        Some(fault) if row.outcome == Outcome::Refused => fault.why.clone(),
        _ => plan.message(row),
    };
    // `x.xlsx: Sheet1!D7 holds #REF!`
    let colon = if message.starts_with("holds ") { "" } else { ":" };
    let what = format!("{}:{place}{colon} {title}{message}", plan.file);
    Err(Problem::error(code, what).fix(format!("{fix}{more}").trim_start_matches("; ")).exit(exit))
}

// ---- writing ----

fn write(
    store: &mut Store,
    (book, plan, options): (&Book, &Plan, &ImportOptions),
    today: Date,
    args: &ImportArgs,
    out: &mut Out,
) -> Result<i32, Problem> {
    let people = plan.people_left_out;
    if plan.rows.is_empty() && people > 0 && plan.tables.iter().all(|table| table.is_of_people()) {
        let what = if people == 1 { "1 contact".to_string() } else { format!("{people} contacts") };
        return Err(Problem::usage(what).fix("--people takes them").file(&plan.file));
    }
    hindered(plan, options)?;
    for note in words::notes(plan) {
        out::say(&format!("ulg: {}: {note}", plan.file));
    }
    if plan.is_nothing() {
        out.line(nothing(plan));
        return Ok(0);
    }
    for kind in kinds(plan) {
        readable(store, kind)?;
    }
    if !args.yes && !agreed(plan, options)? {
        out.line("nothing imported");
        return Ok(0);
    }
    let mut planned: Option<Plan> = None;
    for again in [true, false] {
        let current = planned.as_ref().unwrap_or(plan);
        let city = Rc::clone(store.city());
        let change = import::change(current, &city, today)?;
        match store.commit_on(&change, &city) {
            Ok(outcome) => {
                super::write::confirm(&outcome);
                out.changed();
                break;
            }
            Err(problem) if problem.exit == Exit::Busy && again => {
                store.refresh()?;
                let fresh = import::plan(book, store.city(), today, options)?;
                hindered(&fresh, options)?;
                if fresh.is_nothing() {
                    out.line(nothing(&fresh));
                    return Ok(0);
                }
                planned = Some(fresh);
            }
            Err(problem) => return Err(problem),
        }
    }
    let current = planned.as_ref().unwrap_or(plan);
    for headings in current.told_headings(&options.map) {
        // The import stands without.
        let _ = store.keep_column_map(&ColumnMap { headings, map: options.map.clone() });
    }
    if args.json {
        out.json(&words::json(current, store.city()))?;
    } else {
        out.line(&format!("{} (ulg undo takes it back)", words::done(current)));
    }
    Ok(0)
}

/// The kinds whose files are written.
fn kinds(plan: &Plan) -> Vec<Kind> {
    let rows = plan.rows.iter().filter(|row| row.outcome.writes()).map(|row| row.kind);
    let mut kinds: Vec<Kind> = rows.chain(plan.besides.iter().map(|edit| edit.record().kind)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn agreed(plan: &Plan, options: &ImportOptions) -> Result<bool, Problem> {
    words::preview(plan, out::columns()).iter().for_each(|line| out::say(line));
    out::say(&format!("{} [y/N]", words::question(plan, options)));
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    read.map_err(|error| Problem::error("file", format!("standard input: {error}")).exit(Exit::Disk))?;
    Ok(["y", "yes"].contains(&answer.trim().to_lowercase().as_str()))
}
