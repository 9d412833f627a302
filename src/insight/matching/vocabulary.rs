//! What the field says for one and the same thing: groups of words and phrases, broader and narrower, read from
//! `vocabulary.ron`. It must not know needs, offers or weights.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::words::{Token, Words};

const TEXT: &str = include_str!("vocabulary.ron");

/// One group as the file has it.
#[derive(Debug, Clone, Deserialize)]
pub struct Group {
    pub name: String,
    pub words: Vec<String>,
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
    /// Phrases by their first stem: the stems after it, and the group.
    phrases: HashMap<u32, Vec<(Vec<u32>, usize)>>,
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
            for phrase in &group.words {
                out.add(phrase, at, words);
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

    fn add(&mut self, phrase: &str, group: usize, words: &mut Words) {
        let tokens = words.read(phrase);
        let Some((first, rest)) = tokens.split_first() else {
            return;
        };
        self.longest = self.longest.max(tokens.len());
        let phrase = (rest.iter().map(|token| token.stem).collect(), group);
        let known = self.phrases.entry(first.stem).or_default();
        if !known.contains(&phrase) {
            known.push(phrase);
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

    /// Every group that a text speaks of, in the order of the text. What stands inside a longer phrase does not count.
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for (first, token) in tokens.iter().enumerate() {
            for (rest, group) in self.phrases.get(&token.stem).into_iter().flatten() {
                let end = first + 1 + rest.len();
                let fits = tokens
                    .get(first + 1..end)
                    .is_some_and(|next| next.iter().zip(rest).all(|(token, stem)| token.stem == *stem));
                if fits {
                    hits.push(Hit { group: *group, first, end });
                }
            }
        }
        let mut at = 0;
        let covered: Vec<bool> = hits
            .iter()
            .map(|hit| {
                // What covers it begins at most a phrase before it.
                while hits[at].first + self.longest < hit.first {
                    at += 1;
                }
                let near = hits[at..].iter().take_while(|other| other.first <= hit.first);
                near.into_iter().any(|other| hit.end <= other.end && other.end - other.first > hit.end - hit.first)
            })
            .collect();
        let mut covered = covered.into_iter();
        hits.retain(|_| !covered.next().unwrap_or(false));
        hits
    }
}
