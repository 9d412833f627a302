//! Who came over time: members by meetings, how long each has come or stayed away, who has fallen silent, and the mix
//! of those who came. Counted as `standing::quiet` counts: the seats it finds are those absent at the last three. It
//! must not know a meeting still to come.

use std::collections::HashSet;

use super::balance::{mix_of, percent};
use super::{group, words};
use crate::date::Date;
use crate::model::City;
use crate::model::choice::Helix;
use crate::model::query::standing;
use crate::model::records::{Meeting, Member};

/// How a member stands to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    Present,
    /// Somebody came in its place.
    StandIn,
    Excused,
    Absent,
    /// It joined later.
    NotYet,
    /// It was not there and nobody missed it: not of the group, or gone by then.
    Free,
}

impl Mark {
    /// Present or by a stand-in.
    pub fn came(self) -> bool {
        matches!(self, Mark::Present | Mark::StandIn)
    }
}

/// The attendance of one member.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'a> {
    pub member: &'a Member,
    pub helix: Option<Helix>,
    /// One for each meeting of the grid.
    pub marks: Vec<Mark>,
    /// Meetings in a row up to the last one to which it came; where it did not come to the last, below 0: how many it
    /// missed in a row without word.
    pub streak: i64,
    /// The last meeting of the group it came to, also one left of the grid, and the days since.
    pub seen: Option<Date>,
    pub days: Option<i64>,
    /// Absent three times running.
    pub quiet: bool,
}

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

/// Members by meetings.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid<'a> {
    /// Meetings of the group with somebody present, the oldest first.
    pub meetings: Vec<&'a Meeting>,
    /// Members that are missed when they stay away or that have come, in the order of the file.
    pub rows: Vec<Row<'a>>,
    /// One for each meeting.
    pub came: Vec<Came>,
}

/// The grid of the last so many meetings up to today.
pub fn attendance(city: &City, today: Date, most: usize) -> Grid<'_> {
    let all = standing::held(city, today, usize::MAX);
    let mut meetings: Vec<&Meeting> = all.iter().copied().take(most).collect();
    meetings.reverse();
    let roles: Vec<Lists<'_>> = meetings.iter().map(|meeting| Lists::of(meeting)).collect();
    let mut seen = std::collections::HashMap::new();
    for meeting in &all {
        let stand_ins = meeting.stand_ins.iter().map(|one| &one.member);
        for id in meeting.present.iter().chain(stand_ins) {
            seen.entry(id.as_str()).or_insert(meeting.date);
        }
    }
    let quiet: HashSet<&str> = standing::quiet(city, today);
    let rows = city.members.iter().filter_map(|member| {
        let marks: Vec<Mark> = roles.iter().map(|lists| lists.mark(member)).collect();
        let is_there = |mark: &Mark| !matches!(mark, Mark::NotYet | Mark::Free);
        if !standing::is_expected(member) && !marks.iter().any(is_there) {
            return None;
        }
        let seen = seen.get(member.id.as_str()).copied();
        Some(Row {
            member,
            helix: city.helix(member),
            streak: streak(&marks),
            marks,
            seen,
            days: seen.map(|day| (today - day).num_days()),
            quiet: quiet.contains(member.id.as_str()),
        })
    });
    let rows = rows.collect();
    let came = meetings.iter().map(|meeting| came(city, meeting)).collect();
    Grid {
        meetings,
        rows,
        came,
    }
}

impl<'a> Grid<'a> {
    /// Those absent three times running, whoever was never seen first, then by the days since.
    pub fn quiet(&self) -> Vec<&Row<'a>> {
        let mut quiet: Vec<&Row<'a>> = self.rows.iter().filter(|row| row.quiet).collect();
        quiet.sort_by_key(|row| (row.seen.is_some(), row.seen));
        quiet
    }
}

/// What the lists of a meeting say of a member; `None` where they do not name it. A stand-in counts before the rest:
/// the seat is often written as present too.
pub fn stated(meeting: &Meeting, id: &str) -> Option<Mark> {
    let named = |list: &[String]| list.iter().any(|one| one == id);
    let rows = [
        (
            Mark::StandIn,
            meeting.stand_ins.iter().any(|one| one.member == id),
        ),
        (Mark::Present, named(&meeting.present)),
        (Mark::Excused, named(&meeting.excused)),
        (Mark::Absent, named(&meeting.absent)),
    ];
    rows.into_iter()
        .find(|(_, holds)| *holds)
        .map(|(mark, _)| mark)
}

/// Names of the seats that a meeting missed, for its minutes: those written down as absent and those expected of whom
/// nothing is said; of a meeting that wrote down neither, the members of that day of whom nothing is said.
pub fn missed(city: &City, meeting: &Meeting) -> Vec<String> {
    let unsaid = |id: &&String| stated(meeting, id).is_none();
    let written = meeting
        .absent
        .iter()
        .filter(|id| stated(meeting, id) == Some(Mark::Absent));
    let ids = written.chain(meeting.expected.iter().filter(unsaid));
    let mut names: Vec<String> = ids.map(|id| words::member(city, id)).collect();
    let nothing = meeting.absent.is_empty() && meeting.expected.is_empty();
    if nothing && standing::is_own(meeting) && !meeting.present.is_empty() {
        let day = Lists::of(meeting);
        let absent = group::absent(city, meeting).into_iter();
        let absent = absent.filter(|member| day.mark(member) == Mark::Absent);
        names.extend(absent.map(|member| member.name.clone()));
    }
    names
}

/// The lists of one meeting, ready to be asked.
struct Lists<'a> {
    date: Date,
    stand_ins: HashSet<&'a str>,
    present: HashSet<&'a str>,
    excused: HashSet<&'a str>,
    absent: HashSet<&'a str>,
}

impl<'a> Lists<'a> {
    fn of(meeting: &'a Meeting) -> Lists<'a> {
        let set = |ids: &'a [String]| ids.iter().map(String::as_str).collect();
        let stand_ins = meeting.stand_ins.iter().map(|one| one.member.as_str());
        Lists {
            date: meeting.date,
            stand_ins: stand_ins.collect(),
            present: set(&meeting.present),
            excused: set(&meeting.excused),
            absent: set(&meeting.absent),
        }
    }

    fn mark(&self, member: &Member) -> Mark {
        let id = member.id.as_str();
        let stated = [
            (Mark::StandIn, &self.stand_ins),
            (Mark::Present, &self.present),
            (Mark::Excused, &self.excused),
            (Mark::Absent, &self.absent),
        ];
        if let Some((mark, _)) = stated.into_iter().find(|(_, list)| list.contains(id)) {
            return mark;
        }
        if member.since.is_some_and(|since| since > self.date) {
            return Mark::NotYet;
        }
        match standing::is_expected(member) {
            true => Mark::Absent,
            false => Mark::Free,
        }
    }
}

fn streak(marks: &[Mark]) -> i64 {
    let last = marks.last().copied();
    let run = |test: fn(&Mark) -> bool| {
        let run = marks.iter().rev().take_while(|mark| test(mark));
        i64::try_from(run.count()).unwrap_or(0)
    };
    match last {
        Some(mark) if mark.came() => run(|mark| mark.came()),
        Some(Mark::Absent) => -run(|mark| *mark == Mark::Absent),
        _ => 0,
    }
}

/// Who came to a meeting, by helix; ghosts never, each seat once.
fn came(city: &City, meeting: &Meeting) -> Came {
    let stand_ins = meeting.stand_ins.iter().map(|one| &one.member);
    let ids: HashSet<&String> = meeting.present.iter().chain(stand_ins).collect();
    let members = || {
        let members = ids.iter().filter_map(|id| city.member(id));
        members.filter(|member| !standing::is_ghost(member))
    };
    Came {
        helices: mix_of(city, members()),
        all: members().count(),
    }
}
