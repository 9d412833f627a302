//! The key bar: the keys that matter now, from the command table; help always among them.

use super::brief;
use super::command::{self, Command};
use super::commands::lists;
use super::state::State;

/// Most keys the bar shows, beside help.
const MOST: usize = 7;
/// The command that shows all the others.
const HELP: &str = "screen.help";
/// The command that finds where there is no list to narrow: its hint would not be true there.
const FILTER: &str = "list.filter";

/// Keys and hints, the most needed first.
pub fn keys(state: &State) -> Vec<(String, &'static str)> {
    let active = |command: &&Command| {
        command.bar > 0
            && command.id != HELP
            && (command.id != FILTER || lists::narrows(state))
            && command.scope.is_active(state)
            && command.ready(state).is_ok()
    };
    let mut commands: Vec<&Command> = command::all().filter(active).collect();
    commands.sort_by_key(|command| command.bar);
    // What mends the line of the brief comes first, whatever it is elsewhere.
    if let Some(verb) = brief::verb_here(state).filter(|verb| verb.ready(state).is_ok()) {
        commands.retain(|command| command.id != verb.id);
        commands.insert(0, verb);
    }
    let shown = commands.into_iter().take(MOST);
    shown
        .filter_map(|command| Some((first_key(command)?, command.hint)))
        .collect()
}

/// The key of help where it works; it stands at the right end.
pub fn help(state: &State) -> Option<(String, &'static str)> {
    let help = command::find(HELP)?;
    help.scope
        .is_active(state)
        .then_some((first_key(help)?, help.hint))
}

fn first_key(command: &Command) -> Option<String> {
    command.keys.first().map(|key| (*key).to_string())
}
