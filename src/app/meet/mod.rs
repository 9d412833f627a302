//! Meetings over time: who came, the questions between the group and the network, the year ahead, the planning cycle.
//! What follows from the city is said by `insight/`; here it becomes lines and rows.

pub mod agenda;
pub mod attendance;
pub mod carry;
pub mod cycle;
pub mod grid;
pub mod ledger;
mod signs;
pub mod year;

use super::layout::Layout;
use super::plan::lines::{self, Line};
use super::state::State;
use crate::model::Kind;
use crate::report::cells::{Cell, Tone};
use crate::width::wrap;

/// Which of these files cannot be trusted as read, said above all other lines: what is missing must not look like nothing.
fn trouble(state: &State, kinds: &[Kind]) -> Vec<Line> {
    let broken = kinds
        .iter()
        .filter_map(|kind| state.city.writable(*kind).err());
    let words = broken.map(|problem| state.problem_words(problem));
    words
        .flat_map(|text| said(state, &text, Tone::Bad))
        .collect()
}

/// A sentence above lines, in as many of them as it needs.
fn said(state: &State, text: &str, tone: Tone) -> Vec<Line> {
    let width = Layout::of(state).rows.width;
    let room = width.saturating_sub(lines::side(state, width) + 6);
    let room = usize::from(room.max(10));
    let line = |text: String| Line {
        cells: vec![Cell::new(&text, tone)],
        ..Line::default()
    };
    wrap(text, room).into_iter().map(line).collect()
}
