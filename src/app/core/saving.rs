//! Changes on their way to the disk and back: saved, refused, undone, and what is said of it. It must not know what a
//! change is about.

use std::rc::Rc;

use crate::app::core::app::{App, Layer};
use crate::model::{Change, Edit, RecordId};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::store::{Outcome, Undone};

impl App {
    /// Makes a change on disk and says what was done.
    ///
    /// # Errors
    /// Nothing was written; the city is shown as it is by now.
    pub(in crate::app) fn commit(&mut self, label: impl Into<String>, edits: Vec<Edit>) -> Result<(), Problem> {
        let label = label.into();
        if edits.is_empty() {
            self.state.say(format!("{label}: nothing to change"), Tone::Dim);
            return Ok(());
        }
        match self.store.commit(&Change::new(label.clone(), edits)) {
            Ok(outcome) => {
                self.written(&label, outcome);
                Ok(())
            }
            Err(problem) => {
                // The store has looked already while it tried; whatever it holds now is what is shown.
                let _ = self.store.refresh();
                if !Rc::ptr_eq(self.store.city(), &self.state.city) {
                    let before = Rc::clone(&self.state.city);
                    self.renew();
                    self.mark_changes(&before);
                }
                Err(problem)
            }
        }
    }

    /// Shows the city as it is after a save, and says what was done.
    pub(in crate::app) fn written(&mut self, label: &str, outcome: Outcome) {
        self.renew_in_place();
        match outcome {
            Outcome::Saved => self.say_saved(label),
            Outcome::Unconfirmed(reason) => {
                self.state.say(format!("Written, not confirmed: {reason}"), Tone::Warn);
            }
        }
        self.tell_notes();
    }

    /// Says what was done; while a session asks for the next line, u is a letter.
    fn say_saved(&mut self, label: &str) {
        let has_session = self.state.layers.iter().any(|layer| matches!(layer, Layer::Session(_)));
        let way_back = if has_session { "" } else { " (u to undo)" };
        self.state.say(format!("{label}{way_back}"), Tone::Good);
    }

    /// As [`App::commit`], where no prompt is open: the notice says why nothing was saved.
    pub(in crate::app) fn commit_or_say(&mut self, label: impl Into<String>, edits: Vec<Edit>) {
        if let Err(problem) = self.commit(label, edits) {
            self.state.say(not_saved(&problem), Tone::Bad);
        }
    }

    /// Puts the cursor on a record if the list shows it.
    pub(in crate::app) fn show_record(&mut self, record: Option<&RecordId>) {
        let city = Rc::clone(&self.state.city);
        if let Some(record) = record.filter(|record| self.state.view().kind == Some(record.kind)) {
            self.state.list_mut().go_to(&city, record.kind, &record.id);
        }
    }

    /// Says what was undone or done again, or why it cannot be.
    pub(in crate::app) fn taken_back(&mut self, undone: Result<Undone, Problem>, word: &str, way_back: &str) {
        match undone {
            Ok(undone) => {
                self.renew_in_place();
                self.show_record(undone.records.first());
                // A label may name a person or a stance.
                let label = if self.state.look.presenting { "the latest change" } else { &undone.label };
                let text = format!("{word}: \"{label}\" ({way_back})");
                let (passed, tone) = self.passed(&undone.passed);
                self.state.say(text + &passed, tone);
            }
            // The reason names the change.
            Err(problem) if self.state.look.presenting && problem.code == "changed" => {
                let text = "The latest change cannot be taken back now; P ends presenting, then u says why";
                self.state.say(text, Tone::Warn);
            }
            Err(problem) => self.state.say(problem.spoken(), Tone::Warn),
        }
    }

    /// What was passed over for what was taken back, and the tone in which that is said.
    fn passed(&self, passed: &[Problem]) -> (String, Tone) {
        let words: Vec<&str> = passed.iter().map(|one| one.what.as_str()).collect();
        match (passed, self.state.look.presenting) {
            ([], _) => (String::new(), Tone::Good),
            // The reason names the change.
            (_, true) => ("; a newer one no longer holds".to_string(), Tone::Warn),
            (_, false) => (format!("; {}", words.join("; ")), Tone::Warn),
        }
    }
}

/// Why nothing was saved, in one sentence that says so once.
pub(in crate::app) fn not_saved(problem: &Problem) -> String {
    let what = problem.what.to_lowercase();
    if what.starts_with("not saved") || what.starts_with("not confirmed") {
        problem.told()
    } else {
        format!("Not saved: {}", problem.told())
    }
}
