//! What is pasted from a list or a spreadsheet, brought into lines as they are typed: cells parted by tabs, a heading left
//! out, signs of lists taken off. It must not judge what a line says, nor write anything.

mod heading;
mod lines;
mod row;
mod words;

use std::collections::HashSet;

use super::field::{Shape, Type};
use super::helix::GENERIC;
use super::{City, Edit, Kind, RecordId};
use crate::date::Calendar;
use crate::fold::one_line;
use crate::text::quote;
use heading::Column;
use row::Row;

/// What the lines are to become.
#[derive(Debug, Clone, Copy)]
pub enum Onto {
    Record(Kind),
    /// Parts of a record, such as costs.
    Part(&'static Shape),
    /// Words, such as decisions.
    Text,
}

/// What was pasted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paste {
    pub lines: Vec<Line>,
    pub heading: Option<Heading>,
}

/// One line as it would be typed, and where it stood, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub number: usize,
    pub text: String,
}

/// A row that says what the columns hold, and is no record itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub number: usize,
    /// Columns that nothing here is known for.
    pub unread: Vec<String>,
}

impl PartialEq for Onto {
    fn eq(&self, other: &Onto) -> bool {
        self.kind() == other.kind()
            && self.shape().map(|one| one.name) == other.shape().map(|one| one.name)
    }
}

impl Onto {
    fn kind(self) -> Option<Kind> {
        match self {
            Onto::Record(kind) => Some(kind),
            Onto::Part(_) | Onto::Text => None,
        }
    }

    fn shape(self) -> Option<&'static Shape> {
        match self {
            Onto::Record(kind) => Some(kind.shape()),
            Onto::Part(shape) => Some(shape),
            Onto::Text => None,
        }
    }

    /// What says in a line that it is done.
    fn ticked(self) -> &'static str {
        match self {
            Onto::Record(Kind::Task) => " status:done",
            Onto::Part(shape)
                if shape
                    .field("done")
                    .is_some_and(|field| matches!(field.what, Type::Bool)) =>
            {
                " ; done=yes"
            }
            _ => "",
        }
    }

    /// The fields that stand first in a line, without their names.
    fn titles(self) -> Vec<&'static str> {
        match self {
            Onto::Record(Kind::Link) => vec!["from", "to"],
            Onto::Record(kind) => vec![kind.row().title],
            Onto::Part(shape) => shape
                .fields
                .first()
                .map(|field| field.name)
                .into_iter()
                .collect(),
            Onto::Text => Vec::new(),
        }
    }
}

impl Heading {
    /// What became of it: a sentence without its end.
    pub fn words(&self) -> String {
        let unread = match self.unread.as_slice() {
            [] => String::new(),
            [one] => format!(", and so is its column {one}"),
            several => format!(", and so are its columns {}", several.join(", ")),
        };
        format!("line {} is a heading and is left out{unread}", self.number)
    }
}

/// Brings pasted text into lines.
pub fn read(onto: Onto, text: &str, city: &City, calendar: Calendar) -> Paste {
    let all = lines::split(text);
    let with_numbers = counts(&all);
    let is_table = all
        .iter()
        .any(|line| is_row(words_of(line, with_numbers).1));
    let between = match is_table {
        true => '\t',
        false => ';',
    };
    let row = Row {
        onto,
        city,
        calendar,
    };
    let mut paste = Paste::default();
    let mut columns: Option<Vec<Column>> = None;
    let is_counted = is_table && counted(&all);
    for (place, line) in all.iter().enumerate() {
        let (lead, words) = words_of(line, with_numbers);
        let mut cells = lines::cells(words, between);
        if is_counted {
            cells.remove(0);
        }
        if place == 0 && all.len() > 1 {
            columns = heading::read(onto, &cells);
            if let Some(columns) = &columns {
                paste.heading = Some(heading(line.number, columns, &cells));
                continue;
            }
        }
        let mut text = match &columns {
            Some(columns) if columns.len() > 1 => row.under(columns, &cells),
            _ if is_table => row.bare(&cells),
            _ => typed(words),
        };
        if lead.done {
            text.push_str(onto.ticked());
        }
        paste.lines.push(Line {
            number: line.number,
            text,
        });
    }
    paste
}

/// The lead of a line and its words. The blanks before a tab at the beginning are an empty cell.
fn words_of(line: &lines::Line, with_numbers: bool) -> (lines::Lead, &str) {
    match line.text.starts_with('\t')
        && lines::lead(&line.text, with_numbers).0 == lines::Lead::default()
    {
        true => (lines::Lead::default(), &line.text),
        false => lines::lead(&line.text, with_numbers),
    }
}

/// A line as it would be typed: what a spreadsheet quoted for its line breaks or its quotes is bare again.
fn typed(words: &str) -> String {
    let cells = lines::cells(words, '\t');
    let was_quoted = words.contains("\"\"") && !words.contains(';');
    match cells.as_slice() {
        [one] if was_quoted => one.clone(),
        _ => one_line(words),
    }
}

/// Whether a line has cells parted by tabs and none by semicolons.
fn is_row(words: &str) -> bool {
    lines::has(words.trim_end(), '\t') && !lines::has(words, ';')
}

/// Whether numbers before the words count: where each line has some sign, or several have numbers. A club may be called
/// `1. FC`.
fn counts(all: &[lines::Line]) -> bool {
    let leads: Vec<lines::Lead> = all
        .iter()
        .map(|line| lines::lead(&line.text, true).0)
        .collect();
    let numbers = leads.iter().filter(|lead| lead.number).count();
    numbers > 1 || leads.iter().all(|lead| lead.sign || lead.number)
}

/// Whether the first cells of a table only count its rows.
fn counted(all: &[lines::Line]) -> bool {
    let numbers = all.iter().map(|line| {
        let cells = lines::cells(&line.text, '\t');
        cells
            .first()
            .filter(|_| cells.len() > 1)?
            .parse::<usize>()
            .ok()
    });
    let numbers: Option<Vec<usize>> = numbers.collect();
    numbers.is_some_and(|all| all.len() > 1 && all.windows(2).all(|two| two[1] == two[0] + 1))
}

fn heading(number: usize, columns: &[Column], cells: &[String]) -> Heading {
    let unread = columns.iter().zip(cells);
    let unread = unread.filter(|(column, cell)| **column == Column::Other && !cell.is_empty());
    Heading {
        number,
        unread: unread.map(|(_, cell)| cell.clone()).collect(),
    }
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
        let numbered =
            |number: usize| RecordId::new(record.kind, format!("{}-{number}", record.id));
        let is_free = |id: &RecordId| !taken.contains(id) && city.find(id.kind, &id.id).is_none();
        let id = match taken.contains(&record) {
            true => (2..).map(numbered).find(is_free).unwrap_or(record),
            false => record,
        };
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
