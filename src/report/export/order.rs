//! What every writer takes: the city, the day, what may be shown, and what the person asked for. It must not know a
//! format.

use std::collections::HashMap;

use chrono::{NaiveDateTime, NaiveTime};

use super::outputs::What;
use super::people::Personal;
use crate::clean;
use crate::date::Date;
use crate::model::columns::{Cells, Reveal};
use crate::model::query::{self, Mode, Query};
use crate::model::records::Person;
use crate::model::seats::Seats;
use crate::model::{City, Kind, Record, RecordId};
use crate::problem::{Exit, Problem};
use crate::sort::InOrder;
use crate::store::Store;

/// What a person may ask of an output.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    pub reveal: Reveal,
    /// Only the records that answer these words.
    pub filter: Option<String>,
    /// Of the report: what has changed from this day on.
    pub since: Option<Date>,
    /// The meeting of the minutes; the last one if nothing is said.
    pub meeting: Option<String>,
    /// Between the columns of CSV; a comma if nothing is said.
    pub separator: Option<u8>,
    /// Tasks as things to do, not as days of a calendar.
    pub todo: bool,
    /// How long meetings are, in minutes; two hours if nothing is said.
    pub length: Option<u32>,
    /// Where the city is, as calendars name it: `Atlantic/Canary`.
    pub timezone: Option<String>,
}

/// What an output is made of.
pub struct Order<'a> {
    pub store: &'a Store,
    pub city: &'a City,
    pub today: Date,
    /// When it is made, in UTC.
    pub made: NaiveDateTime,
    pub wish: &'a Wish,
    /// The records of the kind that the filter chooses; else all.
    chosen: Option<(Kind, Vec<&'a dyn Record>)>,
}

impl<'a> Order<'a> {
    /// Of a city as it stands on a day, which may have been given; the filter chooses among what the output is made of.
    ///
    /// # Errors
    /// 2 for a wish that the output cannot fulfil, 65 where a file cannot be read that it is made of.
    pub fn of(
        store: &'a Store,
        (today, is_given): (Date, bool),
        what: What,
        wish: &'a Wish,
    ) -> Result<Order<'a>, Problem> {
        let city = store.city();
        // A day that stands still has no hour.
        let is_fixed = is_given || city.charter.as_of.is_some();
        let made = if is_fixed { today.and_time(NaiveTime::MIN) } else { store.now().naive_utc() };
        fulfilled(what, wish)?;
        readable(city, what)?;
        let words = wish.filter.as_deref().zip(what.filtered());
        let choose = |(words, kind): (&str, Kind)| {
            let query = Query::parse(words, kind, city.calendar(today), Mode::Plain)?;
            match query.unknown(city, kind) {
                Some(problem) => Err(problem),
                None => Ok((kind, query::filter(city, today, kind, &query))),
            }
        };
        let chosen = words.map(choose).transpose()?;
        Ok(Order { store, city, today, made, wish, chosen })
    }

    /// The records of a kind that are wanted and may leave.
    pub(super) fn records(&self, kind: Kind) -> Vec<&'a dyn Record> {
        let mut records: Vec<&dyn Record> = match &self.chosen {
            Some((of, chosen)) if *of == kind => chosen.clone(),
            _ => self.city.all(kind).collect(),
        };
        records.retain(|record| self.wish.reveal.lets(*record));
        records
    }

    /// Makes cells of values, as much as may be shown.
    pub(super) fn cells(&self) -> Cells<'a> {
        Cells::of(self.city, self.wish.reveal)
    }

    /// Leaves out who is named in a text, where people are not asked for.
    pub(super) fn seats(&self) -> Seats {
        if self.wish.reveal.people { Seats::default() } else { Seats::of(self.city) }
    }

    /// `ULG Gdańsk`.
    pub(super) fn group(&self) -> String {
        clean::line(&format!("ULG {}", self.city.name())).into_owned()
    }

    /// How often each record has been changed, as far as the journal knows.
    pub(super) fn changes(&self) -> HashMap<RecordId, u32> {
        let mut changes: HashMap<RecordId, u32> = HashMap::new();
        for entry in self.store.log(None).unwrap_or_default() {
            let mut records: Vec<RecordId> =
                entry.deeds.iter().filter_map(|deed| Some(RecordId::new(deed.kind()?, deed.id.as_str()))).collect();
            records.order();
            records.dedup();
            records.into_iter().for_each(|record| *changes.entry(record).or_default() += 1);
        }
        changes
    }

    /// The people who are wanted and may leave.
    pub(super) fn people(&self) -> impl Iterator<Item = &'a Person> {
        let records = self.records(Kind::Person).into_iter();
        records.filter_map(|one| self.city.people.get(self.city.place(Kind::Person, one.id())?))
    }

    /// What a file says of all people in it.
    pub(super) fn personal(&self) -> Option<Personal> {
        Personal::of(self.people(), self.today)
    }
}

/// What is asked for and can have no effect is a mistake.
fn fulfilled(what: What, wish: &Wish) -> Result<(), Problem> {
    let in_vain = [
        (wish.reveal.people && !what.takes_people(), "--people", "it never names people"),
        (wish.reveal.private && !what.takes_private(), "--private", "it never holds private fields"),
        (wish.filter.is_some() && what.filtered().is_none(), "--filter", "it is not made of one kind of record"),
        (wish.since.is_some() && what != What::Report, "--since", "only the report looks back"),
        (
            (wish.todo || wish.length.is_some() || wish.timezone.is_some()) && what != What::Calendar,
            "--todo, --length or --timezone",
            "they are for the calendar",
        ),
    ];
    if let Some((_, option, why)) = in_vain.into_iter().find(|(is, ..)| *is) {
        let what = format!("{option} does not go with {}: {why}", what.name());
        return Err(Problem::usage(what).fix("leave it out"));
    }
    let is_people = matches!(what, What::Contacts | What::Kind(Kind::Person));
    if is_people && !wish.reveal.people {
        return Err(Problem::usage(format!("{} are personal data", what.name())).fix("--people exports them"));
    }
    Ok(())
}

/// Names can be left out only where it is known whose they are; and what cannot be read would look like nothing.
fn readable(city: &City, what: What) -> Result<(), Problem> {
    let concerns = |kind: &Kind| kind.is_private() || made_of(what).is_none_or(|kinds| kinds.contains(kind));
    Kind::all()
        .filter(concerns)
        .try_for_each(|kind| city.writable(kind).map_err(|problem| Problem { exit: Exit::Data, ..problem.clone() }))
}

/// The kinds an output is made of; `None` where it is made of all.
fn made_of(what: What) -> Option<Vec<Kind>> {
    match what {
        What::Kind(kind) => Some(vec![kind]),
        What::Kumu | What::Network => Some(vec![Kind::City, Kind::Role, Kind::Member, Kind::Link]),
        What::Calendar => Some(vec![Kind::City, Kind::Meeting, Kind::Task]),
        What::Contacts => Some(vec![Kind::Member]),
        What::ActionTable => Some(vec![Kind::City, Kind::Member, Kind::Action]),
        What::ExchangeTable => Some(vec![Kind::City, Kind::Need]),
        What::Minutes => Some(vec![Kind::Meeting, Kind::Member, Kind::Task, Kind::Question, Kind::Story]),
        What::Workbook | What::Report => None,
    }
}
