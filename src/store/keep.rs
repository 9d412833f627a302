//! Deciding what git left between marks: one side's lines stay, or both. Undone and done again as any change. It must not
//! judge what comes out: while other marks stand, the file cannot be read yet.

use super::commit::{Texts, Work};
use super::draft::Draft;
use super::journal::{Entry, Patch, Turn};
use super::{Outcome, Store, reading};
use crate::model::check;
use crate::problem::{Exit, Place, Problem, Severity};
use crate::text::edit::Splice;
use crate::text::scan::{Conflict, Side, conflicts, line_col};

/// Whose lines stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    Here,
    There,
    Both,
}

impl Keep {
    /// What was done, in words.
    pub fn words(self) -> &'static str {
        match self {
            Keep::Here => "kept what is here",
            Keep::There => "took what is there",
            Keep::Both => "kept both",
        }
    }

    fn lines(self, text: &str, conflict: &Conflict) -> String {
        let side = |side| conflict.lines(text, side);
        match self {
            Keep::Here => side(Side::Ours).to_string(),
            Keep::There => side(Side::Theirs).to_string(),
            Keep::Both => [side(Side::Ours), side(Side::Theirs)].concat(),
        }
    }
}

impl Store {
    /// Decides the place of an unfinished merge that a problem is about.
    ///
    /// # Errors
    /// 66 where there is no such place any more, 65 where both sides cannot stand beside each other; else as [`Store::commit`].
    pub fn keep(&mut self, place: &Place, keep: Keep) -> Result<Outcome, Problem> {
        let Some(file) = reading::names().find(|name| *name == place.file) else {
            return Err(none(place));
        };
        let lock = self.lock()?;
        self.catch_up(&[file]);
        let text = self.text(file).unwrap_or_default();
        let all = conflicts(text);
        let last_line = |conflict: &&Conflict| line_col(text, conflict.at.end).0 >= place.line;
        let conflict = all.iter().find(last_line).ok_or_else(|| none(place))?;
        let with = |keep: Keep| {
            let mut draft = Draft::new(file, Some(text));
            draft.splice(Splice { at: conflict.whole(text), with: keep.lines(text, conflict) });
            draft
        };
        let draft = with(keep);
        if keep == Keep::Both && faults(&draft) > faults(&with(Keep::Here)).max(faults(&with(Keep::There))) {
            return Err(Problem::error("merge", "both cannot stand there: they are two versions of the same")
                .fix("keep what is here, or take what is there")
                .at(file, place.line, place.column));
        }
        let label = format!("{file}: {}", keep.words());
        let texts = Texts::Lines(vec![draft]);
        self.save(&lock, Work { label, turn: Turn::Do, deeds: Vec::new(), texts, passed: Vec::new() })
    }

    /// What turns a change of lines, where the files are still as it left them.
    pub(super) fn lines_back(&self, form: &Entry) -> Result<Texts, Problem> {
        let back = |patch: &Patch| {
            let file = reading::names().find(|name| *name == patch.file)?;
            Draft::replayed(file, self.text(file), &patch.reversed())
        };
        let drafts: Option<Vec<Draft>> = form.files.iter().map(back).collect();
        let changed = || {
            let files: Vec<&str> = form.files.iter().map(|patch| patch.file.as_str()).collect();
            Problem::error("conflict", format!("{} was changed since", files.join(", "))).exit(Exit::Busy)
        };
        drafts.map(Texts::Lines).ok_or_else(changed)
    }
}

/// How much is wrong in a file as it would be.
fn faults(draft: &Draft) -> usize {
    check::file(draft.file, &draft.after).iter().filter(|problem| problem.severity == Severity::Error).count()
}

fn none(place: &Place) -> Problem {
    Problem::error("merge", format!("git left nothing to decide at {place}")).exit(Exit::Missing)
}
