//! What is done at and between meetings, as edits: a new meeting that takes over what stayed open, a question on its way
//! to the network and back. Each list of edits is one change; nonsense is refused in words. It must
//! not know who presses what.

use super::change::{Edit, RecordId, sets};
use super::choice::{MeetingKind, MeetingSlot, QuestionStatus};
use super::city::City;
use super::field::Value;
use super::kinds::Kind;
use super::query::{defaults, standing};
use super::records::{Item, Meeting, Question};
use crate::date::Date;
use crate::fold::one_line;
use crate::problem::Problem;
use crate::text::{quote, unquote};

// ---- a new meeting ----

/// What stayed open of the agenda of the last meeting of a kind before a day, in its order.
pub fn left_open(city: &City, kind: MeetingKind, before: Date) -> Vec<&Item> {
    let same = |one: &&Meeting| defaults::meeting_kind(one) == kind && one.date < before;
    let last = city.meetings.iter().filter(same).max_by_key(|one| one.date);
    let items = last.into_iter().flat_map(|meeting| &meeting.agenda);
    items.filter(|item| item.done != Some(true)).collect()
}

/// A new meeting that takes over what stayed open from the last one of its kind. Questions are not copied: the ledger
/// shows them at every meeting until they are shared.
///
/// # Errors
/// 2 without a title, or where a meeting of that kind is planned for that day already.
pub fn follow_up(city: &City, kind: MeetingKind, title: &str, date: Date) -> Result<Vec<Edit>, Problem> {
    let title = &one_line(title);
    if title.is_empty() {
        return Err(Problem::usage("a meeting needs a title"));
    }
    let twin = |one: &&Meeting| one.date == date && defaults::meeting_kind(one) == kind;
    if let Some(twin) = city.meetings.iter().find(twin) {
        let what = format!("{} is on that day already", twin.title);
        return Err(Problem::usage(what).fix(format!("open meetings/{}", twin.id)));
    }
    let id = city.free_id(Kind::Meeting, title);
    let mut fields = vec![
        ("id", quote(&id)),
        ("title", quote(title)),
        ("kind", kind.name().to_string()),
        ("date", Value::Date(date).ron()),
    ];
    fields.extend(agenda(city, kind, date).map(|items| ("agenda", items)));
    Ok(vec![Edit::Add { record: RecordId::new(Kind::Meeting, id), fields }])
}

/// New meetings among the edits that name no agenda take over what stayed open from the last one of their kind.
pub fn with_agenda(city: &City, edits: Vec<Edit>) -> Vec<Edit> {
    let fill = |edit: Edit| match edit {
        Edit::Add { record, mut fields } if record.kind == Kind::Meeting => {
            let field = |name: &str| fields.iter().find(|(field, _)| *field == name);
            let day = field("date").and_then(|(_, raw)| unquote(raw)?.parse().ok());
            let kind = field("kind").and_then(|(_, raw)| {
                let mut kinds = MeetingKind::ALL.iter().copied();
                kinds.find(|kind| kind.name() == raw.as_str())
            });
            let kind = kind.unwrap_or(MeetingKind::Local);
            let open = day.filter(|_| field("agenda").is_none());
            let open = open.and_then(|day| agenda(city, kind, day));
            fields.extend(open.map(|items| ("agenda", items)));
            Edit::Add { record, fields }
        }
        other => other,
    };
    edits.into_iter().map(fill).collect()
}

/// What stayed open before a day as an agenda; nothing where nothing did.
fn agenda(city: &City, kind: MeetingKind, day: Date) -> Option<String> {
    let open: Vec<String> = left_open(city, kind, day).into_iter().map(item).collect();
    (!open.is_empty()).then(|| format!("[{}]", open.join(", ")))
}

fn item(item: &Item) -> String {
    format!("(what: {})", quote(&item.what))
}

// ---- a question on its way ----

/// Chooses a meeting of the network, and a slot, for a question: it counts as sent. `None` takes it back.
///
/// # Errors
/// 2 for a question that was answered, a meeting that is none of the network, or one before the question was raised.
pub fn carry(
    city: &City,
    question: &Question,
    to: Option<(&Meeting, Option<MeetingSlot>)>,
) -> Result<Vec<Edit>, Problem> {
    if defaults::question_status(question) >= QuestionStatus::Answered {
        let what = "this question has been answered; it need not be carried again";
        return Err(Problem::usage(what).fix("ask a new one"));
    }
    let Some((meeting, slot)) = to else {
        return Ok(sets(question, [("sent", None), status(QuestionStatus::Open)]));
    };
    if defaults::meeting_kind(meeting) != MeetingKind::Transnational {
        let what = format!("{} is no meeting of the network", meeting.title);
        return Err(Problem::usage(what).fix("choose a transnational one"));
    }
    not_before_raised(city, question, meeting)?;
    let slot = slot.map(|slot| slot.name().to_string());
    Ok(sets(question, [("slot", slot), ("sent", Some(quote(&meeting.id))), status(QuestionStatus::Sent)]))
}

/// The slot a question would have next at a meeting of the network: at its beginning, at its end, none, and round again.
pub fn slot_after(question: &Question, meeting: &Meeting) -> Option<MeetingSlot> {
    let is_here = question.sent.as_deref() == Some(&meeting.id);
    match (is_here, question.slot) {
        (true, Some(MeetingSlot::End)) => None,
        (true, _) => Some(MeetingSlot::End),
        (false, _) => Some(MeetingSlot::Begin),
    }
}

/// Notes the answer and which city gave it. One that was shared already stays so.
///
/// # Errors
/// 2 for an empty answer.
pub fn answer(question: &Question, answer: &str, city: &str) -> Result<Vec<Edit>, Problem> {
    let (answer, city) = (answer.trim(), one_line(city));
    if answer.is_empty() {
        return Err(Problem::usage("an answer needs words").fix("one sentence is enough"));
    }
    let known = defaults::question_status(question).max(QuestionStatus::Answered);
    Ok(sets(
        question,
        [("answer", Some(quote(answer))), ("from_city", (!city.is_empty()).then(|| quote(&city))), status(known)],
    ))
}

/// Notes that the answer was told to the group at a meeting.
///
/// # Errors
/// 2 for a question without an answer, a meeting of the network, or one before the question was raised.
pub fn share(city: &City, question: &Question, meeting: &Meeting) -> Result<Vec<Edit>, Problem> {
    if question.answer.is_none() {
        return Err(Problem::usage("there is no answer to share yet").fix("note it first"));
    }
    if !standing::is_own(meeting) {
        let what = format!("{} is a meeting of the network", meeting.title);
        return Err(Problem::usage(what).fix("an answer is shared at one of the group"));
    }
    not_before_raised(city, question, meeting).map_err(|problem| problem.fix("choose a later meeting"))?;
    Ok(sets(question, [("shared", Some(quote(&meeting.id))), status(QuestionStatus::Shared)]))
}

fn not_before_raised(city: &City, question: &Question, meeting: &Meeting) -> Result<(), Problem> {
    let raised = question.raised.as_deref().and_then(|id| city.meeting(id));
    match raised.filter(|raised| raised.date > meeting.date) {
        Some(raised) => Err(Problem::usage(format!("it was raised at {}, after that meeting", raised.title))),
        None => Ok(()),
    }
}

/// Takes back that the answer was told to the group.
pub fn unshare(question: &Question) -> Vec<Edit> {
    let known = match question.answer {
        Some(_) => QuestionStatus::Answered,
        None if question.sent.is_some() => QuestionStatus::Sent,
        None => QuestionStatus::Open,
    };
    sets(question, [("shared", None), status(known)])
}

fn status(status: QuestionStatus) -> (&'static str, Option<String>) {
    ("status", Some(status.name().to_string()))
}
