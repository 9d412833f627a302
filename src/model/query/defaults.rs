//! What a field means when it is absent: the only list of defaults, for filters, counts and words alike. Files and
//! JSON never get them written in; this file must not know where they are used.

use crate::model::choice::{
    ActionStatus, Helix, Impact, MatchState, MeetingKind, NeedStatus, OfferStatus, Presence, Priority, QuestionStatus,
    Ring, TaskStatus,
};
use crate::model::field::{Type, Value};
use crate::model::kinds::Kind;
use crate::model::records::{Action, Match, Meeting, Member, Offer, Question, Task};
use crate::model::{City, Record};

const RING: Ring = Ring::Member;
const PRESENCE: Presence = Presence::Active;
const TASK: TaskStatus = TaskStatus::Todo;
const PRIORITY: Priority = Priority::Normal;
const ACTION: ActionStatus = ActionStatus::Idea;
const IMPACT: Impact = Impact::None;
const NEED: NeedStatus = NeedStatus::Open;
const OFFER: OfferStatus = OfferStatus::Open;
const MEETING: MeetingKind = MeetingKind::Local;
const QUESTION: QuestionStatus = QuestionStatus::Open;
const MATCH: MatchState = MatchState::Idea;

/// What an absent field of a record counts as; `None` where absent means nothing else.
pub fn default(kind: Kind, field: &str) -> Option<Value<'static>> {
    let choice = match (kind, field) {
        (Kind::Member, "ring") => RING.name(),
        (Kind::Member, "status") => PRESENCE.name(),
        (Kind::Task, "status") => TASK.name(),
        (Kind::Task, "priority") => PRIORITY.name(),
        (Kind::Action, "status") => ACTION.name(),
        (Kind::Action, "impact") => IMPACT.name(),
        (Kind::Need, "status") => NEED.name(),
        (Kind::Offer, "status") => OFFER.name(),
        (Kind::Meeting, "kind") => MEETING.name(),
        (Kind::Question, "status") => QUESTION.name(),
        _ => return default_of_type(&kind.schema().field(field)?.what),
    };
    Some(Value::Choice(choice))
}

/// A yes or no that nobody wrote is a no.
fn default_of_type(what: &Type) -> Option<Value<'static>> {
    matches!(what, Type::Bool).then_some(Value::Bool(false))
}

/// The value of a field as it counts: what is written, else the default.
pub fn value<'a>(record: &'a dyn Record, field: &str) -> Option<Value<'a>> {
    let written = record.value(field);
    written.or_else(|| default(record.kind(), field))
}

/// How near a member stands.
pub fn ring(member: &Member) -> Ring {
    member.ring.unwrap_or(RING)
}

/// Whether a member is there.
pub fn presence(member: &Member) -> Presence {
    member.status.unwrap_or(PRESENCE)
}

/// The status of a task as stored; `standing` says what follows from it.
pub fn task_status(task: &Task) -> TaskStatus {
    task.status.unwrap_or(TASK)
}

/// Where an action stands.
pub fn action_status(action: &Action) -> ActionStatus {
    action.status.unwrap_or(ACTION)
}

/// Whether an offer can be had, as stored.
pub fn offer_status(offer: &Offer) -> OfferStatus {
    offer.status.unwrap_or(OFFER)
}

/// The status a need starts from; `standing::need_status` adds what its matches say.
pub fn need_status(stored: Option<NeedStatus>) -> NeedStatus {
    stored.unwrap_or(NEED)
}

/// How far a match has come.
pub fn match_state(answer: &Match) -> MatchState {
    answer.state.unwrap_or(MATCH)
}

/// Who meets.
pub fn meeting_kind(meeting: &Meeting) -> MeetingKind {
    meeting.kind.unwrap_or(MEETING)
}

/// How far a question has travelled.
pub fn question_status(question: &Question) -> QuestionStatus {
    question.status.unwrap_or(QUESTION)
}

/// The helix of the seat a record is about: the member itself, or its owner, lead, giver or teller.
pub fn helix_of(city: &City, record: &dyn Record) -> Option<Helix> {
    if record.kind() == Kind::Member {
        let role = record.value("role");
        return helix_of_role(city, role);
    }
    let Some(Value::Text(seat)) = record.value(seat_field(record.kind())?) else {
        return None;
    };
    city.helix(city.member(seat)?)
}

fn helix_of_role(city: &City, role: Option<Value<'_>>) -> Option<Helix> {
    match role {
        Some(Value::Text(role)) => Some(city.role(role)?.helix),
        _ => None,
    }
}

/// The field that names the seat a record is about.
pub fn seat_field(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Person => Some("member"),
        Kind::Task => Some("owner"),
        Kind::Action => Some("lead"),
        Kind::Need | Kind::Offer => Some("by"),
        Kind::Story => Some("who"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_one_of_the_choices() {
        for kind in Kind::all() {
            for field in kind.schema().fields {
                let Some(Value::Choice(name)) = default(kind, field.name) else {
                    continue;
                };
                let Type::Choice(names) = field.what else {
                    panic!("{} {} has a default but no choices", kind.name(), field.name);
                };
                assert!(names.contains(&name));
            }
        }
        assert_eq!(default(Kind::Member, "broker"), Some(Value::Bool(false)));
        assert_eq!(default(Kind::Member, "role"), None);
    }
}
