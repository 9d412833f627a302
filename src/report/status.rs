//! Where a city stands, as 10 to 20 lines of plain text and as JSON. Both are made of the same counts; this file
//! must not count anything.

use crate::clean;
use crate::date;
use crate::insight::balance::{HelixShare, percent_words};
use crate::insight::care::Care;
use crate::insight::invitation;
use crate::insight::status::Status;
use crate::model::Kind;
use crate::width::{fit, pad, pad_left, wrap};

/// Lines at most.
const LINES: usize = 20;
/// Columns at most, so that a mail or an old terminal keeps the lines whole.
const COLUMNS: usize = 80;
/// Labels stand left of this.
const LABEL: usize = 14;
/// Codes of the care list that are shown even where there is much else to say.
const CARE: usize = 4;

/// The status as lines of at most 80 columns, most important first; 10 to 20 of them.
pub fn text(status: &Status) -> String {
    let mut lines = vec![heading(status)];
    let of = |kind: Kind, words: fn(&Status) -> String| {
        let unread = status.unread(&[kind]);
        unread.map_or_else(|| words(status), to_be_mended)
    };
    say(
        &mut lines,
        "Next meeting",
        &of(Kind::Meeting, next_meeting),
        1,
    );
    say(&mut lines, "Tasks", &of(Kind::Task, tasks), 2);
    say(&mut lines, "Questions", &of(Kind::Question, questions), 1);
    say(&mut lines, "Needs", &of(Kind::Need, needs), 1);
    say(&mut lines, "Actions", &of(Kind::Action, actions), 1);
    say(&mut lines, "Members", &of(Kind::Member, members), 1);
    match status.unread_mix() {
        Some(file) => say(&mut lines, "Helix", &to_be_mended(file), 1),
        None => mix(&mut lines, status),
    }
    care(&mut lines, &status.care);
    let mut out = String::new();
    for line in &lines {
        out.push_str(fit(&clean::line(line), COLUMNS).trim_end());
        out.push('\n');
    }
    out
}

fn mix(lines: &mut Vec<String>, status: &Status) {
    lines.extend(helices(&status.helix));
    if !status.composition.is_empty() {
        say(lines, "Composition", &composition(status), 1);
    }
    say(lines, "Invitation", &invitation(status), 3);
}

/// What is said in place of what is made of a file that cannot be read whole.
pub fn to_be_mended(file: &str) -> String {
    format!("{file} is to be mended first")
}

/// A label and its words, wrapped to at most so many lines; what is over is cut with a sign.
fn say(lines: &mut Vec<String>, label: &str, words: &str, most: usize) {
    let room = COLUMNS - LABEL;
    let words = clean::line(words);
    let mut wrapped = wrap(&words, room);
    if wrapped.len() > most {
        let rest = wrapped.split_off(most.saturating_sub(1)).join(" ");
        wrapped.push(fit(&rest, room).into_owned());
    }
    for (place, line) in wrapped.iter().enumerate() {
        let label = if place == 0 { label } else { "" };
        lines.push(format!("{}{line}", pad(label, LABEL)));
    }
}

fn heading(status: &Status) -> String {
    let today = date::long(status.today);
    let room = COLUMNS - today.len() - 1;
    format!("{} {today}", pad(&clean::line(&status.city), room))
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
        (
            tasks.due_before_meeting.unwrap_or_default(),
            "due before the meeting",
        ),
        (tasks.unowned, "without an owner"),
        (tasks.blocked, "blocked"),
        (tasks.doing, "doing"),
    ];
    let said: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    let open = format!("{} open of {}", tasks.open, tasks.total);
    match said.is_empty() {
        true => open,
        false => format!("{}; {open}", said.join(", ")),
    }
}

fn questions(status: &Status) -> String {
    let questions = &status.questions;
    match (
        questions.open,
        questions.oldest_meetings.unwrap_or_default(),
    ) {
        (open, 0) => format!("{open} open"),
        (open, 1) => format!("{open} open, the oldest for 1 meeting"),
        (open, meetings) => format!("{open} open, the oldest for {meetings} meetings"),
    }
}

fn needs(status: &Status) -> String {
    let needs = &status.needs;
    format!(
        "{} open, {} matched, {} met",
        needs.open, needs.matched, needs.met
    )
}

fn actions(status: &Status) -> String {
    let actions = &status.actions;
    let loose = match status.coherence {
        0 => String::new(),
        1 => ", 1 loose end".to_string(),
        count => format!(", {count} loose ends"),
    };
    format!(
        "{}: {} complete on paper, {} done{loose}",
        actions.total, actions.complete, actions.done
    )
}

fn members(status: &Status) -> String {
    let members = &status.members;
    format!(
        "{}: {} active, {} on the map, {} not yet; {}, {} elected",
        members.total,
        members.active,
        members.placed,
        members.unplaced,
        match status.residents {
            1 => "1 resident".to_string(),
            count => format!("{count} residents"),
        },
        status.elected,
    )
}

/// Three rows: the helices, how many on paper, how many came.
fn helices(helices: &[HelixShare]) -> [String; 3] {
    let mut rows = ["Helix", "  on paper", "  came"].map(|label| pad(label, LABEL));
    let column = (COLUMNS - LABEL) / helices.len().max(1);
    for share in helices {
        let target = share
            .target
            .map_or_else(String::new, |target| format!(" ({target}%)"));
        let paper = format!("{} {}{target}", share.count, percent_words(share.share));
        let came = share.came.map_or_else(|| "-".to_string(), percent_words);
        for (row, cell) in rows.iter_mut().zip([share.helix.name(), &paper, &came]) {
            row.push_str(&pad(cell, column));
        }
    }
    rows
}

fn composition(status: &Status) -> String {
    let parts = status.composition.iter().map(|bucket| {
        let target = bucket
            .target
            .map_or_else(String::new, |target| format!(" of {target}%"));
        format!("{} {}{target}", bucket.name, percent_words(bucket.share))
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// One sentence.
fn invitation(status: &Status) -> String {
    let counted = status.helix.iter().map(|helix| helix.count).sum();
    let none = || invitation::none(counted).to_string();
    status
        .invitation
        .as_ref()
        .map_or_else(none, invitation::sentence)
}

/// The worst of each code with how many there are, as far as there is room: a list of all late tasks alone would hide
/// everything else.
fn care(lines: &mut Vec<String>, care: &[Care]) {
    if care.is_empty() {
        return say(lines, "Care", "Nothing needs care.", 1);
    }
    let codes: Vec<&[Care]> = care
        .chunk_by(|left, right| left.code == right.code)
        .collect();
    let room = LINES.saturating_sub(lines.len() + 1).max(CARE);
    let words = match codes.len().saturating_sub(room) {
        0 => format!("{}, the worst of each kind first", care.len()),
        more => format!("{}; {more} more kinds in ulg status --json", care.len()),
    };
    say(lines, "Care", &words, 1);
    for same in codes.iter().take(room) {
        let text = same.first().map(Care::told).unwrap_or_default();
        let code = same.first().map_or("", |worst| worst.code);
        let count = pad_left(&same.len().to_string(), 4);
        lines.push(format!(
            "  {}{count}  {}",
            pad(code, CODE),
            clean::line(&text)
        ));
    }
}

/// The longest code, `question-unshared`.
const CODE: usize = 17;
