//! A tape of choices, so that proptest shrinks a generated file: used up, it always says "the first, the plainest".

pub struct Tape {
    bytes: Vec<u8>,
    at: usize,
    /// Each comment gets a number of its own, so that a lost one is noticed.
    pub comments: usize,
}

impl Tape {
    pub fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, at: 0, comments: 0 }
    }

    pub fn pick(&mut self, count: usize) -> usize {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(byte) % count
    }

    pub fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.pick(of.len())]
    }

    /// True about once in `count`; never on an empty tape.
    pub fn seldom(&mut self, count: usize) -> bool {
        self.pick(count) == 1
    }
}
