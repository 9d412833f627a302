//! A command line that was not taken, in one line: what is wrong, the nearest word, how it is written. It must not know
//! what the commands do.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::fold::nearest;
use crate::problem::{Exit, Problem};
use crate::store::sample;

/// Why arguments were not taken.
pub enum Refusal {
    Wrong(Problem),
    /// Nothing is wrong: help or version was asked for.
    Answer(String),
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Refusal::Wrong(problem)
    }
}

/// What clap says of a command line that `command` does not take, in one line.
pub fn refusal(error: &clap::Error, args: &[OsString], command: &Command) -> Refusal {
    if !error.use_stderr() {
        return Refusal::Answer(error.render().to_string());
    }
    let stray = match error.kind() {
        ErrorKind::UnknownArgument => stray(args, command),
        _ => None,
    };
    let problem = match stray {
        Some(word) => unknown(word, command),
        None => Problem::usage(words(error)).fix(way_out(error)),
    };
    Refusal::Wrong(problem)
}

/// The first word, where a command should stand and none does.
fn stray<'a>(args: &'a [OsString], command: &Command) -> Option<&'a str> {
    const WITH_VALUE: [&str; 4] = ["-C", "--city", "--today", "--theme"];
    let mut args = args.iter().skip(1).filter_map(|arg| arg.to_str());
    let word = loop {
        let arg = args.next()?;
        if WITH_VALUE.contains(&arg) {
            args.next()?;
        } else if !arg.starts_with('-') {
            break arg;
        }
    };
    let known = word == "help" || command.get_subcommands().any(|one| one.get_name() == word);
    (!known && !names_city(Path::new(word))).then_some(word)
}

/// Whether a word is a folder or an example, so that a screen can be opened on it.
pub fn names_city(path: &Path) -> bool {
    path.exists() || example(path).is_some()
}

/// The built-in example of that name.
pub fn example(path: &Path) -> Option<&'static str> {
    let city = sample::CITIES.iter().find(|city| path.as_os_str() == OsStr::new(city.slug));
    city.map(|city| city.slug)
}

/// A word that is neither folder nor example nor command.
pub fn unknown(word: &str, command: &Command) -> Problem {
    if word.contains('/') {
        return Problem::error("no-city", format!("{word}: no such folder"))
            .fix("make one with: ulg init DIR")
            .exit(Exit::Missing);
    }
    let commands = command.get_subcommands().map(Command::get_name);
    let cities = sample::CITIES.iter().map(|city| city.slug);
    let otherwise = || "ulg --help lists the commands, ulg init DIR makes a folder".to_string();
    Problem::usage(format!("there is no command, folder or example called {word}"))
        .meant(nearest(word, commands.chain(cities)), otherwise)
}

/// What is wrong.
fn words(error: &clap::Error) -> String {
    let arg = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if arg.starts_with('-') => format!("there is no option {arg}"),
        ErrorKind::UnknownArgument => format!("\"{arg}\" is one word too many"),
        ErrorKind::MissingRequiredArgument => format!("{arg} is missing"),
        ErrorKind::InvalidValue if value.is_empty() => format!("{arg} needs a value"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!("{arg} cannot be \"{value}\"")
        }
        ErrorKind::ArgumentConflict => {
            let prior = context(error, ContextKind::PriorArg);
            if prior == arg { format!("{arg} is given twice") } else { format!("{arg} and {prior} do not go together") }
        }
        ErrorKind::InvalidSubcommand => {
            let name = context(error, ContextKind::InvalidSubcommand);
            format!("there is no command called {name}")
        }
        _ => plain(error),
    }
}

/// What to do about it: the nearest word or what may stand there, and how the command is written.
fn way_out(error: &clap::Error) -> String {
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand].map(|kind| context(error, kind));
    if let Some(near) = near.iter().find(|near| !near.is_empty()) {
        return format!("did you mean {near}?");
    }
    let values = context(error, ContextKind::ValidValue);
    if !values.is_empty() {
        return format!("use one of {values}");
    }
    if let (ErrorKind::ValueValidation, Some(why)) = (error.kind(), std::error::Error::source(error)) {
        return why.to_string();
    }
    let usage = context(error, ContextKind::Usage);
    let arg = context(error, ContextKind::InvalidArg);
    if error.kind() == ErrorKind::UnknownArgument && usage.contains("<LINE>") {
        return format!("to take it as a word of the line, write -- before {arg}");
    }
    usage.replacen("Usage:", "usage:", 1)
}

/// A piece of what clap knows of the error, several parted by commas.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string().trim().to_string(),
        _ => String::new(),
    }
}

/// Clap's own first line.
fn plain(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let line = text.lines().next().unwrap_or_default();
    line.trim_start_matches("error: ").to_string()
}
