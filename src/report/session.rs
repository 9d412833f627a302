//! What came of a mapping session, or of the time since a day, as Markdown to be pasted into minutes; and the three
//! sentences that are read to the room. It must not know when the session was.

use super::blocks::{self, Block, section};
use crate::date::Date;
use crate::insight::altered::Altered;
use crate::insight::moves::{Added, Move, Summary};
use crate::insight::past::Named;
use crate::insight::readback::read_back;
use crate::lang::Lang;
use crate::model::{City, Kind};

/// The summary and the read-back as Markdown.
pub fn text(city: &City, today: Date, summary: &Summary, question: Option<&str>) -> String {
    blocks::markdown(&pieces(city, today, summary, question))
}

/// The same in pieces, for whoever lays them out.
pub fn pieces(city: &City, today: Date, summary: &Summary, question: Option<&str>) -> Vec<Block> {
    let mut blocks = changes(city, today, summary, question);
    blocks.push(Block::Heading("Read back to the room".to_string()));
    blocks.extend(read_back(city, today, &summary.disputed).map(Block::Item));
    blocks
}

/// What was added, placed, moved and linked.
pub fn changes(city: &City, today: Date, summary: &Summary, question: Option<&str>) -> Vec<Block> {
    let mut blocks = vec![Block::title(city, "what changed on the map", today)];
    blocks.extend(question.map(|question| Block::Text(format!("The room was asked: {question}"))));
    if summary.is_empty() {
        blocks.push(Block::Text("Nothing changed.".to_string()));
    }
    blocks.extend(sections(city.lang(), summary).into_iter().flat_map(|(heading, lines)| section(heading, lines)));
    blocks
}

/// What there is to say, in the order in which a room does it.
fn sections(lang: Lang, summary: &Summary) -> [(&'static str, Vec<String>); 9] {
    let moves = |moves: &[Move]| {
        let moves = moves.iter();
        moves.map(|one| format!("{}: {}", one.name, one.told(lang))).collect()
    };
    let disputed = summary.disputed.iter();
    // A conflict is not for minutes.
    let is_shown = |link: &&Named| !summary.conflicts.contains(&link.record.id);
    let linked: Vec<Named> = summary.linked.iter().filter(is_shown).cloned().collect();
    [
        ("Added", summary.added.iter().map(added).collect()),
        ("Placed", moves(&summary.placed)),
        ("Moved", moves(&summary.moved)),
        ("Taken off the map", summary.unplaced.iter().map(|one| one.name.clone()).collect()),
        ("Gone", titles(&summary.gone)),
        ("Linked", titles(&linked)),
        ("The room disagrees", disputed.map(|one| format!("{}: {}", one.name, one.words)).collect()),
        ("Changed", changed(&summary.altered)),
        ("Tasks", titles(&summary.tasks)),
    ]
}

/// Of what is private it is said that it changed; of a conflict not even between whom.
fn changed(altered: &[Altered]) -> Vec<String> {
    let shown = altered.iter();
    let shown = shown.filter(|one| !one.is_private || one.record.kind != Kind::Link);
    shown.map(|one| format!("{}: {}", one.title, one.words())).collect()
}

fn titles(named: &[Named]) -> Vec<String> {
    named.iter().map(|one| one.title.clone()).collect()
}

fn added(added: &Added) -> String {
    match added.place {
        Some((influence, interest)) => format!("{}: placed at {influence} {interest}", added.name),
        None => format!("{}: not yet placed", added.name),
    }
}
