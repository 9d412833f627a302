//! Reading the journal for people: what was done, by whom, and what of it was taken back. It must not mask anything;
//! that is for those who show it.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use super::address::parse_path;
use super::disk::reason;
use super::journal::{Deed, Line, Turn};
use super::{ARCHIVE, Store, Undone, journal};
use crate::model::{Path, RecordId};
use crate::problem::Problem;

/// How far back a conflict looks for whoever made the change.
const RECENT: usize = 200;
const JOURNAL: &str = ".ulg/journal";

/// One change as the log shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub seq: u64,
    pub at: DateTime<FixedOffset>,
    /// The system user.
    pub by: String,
    pub label: String,
    pub turn: Turn,
    pub deeds: Vec<Deed>,
    /// It does not stand any more. Never set for an undo or redo itself.
    pub undone: bool,
}

impl Store {
    /// The changes of this folder, newest first, down to a moment if one is given.
    ///
    /// # Errors
    /// 74 or 77 where the journal cannot be read.
    pub fn log(&self, since: Option<DateTime<FixedOffset>>) -> Result<Vec<Entry>, Problem> {
        entries_of(self.history()?, since)
    }

    /// As [`Store::log`], of the changes alone in which a word stands.
    pub(super) fn log_naming(&self, word: &str) -> Result<Vec<Entry>, Problem> {
        let mut history = self.history()?;
        history.lines = history.lines.map(|lines| lines.naming(word));
        entries_of(history, None)
    }

    /// What is wrong with the journal, line by line.
    pub fn damage(&self) -> Vec<Problem> {
        let problem = |fault: journal::Fault| {
            Problem::warning("journal", fault.what)
                .fix("what was changed there cannot be shown or taken back; the data files are not touched by it")
                .at(JOURNAL, fault.line, 1)
        };
        if self.own.folder_in_place().is_err() {
            return Vec::new();
        }
        match self.journal.faults() {
            Ok(faults) => faults.into_iter().map(problem).collect(),
            Err(error) => vec![unreadable(&error)],
        }
    }

    /// Says of what was turned, or could not be, that lines of the journal were passed over on the way.
    pub(super) fn with_damage(&self, turned: Result<Undone, Problem>, unread: usize) -> Result<Undone, Problem> {
        let faults = self.journal.faults().unwrap_or_default();
        let mut lines = faults.iter().filter(|fault| fault.unread);
        let Some(fault) = lines.next_back().filter(|_| unread > 0) else {
            return turned;
        };
        let what = format!("line {} cannot be read, so nothing is known of what was done there", fault.line);
        match turned {
            Ok(mut undone) => {
                let problem = Problem::warning("journal", what).file(JOURNAL);
                undone.passed.push(problem);
                Ok(undone)
            }
            Err(problem) => {
                let fix = format!("{}; of {JOURNAL} {what}", problem.fix);
                Err(problem.fix(fix.trim_start_matches("; ")))
            }
        }
    }

    /// Who last changed a field, and when, as far as the journal knows.
    pub(super) fn last_hand(&self, id: &RecordId, path: &Path) -> Option<(String, String)> {
        let history = self.history().ok()?;
        let here = |deed: &Deed| {
            let field = deed.field.as_deref().unwrap_or_default();
            deed.kind() == Some(id.kind) && deed.id == id.id && parse_path(field).head() == path.head()
        };
        let entry = history.take(RECENT).flatten().find(|stood| stood.entry.deeds.iter().any(here))?.entry;
        Some((entry.by, entry.at.format("%H:%M").to_string()))
    }

    /// The changes that came to be, newest first, each with what became of it.
    pub(super) fn history(&self) -> Result<History, Problem> {
        let lines = self.journal.backwards();
        Ok(History { lines: lines.map_err(|error| unreadable(&error))?, done: Vec::new(), now: HashMap::new() })
    }
}

fn entries_of(history: History, since: Option<DateTime<FixedOffset>>) -> Result<Vec<Entry>, Problem> {
    let mut entries = Vec::new();
    for stood in history {
        let stood = stood?;
        // An older entry may stand before a newer one if the clock was set back.
        if since.is_some_and(|since| stood.entry.at < since) {
            continue;
        }
        let entry = stood.entry;
        entries.push(Entry {
            seq: entry.seq,
            at: entry.at,
            by: entry.by,
            label: entry.label,
            turn: entry.turn,
            deeds: shown(entry.deeds),
            undone: entry.turn == Turn::Do && stood.now == Some(Turn::Undo(entry.seq)),
        });
    }
    Ok(entries)
}

/// An entry with the last thing that was done to its change, if anything was.
pub struct Stood {
    pub entry: journal::Entry,
    /// `Undo` or `Redo` with the entry's own number.
    pub now: Option<Turn>,
}

/// The journal backwards, without what never came to be.
pub struct History {
    lines: Option<journal::Backwards>,
    /// Numbers whose closing line has been seen.
    done: Vec<u64>,
    /// By number of the change, the last undo or redo of it.
    now: HashMap<u64, Turn>,
}

impl Iterator for History {
    type Item = Result<Stood, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let entry = match self.lines.as_mut()?.next()? {
                Err(error) => return Some(Err(unreadable(&error))),
                Ok(Line::Done(seq)) => {
                    self.done.push(seq);
                    continue;
                }
                Ok(Line::Dropped(_)) => continue,
                Ok(Line::Entry(entry)) => entry,
            };
            let closed = self.done.iter().position(|seq| *seq == entry.seq);
            let Some(closed) = closed else {
                continue;
            };
            self.done.swap_remove(closed);
            let now = self.now.get(&entry.seq).copied();
            if let Turn::Undo(seq) | Turn::Redo(seq) = entry.turn {
                self.now.entry(seq).or_insert(entry.turn);
            }
            return Some(Ok(Stood { entry, now }));
        }
    }
}

impl History {
    /// How many lines were passed over so far because they cannot be read.
    pub fn unread(&self) -> usize {
        self.lines.as_ref().map_or(0, journal::Backwards::unread)
    }
}

/// What goes into the archive is the other half of what left its file: shown once.
fn shown(deeds: Vec<Deed>) -> Vec<Deed> {
    deeds.into_iter().filter(|deed| deed.file != ARCHIVE).collect()
}

fn unreadable(error: &std::io::Error) -> Problem {
    let (why, exit) = reason(error);
    Problem::error("journal", format!("the journal cannot be read: {why}")).file(JOURNAL).exit(exit)
}
