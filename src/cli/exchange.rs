//! `ulg match`, `ulg exchange` and the lists of the whole network: who seeks, who gives, and why they fit.

use serde_json::json;

use super::args::{ExchangeArgs, Global, MatchArgs, Reach};
use super::out::Out;
use super::{place, read};
use crate::insight::heat;
use crate::insight::matching::{Exchange, Ref, Scope};
use crate::model::query::standing;
use crate::model::{City, Kind};
use crate::problem::{Exit, Problem};
use crate::report::exchange::{self as report, Way};
use crate::report::introduction::{self, Asked, FoundAnswers};

/// The files that the exchange is made of.
const FILES: [Kind; 2] = [Kind::City, Kind::Need];
/// How many answers are shown where nothing is said.
const BEST: usize = 3;
/// How many own offers or needs a list of ideas holds at most.
const IDEAS: usize = 20;

/// Needs with their best offers, or offers with the needs they could answer.
pub fn matches(global: &Global, args: &MatchArgs, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let exchange = Exchange::of(city);
    let asked = if args.offers { Asked::Offers } else { Asked::Needs };
    let refs = match &args.need {
        Some(word) => vec![named(city, word, asked)?],
        None => own(city, asked),
    };
    let limit = args.limit.unwrap_or(BEST);
    let scope = args.scope.map_or(Scope::Network, Reach::scope);
    let found: Vec<FoundAnswers> = refs
        .into_iter()
        .map(|of| {
            let matches = match asked {
                Asked::Needs => exchange.answers_for(&of, scope, limit),
                Asked::Offers => exchange.askers_for(&of, scope, limit),
            };
            FoundAnswers { of, matches }
        })
        .collect();
    let json = || introduction::json(city, asked, &found);
    out.answer(args.form, json, || introduction::list(city, &exchange, (asked, scope), &found))?;
    Ok(read::code(city, &FILES))
}

/// The city's own open needs, or offers.
fn own(city: &City, asked: Asked) -> Vec<Ref> {
    let reference = |id: &String| Ref::new(&city.slug, id);
    match asked {
        Asked::Needs => {
            let open = city.needs.iter().filter(|need| heat::is_sought(need));
            open.map(|need| reference(&need.id)).collect()
        }
        Asked::Offers => {
            let open = city.offers.iter().filter(|offer| standing::is_open_offer(offer));
            open.map(|offer| reference(&offer.id)).collect()
        }
    }
}

/// The need or offer that a word names: an own id, `needs/id`, or `city/id`.
fn named(city: &City, word: &str, asked: Asked) -> Result<Ref, Problem> {
    let (kind, other) = match asked {
        Asked::Needs => (Kind::Need, Kind::Offer),
        Asked::Offers => (Kind::Offer, Kind::Need),
    };
    let at = match word.split_once('/') {
        Some((slug, id)) if city.network.iter().any(|one| one.slug == slug) => Ref::new(slug, id),
        Some((slug, id)) if slug == city.slug => Ref::new(slug, id),
        Some(_) => Ref::new(&city.slug, place::record(city, word)?.id),
        None => Ref::new(&city.slug, word),
    };
    let is_there = |kind: Kind| match kind {
        Kind::Need => introduction::need(city, &at).is_some(),
        _ => introduction::offer(city, &at).is_some(),
    };
    if is_there(kind) {
        return Ok(at);
    }
    if is_there(other) {
        let what = format!("{word} is {}, not {}", article(other), article(kind));
        let fix = match asked {
            Asked::Needs => "with --offers its needs are looked for",
            Asked::Offers => "without --offers its offers are looked for",
        };
        return Err(Problem::usage(what).fix(fix));
    }
    if at.city == city.slug {
        place::record(city, &format!("{}/{}", kind.name(), at.id))?;
    }
    let what = format!("{} has no {} called {}", at.city, kind.name(), at.id);
    let fix = format!("ulg list {} --scope network shows what there is", kind.plural());
    Err(Problem::error("no-record", what).fix(fix).exit(Exit::Missing))
}

fn article(kind: Kind) -> &'static str {
    match kind {
        Kind::Offer => "an offer",
        _ => "a need",
    }
}

/// The table of themes and cities, or one of the lists that follow from all pairs.
pub fn exchange(global: &Global, args: &ExchangeArgs, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let all = || Exchange::of(city);
    let (json, blocks) = if args.export || args.import {
        let exchange = all();
        let (way, trades) =
            if args.export { (Way::Export, exchange.exports(IDEAS)) } else { (Way::Import, exchange.imports(IDEAS)) };
        (report::trades_json(&trades), report::trades(city, &exchange, way, &trades))
    } else if args.unanswered {
        let exchange = all();
        let found = exchange.unanswered();
        (json!(found), report::unanswered(city, &exchange, &found))
    } else if args.unused {
        let found = all().unused();
        (json!(found), report::unused(city, &found))
    } else if args.duplicates {
        let found = all().duplicates();
        (json!(found), report::duplicates(city, &found))
    } else if args.districts {
        let found = heat::districts(city);
        (json!(found), report::districts(city, &found))
    } else {
        let heat = heat::heat(city);
        let blocks = report::heat(city, &heat).into_iter().chain(report::left_out(store.copies()));
        (report::heat_json(&heat), blocks.collect())
    };
    out.answer(args.form, || json, || blocks)?;
    Ok(read::code(city, &FILES))
}
