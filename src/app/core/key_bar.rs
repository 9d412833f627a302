//! The key bar: the keys that matter now, from the command table; help always among them.

use std::borrow::Cow;

use crate::app::core::app::{Command, Scope, State};
use crate::app::core::commands::lists;
use crate::sort::InOrder;

/// Most keys the bar shows, beside help.
const MOST: usize = 7;
/// The command that shows all the others.
const HELP: &str = "screen.help";
/// The command that finds where there is no list to narrow: its hint would not be true there.
const FILTER: &str = "list.filter";

/// Keys and hints, the most needed first.
pub fn keys(state: &State) -> Vec<(String, Cow<'static, str>)> {
    let active = |command: &&Command| {
        command.bar > 0
            && command.id != HELP
            && (command.id != FILTER || lists::narrows(state))
            && command.ready(state).is_ok()
            && (command.scope != Scope::Typing || is_of_use(state, command))
    };
    let mut commands: Vec<&Command> = state.desk.active(state).into_iter().filter(active).collect();
    commands.order_by_key(|command| command.bar);
    // What mends the line of the brief comes first, whatever it is elsewhere.
    if let Some(verb) = verb_here(state) {
        commands.retain(|command| command.id != verb.id);
        commands.insert(0, verb);
    }
    let shown = commands.into_iter().take(MOST);
    shown.filter_map(|command| Some((first_key(command)?, hint(state, command)))).collect()
}

/// The verb that mends what the cursor is on, if it can be done.
fn verb_here(state: &State) -> Option<&'static Command> {
    let id = (state.view().does.verb)(state).filter(|_| state.layers.is_empty())?;
    state.desk.command(id).filter(|verb| verb.ready(state).is_ok())
}

/// Whether a key of the line has something to work on.
fn is_of_use(state: &State, command: &Command) -> bool {
    let Some(prompt) = state.prompt() else { return true };
    match command.id {
        "typing.choose" => !prompt.shown.is_empty(),
        "typing.complete" => !prompt.shown.is_empty() || state.last_role.is_some(),
        "typing.accept" => !prompt.finds_nothing(),
        _ => true,
    }
}

/// What a key does now. Enter in the empty line of a member whose turn it is takes nothing.
fn hint(state: &State, command: &Command) -> Cow<'static, str> {
    let called = command.called(state.city.lang());
    match (command.id, state.prompt()) {
        ("typing.accept", Some(prompt)) if prompt.input.text().is_empty() => {
            prompt.own().and_then(|own| own.0.enter(state)).unwrap_or(called)
        }
        _ => called,
    }
}

/// The key of help where it works; it stands at the right end.
pub fn help(state: &State) -> Option<(String, Cow<'static, str>)> {
    let help = state.desk.command(HELP)?;
    help.scope.is_active(state).then_some((first_key(help)?, help.called(state.city.lang())))
}

fn first_key(command: &Command) -> Option<String> {
    command.keys.first().map(|key| (*key).to_string())
}
