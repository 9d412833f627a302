//! The command table: everything a person can do, its keys, its words, when it can be done and how. Routing, key bar,
//! help, palette and `ulg keys` follow it; there is no other list of keys.

use super::App;
use super::commands;
use super::key::Key;
use super::meet::room;
use super::network;
use super::state::{Layer, State};
use super::views::{Shape, VIEWS};
use crate::model::Kind;

/// One row of the table.
pub struct Command {
    /// Stable name: `task.done`.
    pub id: &'static str,
    pub scope: Scope,
    /// Names of keys; a sequence is parted by spaces: `g g`.
    pub keys: &'static [&'static str],
    /// At most twelve columns, for the key bar.
    pub hint: &'static str,
    /// One sentence, for help.
    pub help: &'static str,
    /// Where it stands in the key bar, low first; 0 keeps it out.
    pub bar: u8,
    /// `Err` says why it cannot be done now.
    pub ready: fn(&State) -> Result<(), String>,
    pub run: fn(&mut App),
    /// What is typed after its key: where it is refused, these signs must not run other commands.
    pub takes: fn(char) -> bool,
}

/// Where a command works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Wherever nothing is being typed.
    Everywhere,
    /// In lists and the brief.
    Lists,
    /// In lists, the brief and on a sheet: wherever records are.
    Records,
    /// Where a record of one of these kinds is on top or marked.
    On(&'static [Kind]),
    /// On a sheet.
    Sheet,
    /// On the problems page.
    Problems,
    /// On a page of text.
    Page,
    /// In views of these shapes, where nothing lies over them.
    Views(&'static [Shape]),
    /// In the room of a meeting: on a seat, an item of the agenda, a question.
    Tick,
    /// On a list that follows from the map.
    Picks,
    /// In a mapping session, while nothing is being typed.
    Session,
    /// On the page that shows what hangs on somebody who leaves.
    Farewell,
    /// While a line is being typed: only keys that print nothing.
    Typing,
}

impl Scope {
    /// Whether commands of this scope work in a state.
    pub fn is_active(self, state: &State) -> bool {
        let top = state.layers.last();
        if matches!(top, Some(Layer::Prompt(_))) {
            return self == Scope::Typing;
        }
        let over = !matches!(top, None | Some(Layer::Sheet(_)));
        match self {
            Scope::Everywhere => true,
            Scope::Lists => top.is_none(),
            Scope::Records => !over,
            Scope::On(kinds) => !over && state.target_kind().is_some_and(|kind| kinds.contains(&kind)),
            Scope::Sheet => matches!(top, Some(Layer::Sheet(_))),
            Scope::Problems => matches!(top, Some(Layer::Problems(_))),
            Scope::Page => matches!(top, Some(Layer::Page(_))),
            Scope::Views(shapes) => top.is_none() && shapes.contains(&state.view().shape),
            Scope::Tick => room::is_open(state) && state.target_kind().is_none_or(|kind| is_ticked(Some(kind))),
            Scope::Picks => matches!(top, Some(Layer::Picks(_))),
            Scope::Session => matches!(top, Some(Layer::Session(_))),
            Scope::Farewell => matches!(top, Some(Layer::Farewell(_))),
            Scope::Typing => false,
        }
    }

    /// Whether both may be active at once, so that they may not share a key.
    pub fn meets(self, other: Scope) -> bool {
        use Scope::{Everywhere, Lists, On, Records, Sheet, Tick, Typing, Views};
        match (self, other) {
            (Typing, Typing) => true,
            (Typing, _) | (_, Typing) => false,
            (Everywhere, _) | (_, Everywhere) => true,
            (On(left), On(right)) => left.iter().any(|kind| right.contains(kind)),
            (Views(left), Views(right)) => left.iter().any(|shape| right.contains(shape)),
            (Views(shapes), On(kinds)) | (On(kinds), Views(shapes)) => can_be_on(shapes, kinds),
            (Views(_), Lists | Records) | (Lists | Records, Views(_)) => true,
            (Tick, On(kinds)) | (On(kinds), Tick) => kinds.iter().any(|kind| is_ticked(Some(*kind))),
            (Tick, Views(shapes)) | (Views(shapes), Tick) => shapes.contains(&Shape::Room),
            (Tick, Lists | Records) | (Lists | Records, Tick) => true,
            (On(_) | Records, Lists | Sheet | Records) | (Lists | Sheet | Records, On(_) | Records) => true,
            (left, right) => left == right,
        }
    }

    /// Where it works, in words.
    pub fn words(self) -> String {
        match self {
            Scope::Everywhere => "everywhere".to_string(),
            Scope::Lists => "lists".to_string(),
            Scope::Records => "lists and records".to_string(),
            Scope::On(kinds) => kinds.iter().map(|kind| kind.plural()).collect::<Vec<_>>().join(", "),
            Scope::Sheet => "a record".to_string(),
            Scope::Problems => "problems".to_string(),
            Scope::Page => "a page".to_string(),
            Scope::Views(shapes) => named(shapes),
            Scope::Tick => "the room of a meeting".to_string(),
            Scope::Picks => "a list of the map".to_string(),
            Scope::Session => "a session".to_string(),
            Scope::Farewell => "a farewell".to_string(),
            Scope::Typing => "typing".to_string(),
        }
    }
}

/// Whether a line of the room that is about such a record can be ticked.
fn is_ticked(kind: Option<Kind>) -> bool {
    matches!(kind, Some(Kind::Meeting | Kind::Question))
}

/// Whether the cursor can be on a record of these kinds in a view of these shapes.
fn can_be_on(shapes: &[Shape], kinds: &[Kind]) -> bool {
    let mut views = VIEWS.iter().filter(|view| shapes.contains(&view.shape));
    views.any(|view| {
        let own = view.kinds();
        own.is_none_or(|own| own.iter().any(|kind| kinds.contains(kind)))
    })
}

/// The names of the views of these shapes.
fn named(shapes: &[Shape]) -> String {
    let views = VIEWS.iter().filter(|view| shapes.contains(&view.shape));
    let names: Vec<&str> = views.map(|view| view.name).collect();
    names.join(", ")
}

impl Command {
    /// The keys that run it: each a sequence of one or two.
    pub fn sequences(&self) -> impl Iterator<Item = Vec<Key>> {
        self.keys.iter().map(|name| name.split(' ').filter_map(Key::parse).collect())
    }

    /// The keys as shown: `gg, Home`.
    pub fn keys_shown(&self) -> String {
        let shown = |name: &&str| {
            if name.len() == 3 { name.replace(' ', "") } else { (*name).to_string() }
        };
        self.keys.iter().map(shown).collect::<Vec<_>>().join(", ")
    }

    /// The same command, to be done only when `ready` says so.
    #[must_use]
    pub const fn when(self, ready: fn(&State) -> Result<(), String>) -> Self {
        Command { ready, ..self }
    }

    /// The same command, after whose key such signs are typed.
    #[must_use]
    pub const fn taking(self, takes: fn(char) -> bool) -> Self {
        Command { takes, ..self }
    }

    /// Whether it can be done now, and if not why.
    pub fn ready(&self, state: &State) -> Result<(), String> {
        (self.ready)(state)
    }
}

/// Every command, in the order in which help shows them.
pub fn all() -> impl Iterator<Item = &'static Command> {
    commands::TABLES.iter().flat_map(|table| table.iter())
}

/// The command of that id.
pub fn find(id: &str) -> Option<&'static Command> {
    all().find(|command| command.id == id)
}

/// What the keys typed so far mean in a state.
pub enum Meaning {
    Run(&'static Command),
    /// The beginning of a longer sequence.
    Unfinished,
    Nothing,
}

/// Whether a key counts for itself whatever came before it: the cover, and the way out.
pub fn is_urgent(key: Key) -> bool {
    key == Key::char('0') || key == Key::ctrl('c')
}

/// The verb that keys would run elsewhere, and where, so that silence is not the answer: in other views of this tab,
/// else on records of another kind.
pub fn elsewhere(state: &State, typed: &[Key]) -> Option<(&'static Command, String)> {
    if !matches!(state.layers.last(), None | Some(Layer::Sheet(_))) {
        return None;
    }
    let is_meant =
        |command: &&Command| !command.scope.is_active(state) && command.sequences().any(|keys| keys == typed);
    let meant: Vec<&'static Command> = all().filter(is_meant).collect();
    let near = |command: &&&'static Command| match command.scope {
        Scope::Views(shapes) => {
            let mut views = VIEWS.iter().filter(|view| view.tab == state.tab());
            views.any(|view| shapes.contains(&view.shape))
        }
        _ => false,
    };
    let near: Vec<&&'static Command> = meant.iter().filter(near).collect();
    if let [first, others @ ..] = near.as_slice() {
        let others = others.iter().map(|one| format!("; {}: works in {}", one.hint, one.scope.words()));
        let others: String = others.collect();
        return Some((first, format!("works in {}{others}", first.scope.words())));
    }
    let on = meant.iter().find(|command| matches!(command.scope, Scope::On(_)))?;
    if network::is_on_other(state) {
        return Some((on, network::OTHER.to_string()));
    }
    Some((on, format!("works on {}", on.scope.words())))
}

/// Looks up keys in the table.
pub fn look_up(state: &State, typed: &[Key]) -> Meaning {
    let mut unfinished = false;
    for command in all().filter(|command| command.scope.is_active(state)) {
        for sequence in command.sequences() {
            if sequence == typed {
                return Meaning::Run(command);
            }
            unfinished |= sequence.starts_with(typed);
        }
    }
    if unfinished { Meaning::Unfinished } else { Meaning::Nothing }
}
