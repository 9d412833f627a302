//! What is wrong with the lines of the journal, for those who look for it: a line by line walk from the first. It must
//! not mend anything, and it does not know the data files.

use std::io::{self, BufRead, BufReader, ErrorKind};

use super::file::{FAR, Journal, read};
use super::{Entry, Line};
use crate::store::reading;

/// Something wrong with one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// From 1.
    pub line: u32,
    pub what: String,
    /// Nothing at all is known of the line.
    pub unread: bool,
}

/// What the lines so far said.
#[derive(Default)]
struct Walk {
    highest: u64,
    open: Option<u64>,
    /// The line before could not be read.
    blind: bool,
}

impl Journal {
    /// Everything that is wrong, in the order of the lines. One that is still being written is left out.
    pub fn faults(&self) -> io::Result<Vec<Fault>> {
        let file = match self.reader() {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut lines = BufReader::new(file);
        let (mut faults, mut walk, mut bytes) = (Vec::new(), Walk::default(), Vec::new());
        for number in 1.. {
            bytes.clear();
            if lines.read_until(b'\n', &mut bytes)? == 0 || bytes.pop() != Some(b'\n') {
                break;
            }
            if bytes.trim_ascii().is_empty() {
                continue;
            }
            let line = std::str::from_utf8(&bytes).ok().and_then(read);
            let unread = line.is_none();
            faults.extend(walk.step(line).map(|what| Fault { line: number, what, unread }));
        }
        Ok(faults)
    }
}

impl Walk {
    /// What is wrong with the next line.
    fn step(&mut self, line: Option<Line>) -> Option<String> {
        let blind = std::mem::replace(&mut self.blind, line.is_none());
        let open = self.open.take();
        match line {
            None => Some("this line of the journal cannot be read".to_string()),
            Some(Line::Entry(Entry { seq, .. })) if seq - seq.min(self.highest) > FAR => {
                self.open = Some(seq);
                Some(format!("number {seq} of the journal is far beyond those before it, so it was changed by hand"))
            }
            Some(Line::Entry(Entry { seq, .. })) => {
                let again = seq <= self.highest;
                self.highest = self.highest.max(seq);
                self.open = Some(seq);
                again.then(|| format!("number {seq} of the journal was given before"))
            }
            Some(Line::Done(seq) | Line::Dropped(seq)) if open == Some(seq) || blind => None,
            Some(Line::Done(seq) | Line::Dropped(seq)) => {
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
