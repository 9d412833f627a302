//! Who came over time: members by meetings, how long each has come or stayed away, who has fallen silent, and the mix
//! of those who came. Counted as `standing::quiet` counts: the seats it finds are those absent at the last three. It
//! must not know a meeting still to come.

use std::collections::{HashMap, HashSet};

pub use super::mark::{Mark, stated};

use super::balance::{mix_of, percent};
use super::{group, words};
use crate::date::Date;
use crate::model::attend::{self, LISTS};
use crate::model::choice::Helix;
use crate::model::query::standing;
use crate::model::records::{Meeting, Member};
use crate::model::{City, Kind};

/// How many came of each helix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Came {
    /// By place in [`Helix::ALL`].
    pub helices: [usize; 4],
    /// Everybody, also without a known role.
    pub all: usize,
}

impl Came {
    /// Percent of those with a known role, one decimal.
    pub fn share(&self, helix: Helix) -> f64 {
        percent(self.helices[helix as usize], self.helices.iter().sum())
    }
}

/// Who came to which meeting of the group, as much as the files say and no more: it does not grow with members times
/// meetings. Members and meetings are named by their places in the city it was made from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Roll {
    /// Meetings of the group up to today with somebody present, the oldest first.
    pub meetings: Vec<usize>,
    /// One for each meeting.
    pub came: Vec<Came>,
    /// Members that are missed when they stay away, or that a meeting names, in the order of the file.
    pub members: Vec<usize>,
    /// What each meeting says of whom.
    said: Vec<HashMap<usize, Mark>>,
    seen: HashMap<usize, Date>,
    quiet: HashSet<usize>,
}

/// Calls the roll of a day.
pub fn roll(city: &City, today: Date) -> Roll {
    let mut held = standing::held(city, today, usize::MAX);
    held.reverse();
    let mut roll = Roll::default();
    for meeting in held {
        let said = said(city, meeting);
        for (member, mark) in &said {
            if mark.came() {
                roll.seen.insert(*member, meeting.date);
            }
        }
        roll.meetings.extend(city.place(Kind::Meeting, &meeting.id));
        roll.came.push(came(city, meeting));
        roll.said.push(said);
    }
    let named: HashSet<usize> = roll.said.iter().flat_map(HashMap::keys).copied().collect();
    let members = city.members.iter().enumerate();
    let listed = members.filter(|(at, one)| standing::is_expected(one) || named.contains(at));
    roll.members = listed.map(|(at, _)| at).collect();
    let quiet = standing::quiet(city, today).into_iter();
    roll.quiet = quiet.filter_map(|id| city.place(Kind::Member, id)).collect();
    roll
}

impl Roll {
    /// How a member stands to a meeting, the first being the oldest.
    pub fn mark(&self, city: &City, member: usize, meeting: usize) -> Mark {
        if let Some(mark) = self.said.get(meeting).and_then(|said| said.get(&member)) {
            return *mark;
        }
        let date = self.meetings.get(meeting).and_then(|at| city.meetings.get(*at));
        match (city.members.get(member), date) {
            (Some(member), Some(meeting)) => without_word(member, meeting.date),
            _ => Mark::Free,
        }
    }

    /// Meetings in a row up to the last one to which a member came; where it did not come to the last, below 0: how
    /// many it missed in a row without word.
    pub fn streak(&self, city: &City, member: usize) -> i64 {
        let marks = || (0..self.meetings.len()).rev().map(|at| self.mark(city, member, at));
        let run = |test: fn(&Mark) -> bool| i64::try_from(marks().take_while(test).count()).unwrap_or(0);
        match marks().next() {
            Some(mark) if mark.came() => run(|mark| mark.came()),
            Some(Mark::Absent) => -run(|mark| *mark == Mark::Absent),
            _ => 0,
        }
    }

    /// The last meeting of the group to which a member came.
    pub fn seen(&self, member: usize) -> Option<Date> {
        self.seen.get(&member).copied()
    }

    /// Absent three times running.
    pub fn is_quiet(&self, member: usize) -> bool {
        self.quiet.contains(&member)
    }

    /// By what those who stay away longest come first: the quiet before the others, whoever was never seen before all.
    pub fn away(&self, member: usize) -> (bool, Option<Date>) {
        (!self.is_quiet(member), self.seen(member))
    }
}

/// What a meeting says of each member it names; a stand-in counts before the rest, as in [`stated`].
fn said(city: &City, meeting: &Meeting) -> HashMap<usize, Mark> {
    let stand_ins = meeting.stand_ins.iter().map(|one| &one.member);
    let rest = [(Mark::Present, &meeting.present), (Mark::Excused, &meeting.excused), (Mark::Absent, &meeting.absent)];
    let rest = rest.into_iter().flat_map(|(mark, ids)| ids.iter().map(move |id| (mark, id)));
    let mut said = HashMap::new();
    for (mark, id) in stand_ins.map(|id| (Mark::StandIn, id)).chain(rest) {
        if let Some(member) = city.place(Kind::Member, id) {
            said.entry(member).or_insert(mark);
        }
    }
    said
}

/// The members that stand so to a meeting by its own lists, each once, in the order in which it names them.
pub fn marked(meeting: &Meeting, mark: Mark) -> Vec<&str> {
    let lists = LISTS.into_iter();
    let lists = lists.flat_map(|(came, _)| attend::seats(meeting, came));
    let stand_ins = meeting.stand_ins.iter().map(|one| one.member.as_str());
    let mut seen = HashSet::new();
    let ids = lists.chain(stand_ins).filter(|id| seen.insert(*id));
    ids.filter(|id| stated(meeting, id) == Some(mark)).collect()
}

/// Names of the seats that a meeting missed, for its minutes: those written down as absent; and where somebody came and
/// it is over, those expected of whom nothing is said. Of one that is over and wrote down neither, the members of that
/// day of whom nothing is said.
pub fn missed(city: &City, meeting: &Meeting, is_over: bool) -> Vec<String> {
    let written = marked(meeting, Mark::Absent).into_iter();
    let mut names: Vec<String> = written.map(|id| words::member(city, id)).collect();
    let came = !meeting.present.is_empty() || !meeting.stand_ins.is_empty();
    if !is_over || !came && meeting.absent.is_empty() {
        return names;
    }
    let is_gone = |id: &&String| city.member(id).is_some_and(|one| is_gone(one, meeting.date));
    let mut told = HashSet::new();
    let unsaid = meeting.expected.iter().filter(|id| told.insert(*id));
    let unsaid = unsaid.filter(|id| stated(meeting, id).is_none() && !is_gone(id));
    names.extend(unsaid.map(|id| words::member(city, id)));
    let nothing = meeting.absent.is_empty() && meeting.expected.is_empty();
    if nothing && standing::is_own(meeting) {
        let mark = |one: &Member| stated(meeting, &one.id).unwrap_or_else(|| without_word(one, meeting.date));
        let absent = group::absent(city, meeting).into_iter();
        let absent = absent.filter(|member| mark(member) == Mark::Absent);
        names.extend(absent.map(|member| member.name.clone()));
    }
    names
}

/// The meetings of the group that attendance is counted over, by how many there were up to a day.
pub fn recent(city: &City, today: Date) -> &'static str {
    match standing::held(city, today, standing::RECENT).len() {
        0 => "no meeting yet",
        1 => "the only meeting",
        2 => "the only two meetings",
        _ => "the last three meetings",
    }
}

/// Names of the seats that are awaited at a meeting to which nobody has come yet; nobody once somebody has.
pub fn awaited(city: &City, meeting: &Meeting) -> Vec<String> {
    if meeting.present.len() + meeting.stand_ins.len() > 0 {
        return Vec::new();
    }
    let expected = super::expected::expected(city, meeting).into_iter();
    let awaited = expected.filter(|one| {
        let is_there = !is_gone(one, meeting.date) && !standing::is_left(one);
        is_there && stated(meeting, &one.id).is_none()
    });
    awaited.map(|member| member.name.clone()).collect()
}

/// Whether a member had left before a day.
fn is_gone(member: &Member, day: Date) -> bool {
    member.until.is_some_and(|until| until < day)
}

/// How a member stands to a meeting of a day that says nothing of it.
fn without_word(member: &Member, day: Date) -> Mark {
    if member.since.is_some_and(|since| since > day) {
        return Mark::NotYet;
    }
    if standing::is_expected(member) && !is_gone(member, day) { Mark::Absent } else { Mark::Free }
}

/// Who came to a meeting, by helix; ghosts never, each seat once.
fn came(city: &City, meeting: &Meeting) -> Came {
    let stand_ins = meeting.stand_ins.iter().map(|one| &one.member);
    let ids: HashSet<&String> = meeting.present.iter().chain(stand_ins).collect();
    let members = || {
        let members = ids.iter().filter_map(|id| city.member(id));
        members.filter(|member| !standing::is_ghost(member))
    };
    Came { helices: mix_of(city, members()), all: members().count() }
}
