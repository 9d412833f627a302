//! The sum of a text, by which the journal tells whether a file is the one that was written down. That of a long text
//! is put together from those of its parts, so that a change costs the parts it is in. It guards against accidents, not
//! against forgers, and must not know what the text is.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::Cut;

/// Length and 64-bit sum of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum(pub usize, pub u64);

/// A text of more bytes than this has the sum that is made of parts. It is of fewer bits, by which it is told from the
/// one that older programs wrote.
const LONG: usize = 1 << 20;
const BITS: u32 = 48;
/// How long a part is; one that has grown to twice as much is parted.
const PART: usize = 1 << 16;
/// What a byte counts more than the one behind it. Odd, so that no change of one byte is without effect.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Sum {
    pub fn of(text: &str) -> Sum {
        if text.len() > LONG { Sums::of(text).sum() } else { Sum::short(text) }
    }

    /// FNV-1a; older programs wrote it for long texts too.
    pub fn short(text: &str) -> Sum {
        let sum = text
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        Sum(text.len(), sum)
    }

    /// Whether two sums say that their texts differ; of sums that were made in two ways only the lengths do.
    pub fn is_other(self, than: Sum) -> bool {
        self.0 != than.0 || (self.1 != than.1 && self.is_of_parts() == than.is_of_parts())
    }

    fn is_of_parts(self) -> bool {
        self.0 > LONG && self.1 >> BITS == 0
    }

    /// Whether it is the sum of a text; where the length differs the text need not be gone through.
    pub fn is_of(self, text: &str) -> bool {
        self.0 == text.len()
            && self == if self.is_of_parts() || self.0 <= LONG { Sum::of(text) } else { Sum::short(text) }
    }
}

/// The sum of a text with those of its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sums {
    Short(Sum),
    /// Of each part its length and what it counts.
    Long(Vec<(usize, u64)>),
}

impl Sums {
    pub fn of(text: &str) -> Sums {
        Sums::of_pieces(&[text])
    }

    fn of_pieces(pieces: &[&str]) -> Sums {
        let length: usize = pieces.iter().map(|piece| piece.len()).sum();
        if length <= LONG {
            return Sums::Short(Sum::short(&pieces.concat()));
        }
        let mut parts = Vec::with_capacity(length / PART + 1);
        add_parts(pieces, &mut parts);
        Sums::Long(parts)
    }

    /// The sum of the whole.
    pub fn sum(&self) -> Sum {
        match self {
            Sums::Short(sum) => *sum,
            Sums::Long(parts) => {
                let length = parts.iter().map(|(length, _)| length).sum();
                let sum = parts.iter().fold(0, |sum, (length, own)| joined(sum, *length, *own));
                Sum(length, mixed(sum) >> (u64::BITS - BITS))
            }
        }
    }

    /// The sums of a text once cuts are made in it: they do not touch each other, each stands at its place in `text`,
    /// and the first one comes first. Parts without a cut are not looked at.
    pub fn after(&self, text: &str, cuts: &[Cut]) -> Sums {
        let length = cuts.iter().fold(text.len(), |length, cut| length + cut.new.len() - cut.old.len());
        let Sums::Long(parts) = self else {
            return Sums::of_pieces(&pieces(text, 0..text.len(), cuts));
        };
        if length <= LONG {
            return Sums::of_pieces(&pieces(text, 0..text.len(), cuts));
        }
        let mut new = Vec::with_capacity(parts.len());
        let (mut start, mut left) = (0, cuts);
        let mut at = 0;
        while let Some((own, sum)) = parts.get(at) {
            let mut end = start + own;
            at += 1;
            let mut many = left.iter().take_while(|cut| cut.at < end).count();
            // A cut that reaches into the next part takes that one along.
            while let Some(last) = left[..many].last().filter(|last| last.at + last.old.len() > end) {
                let reach = last.at + last.old.len();
                while end < reach && at < parts.len() {
                    end += parts[at].0;
                    at += 1;
                }
                many = left.iter().take_while(|cut| cut.at < end).count();
            }
            if many == 0 {
                new.push((*own, *sum));
            } else {
                add_parts(&pieces(text, start..end, &left[..many]), &mut new);
                left = &left[many..];
            }
            start = end;
        }
        let rest: Vec<&str> = left.iter().map(|cut| cut.new.as_str()).collect();
        add_parts(&rest, &mut new);
        Sums::Long(new)
    }
}

/// What stands in a stretch of a text once these cuts are made in it.
pub fn pieces<'t>(text: &'t str, place: Range<usize>, cuts: &'t [Cut]) -> Vec<&'t str> {
    let mut pieces = Vec::with_capacity(2 * cuts.len() + 1);
    let mut from = place.start;
    for cut in cuts {
        pieces.push(text.get(from..cut.at).unwrap_or_default());
        pieces.push(cut.new.as_str());
        from = cut.at + cut.old.len();
    }
    pieces.push(text.get(from..place.end).unwrap_or_default());
    pieces
}

/// The parts of a text that is given in pieces, none of which need end where a part does.
fn add_parts(pieces: &[&str], parts: &mut Vec<(usize, u64)>) {
    let mut left: usize = pieces.iter().map(|piece| piece.len()).sum();
    let mut bytes = pieces.iter().map(|piece| piece.as_bytes());
    let mut piece = bytes.next().unwrap_or_default();
    while left > 0 {
        let length = if left < 2 * PART { left } else { PART };
        let (mut own, mut open) = (0, length);
        while open > 0 {
            let (now, rest) = piece.split_at(open.min(piece.len()));
            own = joined(own, now.len(), counted(now));
            (open, piece) = (open - now.len(), rest);
            if piece.is_empty() {
                piece = bytes.next().unwrap_or_default();
            }
        }
        parts.push((length, own));
        left -= length;
    }
}

/// What two stretches count together, the second one having this length.
fn joined(first: u64, length: usize, second: u64) -> u64 {
    let mut factor: u64 = 1;
    let (mut square, mut left) = (STEP, length);
    while left > 0 {
        if left & 1 == 1 {
            factor = factor.wrapping_mul(square);
        }
        square = square.wrapping_mul(square);
        left >>= 1;
    }
    first.wrapping_mul(factor).wrapping_add(second)
}

/// A sum in which every bit counts for the upper ones.
fn mixed(sum: u64) -> u64 {
    let sum = (sum ^ (sum >> 32)).wrapping_mul(STEP);
    (sum ^ (sum >> 29)).wrapping_mul(STEP)
}

/// What bytes count: each [`STEP`] times as much as the one behind it.
fn counted(bytes: &[u8]) -> u64 {
    const POWERS: [u64; 9] = {
        let mut powers = [1_u64; 9];
        let mut at = 1;
        while at < 9 {
            powers[at] = powers[at - 1].wrapping_mul(STEP);
            at += 1;
        }
        powers
    };
    let mut eights = bytes.chunks_exact(8);
    let mut sum: u64 = 0;
    for eight in &mut eights {
        let own = (0..8).fold(0_u64, |own, at| own.wrapping_add(u64::from(eight[at]).wrapping_mul(POWERS[7 - at])));
        sum = sum.wrapping_mul(POWERS[8]).wrapping_add(own);
    }
    let rest = eights.remainder().iter();
    rest.fold(sum, |sum, byte| sum.wrapping_mul(STEP).wrapping_add(u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text that repeats itself nowhere.
    fn long(length: usize) -> String {
        let mut state: u32 = 1;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b' ' + u8::try_from(state >> 24).unwrap() % 90)
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn a_short_text_has_the_sum_it_always_had() {
        assert_eq!(Sum::of("[]"), Sum(2, 675_868_731_199_239_589));
        assert!(Sum::short("[]").is_of("[]") && !Sum::short("[]").is_of("[ ]"));
        let text = long(LONG + 7);
        assert_ne!(Sum::of(&text), Sum::short(&text));
        assert!(Sum::short(&text).is_of(&text), "an older program wrote it");
        assert!(!Sum::short(&text).is_other(Sum::of(&text)) && Sum::of(&text).is_of(&text));
        let other = text.replace('a', "b");
        assert!(Sum::short(&text).is_other(Sum::short(&other)) && Sum::of(&text).is_other(Sum::of(&other)));
    }

    #[test]
    fn sums_follow_every_cut() {
        let text = long(LONG + 3 * PART + 17);
        let end = text.len();
        let cut = |at: usize, old: usize, new: &str| Cut { at, old: text[at..at + old].into(), new: new.into() };
        let big = long(3 * PART);
        let many: Vec<Cut> = (0..40).map(|at| cut(at * 30_000, at * 7, "x".repeat(at % 5).as_str())).collect();
        for cuts in [
            vec![],
            vec![cut(0, 0, "new")],
            vec![cut(end, 0, "new")],
            vec![cut(0, end, &big)],
            vec![cut(PART - 1, 2, "")],
            vec![cut(PART, PART, "x"), cut(2 * PART, 1, &big)],
            vec![cut(17, 3 * PART, "x"), cut(5 * PART + 3, 0, "y"), cut(end - 1, 1, "z")],
            vec![cut(5, 4 * PART, "")],
            many,
        ] {
            let after = pieces(&text, 0..end, &cuts).concat();
            let sums = Sums::of(&text).after(&text, &cuts);
            assert_eq!(sums.sum(), Sum::of(&after));
            let again = sums.after(&after, &[Cut { at: after.len() / 2, old: String::new(), new: "!".into() }]);
            let (head, tail) = after.split_at(after.len() / 2);
            assert_eq!(again.sum(), Sum::of(&[head, "!", tail].concat()));
        }
    }

    #[test]
    fn any_one_byte_counts() {
        let text = long(LONG + 9);
        let sums = Sums::of(&text);
        for at in [0, 1, PART - 1, PART, LONG, LONG + 8] {
            let new = if &text[at..=at] == "a" { "b" } else { "a" };
            let changed = sums.after(&text, &[Cut { at, old: text[at..=at].into(), new: new.into() }]);
            assert_ne!(changed.sum(), sums.sum());
        }
    }
}
