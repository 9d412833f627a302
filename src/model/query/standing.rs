//! Where one record stands today: the meaning of each word, for filters, counts and texts alike. It must not count or
//! judge a whole city. An absent field counts as its default (`defaults`), and today is always handed in.
//!
//! | Word | Of | Means exactly |
//! |---|---|---|
//! | open | task, action | neither done nor dropped |
//! | | need | the furthest of its own status and of what its matches say is still `Open`; `Dropped` wins |
//! | | offer, question | neither paused nor closed; not yet shared |
//! | late, overdue | task, action | open, and due (of an action: its end) before today |
//! | unowned | task, action | open, without an owner (of an action: a lead) |
//! | blocked | task | open, and of status `Blocked` or waiting for a task that is open and not archived |
//! | ghost | member | of ring `Ghost`: a type still to be found, not a body |
//! | active | member | of status `Active`, no ghost |
//! | placed | member | of status other than `Left`, with both scores; unplaced: without one of them |
//! | expected | member | active, of ring `Core` or `Member`: missed where it neither came nor was excused |
//! | quiet | member | expected, and missed at each of the last [`RECENT`] meetings held, all of them since it joined |
//! | held | meeting | `Local` or `Core`, up to today, with somebody present; the latest of them is the last meeting |
//!
//! What is counted of a whole group has its meanings in `insight`.

use std::collections::HashSet;

use super::defaults;
use crate::date::Date;
use crate::model::choice::{
    ActionStatus, MatchState, MeetingKind, NeedStatus, OfferStatus, Presence, QuestionStatus, Ring, TaskStatus,
};
use crate::model::records::{Action, Meeting, Member, Need, Offer, Question, Task};
use crate::model::{City, Record};
use crate::sort::InOrder;

/// How many meetings in a row make a seat quiet and stand for "as people really came".
pub const RECENT: usize = 3;

/// Whether a record is private as a whole beside those of private kinds: it holds a value of which the field table says
/// so, such as that two bodies are in conflict.
pub fn is_confidential(record: &dyn Record) -> bool {
    let mut fields = record.kind().schema().fields.iter().filter(|field| field.private_value.is_some());
    fields.any(|field| field.keeps(record.value(field.name)))
}

/// Neither done nor dropped.
pub fn is_open(task: &Task) -> bool {
    !matches!(defaults::task_status(task), TaskStatus::Done | TaskStatus::Dropped)
}

/// Open and due before today.
pub fn is_late(task: &Task, today: Date) -> bool {
    is_open(task) && task.due.is_some_and(|due| due < today)
}

/// Open without an owner.
pub fn is_unowned(task: &Task) -> bool {
    is_open(task) && task.owner.is_none()
}

/// The open tasks an open task waits for.
pub fn blockers<'a>(city: &'a City, task: &'a Task) -> impl Iterator<Item = &'a Task> {
    let waits = task.after.iter().filter(|_| is_open(task));
    waits.filter_map(|id| city.task(id)).filter(|other| is_open(other))
}

/// Open, and marked as blocked or waiting for an open task.
pub fn is_blocked(city: &City, task: &Task) -> bool {
    is_open(task) && (defaults::task_status(task) == TaskStatus::Blocked || blockers(city, task).next().is_some())
}

/// An action neither done nor dropped.
pub fn is_open_action(action: &Action) -> bool {
    !matches!(defaults::action_status(action), ActionStatus::Done | ActionStatus::Dropped)
}

/// The furthest of the stored status and what the matches say; dropped wins.
pub fn need_status(need: &Need) -> NeedStatus {
    let stored = defaults::need_status(need.status);
    if stored == NeedStatus::Dropped {
        return stored;
    }
    let said = need.matches.iter().map(|answer| says(defaults::match_state(answer)));
    // The choices stand in the order in which a need travels.
    said.fold(stored, NeedStatus::max)
}

/// What a match says of its need.
pub fn says(state: MatchState) -> NeedStatus {
    match state {
        MatchState::Agreed => NeedStatus::Matched,
        MatchState::Done => NeedStatus::Met,
        MatchState::Idea | MatchState::Asked | MatchState::Rejected => NeedStatus::Open,
    }
}

/// Neither paused nor closed.
pub fn is_open_offer(offer: &Offer) -> bool {
    defaults::offer_status(offer) == OfferStatus::Open
}

/// Not yet shared with those who asked.
pub fn is_open_question(question: &Question) -> bool {
    defaults::question_status(question) != QuestionStatus::Shared
}

/// A type still to be found, not a body.
pub fn is_ghost(member: &Member) -> bool {
    defaults::ring(member) == Ring::Ghost
}

/// Gone from the group.
pub fn is_left(member: &Member) -> bool {
    defaults::presence(member) == Presence::Left
}

/// There, and somebody.
pub fn is_active(member: &Member) -> bool {
    defaults::presence(member) == Presence::Active && !is_ghost(member)
}

/// Has a place on the map: not left, both scores given.
pub fn is_placed(member: &Member) -> bool {
    !is_left(member) && has_scores(member)
}

/// Not left and still without a place on the map.
pub fn is_unplaced(member: &Member) -> bool {
    !is_left(member) && !has_scores(member)
}

fn has_scores(member: &Member) -> bool {
    member.influence.is_some() && member.interest.is_some()
}

/// A seat that is missed when nobody sits on it: active, of the core or the group.
pub fn is_expected(member: &Member) -> bool {
    is_active(member) && matches!(defaults::ring(member), Ring::Core | Ring::Member)
}

/// A meeting of the group itself.
pub fn is_own(meeting: &Meeting) -> bool {
    matches!(defaults::meeting_kind(meeting), MeetingKind::Local | MeetingKind::Core)
}

/// The group's own meetings up to today with somebody present, the latest first, at most so many.
pub fn held(city: &City, today: Date, most: usize) -> Vec<&Meeting> {
    let counts = |meeting: &&Meeting| is_own(meeting) && meeting.date <= today && !meeting.present.is_empty();
    let mut held: Vec<&Meeting> = city.meetings.iter().filter(counts).collect();
    held.order_by_key(|meeting| std::cmp::Reverse(meeting.date));
    held.truncate(most);
    held
}

/// The seats absent at each of the last three meetings; nobody where fewer were held. A meeting before a seat's
/// `since` is none of its absences.
pub fn quiet(city: &City, today: Date) -> HashSet<&str> {
    let absence = Absence::of(city, today);
    let quiet = city.members.iter().filter(|member| absence.is_quiet(member));
    quiet.map(|member| member.id.as_str()).collect()
}

/// Who was accounted for at the last three meetings: by it is known who is quiet.
pub struct Absence<'a> {
    /// The earliest of the three; none where fewer were held.
    first: Option<Date>,
    accounted: HashSet<&'a str>,
}

impl<'a> Absence<'a> {
    pub fn of(city: &'a City, today: Date) -> Absence<'a> {
        let held = held(city, today, RECENT);
        let ids = held.iter().flat_map(|meeting| meeting.present.iter().chain(&meeting.excused));
        Absence { first: held.get(RECENT - 1).map(|one| one.date), accounted: ids.map(String::as_str).collect() }
    }

    /// Whether a member is quiet.
    pub fn is_quiet(&self, member: &Member) -> bool {
        self.first.is_some_and(|first| {
            is_expected(member)
                && member.since.is_none_or(|since| since <= first)
                && !self.accounted.contains(member.id.as_str())
        })
    }
}
