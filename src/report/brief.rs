//! The brief: where the group stands, on one page of Markdown to be mailed to somebody who has never seen the program.
//! No person is named in it, and no title is cut. It must not count anything, nor know where the past is kept.

use super::blocks::{self, Block};
use super::seats;
use super::since::{self, Sort, Told};
use super::status::to_be_mended;
use crate::date::{self, Date};
use crate::insight::attendance;
use crate::insight::balance::percent_words;
use crate::insight::care::{self, Mark, Tell};
use crate::insight::cycle;
use crate::insight::invitation;
use crate::insight::leaving;
use crate::insight::status::Status;
use crate::model::records::Meeting;
use crate::model::{City, Kind};
use crate::width::{ENDLESS, width, wrap};

/// Lines of the page, blank ones included, when a mail breaks them at [`MAIL`] columns.
pub const LINES: usize = 60;
/// Columns at which a mail breaks lines.
pub const MAIL: usize = 80;
/// Sorts of care that are told; the others are counted.
const CARE: usize = 7;
/// The column of the seats that are types and no bodies yet.
const TO_BE_FOUND: &str = "To be found";
/// Titles that are named of one sort of change, where there is room.
const NAMED: usize = 3;
/// Columns for the titles of one sort, the next where the page is too long.
const ROOMS: [usize; 6] = [ENDLESS, 120, 80, 60, 40, 0];

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
        Back {
            since: "the last meeting".to_string(),
            heading: format!("{}, {}", meeting.title, date::short(meeting.date, today)),
            told,
        }
    }

    /// Back to a day.
    pub fn to_day(day: Date, told: Told) -> Back {
        Back { since: date::long(day), heading: date::long(day), told }
    }
}

/// The brief as Markdown. Where it would be longer than a page, less is named, down to numbers alone; what is named is
/// named whole.
pub fn markdown(facts: &Facts<'_>) -> String {
    blocks::markdown(&pieces(facts))
}

/// The same in pieces.
pub fn pieces(facts: &Facts<'_>) -> Vec<Block> {
    let mut pages = ROOMS.into_iter().map(|room| page(facts, room));
    let fits = |page: &Vec<Block>| mailed(&blocks::markdown(page)) <= LINES;
    pages.find(fits).unwrap_or_else(|| page(facts, 0))
}

/// Lines of a text in a mail.
fn mailed(text: &str) -> usize {
    text.lines().map(|line| wrap(line, MAIL).len()).sum()
}

/// The brief in pieces, with so many columns for the titles of one sort; with none there are no examples either.
fn page(facts: &Facts<'_>, room: usize) -> Vec<Block> {
    let Facts { city, today, status, .. } = facts;
    let title = format!("{}: where we stand, {}", status.city, date::long(*today));
    let mut out = vec![Block::Title(title), Block::Text(next_meeting(facts))];
    needs_care(&mut out, facts, room > 0);
    out.push(Block::Heading("The group and its attendance".to_string()));
    match status.unread_mix() {
        Some(file) => out.push(mend(file)),
        None => group(&mut out, facts, room),
    }
    out.push(Block::Heading("The plan".to_string()));
    out.extend(plan(facts, room).into_iter().map(Block::Text));
    changes(&mut out, facts, room);
    out.push(Block::Heading("Where we are in the planning cycle".to_string()));
    out.push(match status.unread(&cycle::MADE_OF) {
        Some(file) => mend(file),
        None => Block::Text(cycle::here(city, *today)),
    });
    seats::unnamed(city, out)
}

/// What stands where something cannot be known.
fn mend(file: &str) -> Block {
    Block::Text(format!("{}.", to_be_mended(file)))
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

/// One point for each code, worst first, with the worst of it as an example.
fn needs_care(out: &mut Vec<Block>, facts: &Facts<'_>, has_examples: bool) {
    let care = &facts.status.care;
    out.push(Block::Heading("What needs care".to_string()));
    if care.is_empty() {
        return out.push(Block::Text("Nothing needs care.".to_string()));
    }
    let codes: Vec<&[Mark]> = care.chunk_by(|one, other| one.code() == other.code()).collect();
    let (told, rest) = codes.split_at(codes.len().min(CARE));
    out.extend(told.iter().map(|same| Block::Item(point(facts, same, has_examples))));
    let more: usize = rest.iter().map(|same| same.len()).sum();
    if more > 0 {
        let sorts: Vec<String> = rest.iter().map(|same| point(facts, same, false)).collect();
        out.push(Block::Item(format!("and {more} more: {}", sorts.join(", "))));
    }
}

fn point(facts: &Facts<'_>, same: &[Mark], has_example: bool) -> String {
    let (words, tell) = same.first().map_or(("", Tell::Nothing), |one| care::words(one.code(), same.len()));
    let head = format!("{} {words}", same.len());
    let worst = same.first().filter(|_| has_example);
    let worst = worst.and_then(|worst| worst.told(facts.city, facts.today));
    let worst = worst.as_ref().and_then(|worst| match tell {
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

fn group(out: &mut Vec<Block>, facts: &Facts<'_>, room: usize) {
    let status = facts.status;
    out.push(mix(facts));
    out.push(Block::Text(invitation::told(status.invitation.as_ref(), status.counted())));
    if status.unread(&[Kind::Person]).is_some() {
        return;
    }
    let empty: Vec<String> =
        leaving::empty_seats(facts.city, facts.today).iter().map(|member| member.name.clone()).collect();
    if !empty.is_empty() {
        let words = format!("Nobody sits any more on: {}.", named(&empty, room));
        out.push(Block::Text(words));
    }
}

/// The helices; who is still to be found apart, where somebody is.
fn mix(facts: &Facts<'_>) -> Block {
    let status = facts.status;
    let has_met = status.helix.iter().any(|share| share.came.is_some());
    let came =
        if has_met { format!("Came, {}", attendance::recent(facts.city, facts.today)) } else { "Came".to_string() };
    let head = ["Helix", "Seats", TO_BE_FOUND, "Share", "Target", &came].map(str::to_string);
    let whole = |share: f64| percent_words(share.round());
    let none = || "–".to_string();
    let mut rows = vec![head.to_vec()];
    rows.extend(status.helix.iter().map(|share| {
        let wanted = share.target.map(|target| format!("{target}%"));
        vec![
            share.helix.name().to_string(),
            share.count.to_string(),
            share.ghosts.to_string(),
            whole(share.share),
            wanted.unwrap_or_else(none),
            share.came.map_or_else(none, whole),
        ]
    }));
    if status.ghosts() == 0 {
        rows.iter_mut().for_each(|row| drop(row.remove(2)));
    }
    Block::Table(rows)
}

// ---- the plan ----

fn plan(facts: &Facts<'_>, room: usize) -> Vec<String> {
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
        said.push(format!("Past their end and not done: {}.", named(&late, room)));
    }
    if let Some(back) = &facts.since {
        let slips = back.told.since.slipped.iter();
        let slips: Vec<String> = slips.map(|slip| format!("{} (+{} days)", slip.title, slip.days())).collect();
        if !slips.is_empty() {
            said.push(format!("Put off since {}: {}.", back.since, named(&slips, room)));
        }
    }
    said
}

/// The first few of the titles while there is room, each whole, and how many more; the number alone where there is none.
fn named(titles: &[String], room: usize) -> String {
    let shown = with_room(titles, room);
    match (shown, titles.len() - shown) {
        (0, more) => more.to_string(),
        (_, 0) => titles.join(", "),
        (_, more) => format!("{}, and {more} more", titles[..shown].join(", ")),
    }
}

fn with_room(titles: &[String], room: usize) -> usize {
    let ends = titles.iter().scan(0_usize, |end, title| {
        *end += width(title) + ", ".len();
        Some(*end)
    });
    ends.take(NAMED).take_while(|end| *end <= room).count()
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

fn changes(out: &mut Vec<Block>, facts: &Facts<'_>, room: usize) {
    let Some(Back { heading, told, .. }) = &facts.since else {
        return;
    };
    let sorts = since::sorts(&told.since, facts.today);
    // What was put off is told with the plan.
    let sorts = sorts.iter().filter(|sort| sort.heading != since::PUT_OFF);
    let mut said: Vec<(&str, Vec<String>)> = sorts.map(|sort| (sort.heading, titles(sort))).collect();
    said.push(("Changed by hand, outside ulg", told.hands.iter().map(|hand| hand.file.clone()).collect()));
    said.retain(|(_, titles)| !titles.is_empty());
    if said.is_empty() {
        return;
    }
    out.push(Block::Heading(format!("Since {heading}")));
    let point = |(words, titles): &(&str, Vec<String>)| match with_room(titles, room) {
        0 => format!("{words} ({})", titles.len()),
        _ => format!("{words} ({}): {}", titles.len(), named(titles, room)),
    };
    let points: Vec<String> = said.iter().map(point).collect();
    match room {
        0 => out.push(Block::Item(points.join(", "))),
        _ => out.extend(points.into_iter().map(Block::Item)),
    }
}
