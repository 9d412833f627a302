//! What stands in a cell of a list, or behind a field of a record, as plain words with a tone. It must not know a
//! terminal or a colour.

use crate::clean;
use crate::date::{self, Date};
use crate::insight::meter;
use crate::insight::progress::{self, Standing};
use crate::model::attend::{self, Came};
use crate::model::choice::{ActionStatus, Helix, Presence, QuestionStatus, Ring, TaskStatus};
use crate::model::query::defaults::default;
use crate::model::records::{Action, Member, Task};
use crate::model::{City, Kind, Record, Schema, Target, Type, Value};

/// What a piece of text means, for the theme to show; never the only sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    Dim,
    /// A heading or the name of a thing.
    Strong,
    Good,
    Warn,
    Bad,
    Public,
    Private,
    Knowledge,
    Citizens,
}

impl Tone {
    /// The tone of a helix.
    pub fn of(helix: Helix) -> Tone {
        match helix {
            Helix::Public => Tone::Public,
            Helix::Private => Tone::Private,
            Helix::Knowledge => Tone::Knowledge,
            Helix::Citizens => Tone::Citizens,
        }
    }

    /// The tone of a task that stands so.
    pub fn of_standing(standing: Standing) -> Tone {
        match standing {
            Standing::Late => Tone::Bad,
            Standing::Blocked | Standing::Unowned => Tone::Warn,
            Standing::Due | Standing::Fine => Tone::Plain,
        }
    }
}

/// Text with its tone, safe to show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub text: String,
    pub tone: Tone,
}

impl Cell {
    /// Cleans text from a file and gives it a tone.
    pub fn new(text: &str, tone: Tone) -> Self {
        Cell { text: clean::line(text).into_owned(), tone }
    }

    /// Text in the plain tone.
    pub fn plain(text: &str) -> Self {
        Cell::new(text, Tone::Plain)
    }
}

/// What cells are made from.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    pub city: &'a City,
    pub today: Date,
    /// Private fields stay empty: somebody else looks at the screen.
    pub hide_private: bool,
}

/// What stands in a column of a record.
pub fn cell(facts: Facts<'_>, record: &dyn Record, field: &str) -> Cell {
    if facts.hide_private && is_private(record.kind(), field) {
        return Cell::new("hidden", Tone::Dim);
    }
    let city = facts.city;
    match (record.kind(), field) {
        (Kind::Member, _) => match city.member(record.id()) {
            Some(member) => member_cell(facts, member, field),
            None => stored(facts, record, field),
        },
        (Kind::Task, _) => match city.task(record.id()) {
            Some(task) => task_cell(facts, task, field),
            None => stored(facts, record, field),
        },
        (Kind::Action, "progress" | "meter" | "worst") => match city.action(record.id()) {
            Some(action) => action_cell(facts, action, field),
            None => Cell::default(),
        },
        (Kind::Need, "matches") => match record.value("matches") {
            Some(Value::List(items)) => Cell::plain(&items.len().to_string()),
            _ => Cell::new("-", Tone::Dim),
        },
        // The stage that the action behind it has reached.
        (Kind::Story, "impact") => match record.value("action") {
            Some(Value::Text(id)) => match city.action(id) {
                Some(action) => stored(facts, action, "impact"),
                None => Cell::default(),
            },
            _ => Cell::default(),
        },
        (Kind::Meeting, "came") => came(city, record.id()),
        (Kind::Meeting, "date") => match record.value("date") {
            Some(Value::Date(day)) => {
                let tone = if day < facts.today { Tone::Plain } else { Tone::Strong };
                Cell::new(&date::long(day), tone)
            }
            _ => Cell::default(),
        },
        _ => stored(facts, record, field),
    }
}

/// Whether a field of the kind is kept from strangers' eyes.
pub fn is_private(kind: Kind, field: &str) -> bool {
    kind.is_private() || kind.schema().field(field).is_some_and(|field| field.private)
}

fn member_cell(facts: Facts<'_>, member: &Member, field: &str) -> Cell {
    let gone = member.status == Some(Presence::Left);
    match field {
        "name" if member.ring == Some(Ring::Ghost) => Cell::new(&format!("? {}", member.name), Tone::Dim),
        "name" => Cell::new(&member.name, if gone { Tone::Dim } else { Tone::Plain }),
        "helix" => match facts.city.helix(member) {
            Some(helix) => Cell::new(helix.letter(), Tone::of(helix)),
            None => Cell::new("-", Tone::Dim),
        },
        "place" => place(member),
        "ring" => {
            let ring = member.ring.unwrap_or(Ring::Member);
            Cell::new(ring_words(ring), if ring == Ring::Core { Tone::Strong } else { Tone::Plain })
        }
        "status" => {
            let status = member.status.unwrap_or(Presence::Active);
            let tone = if status == Presence::Active { Tone::Plain } else { Tone::Dim };
            Cell::new(status.name(), tone)
        }
        _ => stored(facts, member, field),
    }
}

/// What a ring is called before others: nobody is a ghost.
pub fn ring_words(ring: Ring) -> &'static str {
    match ring {
        Ring::Ghost => "to be found",
        ring => ring.name(),
    }
}

/// Influence and interest; a tilde where the room disagrees.
fn place(member: &Member) -> Cell {
    let (Some(influence), Some(interest)) = (member.influence, member.interest) else {
        return Cell::new("not yet", Tone::Warn);
    };
    let sign = |range: Option<_>| if range.is_some() { "~" } else { "" };
    let text = format!(
        "{}{} {}{}",
        influence.get(),
        sign(member.influence_range),
        interest.get(),
        sign(member.interest_range)
    );
    Cell::plain(&text)
}

fn task_cell(facts: Facts<'_>, task: &Task, field: &str) -> Cell {
    let status = task.status.unwrap_or(TaskStatus::Todo);
    let open = !matches!(status, TaskStatus::Done | TaskStatus::Dropped);
    let tone = if open { Tone::Plain } else { Tone::Dim };
    match field {
        "title" => Cell::new(&task.title, tone),
        "status" => {
            let tone = match status {
                TaskStatus::Blocked => Tone::Bad,
                TaskStatus::Doing => Tone::Good,
                _ => tone,
            };
            Cell::new(status.name(), tone)
        }
        "due" => match (task.due, task.done.filter(|_| !open)) {
            (_, Some(done)) => Cell::new(&format!("done {}", date::short(done, facts.today)), Tone::Dim),
            (Some(due), None) if open => {
                let tone = match (due - facts.today).num_days() {
                    days if days < 0 => Tone::Bad,
                    0..=2 => Tone::Warn,
                    _ => Tone::Plain,
                };
                Cell::new(&date::due(due, facts.today), tone)
            }
            (Some(due), None) => Cell::new(&date::short(due, facts.today), Tone::Dim),
            (None, None) => Cell::default(),
        },
        "owner" if task.owner.is_none() && open => Cell::new("nobody", Tone::Warn),
        "priority" => match task.priority.map(|priority| priority.name()) {
            Some("High") => Cell::new("!", if open { Tone::Warn } else { Tone::Dim }),
            Some("Low") => Cell::new("low", Tone::Dim),
            _ => Cell::default(),
        },
        _ => Cell { tone, ..stored(facts, task, field) },
    }
}

/// What is worked out of an action: tasks done of all that were not dropped, parts of the meter, the worst task.
fn action_cell(facts: Facts<'_>, action: &Action, field: &str) -> Cell {
    let city = facts.city;
    if field == "meter" {
        let there = meter::count(action);
        let tone = if there == meter::PARTS { Tone::Good } else { Tone::Plain };
        return Cell::new(&format!("{there}/{}", meter::PARTS), tone);
    }
    let progress = progress::of_action(city, action, city.calendar(facts.today));
    let (done, all) = (progress.done, progress.all);
    match (field, progress.worst) {
        ("worst", Some(worst)) => Cell::new(&worst.words, Tone::of_standing(worst.standing)),
        ("worst", None) => Cell::new("-", Tone::Dim),
        _ if all == 0 => Cell::new("-", Tone::Dim),
        _ if action.status == Some(ActionStatus::Done) => Cell::new(&format!("{done} of {all}"), Tone::Dim),
        _ => Cell::plain(&format!("{done} of {all}")),
    }
}

fn came(city: &City, meeting: &str) -> Cell {
    match city.meeting(meeting).map(|meeting| attend::seats(meeting, Came::Present).len()) {
        Some(0) | None => Cell::new("-", Tone::Dim),
        Some(count) => Cell::plain(&count.to_string()),
    }
}

/// A field as it is stored, references as names, choices in words, absent as nothing.
pub fn stored(facts: Facts<'_>, record: &dyn Record, field: &str) -> Cell {
    let Some(value) = attend::counted(record, field).or_else(|| assumed(record.kind(), field)) else {
        return Cell::default();
    };
    let row = record.kind().schema().field(field);
    let tone = match (record.kind(), field, &value) {
        (Kind::Question, "status", Value::Choice(name)) => question_tone(name),
        _ => Tone::Plain,
    };
    let text = match row {
        Some(row) => words(facts, &row.what, &value),
        None => value.plain(),
    };
    Cell::new(&text, tone)
}

/// The choice that an absent field counts as.
pub fn assumed(kind: Kind, field: &str) -> Option<Value<'static>> {
    default(kind, field).filter(|value| matches!(value, Value::Choice(_)))
}

fn question_tone(status: &str) -> Tone {
    if status == QuestionStatus::Shared.name() { Tone::Dim } else { Tone::Plain }
}

/// A value in words: references as names, dates as people write them, `GoodPractice` as two words.
pub fn words(facts: Facts<'_>, what: &Type, value: &Value<'_>) -> String {
    match (what, value) {
        (Type::Ref(target), Value::Text(id)) => reference(facts.city, *target, id),
        (Type::List(item), Value::List(items)) => {
            items.iter().map(|value| words(facts, item, value)).collect::<Vec<_>>().join(", ")
        }
        (Type::Nested(schema), Value::Nested(fields)) => {
            let hidden = |name: &str| facts.hide_private && schema.field(name).is_some_and(|field| field.private);
            let parts = fields.iter().filter(|(name, _)| !hidden(name)).enumerate();
            let parts = parts.map(|(place, (name, value))| part(facts, schema, place, name, value));
            parts.collect::<Vec<_>>().join(" · ")
        }
        (_, Value::Date(day)) => day.format("%-d %b %Y").to_string(),
        (_, Value::Choice(name)) if *name == Ring::Ghost.name() => ring_words(Ring::Ghost).to_string(),
        (_, Value::Choice(name)) => crate::model::choice::spaced(name),
        _ => value.plain(),
    }
}

/// A field of a nested record: the first says what it is, the others carry their label.
fn part(facts: Facts<'_>, schema: &Schema, place: usize, name: &str, value: &Value<'_>) -> String {
    let label = name.replace('_', " ");
    let words = match schema.field(name) {
        Some(field) => words(facts, &field.what, value),
        None => value.plain(),
    };
    match (place, value) {
        (0, _) => words,
        (_, Value::Bool(true)) => label,
        (_, Value::Bool(false)) => format!("not {label}"),
        _ => format!("{label} {words}"),
    }
}

/// What a reference is called; the id itself where it points at nothing, with a word if that is known for sure: not
/// where the file it points into cannot be read.
pub fn reference(city: &City, target: Target, id: &str) -> String {
    if let Some(name) = city.name_of(target, id) {
        return name;
    }
    let kind = match target {
        Target::Record(kind) => kind,
        Target::Theme | Target::Objective | Target::Criterion => Kind::City,
        Target::AnyOffer if is_elsewhere(city, id) => {
            return format!("{id} (that city is not here)");
        }
        Target::AnyOffer => Kind::Offer,
    };
    match city.writable(kind) {
        _ if city.is_archived(kind, id) => format!("{id} (archived)"),
        Ok(()) => format!("{id} (not found)"),
        Err(_) => id.to_string(),
    }
}

/// Whether an offer belongs to a city of the network that is not on this computer.
fn is_elsewhere(city: &City, offer: &str) -> bool {
    let slug = offer.split_once('/').map(|(slug, _)| slug);
    slug.is_some_and(|slug| !city.network.iter().any(|other| other.slug == slug))
}
