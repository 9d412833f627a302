//! What came of a session, or of the time since a day: who was added, placed, moved, linked, disputed. It is told from
//! what fields held before; it must not know where that is kept.

use std::collections::HashSet;

use super::altered::{self, Altered};
use super::map::{self, MapPlace};
use super::past::{self, Named, Past};
use super::words::{link_words, listed};
use crate::lang::Lang;
use crate::model::field::Range;
use crate::model::query::standing;
use crate::model::records::{Link, Member};
use crate::model::{Before, City, Kind, RecordId};
use crate::say;
use crate::sort::InOrder;

/// Scores as they stand in a record: influence, then interest.
pub type Scores = (Option<i64>, Option<i64>);

/// A member whose place on the map is another now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub id: String,
    pub name: String,
    pub from: Scores,
    pub to: Scores,
}

impl Move {
    /// `interest 2 -> 4`, `placed at 4 5`, `taken off the map`.
    pub fn words(&self) -> String {
        self.told(Lang::English)
    }

    /// The same in the language of a room.
    pub fn told(&self, lang: Lang) -> String {
        match (place(self.from), place(self.to)) {
            (_, None) => say!(lang, "map-taken-off"),
            (None, Some((influence, interest))) => {
                say!(lang, "map-placed-at", influence = influence, interest = interest)
            }
            (Some(from), Some(to)) => {
                let steps = [("axis-influence", from.0, to.0), ("axis-interest", from.1, to.1)];
                let steps = steps.into_iter().filter(|(_, from, to)| from != to);
                let axis = |id| lang.text(id).to_lowercase();
                let said = steps.map(|(id, from, to)| say!(lang, "map-step", axis = axis(id), from = from, to = to));
                said.collect::<Vec<_>>().join(", ")
            }
        }
    }
}

fn place((influence, interest): Scores) -> Option<MapPlace> {
    Some((influence?, interest?))
}

/// A member that was not there before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    pub id: String,
    pub name: String,
    /// Where it stands, if it was placed too.
    pub place: Option<MapPlace>,
}

/// A member about which the room came to disagree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disputed {
    pub id: String,
    pub name: String,
    /// `influence 2 to 5`.
    pub words: String,
    /// Of influence and of interest, where it came up.
    pub ranges: [Option<Range>; 2],
}

/// Everything that came of it, each in the order of its file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    pub added: Vec<Added>,
    /// Members that left or were archived.
    pub gone: Vec<Named>,
    /// Members there before and now first placed, now elsewhere, now without a place.
    pub placed: Vec<Move>,
    pub moved: Vec<Move>,
    pub unplaced: Vec<Move>,
    /// Links added, as `Giver -> receiver, Money 2`; the ids of those that tell of a conflict, which is private.
    pub linked: Vec<Named>,
    pub conflicts: Vec<String>,
    pub disputed: Vec<Disputed>,
    /// Fields of members, links and roles of which nothing above tells.
    pub altered: Vec<Altered>,
    /// Tasks added.
    pub tasks: Vec<Named>,
}

impl Summary {
    /// Whether nothing came of it.
    pub fn is_empty(&self) -> bool {
        *self == Summary::default()
    }

    /// The fields of which it tells.
    pub(super) fn told(&self) -> Vec<(RecordId, &'static str)> {
        let member = |id: &str| RecordId::new(Kind::Member, id);
        let steps = [&self.placed, &self.moved, &self.unplaced].into_iter().flatten();
        let steps = steps.map(|step| (member(&step.id), ["influence", "interest"]));
        let gone = self.gone.iter().map(|one| (one.record.clone(), ["status", "until"]));
        let ranges = ["influence_range", "interest_range"];
        let disputed = self.disputed.iter().map(|one| (member(&one.id), ranges));
        let told = steps.chain(gone).chain(disputed);
        told.flat_map(|(record, fields)| fields.map(|field| (record.clone(), field))).collect()
    }
}

/// Members whose place really differs from the one before, in the order of the file; whoever has left has none.
pub fn moves(city: &City, before: &[Before]) -> Vec<Move> {
    let past = Past::of(before);
    let there = past.changed(city, &city.members).filter(|one| !standing::is_left(one));
    there.filter_map(|member| moved(&past, member)).collect()
}

fn moved(past: &Past<'_>, member: &Member) -> Option<Move> {
    let from = match past.of_member(member) {
        Then::Same => return None,
        Then::Absent => (None, None),
        Then::Was(then) => scores(&then),
    };
    let to = scores(member);
    (place(from) != place(to)).then(|| Move { id: member.id.clone(), name: member.name.clone(), from, to })
}

fn scores(member: &Member) -> Scores {
    (member.influence.map(|score| score.get()), member.interest.map(|score| score.get()))
}

/// What came of the time since then.
pub fn summary(city: &City, before: &[Before]) -> Summary {
    let past = Past::of(before);
    let mut summary = Summary { gone: past.archived(city), ..Summary::default() };
    for member in past.changed(city, &city.members) {
        member_summary(&past, member, &mut summary);
    }
    let links = past.changed(city, &city.links).filter(|link| past.is_new(Kind::Link, &link.id));
    let links: Vec<&Link> = links.collect();
    let conflicts = links.iter().filter(|link| standing::is_confidential(**link));
    summary.conflicts = conflicts.map(|link| link.id.clone()).collect();
    let linked = links.into_iter().map(|link| Named { title: link_words(city, link), record: RecordId::of(link) });
    summary.linked = linked.collect();
    let tasks = past.changed(city, &city.tasks).filter(|task| past.is_new(Kind::Task, &task.id));
    summary.tasks = tasks.map(|task| Named::of(task)).collect();
    let mut altered = altered::altered(city, &past);
    let is_here = |kind: Kind| matches!(kind, Kind::Member | Kind::Link | Kind::Role);
    altered.retain(|one| is_here(one.record.kind));
    altered::without(&mut altered, &summary.told());
    summary.altered = altered;
    summary
}

fn member_summary(past: &Past<'_>, member: &Member, out: &mut Summary) {
    let then = past.of_member(member);
    if standing::is_left(member) {
        if matches!(&then, Then::Was(then) if !standing::is_left(then)) {
            out.gone.push(Named::of(member));
        }
        return;
    }
    let ranges = match &then {
        Then::Same => return,
        Then::Absent => (None, None),
        Then::Was(then) => (then.influence_range, then.interest_range),
    };
    let marks = [("influence", ranges.0, member.influence_range), ("interest", ranges.1, member.interest_range)];
    let came_up = marks.map(|(axis, then, now)| (axis, now.filter(|_| then.is_none())));
    let words: Vec<String> =
        came_up.iter().filter_map(|(axis, range)| range.map(|(low, high)| format!("{axis} {low} to {high}"))).collect();
    if !words.is_empty() {
        out.disputed.push(Disputed {
            id: member.id.clone(),
            name: member.name.clone(),
            words: listed(&words),
            ranges: came_up.map(|(_, range)| range),
        });
    }
    if matches!(then, Then::Absent) {
        out.added.push(Added { id: member.id.clone(), name: member.name.clone(), place: map::place(member) });
        return;
    }
    if let Some(step) = moved(past, member) {
        match (place(step.from), place(step.to)) {
            (None, _) => out.placed.push(step),
            (_, None) => out.unplaced.push(step),
            _ => out.moved.push(step),
        }
    }
}

/// A member as it was.
enum Then {
    /// Nothing of it was changed.
    Same,
    Absent,
    Was(Box<Member>),
}

impl Past<'_> {
    /// A member with what it held before put back.
    fn of_member(&self, member: &Member) -> Then {
        let known = self.of_record(Kind::Member, &member.id);
        if known.is_empty() {
            return Then::Same;
        }
        if self.is_new(Kind::Member, &member.id) {
            return Then::Absent;
        }
        let whole = known.iter().find(|one| one.field.is_none());
        let mut then = whole.and_then(|one| past::record(one.old.as_deref()?)).unwrap_or_else(|| member.clone());
        for one in known {
            let old = one.old.as_deref();
            match one.field.as_deref() {
                Some("influence") => then.influence = past::read(old),
                Some("interest") => then.interest = past::read(old),
                Some("influence_range") => then.influence_range = past::read(old),
                Some("interest_range") => then.interest_range = past::read(old),
                Some("status") => then.status = past::read(old),
                _ => {}
            }
        }
        Then::Was(Box::new(then))
    }

    /// Members that are no longer in their file, by name.
    fn archived(&self, city: &City) -> Vec<Named> {
        let members = self
            .fields
            .iter()
            .filter(|((kind, id), _)| *kind == Kind::Member && city.place(Kind::Member, id).is_none());
        let gone = members.filter_map(|((_, id), known)| {
            let text = known.iter().find(|one| one.field.is_none())?.old.as_deref()?;
            let name = past::record::<Member>(text).map(|member| member.name);
            Some(Named { title: name.unwrap_or_else(|| (*id).to_string()), record: RecordId::new(Kind::Member, *id) })
        });
        let mut names: Vec<Named> = gone.collect::<HashSet<_>>().into_iter().collect();
        names.order();
        names
    }
}
