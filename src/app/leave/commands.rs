//! What is done when somebody leaves, and with the data of people.

use crate::app::core::app::{Command, Scope, State};
use crate::app::core::commands::{self, anything, has_record, only_if, row};
use crate::app::leave::{erasing, offboarding};
use crate::model::Kind;

const SEATS: &[Kind] = &[Kind::Member, Kind::Person];
const PEOPLE: &[Kind] = &[Kind::Person];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("people.leave", Scope::On(SEATS), &["g l"], "leaves", "Somebody leaves: shows what hangs on it, proposes who takes over, then does all of it in one change.", 6, offboarding::begin).when(has_record).taking(anything),
    row("people.go-on", Scope::Farewell, &["Enter"], "go on", "Go on: who takes over? Where there is no work, it is done.", 1, offboarding::go_on).when(commands::writes),
    row("people.held", Scope::On(PEOPLE), &["g h"], "what we hold", "Show everything that is held about this person, in every file.", 3, erasing::show).when(has_person),
    row("people.erase", Scope::On(PEOPLE), &["g e"], "erase", "Erase everything held about this person, by the id typed out; cannot be undone.", 4, erasing::ask).when(has_record).taking(anything),
];

/// To look is allowed where nothing may be written.
fn has_person(state: &State) -> Result<(), String> {
    commands::visible(state, Kind::Person)?;
    only_if(state.current().is_some(), "there is nobody here")
}
