//! Names made short so that people can still tell them apart: cut at word ends where that is enough, with initials
//! before the word that differs where it is not. It must not know whose names they are.

use std::collections::HashMap;

use crate::fold::{fold, is_small};
use crate::width::{fit, width};

/// What short names are made against: every name that is seen beside them.
#[derive(Debug, Default)]
pub struct Names<'a> {
    /// How many names begin with these words.
    beginnings: HashMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    /// Learns the names that must stay apart.
    pub fn of(names: impl Iterator<Item = &'a str>) -> Names<'a> {
        let mut beginnings = HashMap::new();
        for name in names {
            for end in word_ends(name) {
                *beginnings.entry(&name[..end]).or_insert(0) += 1;
            }
        }
        Names { beginnings }
    }

    /// A name in at most so many columns.
    pub fn short(&self, name: &str, columns: usize) -> String {
        if width(name) <= columns {
            return name.to_string();
        }
        let ends: Vec<usize> = word_ends(name).collect();
        let is_own = |end: &usize| {
            self.beginnings
                .get(&name[..*end])
                .is_none_or(|count| *count < 2)
        };
        let fitting = ends.iter().rfind(|end| width(&name[..**end]) <= columns);
        if let Some(end) = fitting.filter(|end| is_own(end)) {
            return begun(name, bare(name, *end, is_own), columns);
        }
        match ends.iter().position(is_own) {
            // The first word tells it apart and is too long.
            Some(0) | None => fit(name, columns).into_owned(),
            Some(differs) => {
                let begins = ends[differs - 1];
                let initials = initials(&name[..begins]);
                fit(
                    &format!("{initials} {}", name[begins..].trim_start()),
                    columns,
                )
                .into_owned()
            }
        }
    }
}

/// The beginning of a name up to `end`; where much room is left, with the beginning of the next word.
fn begun(name: &str, end: usize, columns: usize) -> String {
    const WORTH: usize = 5;
    let kept = &name[..end];
    let room = columns.saturating_sub(width(kept));
    match room >= WORTH {
        true => fit(name, columns).into_owned(),
        false => kept.to_string(),
    }
}

/// Where the words of a name end.
fn word_ends(name: &str) -> impl Iterator<Item = usize> {
    name.char_indices().filter_map(|(at, char)| {
        let end = at + char.len_utf8();
        let ends = name[end..].chars().next().is_none_or(char::is_whitespace);
        (ends && !char.is_whitespace()).then_some(end)
    })
}

/// The end of a name cut at `end` without small words and signs left hanging, as long as it stays its own.
fn bare(name: &str, end: usize, is_own: impl Fn(&usize) -> bool) -> usize {
    let mut end = end;
    loop {
        let kept = name[..end].trim_end_matches([',', ';', ':', '(', '/', ' ']);
        let word = kept.rsplit(char::is_whitespace).next().unwrap_or_default();
        let rest = kept[..kept.len() - word.len()].trim_end();
        let hangs = says_nothing(word) && !rest.is_empty();
        if !hangs || !is_own(&rest.len()) {
            return kept.len();
        }
        end = rest.len();
    }
}

/// Whether a word says nothing at the end of a name: a small one, or a sign alone.
fn says_nothing(word: &str) -> bool {
    !word.chars().any(char::is_alphanumeric) || is_small(&fold(word))
}

/// `Residents of` as `R.`
fn initials(words: &str) -> String {
    let words = words.split_whitespace();
    let large = words.filter(|word| !says_nothing(word));
    let letters = large.filter_map(|word| word.chars().find(|char| char.is_alphanumeric()));
    letters.map(|letter| format!("{letter}.")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shorts(names: &[&str], columns: usize) -> Vec<String> {
        let known = Names::of(names.iter().copied());
        let shorts = names.iter().map(|name| known.short(name, columns));
        shorts.collect()
    }

    #[test]
    fn names_are_cut_at_word_ends() {
        let names = [
            "Office of the Mayor",
            "Urban Data Lab",
            "Metropolitan Association",
        ];
        assert_eq!(shorts(&names, 10), ["Office", "Urban Data", "Metropoli…"]);
        assert_eq!(
            shorts(&names, 14),
            ["Office of the…", "Urban Data Lab", "Metropolitan"]
        );
        assert_eq!(shorts(&names, 30), names);
        assert_eq!(shorts(&names[2..], 8), ["Metropo…"]);
    }

    #[test]
    fn names_that_begin_alike_stay_apart() {
        let names = ["Residents of Orunia", "Residents of Stogi", "Rowers"];
        assert_eq!(shorts(&names, 12), ["R. Orunia", "R. Stogi", "Rowers"]);
        let names = ["City Development Department", "City Department of Culture"];
        assert_eq!(shorts(&names, 18), ["City Development", "City Department"]);
        assert_eq!(shorts(&names, 11), ["C. Develop…", "C. Departm…"]);
    }

    #[test]
    fn no_short_name_is_too_wide() {
        let names = [
            "東京都 市役所 本庁",
            "東京都 市議会",
            "Łódź e\u{301}va friends",
            "",
            "of the",
        ];
        for columns in 0..24 {
            for short in shorts(&names, columns) {
                assert!(width(&short) <= columns, "{short:?} in {columns}");
            }
        }
    }
}
