//! `ulg brief`, `ulg minutes` and `ulg questions`: what goes from one meeting to the next.

use super::args::Global;
use super::out::{self, Out};
use super::{place, read};
use crate::date::Date;
use crate::insight::{ledger, since, status};
use crate::model::query::standing;
use crate::model::records::Meeting;
use crate::model::{City, Kind};
use crate::problem::{Exit, Problem};
use crate::report::brief::{self, Back};
use crate::report::since::Told;
use crate::report::{self};
use crate::store::{self, Store};

/// Prints the brief, with what has changed since the last meeting or since a day.
pub fn brief(global: &Global, since: Option<&str>, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let status = status::status(city, today);
    let day = since.map(|word| store::past_day(city, word, today, place::clock(global, city)?));
    let last = standing::held(city, today, 1).into_iter().next();
    let back = match day.transpose()? {
        Some(day) => Some(Back::to_day(day, changes(&store, day))),
        // Which meeting was the last is not known where they cannot be read.
        None if city.writable(Kind::Meeting).is_err() => None,
        None => last.map(|one| Back::to_meeting(one, today, changes(&store, one.date))),
    };
    let facts = brief::Facts { city, today, status: &status, since: back };
    out.lines(&brief::markdown(&facts));
    let counts = |file: &str| file != Kind::View.file() && file != store::ARCHIVE;
    Ok(read::trouble(city, counts))
}

/// What the journal knows of the time since a day; a journal that cannot be read knows nothing, and is named.
fn changes(store: &Store, day: Date) -> Told {
    let told = store::beginning(day).map(|moment| {
        let mut back = store.look_back(moment)?;
        while !back.read(usize::MAX)? {}
        let hands = store.external_edits(&back);
        let since = since::since(store.city(), &back.told());
        Ok(Told { since, hands })
    });
    told.transpose().map(Option::unwrap_or_default).unwrap_or_else(|problem: Problem| {
        out::complain(&problem);
        Told::default()
    })
}

/// The files that minutes are made of.
const MINUTES: [Kind; 6] = [Kind::Meeting, Kind::Member, Kind::Person, Kind::Task, Kind::Question, Kind::Story];

/// Prints the minutes of a meeting, or of the last one.
pub fn minutes(global: &Global, id: Option<&str>, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let meeting = match id {
        Some(word) => named(city, word)?,
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
    let concerns = |file: &str| MINUTES.iter().any(|kind| kind.file() == file);
    let code = read::trouble(city, concerns);
    // Names can be left out only where it is known whose they are.
    if city.writable(Kind::Person).is_ok() {
        out.lines(&report::minutes::markdown(city, meeting, today));
    }
    Ok(code)
}

/// The meeting a word names: a record of another kind with the same id is no reason to ask back.
fn named<'a>(city: &'a City, word: &str) -> Result<&'a Meeting, Problem> {
    let id =
        if word.contains('/') { place::record(city, word)? } else { place::record(city, &format!("meeting/{word}"))? };
    let meeting = city.meeting(&id.id).filter(|_| id.kind == Kind::Meeting);
    meeting.ok_or_else(|| {
        Problem::usage(format!("{id} is no meeting; only meetings have minutes"))
            .fix("ulg list meetings shows what there is")
    })
}

/// Prints the questions.
pub fn questions(global: &Global, md: bool, json: bool, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    let ledger = ledger::ledger(city, today);
    if json {
        out.json(&report::ledger::json(&ledger))?;
    } else {
        out.pieces(md, &report::ledger::blocks(city, &ledger, today));
    }
    let concerns = |file: &str| [Kind::Question, Kind::Meeting].iter().any(|kind| kind.file() == file);
    Ok(read::trouble(city, concerns))
}
