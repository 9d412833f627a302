//! The letter and the signs beside a name on the screen, and the line that explains them. It must not know where on the
//! screen they stand.

use std::borrow::Cow;

use crate::lang::Lang;
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
    signs.map(|sign| format!(" ({})", means(facts.city.lang(), sign))).collect()
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
    let bare = named.map(|(gap, blank)| line(facts, false, gap, blank, 0));
    let least = || line(facts, false, " ", "", 0);
    lines.chain(bare).find(wide).unwrap_or_else(least)
}

/// What a room is told of a sign.
fn means(lang: Lang, sign: &Sign) -> Cow<'static, str> {
    lang.label("Sign", sign.means).unwrap_or(Cow::Borrowed(sign.means))
}

/// What the signs mean that are missed least, in the order in which they go.
const LEAST_TOLD: [&str; 2] = ["unaware", "leads"];

/// Letters and signs with so much between them; `blank` stands between a sign and its word.
fn line(facts: Facts<'_>, named: bool, gap: &str, blank: &str, dropped: usize) -> Vec<Cell> {
    let lang = facts.city.lang();
    let helices = Helix::ALL.iter().flat_map(|helix| {
        let words = if named { format!(" {}{gap}", helix.label(lang).to_lowercase()) } else { gap.to_string() };
        [Cell::new(helix.letter(), Tone::of(*helix)), Cell::new(&words, Tone::Dim)]
    });
    let gone = &LEAST_TOLD[..dropped];
    let told = behind(facts).filter(|sign| !gone.contains(&sign.means));
    let signs: Vec<String> = told.map(|sign| format!("{}{blank}{}", sign.sign, means(lang, sign))).collect();
    let signs = Cell::new(&signs.join(gap), Tone::Dim);
    helices.chain([signs]).collect()
}
