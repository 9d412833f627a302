//! The helix board as text for others and as JSON: how many stand in each helix, what is wanted, who fills which role,
//! and whom to invite next. It must not count anything itself.

use serde_json::{Map, Value as Json, json};

use super::blocks::Block;
use crate::date::Date;
use crate::insight::balance::{Balance, ByRole, HelixShare, balance, percent_words};
use crate::insight::group::Holders;
use crate::insight::invitation;
use crate::insight::words::several;
use crate::model::City;
use crate::model::choice::Helix;
use crate::model::query::standing;
use crate::model::records::Member;

/// What stands where there is nothing to say.
const NOTHING: &str = "-";

/// The board in pieces.
pub fn blocks(city: &City, today: Date) -> Vec<Block> {
    let balance = balance(city, today);
    let mut blocks = vec![Block::title(city, "the four helices", today), helices(&balance)];
    let holders = holders(city);
    for helix in Helix::ALL {
        blocks.push(Block::Heading(helix.name().to_string()));
        blocks.extend(roles(city, &holders, *helix));
    }
    if !holders.none.is_empty() {
        blocks.extend([Block::Heading("Not yet sorted".to_string()), Block::Text(names(&holders.none))]);
    }
    blocks.push(Block::Heading("Beside the helices".to_string()));
    let residents = several(balance.residents, "seat");
    blocks.push(Block::Text(format!("{residents} of residents, {} of elected members.", balance.elected)));
    if !balance.buckets.is_empty() {
        blocks.push(Block::Heading("The city's own rule".to_string()));
        blocks.push(composition(&balance));
    }
    blocks.push(Block::Heading("Invitation".to_string()));
    let next = invitation::next(city, &ByRole::of(city));
    blocks.push(Block::Text(invitation::told(next.as_ref(), balance.counted)));
    blocks
}

fn header(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_string()).collect()
}

fn percent(target: Option<i64>) -> String {
    target.map_or_else(|| NOTHING.to_string(), |target| format!("{target}%"))
}

fn helices(balance: &Balance) -> Block {
    let row = |share: &HelixShare| {
        let count = match share.ghosts {
            0 => share.count.to_string(),
            ghosts => format!("{} ({ghosts} to be found)", share.count),
        };
        vec![
            format!("{} {}", share.helix.letter(), share.helix.name()),
            count,
            percent_words(share.share),
            percent(share.target),
            share.came.map_or_else(|| NOTHING.to_string(), percent_words),
            share.words(balance.counted),
        ]
    };
    let mut rows = vec![header(&["Helix", "Seats", "Share", "Wanted", "Came", "Gap"])];
    rows.extend(balance.helices.iter().map(row));
    Block::Table(rows)
}

fn composition(balance: &Balance) -> Block {
    let mut rows = vec![header(&["Part", "Seats", "Share", "Wanted", "Gap"])];
    rows.extend(balance.buckets.iter().map(|share| {
        vec![
            share.name.clone(),
            share.count.to_string(),
            percent_words(share.share),
            percent(share.target),
            share.words(balance.counted),
        ]
    }));
    Block::Table(rows)
}

/// The roles of a helix with who fills them, then those that nobody fills.
fn roles(city: &City, holders: &Holders<&Member>, helix: Helix) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut empty: Vec<&str> = Vec::new();
    for (role, members) in city.roles.iter().zip(&holders.roles).filter(|(role, _)| role.helix == helix) {
        if members.is_empty() {
            empty.push(&role.name);
        } else {
            blocks.push(Block::Item(format!("{} ({}): {}", role.name, members.len(), names(members))));
        }
    }
    if !empty.is_empty() {
        blocks.push(Block::Item(format!("nobody yet: {}", empty.join("; "))));
    }
    if blocks.is_empty() {
        blocks.push(Block::Text("No role of this helix yet.".to_string()));
    }
    blocks
}

fn holders(city: &City) -> Holders<&Member> {
    Holders::of(city, city.members.iter().map(|member| (member, member)))
}

fn names(members: &[&Member]) -> String {
    let name = |one: &&Member| if standing::is_ghost(one) { format!("? {}", one.name) } else { one.name.clone() };
    members.iter().map(name).collect::<Vec<_>>().join("; ")
}

/// The board as JSON, by the names that `ulg status --json` uses; fields may be added, never renamed.
pub fn json(city: &City, today: Date) -> Json {
    let balance = balance(city, today);
    let helices = balance.helices.iter().map(|share| {
        let value = with_gap(json!(share), share.words(balance.counted));
        (share.helix.name().to_string(), value)
    });
    let buckets = balance.buckets.iter();
    let buckets = buckets.map(|share| with_gap(json!(share), share.words(balance.counted)));
    let roles = city.roles.iter().zip(holders(city).roles).map(|(role, members)| {
        let members: Json = members.iter().map(|one| json!({"id": one.id, "name": one.name})).collect();
        json!({"id": role.id, "name": role.name, "helix": role.helix, "members": members})
    });
    json!({
        "city": city.charter.name,
        "today": today,
        "helix": helices.collect::<Map<_, _>>(),
        "composition": buckets.collect::<Vec<_>>(),
        "residents": balance.residents,
        "elected": balance.elected,
        "invitation": invitation::next(city, &ByRole::of(city)),
        "roles": roles.collect::<Vec<_>>(),
    })
}

fn with_gap(mut value: Json, words: String) -> Json {
    value["gap"] = Json::from(words);
    value
}
