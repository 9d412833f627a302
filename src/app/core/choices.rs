//! What a prompt offers: choices for a field, the grammar of a line, every record for the palette, addresses.

use std::collections::HashSet;

use crate::app::core::app::{Prompt, Purpose, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::edits;
use crate::date;
use crate::insight::words::link_words;
use crate::model::choice::{Helix, Presence, Ring};
use crate::model::query::standing;
use crate::model::records::{Person, Task};
use crate::model::{Field, Kind, Path, Record, RecordId, Step, Target, Type, grammar, mail};
use crate::report::cells::assumed;
use crate::sort::InOrder;

/// The prompt that asks for a field of records.
///
/// # Errors
/// Why it cannot be asked for: no record, no such field, an id.
pub fn field_prompt(state: &State, records: Vec<RecordId>, path: Path) -> Result<Prompt, String> {
    let first = records.first().and_then(|record| state.record(record)).ok_or("there is no record here")?;
    let row = path.row(first.kind()).ok_or_else(|| format!("{path} is not a field"))?;
    if matches!(row.what, Type::Id) {
        return Err("an id is made once and never changed".to_string());
    }
    let is_item = matches!(path.0.last(), Some(Step::Item(_)));
    let what = if is_item { row.what.item() } else { &row.what };
    let titles = edits::titles(state, &records);
    let title = format!("{} of {titles}", row.label());
    let now = held(state, &records, &path);
    let held = edits::hold(state, &records, &path);
    let purpose = Purpose::Field { held, path };
    let choices = choices(state, row, what);
    let is_scale = matches!(what, Type::Whole(low, high) if high - low < SCALE);
    Ok(match what {
        Type::Choice(_) | Type::Bool | Type::Ref(_) => {
            Prompt::new(purpose, title, Narrowing::Closed).choosing(choices, now.as_deref())
        }
        _ if is_scale => Prompt::new(purpose, title, Narrowing::Closed).choosing(choices, now.as_deref()),
        Type::Date => Prompt::new(purpose, title, Narrowing::Open).choosing(choices, None),
        _ => {
            let several = matches!(what, Type::List(_));
            let narrowing = if several { Narrowing::Several(',') } else { Narrowing::Open };
            let prompt = Prompt::new(purpose, title, narrowing);
            prompt.holding(now.unwrap_or_default()).choosing(choices, None)
        }
    })
}

/// Scales of fewer steps than this are chosen from, not typed.
const SCALE: i64 = 10;

/// What the field holds in all of the records, as it would be typed; an absent choice is what it counts as. `None`
/// where they differ, so that nothing is chosen for those who were not meant.
fn held(state: &State, records: &[RecordId], path: &Path) -> Option<String> {
    let mut held = records.iter().filter_map(|id| state.record(id)).map(|record| {
        let assumed = || assumed(record.kind(), path.head()).filter(|_| path.0.len() == 1);
        path.value(record).or_else(assumed).map(|value| value.plain()).unwrap_or_default()
    });
    let first = held.next()?;
    held.all(|other| other == first).then_some(first)
}

/// What a field may hold, as choices.
pub(in crate::app) fn choices(state: &State, row: &Field, what: &Type) -> Vec<Choice> {
    let text = |answer: &str, label: &str| Choice::new(Answer::Text(answer.to_string()), label, "");
    let mut choices = match what.item() {
        Type::Choice(names) => names.iter().map(|name| text(name, name)).collect(),
        Type::Bool => vec![text("yes", "yes"), text("no", "no")],
        Type::Whole(low, high) if high - low < SCALE => {
            (*low..=*high).map(|step| text(&step.to_string(), &step.to_string())).collect()
        }
        Type::Ref(target) => references(state, *target),
        Type::Date => return dates(state, row),
        _ => return Vec::new(),
    };
    if !row.required && !matches!(what, Type::List(_)) {
        let has_none = choices.iter().any(|choice| choice.label == "None");
        let label = if has_none { "no answer" } else { "none" };
        choices.push(Choice::new(Answer::Text(String::new()), label, "leaves the field empty"));
    }
    choices
}

fn references(state: &State, target: Target) -> Vec<Choice> {
    match target {
        Target::Record(Kind::Member) => return seats(state),
        Target::Record(kind) if state.is_hidden(kind) => return Vec::new(),
        _ => {}
    }
    let pairs = state.city.choices(target).into_iter();
    pairs.map(|(id, name)| Choice::new(Answer::Text(id.clone()), name, id)).collect()
}

/// Members to choose from: who is there first, then those still to be found and those who left, which is said, but not
/// to a room.
pub(in crate::app) fn seats(state: &State) -> Vec<Choice> {
    let mut seats: Vec<(u8, Choice)> = Vec::new();
    for member in &state.city.members {
        let letter = state.city.helix(member).map_or("-", Helix::letter);
        let (rank, beside) = match (member.status, member.ring) {
            _ if state.is_at_hand(&member.id) => (0, format!("{letter}  is here")),
            (Some(status), _) if state.look.presenting && status != Presence::Active => {
                (1 + u8::from(status == Presence::Left) * 2, letter.to_string())
            }
            (Some(Presence::Left), _) => (3, format!("{letter}  has left")),
            (_, Some(Ring::Ghost)) => (2, format!("{letter}  still to be found")),
            (status, ring) => {
                let status = status.filter(|status| *status != Presence::Active);
                let word = status.map_or(ring.unwrap_or(Ring::Member).name(), Presence::name);
                (1, format!("{letter}  {word}"))
            }
        };
        seats.push((rank, Choice::new(Answer::Text(member.id.clone()), &member.name, beside)));
    }
    seats.order_by_key(|(rank, _)| *rank);
    seats.into_iter().map(|(_, choice)| choice).collect()
}

/// Short-cuts for a date; what they mean stands beside them.
fn dates(state: &State, row: &Field) -> Vec<Choice> {
    let mut choices = days(state);
    if !row.required {
        choices.push(Choice::new(Answer::Text("none".to_string()), "none", "leaves the field empty"));
    }
    choices
}

/// Days that are asked for often.
pub(in crate::app) fn days(state: &State) -> Vec<Choice> {
    let calendar = state.city.calendar(state.today);
    let choice = |phrase: &str| {
        let day = date::parse(phrase, calendar, None).ok()??;
        let beside = date::preview(day, state.today);
        let answer = Answer::Text(phrase.to_string());
        Some(Choice::new(answer, phrase, beside))
    };
    let phrases = ["today", "tomorrow", "fri", "+1w", "next meeting", "end of month"];
    phrases.iter().filter_map(|phrase| choice(phrase)).collect()
}

/// The prompt that asks for a new item of the list field under the cursor of the sheet; on a field of an item for
/// another one beside it.
pub fn item_prompt(state: &State) -> Option<Prompt> {
    let mut path = state.sheet_row()?.1.path;
    while !is_list(state, &path) {
        path.0.pop()?;
    }
    new_item(state, path)
}

/// As [`item_prompt`], where the row under the cursor stands for a list itself.
pub fn first_item_prompt(state: &State) -> Option<Prompt> {
    new_item(state, state.sheet_row()?.1.path)
}

fn is_list(state: &State, path: &Path) -> bool {
    let row = state.sheet().and_then(|sheet| path.row(sheet.record.kind));
    let is_item = matches!(path.0.last(), Some(Step::Item(_)));
    row.is_some_and(|row| matches!(row.what, Type::List(_))) && !is_item
}

fn new_item(state: &State, path: Path) -> Option<Prompt> {
    let sheet = state.sheet().filter(|_| is_list(state, &path))?;
    let field = path.row(sheet.record.kind)?;
    let Type::List(item) = field.what else { return None };
    let title = format!("Add to {}", field.label());
    let narrowing = match item {
        Type::Ref(_) | Type::Choice(_) => Narrowing::Closed,
        _ => Narrowing::Open,
    };
    let mut choices = choices(state, field, item);
    choices.retain(|choice| choice.answer != Answer::Text(String::new()));
    let purpose = Purpose::Item { record: sheet.record.clone(), path };
    let hint = match item {
        Type::Nested(shape) => shape.in_words(),
        _ => String::new(),
    };
    let prompt = Prompt::new(purpose, title, narrowing).hinting(hint);
    Some(prompt.choosing(choices, None))
}

/// The prompt that asks how an action does on one of the city's criteria.
pub fn score_prompt(state: &State, record: RecordId, criterion: &str) -> Option<Prompt> {
    let path = Path::field("grid").then("score");
    let field = path.row(record.kind)?;
    let title = match state.city.name_of(Target::Criterion, criterion) {
        Some(name) => format!("Score: {name}"),
        None => format!("Score: {criterion}"),
    };
    let mut choices = choices(state, field, &field.what);
    choices.retain(|choice| choice.answer != Answer::Text(String::new()));
    let criterion = criterion.to_string();
    let purpose = Purpose::Score { record, criterion };
    Some(Prompt::new(purpose, title, Narrowing::Closed).choosing(choices, None))
}

/// The prompt that asks for a new record in one line.
pub fn add_prompt(kind: Kind) -> Prompt {
    // The line of a task is parted by blanks, all others by semicolons.
    let sign = if kind == Kind::Task { ' ' } else { ';' };
    Prompt::new(Purpose::Add { kind }, format!("Add {}", kind.one()), Narrowing::Several(sign))
        .hinting(grammar::usage(kind))
}

/// Tasks to wait for: those that are waited for already first, then the open ones.
pub fn after_prompt(state: &State, records: Vec<RecordId>) -> Prompt {
    let of = |id: &RecordId| state.city.task(&id.id);
    let waits: HashSet<&str> =
        records.iter().filter_map(of).flat_map(|task| task.after.iter().map(String::as_str)).collect();
    let own = |task: &&Task| !records.iter().any(|record| record.id == task.id);
    let (already, others): (Vec<&Task>, Vec<&Task>) =
        state.city.tasks.iter().filter(own).partition(|task| waits.contains(task.id.as_str()));
    let choice = |task: &&Task, beside: &str| Choice::new(Answer::Text(task.id.clone()), &task.title, beside);
    let already = already.iter().map(|task| choice(task, "is waited for: Enter takes it out"));
    let open = others.iter().filter(|task| standing::is_open(task));
    let choices = already.chain(open.map(|task| choice(task, ""))).collect();
    let title = format!("{} waits for", edits::titles(state, &records));
    Prompt::new(Purpose::After { records }, title, Narrowing::Closed).choosing(choices, None)
}

/// Every record the palette can go to.
pub fn record_choices(state: &State) -> Vec<Choice> {
    let kinds = Kind::all().filter(|kind| !state.is_hidden(*kind) && *kind != Kind::View);
    let records = kinds.flat_map(|kind| state.city.all(kind));
    let is_shown = |record: &&dyn Record| !state.look.presenting || !standing::is_confidential(*record);
    let link = |id: &str| state.city.links.get(state.city.place(Kind::Link, id)?);
    let choice = |record: &dyn Record| {
        let label = match record.kind() {
            Kind::Link => link(record.id()).map_or_else(String::new, |link| link_words(&state.city, link)),
            Kind::City => format!("City of {}: mission, themes, rules", record.title()),
            _ => record.title().to_string(),
        };
        let answer = Answer::Record(RecordId::of(record));
        let choice = Choice::new(answer, label, record.kind().name());
        // The bodies that a link joins are meant before it.
        match record.kind() {
            Kind::Link => choice.later(),
            _ => choice,
        }
    };
    records.filter(is_shown).map(choice).collect()
}

/// Whom a mail goes to.
#[derive(Debug, Default)]
pub struct Invited {
    /// Each address once, whatever its case.
    pub mails: Vec<String>,
    /// Names of those of whom something is kept that is no address.
    pub without: Vec<String>,
}

/// The addresses of the people in view: those marked, else those listed; or who sit on such seats.
pub fn mails(state: &State) -> Invited {
    let list = state.list();
    let invited = (state.view().does.invites)(state);
    let kind = match (&invited, state.view().kind) {
        (Some(_), _) => Kind::Member,
        (None, Some(kind)) => kind,
        (None, None) => return Invited::default(),
    };
    let ids: HashSet<String> = match (invited, list.marks.is_empty()) {
        (Some(invited), _) => invited,
        (None, true) => {
            let shown = list.shown.iter().filter_map(|place| state.city.at(kind, *place));
            shown.map(|record| record.id().to_string()).collect()
        }
        (None, false) => list.marks.iter().cloned().collect(),
    };
    let is_meant = |person: &&Person| match kind {
        Kind::Person => ids.contains(&person.id),
        Kind::Member => person.member.as_ref().is_some_and(|seat| ids.contains(seat)),
        _ => false,
    };
    let sits = |person: &&Person| person.until.is_none_or(|until| until >= state.today);
    let people = state.city.people.iter().filter(sits).filter(is_meant);
    let mut seen = HashSet::new();
    let mut found = Invited::default();
    for person in people {
        let Some(email) = person.email.as_deref() else { continue };
        let mails = mail::read(&crate::clean::line(email));
        if !mails.bad.is_empty() {
            found.without.push(person.name.clone());
        }
        let new = mails.good.into_iter();
        found.mails.extend(new.filter(|mail| seen.insert(mail.to_lowercase())));
    }
    found
}
