//! Words of a text by their stems: folded, without endings, numbered once for a whole network. It must not know
//! what the words are about.

use std::collections::HashMap;

use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::fold;

/// Words that say nothing about a subject in this field, folded. What joins other words is in [`fold::is_small`].
const EMPTY: &str = "\
    able about across after against all alone along already also always among another answers any anyone \
    anything anyway are around as ask asked away back be because been before began begin begins being best \
    better between big bit both bring brings but call called calls came can case certain city clear come \
    comes could day days did different do does doing done during each else ever every everyone everything \
    example few find finds first found from further gave get gets give given go goes going good great had \
    hand hardly has have he help her here high his how however if instance instead into is it its itself \
    just keep kind kinds know knowing known knows later let lets like likely little long look looks lot lots \
    low made make makes making many may maybe means month more most mostly move moved moves moving much must need needed needs never \
    new no nobody not nothing now off often once one ones only or other others otherwise our out over own \
    paper per perhaps please put quite ran rather reach reached really run runs said same say says see seek \
    seen set sets several she should show shown shows simply small so some somebody someone something stand \
    stands still stop such take taken takes than that their them then there these they thing things this \
    those thought through thus time today told too town tries tried truly try trying turn turns two under until up upon us use used \
    various very via want was way ways we week were what whatever when where whether which while who whole \
    whom whose why will with within without work working works worth would year years yet you your";

/// Words that every second text of this field has, folded. They count less by themselves.
const WEAK: &str = "\
    administration communities community create created creating innovation innovations innovative local method \
    methods municipal municipality open part people place places project projects public side social support";

/// Beginnings of words that the stemmer would throw together with others: experiments are no experience.
const APART: &[&str] = &[
    "authorit", "building", "experiment", "housing", "lasting", "marketing", "meeting", "publicity", "rights",
    "sharing",
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

/// The stems met so far, numbered in the order in which they came.
pub struct Words {
    stemmer: Stemmer,
    /// What [`EMPTY`] and [`WEAK`] say of a word.
    said: HashMap<&'static str, Says>,
    stems: HashMap<String, u32>,
    /// Words as written, so that each is folded and stemmed once.
    known: HashMap<String, (u32, Says)>,
}

impl Default for Words {
    fn default() -> Words {
        let listed = |words: &'static str, says| words.split_whitespace().map(move |word| (word, says));
        Words {
            said: listed(EMPTY, Says::Nothing).chain(listed(WEAK, Says::Little)).collect(),
            stemmer: Stemmer::create(Algorithm::English),
            stems: HashMap::new(),
            known: HashMap::new(),
        }
    }
}

impl Words {
    /// How many stems there are.
    pub fn count(&self) -> usize {
        self.stems.len()
    }

    /// The words of a text in their order, each new stem numbered.
    pub fn read(&mut self, text: &str) -> Vec<Token> {
        spans(text)
            .map(|(start, end)| {
                let (stem, says) = self.learn(&text[start..end]);
                Token { start, end, stem, says }
            })
            .collect()
    }

    /// The words of a text that was read before; others are left out.
    pub fn again(&self, text: &str) -> Vec<Token> {
        let known = |(start, end): (usize, usize)| {
            let (stem, says) = *self.known.get(&text[start..end])?;
            Some(Token { start, end, stem, says })
        };
        spans(text).filter_map(known).collect()
    }

    fn learn(&mut self, word: &str) -> (u32, Says) {
        if let Some(known) = self.known.get(word) {
            return *known;
        }
        let folded = fold::fold(word);
        let said = self.said.get(folded.as_str()).copied().unwrap_or(Says::Much);
        let small = fold::is_small(&folded) || folded.len() < 2;
        let says = if small { Says::Nothing } else { said };
        // SI is no small word, si is one.
        let is_short_name = says == Says::Nothing && word.len() > 1 && word.chars().all(char::is_uppercase);
        let key = if is_short_name {
            word.to_string()
        } else {
            match APART.iter().find(|apart| folded.starts_with(**apart)) {
                Some(apart) => (*apart).to_string(),
                None => self.stemmer.stem(&folded).into_owned(),
            }
        };
        let next = u32::try_from(self.stems.len()).unwrap_or(u32::MAX);
        let stem = *self.stems.entry(key).or_insert(next);
        self.known.insert(word.to_string(), (stem, says));
        (stem, says)
    }
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
    use super::*;

    #[test]
    fn listed_words_are_folded_and_stand_once() {
        let all: Vec<&str> = [EMPTY, WEAK].iter().flat_map(|list| list.split_whitespace()).collect();
        assert!(all.iter().all(|word| fold::fold(word) == **word));
        assert_eq!(Words::default().said.len(), all.len());
    }

    #[test]
    fn endings_accents_and_case_do_not_matter() {
        let mut words = Words::default();
        let stems =
            |words: &mut Words, text: &str| -> Vec<u32> { words.read(text).iter().map(|token| token.stem).collect() };
        let one = stems(&mut words, "Citizens' crèches");
        assert_eq!(one, stems(&mut words, "citizen CRECHE"));
        assert_eq!(stems(&mut words, "women's school").len(), 2);
        assert_ne!(stems(&mut words, "SI"), stems(&mut words, "si"));
        assert_eq!(words.read("Gdańsk, e\u{301}va!").len(), 2);
        assert!(words.read("— … !?").is_empty());
    }
}
