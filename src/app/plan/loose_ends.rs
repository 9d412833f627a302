//! Where the plan does not hold together, line by line: those of one kind under what to do about them. What is found is
//! said by `insight/`.

use crate::app::core::app::State;
use crate::app::core::line_row::Line;
use crate::insight::coherence::{self, Finding};
use crate::model::Kind;
use crate::report::cells::Cell;
use crate::report::loose_ends::heading;

/// Findings that tell of somebody who is not there: not for a room.
const DELICATE: [&str; 3] = ["owner-gone", "lead-gone", "lead-absent"];

/// The findings, worst first.
pub fn lines(state: &State) -> Vec<Line> {
    let mut found = coherence::unread(&state.city, |problem| state.problem_words(problem));
    found.extend(coherence::coherence(&state.city, state.today));
    if state.look.presenting {
        found.retain(|one| !DELICATE.contains(&one.code));
    }
    let mut lines = Vec::with_capacity(found.len());
    for same in found.chunk_by(|one, other| one.code == other.code) {
        lines.push(Line::heading([heading(same)]));
        lines.extend(same.iter().map(line));
    }
    lines
}

fn line(finding: &Finding) -> Line {
    // Of the city itself several things may be found that differ in their words alone.
    let about = finding.record.as_ref().filter(|id| id.kind != Kind::City);
    let about = about.map_or(finding.text.clone(), ToString::to_string);
    let cell = Cell::plain(&finding.text);
    // Where Enter leads to no record, it says what to do.
    let more = match finding.record {
        Some(_) => cell.text.clone(),
        None => format!("{}: {}", cell.text, finding.fix),
    };
    Line {
        name: format!("{} {about}", finding.code),
        record: finding.record.clone(),
        field: finding.field,
        more,
        cells: vec![cell],
        ..Line::default()
    }
}
