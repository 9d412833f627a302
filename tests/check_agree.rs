//! Reading and checking agree: on thousands of spoiled records `check` finds exactly the errors for which reading
//! makes the file read-only. And large files cost no more than their size.

use ulg::model::{City, check, kinds, read};
use ulg::problem::{Problem, Severity};

/// What is put in at random places and in the place of values.
const BITS: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "5",
    "-",
    "None",
    "Some(",
    "true",
    "'x'",
    "b\"x\"",
    "r\"x\"",
    "1.5",
    "0x1f",
    "//",
    "/*",
    "{",
    "}",
    "\\",
    "#",
    "Core",
    "a",
    " ",
    "()",
    "é",
    "..",
    "_",
    "i64",
    "1_0",
    "r#id",
    "\u{a0}",
    "inf",
    "b'x'",
    "1..5",
    "+3",
    ".5",
    "5.",
    "\"2026-1-1\"",
    "\" 2026-01-01\"",
    "\"17:30:00\"",
    "Public",
    "(1, 2)",
    "(1,2,)",
    "Range(1,2)",
    "\"\\x41\"",
    "[[]]",
    "[(1,2)]",
    "1e400",
    "(5, 1)",
];

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn bit(&mut self) -> Vec<char> {
        BITS[self.roll(BITS.len())].chars().collect()
    }
}

fn samples() -> Vec<(&'static str, String)> {
    let open = |file| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-data/gdansk");
        let text = std::fs::read_to_string(format!("{folder}/{file}")).ok()?;
        Some((file, text))
    };
    kinds::files().into_iter().filter_map(open).collect()
}

/// One record of a file in a list of its own; the city as a whole.
fn excerpt(file: &str, text: &str, dice: &mut Dice) -> Vec<char> {
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

fn spoil(chars: &mut Vec<char>, dice: &mut Dice) {
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
                let length = chars[start..]
                    .iter()
                    .position(|char| [',', '\n'].contains(char));
                chars.splice(start..start + length.unwrap_or(0), dice.bit());
            }
        }
    }
}

fn errors(file: &'static str, text: &str) -> Vec<Problem> {
    let mut found = check::file(file, text);
    found.retain(|problem| problem.severity == Severity::Error);
    found
}

#[test]
fn on_spoiled_records() {
    let samples = samples();
    let mut dice = Dice(88_172_645_463_325_252);
    let mut good = 0;
    for _ in 0..4_000 {
        let (file, text) = &samples[dice.roll(samples.len())];
        let mut chars = excerpt(file, text, &mut dice);
        spoil(&mut chars, &mut dice);
        let text: String = chars.into_iter().collect();
        let mut city = City::default();
        read::file(&mut city, file, &text);
        assert_eq!(city.trouble, errors(file, &text), "{file}: {text}");
        good += usize::from(city.trouble.is_empty());
    }
    assert!(
        (400..3_600).contains(&good),
        "{good} of 4000 are still good"
    );
}

/// What only ron refuses is shown in its words.
#[test]
fn ron_has_the_last_word() {
    let text = "#![enable(explicit_struct_names)]\n[\n    (id: \"a\", name: \"A\"),\n]";
    let mut city = City::default();
    read::file(&mut city, "members.ron", text);
    let found = check::city(&city, &[("members.ron", text)]);
    assert_eq!(found, city.trouble);
    assert_eq!(found[0].code, "syntax");
}

/// Ten thousand records on one line, each with a fault, and as many tasks in one chain: were any step quadratic, this
/// would take minutes.
#[test]
fn on_large_files() {
    let member = |number: usize| format!("(id: \"m{number}\", name: \"M{number}\", ring: Far), ");
    let line: String = (0..10_000).map(member).collect();
    let found = check::file("members.ron", &format!("[{line}]"));
    assert_eq!(found.len(), 10_000);
    assert_eq!(
        (found[9_999].place.line, found[9_999].place.column),
        (1, 407_776)
    );
    let task = |number: usize| {
        let next = (number + 1) % 10_000;
        format!("(id: \"t{number}\", title: \"T\", owner: \"x{number}\", after: [\"t{next}\"]),\n")
    };
    let tasks: String = (0..10_000).map(task).collect();
    let tasks = format!("[\n{tasks}]");
    let found = check::city(&City::default(), &[("tasks.ron", &tasks)]);
    let circles = found.iter().filter(|problem| problem.code == "circle");
    let circles: Vec<_> = circles.map(|problem| problem.what.as_str()).collect();
    assert_eq!(
        circles,
        ["t9999 waits for itself via t0, t1, t2, t3, t4, t5, t6, t7 and others"]
    );
    assert_eq!(found.len(), 10_001);
}
