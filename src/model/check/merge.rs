//! What to say of a place where git could not merge, and of what else stands in such a file: two new records are two to
//! keep, and what is wrong in one of the versions only is no finding. It must not choose a side.

use std::collections::HashSet;

use super::difference::{Difference, differences};
use super::flaw::Flaw;
use super::sheet::Sheet;
use crate::model::kinds::Kind;
use crate::problem::Problem;
use crate::text::merge::Version;
use crate::text::scan::{Conflict, Side, conflicts, item, version};

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
    text: String,
    placed: Vec<Placed>,
    ids: HashSet<String>,
}

/// A record and where it stands; the city has no id.
struct Placed {
    id: String,
    kind: Kind,
    start: usize,
    end: usize,
}

impl Versions {
    /// Of a file in which git left something to do.
    pub fn new(sheet: &Sheet) -> Versions {
        let conflicts = conflicts(sheet.text);
        let records = |side| records(sheet, version(sheet.text, &conflicts, side, true));
        Versions { sides: [Side::Ours, Side::Base, Side::Theirs].map(records), conflicts }
    }

    /// What is to be decided at the place that begins at this offset, by record and field; what is new on both sides is
    /// to be kept.
    pub fn flaw(&self, at: usize, what: String) -> Flaw {
        let fix = "delete the lines that begin with <<<<<<<, ======= and >>>>>>>";
        let place = self.conflicts.binary_search_by_key(&at, |place| place.at.start);
        let Some(place) = place.ok().map(|place| &self.conflicts[place]) else {
            return Flaw { at, problem: Problem::error("merge", what).fix(fix) };
        };
        let [ours, theirs] = [Side::Ours, Side::Theirs].map(|side| self.new_records(place, side));
        if !ours.is_empty() && !theirs.is_empty() {
            let both: Vec<_> = ours.into_iter().chain(theirs).collect();
            let head = what.split(':').next().unwrap_or_default();
            return Flaw { at, problem: Problem::error("merge", format!("{head}: {}", keep(&both))).fix(fix) };
        }
        let found = self.differences(place);
        let Some(first) = found.first() else {
            return Flaw { at, problem: Problem::error("merge", what).fix(fix) };
        };
        let at = first.at[0].as_ref().map_or(at, |own| own.start);
        let words: Vec<&str> = found.iter().map(|one| one.words.as_str()).collect();
        let fix = format!("keep what is right, and {fix}");
        Flaw { at, problem: Problem::error("merge", words.join("; ")).fix(fix) }
    }

    /// The records of one side that reach into a place.
    fn touched(&self, place: &Conflict, side: Side) -> impl Iterator<Item = &Placed> {
        let (from, to) = (place.at.start, place.at.end);
        let own = &self.sides[side as usize].placed;
        let first = own.partition_point(|record| record.end <= from);
        own[first..].iter().take_while(move |record| record.start < to)
    }

    /// Those that no other version knows.
    fn new_records(&self, place: &Conflict, side: Side) -> Vec<(&str, &'static str)> {
        let base = place.has_base().then_some(Side::Base);
        let is_known = |record: &Placed| {
            let knows = |side: Side| self.sides[side as usize].ids.contains(&record.id);
            knows(other(side)) || base.is_some_and(knows)
        };
        let new = self.touched(place, side).filter(|record| !is_known(record));
        new.map(|record| (record.id.as_str(), record.kind.schema().name)).collect()
    }

    /// In what the records of both sides differ; records that only one side still has.
    fn differences(&self, place: &Conflict) -> Vec<Difference> {
        let (here, there) = if place.has_base() {
            ("changed here, removed there", "removed here, changed there")
        } else {
            ("here only", "there only")
        };
        let alone =
            |record: &Placed, at, words| Difference { at: [at, None], words: format!("{}: {words}", record.id) };
        let mut found = Vec::new();
        for own in self.touched(place, Side::Ours) {
            match self.record(Side::Theirs, &own.id) {
                Some(their) => {
                    let all = self.between(own, their);
                    found.extend(all.into_iter().filter(|one| one.touches(&place.at)));
                }
                None => found.push(alone(own, Some(own.start..own.end), here)),
            }
        }
        let theirs = self.touched(place, Side::Theirs);
        let only = theirs.filter(|record| self.record(Side::Ours, &record.id).is_none());
        found.extend(only.map(|record| alone(record, None, there)));
        found
    }

    fn record(&self, side: Side, id: &str) -> Option<&Placed> {
        self.sides[side as usize].placed.iter().find(|record| record.id == id)
    }

    /// In what our version of a record differs from theirs.
    fn between(&self, own: &Placed, their: &Placed) -> Vec<Difference> {
        let [ours, _, theirs] = &self.sides;
        match (item(&ours.text, own.start), item(&theirs.text, their.start)) {
            (Some(one), Some(other)) => {
                differences(own.kind, Version::new(&ours.text, &one), Version::new(&theirs.text, &other))
            }
            _ => Vec::new(),
        }
    }
}

fn other(side: Side) -> Side {
    match side {
        Side::Ours => Side::Theirs,
        _ => Side::Ours,
    }
}

fn records(sheet: &Sheet, text: String) -> Records {
    let side = Sheet::new(sheet.file, &text);
    let placed = side.rows().filter_map(|row| {
        let span = row.node.span.range();
        let id = match row.kind {
            Kind::City => String::new(),
            _ => side.word(&row.node, "id")?.0.into_owned(),
        };
        Some(Placed { id, kind: row.kind, start: span.start, end: span.end })
    });
    let placed: Vec<Placed> = placed.collect();
    let ids = placed.iter().map(|record| record.id.clone()).collect();
    Records { text, placed, ids }
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
