//! From what was typed to edits: the screen's half of the way; the judging is done in `model/`.

use crate::app::core::app::State;
use crate::app::core::held::Held;
use crate::date;
use crate::model::field::Type;
use crate::model::records::Task;
use crate::model::{Edit, Kind, Path, Record, RecordId, Step, input, rules};
use crate::problem::{Exit, Problem};
use crate::report::cells::words;
use crate::text::quote;
use std::collections::HashSet;

/// Marked records that the filter hides: verbs are about them too.
pub fn out_of_view(state: &State) -> Vec<RecordId> {
    let list = state.list();
    let Some(kind) = state.view().kind.filter(|_| !list.marks.is_empty()) else { return Vec::new() };
    let shown: HashSet<usize> = list.shown.iter().copied().collect();
    let is_shown = |id: &String| {
        let place = state.city.place(kind, id);
        place.is_none_or(|place| shown.contains(&place))
    };
    let hidden = list.marks.iter().filter(|id| !is_shown(id));
    hidden.map(|id| RecordId::new(kind, id)).collect()
}

/// Names records for labels and notices: the title of one, the number of many; also how many of them nobody sees.
pub fn titles(state: &State, records: &[RecordId]) -> String {
    let title = match records {
        [one] => state.record(one).map_or(one.id.clone(), |record| record.title().to_string()),
        many => {
            let kind = many.first().map_or("records", |record| record.kind.plural());
            format!("{} {kind}", many.len())
        }
    };
    let hidden = out_of_view(state);
    let hidden = records.iter().filter(|record| hidden.contains(record));
    match hidden.count() {
        0 => title,
        all if all == records.len() => format!("{title} (not in view)"),
        some => format!("{title} ({some} of them not in view)"),
    }
}

/// What a change of a field is called: `due Fri 27 Nov 2026: Book the venue`.
pub fn field_label(state: &State, records: &[RecordId], path: &Path, typed: &str) -> String {
    let titles = titles(state, records);
    let field = path.row(records.first().map_or(Kind::City, |record| record.kind));
    let Some(field) = field else { return format!("{path}: {titles}") };
    let label = field.label();
    let typed = typed.trim();
    if typed.is_empty() || typed == "none" {
        return format!("{label} removed: {titles}");
    }
    let said = match field.what.item() {
        Type::Date => date::parse(typed, state.city.calendar(state.today), None).ok().flatten().map(date::long),
        Type::Ref(target) => state.city.name_of(*target, typed),
        _ => Some(typed.to_string()),
    };
    match said.filter(|said| said.chars().count() <= 40) {
        Some(said) => format!("{label} {said}: {titles}"),
        None => format!("{label} changed: {titles}"),
    }
}

/// What a field of records holds now.
pub fn hold(state: &State, records: &[RecordId], path: &Path) -> Vec<Held> {
    let raw = |id| Some(path.value(state.record(id)?)?.ron());
    records.iter().map(|id| Held { record: id.clone(), raw: raw(id) }).collect()
}

/// The edits that give a field of records the value that was typed; one refusal refuses all.
///
/// # Errors
/// 65 where a record is gone; 75 with both values where the field holds something else than when typing began; as
/// [`input::assign`] and [`rules::consequences`].
pub fn field(state: &State, held: &[Held], path: &Path, typed: &str) -> Result<Vec<Edit>, Problem> {
    let edits = assigned(state, held, path, typed)?;
    rules::consequences(&state.city, edits, state.today)
}

/// As [`field`], before anything follows from it.
///
/// # Errors
/// As [`field`].
pub fn assigned(state: &State, held: &[Held], path: &Path, typed: &str) -> Result<Vec<Edit>, Problem> {
    let calendar = state.city.calendar(state.today);
    let mut edits = Vec::new();
    for held in held {
        let gone = || gone(state, &held.record);
        let record = state.record(&held.record).ok_or_else(gone)?;
        let now = path.value(record).map(|value| value.ron());
        if now != held.raw {
            return Err(conflict(held, now, typed));
        }
        edits.extend(input::assign(&state.city, record, path, typed, calendar)?);
    }
    Ok(edits)
}

/// Why a record is not to be had: its file cannot be read, or it is not there any more.
pub fn gone(state: &State, id: &RecordId) -> Problem {
    match state.city.writable(id.kind) {
        Err(problem) => Problem {
            what: format!("not saved, {} cannot be read: {}", problem.place, problem.what),
            ..problem.clone()
        },
        Ok(()) => Problem::error("gone", format!("{id} is no longer there")),
    }
}

fn conflict(held: &Held, now: Option<String>, typed: &str) -> Problem {
    let words = |raw: Option<&str>| raw.unwrap_or("nothing").to_string();
    let (old, now) = (words(held.raw.as_deref()), words(now.as_deref()));
    let what = format!("{} was changed meanwhile: {old} -> {now}; yours: {typed}", held.record);
    Problem::error(CONFLICT, what).exit(Exit::Busy)
}

/// The code under which a value that somebody else changed is refused, here and in the store.
pub const CONFLICT: &str = "conflict";

/// The edits that add an item to a list field.
///
/// # Errors
/// 65 where the record is gone; as [`input::append`] and [`rules::consequences`].
pub fn item(state: &State, id: &RecordId, path: &Path, typed: &str) -> Result<Vec<Edit>, Problem> {
    let record = state.record(id).ok_or_else(|| gone(state, id))?;
    let edits = input::append(&state.city, record, path, typed, state.city.calendar(state.today))?;
    rules::consequences(&state.city, edits, state.today)
}

/// The edits that place members by two digits, or take them off the map by `0`.
///
/// # Errors
/// As [`input::place`].
pub fn place(state: &State, records: &[RecordId], typed: &str) -> Result<Vec<Edit>, Problem> {
    let members = records.iter().filter_map(|id| state.city.member(&id.id));
    input::place(members, typed)
}

/// The edits by which tasks wait for another one, or wait for it no more where all of them do.
///
/// # Errors
/// 65 where they would wait for themselves, with the circle.
pub fn after(state: &State, records: &[RecordId], other: &str) -> Result<Vec<Edit>, Problem> {
    let path = Path::field("after");
    let tasks = || records.iter().filter_map(|id| state.city.task(&id.id));
    let place = |task: &Task| task.after.iter().position(|id| id == other);
    let takes_out = waits_all(state, records, other);
    let edit = |task: &Task| match (takes_out, place(task)) {
        (true, Some(at)) => {
            Some(Edit::Pull { record: RecordId::of(task), path: path.clone().item(at), old: quote(other) })
        }
        (false, None) => Some(Edit::Push { record: RecordId::of(task), path: path.clone(), item: quote(other) }),
        _ => None,
    };
    rules::consequences(&state.city, tasks().filter_map(edit).collect(), state.today)
}

fn waits_all(state: &State, records: &[RecordId], other: &str) -> bool {
    let mut tasks = records.iter().filter_map(|id| state.city.task(&id.id));
    tasks.all(|task| task.after.iter().any(|id| id == other))
}

/// What that is called.
pub fn after_label(state: &State, records: &[RecordId], other: &str) -> String {
    let titles = titles(state, records);
    let other_title = state.city.task(other).map_or(other, |task| &task.title);
    if waits_all(state, records, other) {
        format!("Waits no more for {other_title}: {titles}")
    } else {
        format!("Waits for {other_title}: {titles}")
    }
}

/// What placing is called: `Placed at 4 5: NGO Forum`.
pub fn place_label(state: &State, records: &[RecordId], typed: &str) -> String {
    let titles = titles(state, records);
    let digits: Vec<char> = typed.chars().filter(char::is_ascii_digit).collect();
    let axis = if typed.trim_start().starts_with("??") { "interest" } else { "influence" };
    match (typed.trim_start().starts_with('?'), digits.as_slice()) {
        (true, [low, high]) if low == high => format!("Agreed on {axis} {low}: {titles}"),
        (true, [low, high]) => {
            let (low, high) = (low.min(high), low.max(high));
            format!("They disagree on {axis}, {low} to {high}: {titles}")
        }
        (false, [influence, interest]) => format!("Placed at {influence} {interest}: {titles}"),
        _ => format!("Off the map: {titles}"),
    }
}

/// What the record of that kind that edits add is called: its title, of a link both its ends.
pub fn added_title(state: &State, edits: &[Edit], kind: Kind) -> String {
    let is_added = |edit: &&Edit| matches!(edit, Edit::Add { record, .. } if record.kind == kind);
    let Some(added) = edits.iter().find(is_added) else { return String::new() };
    let text = |name: &str| added.adds(name).and_then(crate::text::unquote);
    let name = |id: Option<String>| {
        let id = id.unwrap_or_default();
        state.city.member(&id).map_or(id.clone(), |member| member.name.clone())
    };
    match kind {
        Kind::Link => format!("{} -> {}", name(text("from")), name(text("to"))),
        _ => text(kind.row().title).unwrap_or_else(|| added.record().id.clone()),
    }
}

/// How many tasks a change sets free that it is not itself about.
pub fn released(edits: &[Edit], about: &[RecordId]) -> usize {
    let is_status = |path: &Path| path.head() == "status";
    let others = edits
        .iter()
        .filter(|edit| matches!(edit, Edit::Set { record, path, .. } if is_status(path) && !about.contains(record)));
    others.count()
}

/// What is said of tasks that no longer wait.
pub fn waiting(released: usize) -> String {
    match released {
        0 => String::new(),
        1 => "; 1 task no longer waits".to_string(),
        count => format!("; {count} tasks no longer wait"),
    }
}

/// What a field of a record holds, in words.
pub fn in_words(state: &State, record: &dyn Record, path: &Path) -> Option<String> {
    let row = path.row(record.kind())?;
    let is_item = matches!(path.0.last(), Some(Step::Item(_)));
    let what = if is_item { row.what.item() } else { &row.what };
    Some(words(state.facts(), what, &path.value(record)?))
}
