//! A higher stage of impact is reached with something that shows it: the prompt that asks for it, and the one change
//! that writes both. When it is asked for is a rule of `model/`.

use crate::app::core::app::{App, Ask, Own, Prompt, State};
use crate::app::core::choice::Narrowing;
use crate::app::core::edits;
use crate::app::core::held::Held;
use crate::app::core::page::Notice;
use crate::model::records::Action;
use crate::model::{Kind, Path, RecordId, climb, input, rules};
use crate::problem::Problem;
use crate::report::cells::Tone;
use std::rc::Rc;

/// The field that holds the stage.
fn path() -> Path {
    Path::field("impact")
}

/// Where a value climbs to a stage that nothing shows yet, what shows it is asked first.
pub fn takes_over(app: &mut App, held: &[Held], field: &Path, stage: &str) -> bool {
    let prompt = prompt(&app.state, held, field, stage);
    let is_asked = prompt.is_some();
    if let Some(prompt) = prompt {
        app.ask(prompt);
    }
    is_asked
}

/// The prompt that asks what shows a stage, where a value chosen for a field climbs to one that nothing shows yet.
fn prompt(state: &State, held: &[Held], field: &Path, stage: &str) -> Option<Prompt> {
    let bare: Vec<RecordId> = bare(state, held, stage).map(|one| RecordId::of(one)).collect();
    if *field != path() || bare.is_empty() {
        return None;
    }
    let title = format!("What shows it? {stage}: {}", edits::titles(state, &bare));
    let ask = Evidence { held: held.to_vec(), stage: stage.to_string() };
    Some(Prompt::asking(ask, title, Narrowing::Open))
}

/// The actions among the records that nothing shows the stage of.
fn bare<'a>(state: &'a State, held: &'a [Held], stage: &'a str) -> impl Iterator<Item = &'a Action> {
    let actions = held.iter().map(|held| &held.record);
    let actions = actions.filter(|record| record.kind == Kind::Action);
    actions
        .filter_map(|record| state.city.action(&record.id))
        .filter(move |action| climb::wants_evidence(action, stage))
}

/// What shows that actions have reached a higher stage of impact.
#[derive(Debug, PartialEq)]
struct Evidence {
    held: Vec<Held>,
    stage: String,
}

impl Ask for Evidence {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let (held, stage, evidence) = (&self.held, &self.stage, &prompt.answer());
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

    fn typed(&self, _: &mut App, _: &str) -> Option<Notice> {
        Some(Notice {
            text: "A stage is reached with evidence: a list, a count, a story. Esc leaves all as it is".to_string(),
            tone: Tone::Dim,
        })
    }

    fn anew(&self, state: &State) -> Option<Own> {
        let records: Vec<RecordId> = self.held.iter().map(|held| held.record.clone()).collect();
        let held = edits::hold(state, &records, &path());
        Some(Own(Rc::new(Evidence { held, stage: self.stage.clone() })))
    }

    fn is_kept(&self) -> bool {
        true
    }
}
