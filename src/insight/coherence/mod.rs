//! Where the plan does not hold together: what its links say that no single record does. Advice, never an error. It
//! must not know how it is shown. The order is explained here and nowhere else: codes in the order of [`codes`], what
//! presses in time first, then hands that are missing, then gaps between needs, objectives and actions; within a code
//! the order of the files, where a date is what matters the nearest first. Dropped actions, and tasks that are closed
//! or under a dropped action, are not looked at; done actions count as an answer to something but need nothing more.

mod links;
mod time;

use std::collections::HashSet;

use serde::{Serialize, Serializer};

use super::path::Network;
use super::plan;
use crate::date::Date;
use crate::model::query::standing;
use crate::model::records::{Action, Task};
use crate::model::{City, Kind, RecordId};
use crate::problem::Problem;

/// One thing that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub code: &'static str,
    /// Where to go; `None` where something is missing everywhere. In JSON `task/book-venue`.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "record")]
    pub record: Option<RecordId>,
    /// The field of it that mends it, where it is one.
    #[serde(skip)]
    pub field: Option<&'static str>,
    /// Plain words; text from files is in it as it stands there.
    pub text: String,
    /// What to do about it.
    pub fix: &'static str,
}

fn record<S: Serializer>(record: &Option<RecordId>, out: S) -> Result<S::Ok, S::Error> {
    match record {
        Some(record) => out.collect_str(record),
        None => out.serialize_none(),
    }
}

/// What every finder is handed.
struct Scene<'a> {
    city: &'a City,
    today: Date,
    network: Network<'a>,
}

/// Where, and what is wrong.
type Found = (Option<RecordId>, String);
type Finder = fn(&Scene<'_>) -> Vec<Found>;

struct Code {
    code: &'static str,
    /// The field of the record to go to.
    field: Option<&'static str>,
    fix: &'static str,
    /// Whose files must be read whole: it tells of what is not there.
    whole: &'static [Kind],
    find: Finder,
}

/// The files the plan is made of.
pub const FILES: [Kind; 6] = [Kind::Action, Kind::Task, Kind::Need, Kind::Member, Kind::Role, Kind::Meeting];

#[rustfmt::skip]
const CODES: [Code; 13] = [
    code("order", Some("after"), "move one of them, or take the dependency out", &[], time::order),
    code("too-late", Some("after"), "move it, or hasten what it waits for", &[], time::too_late),
    code("money-not-secured", Some("costs"), "get it promised in writing, or start later", &[], time::money),
    code("owner-gone", Some("owner"), "find a new owner", &[], links::owner_gone),
    code("lead-gone", Some("lead"), "find another lead", &[], links::lead_gone),
    code("lead-absent", Some("lead"), "speak to them, or find another lead", &[Kind::Meeting], links::lead_absent),
    code("action-without-need", Some("needs"), "name the need it answers, or drop it", &[], links::action_without_need),
    code("need-without-action", None, "add an action for it, or drop it", &[Kind::Action, Kind::Need], links::need_without_action),
    code("objective-empty", Some("objectives"), "add an action for it, or take it out", &[Kind::Action], links::objective_empty),
    code("theme-empty", Some("themes"), "give an action this theme, or leave it on purpose", &[Kind::Action], links::theme_empty),
    code("democracy-empty", None, "say of an action that it strengthens it, or leave it on purpose", &[Kind::Action], links::democracy_empty),
    code("helix-empty", None, "find a partner there", &[Kind::Action, Kind::Member, Kind::Role], links::helix_empty),
    code("no-baseline", Some("indicators"), "measure where it stands today", &[], links::no_baseline),
];

const fn code(
    code: &'static str,
    field: Option<&'static str>,
    fix: &'static str,
    whole: &'static [Kind],
    find: Finder,
) -> Code {
    Code { code, field, fix, whole, find }
}

/// Every code that may occur, in the order of weight.
pub fn codes() -> impl Iterator<Item = &'static str> {
    CODES.iter().map(|row| row.code)
}

/// Everything that does not fit. Linear in the city. What would follow from a file that cannot be read whole is left
/// out; [`unread`] says so.
pub fn coherence(city: &City, today: Date) -> Vec<Finding> {
    let scene = Scene { city, today, network: Network::of(city, today) };
    let told = CODES.iter().filter(|row| row.is_told(city));
    let found = told.flat_map(|row| {
        let found = (row.find)(&scene).into_iter();
        found.map(|(record, text)| Finding { code: row.code, record, field: row.field, text, fix: row.fix })
    });
    found.collect()
}

impl Code {
    fn is_told(&self, city: &City) -> bool {
        self.whole.iter().all(|kind| city.writable(*kind).is_ok())
    }
}

/// The files of the plan that cannot be read whole, each in the words of the caller, with what is not looked at for it.
pub fn unread(city: &City, words: impl Fn(&Problem) -> String) -> Vec<Finding> {
    let broken = FILES.iter().filter_map(|kind| city.writable(*kind).err().map(|problem| (*kind, problem)));
    let finding = |(kind, problem)| {
        let untold = CODES.iter().filter(|row| row.whole.contains(&kind));
        let codes: Vec<String> = untold.map(|row| row.code.replace('-', " ")).collect();
        let not_told = match codes.as_slice() {
            [] => "there may be more in it".to_string(),
            codes => format!("not looked for: {}", codes.join(", ")),
        };
        Finding {
            code: "data",
            record: None,
            field: None,
            text: format!("{}; {not_told}", words(problem)),
            fix: "mend the file first, then the rest can be told",
        }
    };
    broken.map(finding).collect()
}

impl<'a> Scene<'a> {
    /// Actions of the plan.
    fn actions(&self) -> impl Iterator<Item = &'a Action> + use<'a> {
        self.city.actions.iter().filter(|one| plan::is_in(one))
    }

    /// Actions of the plan still to be done.
    fn open(&self) -> impl Iterator<Item = &'a Action> + use<'a> {
        self.city.actions.iter().filter(|one| standing::is_open_action(one))
    }

    /// Open tasks with their places, those under dropped actions left out.
    fn tasks(&self) -> impl Iterator<Item = (usize, &'a Task)> + use<'a> {
        let dropped: HashSet<&str> =
            self.city.actions.iter().filter(|one| !plan::is_in(one)).map(|one| one.id.as_str()).collect();
        let tasks = self.city.tasks.iter().enumerate();
        tasks.filter(move |(_, task)| {
            let action = task.action.as_deref();
            standing::is_open(task) && action.is_none_or(|id| !dropped.contains(id))
        })
    }
}

fn on(kind: Kind, id: &str) -> Option<RecordId> {
    Some(RecordId::new(kind, id))
}
