//! What a meeting has to do with the loop, as rows of its sheet: one of the network shows what it carries and what came
//! back, one of the group what to hand on, what was told and what was asked. It must not know how rows look.

use crate::app::sheet::{Goes, SheetRow};
use crate::insight::ledger::{self, Entry, Ledger};
use crate::model::RecordId;
use crate::model::choice::QuestionStatus;
use crate::model::query::standing;
use crate::model::records::Meeting;
use crate::report::cells::{Cell, Facts};

/// The fields that name seats.
const LISTS: [&str; 5] = ["expected", "present", "excused", "absent", "stand_ins"];

/// Questions with what they are to the meeting.
type Group<'a> = (&'static str, Vec<Entry<'a>>);

/// The rows of a meeting with those of its questions before the long lists of who was there.
pub fn with_questions(
    facts: Facts<'_>,
    meeting: &Meeting,
    mut rows: Vec<SheetRow>,
) -> Vec<SheetRow> {
    let questions = questions(facts, meeting);
    if questions.is_empty() {
        return rows;
    }
    let is_list = |row: &SheetRow| LISTS.contains(&row.path.head());
    let at = rows.iter().position(is_list).unwrap_or(rows.len());
    if let Some(next) = rows.get_mut(at) {
        next.section = "Who";
    }
    rows.splice(at..at, questions);
    rows
}

/// None where no question has to do with the meeting.
fn questions(facts: Facts<'_>, meeting: &Meeting) -> Vec<SheetRow> {
    let ledger = ledger::ledger(facts.city, facts.today);
    let is_coming = meeting.date >= facts.today;
    let groups = match standing::is_own(meeting) {
        true => own(&ledger, meeting, is_coming),
        false => network(&ledger, meeting, is_coming),
    };
    let rows = groups.into_iter().flat_map(|(label, entries)| {
        let labels = std::iter::once(label).chain(std::iter::repeat(""));
        let rows = labels.zip(entries).map(|(label, entry)| row(label, &entry));
        rows.collect::<Vec<_>>()
    });
    let mut rows: Vec<SheetRow> = rows.collect();
    if let Some(first) = rows.first_mut() {
        first.section = "Questions";
    }
    rows
}

fn network<'a>(ledger: &Ledger<'a>, meeting: &Meeting, is_coming: bool) -> Vec<Group<'a>> {
    let carry = ledger.carry(meeting);
    let waiting = if is_coming { carry.waiting } else { Vec::new() };
    vec![
        ("at beginning", carry.begin),
        ("at end", carry.end),
        ("any time", carry.either),
        ("not sent yet", waiting),
    ]
}

fn own<'a>(ledger: &Ledger<'a>, meeting: &Meeting, is_coming: bool) -> Vec<Group<'a>> {
    let id = Some(meeting.id.as_str());
    let those = |test: &dyn Fn(&Entry<'_>) -> bool| {
        let found = ledger.entries.iter().filter(|entry| test(entry));
        found.copied().collect::<Vec<Entry<'a>>>()
    };
    let hand_on = if is_coming {
        ledger.to_hand_on(meeting)
    } else {
        Vec::new()
    };
    vec![
        ("to hand on", hand_on),
        (
            "told here",
            those(&|entry| entry.question.shared.as_deref() == id),
        ),
        (
            "asked here",
            those(&|entry| entry.question.raised.as_deref() == id),
        ),
    ]
}

/// The question, and the answer where there is one.
fn row(label: &str, entry: &Entry<'_>) -> SheetRow {
    let question = entry.question;
    let answered = entry.status >= QuestionStatus::Answered;
    let answer = question.answer.as_deref().filter(|_| answered);
    let from = question.from_city.as_deref().unwrap_or("answer");
    let text = match answer {
        Some(answer) => format!("{} - {from}: {answer}", question.text),
        None => question.text.clone(),
    };
    SheetRow {
        label: label.to_string(),
        value: Cell::plain(&text),
        goes: Goes::Record(RecordId::of(question)),
        ..SheetRow::default()
    }
}
