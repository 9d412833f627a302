//! The brief: where the group stands, on one page of Markdown to be mailed to somebody who has never seen the program.
//! No person is named in it, and no title is cut. It must not count anything, nor know where the past is kept.

use std::borrow::Cow;

use super::blocks::{self, Block};
use super::seats;
use super::since::{self, Sort, Told};
use super::status::to_be_mended;
use crate::date::Date;
use crate::insight::balance::percent_words;
use crate::insight::care::Mark;
use crate::insight::care::told::Voice;
use crate::insight::cycle;
use crate::insight::invitation;
use crate::insight::leaving;
use crate::insight::status::Status;
use crate::lang::Lang;
use crate::model::query::standing;
use crate::model::{City, Kind};
use crate::say;
use crate::width::{ENDLESS, width, wrap};

/// Lines of the page, blank ones included, when a mail breaks them at [`MAIL`] columns.
pub const LINES: usize = 60;
/// Columns at which a mail breaks lines.
pub const MAIL: usize = 80;
/// Sorts of care that are told; the others are counted.
const CARE: usize = 6;
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
    /// The title of the meeting that was on that day, where it is looked back to that.
    pub meeting: Option<String>,
    pub day: Date,
    pub told: Told,
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
    let lang = city.lang();
    let title = say!(lang, "brief-title", city = &*status.city, day = lang.day(*today));
    let mut out = vec![Block::Title(title), Block::Text(next_meeting(facts))];
    needs_care(&mut out, facts, room > 0);
    out.push(Block::Heading(say!(lang, "brief-group")));
    match status.unread_mix() {
        Some(file) => out.push(mend(file)),
        None => group(&mut out, facts, room),
    }
    out.push(Block::Heading(say!(lang, "brief-plan")));
    out.push(Block::Text(plan(facts, room).join(" ")));
    changes(&mut out, facts, room);
    out.push(Block::Heading(say!(lang, "brief-cycle")));
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
    let lang = facts.city.lang();
    if let Some(file) = facts.status.unread(&[Kind::Meeting]) {
        return say!(lang, "brief-next", what = to_be_mended(file));
    }
    let Some(meeting) = facts.city.next_meeting(facts.today) else {
        return say!(lang, "brief-next-none");
    };
    let when = lang.day_and_distance(meeting.date, facts.today);
    let at = meeting.start.map_or_else(String::new, |start| format!(", {}", start.format("%H:%M")));
    let place = meeting.place.as_ref().map_or_else(String::new, |place| format!(", {place}"));
    say!(lang, "brief-next", what = format!("{}, {when}{at}{place}", meeting.title))
}

// ---- what needs care ----

/// One point for each code, worst first, with the worst of it as an example.
fn needs_care(out: &mut Vec<Block>, facts: &Facts<'_>, has_examples: bool) {
    let Facts { city, today, status, .. } = facts;
    let (lang, care) = (city.lang(), &status.care);
    out.push(Block::Heading(say!(lang, "brief-care")));
    if care.is_empty() {
        let is_new = city.members.is_empty() && city.tasks.is_empty() && city.meetings.is_empty();
        let none = if is_new { say!(lang, "brief-empty") } else { say!(lang, "brief-care-none") };
        return out.push(Block::Text(none));
    }
    let voice = Voice { city, today: *today, helices: &status.helix, buckets: &status.composition };
    let codes: Vec<&[Mark]> = care.chunk_by(|one, other| one.code() == other.code()).collect();
    let (told, rest) = codes.split_at(codes.len().min(CARE));
    let point = |same: &&[Mark]| if has_examples { voice.point(same) } else { format!("{}.", voice.count(same)) };
    out.extend(told.iter().map(point).map(Block::Item));
    let more: usize = rest.iter().map(|same| same.len()).sum();
    if more > 0 {
        let sorts: Vec<String> = rest.iter().map(|same| voice.count(same)).collect();
        out.push(Block::Item(say!(lang, "brief-more", count = more, points = sorts.join("; "))));
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
        let lang = facts.city.lang();
        out.push(Block::Text(say!(lang, "brief-empty-seats", names = named(lang, &empty, room))));
    }
}

/// The helices; what of them is still to be found apart, where there is any.
fn mix(facts: &Facts<'_>) -> Block {
    let (lang, helices) = (facts.city.lang(), &facts.status.helix);
    let held = standing::held(facts.city, facts.today, standing::RECENT).len();
    let has_met = helices.iter().any(|share| share.came.is_some());
    let came = if has_met { say!(lang, "brief-came", count = held) } else { say!(lang, "brief-came-none") };
    let whole = |share: f64| percent_words(share.round());
    let none = || "–".to_string();
    let columns = ["brief-helix", "brief-seats", "brief-to-find", "brief-share", "brief-target"];
    let mut head = columns.map(|id| lang.text(id).into_owned()).to_vec();
    head.push(came);
    let mut rows = vec![head];
    rows.extend(helices.iter().map(|share| {
        vec![
            share.helix.label(lang).into_owned(),
            share.count.to_string(),
            share.ghosts.to_string(),
            whole(share.share),
            share.target.map_or_else(none, |target| format!("{target}%")),
            share.came.map_or_else(none, whole),
        ]
    }));
    const TO_FIND: usize = 2;
    if facts.status.ghosts() == 0 {
        rows.iter_mut().for_each(|row| drop(row.remove(TO_FIND)));
    }
    Block::Table(rows)
}

// ---- the plan ----

fn plan(facts: &Facts<'_>, room: usize) -> Vec<String> {
    if let Some(file) = facts.status.unread(&[Kind::Action, Kind::Task]) {
        return vec![format!("{}.", to_be_mended(file))];
    }
    let lang = facts.city.lang();
    let mut said = vec![progress(facts)];
    let late: Vec<String> = cycle::overdue(facts.city, facts.today).iter().map(|action| action.title.clone()).collect();
    if !late.is_empty() {
        said.push(say!(lang, "brief-overdue", names = named(lang, &late, room)));
    }
    let Some(back) = facts.since.as_ref().filter(|back| !back.told.since.slipped.is_empty()) else {
        return said;
    };
    let slips = back.told.since.slipped.iter();
    let slips: Vec<String> =
        slips.map(|slip| say!(lang, "brief-slip", title = &*slip.title, days = slip.days())).collect();
    let names = named(lang, &slips, room);
    said.push(match back.meeting {
        Some(_) => say!(lang, "brief-put-off", names = names),
        None => say!(lang, "brief-put-off-day", day = lang.day(back.day), names = names),
    });
    said
}

/// How far actions and tasks are, in sentences.
pub(super) fn progress(facts: &Facts<'_>) -> String {
    let (lang, tasks, actions) = (facts.city.lang(), &facts.status.tasks, &facts.status.actions);
    if actions.total + tasks.total == 0 {
        return say!(lang, "brief-plan-none");
    }
    let mut said = Vec::new();
    if actions.total > 0 {
        said.push(say!(lang, "brief-actions", done = actions.done, total = actions.total));
        said.push(say!(lang, "brief-complete", count = actions.complete));
    }
    if tasks.total > 0 {
        said.push(say!(lang, "brief-tasks", done = tasks.done, total = tasks.total));
        said.push(say!(lang, "brief-late", count = tasks.late));
    }
    said.join(" ")
}

/// The first few of the titles while there is room, each whole, and how many more; the number alone where there is none.
fn named(lang: Lang, titles: &[String], room: usize) -> String {
    let shown = with_room(titles, room);
    match (shown, titles.len() - shown) {
        (0, more) => more.to_string(),
        (_, 0) => titles.join(", "),
        (_, more) => say!(lang, "brief-and-more", names = titles[..shown].join(", "), count = more),
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
    let Some(Back { meeting, day, told }) = &facts.since else {
        return;
    };
    let lang = facts.city.lang();
    let sorts = since::sorts(&told.since, facts.today);
    // What was put off is told with the plan.
    let sorts = sorts.iter().filter(|sort| sort.heading != since::PUT_OFF);
    let mut said: Vec<(Cow<'_, str>, Vec<String>)> = sorts.map(|sort| (sort.label(lang), titles(sort))).collect();
    said.push((lang.text("since-by-hand"), told.hands.iter().map(|hand| hand.file.clone()).collect()));
    said.retain(|(_, titles)| !titles.is_empty());
    if said.is_empty() {
        return;
    }
    out.push(Block::Heading(match meeting {
        Some(title) => say!(lang, "brief-since", title = &**title, day = lang.day(*day)),
        None => say!(lang, "brief-since-day", day = lang.day(*day)),
    }));
    let point = |(words, titles): &(Cow<'_, str>, Vec<String>)| match with_room(titles, room) {
        0 => format!("{words} ({})", titles.len()),
        _ => format!("{words} ({}): {}", titles.len(), named(lang, titles, room)),
    };
    let points: Vec<String> = said.iter().map(point).collect();
    match room {
        0 => out.push(Block::Item(points.join(", "))),
        _ => out.extend(points.into_iter().map(Block::Item)),
    }
}
