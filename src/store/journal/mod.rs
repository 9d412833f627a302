//! The journal of changes: what is written down before a save, so that it can be finished after a crash and taken back
//! after a restart. One RON record a line. It must not know how text is spliced or files are replaced.

mod cut;
mod file;
mod health;
mod line;
mod sum;

pub use cut::Cut;
pub use file::{Backwards, Journal, Noted};
pub use health::Fault;
pub use line::{options, read, written};
pub use sum::{Sum, Sums, pieces};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::model::Kind;

/// One line of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Line {
    /// A change, written before the files.
    Entry(Entry),
    /// The change of that number stands in the files.
    Done(u64),
    /// The change of that number never came to be.
    Dropped(u64),
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Counts up; the order of the journal, whatever the clock said.
    pub seq: u64,
    pub at: DateTime<FixedOffset>,
    /// The system user.
    pub by: String,
    pub label: String,
    pub turn: Turn,
    pub deeds: Vec<Deed>,
    pub files: Vec<Patch>,
    /// Of an undo or redo: newer changes that no longer held, told and passed over for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<u64>,
}

impl Entry {
    /// Whether it changed lines of a merge that was not finished, and no record by name. Of an erasure no line is kept.
    pub fn is_of_lines(&self) -> bool {
        self.deeds.is_empty() && self.files.iter().any(|patch| !patch.cuts.is_empty())
    }
}

/// Whether an entry is a change of its own or takes one back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Turn {
    Do,
    /// Takes back the change of that number.
    Undo(u64),
    /// Does the change of that number once more.
    Redo(u64),
}

/// What was done to one record, in its own terms: for the log, and for undo where the file has other changes since.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deed {
    pub verb: Verb,
    pub file: String,
    /// The kind's name: `task`.
    pub kind: String,
    pub id: String,
    /// `costs[2].amount`; absent where the whole record is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The value or text before, as RON; of a record its text with its comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// The value or text after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// The old value as the file spelled it, where that differs from `old`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<String>,
    /// Of a record: the id of the one it stood behind; empty for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// What can be done to a record. Each but `Set` is the mirror of its neighbour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verb {
    /// A field gets another value.
    Set,
    /// An item comes into a list; the field ends with its place.
    Insert,
    /// An item leaves a list.
    Pull,
    /// A record comes into a file.
    Add,
    /// A record leaves a file.
    Remove,
}

impl Verb {
    fn mirror(self) -> Verb {
        match self {
            Verb::Set => Verb::Set,
            Verb::Insert => Verb::Pull,
            Verb::Pull => Verb::Insert,
            Verb::Add => Verb::Remove,
            Verb::Remove => Verb::Add,
        }
    }
}

impl Deed {
    /// What takes it back.
    #[must_use]
    pub fn reversed(&self) -> Deed {
        let spelled = self.raw.clone().filter(|_| self.old.is_some());
        Deed {
            verb: self.verb.mirror(),
            old: self.new.clone(),
            new: spelled.or_else(|| self.old.clone()),
            raw: None,
            ..self.clone()
        }
    }

    /// The kind of the record; `None` if the journal was written by a newer program.
    pub fn kind(&self) -> Option<Kind> {
        Kind::parse(&self.kind).ok()
    }
}

/// How the text of one file changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patch {
    pub file: String,
    /// The file was not there; `before` is then the sum of an empty list with its header.
    #[serde(default, skip_serializing_if = "is_false")]
    pub created: bool,
    pub before: Sum,
    pub after: Sum,
    /// One after the other, each at its place in the text that the ones before it left.
    pub cuts: Vec<Cut>,
}

impl Patch {
    /// The text after this change; `None` if the text is not the one it was made for.
    pub fn forward(&self, text: &str) -> Option<String> {
        if !self.before.is_of(text) {
            return None;
        }
        let out = cut::all(text, &self.cuts)?;
        self.after.is_of(&out).then_some(out)
    }

    /// What takes it back.
    #[must_use]
    pub fn reversed(&self) -> Patch {
        let turned = |cut: &Cut| Cut { at: cut.at, old: cut.new.clone(), new: cut.old.clone() };
        Patch {
            file: self.file.clone(),
            created: false,
            before: self.after,
            after: self.before,
            cuts: self.cuts.iter().rev().map(turned).collect(),
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref)]
fn is_false(yes: &bool) -> bool {
    !yes
}
