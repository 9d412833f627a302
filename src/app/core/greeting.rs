//! What a person should know at the start, and of files that are in trouble. It must not know how a notice is shown.

use crate::app::core::app::{App, State};
use crate::problem::Problem;
use crate::report::cells::Tone;

impl State {
    /// A problem in words; only its place while presenting, since the words may quote what is hidden.
    pub fn problem_words(&self, problem: &Problem) -> String {
        if self.look.presenting { format!("{} is to be mended", problem.place) } else { problem.told() }
    }
}

impl App {
    /// Says what a person should know at the start.
    pub(in crate::app) fn greet(&mut self) {
        if self.tell_trouble() {
            return;
        }
        let state = &self.state;
        let (text, tone) = if state.only_looks {
            ("Only looking: nothing is written", Tone::Plain)
        } else if !self.store.is_writable() {
            let text = "You may only read this folder: nothing you change here can be saved";
            (text, Tone::Warn)
        } else if state.example {
            let text = "Example city: edits go to a copy that is gone at the end.  ? shows the keys";
            (text, Tone::Plain)
        } else {
            return;
        };
        self.state.say(text, tone);
    }

    /// Says which file is to be mended first, if one is.
    pub(in crate::app) fn tell_trouble(&mut self) -> bool {
        let Some(problem) = self.state.city.trouble.first() else { return false };
        let words = self.state.problem_words(problem);
        let text = if self.state.look.presenting { words } else { format!("{words} (: problems shows all)") };
        self.state.say(text, Tone::Bad);
        true
    }

    /// Says what the store repaired, such as a save that was cut off. A label may name a person: while presenting it
    /// waits.
    pub(in crate::app) fn tell_notes(&mut self) {
        if self.state.look.presenting {
            return;
        }
        for note in self.store.take_notes() {
            self.state.say(note.told(), Tone::Warn);
        }
    }
}
