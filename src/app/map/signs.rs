//! The letter and the signs beside a name on the screen, and the line that explains them. It must not know where on the
//! screen they stand.

use crate::model::choice::Helix;
use crate::model::records::Member;
use crate::report::cells::{Cell, Facts, Tone};
use crate::report::signs::{GHOST, Sign, seen};

/// The signs behind a name; a type still to be found is known by what stands before it.
fn behind(facts: Facts<'_>) -> impl Iterator<Item = &'static Sign> {
    seen(facts.hide_private).filter(|sign| sign.sign != GHOST)
}

/// The signs beside a member.
pub fn of(facts: Facts<'_>, member: &Member) -> String {
    let signs = behind(facts).filter(|sign| sign.is_of(member));
    signs.map(|sign| sign.sign).collect()
}

/// What the signs of a member say that the legend leaves out first, as ` (leads)`.
pub fn untold(facts: Facts<'_>, member: &Member) -> String {
    let signs = behind(facts).filter(|sign| sign.is_of(member) && LEAST_TOLD.contains(&sign.means));
    signs.map(|sign| format!(" ({})", sign.means)).collect()
}

/// The line that explains letters and signs, in at most so many columns: first the blanks give way, then the signs that
/// say least, at last the names of the helices.
pub fn legend(facts: Facts<'_>, columns: usize) -> Vec<Cell> {
    let wide = |cells: &Vec<Cell>| {
        let widths = cells.iter().map(|cell| crate::width::width(&cell.text));
        widths.sum::<usize>() <= columns
    };
    let named = [("   ", " "), ("  ", " "), (" ", " "), (" ", "")];
    let lines =
        (0..=LEAST_TOLD.len()).flat_map(|dropped| named.map(|(gap, blank)| line(facts, true, gap, blank, dropped)));
    let bare = || line(facts, false, " ", "", 0);
    lines.into_iter().find(wide).unwrap_or_else(bare)
}

/// What the signs mean that are missed least, in the order in which they go.
const LEAST_TOLD: [&str; 2] = ["unaware", "leads"];

/// Letters and signs with so much between them; `blank` stands between a sign and its word.
fn line(facts: Facts<'_>, named: bool, gap: &str, blank: &str, dropped: usize) -> Vec<Cell> {
    let helices = Helix::ALL.iter().flat_map(|helix| {
        let words = if named { format!(" {}{gap}", helix.name().to_lowercase()) } else { gap.to_string() };
        [Cell::new(helix.letter(), Tone::of(*helix)), Cell::new(&words, Tone::Dim)]
    });
    let gone = &LEAST_TOLD[..dropped];
    let told = behind(facts).filter(|sign| !gone.contains(&sign.means));
    let signs: Vec<String> = told.map(|sign| format!("{}{blank}{}", sign.sign, sign.means)).collect();
    let signs = Cell::new(&signs.join(gap), Tone::Dim);
    helices.chain([signs]).collect()
}
