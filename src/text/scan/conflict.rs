//! Places where git could not merge, as it marks them: whole lines from `<<<<<<<` to `>>>>>>>`, wherever they stand, in
//! a text or a comment too. Knows no RON.

use std::ops::Range;

use memchr::memmem;

use super::fault::{Fault, FaultKind};
use super::tree::Span;

/// One place with both versions. A mark alone, such as a line of `=======` under a heading, is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// From the first sign of the first mark to the end of the last mark's line.
    pub at: Range<usize>,
    /// The lines of each side, in the order of [`Side`]; the base is empty where git does not show it.
    sides: [Range<usize>; 3],
}

/// Whose version of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Ours,
    Base,
    Theirs,
}

impl Conflict {
    /// Whether git shows what both began with.
    #[must_use]
    pub fn has_base(&self) -> bool {
        !self.sides[Side::Base as usize].is_empty()
    }

    /// All its lines in the text it was found in, the end of the last one with them.
    #[must_use]
    pub fn whole(&self, text: &str) -> Range<usize> {
        let end = text[self.at.end..].find('\n').map_or(text.len(), |length| self.at.end + length + 1);
        self.at.start..end
    }

    /// The lines of one side.
    #[must_use]
    pub fn lines<'t>(&self, text: &'t str, side: Side) -> &'t str {
        text.get(self.sides[side as usize].clone()).unwrap_or_default()
    }

    /// As a fault of the text.
    pub(super) fn fault(&self) -> Fault {
        Fault { at: Span::new(self.at.start, self.at.end), kind: FaultKind::Conflict { last: self.at.end } }
    }
}

/// The marks, in the order in which they come.
const MARKS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// Every place of a text that holds the whole pattern.
#[must_use]
pub fn conflicts(text: &str) -> Vec<Conflict> {
    if memmem::find(text.as_bytes(), MARKS[0].as_bytes()).is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    // Where the marks of the place that is being looked at stand, each as its line with its end.
    let mut open: [Option<Range<usize>>; 3] = [None, None, None];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start..start + line.len();
        start = at.end;
        match (MARKS.iter().position(|mark| is_mark(line, mark)), &open) {
            (Some(0), _) => open = [Some(at), None, None],
            (Some(1), [Some(_), None, None]) => open[1] = Some(at),
            (Some(2), [Some(_), _, None]) => open[2] = Some(at),
            (Some(3), [Some(ours), base, Some(middle)]) => {
                let base = base.clone().unwrap_or(middle.start..middle.start);
                let length = line.trim_end_matches(['\n', '\r']).len();
                found.push(Conflict {
                    at: ours.start..at.start + length,
                    sides: [ours.end..base.start, base.end..middle.start, middle.end..at.start],
                });
                open = [None, None, None];
            }
            _ => {}
        }
    }
    found
}

/// Whether one of the marks stands in these lines, alone or not.
#[must_use]
pub fn has_mark(lines: &str) -> bool {
    lines.split_inclusive('\n').any(|line| MARKS.iter().any(|mark| is_mark(line, mark)))
}

/// Seven signs at the start of a line, and nothing behind them but a name.
fn is_mark(line: &str, mark: &str) -> bool {
    let rest = line.strip_prefix(mark);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n', '\r']))
}

/// The text as one side has it. With `in_place` what is left out is blank, so that all else stands where it stood.
#[must_use]
pub fn version(text: &str, conflicts: &[Conflict], side: Side, in_place: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let leave = |gone: &str, out: &mut String| {
        if in_place {
            let blank = |byte| if byte == b'\n' { '\n' } else { ' ' };
            out.extend(gone.bytes().map(blank));
        }
    };
    let mut from = 0;
    for conflict in conflicts {
        let kept = conflict.sides[side as usize].clone();
        let line_end = conflict.whole(text).end;
        out.push_str(&text[from..conflict.at.start]);
        leave(&text[conflict.at.start..kept.start], &mut out);
        out.push_str(&text[kept.clone()]);
        leave(&text[kept.end..line_end], &mut out);
        from = line_end;
    }
    out.push_str(&text[from..]);
    out
}
