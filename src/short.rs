//! Names made short so that people can still tell them apart: cut at their end where that is enough, in the middle where
//! other names begin alike, so that the word that differs stays. What was cut always bears a sign. It must not know
//! whose names they are.

use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::width::{CUT, fit, head, width};

/// So many names that begin alike are looked through for two that came out the same; more are on no screen.
const MANY: usize = 256;

/// What short names are made against: every name that is seen beside them.
#[derive(Debug, Default)]
pub struct Names<'a> {
    /// In the order of their letters, each once: names that begin alike are neighbours.
    sorted: Vec<&'a str>,
}

/// Makes the texts of one column fit, each different from the others that are.
pub fn tell_apart<'t>(texts: impl Iterator<Item = &'t mut String>, columns: usize) {
    each_apart(texts.map(|text| (columns, text)));
}

/// As [`tell_apart`], where every text has columns of its own.
pub fn each_apart<'t, C: Into<usize>>(texts: impl Iterator<Item = (C, &'t mut String)>) {
    let texts = texts.map(|(columns, text)| (columns.into(), text));
    let texts: Vec<(usize, &mut String)> = texts.collect();
    if texts.iter().all(|(columns, text)| width(text) <= *columns) {
        return;
    }
    let whole: Vec<String> = texts.iter().map(|(_, text)| (*text).clone()).collect();
    let names = Names::of(whole.iter().map(String::as_str));
    let mut taken: HashMap<String, &str> = HashMap::new();
    for ((columns, text), name) in texts.into_iter().zip(&whole) {
        if width(name) <= columns {
            continue;
        }
        let label = names.label(name, columns);
        let is_free = *taken.entry(label.clone()).or_insert(name) == name;
        *text = if is_free { label } else { names.numbered(name, &label, columns) };
    }
}

impl<'a> Names<'a> {
    /// Learns the names that must stay apart.
    pub fn of(names: impl Iterator<Item = &'a str>) -> Names<'a> {
        let mut sorted: Vec<&str> = names.collect();
        sorted.sort_unstable();
        sorted.dedup();
        Names { sorted }
    }

    /// A name in at most so many columns; no two of the names come out the same while there is room for a sign and a
    /// letter that differs.
    pub fn short(&self, name: &str, columns: usize) -> String {
        if width(name) <= columns {
            return name.to_string();
        }
        let label = self.label(name, columns);
        if self.has_twin(name, &label, columns) { self.numbered(name, &label, columns) } else { label }
    }

    fn label(&self, name: &str, columns: usize) -> String {
        let begun = fit(name, columns).into_owned();
        let kept = begun.trim_end_matches(CUT);
        if self.beside(name).any(|other| other.starts_with(kept)) {
            with_difference(name, self.parts_at(name), columns).unwrap_or(begun)
        } else {
            begun
        }
    }

    /// The neighbours of a name: of all names they begin most like it.
    fn beside(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let (before, after) = match self.sorted.binary_search(&name) {
            Ok(at) => (at, at + 1),
            Err(at) => (at, at),
        };
        let before = before.checked_sub(1).and_then(|at| self.sorted.get(at));
        [before, self.sorted.get(after)].into_iter().flatten().copied()
    }

    /// Where a name parts from every other.
    fn parts_at(&self, name: &str) -> usize {
        let alike = |other: &str| {
            let letters = name.grapheme_indices(true).zip(other.graphemes(true));
            let same = letters.take_while(|((_, one), other)| one == other);
            same.last().map_or(0, |((at, letter), _)| at + letter.len())
        };
        self.beside(name).map(alike).max().unwrap_or(0)
    }

    /// The beginning of a label with the number of the name among all, where nothing else tells it apart.
    fn numbered(&self, name: &str, label: &str, columns: usize) -> String {
        let number = self.sorted.partition_point(|other| *other <= name);
        let sign = format!("{CUT}{number}");
        let begins = label.split(CUT).next().unwrap_or_default();
        let kept = head(begins, columns.saturating_sub(width(&sign))).trim_end();
        fit(&format!("{kept}{sign}"), columns).into_owned()
    }

    /// Whether a name before this one has come out the same.
    fn has_twin(&self, name: &str, label: &str, columns: usize) -> bool {
        let begins = label.split(CUT).next().unwrap_or_default();
        let first = self.sorted.partition_point(|other| *other < begins);
        let alike = self.sorted[first..].iter().take(MANY);
        let mut alike = alike.take_while(|other| other.starts_with(begins) && **other < name);
        alike.any(|other| width(other) > columns && self.label(other, columns) == label)
    }
}

/// The beginning of a name, the sign, and what it has from the word on in which it parts from others; `None` where there
/// is no room for both.
fn with_difference(name: &str, parts: usize, columns: usize) -> Option<String> {
    let (word, space) = (word_at(name, parts), 1);
    let most = columns.checked_sub(2 + space).filter(|most| *most > 0)?;
    let first = name[word..].split_whitespace().next().unwrap_or_default();
    let room = width(first).max(columns / 2).min(most);
    let rest = fit(&name[word..], room);
    // What differs stands far behind in a long word: it begins there.
    let is_seen = width(&name[word..parts.max(word)]) + 1 < width(&rest) || rest == name[word..];
    let rest = if is_seen { format!(" {rest}") } else { fit(&name[parts..], most).into_owned() };
    let begins = head(name, columns.checked_sub(1 + width(&rest))?).trim_end();
    Some(format!("{begins}{CUT}{rest}"))
}

/// Where the word begins in which a name parts from others; its last where it ends there.
fn word_at(name: &str, parts: usize) -> usize {
    let name = name.trim_end();
    let parts = parts.min(name.len());
    let behind = &name[parts..];
    if behind.starts_with(char::is_whitespace) {
        return name.len() - behind.trim_start().len();
    }
    let before = name[..parts].char_indices().rev();
    let mut blanks = before.filter(|(_, char)| char.is_whitespace());
    blanks.next().map_or(0, |(at, blank)| at + blank.len_utf8())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn shorts(names: &[&str], columns: usize) -> Vec<String> {
        let known = Names::of(names.iter().copied());
        let shorts = names.iter().map(|name| known.short(name, columns));
        shorts.collect()
    }

    #[test]
    fn what_was_cut_bears_a_sign() {
        let names = ["Office of the Mayor", "Urban Data Lab", "Metropolitan Association"];
        assert_eq!(shorts(&names, 10), ["Office of…", "Urban Dat…", "Metropoli…"]);
        assert_eq!(shorts(&names, 14), ["Office of the…", "Urban Data Lab", "Metropolitan…"]);
        assert_eq!(shorts(&names, 30), names);
        assert_eq!(shorts(&names[2..], 8), ["Metropo…"]);
    }

    #[test]
    fn names_that_begin_alike_keep_the_word_that_differs() {
        let names = ["Residents of Orunia", "Residents of Stogi", "Rowers"];
        assert_eq!(shorts(&names, 12), ["Resi… Orunia", "Resid… Stogi", "Rowers"]);
        let names = ["City Development Department", "City Department of Culture"];
        assert_eq!(shorts(&names, 18), ["City Development…", "City Department o…"]);
        assert_eq!(shorts(&names, 11), ["City Devel…", "City Depar…"]);
        let names = [
            "Stowarzyszenie Przyjaciół i Mieszkańców Dzielnicy Orunia Górna",
            "Stowarzyszenie Przyjaciół i Mieszkańców Dzielnicy Orunia Dolna",
        ];
        assert_eq!(shorts(&names, 24), ["Stowarzyszenie Pr… Górna", "Stowarzyszenie Pr… Dolna"]);
        assert_eq!(shorts(&names, 9), ["St… Górna", "St… Dolna"]);
    }

    #[test]
    fn no_two_names_come_out_the_same() {
        let many: Vec<String> = (0..40).map(|at| format!("Rada Dzielnicy nr {at}")).collect();
        let numbers: Vec<&str> = many.iter().map(String::as_str).collect();
        let groups: [&[&str]; 7] = [
            &numbers,
            &["A long name B X", "A long name B Y", "A long name C X", "A long name C Y"],
            &["Harbour Choir of Gdańsk", "Harbour Choir of Gdańsk Two"],
            &["Donaudampfschifffahrt-Nord", "Donaudampfschifffahrt-Süd", "Donaudampfschiff"],
            &["東京都墨田区横川町内会連合会東", "東京都墨田区横川町内会連合会西"],
            &["Office of the Mayor", "Office of the mayor", "Office of  the Mayor"],
            &["Ask the bank for 1", "Ask the bank for 12", "Ask the bank for 123"],
        ];
        for names in groups {
            for columns in 8..30 {
                let shorts = shorts(names, columns);
                let different: HashSet<&String> = shorts.iter().collect();
                assert_eq!(different.len(), names.len(), "{shorts:?} in {columns}");
                for (name, short) in names.iter().zip(&shorts) {
                    assert!(width(short) <= columns, "{short:?} in {columns}");
                    assert!(short == name || short.contains(CUT), "{short:?}");
                }
            }
        }
    }

    #[test]
    fn no_short_name_is_too_wide() {
        let names = ["東京都 市役所 本庁", "東京都 市議会", "Łódź e\u{301}va friends", "", "of the"];
        for columns in 0..24 {
            for short in shorts(&names, columns) {
                assert!(width(&short) <= columns, "{short:?} in {columns}");
            }
        }
    }
}
