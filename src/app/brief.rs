//! The first tab: where do we stand? Counts, the next meeting, and the care list whose lines can be acted on. What
//! follows from the city is worked out in `insight/`; here it becomes lines.

use super::layout::Layout;
use super::state::State;
use crate::date;
use crate::insight::invitation::Invitation;
use crate::model::choice::Helix;
use crate::report::cells::{Cell, Tone};

/// Keeps the cursor of the care list within its lines.
pub fn refresh(state: &mut State) {
    let names = care_names(state);
    state.list_mut().show_lines(&names);
}

/// Moves the cursor of the care list to a row.
pub fn move_to(state: &mut State, row: usize) {
    let names = care_names(state);
    let name = names.get(row).cloned().unwrap_or_default();
    let list = state.list_mut();
    list.begin_on(&name);
    list.show_lines(&names);
}

/// What each line of the care list is about, to find it again.
fn care_names(state: &State) -> Vec<String> {
    state
        .care()
        .map(|care| format!("{} {}", care.code, care.id))
        .collect()
}

/// A line above the care list: a word and what stands behind it.
pub type Fact = (&'static str, Vec<Cell>);

/// The facts above the care list, most important first.
pub fn facts(state: &State) -> Vec<Fact> {
    if is_new(state) {
        return first_steps();
    }
    let mut facts = vec![
        ("Next", next_meeting(state)),
        ("Plan", plan(state)),
        ("Group", group(state)),
    ];
    facts.push(("Helix", helix(state)));
    facts.push(("Came", came(state)));
    facts.push(("Exchange", exchange(state)));
    if let Some(invitation) = &state.status.invitation {
        facts.push(("Invite", vec![Cell::plain(&invite(invitation))]));
    }
    facts
}

/// Whether nothing is there yet that could be counted.
fn is_new(state: &State) -> bool {
    let city = &state.city;
    let nothing = city.members.is_empty() && city.tasks.is_empty() && city.meetings.is_empty();
    nothing && city.trouble.is_empty()
}

/// What a coordinator does first in a new city.
fn first_steps() -> Vec<Fact> {
    let step = |text: &str| vec![Cell::plain(text)];
    vec![
        (
            "Welcome",
            vec![Cell::new(
                "This city is new. Three steps to begin with:",
                Tone::Strong,
            )],
        ),
        (
            "1",
            step("Give it a name and a mission:  : city Enter, then e"),
        ),
        ("2", step("Add who is there, a line each:  2, then a")),
        ("3", step("Plan the first meeting:  5, then a")),
        ("", step("")),
        (
            "",
            step("? shows what can be done anywhere; u takes anything back"),
        ),
    ]
}

fn invite(invitation: &Invitation) -> String {
    let Invitation {
        name,
        helix,
        share,
        share_after,
        ..
    } = invitation;
    format!(
        "{name} next: takes {} from {share:.0}% to {share_after:.0}%",
        helix.name()
    )
}

fn next_meeting(state: &State) -> Vec<Cell> {
    let Some(meeting) = state.city.next_meeting(state.today) else {
        return vec![Cell::new("no meeting is planned", Tone::Warn)];
    };
    let when = format!(
        "{}, {}",
        date::long(meeting.date),
        date::distance(meeting.date, state.today)
    );
    let place = meeting
        .place
        .as_deref()
        .map(|place| format!(", {place}"))
        .unwrap_or_default();
    vec![
        Cell::new(&when, Tone::Strong),
        Cell::plain(&format!("  {}{place}", meeting.title)),
    ]
}

fn plan(state: &State) -> Vec<Cell> {
    let tasks = &state.status.tasks;
    let late = if tasks.late > 0 {
        Tone::Bad
    } else {
        Tone::Plain
    };
    vec![
        Cell::new(&format!("{} late", tasks.late), late),
        Cell::plain(&format!(
            "  {} due by the meeting  {} blocked  {} unowned  {} of {} done",
            tasks.due_before_meeting, tasks.blocked, tasks.unowned, tasks.done, tasks.total
        )),
    ]
}

fn group(state: &State) -> Vec<Cell> {
    let members = &state.status.members;
    vec![Cell::plain(&format!(
        "{} members   {} active   {} placed   {} not yet placed",
        members.total, members.active, members.placed, members.unplaced
    ))]
}

fn helix(state: &State) -> Vec<Cell> {
    let mut cells = Vec::new();
    for helix in Helix::ALL {
        let Some(share) = state
            .status
            .helix
            .iter()
            .find(|share| share.helix == *helix)
        else {
            continue;
        };
        cells.push(Cell::new(&format!("{} ", helix.letter()), Tone::of(*helix)));
        cells.push(Cell::plain(&format!(
            "{} {:.0}%   ",
            helix.name(),
            share.share
        )));
    }
    cells
}

/// The share of each helix in the room, over the last three meetings.
fn came(state: &State) -> Vec<Cell> {
    let mut cells = Vec::new();
    for share in &state.status.helix {
        let Some(came) = share.came else { continue };
        cells.push(Cell::new(
            &format!("{} ", share.helix.letter()),
            Tone::of(share.helix),
        ));
        cells.push(Cell::plain(&format!("{came:.0}%   ")));
    }
    match cells.is_empty() {
        true => cells.push(Cell::new("nobody yet", Tone::Dim)),
        false => cells.push(Cell::new("at the last three meetings", Tone::Dim)),
    }
    cells
}

fn exchange(state: &State) -> Vec<Cell> {
    let (needs, questions) = (&state.status.needs, &state.status.questions);
    vec![Cell::plain(&format!(
        "{} needs open   {} matched   {} met   {} questions open",
        needs.open, needs.matched, needs.met, questions.open
    ))]
}

/// One line of the care list: why, in its tone, and what it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct CareRow {
    pub reason: Cell,
    pub about: Cell,
    pub is_current: bool,
    /// Somebody else has just changed what it is about.
    pub is_fresh: bool,
}

/// The visible lines of the care list.
pub fn care(state: &State) -> Vec<CareRow> {
    let list = state.list();
    let height = usize::from(Layout::of(state).rows.height);
    let rows = state.care().enumerate().skip(list.top).take(height);
    rows.map(|(row, care)| {
        let text = match care.record == "file" && state.look.presenting {
            // What is wrong with a file may quote what is hidden.
            true => format!("to be mended: {}", care.id),
            false => care.text.clone(),
        };
        let (reason, about) = text.split_once(": ").unwrap_or((&text, ""));
        CareRow {
            reason: Cell::new(reason, tone(care.code)),
            about: Cell::plain(about),
            is_current: row == list.row,
            is_fresh: care.target().is_some_and(|id| state.fresh.contains(&id)),
        }
    })
    .collect()
}

fn tone(code: &str) -> Tone {
    match code {
        "data" | "late" => Tone::Bad,
        "due" | "blocked" | "unowned" | "left-owner" => Tone::Warn,
        _ => Tone::Plain,
    }
}

/// What stands above the care list.
pub fn care_title(state: &State) -> String {
    match state.care().count() {
        0 => "Nothing needs care".to_string(),
        1 => "1 thing needs care".to_string(),
        count => format!("{count} things need care"),
    }
}

/// Rows the facts take; on low screens the care list is worth more.
pub fn facts_rows(state: &State) -> u16 {
    match state.size.1 {
        0..16 => 2,
        _ => 6 + u16::from(state.status.invitation.is_some()),
    }
}
