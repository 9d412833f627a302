//! Lines as they are typed: pieces of dates, signs, quotes and words in any order.

use fastrand::Rng;

use ulg::model::{City, Kind, grammar, read};

use crate::Target;

pub const TARGET: Target = Target {
    name: "typed",
    holds: "what is taken of a line is said, and what is neither taken nor refused stays in its title",
    turn,
};

const PIECES: [&str; 24] = [
    "Book", "the", "hall", "fri", "Thu", "3", "Dec", "24/7", "1/2", "\"", "12\"", ";", "@parks",
    "!1", "due:", "+2w", "next", "meeting", "2026", "-", "owner:", "c", "45", "Łódź",
];

fn turn(rng: &mut Rng) -> Result<(), String> {
    let mut city = City::default();
    let members = r#"[Member(id: "parks", name: "Parks Office")]"#;
    read::file(&mut city, "members.ron", members);
    let city = city.indexed();
    let day = "2026-11-23".parse().map_err(|_| "no day".to_string())?;
    let count = rng.usize(1..10);
    let words: Vec<&str> = (0..count)
        .map(|_| PIECES[rng.usize(..PIECES.len())])
        .collect();
    let line = words.join(" ");
    let reading = grammar::read_line(Kind::Task, &line, &city, city.calendar(day));
    let said: String = reading
        .parts
        .iter()
        .map(|part| part.text.as_str())
        .collect();
    for word in line.split_whitespace() {
        let bare = word.replace('"', "");
        if !said.contains(&bare) {
            return Err(format!("{line:?}: {word:?} is gone without a word"));
        }
    }
    Ok(())
}
