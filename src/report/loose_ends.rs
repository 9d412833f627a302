//! What does not fit in the plan, and what must end, as text for others. Stances are private and not in it. It must
//! not judge.

use super::blocks::{Block, section};
use crate::date::Date;
use crate::fold::capital;
use crate::insight::coherence::Finding;
use crate::insight::stopping::Ending;
use crate::model::{City, Kind};
use crate::problem::Problem;

/// The findings in pieces, those of one code under one heading with what to do about it.
pub fn coherence(city: &City, today: Date, findings: &[Finding]) -> Vec<Block> {
    let mut blocks = vec![Block::title(city, "loose ends of the plan", today)];
    if findings.is_empty() {
        let said = if is_empty(city) { NO_PLAN } else { "The plan holds together." };
        blocks.push(Block::Text(said.to_string()));
    }
    for same in findings.chunk_by(|one, other| one.code == other.code) {
        blocks.push(Block::Heading(heading(same)));
        blocks.extend(same.iter().map(|one| Block::Item(one.text.clone())));
    }
    blocks
}

/// Said where there is nothing that could be loose.
pub const NO_PLAN: &str = "Nothing is planned yet, so nothing can be loose.";

/// Whether there is no plan to judge.
pub fn is_empty(city: &City) -> bool {
    city.actions.is_empty() && city.tasks.is_empty()
}

/// What stands above findings of one code: what it is, how often, what to do.
pub fn heading(same: &[Finding]) -> String {
    let fix = same.first().map_or("", |one| one.fix);
    let code = same.first().map_or("", |one| one.code).replace('-', " ");
    format!("{} ({}): {fix}", capital(&code), same.len())
}

/// What must end by its kind, and what stands above each.
pub const ENDINGS: [(&str, Kind); 2] = [("Actions that stop something", Kind::Action), ("Barriers inside", Kind::Need)];

/// Why not all that must end is known: a file of it cannot be read whole.
pub fn unread(city: &City) -> Vec<&Problem> {
    ENDINGS.iter().filter_map(|(_, kind)| city.writable(*kind).err()).collect()
}

/// What must end in pieces: actions first, then barriers.
pub fn stopping(city: &City, today: Date, endings: &[Ending<'_>]) -> Vec<Block> {
    let mut blocks = vec![Block::title(city, "what must end", today)];
    let unread = unread(city);
    blocks.extend(
        unread.iter().map(|problem| Block::Text(format!("{problem}. Until then not all that must end is here."))),
    );
    if endings.is_empty() && unread.is_empty() {
        let nothing = "No action stops anything and no barrier is named.";
        blocks.push(Block::Text(nothing.to_string()));
    }
    for (heading, kind) in ENDINGS {
        let of_kind = endings.iter().filter(|one| one.record.kind == kind);
        blocks.extend(section(heading, of_kind.map(|one| line(city, one))));
    }
    blocks
}

/// `Stop asking twice (Planned; owned by Urban Data Lab)`.
fn line(city: &City, ending: &Ending<'_>) -> String {
    let named = |id| city.member(id).map_or(id, |member| member.name.as_str());
    let owner = match ending.owner {
        Some(id) => format!("owned by {}", named(id)),
        None if ending.record.kind == Kind::Need => "named by the city".to_string(),
        None => "owned by nobody".to_string(),
    };
    let mut parts = vec![ending.status.to_string(), owner];
    if ending.record.kind == Kind::Need {
        let titles: Vec<&str> = ending.answers.iter().map(|one| one.title.as_str()).collect();
        parts.push(match titles.as_slice() {
            [] if city.writable(Kind::Action).is_err() => "its answers are not known".to_string(),
            [] => "no action answers it".to_string(),
            titles => format!("answered by {}", titles.join(", ")),
        });
    }
    format!("{} ({})", ending.title, parts.join("; "))
}
