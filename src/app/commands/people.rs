//! What is done when somebody leaves, and with the data of people.

use super::{has_record, row};
use crate::app::App;
use crate::app::command::{Command, Scope};
use crate::app::{erasing, farewell};
use crate::model::{Edit, Kind, Path, Value, change};

const SEATS: &[Kind] = &[Kind::Member, Kind::Person];
const PEOPLE: &[Kind] = &[Kind::Person];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("people.leave", Scope::On(SEATS), &["g l"], "leaves", "Somebody leaves: shows what hangs on it, proposes who takes over, then does all of it in one change.", 6, farewell::begin).when(has_record),
    row("people.go-on", Scope::Farewell, &["Enter"], "go on", "Go on: who takes over? Where there is no work, it is done.", 1, farewell::go_on).when(super::writes),
    row("people.spoken", Scope::On(&[Kind::Member]), &["x"], "spoken to", "Note that somebody has spoken with it today.", 0, spoken).when(has_record),
    row("people.held", Scope::On(PEOPLE), &["g h"], "what we hold", "Show everything that is held about this person, in every file.", 3, erasing::show).when(has_record),
    row("people.erase", Scope::On(PEOPLE), &["g e"], "erase", "Erase everything held about this person, by the id typed out; cannot be undone.", 4, erasing::ask).when(has_record),
];

/// Today is the day of the latest contact.
fn spoken(app: &mut App) {
    let records = app.state.targets();
    let today = Value::Date(app.state.today).ron();
    let city = std::rc::Rc::clone(&app.state.city);
    let members = records.iter().filter_map(|record| city.member(&record.id));
    let edits: Vec<Edit> = members
        .filter_map(|one| change::set(one, Path::field("contacted"), Some(today.clone())))
        .collect();
    let titles = crate::app::edits::titles(&app.state, &records);
    app.commit_or_say(format!("Spoken to today: {titles}"), edits);
}
