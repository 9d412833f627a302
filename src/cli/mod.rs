//! The command line: every job of the screen also without it, as plain text. One file a family of commands; errors
//! are printed in one place, by the caller.

mod args;
mod out;
mod place;
mod read;
mod reference;
mod screen;
mod write;

use std::ffi::OsString;

use args::{Cli, Command, Refusal};
use out::Out;

use crate::problem::{Exit, Problem};

/// Runs a command line and says what the process ends with.
pub fn run(args: Vec<OsString>) -> i32 {
    let cli = match args::parse(args) {
        Ok(cli) => cli,
        Err(Refusal::Words(words)) => return end(&Problem::usage(words)),
        Err(Refusal::Clap(error)) => return clap_end(&error),
    };
    match dispatch(cli) {
        Ok(code) => code,
        Err(problem) => end(&problem),
    }
}

/// Says what went wrong and gives the exit code.
fn end(problem: &Problem) -> i32 {
    out::complain(problem);
    problem.exit as i32
}

/// Help and version are answers; everything else is a wrong command line.
fn clap_end(error: &clap::Error) -> i32 {
    let text = error.render().to_string();
    if error.use_stderr() {
        let words = text.trim_start_matches("error: ").trim_end();
        for line in words.lines().filter(|line| !line.trim().is_empty()) {
            out::say(line.trim_end());
        }
        return Exit::Usage as i32;
    }
    let mut out = Out::default();
    out.raw(&text);
    match out.send() {
        Ok(()) => 0,
        Err(problem) => end(&problem),
    }
}

fn dispatch(cli: Cli) -> Result<i32, Problem> {
    let Cli {
        city,
        global,
        command,
    } = cli;
    let Some(command) = command else {
        return screen::open(city.as_deref(), &global);
    };
    let mut out = Out::default();
    let code = match command {
        Command::Status { json, fail_on } => read::status(&global, json, fail_on, &mut out)?,
        Command::List {
            kind,
            filter,
            json,
            csv,
            contacts,
        } => {
            let shape = read::Shape::of(json, csv);
            read::list(&global, &kind, filter.as_deref(), shape, contacts, &mut out)?
        }
        Command::Show {
            record,
            json,
            contacts,
        } => read::show(&global, &record, json, contacts, &mut out)?,
        Command::Check { json } => read::check(&global, json, &mut out)?,
        Command::Log { since, json } => read::log(&global, since.as_deref(), json, &mut out)?,
        Command::Add { kind, line } => write::add(&global, &kind, &line.join(" "), &mut out)?,
        Command::Set {
            record,
            assignments,
        } => write::set(&global, &record, &assignments, &mut out)?,
        Command::Done { id } => write::done(&global, &id, &mut out)?,
        Command::Remove { record } => write::remove(&global, &record, &mut out)?,
        Command::Undo { count, any } => write::undo(&global, count, any, &mut out)?,
        Command::Redo => write::redo(&global, &mut out)?,
        Command::Init { dir, like } => write::init(&dir, like.as_deref(), &mut out)?,
        Command::Keys => reference::keys(&mut out),
        Command::Format { kind } => reference::format(kind.as_deref(), &mut out)?,
    };
    out.send()?;
    Ok(code)
}
