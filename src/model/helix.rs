//! What belongs to each helix: its letter and its generic role. The only list of its kind.

use std::borrow::Cow;

use super::choice::Helix;
use crate::lang::Lang;

/// A role that stands for a whole helix, for members that are not sorted more finely.
#[derive(Debug)]
pub struct Generic {
    pub helix: Helix,
    /// Stands for the helix where colour and room are short; authorities are A, so that P is left for private.
    pub letter: &'static str,
    /// The role's id and name.
    pub id: &'static str,
    pub name: &'static str,
}

/// One a helix, in the order of the helices.
pub const GENERIC: [Generic; 4] = [
    Generic { helix: Helix::Public, letter: "A", id: "public", name: "Public body" },
    Generic { helix: Helix::Private, letter: "P", id: "private", name: "Private firm" },
    Generic { helix: Helix::Knowledge, letter: "K", id: "knowledge", name: "Place of learning" },
    Generic { helix: Helix::Citizens, letter: "C", id: "citizens", name: "Civic group" },
];

impl Generic {
    /// What the city calls it.
    pub fn label(&self, lang: Lang) -> String {
        lang.label("Generic", self.id).map_or_else(|| self.name.to_string(), Cow::into_owned)
    }
}

impl Helix {
    /// Its letter and generic role.
    pub fn generic(self) -> &'static Generic {
        &GENERIC[self as usize]
    }

    /// The letter that stands for it.
    pub fn letter(self) -> &'static str {
        self.generic().letter
    }

    /// The helix a single letter stands for, in either case.
    pub fn of_letter(letter: &str) -> Option<Helix> {
        let row = GENERIC.iter().find(|row| row.letter.eq_ignore_ascii_case(letter));
        row.map(|row| row.helix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_follow_the_helices() {
        for helix in Helix::ALL {
            assert_eq!(helix.generic().helix, *helix);
            assert_eq!(Helix::of_letter(&helix.letter().to_lowercase()), Some(*helix));
        }
        assert_eq!(Helix::of_letter("x"), None);
    }
}
