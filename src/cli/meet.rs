//! `ulg brief`, `ulg minutes` and `ulg questions`: what goes from one meeting to the next.

use super::args::{BriefArgs, BriefFor, Form, Global};
use super::out::{self, Out};
use super::{place, read};
use crate::insight::{ledger, status};
use crate::model::query::standing;
use crate::model::{City, Kind};
use crate::problem::{Exit, Problem};
use crate::report;
use crate::report::back::back;
use crate::report::blocks;
use crate::report::brief;
use crate::report::export::{Document, html};
use crate::report::mayor;
use crate::report::minutes::Missed;
use crate::store;

/// Prints the brief, with what has changed since the last meeting or since a day.
pub fn brief(global: &Global, args: &BriefArgs, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let status = status::status(city, today);
    let day = args.since.as_deref().map(|word| store::past_day(city, word, today, place::clock(global, city)?));
    let (back, problem) = back(&store, today, day.transpose()?);
    problem.iter().for_each(out::complain);
    let facts = brief::Facts { city, today, status: &status, since: back };
    let blocks = match args.audience {
        Some(BriefFor::Mayor) => {
            read::whole(city, &MAYOR)?;
            mayor::pieces(&facts)
        }
        Some(BriefFor::Group) | None => brief::pieces(&facts),
    };
    match (args.plain, args.html) {
        (true, _) => out.lines(&blocks::plain(&blocks, blocks::MAIL)),
        (_, true) => out.raw(&html::page(&Document::of(city, today, blocks))),
        _ => out.lines(&blocks::markdown(&blocks)),
    }
    let counts = |file: &str| file != Kind::View.file() && file != store::ARCHIVE;
    Ok(read::trouble(city, counts))
}

/// The files that the brief for a mayor is made of.
const MAYOR: [Kind; 8] =
    [Kind::City, Kind::Member, Kind::Person, Kind::Meeting, Kind::Action, Kind::Task, Kind::Need, Kind::Story];

/// The files that minutes are made of.
const MINUTES: [Kind; 6] = [Kind::Meeting, Kind::Member, Kind::Person, Kind::Task, Kind::Question, Kind::Story];

/// Prints the minutes of a meeting, or of the last one; with the names of the absent where they are asked for.
pub fn minutes(global: &Global, id: Option<&str>, names: bool, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let meeting = match id {
        Some(word) => place::one_of(city, word, Kind::Meeting, "meetings have minutes", City::meeting)?,
        None => {
            city.writable(Kind::Meeting).map_err(Clone::clone)?;
            let last = standing::held(city, today, 1).into_iter().next();
            last.ok_or_else(|| {
                Problem::error("no-record", "no meeting has been held yet")
                    .fix("name one: ulg list meetings shows them")
                    .exit(Exit::Missing)
            })?
        }
    };
    let code = read::code(city, &MINUTES);
    // Names can be left out only where it is known whose they are.
    if city.writable(Kind::Person).is_ok() {
        let how = if names { Missed::Named } else { Missed::Counted };
        out.lines(&report::minutes::markdown(city, meeting, today, how));
    }
    Ok(code)
}

/// Prints the questions.
pub fn questions(global: &Global, form: Form, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let ledger = ledger::ledger(city, today);
    out.answer(form, || report::ledger::json(&ledger), || report::ledger::blocks(city, &ledger, today))?;
    Ok(read::code(city, &[Kind::Question, Kind::Meeting]))
}
