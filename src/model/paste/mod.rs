//! What is pasted from a list or a spreadsheet, brought into lines as they are typed: cells parted by tabs, a heading left
//! out, signs of lists taken off. It must not judge what a line says, nor write anything.

mod heading;
mod lines;
mod onto;
mod row;
mod signs;
mod words;

use std::collections::HashSet;

use super::helix::GENERIC;
use super::{City, Edit, Kind, RecordId};
use crate::date::Calendar;
use crate::fold::{fold, one_line};
use crate::text::quote;
pub use heading::{PastedColumn, column, is_name, plain};
pub use onto::Onto;

use row::PastedRow;

/// Lines that are read at once; nobody looks through more of them before they are written.
pub const MOST: usize = 1000;

/// Lines of a text that hold anything, as it stands; cheap however long it is.
pub fn count(text: &str) -> usize {
    text.split(['\n', '\r']).filter(|line| !line.trim().is_empty()).count()
}

/// What was pasted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paste {
    pub lines: Vec<PastedLine>,
    pub heading: Option<Heading>,
}

/// One line as it would be typed, and where it stood, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastedLine {
    pub number: usize,
    pub text: String,
}

/// A row that says what the columns hold, and is no record itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub number: usize,
    /// Columns that nothing here is known for.
    pub unread: Vec<String>,
    /// Other lines that are no records: a title above it, the heading once more, a total.
    pub others: Vec<usize>,
}

impl Heading {
    /// What became of it: a sentence without its end.
    pub fn words(&self) -> String {
        let unread = match self.unread.as_slice() {
            [] => String::new(),
            [one] => format!(", and so is its column {one}"),
            several => format!(", and so are its columns {}", several.join(", ")),
        };
        let others: Vec<String> = self.others.iter().map(usize::to_string).collect();
        let others = match others.as_slice() {
            [] => String::new(),
            [one] => format!(", and so is line {one}"),
            several => format!(", and so are lines {}", several.join(", ")),
        };
        let number = self.number;
        format!("line {number} is a heading and is left out{unread}{others}")
    }
}

/// Brings pasted text into lines.
pub fn read(onto: Onto, text: &str, city: &City, calendar: Calendar) -> Paste {
    let all = lines::split(text);
    let of_names = matches!(onto, Onto::Record(Kind::Member | Kind::Person));
    let with_numbers = signs::counts(&all, of_names);
    let is_table = all.iter().any(|line| is_row(words_of(line, with_numbers).1));
    let between = match (is_table, by_commas(onto, &all)) {
        (true, _) => '\t',
        (false, true) => ',',
        (false, false) => ';',
    };
    let row = PastedRow { onto, city, calendar };
    let mut paste = Paste::default();
    let is_counted = is_table && counted(&all);
    let cells_of = |words: &str| {
        let mut cells = lines::cells(words, between);
        if is_counted {
            cells.remove(0);
        }
        cells
    };
    let begin = match top(onto, &all, cells_of) {
        None => 0,
        // Below a single word each line is as it would be typed.
        Some((place, columns)) if columns.len() == 1 => {
            let heads = cells_of(words_of(&all[place], with_numbers).1);
            paste.heading = Some(heading(all[place].number, &columns, &heads));
            place + 1
        }
        Some((place, columns)) => {
            paste.under(&row, &all, (place, &columns), cells_of);
            all.len()
        }
    };
    for line in &all[begin..] {
        let (lead, words) = words_of(line, with_numbers);
        let mut text = if is_table { row.bare(&cells_of(words)) } else { typed(words) };
        if lead.done {
            text.push_str(onto.ticked());
        }
        paste.lines.push(PastedLine { number: line.number, text });
    }
    paste
}

impl Paste {
    /// The rows below a heading; what stands above it, it once more and totals are none.
    fn under(
        &mut self,
        row: &PastedRow<'_>,
        all: &[lines::RawLine],
        (top, columns): (usize, &[PastedColumn]),
        cells_of: impl Fn(&str) -> Vec<String>,
    ) {
        let heads = cells_of(&all[top].text);
        let mut heading = heading(all[top].number, columns, &heads);
        for (place, line) in all.iter().enumerate().filter(|(place, _)| *place != top) {
            let mut cells = cells_of(&line.text);
            let is_last = place + 1 == all.len();
            if place < top || cells == heads || is_last && is_total(&cells) {
                heading.others.push(line.number);
                continue;
            }
            let (lead, words) = signs::lead(&cells[0], signs::Counts::default());
            let done = if lead.done { row.onto.ticked() } else { "" };
            cells[0] = words.to_string();
            self.lines.push(PastedLine { number: line.number, text: row.under(columns, &cells) + done });
        }
        self.heading = Some(heading);
    }
}

/// The heading and where it stands: in the first line, or below titles of one cell. A single word is one only at the top,
/// where what stands below has one column too.
fn top(
    onto: Onto,
    all: &[lines::RawLine],
    cells_of: impl Fn(&str) -> Vec<String>,
) -> Option<(usize, Vec<PastedColumn>)> {
    /// Titles above a table.
    const MOST: usize = 3;
    if all.len() < 2 {
        return None;
    }
    let above = all.iter().take(MOST);
    let titles = above.take_while(|line| cells_of(&line.text).len() == 1);
    let places = [titles.count(), 0].into_iter();
    places.filter(|place| place + 1 < all.len()).find_map(|place| {
        let columns = heading::read(onto, &cells_of(&all[place].text))?;
        (place == 0 || columns.len() > 1).then_some((place, columns))
    })
}

/// Whether commas part the cells of a table: where they part its heading.
fn by_commas(onto: Onto, all: &[lines::RawLine]) -> bool {
    all.len() > 1 && {
        let cells = lines::cells(&all[0].text, ',');
        cells.len() > 1 && heading::read(onto, &cells).is_some()
    }
}

/// A row that adds up those above it.
pub fn is_total(cells: &[String]) -> bool {
    const WORDS: [&str; 13] = [
        "total", "totals", "sum", "razem", "suma", "ogolem", "somme", "totale", "summe", "gesamt", "insgesamt",
        "summa", "totalt",
    ];
    let is_number = |cell: &String| !cell.contains(char::is_alphabetic);
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    let word = |cell: &String| {
        let end = cell.trim_end_matches(|char: char| !char.is_alphabetic());
        WORDS.contains(&fold(end).as_str())
    };
    filled.next().is_some_and(word) && filled.all(is_number)
}

/// The lead of a line and its words. The blanks before a tab at the beginning are an empty cell.
fn words_of(line: &lines::RawLine, with_numbers: signs::Counts) -> (signs::Lead, &str) {
    if line.text.starts_with('\t') && signs::lead(&line.text, with_numbers).0 == signs::Lead::default() {
        (signs::Lead::default(), &line.text)
    } else {
        signs::lead(&line.text, with_numbers)
    }
}

/// A line as it would be typed: what a spreadsheet quoted for its line breaks or its quotes is bare again.
fn typed(words: &str) -> String {
    let was_quoted = words.contains("\"\"") && !words.contains(';');
    let mut cells = if was_quoted { lines::cells(words, '\t') } else { Vec::new() };
    match cells.pop() {
        Some(one) if cells.is_empty() => one,
        _ => one_line(words),
    }
}

/// Whether a line has cells parted by tabs, no more of them than a table has columns. A semicolon in a cell, `Smith; Sons`, parts nothing; as a line is typed it has
/// blanks on both sides.
fn is_row(words: &str) -> bool {
    const MOST: usize = 1000;
    (2..=MOST).contains(&lines::count(words.trim_end(), '\t')) && !words.contains(" ; ")
}

/// Whether the first cells of a table only count its rows.
fn counted(all: &[lines::RawLine]) -> bool {
    let numbers = all.iter().map(|line| {
        let cells = lines::cells(&line.text, '\t');
        cells.first().filter(|_| cells.len() > 1)?.parse::<usize>().ok()
    });
    let numbers: Option<Vec<usize>> = numbers.collect();
    numbers.is_some_and(|all| all.len() > 1 && all.windows(2).all(|two| two[1] == two[0] + 1))
}

fn heading(number: usize, columns: &[PastedColumn], cells: &[String]) -> Heading {
    let unread = columns.iter().zip(cells);
    let unread = unread.filter(|(column, cell)| **column == PastedColumn::Other && !cell.is_empty());
    Heading { number, unread: unread.map(|(_, cell)| cell.clone()).collect(), others: Vec::new() }
}

/// The edits of several lines, each made as if it were alone, as one change: ids that are taken in it already get a
/// number, roles that it makes already are not made twice.
pub fn join(city: &City, each: Vec<Vec<Edit>>) -> Vec<Edit> {
    let mut change: Vec<Edit> = Vec::new();
    let mut taken: HashSet<RecordId> = HashSet::new();
    for edit in each.into_iter().flatten() {
        let Edit::Add { record, mut fields } = edit else {
            change.push(edit);
            continue;
        };
        if record.kind == Kind::Role && taken.contains(&record) && is_generic(&record.id) {
            continue;
        }
        let numbered = |number: usize| RecordId::new(record.kind, format!("{}-{number}", record.id));
        let is_free = |id: &RecordId| !taken.contains(id) && city.find(id.kind, &id.id).is_none();
        let id = if taken.contains(&record) { (2..).map(numbered).find(is_free).unwrap_or(record) } else { record };
        if let Some((_, raw)) = fields.iter_mut().find(|(name, _)| *name == "id") {
            *raw = quote(&id.id);
        }
        taken.insert(id.clone());
        change.push(Edit::Add { record: id, fields });
    }
    change
}

fn is_generic(id: &str) -> bool {
    GENERIC.iter().any(|row| row.id == id)
}
