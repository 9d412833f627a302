//! The letter and the signs beside a name on the screen, and the line that explains them. It must not know where on the
//! screen they stand.

use crate::model::choice::Helix;
use crate::model::records::Member;
use crate::report::cells::{Cell, Facts, Tone};
use crate::report::signs::{GHOST, Sign, seen};

/// The signs behind a name; a type still to be found is known by what stands before it.
fn behind(facts: Facts<'_>) -> impl Iterator<Item = &'static Sign> {
    seen(facts.discreet).filter(|sign| sign.sign != GHOST)
}

/// The signs beside a member.
pub fn of(facts: Facts<'_>, member: &Member) -> String {
    let signs = behind(facts).filter(|sign| sign.is_of(member));
    signs.map(|sign| sign.sign).collect()
}

/// The letter of a member's helix; a dash where it has no role yet.
pub fn letter(facts: Facts<'_>, member: &Member) -> Cell {
    match facts.city.helix(member) {
        Some(helix) => Cell::new(helix.letter(), Tone::of(helix)),
        None => Cell::new("-", Tone::Dim),
    }
}

/// The line that explains letters and signs, in at most so many columns: the helices give way to their letters first.
pub fn legend(facts: Facts<'_>, columns: usize) -> Vec<Cell> {
    let signs: Vec<String> = behind(facts)
        .map(|sign| format!("{} {}", sign.sign, sign.means))
        .collect();
    let forms: [fn(Helix) -> String; 3] = [
        |helix| helix.name().to_lowercase(),
        |helix| helix.name().to_lowercase().chars().take(4).collect(),
        |_| String::new(),
    ];
    let line = |form: fn(Helix) -> String, gap: &str| {
        let helices = Helix::ALL.iter().flat_map(|helix| {
            let words = format!(" {}{gap}", form(*helix));
            [
                Cell::new(helix.letter(), Tone::of(*helix)),
                Cell::new(&words, Tone::Dim),
            ]
        });
        let signs = Cell::new(&signs.join(gap), Tone::Dim);
        helices.chain([signs]).collect::<Vec<Cell>>()
    };
    let wide = |cells: &Vec<Cell>| {
        let widths = cells.iter().map(|cell| crate::width::width(&cell.text));
        widths.sum::<usize>() <= columns
    };
    let lines = forms
        .iter()
        .flat_map(|form| ["   ", "  ", " "].map(|gap| line(*form, gap)));
    let shortest = line(forms[2], " ");
    lines.into_iter().find(wide).unwrap_or(shortest)
}
