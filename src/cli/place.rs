//! Which folder, which day, which record a command means.

use std::env;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::CommandFactory;

use super::args::{Cli, Global};
use super::{out, refusal};
use crate::date::{self, Date};
use crate::fold::nearest;
use crate::model::{City, Kind, RecordId, kinds};
use crate::problem::{Exit, Problem};
use crate::store::{self, OpenOptions, Store, Who};

/// The city whose folder stands in for a missing one.
const EXAMPLE: &str = "gdansk";

/// The folder that was named: by -C, by $ULG_CITY, or because the working folder is one.
pub fn named(global: &Global) -> Option<PathBuf> {
    // A folder that has lost its city.ron is still a city's, and says so when it is opened.
    let here = || store::left_of(Path::new(".")).map(|_| PathBuf::from("."));
    global.folder.clone().or_else(by_env).or_else(here)
}

fn by_env() -> Option<PathBuf> {
    let value = env::var_os("ULG_CITY").filter(|value| !value.is_empty());
    value.map(PathBuf::from)
}

/// Opens a city for reading: the named one, else the example, which is said.
pub fn for_reading(global: &Global) -> Result<Store, Problem> {
    opened(global, Store::open)
}

/// As [`for_reading`], for asking only what is wrong.
pub fn for_checking(global: &Global) -> Result<Store, Problem> {
    opened(global, |dir, who| OpenOptions::new().to_check().open(dir, who))
}

/// How the folder of a city is opened.
type Open = fn(&Path, Who) -> Result<Store, Problem>;

fn opened(global: &Global, open: Open) -> Result<Store, Problem> {
    match named(global) {
        Some(dir) => open_named(&dir, global, open),
        None => {
            out::say("ulg: no city here; this is the built-in example (ulg init DIR makes your own)");
            let mut store = Store::example(EXAMPLE, who())?;
            store.speak(global.lang());
            Ok(store)
        }
    }
}

/// Opens a city for writing: never the example, whose edits would be lost.
pub fn for_writing(global: &Global) -> Result<Store, Problem> {
    match named(global) {
        Some(dir) => open_named(&dir, global, Store::open),
        None => Err(Problem::error("no-city", "no city.ron here")
            .fix("go to a city's folder, name one with -C, or start with: ulg init DIR")
            .exit(Exit::Missing)),
    }
}

/// Opens a folder, says what was put in order there, and where there is no city, the way out.
fn open_named(dir: &Path, global: &Global, open: Open) -> Result<Store, Problem> {
    let mut store = open(dir, who()).map_err(|problem| no_city(problem, dir, global))?;
    store.speak(global.lang());
    for note in store.take_notes() {
        out::complain(&note);
    }
    // The process ends with its work, and the system takes back all memory faster than record by record.
    std::mem::forget(Rc::clone(store.city()));
    Ok(store)
}

fn no_city(problem: Problem, dir: &Path, global: &Global) -> Problem {
    let is_plain = problem.exit == Exit::Missing && problem.code != "broken";
    if !is_plain || !problem.place.file.is_empty() {
        return problem;
    }
    let shown = dir.display();
    let fix = match (refusal::example(dir), &global.folder) {
        (Some(slug), _) => {
            format!("ulg {slug} shows the example, ulg init {slug} --like {slug} copies it")
        }
        (None, Some(_)) => {
            format!("name a folder that holds city.ron, or make one with: ulg init {shown}")
        }
        (None, None) => "$ULG_CITY names it; let it name a folder that holds city.ron".to_string(),
    };
    problem.fix(fix)
}

/// What the screen is to be opened on.
pub enum Wanted {
    Folder(PathBuf),
    Example(&'static str),
}

impl Wanted {
    /// Says that a large city is being read: half a second without a word is long.
    fn announce(&self) {
        const LARGE: u64 = 20 << 20;
        let Wanted::Folder(dir) = self else { return };
        // The two files that grow; the others follow them.
        let sizes = [Kind::Member, Kind::Task].map(|kind| dir.join(kind.file()).metadata());
        let bytes: u64 = sizes.into_iter().flatten().map(|file| file.len()).sum();
        if bytes > LARGE {
            out::say(&format!("ulg: reading {} MB …", bytes >> 20));
        }
    }

    /// Reads the city, to work on it or only to look; of an example a throw-away copy is made.
    pub fn open(&self, looking: bool) -> Result<Store, Problem> {
        self.announce();
        match self {
            Wanted::Folder(dir) => OpenOptions::new().without_network().read_only(looking).open(dir, who()),
            Wanted::Example(slug) => {
                let store = OpenOptions::new().without_network().example(slug, who())?;
                Ok(if looking { store.look_only() } else { store })
            }
        }
    }
}

/// Finds a city for the screen: a folder, the name of an example, or what is named otherwise. Nothing is opened yet.
pub fn for_screen(city: Option<&Path>, global: &Global) -> Result<Wanted, Problem> {
    match city {
        None => Ok(named(global).map_or(Wanted::Example(EXAMPLE), Wanted::Folder)),
        Some(path) if path.exists() => Ok(Wanted::Folder(path.to_path_buf())),
        Some(path) => match refusal::example(path) {
            Some(slug) => Ok(Wanted::Example(slug)),
            None => Err(refusal::unknown(&path.to_string_lossy(), &Cli::command())),
        },
    }
}

/// Who changes things: the system's user; and the one clock of the command line.
pub fn who() -> Who {
    Who { user: store::system_user(), now: chrono::Local::now }
}

/// Today: `--today`, else `ULG_TODAY`, else the city's frozen day, else the clock's.
pub fn today(global: &Global, city: &City) -> Result<Date, Problem> {
    Ok(city.today(given(global, city)?, local_day()))
}

/// The day by the clock, which no city freezes: `--today`, else `ULG_TODAY`, else the clock's own.
pub fn clock(global: &Global, city: &City) -> Result<Date, Problem> {
    Ok(given(global, city)?.unwrap_or_else(local_day))
}

/// The day by the clock of this machine.
pub fn local_day() -> Date {
    chrono::Local::now().date_naive()
}

/// The day that `--today` or `ULG_TODAY` fixes, if any.
pub fn given(global: &Global, city: &City) -> Result<Option<Date>, Problem> {
    let by_env = || env::var("ULG_TODAY").ok().filter(|day| !day.is_empty());
    let (name, text) = match (&global.today, by_env()) {
        (Some(text), _) => ("--today", text.clone()),
        (None, Some(text)) => ("$ULG_TODAY", text),
        (None, None) => return Ok(None),
    };
    match date::parse(&text, city.calendar(local_day()), None) {
        Ok(Some(day)) => Ok(Some(day)),
        Ok(None) => Err(Problem::usage(format!("{name} cannot be none")).fix("give a date such as 2026-11-23")),
        Err(reason) => Err(Problem::usage(format!("{name}: {reason}"))),
    }
}

/// The record that `members/labour-office`, `labour-office` or `city` names.
pub fn record(city: &City, word: &str) -> Result<RecordId, Problem> {
    if word == "city" {
        return Ok(RecordId::new(Kind::City, "city"));
    }
    if let Some((kind, id)) = word.split_once('/') {
        let kind = Kind::parse(kind).map_err(|problem| malformed(word).unwrap_or(problem))?;
        return match city.find(kind, id) {
            Some(record) => Ok(RecordId::of(record)),
            None => Err(malformed(word).unwrap_or_else(|| missing(city, kind, id))),
        };
    }
    match city.kinds_of(word).as_slice() {
        [kind] => Ok(RecordId::new(*kind, word)),
        [] => Err(malformed(word).unwrap_or_else(|| missing_anywhere(city, word))),
        many => {
            let names: Vec<String> = many.iter().map(|kind| format!("{}/{word}", kind.name())).collect();
            Err(Problem::usage(format!("{word} could be {}", names.join(" or "))).fix("name the kind too"))
        }
    }
}

/// The record of a kind that a word names, by its id alone too: a record of another kind with the same id is no reason
/// to ask back. `only` says what others have not: `members have links`.
pub fn one_of<'c, R>(
    city: &'c City,
    word: &str,
    kind: Kind,
    only: &str,
    find: fn(&'c City, &str) -> Option<&'c R>,
) -> Result<&'c R, Problem> {
    let id = if word.contains('/') { record(city, word)? } else { record(city, &format!("{}/{word}", kind.name()))? };
    find(city, &id.id).filter(|_| id.kind == kind).ok_or_else(|| {
        Problem::usage(format!("{id} is no {}; only {only}", kind.name()))
            .fix(format!("ulg list {} shows what there is", kind.plural()))
    })
}

/// What is wrong with a word that can be no record's name.
fn malformed(word: &str) -> Option<Problem> {
    let fits = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_');
    let (kind, id) = word.split_once('/').unwrap_or(("kind", word));
    let is_id = [kind, id].iter().all(|part| !part.is_empty() && part.chars().all(fits));
    (!is_id)
        .then(|| Problem::usage(format!("\"{word}\" names no record")).fix("ids use letters, digits, - and _: KIND/ID"))
}

/// A record that was there a moment ago.
pub fn gone(id: &RecordId) -> Problem {
    Problem::error("no-record", format!("{id} is not there")).exit(Exit::Missing)
}

fn missing(city: &City, kind: Kind, id: &str) -> Problem {
    if let Err(problem) = city.writable(kind) {
        return problem.clone();
    }
    let missing = kinds::missing(kind, id);
    let otherwise = missing.fix.clone();
    missing.meant(nearest(id, city.all(kind).map(|record| record.id())), || otherwise)
}

fn missing_anywhere(city: &City, id: &str) -> Problem {
    if let Some(problem) = city.trouble.first() {
        // It may well stand in the file that cannot be read.
        return Problem {
            what: format!("{}, so it cannot be told whether there is {id}", problem.what),
            ..problem.clone()
        };
    }
    let ids = Kind::all().flat_map(|kind| city.all(kind)).map(|record| record.id());
    Problem::error("no-record", format!("there is no record called {id}"))
        .meant(nearest(id, ids), || "ulg list KIND shows what there is".to_string())
        .exit(Exit::Missing)
}
