//! Lines as they are typed: pieces of dates, signs, quotes and words in any order.

use fastrand::Rng;

use ulg::model::grammar::Reading;
use ulg::model::{City, Kind, grammar, read};

use crate::Target;

pub const TARGET: Target = Target {
    name: "typed",
    holds: "what is taken of a line is said, and what is neither taken nor refused stays in its title, for every kind",
    turn,
};

const PIECES: [&str; 62] = [
    "Book", "the", "hall", "fri", "Thu", "Thu.", "Sunday,", "sat", "Mon", "3", "3rd", "3.", "12.", "3.12.", "3.12",
    "03/12", "Dec", "december", "of", "may", "24/7", "1/2", "2026-12-03", "2026/12/04,", "31/02", "04.12.26", "2026",
    "17:30", "17h", "kl.", "\"", "12\"", "\"sun\"", "\"a;", "b\"", "\"\"Hof\"\"", ";", "@parks", "!1", "due:", "due",
    "by", "on", "until", "tomorrow", "+2w", "+2", "in", "weeks", "next", "meeting", "end", "-", "owner:", "c", "45",
    "core", "Łódź", "; ada@example.org ;", "; <b@example.org>", "tel.", "581234567",
];

fn turn(rng: &mut Rng) -> Result<(), String> {
    let mut city = City::default();
    let members = r#"[Member(id: "parks", name: "Parks Office")]"#;
    let meetings = r#"[Meeting(id: "m", title: "M", date: "2026-12-03")]"#;
    read::file(&mut city, "members.ron", members);
    if rng.bool() {
        read::file(&mut city, "meetings.ron", meetings);
    }
    let city = city.indexed();
    let day = "2026-11-23".parse().map_err(|_| "no day".to_string())?;
    let count = rng.usize(1..10);
    let words: Vec<&str> = (0..count).map(|_| PIECES[rng.usize(..PIECES.len())]).collect();
    let line = words.join(" ");
    for kind in Kind::all() {
        let calendar = city.calendar(day);
        let reading = grammar::read_line(kind, &line, &city, calendar);
        let refused = reading.parts.iter().any(|part| !part.ok);
        if !refused && kind != Kind::City {
            whole(&line, &reading).map_err(|word| {
                let said: Vec<_> = reading.parts.iter().map(|part| &part.text).collect();
                format!("{} {line:?}: {word:?} is gone without a word: {said:?}", kind.name())
            })?;
        }
        if kind == Kind::Task && !refused {
            settled(&line, &reading, &city, calendar)?;
        }
        // Half a line, as it stands while it is typed, and what is under the cursor.
        let places: Vec<usize> = line.char_indices().map(|(place, _)| place).collect();
        let half = &line[..places[rng.usize(..places.len())]];
        grammar::read_line(kind, half, &city, calendar);
        grammar::split_cursor(half);
    }
    Ok(())
}

/// Every word is said of some part; an error names the first that is not. Quotes and brackets of addresses may go.
fn whole(line: &str, reading: &Reading) -> Result<(), String> {
    let bare = |text: &str| text.replace(['"', ';', '<', '>'], "");
    let said: Vec<String> = reading.parts.iter().map(|part| bare(&part.text)).collect();
    let mut said: Vec<String> = said.iter().flat_map(|text| text.split_whitespace().map(str::to_string)).collect();
    let ends_title = |word: &str| reading.parts.first().is_some_and(|title| bare(&title.text).ends_with(word));
    for word in bare(line).split_whitespace() {
        match said.iter().position(|other| other == word) {
            Some(place) => drop(said.swap_remove(place)),
            // Notes of one place are said once.
            None if reading.parts.iter().any(|part| bare(&part.text).contains(word)) => {}
            // The title ends with what a date or an address stood behind: `Book the hall, fri`.
            None if word.ends_with([',', ':']) && ends_title(word.trim_end_matches([',', ':'])) => {}
            // So may what parts an address from the words beside it.
            None if line.contains('@') && !word.contains(char::is_alphanumeric) => {}
            None => return Err(word.to_string()),
        }
    }
    Ok(())
}

/// What is taken out once is taken out: the title, quoted, means itself.
fn settled(line: &str, reading: &Reading, city: &City, calendar: ulg::date::Calendar) -> Result<(), String> {
    let title = reading.fields.iter().find(|(name, _)| *name == "title");
    let Some(title) = title.and_then(|(_, raw)| ulg::text::unquote(raw)) else {
        return Ok(());
    };
    let quoted = format!("\"{}\"", title.replace('"', "\"\""));
    let again = grammar::read_line(Kind::Task, &quoted, city, calendar);
    let kept = again.fields.len() == 1 && again.fields[0].1 == ulg::text::quote(&title);
    if kept { Ok(()) } else { Err(format!("{line:?}: {quoted} is {:?}", again.fields)) }
}
