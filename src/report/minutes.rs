//! The minutes of one meeting as Markdown: who was there, what was decided, who does what by when, what was asked and
//! told, and when the group meets next. Seats are named, people never. It must not know what has happened since.

use super::blocks::{self, Block};
use super::seats;
use crate::date::Date;
use crate::insight::attendance::{self, Mark};
use crate::insight::proceedings;
use crate::lang::Lang;
use crate::model::choice::{Helix, TaskStatus};
use crate::model::query::defaults;
use crate::model::records::{Item, Meeting, Question, Story, Task};
use crate::model::{City, Target};
use crate::say;

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
    let lang = city.lang();
    let is_over = meeting.date < today;
    let awaited = if is_over { Vec::new() } else { attendance::awaited(city, meeting) };
    let excused: Vec<String> = ids(meeting, Mark::Excused).iter().map(|id| name(city, id)).collect();
    let missed = attendance::missed(city, meeting, is_over);
    let present = ids(meeting, Mark::Present);
    let mut out = vec![Block::Title(meeting.title.clone())];
    out.extend(opening(meeting, lang).into_iter().map(Block::Text));
    let sections: [(String, Vec<String>); 11] = [
        (say!(lang, "minutes-expected", count = awaited.len()), in_one(&awaited)),
        (say!(lang, "minutes-present", count = present.len()), who_came(city, meeting, &present)),
        (say!(lang, "minutes-excused", count = excused.len()), in_one(&excused)),
        (say!(lang, "minutes-absent", count = missed.len()), absent(lang, &missed, how)),
        (say!(lang, "minutes-agenda"), agenda(meeting, lang)),
        (say!(lang, "minutes-decisions"), meeting.decisions.clone()),
        (say!(lang, "minutes-tasks"), tasks(city, meeting)),
        (say!(lang, "minutes-raised"), raised(city, meeting)),
        (say!(lang, "minutes-carried"), carried(city, meeting)),
        (say!(lang, "minutes-shared"), shared(city, meeting)),
        (say!(lang, "minutes-stories"), stories(city, meeting)),
    ];
    for (heading, lines) in sections.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        out.push(Block::Heading(heading));
        out.extend(lines.into_iter().map(Block::Item));
    }
    out.push(Block::Heading(say!(lang, "minutes-next")));
    out.extend(next(city, meeting).into_iter().map(Block::Item));
    seats::unnamed(city, out)
}

/// What meeting it was, when and where; who was the host, by which method, in which mood.
fn opening(meeting: &Meeting, lang: Lang) -> Vec<String> {
    let parts = [
        Some(lang.day(meeting.date)),
        meeting.start.map(|start| start.format("%H:%M").to_string()),
        meeting.place.clone(),
    ];
    let when: Vec<String> = parts.into_iter().flatten().collect();
    let kind = defaults::meeting_kind(meeting).label(lang).into_owned();
    let lines = [
        Some(say!(lang, "minutes-when", kind = kind, when = when.join(", "))),
        meeting.host.as_deref().map(|host| say!(lang, "minutes-host", name = host)),
        meeting.method.as_deref().map(|how| say!(lang, "minutes-method", method = how)),
        meeting.mood.map(|mood| say!(lang, "minutes-mood", mood = mood.get())),
    ];
    lines.into_iter().flatten().collect()
}

// ---- who was there ----

fn ids(meeting: &Meeting, mark: Mark) -> Vec<&str> {
    attendance::marked(meeting, mark)
}

fn name(city: &City, id: &str) -> String {
    let kind = Target::Record(crate::model::Kind::Member);
    super::cells::reference(city, kind, id)
}

/// In one line: a list of forty points would hide what was decided.
fn in_one(names: &[String]) -> Vec<String> {
    if names.is_empty() { Vec::new() } else { vec![in_a_row(names)] }
}

fn absent(lang: Lang, names: &[String], how: Missed) -> Vec<String> {
    match (how, names.len()) {
        (Missed::Named, _) | (_, 0) => in_one(names),
        (Missed::Counted, count) => vec![say!(lang, "minutes-absent-counted", count = count)],
    }
}

/// One after the other; commas stand within names.
fn in_a_row(names: &[String]) -> String {
    names.join("; ")
}

/// Those who came, a line for each helix; whom a stand-in represented comes after them.
fn who_came(city: &City, meeting: &Meeting, present: &[&str]) -> Vec<String> {
    let lang = city.lang();
    let helix = |id: &str| Some(city.role(city.member(id)?.role.as_deref()?)?.helix);
    let helices = Helix::ALL.iter().copied().map(Some).chain([None]);
    let line = |of: Option<Helix>| {
        let names: Vec<String> = present.iter().filter(|id| helix(id) == of).map(|id| name(city, id)).collect();
        let label = of.map_or_else(|| lang.text("minutes-no-role"), |helix| helix.label(lang));
        (!names.is_empty()).then(|| format!("{label} ({}): {}", names.len(), in_a_row(&names)))
    };
    let mut lines: Vec<String> = helices.filter_map(line).collect();
    let stand_ins: Vec<String> = ids(meeting, Mark::StandIn).iter().map(|id| name(city, id)).collect();
    if !stand_ins.is_empty() {
        lines.push(say!(lang, "minutes-stand-in", names = in_a_row(&stand_ins)));
    }
    lines
}

// ---- what was done ----

fn agenda(meeting: &Meeting, lang: Lang) -> Vec<String> {
    let line = |item: &Item| match item.done {
        Some(true) => say!(lang, "minutes-done", what = &*item.what),
        _ => say!(lang, "minutes-not-done", what = &*item.what),
    };
    meeting.agenda.iter().map(line).collect()
}

/// By the day they are due; those without one last.
fn tasks(city: &City, meeting: &Meeting) -> Vec<String> {
    let lang = city.lang();
    let line = |task: &Task| {
        let owner = task.owner.as_deref();
        let owner = owner.map_or_else(|| say!(lang, "minutes-no-owner"), |id| name(city, id));
        let due =
            task.due.map_or_else(|| say!(lang, "minutes-no-date"), |due| say!(lang, "minutes-by", day = lang.day(due)));
        let what = format!("{}: {owner}, {due}", task.title);
        match defaults::task_status(task) {
            TaskStatus::Done => say!(lang, "minutes-done", what = what),
            TaskStatus::Dropped => say!(lang, "minutes-dropped", what = what),
            _ => what,
        }
    };
    let mut tasks: Vec<&Task> = proceedings::tasks(city, meeting).collect();
    tasks.sort_by_key(|task| (task.due.is_none(), task.due));
    tasks.into_iter().map(line).collect()
}

fn of_city(question: &Question) -> String {
    let city = question.from_city.as_ref();
    city.map_or_else(String::new, |city| format!(" ({city})"))
}

fn answer(question: &Question, lang: Lang) -> String {
    let answer = question.answer.as_ref();
    answer.map_or_else(
        || say!(lang, "minutes-no-answer", question = &*question.text),
        |answer| format!("{} {answer}{}", question.text, of_city(question)),
    )
}

fn raised(city: &City, meeting: &Meeting) -> Vec<String> {
    let raised = proceedings::raised(city, meeting);
    raised.map(|question| question.text.clone()).collect()
}

fn carried(city: &City, meeting: &Meeting) -> Vec<String> {
    proceedings::carried(city, meeting).map(|one| answer(one, city.lang())).collect()
}

fn shared(city: &City, meeting: &Meeting) -> Vec<String> {
    proceedings::shared(city, meeting).map(|one| answer(one, city.lang())).collect()
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
        format!("{}: {}{place}", one.title, city.lang().day(one.date))
    };
    let next = proceedings::next(city, meeting);
    if next.is_empty() { vec![say!(city.lang(), "minutes-next-none")] } else { next.into_iter().map(line).collect() }
}
