//! Names with endings: `Kowalskiego`, `Szabónak`, `Anna's`. Whether a word in a text may be a name that is spelled
//! another way where it stands. It only ever says "perhaps": `Wilkowa` may be Wilk with an ending, and may be somebody
//! else, so nothing is taken out of a text on this ground.
//!
//! The rule, the same for every language: a word may be a name if it begins with a stem of the name and is longer than
//! the name by no more than `ENDING` letters. Stems are the name itself; the name without a vowel or an `s` at its
//! end (`Kowalsk-`, `Papadopoul-`); without the fleeting vowel before its last letter (`Dudek`, `Dudk-`); and, of a
//! name in `a`, with the sound before it changed (`Nutka`, `Nutc-`). A stem has at least `STEM` letters. The word
//! begins with a capital, unless the stem is long enough (`SURE`) to be told without, as in an id.

use std::ops::Range;

use super::mention::Folded;

/// Letters an ending adds at most: `-owskie`, `-nak`, `-iemu`.
const ENDING: usize = 4;
/// Letters of a name that is looked for.
const NAME: usize = 4;
const STEM: usize = 3;
const SURE: usize = 7;
/// Sounds at the end of a stem, and what they become before some endings.
const CHANGES: [(&str, &str); 4] = [("ch", "sz"), ("k", "c"), ("g", "dz"), ("t", "c")];

/// A name with its stems, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    whole: String,
    stems: Vec<String>,
}

impl Name {
    /// One word of a name; `None` where it is too short to be told from other words.
    pub fn of(word: &str) -> Option<Name> {
        let whole = Folded::of(word).text.trim().to_string();
        let is_word = whole.bytes().all(|byte| byte.is_ascii_alphabetic());
        if !is_word || whole.len() < NAME {
            return None;
        }
        let mut stems = vec![whole.clone()];
        let without_s = whole.strip_suffix('s').unwrap_or(&whole);
        stems.push(without_s.trim_end_matches(is_vowel).to_string());
        stems.extend(without_fleeting(&whole));
        stems.extend(changed(&whole));
        stems.retain(|stem| stem.len() >= STEM);
        Some(Name { whole, stems })
    }

    /// Whether a folded word may be this name.
    fn may_be(&self, word: &str, is_capital: bool) -> bool {
        let fits = |stem: &String| (is_capital || stem.len() >= SURE) && word.starts_with(stem.as_str());
        word.len() <= self.whole.len() + ENDING && self.stems.iter().any(fits)
    }
}

fn is_vowel(char: char) -> bool {
    matches!(char, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// `dudek` to `dudk`.
fn without_fleeting(name: &str) -> Option<String> {
    let (rest, last) = name.split_at(name.len() - 1);
    let rest = rest.strip_suffix('e').filter(|_| !last.chars().all(is_vowel))?;
    Some(format!("{rest}{last}"))
}

/// `nutka` to `nutc`.
fn changed(name: &str) -> Option<String> {
    let stem = name.strip_suffix('a')?;
    let change = CHANGES.iter().find(|(from, _)| stem.ends_with(from));
    change.map(|(from, to)| format!("{}{to}", &stem[..stem.len() - from.len()]))
}

/// Where in a text a word may be one of the names.
pub fn places(names: &[Name], text: &str) -> Vec<Range<usize>> {
    let folded = Folded::of(text);
    let mut found = Vec::new();
    for (word, span) in folded.words() {
        let is_capital = text[span.clone()].starts_with(char::is_uppercase);
        if names.iter().any(|name| name.may_be(word, is_capital)) {
            found.push(span);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(name: &str, text: &'t str) -> Vec<&'t str> {
        let name = Name::of(name).into_iter().collect::<Vec<_>>();
        let spans = places(&name, text).into_iter();
        spans.map(|span| &text[span]).collect()
    }

    #[test]
    fn names_are_known_by_their_stems() {
        for (name, text, word) in [
            ("Kowalski", "spytaj Kowalskiego o klucz", "Kowalskiego"),
            ("Kowalska", "z Kowalską, wtedy", "Kowalską"),
            ("Drożdżik", "u Drożdżika", "Drożdżika"),
            ("Dudek", "dla Dudka", "Dudka"),
            ("Nutka", "o Nutce", "Nutce"),
            ("Mewa", "Mewy nie ma", "Mewy"),
            ("Szabó", "Szabónak írni", "Szabónak"),
            ("Nagy", "Nagyot hívni", "Nagyot"),
            ("Papadopoulos", "του Papadopoulou", "Papadopoulou"),
            ("Anna", "Anna's desk", "Anna"),
            ("Kowalski", "task ask-kowalskiego", "kowalskiego"),
        ] {
            assert_eq!(found(name, text), [word], "{name} in {text}");
        }
    }

    #[test]
    fn other_words_are_left_alone() {
        for (name, text) in [
            ("Mewa", "mewy lecą"),
            ("Wilk", "wilki w lesie"),
            ("Nutka", "Nutrition"),
            ("Kowalski", "Kowalczyk"),
            ("Kropla", "krople na szybie, za kroplami"),
        ] {
            assert_eq!(found(name, text), [""; 0], "{name} in {text}");
        }
        assert_eq!(Name::of("Kos"), None, "too short");
    }
}
