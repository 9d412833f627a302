//! The text that brings a need and an offer together: who seeks what, who offers what, why it fits, what comes next; and
//! the list of all needs with their best offers. Both sides read it, so both are named; it holds no personal data.

use serde_json::{Value as Json, json};

use super::blocks::Block;
use crate::insight::matching::{Exchange, Match, Ref, Scope};
use crate::model::records::{Need, Offer};
use crate::model::{City, List};

/// One side of a pair with where it comes from. Of another city's member only its id is known, so the city speaks.
struct Side<'a, T> {
    record: &'a T,
    /// Who seeks or gives: the city, or a member of the own one and its city.
    who: String,
    city: String,
}

const NO_OTHER: &str = "No other city is here: put the folders of other cities into the folder that the city names \
                        as its network, such as \"..\". The scope own looks among own members.";
/// Stands for the title of what a match names and nobody here can read.
pub const NOT_HERE: &str = "(cannot be read here)";

/// What is found of an id: the need or the offer, wherever in the network it stands.
pub fn need<'a>(city: &'a City, at: &Ref) -> Option<&'a Need> {
    let find = |needs: &'a List<Need>| needs.iter().find(|need| need.id == at.id);
    if at.city == city.slug {
        return find(&city.needs);
    }
    find(&city.network.iter().find(|other| other.slug == at.city)?.needs)
}

/// As [`need`].
pub fn offer<'a>(city: &'a City, at: &Ref) -> Option<&'a Offer> {
    let find = |offers: &'a List<Offer>| offers.iter().find(|offer| offer.id == at.id);
    if at.city == city.slug {
        return find(&city.offers);
    }
    find(&city.network.iter().find(|other| other.slug == at.city)?.offers)
}

/// What brings two sides together, in pieces for plain text or Markdown; `None` where one of them is not there.
pub fn blocks(city: &City, exchange: &Exchange, sought: &Ref, given: &Ref) -> Option<Vec<Block>> {
    let (need, offer) = (need(city, sought)?, offer(city, given)?);
    let seeks = side(city, exchange, sought, need, need.by.as_deref());
    let gives = side(city, exchange, given, offer, offer.by.as_deref());
    let mut blocks = vec![
        Block::Title(format!("{} and {}: {}", seeks.city, gives.city, seeks.record.title)),
        Block::Heading(format!("{} seeks", seeks.who)),
        Block::Text(told(&need.title, need.detail.as_deref())),
        Block::Heading(format!("{} offers", gives.who)),
        Block::Text(told(&offer.title, offer.detail.as_deref())),
    ];
    blocks.extend(offer.link.iter().map(|link| Block::Text(format!("More: {link}"))));
    blocks.push(Block::Heading("Why it fits".to_string()));
    blocks.extend(why(exchange, sought, given));
    blocks.push(Block::Heading("Next step".to_string()));
    blocks.push(Block::Text(format!(
        "A call of half an hour between {} and {}: what was done, what it took, and whether a visit is worth it.",
        seeks.who, gives.who
    )));
    Some(blocks)
}

fn side<'a, T>(city: &City, exchange: &Exchange, at: &Ref, record: &'a T, by: Option<&str>) -> Side<'a, T> {
    let name = exchange.city_name(at).to_string();
    let member = by.filter(|_| at.city == city.slug).and_then(|id| city.member(id));
    let who = member.map_or_else(|| name.clone(), |member| format!("{} ({name})", member.name));
    Side { record, who, city: name }
}

/// Title and detail in one paragraph.
fn told(title: &str, detail: Option<&str>) -> String {
    match detail {
        Some(detail) => format!("{}. {detail}", title.trim_end_matches('.')),
        None => title.to_string(),
    }
}

/// What both texts say, topic by topic; of a pair in which nothing can be shown, that a person thought of it.
fn why(exchange: &Exchange, sought: &Ref, given: &Ref) -> Vec<Block> {
    let reasons = exchange.reasons(sought, given);
    if !reasons.is_empty() {
        return reasons.iter().map(|reason| Block::Item(reason.words())).collect();
    }
    let text = if exchange.share_words(sought, given) {
        "Suggested by a person who has read both texts."
    } else {
        "Suggested by a person; the texts share no words."
    };
    vec![Block::Text(text.to_string())]
}

/// What was found for one need or one offer.
pub struct FoundAnswers {
    pub of: Ref,
    pub matches: Vec<Match>,
}

/// Which side is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Needs,
    Offers,
}

/// The whole list in pieces: each need with its best offers and why, or each offer with the needs it could answer.
pub fn list(city: &City, exchange: &Exchange, (asked, scope): (Asked, Scope), found: &[FoundAnswers]) -> Vec<Block> {
    let (title, none, one) = match asked {
        Asked::Needs => ("needs and who could answer them", "No close answer", "needs"),
        Asked::Offers => ("offers and whom they could help", "No close need", "offers"),
    };
    let name = &city.charter.name;
    let mut blocks = vec![Block::Title(format!("{name}: {title}"))];
    if found.is_empty() {
        blocks.push(Block::Text(format!("No open {one}.")));
    }
    let nobody = city.network.is_empty() && scope == Scope::Network;
    if nobody && found.iter().all(|one| one.matches.is_empty()) {
        blocks.push(Block::Text(NO_OTHER.to_string()));
        return blocks;
    }
    for one in found {
        let title = title_of(city, asked, &one.of).unwrap_or_default();
        let heading = if one.of.city == city.slug {
            title.to_string()
        } else {
            format!("{}: {title}", exchange.city_name(&one.of))
        };
        blocks.push(Block::Heading(heading));
        let line = |pair: &&Match| Block::Item(line(city, exchange, asked, pair));
        let (recorded, found): (Vec<&Match>, Vec<&Match>) =
            one.matches.iter().partition(|pair| pair.recorded.is_some());
        if !recorded.is_empty() {
            blocks.push(Block::Text("Recorded:".to_string()));
            blocks.extend(recorded.iter().map(line));
        }
        blocks.extend(lead(&recorded, &found, none).map(Block::Text));
        blocks.extend(found.iter().map(line));
    }
    blocks
}

/// What stands above the pairs that were found: what is true of them all.
fn lead(recorded: &[&Match], found: &[&Match], none: &str) -> Option<String> {
    let is_close = found.iter().any(|pair| pair.is_answer());
    match (recorded.is_empty(), found.is_empty(), is_close) {
        (true, true, _) => Some(format!("{none}.")),
        (true, false, false) => Some(format!("{none}; nearest:")),
        (false, false, true) => Some("Found:".to_string()),
        (false, false, false) => Some("Nothing else is close; nearest:".to_string()),
        _ => None,
    }
}

/// `Milan: Civic crowdfunding (milan/civic-crowdfunding), close. Why.`
fn line(city: &City, exchange: &Exchange, asked: Asked, pair: &Match) -> String {
    let other = match asked {
        Asked::Needs => Asked::Offers,
        Asked::Offers => Asked::Needs,
    };
    let title = title_of(city, other, &pair.with).unwrap_or(NOT_HERE);
    let why: String = pair.reasons.iter().map(|reason| format!(" {}.", reason.words())).collect();
    let why = if why.is_empty() { format!(" {}", pair.common.words()) } else { why };
    let place = exchange.city_name(&pair.with);
    let state = pair.recorded.map_or_else(|| pair.fit.word().to_string(), |recorded| recorded.words());
    format!("{place}: {title} ({}), {state}.{}", pair.with, why.trim_end())
}

fn title_of<'a>(city: &'a City, asked: Asked, at: &Ref) -> Option<&'a str> {
    match asked {
        Asked::Needs => need(city, at).map(|need| need.title.as_str()),
        Asked::Offers => offer(city, at).map(|offer| offer.title.as_str()),
    }
}

/// Needs with their best offers: `[{need, city, offers: [{offer, city, score, fit, recorded, reasons: [{topic, need, offer}]}]}]`, the
/// texts of a reason as they stand in the two; offers with the needs they
/// could answer in the same shape the other way round. Ids of other cities have their slug before them.
pub fn json(city: &City, asked: Asked, found: &[FoundAnswers]) -> Json {
    let (one, other, others) = match asked {
        Asked::Needs => ("need", "offer", "offers"),
        Asked::Offers => ("offer", "need", "needs"),
    };
    let pair = |pair: &Match| {
        json!({
            other: pair.with.seen_from(&city.slug),
            "city": pair.with.city,
            "score": pair.score,
            "fit": pair.fit,
            "recorded": pair.recorded.map(|recorded| recorded.words()),
            "reasons": pair.reasons,
        })
    };
    let entry = |found: &FoundAnswers| {
        let pairs: Vec<Json> = found.matches.iter().map(pair).collect();
        json!({one: found.of.seen_from(&city.slug), "city": found.of.city, others: pairs})
    };
    found.iter().map(entry).collect()
}
