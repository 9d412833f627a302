//! The brief: where the group stands, on one page of Markdown to be mailed to somebody who has never seen the program.
//! No person is named in it. It must not count anything, nor know where the past is kept.

use super::blocks::{self, Block};
use super::seats::Seats;
use super::since::{self, Sort, Told};
use super::status::to_be_mended;
use crate::date::{self, Date};
use crate::insight::balance::percent_words;
use crate::insight::care::Care;
use crate::insight::cycle;
use crate::insight::invitation;
use crate::insight::leaving;
use crate::insight::status::Status;
use crate::model::records::Meeting;
use crate::model::{City, Kind};
use crate::width::fit;

/// Lines of the page, blank ones included, when a mail breaks them at [`MAIL`] columns.
pub const LINES: usize = 60;
/// Columns at which a mail breaks lines.
pub const MAIL: usize = 80;
/// Columns of one point: two lines in a mail.
const POINT: usize = 150;
/// Sorts of care that are told; the others are counted.
const CARE: usize = 7;
/// Titles that are named of one sort of change.
const NAMED: usize = 3;
/// Columns of one title among several.
const TITLE: usize = 40;

/// What a brief is made of.
pub struct Facts<'a> {
    pub city: &'a City,
    pub today: Date,
    pub status: &'a Status,
    /// The last meeting or another day, and what has changed since as far as the journal knows.
    pub since: Option<Back>,
}

/// What has changed since a day.
pub struct Back {
    /// `the last meeting`, `Sun 1 Oct 2017`.
    pub since: String,
    /// The same as a heading has it, with the title of the meeting.
    pub heading: String,
    pub told: Told,
}

impl Back {
    /// Back to a meeting.
    pub fn to_meeting(meeting: &Meeting, today: Date, told: Told) -> Back {
        let title = fit(&meeting.title, TITLE).into_owned();
        Back {
            since: "the last meeting".to_string(),
            heading: format!("{title}, {}", date::short(meeting.date, today)),
            told,
        }
    }

    /// Back to a day.
    pub fn to_day(day: Date, told: Told) -> Back {
        Back { since: date::long(day), heading: date::long(day), told }
    }
}

/// The brief as Markdown.
pub fn markdown(facts: &Facts<'_>) -> String {
    blocks::markdown(&pieces(facts))
}

/// The same in pieces.
pub fn pieces(facts: &Facts<'_>) -> Vec<Block> {
    let Facts { city, today, status, .. } = facts;
    let seats = Seats::of(city);
    let title = format!("{}: where we stand, {}", status.city, date::long(*today));
    let mut out = vec![Block::Title(title), Block::Text(next_meeting(facts))];
    care(&mut out, &status.care);
    out.push(Block::Heading("Who is in the group, who comes".to_string()));
    match status.unread_mix() {
        Some(file) => out.push(mend(file)),
        None => group(&mut out, facts),
    }
    out.push(Block::Heading("The plan".to_string()));
    out.extend(plan(facts).into_iter().map(Block::Text));
    changes(&mut out, facts);
    out.push(Block::Heading("Where we are in the planning cycle".to_string()));
    out.push(match status.unread(&cycle::MADE_OF) {
        Some(file) => mend(file),
        None => Block::Text(cycle::here(city, *today)),
    });
    out.into_iter().map(|block| discreet(block, &seats)).collect()
}

/// What stands where something cannot be known.
fn mend(file: &str) -> Block {
    Block::Text(format!("{}.", to_be_mended(file)))
}

/// Nobody is named, and no point runs over two lines of a mail.
fn discreet(block: Block, seats: &Seats) -> Block {
    let short = |text: String| fit(&seats.words(&text), POINT).into_owned();
    match block {
        Block::Title(text) => Block::Title(short(text)),
        Block::Heading(text) => Block::Heading(short(text)),
        Block::Text(text) => Block::Text(fit(&seats.words(&text), 2 * POINT).into_owned()),
        Block::Item(text) => Block::Item(short(text)),
        table @ Block::Table(_) => table,
    }
}

fn next_meeting(facts: &Facts<'_>) -> String {
    if let Some(file) = facts.status.unread(&[Kind::Meeting]) {
        return format!("Next meeting: {}.", to_be_mended(file));
    }
    let Some(meeting) = facts.city.next_meeting(facts.today) else {
        return "No next meeting is planned yet.".to_string();
    };
    let when = date::preview(meeting.date, facts.today);
    let at = meeting.start.map_or_else(String::new, |start| format!(", {}", start.format("%H:%M")));
    let place = meeting.place.as_ref().map_or_else(String::new, |place| format!(", {place}"));
    format!("Next meeting: {}, {when}{at}{place}.", meeting.title)
}

// ---- what needs care ----

/// How much of the text of the worst is told.
#[derive(Clone, Copy)]
enum Tell {
    Whole,
    /// Without the reason, which is said already.
    Rest,
    /// What is wrong in a file may quote it, and the id of a person is made from the name.
    Nothing,
}

/// Every code, with what is said of one and of several.
#[rustfmt::skip]
const WORDS: [(&str, &str, &str, Tell); 18] = [
    ("data", "file cannot be read whole", "files cannot be read whole", Tell::Nothing),
    ("late", "task is late", "tasks are late", Tell::Whole),
    ("due", "task is due before the meeting", "tasks are due before the meeting", Tell::Whole),
    ("blocked", "task is blocked", "tasks are blocked", Tell::Rest),
    ("unowned", "task has no owner", "tasks have no owner", Tell::Rest),
    ("left-owner", "piece of work belongs to somebody who left", "pieces of work belong to somebody who left", Tell::Rest),
    ("question-old", "question has waited two meetings or more", "questions have waited two meetings or more", Tell::Whole),
    ("question-unshared", "answer was not told to the group yet", "answers were not told to the group yet", Tell::Rest),
    ("quiet", "seat was absent three times running", "seats were absent three times running", Tell::Rest),
    ("uncontacted", "influential seat nobody has spoken to lately", "influential seats nobody has spoken to lately", Tell::Rest),
    ("helix-short", "part of the group is too small", "parts of the group are too small", Tell::Rest),
    ("helix-heavy", "part of the group is too large", "parts of the group are too large", Tell::Rest),
    ("bucket-short", "part of the city's own mix is too small", "parts of the city's own mix are too small", Tell::Rest),
    ("no-resident", "gap: no residents themselves in the group", "gaps: no residents themselves", Tell::Nothing),
    ("no-elected", "gap: no elected member in the group", "gaps: no elected member", Tell::Nothing),
    ("match-waiting", "introduction has had no reply", "introductions have had no reply", Tell::Whole),
    ("money-gap", "action counts on money not promised", "actions count on money not promised", Tell::Rest),
    ("person-expired", "person's data is past its date", "people's data is past its date", Tell::Nothing),
];

/// One point for each code, worst first, with the worst of it as an example.
fn care(out: &mut Vec<Block>, care: &[Care]) {
    out.push(Block::Heading("What needs care".to_string()));
    if care.is_empty() {
        return out.push(Block::Text("Nothing needs care.".to_string()));
    }
    let codes: Vec<&[Care]> = care.chunk_by(|one, other| one.code == other.code).collect();
    let (told, rest) = codes.split_at(codes.len().min(CARE));
    out.extend(told.iter().map(|same| Block::Item(point(same))));
    let more: usize = rest.iter().map(|same| same.len()).sum();
    if more > 0 {
        let sorts: Vec<&str> = rest.iter().filter_map(|same| Some(row(same)?.0)).collect();
        let sorts = named_sorts(&sorts);
        out.push(Block::Item(format!("and {more} more: {sorts}")));
    }
}

/// As many sorts as find room.
fn named_sorts(sorts: &[&str]) -> String {
    let mut said = String::new();
    for sort in sorts {
        if said.len() + sort.len() > POINT - 30 {
            said.push_str(", …");
            break;
        }
        said.push_str(if said.is_empty() { "" } else { ", " });
        said.push_str(sort);
    }
    said
}

fn row(same: &[Care]) -> Option<(&'static str, Tell)> {
    let code = same.first()?.code;
    let (_, one, several, tell) = WORDS.iter().find(|(known, ..)| *known == code)?;
    Some((if same.len() == 1 { one } else { several }, *tell))
}

fn point(same: &[Care]) -> String {
    let (words, tell) = row(same).unwrap_or(("", Tell::Nothing));
    let head = format!("{} {words}", same.len());
    let worst = same.first().and_then(|worst| match tell {
        Tell::Whole => Some(worst.text.as_str()),
        Tell::Rest => Some(worst.text.split_once(": ").map_or(&*worst.text, |(_, rest)| rest)),
        Tell::Nothing => None,
    });
    match (worst, same.len()) {
        (Some(worst), 1) => format!("{head}: {worst}"),
        (Some(worst), _) => format!("{head}; first {worst}"),
        (None, _) => head,
    }
}

// ---- the group ----

fn group(out: &mut Vec<Block>, facts: &Facts<'_>) {
    let status = facts.status;
    out.push(mix(status));
    let counted = status.helix.iter().map(|helix| helix.count).sum();
    let invitation = status.invitation.as_ref();
    let invitation = invitation.map_or_else(|| invitation::none(counted).to_string(), invitation::sentence);
    out.push(Block::Text(invitation));
    if status.unread(&[Kind::Person]).is_some() {
        return;
    }
    let empty: Vec<String> =
        leaving::empty_seats(facts.city, facts.today).iter().map(|member| member.name.clone()).collect();
    if !empty.is_empty() {
        let words = format!("Nobody sits any more on: {}.", named(&empty));
        out.push(Block::Text(words));
    }
}

fn mix(status: &Status) -> Block {
    let head = ["Part", "Seats", "Share", "Wanted", "Of those who came"];
    let head = head.map(str::to_string);
    let whole = |share: f64| percent_words(share.round());
    let none = || "–".to_string();
    let mut rows = vec![head.to_vec()];
    rows.extend(status.helix.iter().map(|share| {
        let wanted = share.target.map(|target| format!("{target}%"));
        vec![
            share.helix.name().to_string(),
            share.count.to_string(),
            whole(share.share),
            wanted.unwrap_or_else(none),
            share.came.map_or_else(none, whole),
        ]
    }));
    Block::Table(rows)
}

// ---- the plan ----

fn plan(facts: &Facts<'_>) -> Vec<String> {
    if let Some(file) = facts.status.unread(&[Kind::Action, Kind::Task]) {
        return vec![format!("{}.", to_be_mended(file))];
    }
    let tasks = &facts.status.tasks;
    let actions = &facts.status.actions;
    let mut said = match (actions.total, tasks.total) {
        (0, 0) => vec!["No actions and no tasks yet.".to_string()],
        _ => vec![format!(
            "{} of {} actions are done, {} are complete on paper; {} of {} tasks are done, {} late.",
            actions.done, actions.total, actions.complete, tasks.done, tasks.total, tasks.late
        )],
    };
    let late: Vec<String> = cycle::overdue(facts.city, facts.today).iter().map(|action| action.title.clone()).collect();
    if !late.is_empty() {
        said.push(format!("Past their end and not done: {}.", named(&late)));
    }
    if let Some(back) = &facts.since {
        let slips = back.told.since.slipped.iter();
        let slips: Vec<String> =
            slips.map(|slip| format!("{} (+{} days)", fit(&slip.title, TITLE), slip.days())).collect();
        if !slips.is_empty() {
            said.push(format!("Put off since {}: {}.", back.since, named(&slips)));
        }
    }
    said
}

/// The first few, and how many more.
fn named(titles: &[String]) -> String {
    let short = titles.iter().take(NAMED);
    let mut said: Vec<String> = short.map(|title| fit(title, TITLE + 12).into_owned()).collect();
    if titles.len() > NAMED {
        said.push(format!("and {} more", titles.len() - NAMED));
    }
    said.join(", ")
}

// ---- since the last meeting ----

/// What has changed in that way, each once; that a link tells of a conflict is not for others.
fn titles(sort: &Sort) -> Vec<String> {
    let shown = sort.changes.iter();
    let shown = shown.filter(|one| !one.is_private || one.record.kind != Kind::Link);
    let mut titles: Vec<String> = shown.map(|one| one.title.clone()).collect();
    titles.dedup();
    titles
}

fn changes(out: &mut Vec<Block>, facts: &Facts<'_>) {
    let Some(Back { heading, told, .. }) = &facts.since else {
        return;
    };
    let sorts = since::sorts(&told.since, facts.today);
    let mut said: Vec<String> = sorts
        .iter()
        // What was put off is told with the plan.
        .filter(|sort| sort.heading != since::PUT_OFF && !titles(sort).is_empty())
        .map(|sort| {
            let titles = titles(sort);
            format!("{} ({}): {}", sort.heading, titles.len(), named(&titles))
        })
        .collect();
    if !told.hands.is_empty() {
        let files: Vec<String> = told.hands.iter().map(|hand| hand.file.clone()).collect();
        let count = files.len();
        said.push(format!("Changed by hand, outside ulg ({count}): {}", named(&files)));
    }
    if said.is_empty() {
        return;
    }
    out.push(Block::Heading(format!("Since {heading}")));
    out.extend(said.into_iter().map(Block::Item));
}
