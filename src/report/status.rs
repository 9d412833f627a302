//! Where a city stands, as 10 to 20 lines of plain text and as JSON. Both are made of the same counts; this file
//! must not count anything.

use crate::clean;
use crate::date;
use crate::insight::balance::{HelixShare, percent_words};
use crate::insight::care::{Care, Mark};
use crate::insight::invitation;
use crate::insight::status::{Status, Told};
use crate::insight::words::several;
use crate::model::Kind;
use crate::width::{ENDLESS, USUAL, apart, fit, pad, pad_left, wrap};

/// Lines at most.
const LINES: usize = 20;
/// Labels stand left of this.
const LABEL: usize = 14;
/// Codes of the care list that are shown even where there is much else to say.
const CARE: usize = 4;

/// The status as lines of at most so many columns, most important first; 10 to 20 of them.
pub fn text(told: &Told<'_>, columns: usize) -> String {
    let status = told.status;
    let mut page = Page { lines: vec![heading(status, columns)], columns };
    let of = |kind: Kind, words: fn(&Status) -> String| {
        let unread = status.unread(&[kind]);
        unread.map_or_else(|| words(status), to_be_mended)
    };
    page.say("Next meeting", &of(Kind::Meeting, next_meeting), 1);
    page.say("Tasks", &of(Kind::Task, tasks), 2);
    page.say("Questions", &of(Kind::Question, questions), 1);
    page.say("Needs", &of(Kind::Need, needs), 1);
    let loose = told.coherence();
    let actions = status.unread(&[Kind::Action]).map_or_else(|| actions(status, loose), to_be_mended);
    page.say("Actions", &actions, 1);
    page.say("Members", &of(Kind::Member, members), 1);
    match status.unread_mix() {
        Some(file) => page.say("Helix", &to_be_mended(file), 1),
        None => mix(&mut page, status),
    }
    care(&mut page, told);
    let mut out = String::new();
    for line in &page.lines {
        out.push_str(fit(&clean::line(line), columns).trim_end());
        out.push('\n');
    }
    out
}

fn mix(page: &mut Page, status: &Status) {
    page.lines.extend(helices(&status.helix, page.columns));
    if !status.composition.is_empty() {
        page.say("Composition", &composition(status), 1);
    }
    page.say("Invitation", &invitation::labelled(status.invitation.as_ref(), status.counted()), 3);
}

/// What is said in place of what is made of a file that cannot be read whole.
pub fn to_be_mended(file: &str) -> String {
    format!("{file} is to be mended first")
}

/// The lines said so far.
struct Page {
    lines: Vec<String>,
    columns: usize,
}

impl Page {
    /// A label and its words, wrapped to at most so many lines; what is over is cut with a sign.
    fn say(&mut self, label: &str, words: &str, most: usize) {
        let room = self.columns.saturating_sub(LABEL);
        let words = clean::line(words);
        let mut wrapped = wrap(&words, room);
        if wrapped.len() > most {
            let rest = wrapped.split_off(most.saturating_sub(1)).join(" ");
            wrapped.push(fit(&rest, room).into_owned());
        }
        for (place, line) in wrapped.iter().enumerate() {
            let label = if place == 0 { label } else { "" };
            self.lines.push(format!("{}{line}", pad(label, LABEL)));
        }
    }
}

fn heading(status: &Status, columns: usize) -> String {
    let today = date::long(status.today);
    apart(&clean::line(&status.city), &today, columns)
}

fn next_meeting(status: &Status) -> String {
    match &status.next_meeting {
        Some(meeting) => {
            let when = format!("{}, ", date::preview(meeting.date, status.today));
            format!("{when}{}", meeting.title)
        }
        None => "none planned".to_string(),
    }
}

fn tasks(status: &Status) -> String {
    let tasks = &status.tasks;
    let parts = [
        (tasks.late, "late"),
        (tasks.due_before_meeting.unwrap_or_default(), "due before the meeting"),
        (tasks.unowned, "without an owner"),
        (tasks.blocked, "blocked"),
        (tasks.doing, "doing"),
    ];
    let said: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, words)| format!("{count} {words}")).collect();
    let open = format!("{} open of {}", tasks.open, tasks.total);
    if said.is_empty() { open } else { format!("{}; {open}", said.join(", ")) }
}

fn questions(status: &Status) -> String {
    let questions = &status.questions;
    match (questions.open, questions.oldest_meetings.unwrap_or_default()) {
        (open, 0) => format!("{open} open"),
        (open, meetings) => format!("{open} open, the oldest for {}", several(meetings, "meeting")),
    }
}

fn needs(status: &Status) -> String {
    let needs = &status.needs;
    format!("{} open, {} matched, {} met", needs.open, needs.matched, needs.met)
}

fn actions(status: &Status, loose: usize) -> String {
    let actions = &status.actions;
    let loose = match loose {
        0 => String::new(),
        count => format!(", {}", several(count, "loose end")),
    };
    format!("{}: {} complete on paper, {} done{loose}", actions.total, actions.complete, actions.done)
}

fn members(status: &Status) -> String {
    let members = &status.members;
    format!(
        "{}: {} active, {} on the map, {} not yet; {}, {} elected",
        members.total,
        members.active,
        members.placed,
        members.unplaced,
        several(status.residents, "resident"),
        status.elected,
    )
}

/// Rows: the helices, how many on paper, how many of them are still to be found (where any are), how many came.
fn helices(helices: &[HelixShare], columns: usize) -> Vec<String> {
    let mut rows = ["Helix", "  on paper", "  to be found", "  came"].map(|label| pad(label, LABEL));
    let columns = if columns == ENDLESS { USUAL } else { columns };
    let column = columns.saturating_sub(LABEL) / helices.len().max(1);
    for share in helices {
        let target = share.target.map_or_else(String::new, |target| format!(" ({target}%)"));
        let paper = format!("{} {}{target}", share.count, percent_words(share.share));
        let came = share.came.map_or_else(|| "-".to_string(), percent_words);
        for (row, cell) in rows.iter_mut().zip([share.helix.name(), &paper, &share.ghosts.to_string(), &came]) {
            row.push_str(&pad(cell, column));
        }
    }
    let mut rows = rows.to_vec();
    if helices.iter().all(|share| share.ghosts == 0) {
        rows.remove(2);
    }
    rows
}

fn composition(status: &Status) -> String {
    let parts = status.composition.iter().map(|bucket| {
        let target = bucket.target.map_or_else(String::new, |target| format!(" of {target}%"));
        format!("{} {}{target}", bucket.name, percent_words(bucket.share))
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// The worst of each code with how many there are, as far as there is room: a list of all late tasks alone would hide
/// everything else.
fn care(page: &mut Page, told: &Told<'_>) {
    let care = &told.status.care;
    if care.is_empty() {
        return page.say("Care", "Nothing needs care.", 1);
    }
    let codes: Vec<&[Mark]> = care.chunk_by(|left, right| left.code() == right.code()).collect();
    let room = LINES.saturating_sub(page.lines.len() + 1).max(CARE);
    let words = match codes.len().saturating_sub(room) {
        0 => format!("{}, the worst of each kind first", care.len()),
        more => format!("{}; {more} more kinds in ulg status --json", care.len()),
    };
    page.say("Care", &words, 1);
    for same in codes.iter().take(room) {
        let worst = same.first().and_then(|worst| worst.told(told.city, told.status.today));
        let text = worst.as_ref().map(Care::told).unwrap_or_default();
        let code = same.first().map_or("", Mark::code);
        let count = pad_left(&same.len().to_string(), 4);
        page.lines.push(format!("  {}{count}  {}", pad(code, CODE), clean::line(&text)));
    }
}

/// The longest code, `question-unshared`.
const CODE: usize = 17;
