//! Reading the journal for people: what was done, by whom, and what of it was taken back. It must not mask anything;
//! that is for those who show it.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use super::address::parse_path;
use super::disk::reason;
use super::journal::{Deed, Line, Turn};
use super::{ARCHIVE, Store, Undone, journal};
use crate::model::{Path, RecordId};
use crate::problem::{Exit, Problem};

/// How far back a conflict looks for whoever made the change.
pub(super) const RECENT: usize = 200;
const JOURNAL: &str = ".ulg/journal";
/// The code of a line that says what cannot be.
const DAMAGED: &str = "damaged";
const BY_HAND: &str = "change that back by hand";

/// One change as the log shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct LogEntry {
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
    pub fn log(&self, since: Option<DateTime<FixedOffset>>) -> Result<Vec<LogEntry>, Problem> {
        entries_of(&mut self.history()?, since)
    }

    /// As [`Store::log`], of the changes alone in which a word stands.
    pub(super) fn log_naming(&self, word: &str) -> Result<Vec<LogEntry>, Problem> {
        entries_of(&mut self.history()?.naming(word), None)
    }

    /// As [`Store::log`], with what is wrong with the journal, line by line.
    ///
    /// # Errors
    /// As [`Store::log`].
    pub fn log_and_damage(
        &self,
        since: Option<DateTime<FixedOffset>>,
    ) -> Result<(Vec<LogEntry>, Vec<Problem>), Problem> {
        let mut history = self.history()?;
        let entries = entries_of(&mut history, since)?;
        Ok((entries, history.damage()))
    }

    /// What is wrong with the journal, line by line.
    pub fn damage(&self) -> Vec<Problem> {
        if self.state_dir.folder_in_place().is_err() {
            return Vec::new();
        }
        self.history().map_or_else(|problem| vec![problem], History::damage)
    }

    /// Says of what was turned, or could not be, that lines of the journal were passed over on the way; `seq` is the
    /// change that was asked for.
    pub(super) fn with_damage(
        turned: Result<Undone, Problem>,
        history: History,
        seq: Option<u64>,
    ) -> Result<Undone, Problem> {
        if !history.is_damaged() {
            return turned;
        }
        let faults = history.faults().unwrap_or_default();
        let unread: Vec<_> = faults.iter().filter_map(|fault| Some((fault.line, fault.unread?))).collect();
        let meant = unread.iter().find(|(_, number)| seq.is_some() && *number == seq);
        let Some((line, _)) = meant.or(unread.last()) else {
            return turned;
        };
        let what = format!("line {line} cannot be read, so nothing is known of what was done there");
        match turned {
            Ok(mut undone) => {
                let problem = Problem::warning("journal", what).file(JOURNAL);
                undone.passed.push(problem);
                Ok(undone)
            }
            Err(problem) if meant.is_some() && problem.exit == Exit::Missing => {
                let seq = seq.unwrap_or_default();
                Err(damaged(&format!("change {seq} cannot be taken back: its line cannot be read, or was changed"))
                    .at(JOURNAL, *line, 1))
            }
            Err(problem) => {
                let fix = format!("{}; of {JOURNAL} {what}; {BY_HAND}", problem.fix);
                Err(problem.fix(fix.trim_start_matches("; ")))
            }
        }
    }

    /// Names the damaged line where what it says of a change does not fit the files; other problems stay.
    pub(super) fn named_line(&self, seq: u64, problem: Problem) -> Problem {
        if problem.exit != Exit::Bug && problem.code != DAMAGED {
            return problem;
        }
        let lines = self.journal.backwards().ok().flatten();
        let line = lines.and_then(|lines| lines.line_of(seq).ok()?).and_then(|line| u32::try_from(line).ok());
        damaged("what its line says does not fit the files, so something in it was changed").at(
            JOURNAL,
            line.unwrap_or(0),
            1,
        )
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

fn entries_of(history: &mut History, since: Option<DateTime<FixedOffset>>) -> Result<Vec<LogEntry>, Problem> {
    let mut entries = Vec::new();
    for stood in history {
        let stood = stood?;
        // An older entry may stand before a newer one if the clock was set back.
        if since.is_some_and(|since| stood.entry.at < since) {
            continue;
        }
        let undone = stood.is_undone();
        let entry = stood.entry;
        entries.push(LogEntry {
            seq: entry.seq,
            at: entry.at,
            by: entry.by,
            label: entry.label,
            turn: entry.turn,
            deeds: shown(entry.deeds),
            undone,
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

impl Stood {
    /// Whether it is a change that does not stand any more.
    pub fn is_undone(&self) -> bool {
        self.entry.turn == Turn::Do && self.now == Some(Turn::Undo(self.entry.seq))
    }
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
    /// The same, of the changes alone in which a word stands; much faster where they are few.
    pub fn naming(self, word: &str) -> History {
        History { lines: self.lines.map(|lines| lines.naming(word)), ..self }
    }

    /// Whether lines were passed over so far because they cannot be read.
    fn is_damaged(&self) -> bool {
        self.lines.as_ref().is_some_and(journal::Backwards::is_damaged)
    }

    /// Everything that is wrong with the journal.
    fn faults(self) -> std::io::Result<Vec<journal::Fault>> {
        self.lines.map_or_else(|| Ok(Vec::new()), journal::Backwards::faults)
    }

    fn damage(self) -> Vec<Problem> {
        let problem = |fault: journal::Fault| {
            let lost = "what was changed there cannot be shown or taken back; the data files are not touched by it";
            let fix = match fault.unread {
                Some(_) => format!("something in it is not as it was written: {lost}"),
                None => lost.to_string(),
            };
            Problem::warning("journal", fault.what).fix(fix).at(JOURNAL, fault.line, 1)
        };
        match self.faults() {
            Ok(faults) => faults.into_iter().map(problem).collect(),
            Err(error) => vec![unreadable(&error)],
        }
    }
}

/// What goes into the archive is the other half of what left its file: shown once.
fn shown(deeds: Vec<Deed>) -> Vec<Deed> {
    deeds.into_iter().filter(|deed| deed.file != ARCHIVE).collect()
}

/// A line of the journal that nothing can be taken from.
pub(super) fn damaged(what: &str) -> Problem {
    Problem::error(DAMAGED, what).file(JOURNAL).fix(format!("nothing was written; {BY_HAND}")).exit(Exit::Data)
}

fn unreadable(error: &std::io::Error) -> Problem {
    let (why, exit) = reason(error);
    Problem::error("journal", format!("the journal cannot be read: {why}")).file(JOURNAL).exit(exit)
}
