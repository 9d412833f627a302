//! A meeting still to come, or just filling up: who is expected, what mix that makes, what mix is there so far, which
//! helix will be missing and who could come in its place. It must not know e-mail addresses.

use std::collections::HashSet;

use super::balance::{self, Balance, Gap};
use super::mark::{Mark, stated};
use crate::model::City;
use crate::model::choice::{Helix, MeetingKind, Ring};
use crate::model::query::{defaults, standing};
use crate::model::records::{Meeting, Member, Role};
use crate::sort::InOrder;

/// Who could fill the gap of a helix.
#[derive(Debug, Clone, PartialEq)]
pub struct Wish<'a> {
    pub helix: Helix,
    /// How many seats of it are wanted so that it is not short any more.
    pub needed: usize,
    /// Excused or absent seats of this helix, each of which may send a stand-in.
    pub stand_ins: Vec<&'a Member>,
    /// Seats that could be asked, though nobody expects them: first those of a role that is missing now, then the
    /// most interested, then the order of the file.
    pub seats: Vec<&'a Member>,
    /// Roles of this helix of which nobody is expected, to be invited from.
    pub roles: Vec<&'a Role>,
}

/// What is known of a meeting's room.
#[derive(Debug, Clone, PartialEq)]
pub struct Room<'a> {
    /// Who is expected, those who sent word that they will not come included; in the order of the list or the file.
    pub expected: Vec<&'a Member>,
    /// The meeting says itself who is expected; else it follows from its kind.
    pub listed: bool,
    /// The mix of those expected who have not been excused.
    pub coming: Balance,
    /// The mix of those present so far, stand-ins for their seats included.
    pub present: Balance,
    /// One for each helix that will be short, in the order of the helices.
    pub wishes: Vec<Wish<'a>>,
}

/// Who is expected: whom the meeting lists, else the active core for a core meeting, core and members for a local one;
/// nobody for one of the network.
pub fn expected<'a>(city: &'a City, meeting: &'a Meeting) -> Vec<&'a Member> {
    if !meeting.expected.is_empty() {
        let mut seen = HashSet::new();
        let ids = meeting.expected.iter().filter(|id| seen.insert(id.as_str()));
        return ids.filter_map(|id| city.member(id)).collect();
    }
    let kind = defaults::meeting_kind(meeting);
    let invited = |member: &&Member| {
        let of_ring = match kind {
            MeetingKind::Core => defaults::ring(member) == Ring::Core,
            MeetingKind::Local => true,
            MeetingKind::Transnational => false,
        };
        of_ring && standing::is_expected(member) && member.since.is_none_or(|since| since <= meeting.date)
    };
    city.members.iter().filter(invited).collect()
}

/// Everything about the room of a meeting.
pub fn room<'a>(city: &'a City, meeting: &'a Meeting) -> Room<'a> {
    let expected = expected(city, meeting);
    let mark = |member: &Member| stated(meeting, &member.id);
    let away = |member: &Member| matches!(mark(member), Some(Mark::Excused | Mark::Absent));
    let coming = expected.iter().copied().filter(|member| !away(member));
    let coming = balance::of_room(city, coming);
    let here = |member: &&Member| mark(member).is_some_and(Mark::came);
    let present = balance::of_room(city, city.members.iter().filter(here));
    let short = coming.gaps.iter().filter_map(|gap| match gap {
        Gap::HelixShort(helix) => Some(*helix),
        _ => None,
    });
    let all: Vec<Helix> = match coming.counted {
        // Nobody at all is no mix that could be short of something.
        0 => Vec::new(),
        _ => short.collect(),
    };
    let wishes = all.into_iter().map(|helix| {
        let share = coming.helices.iter().find(|one| one.helix == helix);
        let needed = share.map_or(0, |share| share.needed(coming.counted));
        let of_it = |member: &&&Member| city.helix(member) == Some(helix);
        let absent = expected.iter().filter(of_it).filter(|member| away(member));
        let stand_ins: Vec<&Member> = absent.copied().collect();
        Wish {
            helix,
            needed,
            seats: seats(city, helix, &expected, &stand_ins),
            roles: roles(city, helix, &expected, away),
            stand_ins,
        }
    });
    Room { listed: !meeting.expected.is_empty(), wishes: wishes.collect(), coming, present, expected }
}

fn seats<'a>(city: &'a City, helix: Helix, expected: &[&Member], missing: &[&Member]) -> Vec<&'a Member> {
    let known: HashSet<&str> = expected.iter().map(|member| member.id.as_str()).collect();
    let wanted: HashSet<&str> = missing.iter().filter_map(|one| one.role.as_deref()).collect();
    let could = |member: &&Member| {
        standing::is_active(member) && city.helix(member) == Some(helix) && !known.contains(member.id.as_str())
    };
    let mut seats: Vec<&Member> = city.members.iter().filter(could).collect();
    seats.order_by_key(|member| {
        let same = member.role.as_deref().is_some_and(|role| wanted.contains(role));
        let interest = member.interest.map_or(0, |score| score.get());
        (!same, std::cmp::Reverse(interest))
    });
    seats
}

fn roles<'a>(city: &'a City, helix: Helix, expected: &[&Member], away: impl Fn(&Member) -> bool) -> Vec<&'a Role> {
    let coming = expected.iter().filter(|member| !away(member));
    let filled: HashSet<&str> = coming.filter_map(|member| member.role.as_deref()).collect();
    let roles = city.roles.iter();
    roles.filter(|role| role.helix == helix && !filled.contains(role.id.as_str())).collect()
}
