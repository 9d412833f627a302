//! From what was found in a file, as RON and beyond, to its problems with line and column. It must not judge records.

use super::flaw::Flaw;
use super::merge::Versions;
use super::sheet::Sheet;
use crate::model::kinds::Kind;
use crate::problem::Problem;
use crate::sort::InOrder;
use crate::text::scan::{Fault, FaultKind};

impl Sheet<'_> {
    /// All problems of the file in the order of the text: what is wrong with it as RON, and what else was found. Of
    /// two findings about one value the scanner's comes first and is enough.
    pub fn problems(&self, flaws: Vec<Flaw>) -> Vec<Problem> {
        let is_merge = |fault: &Fault| matches!(fault.kind, FaultKind::Conflict { .. });
        let merge = self.faults.iter().any(is_merge);
        let merge = merge.then(|| Versions::new(self));
        let faults = self.faults.iter();
        let faults = faults.map(|fault| self.fault(fault, merge.as_ref()));
        let flaws = flaws.into_iter().filter(|flaw| !self.is_fault(flaw.at));
        let mut all: Vec<Flaw> = faults.chain(flaws).collect();
        all.order_by_key(|flaw| flaw.at);
        let mut reader = Reader::new(self.text);
        let place = |flaw: Flaw| {
            let (line, column) = reader.place(flaw.at);
            flaw.problem.at(self.file, line, column)
        };
        all.into_iter().map(place).collect()
    }

    /// Whether the scanner found a fault that begins at this offset.
    fn is_fault(&self, at: usize) -> bool {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        self.faults.binary_search_by_key(&at, |fault| fault.at.start).is_ok()
    }

    fn fault(&self, fault: &Fault, merge: Option<&Versions>) -> Flaw {
        let raw = fault.at.of(self.text);
        let start = fault.at.range().start;
        match fault.kind {
            FaultKind::Attribute if raw.contains("enable") => {
                let (before, name) = raw.rsplit_once(['(', ',']).unwrap_or(("", raw));
                let blank = name.len() - name.trim_start().len();
                let what = format!("unknown extension \"{}\"", name.trim());
                let problem = Problem::error("unknown-extension", what)
                    .fix("a newer ulg may know it; else use #![enable(implicit_some)]");
                let at = start + before.len() + 1 + blank;
                Flaw { at, problem }
            }
            FaultKind::Empty => {
                let fix = if self.file == Kind::City.file() {
                    "write City(name: \"...\")"
                } else {
                    "write [] for an empty list"
                };
                let problem = Problem::error("empty", "the file is empty").fix(fix);
                Flaw { at: 0, problem }
            }
            _ => {
                let words = fault.kind.words(|at| self.lines.line_col(self.text, at));
                let is_cut = fault.code() == "syntax" && start >= self.text.trim_end().len();
                if is_cut {
                    let problem = Problem::error("cut-off", format!("the file is cut off: {words}"))
                        .fix("take it back from git, or close what is open");
                    return Flaw { at: start, problem };
                }
                if let (FaultKind::Conflict { .. }, Some(merge)) = (&fault.kind, merge) {
                    return merge.flaw(start, words);
                }
                Flaw { at: start, problem: Problem::error(fault.code(), words).fix(remedy(&fault.kind)) }
            }
        }
    }
}

/// What to do about a text that is no RON.
fn remedy(fault: &FaultKind) -> &'static str {
    match fault {
        FaultKind::Merge => "delete this line once all around it is as it shall be",
        FaultKind::TooDeep => "take some of the brackets away",
        _ => "mend it there, or take the file back from git",
    }
}

/// Line and column of offsets that only grow: the text is gone through once, however long its lines are.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        // No editor shows a byte-order mark, so it is no column.
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        Reader { text, at: mark.min('\u{feff}'.len_utf8()), line: 1, column: 1 }
    }

    fn place(&mut self, at: usize) -> (u32, u32) {
        for char in self.text.get(self.at..at).unwrap_or_default().chars() {
            match char {
                '\n' => (self.line, self.column) = (self.line + 1, 1),
                _ => self.column += 1,
            }
        }
        self.at = self.at.max(at);
        (self.line, self.column)
    }
}
