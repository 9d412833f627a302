//! `ulg export`: the city in the formats of other programs, into a file or, as text, to the output.

use std::io::Cursor;
use std::path::Path;

use super::args::{ExportArgs, Global};
use super::out::{self, Out};
use super::place;
use crate::model::columns::Reveal;
use crate::model::{City, Kind};
use crate::problem::Problem;
use crate::report::export::{self, Ending, Order, What, Wish};
use crate::store::{self, Readers};

/// Writes what was asked for.
pub fn export(global: &Global, args: &ExportArgs, out: &mut Out) -> Result<i32, Problem> {
    let what = export::wanted(&args.what)?;
    let (meeting, file) = named(what, &args.file)?;
    let ending = ending(what, file)?;
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let since = args.since.as_deref();
    let since = since.map(|word| store::past_day(city, word, today, place::clock(global, city)?)).transpose()?;
    let meeting = meeting.map(|word| place::one_of(city, word, Kind::Meeting, "meetings have minutes", City::meeting));
    let wish = Wish {
        reveal: Reveal { people: args.people, private: args.private },
        filter: args.filter.clone(),
        since,
        meeting: meeting.transpose()?.map(|meeting| meeting.id.clone()),
        separator: args.separator,
        todo: args.todo,
        length: args.length,
        timezone: args.timezone.clone(),
    };
    let is_fixed = place::given(global, city)?.is_some() || city.charter.as_of.is_some();
    let made = if is_fixed { today.and_time(chrono::NaiveTime::MIN) } else { store.now().naive_utc() };
    let order = Order::of(&store, (today, made), what, &wish)?;
    let notes = match file {
        Some(file) => files(what, ending, &order, Path::new(file), args.force)?,
        None => {
            let mut bytes = Cursor::new(Vec::new());
            let notes = export::write((what, ending, None), &order, &mut bytes)?;
            out.raw(&String::from_utf8_lossy(&bytes.into_inner()));
            notes
        }
    };
    notes.iter().for_each(|note| out::say(&format!("ulg: {note}")));
    Ok(0)
}

/// The meeting and the file among the words behind what is wanted.
fn named(what: What, words: &[String]) -> Result<(Option<&str>, Option<&str>), Problem> {
    match (what, words) {
        (_, []) => Ok((None, None)),
        (What::Minutes, [one]) if Ending::of(one).is_none() => Ok((Some(one), None)),
        (_, [file]) => Ok((None, Some(file))),
        (What::Minutes, [meeting, file]) => Ok((Some(meeting), Some(file))),
        (_, [_, more, ..]) => Err(Problem::usage(format!("\"{more}\" is one word too many"))),
    }
}

/// The format that a file's name says; of what is printed the first text format.
fn ending(what: What, file: Option<&str>) -> Result<Ending, Problem> {
    let endings = export::endings(what);
    let all = || {
        let names: Vec<String> = endings.iter().map(|ending| format!(".{}", ending.name())).collect();
        names.join(", ")
    };
    match file {
        None => endings.iter().copied().find(|ending| ending.is_text() && !is_parted(what, *ending)).ok_or_else(|| {
            Problem::usage(format!("{} needs a file name", what.name())).fix(format!("one that ends in {}", all()))
        }),
        Some(file) => Ending::of(file).filter(|ending| endings.contains(ending)).ok_or_else(|| {
            let what = format!("{file}: {} cannot be written in that format", what.name());
            Problem::usage(what).fix(format!("end the name in {}", all()))
        }),
    }
}

/// Whether an output is several files in a format, so that it cannot be printed.
fn is_parted(what: What, ending: Ending) -> bool {
    !export::parts(what, ending).is_empty()
}

/// Writes a file, or each of several beside each other; none if one of them is there already.
fn files(what: What, ending: Ending, order: &Order<'_>, path: &Path, force: bool) -> Result<Vec<String>, Problem> {
    let paths = export::paths(what, ending, path);
    for (path, _) in &paths {
        store::free(path, force)?;
    }
    let is_private = order.wish.reveal != Reveal::default();
    let readers = if is_private { Readers::Owner } else { Readers::Anybody };
    let mut notes = Vec::new();
    for (path, part) in &paths {
        let said = store::make(path, force, readers, |file| export::write((what, ending, *part), order, file))?;
        notes = said;
    }
    Ok(notes)
}
