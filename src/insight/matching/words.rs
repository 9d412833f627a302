//! Words of a text by their stems: folded, without endings, numbered once for a whole network. It must not know
//! what the words are about.

use std::collections::{HashMap, HashSet};

use snowball_stemmers_rs::Stemmer;

use super::tongue::{TONGUES, Tongue, TongueId};
use crate::fold;
use crate::lang::Lang;

/// Beginnings of words that the stemmer would throw together with others: experiments are no experience.
const APART: &[&str] = &[
    "authorit", "building", "cooperativ", "experiment", "housing", "lasting", "marketing", "meeting", "publicity",
    "rights", "sharing",
];

/// One word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the text, in bytes.
    pub start: usize,
    pub end: usize,
    pub stem: u32,
    /// How much it says by itself.
    pub says: Says,
}

/// How much a word says by itself: nothing, little, or what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    Nothing,
    Little,
    Much,
}

/// The stems met so far, numbered in the order in which they came, whatever language they are of.
#[derive(Default)]
pub struct Words {
    stems: HashMap<String, u32>,
    /// By place of the language; one that no city writes is never set up.
    tongues: [Option<Speech>; TONGUES.len()],
}

/// What is known of the words of one language.
struct Speech {
    stemmer: Stemmer,
    is_english: bool,
    /// Words that say nothing.
    empty: HashSet<&'static str>,
    /// Stems that say little.
    weak: HashSet<String>,
    /// Words as written, so that each is folded and stemmed once.
    known: HashMap<String, (u32, Says)>,
}

impl Speech {
    fn of(tongue: &Tongue) -> Speech {
        let mut out = Speech {
            stemmer: (tongue.stemmer)(),
            is_english: tongue.lang == Lang::English,
            empty: tongue.empty.split_whitespace().collect(),
            weak: HashSet::new(),
            known: HashMap::new(),
        };
        out.weak = tongue.weak.split_whitespace().map(|word| out.stem(word, word)).collect();
        out
    }

    /// The key of a word. In English accents come from elsewhere and endings never have one; in other languages endings
    /// do, so that they are cut off first.
    fn stem(&self, word: &str, folded: &str) -> String {
        if !self.is_english {
            return fold::fold(&self.stemmer.stem(&word.to_lowercase()));
        }
        match APART.iter().find(|apart| folded.starts_with(**apart)) {
            Some(apart) => (*apart).to_string(),
            None => self.stemmer.stem(folded).into_owned(),
        }
    }

    /// The key of a word and how much it says.
    fn read(&self, word: &str) -> (String, Says) {
        let folded = fold::fold(word);
        let is_empty = fold::is_small(&folded) || folded.len() < 2 || self.empty.contains(folded.as_str());
        // SI is no small word, si is one.
        if is_empty && word.len() > 1 && word.chars().all(char::is_uppercase) {
            return (word.to_string(), Says::Nothing);
        }
        let key = self.stem(word, &folded);
        let says = match (is_empty, self.weak.contains(&key)) {
            (true, _) => Says::Nothing,
            (false, true) => Says::Little,
            (false, false) => Says::Much,
        };
        (key, says)
    }
}

impl Words {
    /// How many stems there are.
    pub fn count(&self) -> usize {
        self.stems.len()
    }

    /// The words of a text in their order, each new stem numbered.
    pub fn read(&mut self, text: &str, tongue: TongueId) -> Vec<Token> {
        let Words { stems, tongues } = self;
        let speech = tongues[tongue].get_or_insert_with(|| Speech::of(&TONGUES[tongue]));
        let token = |(start, end): (usize, usize)| {
            let (stem, says) = learn(speech, stems, &text[start..end]);
            Token { start, end, stem, says }
        };
        spans(text).map(token).collect()
    }

    /// The words of a text that was read before; others are left out.
    pub fn again(&self, text: &str, tongue: TongueId) -> Vec<Token> {
        let known = |(start, end): (usize, usize)| {
            let (stem, says) = *self.tongues[tongue].as_ref()?.known.get(&text[start..end])?;
            Some(Token { start, end, stem, says })
        };
        spans(text).filter_map(known).collect()
    }
}

fn learn(speech: &mut Speech, stems: &mut HashMap<String, u32>, word: &str) -> (u32, Says) {
    if let Some(known) = speech.known.get(word) {
        return *known;
    }
    let (key, says) = speech.read(word);
    let next = u32::try_from(stems.len()).unwrap_or(u32::MAX);
    let stem = *stems.entry(key).or_insert(next);
    speech.known.insert(word.to_string(), (stem, says));
    (stem, says)
}

/// Where the words stand: runs of letters and digits. An `s` after an apostrophe is no word.
fn spans(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut chars = text.char_indices().peekable();
    let mut last = None;
    std::iter::from_fn(move || {
        loop {
            while chars.next_if(|(_, char)| !char.is_alphanumeric()).is_some_and(|(_, char)| {
                last = Some(char);
                true
            }) {}
            let (start, _) = *chars.peek()?;
            let mut end = start;
            while let Some((at, char)) = chars.next_if(|(_, char)| char.is_alphanumeric() || is_mark(*char)) {
                end = at + char.len_utf8();
            }
            let is_ending = matches!(last, Some('\'' | '’')) && matches!(&text[start..end], "s" | "S");
            last = None;
            if !is_ending {
                return Some((start, end));
            }
        }
    })
}

/// An accent written after its letter.
fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::super::tongue::ENGLISH;
    use super::*;

    #[test]
    fn endings_accents_and_case_do_not_matter() {
        let mut words = Words::default();
        let stems = |words: &mut Words, text: &str| -> Vec<u32> {
            words.read(text, ENGLISH).iter().map(|token| token.stem).collect()
        };
        let one = stems(&mut words, "Citizens' crèches");
        assert_eq!(one, stems(&mut words, "citizen CRECHE"));
        assert_eq!(stems(&mut words, "women's school").len(), 2);
        assert_ne!(stems(&mut words, "SI"), stems(&mut words, "si"));
        assert_eq!(words.read("Gdańsk, e\u{301}va!", ENGLISH).len(), 2);
        assert!(words.read("— … !?", ENGLISH).is_empty());
    }
}
