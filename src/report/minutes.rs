//! The minutes of one meeting as Markdown: who was there, what was decided, who does what by when, what was asked and
//! told, and when the group meets next. Seats are named, people never. It must not know what has happened since.

use super::blocks::{self, Block};
use super::seats;
use crate::date::{self, Date};
use crate::insight::attendance::{self, Mark};
use crate::insight::proceedings;
use crate::model::choice::MeetingKind;
use crate::model::query::{defaults, standing};
use crate::model::records::{Meeting, Question, Story, Task};
use crate::model::{City, Target};

/// How the seats stand in the minutes that a meeting missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missed {
    /// A number: minutes are mailed to everybody.
    Counted,
    /// Each by its name.
    Named,
}

/// The minutes as Markdown, as they stand on a day, which may be before the meeting is over.
pub fn markdown(city: &City, meeting: &Meeting, today: Date, how: Missed) -> String {
    blocks::markdown(&pieces(city, meeting, today, how))
}

/// The same in pieces.
pub fn pieces(city: &City, meeting: &Meeting, today: Date, how: Missed) -> Vec<Block> {
    let is_over = meeting.date < today;
    let awaited = if is_over { Vec::new() } else { attendance::awaited(city, meeting) };
    let missed = attendance::missed(city, meeting, is_over);
    let mut out = vec![Block::Title(meeting.title.clone()), Block::Text(when_and_where(meeting))];
    out.extend(mood(meeting).map(Block::Text));
    let sections: [(&str, Vec<String>); 11] = [
        ("Expected", in_one(&awaited)),
        ("Present", present(city, meeting)),
        ("Excused", in_one(&marked(city, meeting, Mark::Excused))),
        ("Absent", absent(&missed, how)),
        ("Agenda", agenda(meeting)),
        ("Decisions", meeting.decisions.clone()),
        ("Tasks", tasks(city, meeting)),
        ("Questions raised", raised(city, meeting)),
        ("Questions carried", carried(city, meeting)),
        ("Answers shared", shared(city, meeting)),
        ("Stories", stories(city, meeting)),
    ];
    for (heading, lines) in sections.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        out.push(Block::Heading(heading.to_string()));
        out.extend(lines.into_iter().map(Block::Item));
    }
    out.push(Block::Heading("Next".to_string()));
    out.extend(next(city, meeting).into_iter().map(Block::Item));
    seats::unnamed(city, out)
}

fn when_and_where(meeting: &Meeting) -> String {
    let who = match defaults::meeting_kind(meeting) {
        MeetingKind::Local => "Meeting of the local group",
        MeetingKind::Core => "Meeting of the core group",
        MeetingKind::Transnational => "Meeting of the network",
    };
    let parts = [
        Some(date::long(meeting.date)),
        meeting.start.map(|start| start.format("%H:%M").to_string()),
        meeting.place.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let host = meeting.host.as_ref().map(|host| format!(" Host: {host}."));
    let method = meeting.method.as_ref().map(|how| format!(" Method: {how}."));
    format!("{who}, {}.{}{}", parts.join(", "), host.unwrap_or_default(), method.unwrap_or_default())
}

fn mood(meeting: &Meeting) -> Option<String> {
    let mood = meeting.mood?;
    Some(format!("Mood at the end: {} of 5.", mood.get()))
}

// ---- who was there ----

fn marked(city: &City, meeting: &Meeting, mark: Mark) -> Vec<String> {
    let ids = attendance::marked(meeting, mark).into_iter();
    ids.map(|id| name(city, id)).collect()
}

fn name(city: &City, id: &str) -> String {
    let kind = Target::Record(crate::model::Kind::Member);
    super::cells::reference(city, kind, id)
}

/// In one line: a list of forty points would hide what was decided.
fn in_one(names: &[String]) -> Vec<String> {
    if names.is_empty() { Vec::new() } else { vec![format!("{}: {}", names.len(), in_a_row(names))] }
}

fn absent(names: &[String], how: Missed) -> Vec<String> {
    match (how, names.len()) {
        (Missed::Named, _) | (_, 0) => in_one(names),
        (Missed::Counted, count) => vec![count.to_string()],
    }
}

/// One after the other, told apart by what stands in none of them.
fn in_a_row(names: &[String]) -> String {
    let between = if names.iter().any(|name| name.contains(',')) { "; " } else { ", " };
    names.join(between)
}

fn present(city: &City, meeting: &Meeting) -> Vec<String> {
    let mut lines = in_one(&marked(city, meeting, Mark::Present));
    let stand_ins = marked(city, meeting, Mark::StandIn);
    if !stand_ins.is_empty() {
        lines.push(format!("By a stand-in: {}", in_a_row(&stand_ins)));
    }
    lines
}

// ---- what was done ----

fn agenda(meeting: &Meeting) -> Vec<String> {
    let items = meeting.agenda.iter();
    items
        .map(|item| match item.done {
            Some(true) => format!("{} (done)", item.what),
            _ => format!("{} (open)", item.what),
        })
        .collect()
}

fn tasks(city: &City, meeting: &Meeting) -> Vec<String> {
    let line = |task: &Task| {
        let owner = task.owner.as_deref();
        let owner = owner.map_or("no owner yet".to_string(), |id| name(city, id));
        let due = task.due.map_or("no date yet".to_string(), |due| format!("by {}", date::long(due)));
        let done = if standing::is_open(task) { "" } else { " (closed)" };
        format!("{}: {owner}, {due}{done}", task.title)
    };
    proceedings::tasks(city, meeting).map(line).collect()
}

fn of_city(question: &Question) -> String {
    let city = question.from_city.as_ref();
    city.map_or_else(String::new, |city| format!(" ({city})"))
}

fn answer(question: &Question) -> String {
    let answer = question.answer.as_ref();
    answer.map_or_else(
        || format!("{} No answer yet.", question.text),
        |answer| format!("{} {answer}{}", question.text, of_city(question)),
    )
}

fn raised(city: &City, meeting: &Meeting) -> Vec<String> {
    let raised = proceedings::raised(city, meeting);
    raised.map(|question| question.text.clone()).collect()
}

fn carried(city: &City, meeting: &Meeting) -> Vec<String> {
    proceedings::carried(city, meeting).map(answer).collect()
}

fn shared(city: &City, meeting: &Meeting) -> Vec<String> {
    proceedings::shared(city, meeting).map(answer).collect()
}

fn stories(city: &City, meeting: &Meeting) -> Vec<String> {
    let line = |story: &Story| {
        let who = story.who.as_deref();
        let whose = who.map_or_else(String::new, |id| format!(" ({})", name(city, id)));
        match &story.changed {
            Some(changed) => format!("{}{whose}: {changed}", story.title),
            None => format!("{}{whose}", story.title),
        }
    };
    proceedings::stories(city, meeting).map(line).collect()
}

fn next(city: &City, meeting: &Meeting) -> Vec<String> {
    let line = |one: &Meeting| {
        let place = one.place.as_ref();
        let place = place.map_or_else(String::new, |place| format!(", {place}"));
        format!("{}: {}{place}", one.title, date::long(one.date))
    };
    let next = proceedings::next(city, meeting);
    if next.is_empty() { vec!["No date yet.".to_string()] } else { next.into_iter().map(line).collect() }
}
