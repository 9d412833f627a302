//! What is wrong with the lines of the journal, for those who look for it: a line by line walk from the first. It must
//! not mend anything, and it does not know the data files.

use super::Entry;
use super::line::{FAR, Mark, Seen};
use crate::store::reading;

/// Something wrong with one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// From 1.
    pub line: u32,
    pub what: String,
    /// Of a line that cannot be read: the number of its change, if it seems to have one.
    pub unread: Option<Option<u64>>,
}

/// What the lines so far said.
#[derive(Default)]
struct Walk {
    highest: u64,
    open: Option<u64>,
    /// The line before could not be read.
    blind: bool,
}

/// Everything that is wrong with these lines, from the first on.
pub(super) fn faults(lines: impl Iterator<Item = Seen>) -> Vec<Fault> {
    let mut walk = Walk::default();
    let numbered = (1..).zip(lines).filter(|(_, seen)| *seen != Seen::Blank);
    let faults = numbered.filter_map(|(line, seen)| {
        let what = walk.step(seen)?;
        let unread = match seen {
            Seen::Unread(seq) => Some(seq),
            _ => None,
        };
        Some(Fault { line, what, unread })
    });
    faults.collect()
}

impl Walk {
    /// What is wrong with the next line.
    fn step(&mut self, line: Seen) -> Option<String> {
        let blind = std::mem::replace(&mut self.blind, matches!(line, Seen::Unread(_)));
        let open = self.open.take();
        match line {
            Seen::Blank => None,
            Seen::Unread(_) => Some("this line of the journal cannot be read".to_string()),
            Seen::Read(Mark::Entry(seq)) if seq - seq.min(self.highest) > FAR => {
                self.open = Some(seq);
                Some(format!("number {seq} of the journal is far beyond those before it, so it was changed by hand"))
            }
            Seen::Read(Mark::Entry(seq)) => {
                let again = seq <= self.highest;
                self.highest = self.highest.max(seq);
                self.open = Some(seq);
                again.then(|| format!("number {seq} of the journal was given before"))
            }
            Seen::Read(Mark::Closed(seq)) if open == Some(seq) || blind => None,
            Seen::Read(Mark::Closed(seq)) => {
                Some(format!("this line of the journal closes change {seq}, which does not stand before it"))
            }
        }
    }
}

impl Entry {
    /// Whether it hangs together: every file is one of a city, and every deed is done in one of them.
    pub fn is_coherent(&self) -> bool {
        let is_known = |file: &str| reading::names().any(|name| name == file);
        let is_named = |file: &str| self.files.iter().any(|patch| patch.file == file);
        self.files.iter().all(|patch| is_known(&patch.file)) && self.deeds.iter().all(|deed| is_named(&deed.file))
    }
}
