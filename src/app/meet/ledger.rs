//! The loop: questions by how far they have come, under the triangle they are asked from, and the meetings they went
//! through. It must not know how a question is moved on.

use crate::app::core::app::State;
use crate::app::core::line_row::Line;
use crate::app::core::listing::said;
use crate::app::meet::trouble;
use crate::insight::ledger::{self, Coverage, Ledger, LedgerEntry};
use crate::model::choice::QuestionStatus;
use crate::model::records::Meeting;
use crate::model::{City, Kind, RecordId, Target};
use crate::report::cells::{self, Cell, Tone};
use crate::report::ledger::{STATES, corners, untouched};

/// Columns of the corner, and of how many meetings of the group ago a question was raised.
const CORNER: u16 = 10;
const AGE: u16 = 3;

/// The columns beside the text.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    match width {
        0..60 => vec![(3, 11, false)],
        60..110 => vec![(1, CORNER, false), (2, AGE, true), (3, 16, false)],
        _ => vec![(1, CORNER, false), (2, AGE, true), (3, 20, false), (4, width / 4, false)],
    }
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    if state.city.writable(Kind::Question).is_err() {
        return "read-only".to_string();
    }
    let questions = state.city.count(Kind::Question);
    let open = state.status.questions.open;
    format!("{open} of {questions} on their way")
}

/// The triangle, then the questions, then the meetings; nothing where nobody asked anything.
pub fn lines(state: &State) -> Vec<Line> {
    let city = &state.city;
    let ledger = ledger::ledger(city, state.today);
    let mut lines = trouble(state, &[Kind::Question, Kind::Meeting]);
    if ledger.entries.is_empty() {
        return lines;
    }
    // Counts of half a file would be wrong.
    let counts = city.writable(Kind::Question).is_ok();
    if counts {
        lines.extend(triangle(state, &ledger));
    }
    for (status, name) in STATES {
        let entries: Vec<&LedgerEntry<'_>> = ledger.at(status).collect();
        if !entries.is_empty() {
            lines.push(heading(status, name, entries.len()));
            lines.extend(entries.into_iter().map(|entry| line(city, entry)));
        }
    }
    if counts && !ledger.meetings.is_empty() {
        let names = ["Asked at or sent to", "", "", "Fra/Own/Con", "Nobody asked about"];
        lines.push(Line::heading(names.map(str::to_string)));
        lines.extend(ledger.meetings.iter().map(|(one, at)| of_meeting(one, at)));
    }
    lines
}

/// How many questions of each corner: all of them, and those still on their way.
fn triangle(state: &State, ledger: &Ledger<'_>) -> Vec<Line> {
    let count = |coverage: &Coverage| coverage.corners.iter().sum::<usize>() + coverage.none;
    let words = |coverage: &Coverage, what: &str| {
        let text = format!("{} {what}: {}", count(coverage), corners(coverage));
        said(state, &text, Tone::Dim)
    };
    let mut lines = words(&ledger.overall, "asked");
    if count(&ledger.open) > 0 {
        lines.extend(words(&ledger.open, "on their way"));
    }
    if let Some(text) = untouched(&ledger.open) {
        lines.extend(said(state, &format!("! {text}"), Tone::Warn));
    }
    lines
}

fn heading(status: QuestionStatus, name: &str, count: usize) -> Line {
    let (place, beside) = match status {
        QuestionStatus::Open => ("To carry", "Raised at"),
        QuestionStatus::Sent => ("Sent to", "Raised at"),
        QuestionStatus::Answered => ("Answered by", "Answer"),
        QuestionStatus::Shared => ("Told at", "Answer"),
    };
    let name = format!("{name} ({count})");
    Line::heading([name, "Dimension".into(), "Age".into(), place.into(), beside.into()])
}

fn line(city: &City, entry: &LedgerEntry<'_>) -> Line {
    let question = entry.question;
    let meetings = match entry.meetings {
        Some(count) if entry.status != QuestionStatus::Shared => Cell::plain(&count.to_string()),
        _ => Cell::new("-", Tone::Dim),
    };
    let corner = match question.dimension {
        Some(corner) => Cell::plain(corner.name()),
        None => Cell::new("none", Tone::Dim),
    };
    let tone = match entry.status {
        QuestionStatus::Shared => Tone::Dim,
        _ => Tone::Plain,
    };
    let beside = match entry.status {
        QuestionStatus::Open | QuestionStatus::Sent => meeting(city, question.raised.as_deref()),
        QuestionStatus::Answered | QuestionStatus::Shared => question.answer.clone().unwrap_or_default(),
    };
    let cells =
        vec![Cell::new(&question.text, tone), corner, meetings, place(city, entry), Cell::new(&beside, Tone::Plain)];
    Line {
        name: RecordId::of(question).to_string(),
        record: Some(RecordId::of(question)),
        more: crate::report::ledger::line(city, entry),
        cells,
        ..Line::default()
    }
}

/// Where a question is by now.
fn place(city: &City, entry: &LedgerEntry<'_>) -> Cell {
    let question = entry.question;
    let slot = question.slot.map(|slot| slot.words().to_string());
    let text = match entry.status {
        QuestionStatus::Open => slot.map(|slot| format!("at the {slot}")),
        QuestionStatus::Sent => {
            let town = question.sent.as_deref().map(|id| town(city, id));
            let parts: Vec<String> = slot.into_iter().chain(town).collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        QuestionStatus::Answered => question.from_city.clone(),
        QuestionStatus::Shared => question.shared.as_deref().map(|id| meeting(city, Some(id))),
    };
    match text {
        Some(text) => Cell::plain(&text),
        None => Cell::new("not said", Tone::Dim),
    }
}

/// The place of a meeting, which says more in a few columns than its title.
fn town(city: &City, id: &str) -> String {
    let place = city.meeting(id).and_then(|meeting| meeting.place.clone());
    place.unwrap_or_else(|| meeting(city, Some(id)))
}

fn meeting(city: &City, id: Option<&str>) -> String {
    id.map_or_else(String::new, |id| cells::reference(city, Target::Record(Kind::Meeting), id))
}

fn of_meeting(meeting: &Meeting, coverage: &Coverage) -> Line {
    let [framing, ownership, conditions] = coverage.corners;
    let left_out: Vec<&str> = coverage.untouched().into_iter().map(|one| one.name()).collect();
    let left_out = left_out.join(", ");
    let (sign, tone) = if left_out.is_empty() { ("", Tone::Plain) } else { (" !", Tone::Warn) };
    let counts = format!("{framing}/{ownership}/{conditions}{sign}");
    let day = crate::date::long(meeting.date);
    let said = if left_out.is_empty() { corners(coverage) } else { format!("nobody asked about {left_out}") };
    let more = format!("{}, {day}: {said}", meeting.title);
    let cells = vec![
        Cell::plain(&meeting.title),
        Cell::default(),
        Cell::default(),
        Cell::new(&counts, tone),
        Cell::new(&left_out, Tone::Plain),
    ];
    Line {
        name: RecordId::of(meeting).to_string(),
        record: Some(RecordId::of(meeting)),
        more,
        cells,
        ..Line::default()
    }
}
