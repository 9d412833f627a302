//! What a line that adds a record may go on with, part by part: near names, roles, kinds, owners, days. It must not know
//! how a line is read.

use std::collections::BTreeMap;

use crate::app::core::app::State;
use crate::app::core::choice::{Answer, Choice};
use crate::app::core::choices::{choices, days, seats};
use crate::fold::{key, one_line};
use crate::insight::words::several;
use crate::model::choice::{Relation, Ring};
use crate::model::near::Names;
use crate::model::records::Member;
use crate::model::{Field, Kind, RecordId, Target, Type};
use crate::sort::InOrder;

/// How a record of the kind is added in one line.
pub fn grammar(kind: Kind) -> &'static str {
    match kind {
        Kind::Task => {
            "Title, and anywhere in it: fri (a date)  @owner  !1 (high)  #action  tag:x; or in words due:fri owner:x priority:high action:x"
        }
        Kind::Member => {
            "Name ; role or helix letter A P K C ; 45 (influence, interest) ; ring ; district:x; a ? before the name: still to be found"
        }
        Kind::Link => {
            "Who gives ; who receives ; information, money, advice, authority, partnership or conflict ; 1 to 3"
        }
        Kind::Story => "Title ; whose story ; what changed ; action=… ; transferable=yes",
        Kind::Question => "The question ; dimension=framing (ownership, conditions) ; theme=…",
        Kind::Meeting => "Title ; date=fri ; place=…",
        Kind::Person => "Name ; member=… (the seat) ; email=…",
        Kind::Role => "Name ; helix=citizens",
        _ => "Title ; field=value ; …",
    }
}

/// Members that may be the one whose name is being typed; whether the first of them is called just so.
pub fn near(state: &State, names: &Names, typed: &str) -> (Vec<Choice>, bool) {
    const MOST: usize = 4;
    let members: Vec<&Member> =
        names.near(typed, MOST).into_iter().filter_map(|place| state.city.members.get(place)).collect();
    let is_same = |member: &Member| key(&member.name) == key(typed);
    let choice = |member: &&Member| {
        let beside = if is_same(member) {
            "is there already: Enter opens it"
        } else {
            "sounds like it: Down and Enter opens it"
        };
        let record = RecordId::new(Kind::Member, &member.id);
        Choice::new(Answer::Record(record), &member.name, beside)
    };
    let is_there = members.first().is_some_and(|member| is_same(member));
    (members.iter().map(choice).collect(), is_there)
}

/// What a part of a line may hold, by its place among the semicolons.
pub fn part(state: &State, kind: Kind, part: usize) -> Vec<Choice> {
    let named = |names: &[&str]| {
        let choice = |name: &&str| Choice::new(Answer::Text(name.to_lowercase()), *name, "");
        names.iter().map(choice).collect()
    };
    match (kind, part) {
        (Kind::Member, 1) => {
            let role = |role: &crate::model::records::Role| {
                let beside = format!("{}  {}", role.helix.letter(), role.helix.name());
                Choice::new(Answer::Text(role.id.clone()), &role.name, beside)
            };
            state.city.roles.iter().map(role).collect()
        }
        (Kind::Member, 3) => named(Ring::NAMES),
        (Kind::Link, 0 | 1) | (Kind::Story, 1) => seats(state),
        (Kind::Link, 2) => named(Relation::NAMES),
        _ => Vec::new(),
    }
}

/// The fields a line of the kind may name, or what the field that is named may hold.
pub fn fields(state: &State, kind: Kind, named: &str) -> Vec<Choice> {
    let is_free = |field: &&Field| {
        let is_title = field.name == kind.row().title || matches!(field.what, Type::Id);
        !is_title && !state.is_secret(kind, field.name)
    };
    let Some(field) = kind.schema().field(named).filter(is_free) else {
        let choice = |field: &Field| {
            let typed = format!("{}=", field.name);
            Choice::new(Answer::Text(typed.clone()), typed, field.help)
        };
        return kind.schema().fields.iter().filter(is_free).map(choice).collect();
    };
    let value = |choice: Choice| match choice.answer {
        Answer::Text(text) if !text.is_empty() => {
            let typed = format!("{named}={text}");
            Some(Choice::new(Answer::Text(typed), choice.label, choice.beside))
        }
        _ => None,
    };
    let values = choices(state, field, &field.what).into_iter();
    values.filter_map(value).collect()
}

/// What a word may go on with: how it is written, and what that is called.
type Endings = fn(&State) -> Vec<(String, String)>;

/// How a word of a task's line begins when it names something, and what it may go on with.
const SIGNS: [(&str, Endings); 8] = [
    ("@", owners),
    ("owner:", owners),
    ("#", |state| state.city.choices(Target::Record(Kind::Action))),
    ("action:", |state| state.city.choices(Target::Record(Kind::Action))),
    ("!", |_| priorities()),
    ("priority:", |_| priorities()),
    ("tag:", tags),
    ("due:", |state| {
        let day = |choice: Choice| (choice.label.replace(' ', "-"), choice.beside);
        days(state).into_iter().filter(|choice| !choice.label.contains(' ')).map(day).collect()
    }),
];

/// Members; in the room of a meeting those who are there first.
fn owners(state: &State) -> Vec<(String, String)> {
    let owner = |(id, name): (String, String)| {
        if state.is_at_hand(&id) { (false, (id, format!("{name} (is here)"))) } else { (true, (id, name)) }
    };
    let members = state.city.choices(Target::Record(Kind::Member)).into_iter();
    let mut owners: Vec<(bool, (String, String))> = members.map(owner).collect();
    owners.order_by_key(|(is_away, _)| *is_away);
    owners.into_iter().map(|(_, owner)| owner).collect()
}

/// Who is here, for a task of a meeting that has no owner yet.
pub fn here(state: &State) -> Vec<Choice> {
    let members = state.city.choices(Target::Record(Kind::Member)).into_iter();
    let here = members.filter(|(id, _)| state.is_at_hand(id));
    let choice = |(id, name): (String, String)| {
        let text = format!("@{id}");
        Choice::new(Answer::Text(text.clone()), text, format!("{name} (is here)"))
    };
    here.map(choice).collect()
}

/// Whether a line of a task names its owner already.
pub fn names_owner(line: &str) -> bool {
    let mut words = line.split_whitespace();
    words.any(|word| word.len() > 1 && word.starts_with('@') || word.starts_with("owner:"))
}

/// Stands for the signs where a word of a task's line is still to begin.
pub const BEGINNING: usize = usize::MAX;

fn priorities() -> Vec<(String, String)> {
    [("1", "high"), ("2", "normal"), ("3", "low")].map(|(digit, word)| (digit.to_string(), word.to_string())).into()
}

/// Tags that tasks bear already, the most used first.
fn tags(state: &State) -> Vec<(String, String)> {
    let mut counts: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for tag in state.city.tasks.iter().flat_map(|task| &task.tags) {
        let spelled = || (one_line(tag), 0);
        counts.entry(key(tag)).or_insert_with(spelled).1 += 1;
    }
    let mut tags: Vec<(String, usize)> = counts.into_values().collect();
    tags.order_by_key(|(_, count)| std::cmp::Reverse(*count));
    tags.into_iter().map(|(tag, count)| (tag, several(count, "task"))).collect()
}

/// The sign with which a word of a task's line begins, by its place among `SIGNS`.
pub fn sign_of(word: &str) -> Option<usize> {
    SIGNS.iter().position(|(sign, _)| word.starts_with(sign))
}

/// What a word of a task's line that begins with a sign may go on with.
pub fn words(state: &State, sign: usize) -> Vec<Choice> {
    let Some((sign, choices)) = SIGNS.get(sign) else { return Vec::new() };
    let choice = |(id, name): (String, String)| {
        let known = format!("{sign}{name}");
        let text = format!("{sign}{id}");
        Choice::new(Answer::Text(text.clone()), text, name).known_as(&known)
    };
    choices(state).into_iter().map(choice).collect()
}
