//! What the field says for one and the same thing: groups of words and phrases, broader and narrower, read from
//! `vocabulary.ron`. It must not know needs, offers or weights.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use serde::Deserialize;

use super::tongue::ENGLISH;
use super::words::{Token, Words};

const TEXT: &str = include_str!("vocabulary.ron");

/// One group as the file has it.
#[derive(Debug, Clone, Deserialize)]
pub struct Group {
    pub name: String,
    pub words: Vec<String>,
    /// Words that help to find and are never given as a reason.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Nearly every text has it, so that it is never a reason.
    #[serde(default)]
    pub quiet: bool,
    #[serde(default)]
    pub broader: Vec<String>,
    #[serde(default)]
    pub near: Vec<String>,
}

/// The groups as they stand in the file, read once.
///
/// # Errors
/// Where the text is no vocabulary; of the one built in, a test holds that it is.
pub fn groups() -> Result<&'static [Group], &'static str> {
    static GROUPS: OnceLock<Result<Vec<Group>, String>> = OnceLock::new();
    let read = || ron::from_str(TEXT).map_err(|error| error.to_string());
    GROUPS.get_or_init(read).as_deref().map_err(String::as_str)
}

/// A word or phrase of a group, found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    pub group: usize,
    /// The first of its tokens, and the one after its last.
    pub first: usize,
    pub end: usize,
    /// Whether it stands for the subject wherever it is read.
    pub is_sure: bool,
}

impl Hit {
    fn len(self) -> usize {
        self.end - self.first
    }

    fn is_inside(self, other: Hit) -> bool {
        other.first <= self.first && self.end <= other.end && other.len() > self.len()
    }
}

/// A word or phrase of a group after its first stem.
#[derive(Debug, PartialEq, Eq)]
struct Phrase {
    rest: Vec<u32>,
    group: usize,
    is_sure: bool,
}

/// How a group stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    Broader,
    Near,
}

/// The groups, ready to be looked for.
#[derive(Default)]
pub struct Vocabulary {
    names: Vec<String>,
    /// The groups a group leads to.
    ties: Vec<Vec<(usize, Tie)>>,
    /// Phrases by their first stem.
    phrases: HashMap<u32, Vec<Phrase>>,
    /// Stems of all phrases: what they say alone the vocabulary knows better.
    stems: HashSet<u32>,
    /// Words of the longest phrase.
    longest: usize,
}

impl Vocabulary {
    /// The one built in, its words numbered among these.
    pub fn read(words: &mut Words) -> Vocabulary {
        let groups = groups().unwrap_or_default();
        let place: HashMap<&str, usize> =
            groups.iter().enumerate().map(|(at, group)| (group.name.as_str(), at)).collect();
        let mut out = Vocabulary {
            names: groups.iter().map(|group| group.name.clone()).collect(),
            ties: vec![Vec::new(); groups.len()],
            ..Vocabulary::default()
        };
        for (at, group) in groups.iter().enumerate() {
            let sure = group.words.iter().map(|word| (word, !group.quiet));
            let hints = group.hints.iter().map(|word| (word, false));
            for (phrase, is_sure) in sure.chain(hints) {
                out.add(phrase, (at, is_sure), words);
            }
            let placed = |names: &'_ [String]| -> Vec<usize> {
                names.iter().filter_map(|name| place.get(name.as_str()).copied()).collect()
            };
            for broader in placed(&group.broader) {
                out.tie(at, broader, Tie::Broader);
            }
            for near in placed(&group.near) {
                out.tie(at, near, Tie::Near);
                out.tie(near, at, Tie::Near);
            }
        }
        out
    }

    fn add(&mut self, phrase: &str, (group, is_sure): (usize, bool), words: &mut Words) {
        let tokens = words.read(phrase, ENGLISH);
        let Some((first, rest)) = tokens.split_first() else {
            return;
        };
        self.longest = self.longest.max(tokens.len());
        self.stems.extend(tokens.iter().map(|token| token.stem));
        let rest: Vec<u32> = rest.iter().map(|token| token.stem).collect();
        let known = self.phrases.entry(first.stem).or_default();
        match known.iter_mut().find(|one| one.group == group && one.rest == rest) {
            // Two forms of one stem: the doubtful one decides.
            Some(same) => same.is_sure &= is_sure,
            None => known.push(Phrase { rest, group, is_sure }),
        }
    }

    fn tie(&mut self, from: usize, to: usize, tie: Tie) {
        if from != to && !self.ties[from].iter().any(|(other, _)| *other == to) {
            self.ties[from].push((to, tie));
        }
    }

    pub fn count(&self) -> usize {
        self.names.len()
    }

    pub fn name(&self, group: usize) -> &str {
        &self.names[group]
    }

    pub fn ties(&self, group: usize) -> &[(usize, Tie)] {
        &self.ties[group]
    }

    /// Whether the stem stands in a word or phrase of some group.
    pub fn has_stem(&self, stem: u32) -> bool {
        self.stems.contains(&stem)
    }

    /// Every group that a text speaks of, in the order of the text. What stands inside a longer phrase does not count.
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit> {
        self.uncovered(self.all(tokens), |_, _| true)
    }

    /// As [`Vocabulary::hits`], of those alone that stand for their subject wherever they are read. What stands inside
    /// the phrase of a narrower group is of both: a social enterprise is an enterprise in so many words.
    pub fn sure_hits(&self, tokens: &[Token]) -> Vec<Hit> {
        let hides = |inner: Hit, outer: Hit| {
            let mut ties = self.ties[outer.group].iter();
            inner.group != outer.group && !ties.any(|tie| *tie == (inner.group, Tie::Broader))
        };
        let mut hits = self.uncovered(self.all(tokens), hides);
        hits.retain(|hit| hit.is_sure);
        hits
    }

    fn all(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for (first, token) in tokens.iter().enumerate() {
            for phrase in self.phrases.get(&token.stem).into_iter().flatten() {
                let end = first + 1 + phrase.rest.len();
                let next = tokens.get(first + 1..end);
                let fits =
                    next.is_some_and(|next| next.iter().zip(&phrase.rest).all(|(token, stem)| token.stem == *stem));
                if fits {
                    hits.push(Hit { group: phrase.group, first, end, is_sure: phrase.is_sure });
                }
            }
        }
        hits
    }

    /// Those that do not stand inside a longer one that hides them.
    fn uncovered(&self, mut hits: Vec<Hit>, hides: impl Fn(Hit, Hit) -> bool) -> Vec<Hit> {
        let mut at = 0;
        let covered: Vec<bool> = hits
            .iter()
            .map(|hit| {
                // What covers it begins at most a phrase before it.
                while hits[at].first + self.longest < hit.first {
                    at += 1;
                }
                let mut near = hits[at..].iter().take_while(|other| other.first <= hit.first);
                near.any(|other| hit.is_inside(*other) && hides(*hit, *other))
            })
            .collect();
        let mut covered = covered.into_iter();
        hits.retain(|_| !covered.next().unwrap_or(false));
        hits
    }
}
