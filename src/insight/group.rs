//! The seats counted, and those that fall silent. It must not judge the mix of helices: that is `balance`.

use std::collections::HashSet;

use serde::Serialize;

use super::map::HIGH;
use crate::date::Date;
use crate::model::City;
use crate::model::query::standing;
use crate::model::records::{Meeting, Member};

/// Seats by how they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Members {
    /// Records, whoever has left included.
    pub total: usize,
    pub active: usize,
    pub placed: usize,
    pub unplaced: usize,
}

/// Counts the seats.
pub fn members(city: &City) -> Members {
    let count = |test: fn(&Member) -> bool| city.members.iter().filter(|one| test(one)).count();
    Members {
        total: city.members.len(),
        active: count(standing::is_active),
        placed: count(standing::is_placed),
        unplaced: count(standing::is_unplaced),
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
    let quiet = standing::quiet(city, today);
    if quiet.is_empty() {
        return Vec::new();
    }
    let mut seen = std::collections::HashMap::new();
    for meeting in standing::held(city, today, usize::MAX) {
        for id in &meeting.present {
            seen.entry(id.as_str()).or_insert(meeting.date);
        }
    }
    let members = city.members.iter();
    members
        .filter(|member| quiet.contains(member.id.as_str()))
        .map(|member| (member, seen.get(member.id.as_str()).copied()))
        .collect()
}

/// Days without contact after which an influential seat needs a call.
pub const SILENCE: i64 = 60;

/// Influential seats nobody spoke to for more than [`SILENCE`] days, nor met at the last meeting. Who has left and
/// who is still to be found cannot be spoken to.
pub fn uncontacted(city: &City, today: Date) -> Vec<&Member> {
    let last = standing::held(city, today, 1);
    let met: HashSet<&str> = last.iter().flat_map(|meeting| &meeting.present).map(String::as_str).collect();
    let silent = |member: &&Member| {
        let weighty = member.influence.is_some_and(|influence| influence.get() >= HIGH);
        let recent = |day: Date| (today - day).num_days() <= SILENCE;
        weighty
            && !standing::is_left(member)
            && !standing::is_ghost(member)
            && !member.contacted.is_some_and(recent)
            && !met.contains(member.id.as_str())
    };
    city.members.iter().filter(silent).collect()
}
