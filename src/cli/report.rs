//! `ulg report`: the city in pictures, as a page or one by one.

use std::io::Write as _;

use super::args::{Global, ReportArgs};
use super::out::Out;
use super::{place, read};
use crate::model::Kind;
use crate::problem::{Exit, Problem};
use crate::report::pictures::{self, Setting};
use crate::store::{self, Readers};

/// The files that pictures are made of.
const FILES: [Kind; 9] = [
    Kind::City,
    Kind::Role,
    Kind::Member,
    Kind::Person,
    Kind::Link,
    Kind::Meeting,
    Kind::Action,
    Kind::Need,
    Kind::Story,
];

/// Writes the report, or one picture, into a file or to the output.
pub fn report(global: &Global, args: &ReportArgs, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    // What is handed on tells nothing from half a file, and names are left out only where it is known whose they are.
    read::whole(city, &FILES)?;
    let shown = pictures::unnamed(city);
    let setting = Setting { city: &shown, today };
    let text = match &args.picture {
        Some(name) => pictures::picture(name, setting)?.svg,
        None => pictures::page(setting, args.audience.audience()),
    };
    match &args.file {
        Some(path) => store::make(path, args.force, Readers::Anybody, |file| {
            file.write_all(text.as_bytes())
                .map_err(|error| Problem::error("output", error.to_string()).exit(Exit::Output))
        })?,
        None => out.raw(&text),
    }
    Ok(0)
}
