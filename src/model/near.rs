//! Names that may mean the same body, found while one of them is typed: `Uni of Gdansk` and `University of Gdańsk`.
//! It must not know why somebody asks.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use super::City;
use crate::fold::{fold, is_small};

/// So many letters must be typed before parts of a name count, and so many at least stand for the whole word.
const ENOUGH: usize = 3;
/// More words of a name are not looked at.
const MOST_WORDS: usize = 32;

/// The names of a city's members, made ready to be compared.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// All names, folded, one behind the other.
    text: String,
    words: Vec<Word>,
    names: Vec<Name>,
}

/// One name by its words.
#[derive(Debug, Clone)]
struct Name {
    words: Range<usize>,
    /// By which two names without their blanks and signs are the same.
    letters: u64,
    /// With what its words begin, a bit for each letter and digit; then without the small words.
    begins: u64,
    begins_large: u64,
}

#[derive(Debug, Clone)]
struct Word {
    at: Range<usize>,
    small: bool,
}

/// How near two names are, nearest first: the kind of nearness, then how many words have no counterpart.
type Rank = (u8, usize);

const SAME: u8 = 0;
const SAME_WORDS: u8 = 1;
const ALIKE: u8 = 2;
const TYPED_IN_NAME: u8 = 3;
const NAME_IN_TYPED: u8 = 4;

/// How two words are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Equal,
    /// One begins with the other.
    Begins,
    /// But for a slip of the fingers.
    Slip,
}

impl Names {
    /// Of a city's members, those who have left too: they may come back.
    pub fn of(city: &City) -> Names {
        Names::new(city.members.iter().map(|member| member.name.as_str()))
    }

    pub fn new<'n>(names: impl Iterator<Item = &'n str>) -> Names {
        let mut all = Names::default();
        names.for_each(|name| all.push(name));
        all
    }

    fn push(&mut self, name: &str) {
        let start = self.text.len();
        self.text.push_str(&fold(name));
        let first = self.words.len();
        let mut at = start;
        for piece in self.text[start..].split(|char: char| !char.is_ascii_alphanumeric()) {
            if !piece.is_empty() && self.words.len() < first + MOST_WORDS {
                self.words.push(Word { at: at..at + piece.len(), small: is_small(piece) });
            }
            at += piece.len() + 1;
        }
        // Small words stand between others: in `Zone A` the letter tells.
        if let Some(last) = self.words[first..].last_mut() {
            last.small = false;
        }
        let words = first..self.words.len();
        let begins = |small: bool| {
            let words = self.words[words.clone()].iter();
            let words = words.filter(|word| small || !word.small);
            words.fold(0, |bits, word| bits | bit(self.text.as_bytes()[word.at.start]))
        };
        self.names.push(Name {
            letters: letters(&self.text[start..]),
            begins: begins(true),
            begins_large: begins(false),
            words,
        });
    }

    /// The places of the names that may mean the same as what is typed so far, nearest first, so many at most.
    ///
    /// Near are: the same letters, whatever the accents, blanks and signs; the same words in another order, small words
    /// aside; and names all of whose words are in the other one. Words count as the same where one begins with the
    /// other, three letters at least, or but for a slip: one letter from four on, two from eight on, never the first
    /// one. Words with digits must be equal. The last word may be unfinished.
    pub fn near(&self, typed: &str, most: usize) -> Vec<usize> {
        let typed = Names::new(std::iter::once(typed));
        let Some(wanted) = typed.names.first().filter(|name| !name.words.is_empty()) else {
            return Vec::new();
        };
        let wanted = Typed {
            name: wanted,
            enough: typed.text.bytes().filter(u8::is_ascii_alphanumeric).count() >= ENOUGH,
            all: &typed,
        };
        let names = self.names.iter().enumerate();
        let mut found: Vec<(Rank, usize)> =
            names.filter_map(|(place, name)| Some((wanted.rank(self, name)?, place))).collect();
        found.sort_unstable();
        found.into_iter().take(most).map(|(_, place)| place).collect()
    }

    fn large<'n>(&'n self, name: &Name) -> impl Iterator<Item = &'n [u8]> {
        let words = self.words[name.words.clone()].iter();
        words.filter(|word| !word.small).map(|word| self.bytes(word))
    }

    fn all<'n>(&'n self, name: &Name) -> impl Iterator<Item = &'n [u8]> {
        self.words[name.words.clone()].iter().map(|word| self.bytes(word))
    }

    fn bytes(&self, word: &Word) -> &[u8] {
        &self.text.as_bytes()[word.at.clone()]
    }
}

/// Names among which one that may mean the same as another is found without a look at all of them.
#[derive(Debug, Default)]
pub struct Alike {
    names: Names,
    same: HashMap<u64, usize>,
    by_words: HashMap<Likeness, Vec<usize>>,
}

/// What two names share that are alike: how many words, with what these begin, and those with digits.
type Likeness = (usize, u64, u64);

impl Alike {
    pub fn new<'n>(names: impl Iterator<Item = &'n str>) -> Alike {
        let mut all = Alike { names: Names::new(names), ..Alike::default() };
        for (place, name) in all.names.names.iter().enumerate() {
            all.same.entry(name.letters).or_insert(place);
            all.by_words.entry(all.names.likeness(name)).or_default().push(place);
        }
        all
    }

    /// The place of the nearest name all of whose words are those of this one, whatever their order, but for slips and
    /// endings.
    pub fn find(&self, name: &str) -> Option<usize> {
        let one = Names::new(std::iter::once(name));
        let wanted = one.names.first().filter(|name| !name.words.is_empty())?;
        if let Some(place) = self.same.get(&wanted.letters) {
            return Some(*place);
        }
        let likely = self.by_words.get(&one.likeness(wanted))?;
        let typed = Typed { name: wanted, enough: true, all: &one };
        let ranked =
            likely.iter().filter_map(|place| Some((typed.rank(&self.names, &self.names.names[*place])?, *place)));
        ranked.filter(|((kind, _), _)| *kind <= ALIKE).min().map(|(_, place)| place)
    }
}

impl Names {
    fn likeness(&self, name: &Name) -> Likeness {
        let mut digits = DefaultHasher::new();
        let mut numbers: Vec<&[u8]> = self.large(name).filter(|word| word.iter().any(u8::is_ascii_digit)).collect();
        numbers.sort_unstable();
        numbers.hash(&mut digits);
        (self.large(name).count(), name.begins_large, digits.finish())
    }
}

/// What is typed, ready to be compared.
struct Typed<'t> {
    all: &'t Names,
    name: &'t Name,
    enough: bool,
}

impl Typed<'_> {
    fn rank(&self, names: &Names, name: &Name) -> Option<Rank> {
        if self.name.letters == name.letters {
            return Some((SAME, 0));
        }
        // The first letters spare nearly every name the comparison of words.
        let typed_in_name = self.name.begins_large & !name.begins == 0;
        let name_in_typed = name.begins_large & !self.name.begins == 0;
        if !self.enough || !typed_in_name && !name_in_typed {
            return None;
        }
        let mine = self.all.large(self.name).count();
        let theirs = names.large(name).count();
        let within = match mine.cmp(&theirs) {
            Ordering::Less | Ordering::Equal if typed_in_name => self.in_name(names, name),
            Ordering::Greater if name_in_typed => self.holds(names, name),
            _ => None,
        };
        let worst = within?;
        let kind = match mine.cmp(&theirs) {
            Ordering::Equal if worst == Fit::Equal => SAME_WORDS,
            Ordering::Equal => ALIKE,
            Ordering::Less => TYPED_IN_NAME,
            // One word of many says little: `Orunia` is not `Friends of Orunia Park`.
            Ordering::Greater if theirs * 2 < mine => return None,
            Ordering::Greater => NAME_IN_TYPED,
        };
        let slip = usize::from(worst == Fit::Slip);
        Some((kind, mine.abs_diff(theirs) + slip))
    }

    /// Whether all that is typed is in a name, and how well at worst.
    fn in_name(&self, names: &Names, name: &Name) -> Option<Fit> {
        let last = self.all.large(self.name).count() - 1;
        let words = self.all.large(self.name).enumerate();
        each_in(
            words,
            |(place, typed), other| {
                let unfinished = place == last && other.starts_with(typed);
                fit(typed, other).or(unfinished.then_some(Fit::Begins))
            },
            || names.all(name),
        )
    }

    /// Whether all of a name is in what is typed, and how well at worst.
    fn holds(&self, names: &Names, name: &Name) -> Option<Fit> {
        each_in(names.large(name), fit, || self.all.all(self.name))
    }
}

/// Gives each word a counterpart of its own, the best first; the worst fit of them, or `None` where one has none.
fn each_in<'n, W: Copy, I: Iterator<Item = &'n [u8]>>(
    words: impl Iterator<Item = W>,
    fit: impl Fn(W, &[u8]) -> Option<Fit>,
    others: impl Fn() -> I,
) -> Option<Fit> {
    let mut taken = 0_u64;
    let mut worst = Fit::Equal;
    for word in words {
        let free = others().enumerate().filter(|(place, _)| taken & 1 << place == 0);
        let fits = free.filter_map(|(place, other)| Some((fit(word, other)?, place)));
        let (fit, place) = fits.min()?;
        taken |= 1 << place;
        worst = worst.max(fit);
    }
    Some(worst)
}

/// How two words are the same, if they are.
fn fit(one: &[u8], other: &[u8]) -> Option<Fit> {
    if one == other {
        return Some(Fit::Equal);
    }
    let has_digit = |word: &[u8]| word.iter().any(u8::is_ascii_digit);
    if one.first() != other.first() || has_digit(one) || has_digit(other) {
        return None;
    }
    let shorter = one.len().min(other.len());
    if shorter >= ENOUGH && one[..shorter] == other[..shorter] {
        return Some(Fit::Begins);
    }
    let allowed = match shorter {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    let near = one.len().abs_diff(other.len()) <= allowed && within(one, other, allowed);
    near.then_some(Fit::Slip)
}

/// Whether so many letters more, fewer, other or swapped turn one word into the other.
fn within(one: &[u8], other: &[u8], slips: usize) -> bool {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[same..], &other[same..]);
    if one.is_empty() || other.is_empty() {
        return one.len().max(other.len()) <= slips;
    }
    let Some(slips) = slips.checked_sub(1) else {
        return false;
    };
    let swapped = || one.len() > 1 && other.len() > 1 && one[0] == other[1] && one[1] == other[0];
    within(&one[1..], other, slips)
        || within(one, &other[1..], slips)
        || within(&one[1..], &other[1..], slips)
        || swapped() && within(&one[2..], &other[2..], slips)
}

/// A number for the letters and digits of a folded text.
fn letters(folded: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    let letters = folded.bytes().filter(u8::is_ascii_alphanumeric);
    letters.for_each(|letter| letter.hash(&mut hasher));
    hasher.finish()
}

/// The bit of a letter or digit.
fn bit(byte: u8) -> u64 {
    match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        b'0'..=b'9' => 1 << (26 + byte - b'0'),
        _ => 0,
    }
}
