//! One member and its links, as text for others and as JSON: whom it gives what, what it gets from whom, and what
//! breaks if it leaves. Trust is private and not in it, nor are conflicts unless they are asked for.

use serde_json::{Value as Json, json};

use super::blocks::Block;
use super::json::present;
use super::record::Show;
use super::signs;
use crate::insight::bridges::{Loss, Pair, without};
use crate::model::choice::Relation;
use crate::model::query::standing;
use crate::model::records::{Link, Member};
use crate::model::{City, Kind};

/// One member's links in pieces.
pub fn blocks(city: &City, member: &Member, show: Show) -> Vec<Block> {
    let mut blocks = vec![
        Block::Title(format!("{}: who gives it what, and whom it gives", member.name)),
        Block::Text(about(city, member)),
    ];
    for (heading, of, far) in SIDES {
        blocks.push(Block::Heading(heading.to_string()));
        let links = of(city, member).into_iter();
        let links: Vec<Block> = links.filter(|link| show.lets(*link)).map(|link| item(city, link, far)).collect();
        if links.is_empty() {
            blocks.push(Block::Text("Nothing is drawn yet.".to_string()));
        } else {
            blocks.extend(links);
        }
    }
    blocks.push(Block::Heading("If it leaves".to_string()));
    let words = loss(city, member).map_or_else(Vec::new, |loss| loss.words(city));
    if words.is_empty() {
        blocks.push(Block::Text("No connection depends on it.".to_string()));
    } else {
        blocks.extend(words.into_iter().map(|words| Block::Item(format!("{words}."))));
    }
    blocks
}

type Links<'a> = Vec<&'a Link>;
type Far = fn(&Link) -> (&'static str, &str);
type LinkSide = (&'static str, for<'a> fn(&'a City, &Member) -> Links<'a>, Far);

/// The two ways a link can run: its heading, its links, and who stands at the far end.
const SIDES: [LinkSide; 2] =
    [("Gives", given, |link| ("to", &link.to)), ("Receives", received, |link| ("from", &link.from))];

fn given<'a>(city: &'a City, member: &Member) -> Links<'a> {
    city.links.iter().filter(|link| link.from == member.id).collect()
}

fn received<'a>(city: &'a City, member: &Member) -> Links<'a> {
    city.links.iter().filter(|link| link.to == member.id).collect()
}

/// Its helix and role, its place among the others, in one line.
fn about(city: &City, member: &Member) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(city.helix(member).map(|helix| helix.name().to_string()));
    let role = member.role.as_deref().and_then(|role| city.role(role));
    parts.extend(role.map(|role| role.name.clone()));
    parts.extend(signs::printed(member).map(|sign| sign.means.to_string()));
    if standing::is_left(member) {
        parts.push("has left: its links join nobody".to_string());
    }
    if parts.is_empty() { "Not yet sorted.".to_string() } else { format!("{}.", parts.join("; ")) }
}

/// `Money 2 to Orunia House, formal`.
fn item(city: &City, link: &Link, far: Far) -> Block {
    let (towards, id) = far(link);
    let kind = link.kind.map_or("Something", Relation::name);
    let strength = link.strength.map_or_else(String::new, |strength| format!(" {}", strength.get()));
    let conflict = link.kind == Some(Relation::Conflict);
    let towards = if conflict { "with" } else { towards };
    let mut line = format!("{kind}{strength} {towards} {}", name(city, id));
    if link.formal == Some(true) {
        line.push_str(", formal");
    }
    if conflict {
        line.push_str(" (negative: it joins nobody)");
    }
    Block::Item(line)
}

fn name(city: &City, id: &str) -> String {
    match city.member(id) {
        Some(member) if standing::is_left(member) => format!("{} (has left)", member.name),
        Some(member) => member.name.clone(),
        None => format!("{id} (not found)"),
    }
}

fn loss(city: &City, member: &Member) -> Option<Loss> {
    Some(without(city, city.place(Kind::Member, &member.id)?))
}

/// One member's links as JSON; what is absent stays absent.
pub fn json(city: &City, member: &Member, show: Show) -> Json {
    let side = |links: Links<'_>, far: Far| -> Vec<Json> {
        let links = links.into_iter().filter(|link| show.lets(*link));
        links.map(|link| link_json(city, link, far(link).1)).collect()
    };
    let loss = loss(city, member);
    let pairs: Vec<&Pair> = loss.iter().flat_map(|loss| &loss.pairs).collect();
    let cut = loss.iter().flat_map(|loss| &loss.cut);
    let cut = cut.filter_map(|at| city.members.get(*at)).map(|member| member.id.as_str());
    json!({
        "city": city.charter.name,
        "id": member.id,
        "name": member.name,
        "gives": side(given(city, member), SIDES[0].2),
        "receives": side(received(city, member), SIDES[1].2),
        "without": {"apart": pairs, "cut_off": cut.collect::<Vec<_>>()},
    })
}

fn link_json(city: &City, link: &Link, far: &str) -> Json {
    present(json!({
        "id": link.id,
        "member": far,
        "name": city.member(far).map(|member| &member.name),
        "kind": link.kind,
        "strength": link.strength,
        "formal": link.formal,
    }))
}
