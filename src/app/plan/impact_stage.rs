//! A higher stage of impact is reached with something that shows it: the prompt that asks for it, and the one change
//! that writes both. When it is asked for is a rule of `model/`.

use crate::app::core::app::{App, State};
use crate::app::core::edits;
use crate::app::core::held::Held;
use crate::app::core::page::Notice;
use crate::app::core::prompt::{Narrowing, Prompt};
use crate::app::core::purpose::Purpose;
use crate::model::records::Action;
use crate::model::{Kind, Path, RecordId, climb, input, rules};
use crate::problem::Problem;
use crate::report::cells::Tone;

/// The field that holds the stage.
pub fn path() -> Path {
    Path::field("impact")
}

/// The prompt that asks what shows a stage, where a value chosen for a field climbs to one that nothing shows yet.
pub fn prompt(state: &State, held: &[Held], field: &Path, stage: &str) -> Option<Prompt> {
    let bare: Vec<RecordId> = bare(state, held, stage).map(|one| RecordId::of(one)).collect();
    if *field != path() || bare.is_empty() {
        return None;
    }
    let title = format!("What shows it? {stage}: {}", edits::titles(state, &bare));
    let purpose = Purpose::Climb { held: held.to_vec(), stage: stage.to_string() };
    Some(Prompt::new(purpose, title, Narrowing::Open))
}

/// The actions among the records that nothing shows the stage of.
fn bare<'a>(state: &'a State, held: &'a [Held], stage: &'a str) -> impl Iterator<Item = &'a Action> {
    let actions = held.iter().map(|held| &held.record);
    let actions = actions.filter(|record| record.kind == Kind::Action);
    actions
        .filter_map(|record| state.city.action(&record.id))
        .filter(move |action| climb::wants_evidence(action, stage))
}

/// Writes stage and evidence in one change.
///
/// # Errors
/// Nothing was written: nothing was said, or the stage was changed meanwhile.
pub fn take(app: &mut App, held: &[Held], stage: &str, evidence: &str) -> Result<(), Problem> {
    let state = &app.state;
    if evidence.trim().is_empty() {
        let what = "say in a few words what shows it";
        return Err(Problem::usage(what).fix("Esc leaves the stage as it is"));
    }
    let mut all = edits::assigned(state, held, &path(), stage)?;
    let calendar = state.city.calendar(state.today);
    let list = Path::field("evidence");
    for action in bare(state, held, stage) {
        all.extend(input::append(&state.city, action, &list, evidence, calendar)?);
    }
    let all = rules::consequences(&state.city, all, state.today)?;
    let records: Vec<RecordId> = held.iter().map(|held| held.record.clone()).collect();
    let label = edits::field_label(state, &records, &path(), stage);
    app.commit(label, all)
}

/// What stands under the line while it is typed.
pub fn reading() -> Notice {
    Notice {
        text: "A stage is reached with evidence: a list, a count, a story. Esc leaves all as it is".to_string(),
        tone: Tone::Dim,
    }
}
