//! The signs beside a name on the map, and the line that explains them. Colour says nothing that a letter or a sign
//! does not say too. It must not know where on the screen they stand.

use crate::insight::map::is_disputed;
use crate::model::Kind;
use crate::model::choice::{Helix, Ring, Stance};
use crate::model::records::Member;
use crate::report::cells::{Cell, Facts, Tone, is_private};

/// One sign: what it looks like, what it means, and whom it stands beside.
struct Sign {
    sign: &'static str,
    means: &'static str,
    /// The field that it tells; private ones vanish while presenting.
    field: &'static str,
    is_on: fn(&Member) -> bool,
}

/// Every sign, in the order in which they stand behind a name.
const SIGNS: [Sign; 7] = [
    sign("*", "core", "ring", |member| {
        member.ring == Some(Ring::Core)
    }),
    sign("&", "broker", "broker", |member| {
        member.broker == Some(true)
    }),
    sign("~", "disputed", "influence_range", is_disputed),
    sign("!", "leads", "stance", |member| {
        member.stance == Some(Stance::Leading)
    }),
    sign("+", "for", "stance", |member| {
        member.stance == Some(Stance::Supportive)
    }),
    sign("-", "against", "stance", |member| {
        member.stance == Some(Stance::Resistant)
    }),
    sign("o", "unaware", "stance", |member| {
        member.stance == Some(Stance::Unaware)
    }),
];

const fn sign(
    sign: &'static str,
    means: &'static str,
    field: &'static str,
    is_on: fn(&Member) -> bool,
) -> Sign {
    Sign {
        sign,
        means,
        field,
        is_on,
    }
}

/// The signs beside a member.
pub fn of(facts: Facts<'_>, member: &Member) -> String {
    let shown = SIGNS.iter().filter(|sign| is_shown(facts, sign));
    shown
        .filter(|sign| (sign.is_on)(member))
        .map(|sign| sign.sign)
        .collect()
}

fn is_shown(facts: Facts<'_>, sign: &Sign) -> bool {
    !(facts.discreet && is_private(Kind::Member, sign.field))
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
    let signs: Vec<String> = SIGNS
        .iter()
        .filter(|sign| is_shown(facts, sign))
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
