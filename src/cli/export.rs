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
use crate::store;

/// Writes what was asked for.
pub fn export(global: &Global, args: &ExportArgs, out: &mut Out) -> Result<i32, Problem> {
    let what = export::wanted(&args.what)?;
    let (meeting, file) = named(what, &args.file)?;
    let ending = export::ending(what, file)?;
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
    let is_given = place::given(global, city)?.is_some();
    let order = Order::of(&store, (today, is_given), what, &wish)?;
    let notes = match file {
        Some(file) => export::into_files((what, ending), &order, Path::new(file), args.force)?,
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
