//! What records and fields held at an earlier moment, told from the journal. It must not know what the values mean.

use std::collections::HashMap;

use chrono::{DateTime, Duration, FixedOffset};

use super::address::parse_path;
use super::external_edits::{ExternalEdit, ExternalEdits};
use super::journal::{Deed, Entry, Turn, Verb};
use super::log::History;
use super::{ARCHIVE, Store};
use crate::model::{Before, Path, RecordId};
use crate::problem::Problem;
use crate::sort::InOrder;

/// So many entries in a row from before the moment end the search: no clock is wrong for longer than that.
const ENOUGH: usize = 200;
/// An entry so far ahead of the clock of this machine says nothing of when it was made.
const AHEAD: Duration = Duration::days(1);

impl Store {
    /// What every record and field that was changed at or after a moment held just before it, in the order in which
    /// they were first changed. Whatever was done, taken back and done again since, the oldest deed decides, so that a
    /// field may well hold the same again.
    ///
    /// - A field: the path as the log writes it, and its value; of an item of a list the place it had then. Where
    ///   one path leads into another, the one changed first stands for both.
    /// - A record that was not there: no field, no old value, and none of its fields.
    /// - A record that left its file: no field, and its text.
    ///
    /// The order of the journal counts for more than the clock: an entry that comes after one of the time asked for is
    /// of that time too, also where its clock was set back meanwhile.
    ///
    /// # Errors
    /// 74 or 77 where the journal cannot be read.
    pub fn before(&self, since: DateTime<FixedOffset>) -> Result<Vec<Before>, Problem> {
        let mut back = self.look_back(since)?;
        while !back.read(ENOUGH)? {}
        Ok(back.told())
    }

    /// The journal, to be read back to a moment piece by piece.
    ///
    /// # Errors
    /// As [`Store::before`].
    pub fn look_back(&self, since: DateTime<FixedOffset>) -> Result<LookBack, Problem> {
        Ok(LookBack {
            since,
            latest: self.now() + AHEAD,
            history: self.history()?,
            memory: Memory::default(),
            pending: Vec::new(),
            external_edits: ExternalEdits::default(),
            is_over: false,
            has_read: false,
        })
    }

    /// The files that were changed outside since the moment, as far as the journal was read back, in the order of
    /// their names. Of a file that the journal does not name nothing can be told.
    pub fn external_edits(&self, back: &LookBack) -> Vec<ExternalEdit> {
        back.external_edits.found(|file| self.text(file))
    }
}

/// On the way back through the journal to a moment; whoever waits for it can do other things between two pieces.
pub struct LookBack {
    since: DateTime<FixedOffset>,
    latest: DateTime<FixedOffset>,
    history: History,
    memory: Memory,
    /// Read, but of that time only if one before them is.
    pending: Vec<Entry>,
    external_edits: ExternalEdits,
    is_over: bool,
    has_read: bool,
}

impl LookBack {
    /// Reads so many entries further back; true once the moment, or the beginning, is reached.
    ///
    /// # Errors
    /// As [`Store::before`].
    pub fn read(&mut self, entries: usize) -> Result<bool, Problem> {
        for _ in 0..entries {
            if self.is_over || self.pending.len() >= ENOUGH {
                return Ok(true);
            }
            let Some(stood) = self.history.next() else {
                self.is_over = true;
                continue;
            };
            let entry = stood?.entry;
            self.has_read = true;
            let is_since = (self.since..=self.latest).contains(&entry.at);
            self.external_edits.step_back(&entry, is_since);
            self.pending.push(entry);
            if is_since {
                for entry in self.pending.drain(..) {
                    self.memory.step_back(entry);
                }
            }
        }
        Ok(self.is_over || self.pending.len() >= ENOUGH)
    }

    /// What was before, as far as it has been read.
    pub fn told(self) -> Vec<Before> {
        self.memory.told()
    }

    /// Whether nothing at all was read: the journal begins now.
    pub fn is_empty(&self) -> bool {
        !self.has_read
    }
}

/// What is known so far, going backwards.
#[derive(Default)]
struct Memory {
    records: HashMap<RecordId, Known>,
    /// Counts the deeds.
    clock: usize,
}

/// What is known of one record; each with the count of the deed it is known by.
#[derive(Default)]
struct Known {
    /// `Some(None)`: it was not there.
    whole: Option<(usize, Option<String>)>,
    fields: Vec<(usize, Path, Option<String>)>,
}

impl Memory {
    fn step_back(&mut self, entry: Entry) {
        for deed in entry.deeds.into_iter().rev() {
            let record = deed.kind().map(|kind| RecordId::new(kind, &*deed.id));
            // What went into the archive is the other half of what left its file.
            if let Some(record) = record.filter(|_| deed.file != ARCHIVE) {
                self.clock += 1;
                let known = self.records.entry(record).or_default();
                known.step_back(self.clock, entry.turn, deed);
            }
        }
    }

    fn told(self) -> Vec<Before> {
        let mut told: Vec<(usize, Before)> = Vec::new();
        for (record, known) in self.records {
            let before = |field: Option<&Path>, old: Option<String>| Before {
                record: record.clone(),
                field: field.map(ToString::to_string),
                old,
            };
            let is_new = matches!(known.whole, Some((_, None)));
            let fields = known.fields.into_iter().filter(|_| !is_new);
            told.extend(fields.map(|(at, path, old)| (at, before(Some(&path), old))));
            told.extend(known.whole.map(|(at, old)| (at, before(None, old))));
        }
        told.order_by_key(|(at, _)| std::cmp::Reverse(*at));
        told.into_iter().map(|(_, before)| before).collect()
    }
}

impl Known {
    fn step_back(&mut self, at: usize, turn: Turn, deed: Deed) {
        match deed.verb {
            Verb::Add => {
                // A turn brings a record back as it was; what happened to it afterwards counts from there.
                if turn == Turn::Do {
                    self.fields.clear();
                }
                self.whole = Some((at, None));
            }
            Verb::Remove => self.whole = Some((at, deed.old.or_else(|| Some(String::new())))),
            Verb::Set | Verb::Insert | Verb::Pull => {
                let path = parse_path(deed.field.as_deref().unwrap_or_default());
                self.fields.retain(|(_, later, _)| !meet(later, &path));
                self.fields.push((at, path, deed.old));
            }
        }
    }
}

/// Whether one path leads to where the other is, or into it.
fn meet(one: &Path, other: &Path) -> bool {
    one.0.iter().zip(&other.0).all(|(one, other)| one == other)
}
