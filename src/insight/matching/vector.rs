//! A text as weighted features: groups of the vocabulary first, once as they are hinted at and once as they are named,
//! then stems. It must not know cities or records.

use super::tongue::{ENGLISH, TongueId};
use super::vocabulary::{Tie, Vocabulary};
use super::words::{Says, Token, Words};
use super::{names, weights};

/// Features with their weights, by number of feature, each once.
pub(super) type Vector = Vec<(u32, f32)>;

/// Reads texts into raw vectors, and these into ones that can be multiplied.
#[derive(Default)]
pub(super) struct Reader {
    pub words: Words,
    pub vocabulary: Vocabulary,
}

impl Reader {
    pub fn new() -> Reader {
        let mut words = Words::default();
        let vocabulary = Vocabulary::read(&mut words);
        Reader { words, vocabulary }
    }

    /// How many features there are: the groups, the groups where a word stands for nothing else, the stems.
    pub fn features(&self) -> usize {
        2 * self.vocabulary.count() + self.words.count()
    }

    /// What parts of a text say, each part with what a word of it counts.
    pub fn raw(&mut self, parts: &[(&str, f32)], tongue: TongueId) -> Vector {
        let mut out = Vector::new();
        for (text, weight) in parts {
            let tokens = self.words.read(text, tongue);
            let is_name = names::in_names(text, &tokens);
            self.add_words(&tokens, *weight, &mut out);
            if tongue == ENGLISH {
                self.add_groups(&tokens, &is_name, *weight, &mut out);
            }
        }
        merged(out)
    }

    fn add_words(&self, tokens: &[Token], weight: f32, out: &mut Vector) {
        for token in tokens {
            let says = match token.says {
                Says::Nothing => continue,
                Says::Little => weights::LITTLE,
                Says::Much => 1.0,
            };
            out.push((self.of_stem(token.stem), weight * says));
        }
    }

    fn add_groups(&self, tokens: &[Token], is_name: &[bool], weight: f32, out: &mut Vector) {
        for hit in self.vocabulary.hits(tokens) {
            let named = is_name[hit.first..hit.end].iter().all(|is_name| *is_name);
            let weight = weight * if named { weights::NAMED } else { weights::GROUP };
            out.push((number(hit.group), weight));
            for (other, tie) in self.vocabulary.ties(hit.group) {
                out.push((number(*other), weight * share(*tie)));
            }
        }
        for hit in self.vocabulary.sure_hits(tokens) {
            if !is_name[hit.first..hit.end].iter().all(|is_name| *is_name) {
                out.push((number(self.vocabulary.count() + hit.group), weight * weights::SURE));
            }
        }
    }

    /// The feature of a stem.
    pub fn of_stem(&self, stem: u32) -> u32 {
        number(2 * self.vocabulary.count()).saturating_add(stem)
    }
}

/// What reaches a group over a tie.
fn share(tie: Tie) -> f32 {
    match tie {
        Tie::Broader => weights::BROADER,
        Tie::Near => weights::NEAR,
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// One weight a feature; what is said again and again is not worth more without end.
fn merged(mut vector: Vector) -> Vector {
    vector.sort_by_key(|(feature, _)| *feature);
    let mut out = Vector::with_capacity(vector.len());
    for (feature, weight) in vector {
        match out.last_mut() {
            Some((last, sum)) if *last == feature => *sum += weight,
            _ => out.push((feature, weight)),
        }
    }
    for (_, weight) in &mut out {
        *weight = weight.min(weights::FULL);
    }
    out
}

/// Makes raw vectors comparable: what is rare counts more, and a long text is held to its length.
pub(super) fn weigh<'v>(features: usize, vectors: impl Iterator<Item = &'v mut Vector>) {
    let mut vectors: Vec<&mut Vector> = vectors.collect();
    let mut in_how_many = vec![0_u32; features];
    for (feature, _) in vectors.iter().flat_map(|vector| vector.iter()) {
        in_how_many[*feature as usize] += 1;
    }
    let all = vectors.len() as f32;
    let rare: Vec<f32> = in_how_many.iter().map(|count| (1.0 + all / (*count as f32 + 0.5)).ln()).collect();
    let mut total = 0.0;
    for (feature, weight) in vectors.iter_mut().flat_map(|vector| vector.iter_mut()) {
        *weight *= rare[*feature as usize];
    }
    let lengths: Vec<f32> = vectors.iter().map(|vector| length(vector)).collect();
    for length in &lengths {
        total += length;
    }
    let middle = if all > 0.0 { total / all } else { 1.0 };
    for (vector, length) in vectors.iter_mut().zip(lengths) {
        let by = (1.0 - weights::LENGTH) * middle + weights::LENGTH * length;
        for (_, weight) in vector.iter_mut() {
            *weight /= by.max(f32::MIN_POSITIVE);
        }
        vector.shrink_to_fit();
    }
}

fn length(vector: &Vector) -> f32 {
    vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt()
}

/// What two vectors have in common: each shared feature with what it adds, in the order of the features.
pub(super) fn shared(one: &Vector, other: &Vector) -> Vector {
    let mut out = Vector::new();
    let mut rest = other.iter().peekable();
    for (feature, weight) in one {
        while rest.next_if(|(next, _)| next < feature).is_some() {}
        if let Some((_, with)) = rest.next_if(|(next, _)| next == feature) {
            out.push((*feature, weight * with));
        }
    }
    out
}
