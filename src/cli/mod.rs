//! The command line: every job of the screen also without it, as plain text. One file a family of commands; errors
//! are printed in one place, by the caller.

mod adding;
mod args;
mod completions;
mod exchange;
mod export;
mod format;
mod git;
mod help;
mod import;
mod look;
mod manual;
mod map;
mod meet;
mod network;
mod out;
mod person;
mod place;
mod plan;
mod read;
mod reference;
mod refusal;
mod refused;
mod report;
mod screen;
mod write;

use std::ffi::OsString;
use std::panic::{self, catch_unwind};

use args::{Cli, Command};
use format::Format;
use out::Out;
use refusal::Refusal;

use crate::model::City;
use crate::problem::{Exit, Problem};
use crate::report::record::Show;
use crate::sheets::is_reading;

/// Runs a command line and says what the process ends with.
pub fn run(args: Vec<OsString>) -> i32 {
    guard();
    catch_unwind(|| answer(args)).unwrap_or(Exit::Bug as i32)
}

/// Our own mistakes are told in one sentence that quotes nothing from the files; the usual report is for who asks.
fn guard() {
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if is_reading() {
            return;
        }
        let place = info.location().map(|place| format!(" ({}:{})", place.file(), place.line()));
        let place = place.unwrap_or_default();
        out::say(&format!("ulg: stopped by a mistake in the program{place}; your files are whole"));
        if std::env::var_os("RUST_BACKTRACE").is_some_and(|asked| asked != "0") {
            report(info);
        }
    }));
}

fn answer(args: Vec<OsString>) -> i32 {
    let mut out = Out::default();
    let done = match args::parse(&args) {
        Ok(cli) => dispatch(cli, &mut out),
        Err(Refusal::Answer(text)) => {
            out.raw(&text);
            Ok(0)
        }
        Err(Refusal::Wrong(problem)) => Err(problem),
    };
    // What was done before something failed is said too.
    let sent = out.send();
    match done.and_then(|code| sent.map(|()| code)) {
        Ok(code) => code,
        Err(problem) => end(&problem),
    }
}

/// Says what went wrong and gives the exit code.
fn end(problem: &Problem) -> i32 {
    out::complain(problem);
    problem.exit as i32
}

fn dispatch(cli: Cli, out: &mut Out) -> Result<i32, Problem> {
    let Cli { city, global, look, command } = cli;
    let Some(command) = command else {
        return screen::open(city.as_deref(), &global, &look);
    };
    match command {
        Command::Status { json, fail_on } => read::status(&global, json, fail_on, out),
        Command::List { kind, filter, json, csv, ids, contacts, private, scope } => {
            let ask = read::Ask {
                filter: filter.as_deref().unwrap_or_default(),
                format: Format::of(json, csv, ids),
                show: Show { contacts, private },
                network: scope == Some(args::Reach::Network),
            };
            read::list(&global, &kind, &ask, out)
        }
        Command::Show { record, json, contacts, private } => {
            read::show(&global, &record, json, Show { contacts, private }, out)
        }
        Command::Check { json, advice } => read::check(&global, json, advice, out),
        Command::Log { since, json, private } => read::log(&global, since.as_deref(), json, private, out),
        Command::Map(args) => map::map(&global, &args, out),
        Command::Match(args) => exchange::matches(&global, &args, out),
        Command::Exchange(args) => exchange::exchange(&global, &args, out),
        Command::Plan(args) => plan::plan(&global, &args, out),
        Command::Brief(args) => meet::brief(&global, &args, out),
        Command::Minutes { id, names } => meet::minutes(&global, id.as_deref(), names, out),
        Command::Questions(form) => meet::questions(&global, form, out),
        Command::Person { what } => person::person(&global, &what, out),
        Command::Add { kind, line } => adding::add(&global, &kind, &line.join(" "), out),
        Command::Import(args) => import::import(&global, &args, out),
        Command::Set { record, assignments } => write::set(&global, &record, &assignments, out),
        Command::Done { id } => write::done(&global, &id, out),
        Command::Remove { record } => write::remove(&global, &record, out),
        Command::Undo(args) => write::undo(&global, &args, out),
        Command::Redo => write::redo(&global, out),
        Command::Report(args) => report::report(&global, &args, out),
        Command::Export(args) => export::export(&global, &args, out),
        Command::Init { dir, like } => write::init(&dir, like.as_deref(), global.lang(), out),
        Command::Git { set } => git::git(&global, set, out),
        Command::MergeDriver(args) => git::merge(&args),
        Command::Completions { shell } => Ok(completions::completions(shell, out)),
        Command::Man { dir } => manual::manual(dir.as_deref(), place::clock(&global, &City::default())?, out),
        Command::Keys => Ok(reference::keys(out)),
        Command::Format { kind } => reference::format(kind.as_deref(), out),
    }
}
