//! The first tab: where do we stand? Counts, the next meeting, and the care list whose lines can be acted on. What
//! follows from the city is worked out in `insight/`; here it becomes lines.

use super::state::State;
use crate::date;
use crate::model::choice::Helix;
use crate::report::columns::{Cell, Tone, helix_letter};

/// Keeps the cursor of the care list within its lines.
pub fn refresh(state: &mut State) {
    let count = state.status.care.len();
    let list = state.list_mut();
    list.shown = (0..count).collect();
    list.row = list.row.min(count.saturating_sub(1));
}

/// A line above the care list: a word and what stands behind it.
pub type Fact = (&'static str, Vec<Cell>);

/// The facts above the care list, most important first.
pub fn facts(state: &State) -> Vec<Fact> {
    let mut facts = vec![("Next", next_meeting(state)), ("Plan", plan(state)), ("Group", group(state))];
    facts.push(("Helix", helix(state)));
    facts.push(("Exchange", exchange(state)));
    if let Some(invitation) = &state.status.invitation {
        facts.push(("Invite", vec![Cell::plain(invitation)]));
    }
    facts
}

fn next_meeting(state: &State) -> Vec<Cell> {
    let Some(meeting) = state.city.next_meeting(state.today) else {
        return vec![Cell::new("no meeting is planned", Tone::Warn)];
    };
    let when = format!("{}, {}", date::long(meeting.date), date::distance(meeting.date, state.today));
    let place = meeting.place.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
    vec![Cell::new(&meeting.title, Tone::Strong), Cell::plain(&format!("  {when}{place}"))]
}

fn plan(state: &State) -> Vec<Cell> {
    let tasks = &state.status.tasks;
    let late = if tasks.late > 0 { Tone::Bad } else { Tone::Plain };
    vec![
        Cell::new(&format!("{} late", tasks.late), late),
        Cell::plain(&format!(
            "  {} due before the meeting  {} blocked  {} unowned  {} of {} done",
            tasks.due_before_meeting, tasks.blocked, tasks.unowned, tasks.done, tasks.total
        )),
    ]
}

fn group(state: &State) -> Vec<Cell> {
    let members = &state.status.members;
    vec![Cell::plain(&format!(
        "{} members  {} active  {} placed  {} not yet",
        members.total, members.active, members.placed, members.unplaced
    ))]
}

fn helix(state: &State) -> Vec<Cell> {
    let mut cells = Vec::new();
    for helix in Helix::ALL {
        let Some(share) = state.status.helix.iter().find(|share| share.helix == *helix) else { continue };
        let came = share.came.map(|came| format!(" ({came:.0} came)")).unwrap_or_default();
        cells.push(Cell::new(&format!("{} ", helix_letter(*helix)), Tone::Helix(*helix)));
        cells.push(Cell::plain(&format!("{} {:.0}%{came}   ", helix.name(), share.share)));
    }
    cells
}

fn exchange(state: &State) -> Vec<Cell> {
    let (needs, questions) = (&state.status.needs, &state.status.questions);
    vec![Cell::plain(&format!(
        "{} needs open  {} matched  {} met  {} questions open",
        needs.open, needs.matched, needs.met, questions.open
    ))]
}
