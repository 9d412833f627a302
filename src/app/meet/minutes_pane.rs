//! What is written down of a meeting, part by part: whom to invite, agenda, decisions, tasks, questions, stories, the
//! next day. A part that is empty says so, so that something can be added there. It must not know the seats.

use crate::app::meet::state::{About, PaperEntry, Part, RoomLine};
use crate::insight::expected::{Room, Wish};
use crate::insight::ledger::{self, LedgerEntry as Asked};
use crate::insight::proceedings;
use crate::lang::Lang;
use crate::model::query::standing;
use crate::model::records::{Meeting, Member, Question, Task};
use crate::model::{Kind, Record, RecordId, Target};
use crate::report::cells::{Cell, Facts, Tone, is_private, reference};
use crate::report::status::to_be_mended;
use crate::say;

/// Every part, in the order in which a meeting needs it.
pub fn lines(facts: Facts<'_>, meeting: &Meeting, room: &Room<'_>) -> Vec<RoomLine> {
    let lang = facts.city.lang();
    let mut lines = vec![details(lang, meeting)];
    let is_own = standing::is_own(meeting);
    let has_begun = !meeting.present.is_empty();
    if is_own && !has_begun && meeting.date >= facts.today {
        lines.extend(room.wishes.iter().flat_map(|wish| invite(lang, wish)));
    }
    if !is_own {
        lines.extend(carried(facts, meeting));
    }
    lines.extend(agenda(lang, meeting));
    if is_own {
        lines.extend(handed_on(facts, meeting));
    }
    lines.extend(decisions(lang, meeting));
    lines.extend(tasks(facts, meeting));
    if is_own {
        let raised = proceedings::raised(facts.city, meeting);
        let raised = raised.map(|one| question(Part::Questions, one, ""));
        lines.extend(part(lang, Part::Questions, &lang.text("paper-loop"), raised.collect()));
    }
    let told = proceedings::stories(facts.city, meeting);
    let told = told.map(|story| record(Part::Stories, story, Cell::default()));
    lines.extend(part(lang, Part::Stories, &lang.text("paper-stories"), told.collect()));
    lines.extend(next(facts, meeting));
    for line in &mut lines {
        admit(facts, line);
    }
    lines
}

/// Where a part is empty because its file cannot be read whole, it says so: what is not known is not nothing.
fn admit(facts: Facts<'_>, line: &mut RoomLine) {
    let Some((part, PaperEntry::Empty)) = line.part() else { return };
    let kind = match part {
        Part::Tasks => Kind::Task,
        Part::Stories => Kind::Story,
        Part::Questions | Part::Begin => Kind::Question,
        _ => Kind::Meeting,
    };
    if facts.city.writable(kind).is_err() {
        line.text = Cell::new(&to_be_mended(kind.file()), Tone::Bad);
    }
}

// ---- lines ----

fn heading(text: &str) -> RoomLine {
    RoomLine::heading(text, Tone::Strong)
}

/// A part under its heading; where nothing is in it, a line that says so.
fn part(lang: Lang, part: Part, title: &str, lines: Vec<RoomLine>) -> Vec<RoomLine> {
    let mut all = vec![heading(title)];
    if lines.is_empty() {
        all.push(empty(part, &lang.text("paper-none")));
    } else {
        all.extend(lines);
    }
    all
}

fn empty(part: Part, text: &str) -> RoomLine {
    RoomLine {
        name: format!("{part:?}"),
        text: Cell::new(text, Tone::Dim),
        about: About::Part(part, PaperEntry::Empty),
        ..RoomLine::default()
    }
}

fn record(part: Part, record: &dyn Record, beside: Cell) -> RoomLine {
    let id = RecordId::of(record);
    RoomLine {
        // The cursor goes along when a tick moves a question into another part.
        name: id.to_string(),
        text: Cell::plain(record.title()),
        beside,
        about: About::Part(part, PaperEntry::Record(id)),
        ..RoomLine::default()
    }
}

/// The name of the line of an item of a list of the meeting, by its place.
pub fn item_name(part: Part, place: usize) -> String {
    format!("{part:?} {place}")
}

fn item(part: Part, place: usize, (lead, text): (Cell, &str)) -> RoomLine {
    RoomLine {
        name: item_name(part, place),
        lead,
        text: Cell::plain(text),
        about: About::Part(part, PaperEntry::Item(place)),
        ..RoomLine::default()
    }
}

fn tick(is_done: bool) -> Cell {
    if is_done { Cell::new("[x]", Tone::Good) } else { Cell::plain("[ ]") }
}

// ---- the parts ----

/// Where, when, how; Enter opens all of it.
fn details(lang: Lang, meeting: &Meeting) -> RoomLine {
    let parts =
        [meeting.start.map(|start| start.format("%H:%M").to_string()), meeting.place.clone(), meeting.method.clone()];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let mood = meeting.mood.map(|mood| say!(lang, "paper-mood", mood = mood.get()));
    RoomLine {
        text: if parts.is_empty() {
            Cell::new(&lang.text("paper-details"), Tone::Dim)
        } else {
            Cell::plain(&parts.join(", "))
        },
        beside: Cell::new(&mood.unwrap_or_default(), Tone::Dim),
        ..empty(Part::Details, "")
    }
}

/// Who could be asked of a helix that will be missing: no more of each sort than can be called in an evening.
fn invite(lang: Lang, wish: &Wish<'_>) -> Vec<RoomLine> {
    const MOST: usize = 3;
    let name = wish.helix.label(lang);
    let title = match wish.needed {
        0 => say!(lang, "paper-short", helix = name),
        needed => say!(lang, "paper-short-by", helix = name, count = needed),
    };
    let seat = |why| move |member: &&Member| record(Part::Invite, *member, Cell::new(&lang.text(why), Tone::Dim));
    let mut lines = vec![heading(&title)];
    lines.extend(wish.stand_ins.iter().take(MOST).map(seat("paper-for-stand-in")));
    lines.extend(wish.seats.iter().take(MOST).map(seat("paper-not-expected")));
    let roles = wish.roles.iter().take(MOST);
    lines.extend(roles.map(|role| record(Part::Invite, *role, Cell::new(&lang.text("paper-role"), Tone::Dim))));
    // Nobody to be asked is no advice.
    if lines.len() == 1 {
        lines.clear();
    }
    lines
}

fn agenda(lang: Lang, meeting: &Meeting) -> Vec<RoomLine> {
    let items = meeting.agenda.iter().enumerate().map(|(place, one)| {
        let is_done = one.done == Some(true);
        item(Part::Agenda, place, (tick(is_done), &one.what))
    });
    part(lang, Part::Agenda, &lang.text("paper-agenda"), items.collect())
}

fn decisions(lang: Lang, meeting: &Meeting) -> Vec<RoomLine> {
    let all = meeting.decisions.iter().enumerate();
    let all = all.map(|(place, text)| item(Part::Decisions, place, (Cell::plain("-"), text)));
    part(lang, Part::Decisions, &lang.text("paper-decisions"), all.collect())
}

fn tasks(facts: Facts<'_>, meeting: &Meeting) -> Vec<RoomLine> {
    let lang = facts.city.lang();
    let line = |task: &Task| {
        let owner = match &task.owner {
            Some(id) => reference(facts.city, Target::Record(Kind::Member), id),
            None => say!(lang, "paper-nobody"),
        };
        let due = task.due.map_or_else(String::new, |due| format!(", {}", lang.short_day(due, facts.today)));
        let beside = Cell::new(&format!("{owner}{due}"), Tone::Dim);
        RoomLine { lead: tick(!standing::is_open(task)), ..record(Part::Tasks, task, beside) }
    };
    let tasks = proceedings::tasks(facts.city, meeting);
    part(lang, Part::Tasks, &lang.text("paper-tasks"), tasks.map(line).collect())
}

fn question(part: Part, question: &Question, beside: &str) -> RoomLine {
    record(part, question, Cell::new(beside, Tone::Dim))
}

/// What the group has not heard yet.
fn handed_on(facts: Facts<'_>, meeting: &Meeting) -> Vec<RoomLine> {
    let mut lines: Vec<RoomLine> = Vec::new();
    for asked in ledger::to_tell(facts.city, facts.today, meeting) {
        let from = asked.question.from_city.as_deref().unwrap_or_default();
        lines.push(RoomLine { lead: tick(false), ..question(Part::HandOn, asked.question, from) });
    }
    for one in proceedings::shared(facts.city, meeting) {
        let from = one.from_city.as_deref().unwrap_or_default();
        lines.push(RoomLine { lead: tick(true), ..question(Part::HandOn, one, from) });
    }
    let lang = facts.city.lang();
    if lines.is_empty() { lines } else { part(lang, Part::HandOn, &lang.text("paper-hand-on"), lines) }
}

/// What a meeting of the network carries, and what it could carry too.
fn carried(facts: Facts<'_>, meeting: &Meeting) -> Vec<RoomLine> {
    let carry = ledger::ledger(facts.city, facts.today).carry(meeting);
    let corners = carry.coverage.untouched();
    let lang = facts.city.lang();
    let corners: Vec<_> = corners.iter().map(|corner| corner.label(lang)).collect();
    let title = match corners.len() {
        0 => say!(lang, "paper-begin"),
        _ => say!(lang, "paper-begin-lacks", corners = corners.join(", ").to_lowercase()),
    };
    let lines = |part: Part, asked: &[Asked<'_>], is_carried: bool| -> Vec<RoomLine> {
        let line = |one: &Asked<'_>| {
            let answer = one.question.answer.as_ref().map(|_| lang.text("paper-answered")).unwrap_or_default();
            RoomLine { lead: tick(is_carried), ..question(part, one.question, &answer) }
        };
        asked.iter().map(line).collect()
    };
    let mut all = part(lang, Part::Begin, &title, lines(Part::Begin, &carry.begin, true));
    if let Some(RoomLine { text, .. }) = all.last_mut().filter(|_| carry.begin.is_empty()) {
        *text = Cell::new(&lang.text("paper-carry-none"), Tone::Dim);
    }
    let rest = [
        (Part::End, "paper-end", &carry.end, true),
        (Part::Either, "paper-either", &carry.either, true),
        (Part::Waiting, "paper-waiting", &carry.waiting, false),
    ];
    for (place, title, asked, is_carried) in rest {
        if !asked.is_empty() {
            all.extend(part(lang, place, &lang.text(title), lines(place, asked, is_carried)));
        }
    }
    let back = carry.back.iter().map(|one| {
        let answer = one.question.answer.as_deref().unwrap_or_default();
        let from = one.question.from_city.as_deref().unwrap_or_default();
        let shown = !(facts.hide_private && is_private(Kind::Question, "answer"));
        RoomLine {
            name: format!("back {}", one.question.id),
            text: Cell::plain(if shown { answer } else { "" }),
            ..question(Part::Back, one.question, from)
        }
    });
    let back: Vec<RoomLine> = back.collect();
    if !back.is_empty() {
        all.extend(part(lang, Part::Back, &lang.text("paper-back"), back));
    }
    all
}

fn next(facts: Facts<'_>, meeting: &Meeting) -> Vec<RoomLine> {
    let lang = facts.city.lang();
    let line = |one: &Meeting| {
        let day = Cell::new(&lang.day_and_distance(one.date, facts.today), Tone::Dim);
        record(Part::Next, one, day)
    };
    let lines: Vec<RoomLine> = proceedings::next(facts.city, meeting).into_iter().map(line).collect();
    let mut all = vec![heading(&lang.text("paper-next"))];
    if lines.is_empty() {
        all.push(empty(Part::Next, &lang.text("paper-no-date")));
    } else {
        all.extend(lines);
    }
    all
}
