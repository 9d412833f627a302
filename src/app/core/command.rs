//! The command table: everything a person can do, its keys, its words, when it can be done and how. Routing, key bar,
//! help, palette and `ulg keys` follow it; there is no other list of keys.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::app::core::app::{Command, Desk, Layer, Scope, State};
use crate::app::core::key::Key;
use crate::app::core::listing;
use crate::lang::Lang;

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
            Scope::Views(views) => top.is_none() && views.contains(&state.view().name),
            Scope::Where(views, holds) => top.is_none() && views.contains(&state.view().name) && holds(state),
            Scope::Picks => matches!(top, Some(Layer::Picks(_))),
            Scope::Session => matches!(top, Some(Layer::Session(_))),
            Scope::Farewell => matches!(top, Some(Layer::Farewell(_))),
            Scope::Import => matches!(top, Some(Layer::Import(_))),
            Scope::Typing => false,
        }
    }

    /// How narrow it is: where keys are the same, the command of the narrowest scope runs.
    pub fn rank(self) -> u8 {
        match self {
            Scope::Where(..) => 0,
            Scope::Views(_)
            | Scope::Picks
            | Scope::Session
            | Scope::Farewell
            | Scope::Import
            | Scope::Problems
            | Scope::Page => 1,
            Scope::On(_) | Scope::Sheet | Scope::Typing => 2,
            Scope::Lists => 3,
            Scope::Records => 4,
            Scope::Everywhere => 5,
        }
    }

    /// Whether both may be active at once and neither is the narrower one, so that they may not share a key.
    pub fn overlaps(self, other: Scope) -> bool {
        use Scope::{On, Sheet, Views, Where};
        match (self, other) {
            (On(left), On(right)) => left.iter().any(|kind| right.contains(kind)),
            (Views(left), Views(right)) | (Where(left, _), Where(right, _)) => {
                left.iter().any(|view| right.contains(view))
            }
            (On(_), Sheet) | (Sheet, On(_)) => true,
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
            Scope::Views(views) | Scope::Where(views, _) => views.join(", "),
            Scope::Picks => "a list of the map".to_string(),
            Scope::Session => "a session".to_string(),
            Scope::Farewell => "a farewell".to_string(),
            Scope::Import => "an import".to_string(),
            Scope::Typing => "typing".to_string(),
        }
    }
}

impl PartialEq for Scope {
    /// Conditions are not compared: two of one view are the same scope.
    fn eq(&self, other: &Scope) -> bool {
        use Scope::{On, Views, Where};
        match (self, other) {
            (On(left), On(right)) => left == right,
            (Views(left), Views(right)) | (Where(left, _), Where(right, _)) => left == right,
            (left, right) => std::mem::discriminant(left) == std::mem::discriminant(right),
        }
    }
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

    /// What a room calls it in the key bar.
    pub fn called(&self, lang: Lang) -> Cow<'static, str> {
        lang.label("Hint", self.id).unwrap_or(Cow::Borrowed(self.hint))
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

    /// Whether it can be done now.
    ///
    /// # Errors
    /// Why not, in words for the notice line.
    pub fn ready(&self, state: &State) -> Result<(), String> {
        (self.ready)(state)
    }
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
    let meant: Vec<&'static Command> = state.desk.commands().filter(is_meant).collect();
    let near = |command: &&&'static Command| match command.scope {
        Scope::Views(views) => views.iter().any(|view| state.room().has(view)),
        _ => false,
    };
    let near: Vec<&&'static Command> = meant.iter().filter(near).collect();
    if let [first, others @ ..] = near.as_slice() {
        let others = others.iter().map(|one| format!("; {}: works in {}", one.hint, one.scope.words()));
        let others: String = others.collect();
        return Some((first, format!("works in {}{others}", first.scope.words())));
    }
    let on = meant.iter().find(|command| matches!(command.scope, Scope::On(_)))?;
    if let Some(reason) = listing::foreign(state) {
        return Some((on, reason.to_string()));
    }
    Some((on, format!("works on {}", on.scope.words())))
}

/// Looks up keys in the table: of several commands the one of the narrowest scope runs.
pub fn look_up(state: &State, typed: &[Key]) -> Meaning {
    let mut found: Option<&'static Command> = None;
    let mut is_unfinished = false;
    for command in state.desk.commands().filter(|command| command.scope.is_active(state)) {
        for sequence in command.sequences() {
            let is_narrower = found.is_none_or(|known| command.scope.rank() < known.scope.rank());
            if sequence == typed && is_narrower {
                found = Some(command);
            }
            is_unfinished |= sequence.len() > typed.len() && sequence.starts_with(typed);
        }
    }
    match found {
        Some(command) => Meaning::Run(command),
        None if is_unfinished => Meaning::Unfinished,
        None => Meaning::Nothing,
    }
}

impl Desk {
    /// What works in a state, without what a narrower command takes the keys of.
    pub fn active(&self, state: &State) -> Vec<&'static Command> {
        let mut active: Vec<&'static Command> =
            self.commands().filter(|command| command.scope.is_active(state)).collect();
        let mut narrowest: HashMap<&str, u8> = HashMap::with_capacity(2 * active.len());
        for command in &active {
            for key in command.keys {
                let rank = narrowest.entry(key).or_insert(u8::MAX);
                *rank = (*rank).min(command.scope.rank());
            }
        }
        let has_it = |command: &Command, key: &str| narrowest.get(key) == Some(&command.scope.rank());
        active.retain(|command| command.keys.is_empty() || command.keys.iter().any(|key| has_it(command, key)));
        active
    }
}
