//! Cuts: the smallest way to say how one text became another. It must not know what the text is.

use serde::{Deserialize, Serialize};

/// The bytes of `old`, standing at `at`, gave way to `new`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    pub at: usize,
    pub old: String,
    pub new: String,
}

/// A text parted at the place of the last cut. Cuts come in rising or falling order, so each byte moves once.
struct Parted {
    left: Vec<u8>,
    /// What stands behind, last byte first.
    right: Vec<u8>,
}

/// The text with the cuts made one after the other; `None` where the old bytes do not stand at their place.
pub fn all(text: &str, cuts: &[Cut]) -> Option<String> {
    let mut parted = Parted { left: text.as_bytes().to_vec(), right: Vec::new() };
    for cut in cuts {
        parted.part(cut.at)?;
        parted.take(cut.old.as_bytes())?;
        parted.left.extend_from_slice(cut.new.as_bytes());
    }
    parted.left.extend(parted.right.iter().rev());
    String::from_utf8(parted.left).ok()
}

impl Parted {
    /// Moves the gap.
    fn part(&mut self, at: usize) -> Option<()> {
        match at.checked_sub(self.left.len()) {
            None => self.right.extend(self.left.drain(at..).rev()),
            Some(ahead) => {
                let rest = self.right.len().checked_sub(ahead)?;
                self.left.extend(self.right.drain(rest..).rev());
            }
        }
        Some(())
    }

    /// Takes away what stands behind the gap, if it is these bytes.
    fn take(&mut self, old: &[u8]) -> Option<()> {
        let rest = self.right.len().checked_sub(old.len())?;
        let there = self.right[rest..].iter().rev();
        if !there.eq(old) {
            return None;
        }
        self.right.truncate(rest);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(at: usize, old: &str, new: &str) -> Cut {
        Cut { at, old: old.to_string(), new: new.to_string() }
    }

    #[test]
    fn cuts_are_made_one_after_the_other() {
        let made = |cuts: &[Cut]| all("one two three", cuts);
        assert_eq!(made(&[]).as_deref(), Some("one two three"));
        let falling = [cut(8, "three", "3"), cut(4, "two", "2"), cut(0, "one", "")];
        assert_eq!(made(&falling).as_deref(), Some(" 2 3"));
        let rising = [cut(0, "one", "1"), cut(2, "two", "twenty"), cut(9, "three", "")];
        assert_eq!(made(&rising).as_deref(), Some("1 twenty "));
        let both = [cut(13, "", "!"), cut(0, "", "¿"), cut(15, "!", "?")];
        assert_eq!(made(&both).as_deref(), Some("¿one two three?"));
    }

    #[test]
    fn a_text_they_were_not_made_for_is_refused() {
        let wrong = [cut(0, "two", ""), cut(12, "ee", ""), cut(14, "", "x"), cut(99, "", "x")];
        for cut in wrong {
            assert_eq!(all("one two three", std::slice::from_ref(&cut)), None, "{cut:?}");
        }
        assert_eq!(all("ó", &[cut(1, "", "x")]), None, "inside a letter");
    }
}
