//! What to say of a place where git could not merge, and of what else stands in such a file: two new records are two to
//! keep, and what is wrong in one of the versions only is no finding. It must not choose a side.

use std::collections::HashSet;

use super::flaw::Flaw;
use super::sheet::Sheet;
use crate::problem::Problem;
use crate::text::scan::{Conflict, Side, conflicts, version};

/// More ids than this are not spelled out.
const NAMED: usize = 8;

/// What `judge` finds in a file. In one that is not merged it is what stands in both versions.
pub fn found(sheet: &Sheet, judge: impl Fn(&Sheet) -> Vec<Flaw>) -> Vec<Flaw> {
    let Some([ours, theirs]) = sides(sheet) else {
        return judge(sheet);
    };
    let judged = |text: &str| judge(&Sheet::new(sheet.file, text));
    let key = |flaw: &Flaw| (flaw.at, flaw.problem.code);
    let theirs: HashSet<_> = judged(&theirs).iter().map(key).collect();
    let mut flaws = judged(&ours);
    flaws.retain(|flaw| theirs.contains(&key(flaw)));
    flaws
}

fn sides(sheet: &Sheet) -> Option<[String; 2]> {
    let found = conflicts(sheet.text);
    let side = |side| version(sheet.text, &found, side, true);
    (!found.is_empty()).then(|| [side(Side::Ours), side(Side::Theirs)])
}

/// The records of the versions of a file.
pub struct Versions {
    conflicts: Vec<Conflict>,
    /// In the order of [`Side`].
    sides: [Records; 3],
}

/// The records of one version, in the order of the text.
struct Records {
    placed: Vec<Placed>,
    ids: HashSet<String>,
}

/// A record with an id, and where it stands.
struct Placed {
    id: String,
    name: &'static str,
    start: usize,
    end: usize,
}

impl Versions {
    /// Of a file in which git left something to do.
    pub fn new(sheet: &Sheet) -> Versions {
        let conflicts = conflicts(sheet.text);
        let records = |side| records(sheet, &version(sheet.text, &conflicts, side, true));
        Versions { sides: [Side::Ours, Side::Base, Side::Theirs].map(records), conflicts }
    }

    /// What is new at the place that begins at this offset, on our side and on theirs; else what is there to do.
    pub fn problem(&self, at: usize, what: String) -> Problem {
        let fix = "delete the lines that begin with <<<<<<<, ======= and >>>>>>>";
        let place = self.conflicts.binary_search_by_key(&at, |place| place.at.start);
        let new = place.map(|place| {
            let place = &self.conflicts[place];
            [Side::Ours, Side::Theirs].map(|side| self.new_records(place, side))
        });
        match new {
            Ok([ours, theirs]) if !ours.is_empty() && !theirs.is_empty() => {
                let both: Vec<_> = ours.into_iter().chain(theirs).collect();
                let head = what.split(':').next().unwrap_or_default();
                Problem::error("merge", format!("{head}: {}", keep(&both))).fix(fix)
            }
            _ => Problem::error("merge", what).fix(fix),
        }
    }

    /// The records of one side that reach into a place and that no other version knows.
    fn new_records(&self, place: &Conflict, side: Side) -> Vec<(&str, &'static str)> {
        let base = place.has_base().then_some(Side::Base);
        let other = match side {
            Side::Ours => Side::Theirs,
            _ => Side::Ours,
        };
        let knows = |side: Side, id: &str| self.sides[side as usize].ids.contains(id);
        let own = &self.sides[side as usize].placed;
        let first = own.partition_point(|record| record.end <= place.at.start);
        let own = own[first..].iter();
        own.take_while(|record| record.start < place.at.end)
            .filter(|record| !knows(other, &record.id))
            .filter(|record| !base.is_some_and(|base| knows(base, &record.id)))
            .map(|record| (record.id.as_str(), record.name))
            .collect()
    }
}

fn records(sheet: &Sheet, text: &str) -> Records {
    let side = Sheet::new(sheet.file, text);
    let placed = side.rows().filter_map(|row| {
        let span = row.node.span.range();
        Some(Placed {
            id: side.word(&row.node, "id")?.0.into_owned(),
            name: row.kind.schema().name,
            start: span.start,
            end: span.end,
        })
    });
    let placed: Vec<Placed> = placed.collect();
    let ids = placed.iter().map(|record| record.id.clone()).collect();
    Records { placed, ids }
}

/// Records that are all to be kept, by id and name of their kind.
pub fn keep(records: &[(&str, &'static str)]) -> String {
    let ids: Vec<&str> = records.iter().map(|(id, _)| *id).collect();
    let ids = match ids.as_slice() {
        [rest @ .., last] if ids.len() <= NAMED => format!("{} and {last}", rest.join(", ")),
        many => format!("{} and others", many[..NAMED.min(many.len())].join(", ")),
    };
    let count = match records.len() {
        2 => "two new records".to_string(),
        many => format!("{many} new records"),
    };
    let all = if records.len() == 2 { "both" } else { "all" };
    let mut names: Vec<_> = records.iter().map(|(_, name)| *name).collect();
    names.sort_unstable();
    names.dedup();
    let names = names.join("( ... ) or ");
    format!("{count}, {ids}: keep {all}, each in its own {names}( ... )")
}
