//! Which folder, which day, which record a command means.

use std::env;
use std::path::{Path, PathBuf};

use super::args::Global;
use super::out;
use crate::date::{self, Calendar, Date};
use crate::model::{City, Kind, RecordId};
use crate::problem::{Exit, Problem};
use crate::store::{self, Store, Who, sample};

/// The city whose folder stands in for a missing one.
const EXAMPLE: &str = "gdansk";

/// The folder that was named: by -C, by $ULG_CITY, or because the working folder is one.
pub fn named(global: &Global) -> Option<PathBuf> {
    let by_env = || {
        env::var_os("ULG_CITY")
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let here = || Path::new("city.ron").exists().then(|| PathBuf::from("."));
    global.folder.clone().or_else(by_env).or_else(here)
}

/// Opens a city for reading: the named one, else the example, which is said.
pub fn for_reading(global: &Global) -> Result<Store, Problem> {
    match named(global) {
        Some(dir) => open(&dir),
        None => {
            out::say(
                "ulg: no city here; this is the built-in example (ulg init DIR makes your own)",
            );
            Store::example(EXAMPLE, who())
        }
    }
}

/// Opens a city for writing: never the example, whose edits would be lost.
pub fn for_writing(global: &Global) -> Result<Store, Problem> {
    match named(global) {
        Some(dir) => open(&dir),
        None => Err(Problem::error("no-city", "no city.ron here")
            .fix("go to a city's folder, name one with -C, or start with: ulg init DIR")
            .exit(Exit::Missing)),
    }
}

/// Opens a city for the screen: a folder, the name of an example, or what is named otherwise.
pub fn for_screen(city: Option<&Path>, global: &Global) -> Result<Store, Problem> {
    match city {
        None => match named(global) {
            Some(dir) => Store::open_alone(&dir, who()),
            None => Store::example_alone(EXAMPLE, who()),
        },
        Some(path) if path.exists() => Store::open_alone(path, who()),
        Some(path) => {
            let word = path.to_string_lossy();
            if sample::CITIES.iter().any(|city| city.slug == word) {
                return Store::example_alone(&word, who());
            }
            Err(unknown(&word))
        }
    }
}

/// A word that is neither folder, example nor command.
fn unknown(word: &str) -> Problem {
    let command = clap::Command::get_subcommands;
    let known = <super::args::Cli as clap::CommandFactory>::command();
    let names: Vec<&str> = command(&known).map(clap::Command::get_name).collect();
    match crate::fold::nearest(word, names.iter().copied()) {
        Some(near) => Problem::usage(format!("there is no command or folder called {word}"))
            .fix(format!("did you mean {near}?")),
        None => Problem::error("no-city", format!("{word}: no such folder"))
            .fix("make one with: ulg init DIR")
            .exit(Exit::Missing),
    }
}

fn open(dir: &Path) -> Result<Store, Problem> {
    Store::open(dir, who())
}

/// Who changes things: the system's user; and the one clock of the command line.
pub fn who() -> Who {
    Who {
        user: store::system_user(),
        now: chrono::Local::now,
    }
}

/// Today: `--today`, else `ULG_TODAY`, else the city's frozen day, else the clock's.
pub fn today(global: &Global, city: &City) -> Result<Date, Problem> {
    let clock = chrono::Local::now().date_naive();
    let given = global
        .today
        .clone()
        .or_else(|| env::var("ULG_TODAY").ok().filter(|day| !day.is_empty()));
    let Some(text) = given else {
        return Ok(city.charter.as_of.unwrap_or(clock));
    };
    let calendar = Calendar {
        today: clock,
        next_meeting: None,
    };
    match date::parse(&text, calendar, None) {
        Ok(Some(day)) => Ok(day),
        Ok(None) => Err(Problem::usage(
            "today cannot be none; give a date such as 2026-11-23",
        )),
        Err(reason) => Err(Problem::usage(format!("today: {reason}"))),
    }
}

/// The record that `members/labour-office`, `labour-office` or `city` names.
pub fn record(city: &City, word: &str) -> Result<RecordId, Problem> {
    if word == "city" {
        return Ok(RecordId::new(Kind::City, "city"));
    }
    if let Some((kind, id)) = word.split_once('/') {
        let kind = Kind::parse(kind)?;
        return match city.find(kind, id) {
            Some(record) => Ok(RecordId::of(record)),
            None => Err(missing(city, kind, id)),
        };
    }
    match city.kinds_of(word).as_slice() {
        [kind] => Ok(RecordId::new(*kind, word)),
        [] => Err(missing_anywhere(city, word)),
        many => {
            let names: Vec<String> = many
                .iter()
                .map(|kind| format!("{}/{word}", kind.name()))
                .collect();
            Err(
                Problem::usage(format!("{word} could be {}", names.join(" or ")))
                    .fix("name the kind too"),
            )
        }
    }
}

fn missing(city: &City, kind: Kind, id: &str) -> Problem {
    if let Err(problem) = city.writable(kind) {
        return problem.clone();
    }
    let near = crate::fold::nearest(id, city.all(kind).map(|record| record.id()));
    let fix = match near {
        Some(near) => format!("did you mean {near}?"),
        None => format!("ulg list {} shows what there is", kind.plural()),
    };
    Problem::error(
        "no-record",
        format!("there is no {} called {id}", kind.name()),
    )
    .fix(fix)
    .exit(Exit::Missing)
}

fn missing_anywhere(city: &City, id: &str) -> Problem {
    let ids = Kind::all()
        .flat_map(|kind| city.all(kind))
        .map(|record| record.id());
    let fix = match crate::fold::nearest(id, ids) {
        Some(near) => format!("did you mean {near}?"),
        None => "ulg list KIND shows what there is".to_string(),
    };
    Problem::error("no-record", format!("there is no record called {id}"))
        .fix(fix)
        .exit(Exit::Missing)
}
