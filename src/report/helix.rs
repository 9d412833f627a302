//! The helix board as text for others and as JSON: how many stand in each helix, what is wanted, who fills which role,
//! and whom to invite next. It must not count anything itself.

use serde_json::{Map, Value as Json, json};

use super::blocks::Block;
use super::map::there;
use crate::date::Date;
use crate::insight::balance::{Balance, ByRole, HelixShare, balance, percent_words};
use crate::insight::invitation;
use crate::insight::words::several;
use crate::model::City;
use crate::model::choice::Helix;
use crate::model::query::standing;
use crate::model::records::{Member, Role};

/// What stands where there is nothing to say.
const NOTHING: &str = "-";

/// The board in pieces.
pub fn blocks(city: &City, today: Date) -> Vec<Block> {
    let balance = balance(city, today);
    let mut blocks = vec![Block::title(city, "the four helices", today), helices(&balance)];
    for helix in Helix::ALL {
        blocks.push(Block::Heading(helix.name().to_string()));
        blocks.extend(roles(city, *helix));
    }
    blocks.extend(unsorted(city));
    blocks.push(Block::Heading("Beside the helices".to_string()));
    let residents = several(balance.residents, "seat");
    blocks.push(Block::Text(format!("{residents} of residents, {} of elected members.", balance.elected)));
    if !balance.buckets.is_empty() {
        blocks.push(Block::Heading("The city's own rule".to_string()));
        blocks.push(composition(&balance));
    }
    blocks.push(Block::Heading("Invitation".to_string()));
    let none = || invitation::none(balance.counted).to_string();
    let next = invitation::next(city, &ByRole::of(city));
    blocks.push(Block::Text(next.as_ref().map_or_else(none, invitation::sentence)));
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
fn roles(city: &City, helix: Helix) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut empty: Vec<&str> = Vec::new();
    for role in city.roles.iter().filter(|role| role.helix == helix) {
        let names: Vec<String> = of_role(city, role).map(name).collect();
        if names.is_empty() {
            empty.push(&role.name);
        } else {
            let line = format!("{} ({}): {}", role.name, names.len(), names.join("; "));
            blocks.push(Block::Item(line));
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

fn of_role<'a>(city: &'a City, role: &'a Role) -> impl Iterator<Item = &'a Member> {
    there(city).filter(|member| member.role.as_deref() == Some(role.id.as_str()))
}

fn name(member: &Member) -> String {
    if standing::is_ghost(member) { format!("? {}", member.name) } else { member.name.clone() }
}

fn unsorted(city: &City) -> Vec<Block> {
    let names: Vec<String> = there(city).filter(|one| city.helix(one).is_none()).map(name).collect();
    if names.is_empty() {
        Vec::new()
    } else {
        vec![Block::Heading("Not yet sorted".to_string()), Block::Text(names.join("; "))]
    }
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
    let roles = city.roles.iter().map(|role| {
        let members = of_role(city, role).map(|member| json!({"id": member.id, "name": member.name}));
        json!({
            "id": role.id,
            "name": role.name,
            "helix": role.helix.name(),
            "members": members.collect::<Vec<_>>(),
        })
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
