//! The seats counted, and those that fall silent. It must not judge the mix of helices: that is `balance`.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::map::HIGH;
use crate::date::Date;
use crate::model::query::standing;
use crate::model::records::{Meeting, Member};
use crate::model::{City, Kind};

/// Seats by how they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Members {
    /// Records, whoever has left included.
    pub total: usize,
    pub active: usize,
    pub placed: usize,
    pub unplaced: usize,
}

impl Members {
    /// Counts one seat more.
    pub fn add(&mut self, member: &Member) {
        self.total += 1;
        self.active += usize::from(standing::is_active(member));
        self.placed += usize::from(standing::is_placed(member));
        self.unplaced += usize::from(standing::is_unplaced(member));
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Members) -> Members {
        Members {
            total: self.total + other.total,
            active: self.active + other.active,
            placed: self.placed + other.placed,
            unplaced: self.unplaced + other.unplaced,
        }
    }
}

/// Members by their role, each by whatever the caller knows it by.
#[derive(Debug, Clone, PartialEq)]
pub struct Holders<T> {
    /// By place in `city.roles`.
    pub roles: Vec<Vec<T>>,
    /// Whoever has no role that is known.
    pub none: Vec<T>,
}

impl<T> Holders<T> {
    /// These members in the order in which they come; whoever has left has no role.
    pub fn of<'m>(city: &City, members: impl Iterator<Item = (T, &'m Member)>) -> Holders<T> {
        let roles = std::iter::repeat_with(Vec::new).take(city.roles.len()).collect();
        let mut sorted = Holders { roles, none: Vec::new() };
        for (one, member) in members.filter(|(_, member)| !standing::is_left(member)) {
            let role = member.role.as_deref().and_then(|role| city.place(Kind::Role, role));
            role.map_or(&mut sorted.none, |role| &mut sorted.roles[role]).push(one);
        }
        sorted
    }
}

/// The seats that count as absent at a meeting: active, of the core or the group, neither present nor excused.
pub fn absent<'a>(city: &'a City, meeting: &Meeting) -> Vec<&'a Member> {
    let ids = meeting.present.iter().chain(&meeting.excused);
    let accounted: HashSet<&str> = ids.map(String::as_str).collect();
    let missed = |member: &&Member| standing::is_expected(member) && !accounted.contains(member.id.as_str());
    city.members.iter().filter(missed).collect()
}

/// Seats absent three times running, with the last day they were seen at a meeting of the group.
pub fn quiet(city: &City, today: Date) -> Vec<(&Member, Option<Date>)> {
    let (absence, seen) = (standing::Absence::of(city, today), last_seen(city, today));
    let quiet = city.members.iter().filter(|member| absence.is_quiet(member));
    quiet.map(|member| (member, seen.get(member.id.as_str()).copied())).collect()
}

/// The last day on which each seat was seen at a meeting of the group.
pub fn last_seen(city: &City, today: Date) -> HashMap<&str, Date> {
    let mut seen = HashMap::new();
    for meeting in standing::held(city, today, usize::MAX) {
        for id in &meeting.present {
            seen.entry(id.as_str()).or_insert(meeting.date);
        }
    }
    seen
}

/// Days without contact after which an influential seat needs a call.
pub const SILENCE: i64 = 60;

/// Influential seats nobody spoke to for more than [`SILENCE`] days, nor met at the last meeting. Who has left and
/// who is still to be found cannot be spoken to.
pub struct Silence<'a> {
    today: Date,
    /// Who was met at the last meeting.
    met: HashSet<&'a str>,
}

impl<'a> Silence<'a> {
    pub fn of(city: &'a City, today: Date) -> Silence<'a> {
        let last = standing::held(city, today, 1);
        Silence { today, met: last.iter().flat_map(|meeting| &meeting.present).map(String::as_str).collect() }
    }

    /// Whether a member is such a seat.
    pub fn is_around(&self, member: &Member) -> bool {
        let weighty = member.influence.is_some_and(|influence| influence.get() >= HIGH);
        let recent = |day: Date| (self.today - day).num_days() <= SILENCE;
        weighty
            && !standing::is_left(member)
            && !standing::is_ghost(member)
            && !member.contacted.is_some_and(recent)
            && !self.met.contains(member.id.as_str())
    }
}
