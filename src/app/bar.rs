//! The key bar: the five to seven keys that matter now, from the command table.

use super::command::{self, Command};
use super::state::State;

/// Most keys the bar shows.
const MOST: usize = 8;

/// Keys and hints, the most needed first.
pub fn keys(state: &State) -> Vec<(String, &'static str)> {
    let active = |command: &&Command| {
        command.bar > 0 && command.scope.is_active(state) && command.ready(state).is_ok()
    };
    let mut commands: Vec<&Command> = command::all().filter(active).collect();
    commands.sort_by_key(|command| command.bar);
    let shown = commands.into_iter().take(MOST);
    shown
        .filter_map(|command| Some((first_key(command)?, command.hint)))
        .collect()
}

fn first_key(command: &Command) -> Option<String> {
    command.keys.first().map(|key| (*key).to_string())
}
