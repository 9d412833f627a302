//! `ulg list --scope network`: needs, offers and stories of all cities in one list. Of the others nothing else is known.

use serde::Serialize;

use super::format::Format;
use super::out::{self, Out};
use crate::date::Date;
use crate::model::query::{self, Query};
use crate::model::{City, Kind, Neighbour, Record};
use crate::problem::Problem;
use crate::report::json::JsonRecord;
use crate::report::record::Show;
use crate::report::{csv, list};

/// A record as scripts read it, with the slug of its city.
#[derive(Serialize)]
struct NetworkRow<'a> {
    city: &'a str,
    #[serde(flatten)]
    record: JsonRecord<'a>,
}

/// The records of all cities that answer a filter, the own ones first. In text and in tables the id has the city before
/// it; JSON has the city beside it.
pub fn list(city: &City, today: Date, kind: Kind, query: &Query, format: Format, out: &mut Out) -> Result<(), Problem> {
    if !kind.is_shown_to_others() {
        let what = format!("of other cities no {} are known", kind.plural());
        return Err(Problem::usage(what).fix("--scope network goes with needs, offers and stories"));
    }
    let others: Vec<City> = city.network.iter().map(Neighbour::alone).collect();
    let all: Vec<&City> = std::iter::once(city).chain(&others).collect();
    let found = all.iter().flat_map(|one| {
        let records = query::filter(one, today, kind, query).into_iter();
        records.map(|record| (one.slug.as_str(), record))
    });
    let show = Show::PUBLIC;
    if format == Format::Json {
        let entries = found.map(|(city, record)| NetworkRow { city, record: JsonRecord { record, show } });
        return out.json(&entries.collect::<Vec<_>>());
    }
    let named: Vec<City> = all.iter().map(|one| named(one, &city.slug)).collect();
    let rows = all.iter().zip(&named).flat_map(|(one, named)| {
        let records = query::filter(one, today, kind, query).into_iter();
        records.filter_map(|record| named.at(kind, one.place(kind, record.id())?))
    });
    let rows: Vec<&dyn Record> = rows.collect();
    match format {
        Format::Csv => out.raw(&csv::records(kind, &rows, show)?),
        Format::Ids => rows.iter().for_each(|record| out.line(record.id())),
        _ => out.lines(&list::text(city, today, kind, &rows, show, out::columns())),
    }
    Ok(())
}

/// The same records under `city/id`; who stands behind another city's is not known here and left out.
fn named(one: &City, own: &str) -> City {
    let mut city = City::default();
    let name = |id: &mut String| *id = format!("{}/{id}", one.slug);
    city.needs.clone_from(&one.needs);
    city.offers.clone_from(&one.offers);
    city.stories.clone_from(&one.stories);
    city.needs.iter_mut().for_each(|need| name(&mut need.id));
    city.offers.iter_mut().for_each(|offer| name(&mut offer.id));
    city.stories.iter_mut().for_each(|story| name(&mut story.id));
    if one.slug != own {
        city.needs.iter_mut().for_each(|need| need.by = None);
        city.offers.iter_mut().for_each(|offer| offer.by = None);
        city.stories.iter_mut().for_each(|story| story.who = None);
    }
    city
}
