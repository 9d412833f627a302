//! The loop ledger as text and as JSON: the questions by how far they have come, what is to be carried and handed on,
//! what nobody asks about. It must not sort or count.

use serde_json::{Value as Json, json};

use super::blocks::{Block, section};
use super::cells;
use super::seats;
use crate::date::{self, Date};
use crate::insight::ledger::{Coverage, Ledger, LedgerEntry};
use crate::insight::words::several;
use crate::model::choice::{Dimension, QuestionStatus};
use crate::model::records::Meeting;
use crate::model::{City, Target};

/// The states a question travels through, as a reader who does not know them calls them.
pub const STATES: [(QuestionStatus, &str); 4] = [
    (QuestionStatus::Open, "Asked here, not sent yet"),
    (QuestionStatus::Sent, "Sent to the network, no answer yet"),
    (QuestionStatus::Answered, "Answered, not told to the group yet"),
    (QuestionStatus::Shared, "Answered and told"),
];

/// The ledger in pieces.
pub fn blocks(city: &City, ledger: &Ledger<'_>, today: Date) -> Vec<Block> {
    let mut out = vec![Block::title(city, "questions", today), Block::Text(summary(ledger))];
    for (status, heading) in STATES {
        out.extend(section(heading, ledger.at(status).map(|entry| line(city, entry))));
    }
    network(&mut out, ledger, today);
    hand_on(&mut out, ledger, today);
    seats::unnamed(city, out)
}

fn summary(ledger: &Ledger<'_>) -> String {
    if ledger.entries.is_empty() {
        return "No questions yet.".to_string();
    }
    let left_out = untouched(&ledger.open).map(|text| format!(" {text}"));
    format!("{} asked: {}.{}", ledger.entries.len(), corners(&ledger.overall), left_out.unwrap_or_default())
}

/// How many questions of each corner of the triangle.
pub fn corners(coverage: &Coverage) -> String {
    let corners = Dimension::ALL.iter().zip(coverage.corners);
    let corners = corners.map(|(corner, count)| format!("{count} on {}", corner.name()));
    corners.collect::<Vec<_>>().join(", ")
}

/// The corners that nobody asks about among what is still on its way, in a sentence.
pub fn untouched(open: &Coverage) -> Option<String> {
    let untouched = open.untouched().into_iter().map(Dimension::name);
    let names: Vec<&str> = untouched.collect();
    (!names.is_empty()).then(|| format!("Nobody asks about {} now.", names.join(" and ")))
}

/// The text, then in brackets what is known of it.
pub fn line(city: &City, entry: &LedgerEntry<'_>) -> String {
    let question = entry.question;
    let theme = question.theme.as_deref();
    let meeting = |id: &str| cells::reference(city, Target::Record(crate::model::Kind::Meeting), id);
    let age = entry.meetings.filter(|_| entry.status != QuestionStatus::Shared);
    let age = age.filter(|count| *count > 0).map(|count| format!("{} ago", several(count, "meeting")));
    let parts = [
        question.dimension.map(|corner| corner.name().to_string()),
        theme.map(|id| cells::reference(city, Target::Theme, id)),
        question.raised.as_deref().map(|id| format!("raised at {}", meeting(id))),
        age,
        question.sent.as_deref().map(|id| format!("sent to {}", meeting(id))),
        question.slot.map(|slot| format!("to carry at the {}", slot.words())),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let known = if parts.is_empty() { String::new() } else { format!(" ({})", parts.join("; ")) };
    let answer = question.answer.as_ref().map_or_else(String::new, |answer| {
        let city = question.from_city.as_deref();
        let by = city.map_or_else(String::new, |city| format!("{city}: "));
        format!(" -> {by}{answer}")
    });
    format!("{}{known}{answer}", question.text)
}

fn at(meeting: &Meeting, today: Date) -> String {
    format!("{}, {}", meeting.title, date::preview(meeting.date, today))
}

fn network(out: &mut Vec<Block>, ledger: &Ledger<'_>, today: Date) {
    let Some(meeting) = ledger.network else {
        return;
    };
    let carry = ledger.carry(meeting);
    let slots = [
        ("at the beginning", &carry.begin),
        ("at the end", &carry.end),
        ("any time", &carry.either),
        ("not chosen yet", &carry.waiting),
    ];
    if slots.iter().all(|(_, entries)| entries.is_empty()) {
        return;
    }
    out.push(Block::Heading(format!("To carry to {}", at(meeting, today))));
    for (slot, entries) in slots {
        let items = entries.iter();
        out.extend(items.map(|entry| Block::Item(format!("{slot}: {}", entry.question.text))));
    }
}

fn hand_on(out: &mut Vec<Block>, ledger: &Ledger<'_>, today: Date) {
    let Some(meeting) = ledger.own else {
        return;
    };
    let entries = ledger.to_hand_on(meeting);
    if entries.is_empty() {
        return;
    }
    out.push(Block::Heading(format!("To hand on at {}", at(meeting, today))));
    let items = entries.iter();
    out.extend(items.map(|entry| Block::Item(entry.question.text.clone())));
}

/// The ledger in the shape of `ulg questions --json`: fields may be added, never renamed.
pub fn json(ledger: &Ledger<'_>) -> Json {
    let entry = |entry: &LedgerEntry<'_>| {
        let one = entry.question;
        json!({
            "id": one.id, "text": one.text, "status": entry.status, "meetings": entry.meetings,
            "dimension": one.dimension, "theme": one.theme, "raised": one.raised, "slot": one.slot, "sent": one.sent,
            "answer": one.answer, "from_city": one.from_city, "shared": one.shared,
        })
    };
    let ids =
        |entries: &[LedgerEntry<'_>]| -> Vec<String> { entries.iter().map(|one| one.question.id.clone()).collect() };
    let carry = ledger.network.map(|meeting| {
        let carry = ledger.carry(meeting);
        json!({
            "meeting": meeting.id, "begin": ids(&carry.begin), "end": ids(&carry.end),
            "either": ids(&carry.either), "waiting": ids(&carry.waiting),
        })
    });
    let hand_on =
        ledger.own.map(|meeting| json!({ "meeting": meeting.id, "questions": ids(&ledger.to_hand_on(meeting)) }));
    let meetings: Vec<Json> = ledger
        .meetings
        .iter()
        .map(|(meeting, coverage)| json!({ "meeting": meeting.id, "untouched": coverage.untouched() }))
        .collect();
    json!({
        "questions": ledger.entries.iter().map(entry).collect::<Json>(),
        "untouched": ledger.open.untouched(),
        "meetings": meetings,
        "carry": carry,
        "hand_on": hand_on,
    })
}
