//! The need and the offer under the cursor side by side, what both say topic by topic, and what else they share. It must
//! not know how pairs are found.

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::insight::matching::Reason;
use crate::model::Kind;
use crate::report::cells::{Cell, Tone};
use crate::report::introduction;
use crate::width::wrap;

/// One line: of the need and of the offer, or of both together.
#[derive(Debug, Clone, PartialEq)]
pub struct PairLine {
    pub y: u16,
    pub left: Cell,
    /// With the column it begins in.
    pub right: Option<(u16, Cell)>,
}

/// What one of the two says.
struct Side {
    title: String,
    detail: String,
}

/// The lines of the chosen pair, the need at the left whichever of the two is asked about.
pub fn lines(state: &State, foot: Area) -> Vec<PairLine> {
    let exchange = &state.rooms.exchange;
    let (Some(answer), Some(asked)) = (exchange.answer(), asked(state)) else { return Vec::new() };
    let answered = Side { title: format!("{}: {}", answer.city, answer.title), detail: answer.detail.clone() };
    let (need, offer) = match state.view().kind {
        Some(Kind::Need) => (asked, answered),
        _ => (answered, asked),
    };
    let columns = foot.width.saturating_sub(6) / 2;
    let (middle, wide) = (foot.x + columns + 4, usize::from(columns).max(8));
    let mut rows = both(&need.title, &offer.title, wide, Tone::Strong);
    rows.extend(both(&need.detail, &offer.detail, wide, Tone::Plain));
    rows.extend(answer.found.reasons.iter().flat_map(|reason| told(reason, wide)));
    let mut common = wrap(&answer.found.common.words(), usize::from(foot.width.saturating_sub(4)).max(8));
    common.retain(|line| !line.is_empty());
    let room = usize::from(foot.height.saturating_sub(1));
    rows.truncate(room.saturating_sub(common.len()));
    let pairs = rows.into_iter().map(|(left, right)| (left, Some((middle, right))));
    let whole = common.iter().map(|line| (Cell::new(line, Tone::Dim), None));
    let lines = (foot.y + 1..foot.y + foot.height).zip(pairs.chain(whole));
    lines.map(|(y, (left, right))| PairLine { y, left, right }).collect()
}

/// What is asked about, which is a record of the own city.
fn asked(state: &State) -> Option<Side> {
    let at = state.rooms.exchange.asked.as_ref()?;
    let (title, detail) = match state.view().kind {
        Some(Kind::Need) => introduction::need(&state.city, at).map(|need| (&need.title, &need.detail))?,
        _ => introduction::offer(&state.city, at).map(|offer| (&offer.title, &offer.detail))?,
    };
    Some(Side { title: title.clone(), detail: detail.clone().unwrap_or_default() })
}

fn told(reason: &Reason, wide: usize) -> Vec<(Cell, Cell)> {
    let need = format!("{}: \"{}\"", reason.topic, reason.need);
    both(&need, &format!("\"{}\"", reason.offer), wide, Tone::Good)
}

/// Two texts beside each other, as many rows as the longer needs.
fn both(left: &str, right: &str, wide: usize, tone: Tone) -> Vec<(Cell, Cell)> {
    let wrapped = |text: &str| wrap(&crate::clean::line(text), wide);
    let (left, right) = (wrapped(left), wrapped(right));
    let cell = |lines: &[String], at: usize| Cell::new(lines.get(at).map_or("", String::as_str), tone);
    let is_empty = left.iter().chain(&right).all(String::is_empty);
    let rows = if is_empty { 0 } else { left.len().max(right.len()) };
    (0..rows).map(|at| (cell(&left, at), cell(&right, at))).collect()
}
