//! The exchange as text for others: where the network is rich and poor, what the city could give and take, what is left
//! over. It must not know how matches are found.

use serde_json::{Value as Json, json};

use super::blocks::{Block, list};
use super::introduction::{need, offer};
use crate::insight::heat::{Count, District, Heat, sum};
use crate::insight::matching::{Double, Exchange, Match, Ref, Trade};
use crate::insight::words::several;
use crate::model::City;
use crate::problem::Problem;

/// Needs and offers by theme and city: `3/1` is three needs and one offer.
pub fn heat(city: &City, heat: &Heat) -> Vec<Block> {
    let name = &city.charter.name;
    let all = sum(&heat.totals);
    let mut blocks = vec![
        Block::Title(format!("{name} and its network: needs/offers by theme")),
        Block::Text(format!(
            "{}: {} still sought (matched ones too, met and dropped ones not) and {} that are open.",
            match heat.cities.len() {
                1 => "1 city".to_string(),
                count => format!("{count} cities"),
            },
            several(all.needs, "need"),
            several(all.offers, "offer"),
        )),
    ];
    let mut header = vec![String::new(), "All".to_string()];
    header.extend(heat.cities.iter().map(|(_, name)| name.clone()));
    let row = |name: &str, counts: &[Count]| {
        let mut row = vec![name.to_string(), cell(sum(counts))];
        row.extend(counts.iter().map(|count| cell(*count)));
        row
    };
    let mut rows = vec![header];
    rows.extend(heat.rows.iter().map(|line| row(line.theme.as_deref().unwrap_or("(no theme)"), &line.counts)));
    rows.push(row("Each once", &heat.totals));
    blocks.push(Block::Table(turned(rows)));
    blocks.extend(poorest(heat));
    blocks
}

/// What is left out of the network, as copies of the city.
pub fn left_out(copies: &[Problem]) -> impl Iterator<Item = Block> {
    copies.iter().map(|copy| Block::Text(format!("Note: {}.", copy.what)))
}

/// Rows become columns: cities across would not fit.
fn turned(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let count = rows.first().map_or(0, Vec::len);
    (0..count).map(|at| rows.iter().map(|row| row[at].clone()).collect()).collect()
}

fn cell(count: Count) -> String {
    match (count.needs, count.offers) {
        (0, 0) => "-".to_string(),
        (needs, offers) => format!("{needs}/{offers}"),
    }
}

/// The theme in which most is asked for each offer.
fn poorest(heat: &Heat) -> Option<Block> {
    let named = heat.rows.iter().filter_map(|row| Some((row.theme.as_deref()?, row.sum())));
    let asked = named.filter(|(_, count)| count.needs > count.offers);
    // More needs an offer: compared crosswise, so that no offer at all is the poorest.
    let poorer = |one: &(&str, Count), other: &(&str, Count)| {
        (one.1.needs * (other.1.offers + 1)).cmp(&(other.1.needs * (one.1.offers + 1)))
    };
    let (theme, count) = asked.max_by(poorer)?;
    let (needs, offers) = (several(count.needs, "need"), several(count.offers, "offer"));
    Some(Block::Text(format!("Poorest: {theme}, {needs} and {offers}.")))
}

/// The table as JSON: `{cities: [{city, name, needs, offers}], themes: [{theme, cities: [{city, needs, offers}]}]}`.
pub fn heat_json(heat: &Heat) -> Json {
    let cities =
        heat.cities.iter().zip(&heat.totals).map(
            |((slug, name), count)| json!({"city": slug, "name": name, "needs": count.needs, "offers": count.offers}),
        );
    let themes = heat.rows.iter().map(|row| {
        let counts = heat.cities.iter().zip(&row.counts);
        let counts =
            counts.map(|((slug, _), count)| json!({"city": slug, "needs": count.needs, "offers": count.offers}));
        json!({"theme": row.theme, "cities": counts.collect::<Vec<_>>()})
    });
    json!({"cities": cities.collect::<Vec<_>>(), "themes": themes.collect::<Vec<_>>()})
}

/// Which way ideas travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Export,
    Import,
}

/// What the city could give, or take, best first.
pub fn trades(city: &City, exchange: &Exchange, way: Way, trades: &[Trade]) -> Vec<Block> {
    let name = &city.charter.name;
    let (title, none) = match way {
        Way::Export => ("what it could give that others seek", "Nothing of its own is sought by others."),
        Way::Import => ("what it could take from others", "Nobody has what it seeks."),
    };
    let mut blocks = vec![Block::Title(format!("{name}: {title}"))];
    if trades.is_empty() {
        blocks.push(Block::Text(none.to_string()));
    }
    let own = |at: &Ref| match way {
        Way::Export => offer(city, at).map(|offer| offer.title.clone()),
        Way::Import => need(city, at).map(|need| need.title.clone()),
    };
    let other = |pair: &Match| {
        let title = match way {
            Way::Export => need(city, &pair.with).map(|need| need.title.as_str()),
            Way::Import => offer(city, &pair.with).map(|offer| offer.title.as_str()),
        };
        let (place, title) = (exchange.city_name(&pair.with), title.unwrap_or_default());
        let why = pair.reasons.first().map_or_else(String::new, |why| format!(". {}", why.words()));
        Block::Item(format!("{place}: {title} ({}), {}{why}", pair.with, pair.fit.word()))
    };
    for trade in trades {
        blocks.push(Block::Heading(own(&trade.own).unwrap_or_default()));
        blocks.extend(trade.with.iter().map(other));
    }
    blocks
}

/// The same as JSON: `[{own, worth, with: [{id, city, score, fit, reasons: [{topic, need, offer}]}]}]`.
pub fn trades_json(trades: &[Trade]) -> Json {
    let worth = |trade: &Trade| (trade.worth * 1000.0).round() / 1000.0;
    let trade = |trade: &Trade| json!({"own": trade.own.id, "worth": worth(trade), "with": trade.with});
    trades.iter().map(trade).collect()
}

/// Needs of the network that nobody answers.
pub fn unanswered(city: &City, exchange: &Exchange, found: &[Ref]) -> Vec<Block> {
    let points = found.iter().map(|at| {
        let title = need(city, at).map_or("", |need| need.title.as_str());
        format!("{}: {title} ({at})", exchange.city_name(at))
    });
    let title = format!("{} and its network: needs without a close answer", city.charter.name);
    list(title, points, "Every need has a close answer.")
}

/// Own offers that nobody uses.
pub fn unused(city: &City, found: &[Ref]) -> Vec<Block> {
    let points = found.iter().map(|at| {
        let title = offer(city, at).map_or("", |offer| offer.title.as_str());
        format!("{title} ({})", at.id)
    });
    let title = format!("{}: offers nobody uses", city.charter.name);
    list(title, points, "Every open offer is asked for or fits a need.")
}

/// Needs of the city that ask for the same.
pub fn duplicates(city: &City, found: &[Double]) -> Vec<Block> {
    let title = |id: &str| need(city, &Ref::new(&city.slug, id)).map_or("", |need| need.title.as_str());
    let points = found.iter().map(|pair| {
        let (one, other) = (&pair.one, &pair.other);
        format!("{} ({one}) and {} ({other})", title(one), title(other))
    });
    list(format!("{}: needs that may be one", city.charter.name), points, "No two open needs ask for the same.")
}

/// What is asked and what is at hand, district by district, in two columns.
pub fn districts(city: &City, found: &[District]) -> Vec<Block> {
    let mut blocks = vec![Block::Title(format!("{}: what is asked where, what is at hand there", city.charter.name))];
    let mut rows = vec![["District", "Asked", "At hand"].map(str::to_string).to_vec()];
    for district in found {
        let asked = district.asked.iter().filter_map(|id| need(city, &Ref::new(&city.slug, id)));
        let asked: Vec<&str> = asked.map(|need| need.title.as_str()).collect();
        let at_hand = district.at_hand.iter().filter_map(|id| offer(city, &Ref::new(&city.slug, id)));
        let at_hand: Vec<&str> = at_hand.map(|offer| offer.title.as_str()).collect();
        for line in 0..asked.len().max(at_hand.len()) {
            let cell = |list: &[&str]| list.get(line).copied().unwrap_or_default().to_string();
            let name = district.name.as_deref().unwrap_or("(no district)");
            let name = if line == 0 { name.to_string() } else { String::new() };
            rows.push(vec![name, cell(&asked), cell(&at_hand)]);
        }
    }
    match rows.len() {
        1 => blocks.push(Block::Text("No open need and no open offer.".to_string())),
        _ => blocks.push(Block::Table(rows)),
    }
    blocks
}
