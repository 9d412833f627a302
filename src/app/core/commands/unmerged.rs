//! Deciding on the problems page what git could not merge. It must not know how a file is changed.

use crate::app::core::app::{App, Command, Layer, Scope, State};
use crate::app::core::commands::{only_if, row, writes};
use crate::app::core::saving::not_saved;
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::store::Keep;

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("problems.here", Scope::Problems, &["h", "Left"], "keep here", "Of what git could not merge, keep what is here; u takes it back.", 2, |app| keep(app, Keep::Here)).when(unmerged),
    row("problems.there", Scope::Problems, &["l", "Right"], "take there", "Of what git could not merge, take what is there; u takes it back.", 2, |app| keep(app, Keep::There)).when(unmerged),
    row("problems.both", Scope::Problems, &["b"], "keep both", "Of what git could not merge, keep both; u takes it back.", 2, |app| keep(app, Keep::Both)).when(unmerged),
];

/// The problem under the cursor.
fn chosen(state: &State) -> Option<&Problem> {
    match state.layers.last() {
        Some(Layer::Problems(page)) => page.found.get(page.cursor.row),
        _ => None,
    }
}

fn unmerged(state: &State) -> Result<(), String> {
    writes(state)?;
    let is_place = chosen(state).is_some_and(|problem| problem.code == "merge");
    only_if(is_place, "here git left nothing to decide")
}

fn keep(app: &mut App, keep: Keep) {
    let Some(place) = chosen(&app.state).map(|problem| problem.place.clone()) else { return };
    match app.store.keep(&place, keep) {
        Ok(outcome) => app.written(&format!("{}: {}", place.file, keep.words()), outcome),
        Err(problem) => app.state.say(not_saved(&problem), Tone::Bad),
    }
}
