//! The files of a sample city with something wrong at a random place, in every run the same.

use ulg::model::kinds;

/// What is put in at random places and in the place of values.
const BITS: &[&str] = &[
    "(", ")", "[", "]", ",", ":", "\"", "5", "-", "None", "Some(", "true", "'x'", "b\"x\"", "r\"x\"", "1.5", "0x1f",
    "//", "/*", "{", "}", "\\", "#", "Core", "a", " ", "()", "é", "..", "_", "i64", "1_0", "r#id", "\u{a0}", "inf",
    "b'x'", "1..5", "+3", ".5", "5.", "\"2026-1-1\"", "\" 2026-01-01\"", "\"17:30:00\"", "Public", "(1, 2)", "(1,2,)",
    "Range(1,2)", "\"\\x41\"", "[[]]", "[(1,2)]", "1e400", "(5, 1)",
];

/// Numbers that look random and are the same in every run.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn bit(&mut self) -> Vec<char> {
        BITS[self.roll(BITS.len())].chars().collect()
    }
}

pub fn samples() -> Vec<(&'static str, String)> {
    let open = |file| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-data/gdansk");
        let text = std::fs::read_to_string(format!("{folder}/{file}")).ok()?;
        Some((file, text))
    };
    kinds::files().into_iter().filter_map(open).collect()
}

/// One record of a file in a list of its own; the city as a whole.
pub fn excerpt(file: &str, text: &str, dice: &mut Dice) -> Vec<char> {
    if file == "city.ron" {
        return text.chars().collect();
    }
    let records: Vec<&str> = text.split("\n    ),").collect();
    let place = 1 + dice.roll(records.len().max(3) - 2);
    match records.get(place) {
        Some(record) => format!("[{record}\n    ),\n]").chars().collect(),
        None => text.chars().collect(),
    }
}

pub fn spoil(chars: &mut Vec<char>, dice: &mut Dice) {
    let at = dice.roll(chars.len());
    match dice.roll(4) {
        0 => drop(chars.remove(at)),
        1 => drop(chars.splice(at..at, dice.bit())),
        2 => drop(chars.drain(at..(at + dice.roll(12)).min(chars.len()))),
        _ => {
            let after_colon = |at: &usize| chars[*at..].starts_with(&[':', ' ']);
            let colons: Vec<usize> = (0..chars.len()).filter(after_colon).collect();
            if !colons.is_empty() {
                let start = colons[dice.roll(colons.len())] + 2;
                let length = chars[start..].iter().position(|char| [',', '\n'].contains(char));
                chars.splice(start..start + length.unwrap_or(0), dice.bit());
            }
        }
    }
}
