//! The rows of the command table and what they do, one file a family.

pub mod editing;
pub mod lists;
pub mod moving;
pub mod screen;
pub mod tasks;
pub mod typing;

use super::App;
use super::command::{Command, Scope};
use super::state::State;

/// The whole table, family by family, in the order in which help shows it.
pub const TABLES: &[&[Command]] = &[
    tasks::COMMANDS,
    editing::COMMANDS,
    lists::COMMANDS,
    moving::COMMANDS,
    screen::COMMANDS,
    typing::COMMANDS,
];

/// A row of the table for something that can be done at any time; [`Command::when`] says otherwise.
const fn row(
    id: &'static str,
    scope: Scope,
    keys: &'static [&'static str],
    hint: &'static str,
    help: &'static str,
    bar: u8,
    run: fn(&mut App),
) -> Command {
    Command {
        id,
        scope,
        keys,
        hint,
        help,
        bar,
        ready: always,
        run,
    }
}

/// Ready at any time.
fn always(_: &State) -> Result<(), String> {
    Ok(())
}

/// Ready where there is a record to act on.
fn has_record(state: &State) -> Result<(), String> {
    match state.targets().is_empty() {
        true => Err("there is no record here".to_string()),
        false => Ok(()),
    }
}

/// Ready where a list of records is on screen.
fn is_list(state: &State) -> Result<(), String> {
    match state.view().kind {
        Some(_) => Ok(()),
        None => Err("only in lists; press 2 to 5".to_string()),
    }
}
