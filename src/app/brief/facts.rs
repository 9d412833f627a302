//! The first tab: where do we stand? Counts, the next meeting, and the care list whose lines can be acted on. What
//! follows from the city is worked out in `insight/`; here it becomes lines.

use crate::app::brief::since;
use crate::app::brief::state::BriefState;
use crate::app::core::app::{Command, State};

use crate::app::core::emphasis::Emphasis;
use crate::date::{self, Date};
use crate::insight::care::Mark;
use crate::insight::words::several;
use crate::insight::{attendance, cycle, invitation, leaving};
use crate::model::choice::Helix;
use crate::model::records::Member;
use crate::model::{City, Kind, RecordId};
use crate::report::cells::{Cell, Tone};
use crate::report::status::to_be_mended;
use crate::short::each_apart;
use crate::width::width;

impl BriefState {
    pub fn of(city: &City, today: Date) -> BriefState {
        BriefState { here: cycle::here(city, today), empty_seats: empty_seats(&leaving::empty_seats(city, today)) }
    }
}

fn empty_seats(seats: &[&Member]) -> String {
    let count = match seats {
        [] => return String::new(),
        [_] => "  1 seat empty".to_string(),
        many => format!("  {} seats empty", many.len()),
    };
    // The line holds no more of them.
    let names: Vec<&str> = seats.iter().take(3).map(|one| one.name.as_str()).collect();
    format!("{count}: {}", names.join(", "))
}

/// Works out what stands beside the counts, where that is seen.
pub fn count(state: &mut State) {
    if state.view().does.shows_care {
        state.rooms.brief = BriefState::of(&state.city, state.today);
    }
}

/// Keeps the cursor of the care list within its lines.
pub fn refresh(state: &mut State) {
    let mut list = std::mem::take(state.list_mut());
    let at = |name: &str| {
        let (code, id) = name.split_once(' ')?;
        let is_it = |mark: &Mark| mark.code() == code && mark.id(&state.city) == Some(id);
        state.care().position(is_it)
    };
    list.show_rows(state.care_count(), at, |row| care_name(state, row));
    *state.list_mut() = list;
}

/// Moves the cursor of the care list to a row.
pub fn move_to(state: &mut State, row: usize) {
    let name = care_name(state, row).unwrap_or_default();
    let list = state.list_mut();
    list.row = row;
    list.begin_on(&name);
    refresh(state);
}

/// What a line of the care list is about, to find it again.
fn care_name(state: &State, row: usize) -> Option<String> {
    let mark = state.care_at(row)?;
    Some(format!("{} {}", mark.code(), mark.id(&state.city)?))
}

/// The record that the cursor is on.
pub fn record_here(state: &State) -> Option<RecordId> {
    state.care_at(state.list().row)?.target(&state.city)
}

/// A line above the care list: a word and what stands behind it.
pub type Fact = (&'static str, Vec<Cell>);

/// The facts above the care list, most important first.
pub fn facts(state: &State) -> Vec<Fact> {
    if is_new(state) {
        return first_steps(state);
    }
    let of = |kind: Kind, cells: fn(&State) -> Vec<Cell>| unread(state, kind).unwrap_or_else(|| cells(state));
    let mut facts = vec![
        ("Next", of(Kind::Meeting, next_meeting)),
        ("Plan", of(Kind::Task, plan)),
        ("Since", of(Kind::Meeting, since::line)),
        ("Group", of(Kind::Member, group)),
        ("Helix", of(Kind::Member, helix)),
        ("Came", of(Kind::Meeting, came)),
        ("Exchange", of(Kind::Need, exchange)),
    ];
    if let Some(one) = &state.status.invitation {
        facts.push(("Invite", vec![Cell::plain(&invitation::named(one))]));
    }
    let unread = state.status.unread(&cycle::MADE_OF);
    let here = unread.map_or_else(|| vec![Cell::plain(&state.rooms.brief.here)], mend);
    facts.push(("Cycle", here));
    facts
}

/// Whether nothing is there yet that could be counted.
fn is_new(state: &State) -> bool {
    let city = &state.city;
    let nothing = city.members.is_empty() && city.tasks.is_empty() && city.meetings.is_empty();
    nothing && city.trouble.is_empty()
}

/// What a coordinator does first in a new city.
fn first_steps(state: &State) -> Vec<Fact> {
    let step = |text: &str| vec![Cell::plain(text)];
    let first = if state.city.charter.mission.is_some() {
        "Say more of it when you know more:  : city Enter, then e"
    } else {
        "Give it a name and a mission:  : city Enter, then e"
    };
    vec![
        ("Welcome", vec![Cell::new("This city is new. Three steps to begin with:", Tone::Strong)]),
        ("1", step(first)),
        ("2", step("Add who is there, a line each:  2, then a")),
        ("3", step("Plan the first meeting:  5, then a")),
        ("", step("")),
        ("", step("? shows what can be done anywhere; u takes anything back")),
    ]
}

/// What is said in place of counts from a file that cannot be read: none of it is known.
fn unread(state: &State, kind: Kind) -> Option<Vec<Cell>> {
    state.status.unread(&[kind]).map(mend)
}

fn mend(file: &str) -> Vec<Cell> {
    vec![Cell::new(&to_be_mended(file), Tone::Bad)]
}

fn next_meeting(state: &State) -> Vec<Cell> {
    let Some(meeting) = state.city.next_meeting(state.today) else {
        return vec![Cell::new("no meeting is planned", Tone::Warn)];
    };
    let when = format!("{}, {}", date::long(meeting.date), date::distance(meeting.date, state.today));
    let place = meeting.place.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
    vec![Cell::new(&when, Tone::Strong), Cell::plain(&format!("  {}{place}", meeting.title))]
}

fn plan(state: &State) -> Vec<Cell> {
    let tasks = &state.status.tasks;
    let late = if tasks.late > 0 { Tone::Bad } else { Tone::Plain };
    vec![
        Cell::new(&format!("{} late", tasks.late), late),
        Cell::plain(&tasks.due_before_meeting.map_or_else(String::new, |due| format!("  {due} due by the meeting"))),
        Cell::plain(&format!(
            "  {} blocked  {} no owner  {} of {} done",
            tasks.blocked, tasks.unowned, tasks.done, tasks.total
        )),
    ]
}

fn group(state: &State) -> Vec<Cell> {
    let members = &state.status.members;
    let ghosts = match state.status.ghosts() {
        0 => String::new(),
        ghosts => format!(", {ghosts} to be found"),
    };
    let mut cells = vec![Cell::plain(&format!(
        "{}{ghosts}  {} active  {} of {} placed",
        several(members.total as i64, "seat"),
        members.active,
        members.placed,
        members.placed + members.unplaced
    ))];
    // That somebody left may be known, who it was not.
    cells.push(Cell::new(&state.rooms.brief.empty_seats, Tone::Warn));
    cells
}

fn helix(state: &State) -> Vec<Cell> {
    let mut cells = Vec::new();
    for helix in Helix::ALL {
        let Some(share) = state.status.helix.iter().find(|share| share.helix == *helix) else { continue };
        cells.push(Cell::new(&format!("{} ", helix.letter()), Tone::of(*helix)));
        cells.push(Cell::plain(&format!("{} {:.0}%   ", helix.name(), share.share)));
    }
    cells
}

/// The share of each helix in the room, over the last three meetings.
fn came(state: &State) -> Vec<Cell> {
    let mut cells = Vec::new();
    for share in &state.status.helix {
        let Some(came) = share.came else { continue };
        cells.push(Cell::new(&format!("{} ", share.helix.letter()), Tone::of(share.helix)));
        cells.push(Cell::plain(&format!("{came:.0}%   ")));
    }
    if cells.is_empty() {
        cells.push(Cell::new("nobody yet", Tone::Dim));
    } else {
        let words = format!("at {}", attendance::recent(&state.city, state.today));
        cells.push(Cell::new(&words, Tone::Dim));
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
    /// The verb that mends it: its key, and its hint where there is room.
    pub verb: String,
    pub emphasis: Emphasis,
}

impl CareRow {
    /// In so many columns: those of the reason, where what it is about begins, and the columns of that.
    pub fn places(&self, columns: u16) -> (u16, u16, u16) {
        let verb = verb_columns(columns);
        let room = columns.saturating_sub(1 + verb + u16::from(verb > 0));
        let reason = width(&self.reason.text).min(usize::from(room.saturating_sub(2))) as u16;
        let x = ABOUT.max(2 + reason + 2);
        (reason, x, room.saturating_sub(x))
    }
}

/// The visible lines of the care list.
pub fn care(state: &State) -> Vec<CareRow> {
    let list = state.list();
    let area = state.layout.rows;
    let height = usize::from(area.height);
    let rows = state.care().enumerate().skip(list.top).take(height);
    let rows = rows.map(|(row, care)| {
        let text = care_words(state, care);
        let (reason, about) = text.split_once(": ").unwrap_or((&text, ""));
        CareRow {
            reason: Cell::new(reason, tone(care.code())),
            about: Cell::plain(about),
            verb: verb(state, care, area.width),
            emphasis: Emphasis {
                is_current: row == list.row,
                is_marked: false,
                is_fresh: care.target(&state.city).is_some_and(|id| state.fresh.contains(&id)),
            },
        }
    });
    let mut rows: Vec<CareRow> = rows.collect();
    let abouts = rows.iter_mut();
    each_apart(abouts.map(|row| (row.places(area.width).2, &mut row.about.text)));
    rows
}

fn care_words(state: &State, care: &Mark) -> String {
    if care.record() == "file" && state.look.presenting {
        // What is wrong with a file may quote what is hidden.
        format!("to be mended: {}", care.id(&state.city).unwrap_or_default())
    } else {
        care.told(&state.city, state.today).map(|care| care.text).unwrap_or_default()
    }
}

/// Where the things that need care are named, so that their names stand in one column.
pub const ABOUT: u16 = 22;

/// Columns for the verb at the right end of a line: for key and hint, for the key, for none.
pub fn verb_columns(width: u16) -> u16 {
    match width {
        0..60 => 0,
        60..100 => 5,
        _ => 11,
    }
}

/// The verbs that mend what needs care. Each works on the record that the line is about; what only opens it shows what
/// is to be done there.
const MENDS: [(&str, &str); 18] = [
    ("data", OPEN),
    ("late", "task.done"),
    ("due", "task.done"),
    ("blocked", "task.after"),
    ("unowned", "edit.owner"),
    ("left-owner", "edit.owner"),
    ("question-old", "question.on"),
    ("question-unshared", "question.on"),
    ("quiet", "edit.status"),
    ("uncontacted", "edit.spoken"),
    ("helix-short", OPEN),
    ("helix-heavy", OPEN),
    ("bucket-short", OPEN),
    ("no-resident", OPEN),
    ("no-elected", OPEN),
    ("match-waiting", OPEN),
    ("money-gap", OPEN),
    ("person-expired", "people.erase"),
];
const OPEN: &str = "move.open";

/// The command that mends what a code stands for.
pub fn mends(state: &State, code: &str) -> Option<&'static Command> {
    let (_, id) = MENDS.iter().find(|(known, _)| *known == code)?;
    state.desk.command(id)
}

fn verb(state: &State, care: &Mark, width: u16) -> String {
    let may = |command: &&Command| !state.only_looks || command.id == OPEN;
    let command = mends(state, care.code()).filter(may);
    command.map_or_else(String::new, |command| {
        let keys = command.keys_shown();
        let whole = format!("{keys} {}", command.called(state.city.lang()));
        match usize::from(verb_columns(width)) {
            11.. if crate::width::width(&whole) <= 11 => whole,
            _ => keys,
        }
    })
}

/// The id of the verb that mends what the cursor is on.
pub fn verb_here(state: &State) -> Option<&'static str> {
    let care = state.care_at(state.list().row)?;
    let (_, id) = MENDS.iter().find(|(known, _)| *known == care.code())?;
    Some(id)
}

/// All of the line under the cursor, where a part of it is cut.
pub fn more(state: &State) -> Option<String> {
    let care = state.care_at(state.list().row)?;
    let words = care_words(state, care);
    let (reason, about) = words.split_once(": ").unwrap_or((&words, ""));
    let room = state.layout.rows.width;
    let room = usize::from(room.saturating_sub(verb_columns(room) + 2));
    let seen = usize::from(ABOUT).max(width(reason) + 4) + width(about);
    (seen > room).then(|| words.clone())
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
    match state.care_count() {
        0 => "Nothing needs care".to_string(),
        1 => "1 thing needs care".to_string(),
        count => format!("{count} things need care"),
    }
}

/// Rows the facts take; on low screens the care list is worth more.
pub fn facts_rows(state: &State) -> u16 {
    let all = 8 + u16::from(state.status.invitation.is_some());
    match state.size.1 {
        0..16 => 2,
        rows => all.min((rows - 5) / 2),
    }
}
