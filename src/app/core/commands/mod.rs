//! The rows of the command table and what they do, one file a family.

pub mod archiving;
pub mod editing;
pub mod lists;
pub mod moving;
pub mod screen;
pub mod typing;
pub mod unmerged;

use crate::app::core::app::{App, Command, Scope, State};
use crate::app::core::listing;
use crate::app::core::shape::Shape;
use crate::model::Kind;
use crate::problem::Problem;

/// A row of the table for something that can be done at any time; [`Command::when`] says otherwise.
pub const fn row(
    id: &'static str,
    scope: Scope,
    keys: &'static [&'static str],
    hint: &'static str,
    help: &'static str,
    bar: u8,
    run: fn(&mut App),
) -> Command {
    Command { id, scope, keys, hint, help, bar, ready: always, run, takes: nothing }
}

/// No sign: nothing is typed after the key.
pub fn nothing(_: char) -> bool {
    false
}

/// Any sign: a name, a day, a choice.
pub fn anything(_: char) -> bool {
    true
}

/// Ready at any time.
///
/// # Errors
/// None.
pub fn always(_: &State) -> Result<(), String> {
    Ok(())
}

/// Ready where that holds.
///
/// # Errors
/// Why it must, where it does not.
pub fn only_if(holds: bool, why: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(why.to_string()) }
}

/// Ready where there is a record to act on.
///
/// # Errors
/// Why there is none, or why it cannot be changed.
pub fn has_record(state: &State) -> Result<(), String> {
    match state.target_kind() {
        None if listing::foreign(state).is_some() => Err(listing::foreign(state).unwrap_or_default().to_string()),
        None => Err("there is no record here".to_string()),
        Some(_) if state.current().is_none() => Err("there is no record here".to_string()),
        Some(kind) => usable(state, kind),
    }
}

/// Ready where this screen writes at all.
///
/// # Errors
/// That this screen only looks.
pub fn writes(state: &State) -> Result<(), String> {
    only_if(!state.only_looks, "this screen only looks")
}

/// Ready where records of a kind may be seen and changed, and their file can be trusted as read.
///
/// # Errors
/// Which of the three does not hold.
pub fn usable(state: &State, kind: Kind) -> Result<(), String> {
    writes(state)?;
    visible(state, kind)?;
    let cannot = |problem: &Problem| format!("{} is to be mended first (E opens it)", problem.place);
    state.city.writable(kind).map_err(cannot)
}

/// Ready where a list of records is on screen.
///
/// # Errors
/// That none is, or why it is not shown.
pub fn is_list(state: &State) -> Result<(), String> {
    match state.view().kind {
        Some(kind) => visible(state, kind),
        None => Err("only in lists of records; v goes on to one".to_string()),
    }
}

/// Ready where a list of any sort is on screen: of records, or of lines about them.
///
/// # Errors
/// As [`is_list`].
pub fn has_rows(state: &State) -> Result<(), String> {
    match state.view().shape {
        Shape::Lines | Shape::Places => Ok(()),
        _ => is_list(state),
    }
}

/// Ready where records of a kind may be seen.
///
/// # Errors
/// That they are hidden.
pub fn visible(state: &State, kind: Kind) -> Result<(), String> {
    only_if(!state.is_hidden(kind), "people are hidden while presenting; P ends it")
}

/// Ready where what is on top may be seen.
///
/// # Errors
/// As [`visible`].
pub fn is_visible(state: &State) -> Result<(), String> {
    match state.target_kind().or(state.view().kind) {
        Some(kind) => visible(state, kind),
        None => Ok(()),
    }
}
