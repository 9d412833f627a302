//! What parts the cells of a text: as its first line says, else by the headings it would make and by how even the
//! rows would be. It must not know what a heading means.

use std::collections::HashMap;

use super::records::{NONE, Records};
use super::words;
use crate::problem::Problem;
use crate::sort::InOrder;

const CANDIDATES: [u8; 4] = *b";,\t|";
/// Records that are looked at for how even they are, and for headings.
const LOOKED_AT: usize = 50;
const HEADED: usize = 20;

/// How well a separator fits: headings it makes, how many of a thousand rows are as wide as most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    headings: usize,
    even: usize,
    splits: bool,
}

/// Whether a text of nothing else is empty.
pub(super) fn is_blank(char: char) -> bool {
    char.is_whitespace() || CANDIDATES.map(char::from).contains(&char)
}

/// The separator in the first line, where that says nothing else: `sep=;`.
pub(super) fn told(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim_end_matches('\r').split('\r').next()?;
    let line = line.trim().trim_matches('"');
    let sign = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and(line.get(4..))?;
    match sign.as_bytes() {
        [sign] => Some(*sign),
        // The blank at the end was the tab.
        [] if text.get(4..).is_some_and(|rest| rest.starts_with('\t')) => Some(b'\t'),
        _ => None,
    }
}

/// The separator that fits best; [`NONE`] where nothing parts anything.
///
/// # Errors
/// 2 where two fit as well.
pub(super) fn found(text: &str, is_heading: &dyn Fn(&str) -> bool, file: &str) -> Result<u8, Problem> {
    let mut fits: Vec<(Fit, u8)> = CANDIDATES.iter().map(|sign| (fit(text, *sign, is_heading), *sign)).collect();
    fits.retain(|(fit, _)| fit.splits);
    fits.push((fit(text, NONE, is_heading), NONE));
    fits.order_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    match fits.as_slice() {
        [(first, _), (second, _), ..] if first == second => {
            let what = "more than one sign may part its cells; use --separator";
            Err(Problem::usage(what).file(file))
        }
        [(_, sign), ..] => Ok(*sign),
        [] => Ok(NONE),
    }
}

fn fit(text: &str, separator: u8, is_heading: &dyn Fn(&str) -> bool) -> Fit {
    let mut records = Records::new(text, separator);
    let mut cells = Vec::new();
    let mut widths: HashMap<usize, usize> = HashMap::new();
    let (mut headings, mut rows) = (0, 0);
    while rows < LOOKED_AT && matches!(records.next(&mut cells), Some(Ok(_))) {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows < HEADED {
            let known = cells.iter().filter(|cell| is_heading(&words::shown(cell)));
            headings = headings.max(known.count());
        }
        *widths.entry(cells.len()).or_default() += 1;
        rows += 1;
    }
    let most = widths.values().copied().max().unwrap_or_default();
    let splits = widths.keys().any(|width| *width > 1);
    Fit { headings, even: most * 1_000 / rows.max(1), splits }
}
