//! The stages that impact measurement climbs, and the evidence it takes: each stage wants a piece of evidence of its
//! own. It must not know how the stage was asked for.

use super::change::{Edit, RecordId, apply, texts};
use super::choice::Impact;
use super::city::City;
use super::kinds::Kind;
use super::records::Action;
use crate::problem::{Exit, Problem};

/// Whether a stage is higher than the one an action has reached, and nothing shows it yet: all evidence there is may
/// have been needed for the stages below.
pub fn wants_evidence(action: &Action, stage: &str) -> bool {
    let reached = reached(action);
    rank(Some(stage)) > reached && !shows_more(pieces(&action.evidence), reached)
}

/// Whether so much evidence shows more than the stage that is reached: each stage took a piece of its own.
fn shows_more(pieces: usize, reached: usize) -> bool {
    pieces > reached
}

/// How many of the texts say anything.
fn pieces(evidence: &[String]) -> usize {
    evidence.iter().filter(|text| !text.trim().is_empty()).count()
}

/// An action climbs no stage without a piece of evidence for it, and keeps none when its last evidence goes, once all
/// edits are done.
///
/// # Errors
/// 2 where one would, with what to do.
pub(super) fn refuse_bare(city: &City, edits: &[Edit]) -> Result<(), Problem> {
    for edit in edits {
        let Some((record, stage)) = stage_of(edit) else {
            refuse_last(city, edits, edit)?;
            continue;
        };
        let stored = city.action(&record.id);
        let (before, had) = stored.map_or((0, 0), |one| (reached(one), pieces(&one.evidence)));
        let has = evidence_after(city, edits, record);
        // Where a file says too little of the stages below, what this change adds is enough.
        let shows = shows_more(has, before) || has > had;
        if rank(Some(stage)) > before && !shows {
            let what = format!("nothing shows the impact \"{stage}\" of {record} yet");
            return Err(Problem::error("no-evidence", what)
                .fix("say in the same change what shows it: evidence+=\"…\"")
                .exit(Exit::Usage));
        }
    }
    Ok(())
}

/// The last evidence of a stage does not go while the stage stays.
fn refuse_last(city: &City, edits: &[Edit], edit: &Edit) -> Result<(), Problem> {
    let record = edit.record();
    let is_it = record.kind == Kind::Action && edit.is_in("evidence");
    let Some(action) = city.action(&record.id).filter(|_| is_it) else {
        return Ok(());
    };
    let is_told = edits.iter().any(|other| other.record() == record && other.sets("impact").is_some());
    let goes = !action.evidence.is_empty() && evidence_after(city, edits, record) == 0;
    match (action.impact, goes) {
        (Some(stage), true) if reached(action) > 0 && !is_told => {
            let what = format!("it is all that shows the impact \"{}\" of {record}", stage.name());
            Err(Problem::error("no-evidence", what)
                .fix("lower the impact first, or add other evidence")
                .exit(Exit::Usage))
        }
        _ => Ok(()),
    }
}

/// How high the stage of an action is, counted from 0.
fn reached(action: &Action) -> usize {
    rank(action.impact.map(Impact::name))
}

fn rank(stage: Option<&str>) -> usize {
    let stages = Impact::NAMES.iter();
    stage.and_then(|stage| stages.into_iter().position(|name| *name == stage)).unwrap_or(0)
}

/// The action and its new stage, where an edit gives it one.
fn stage_of(edit: &Edit) -> Option<(&RecordId, &str)> {
    let stage = edit.sets("impact").flatten().or_else(|| edit.adds("impact"))?;
    (edit.record().kind == Kind::Action).then(|| (edit.record(), stage))
}

/// How many pieces of evidence an action has once all edits are done.
fn evidence_after(city: &City, edits: &[Edit], record: &RecordId) -> usize {
    let stored = city.action(&record.id);
    let mut evidence = stored.map_or_else(Vec::new, |action| action.evidence.clone());
    for edit in edits.iter().filter(|edit| edit.record() == record) {
        match edit.adds("evidence") {
            Some(raw) => evidence = texts(raw),
            None if edit.is_in("evidence") => apply(&mut evidence, edit),
            None => {}
        }
    }
    pieces(&evidence)
}
