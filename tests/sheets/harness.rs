//! A file in memory, read; its cells said in one line a row.

use ulg::problem::Problem;
use ulg::sheets::{self, Book, Cell, Options, Request, Table};

/// Stands in for the words of the tables above.
const HEADINGS: [&str; 12] = [
    "name", "organisation", "helix", "influence", "interest", "e-mail", "podmiot", "wpływ", "imię", "nazwisko",
    "vorname", "nachname",
];

fn is_heading(text: &str) -> bool {
    HEADINGS.contains(&text.to_lowercase().as_str())
}

pub fn read(name: &str, bytes: impl AsRef<[u8]>) -> Result<Book, Problem> {
    read_as(name, bytes, Options::default())
}

pub fn read_as(name: &str, bytes: impl AsRef<[u8]>, options: Options) -> Result<Book, Problem> {
    let request = Request { options, is_heading: &is_heading };
    sheets::of_bytes(name, bytes.as_ref(), &request, &mut |_| true)
}

/// The rows of the only table, `number: cell | cell`.
#[track_caller]
pub fn rows(name: &str, bytes: impl AsRef<[u8]>) -> Vec<String> {
    let book = read(name, bytes).unwrap_or_else(|problem| panic!("{problem}"));
    assert_eq!(book.tables.len(), 1, "{book:?}");
    told(&book.tables[0])
}

pub fn told(table: &Table) -> Vec<String> {
    let row = |row: &ulg::sheets::SheetRow| {
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        format!("{}: {}", row.number, cells.join(" | "))
    };
    table.rows.iter().map(row).collect()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.to_string(),
        Cell::Number(number) => format!("#{number}"),
        Cell::Bool(is) => format!("?{is}"),
        Cell::Date(day) => format!("@{day}"),
        Cell::Time(time) => format!("@{time}"),
        Cell::Failed(error) => format!("!{error}"),
    }
}

/// What it is refused with, and the exit code.
#[track_caller]
pub fn refused(name: &str, bytes: impl AsRef<[u8]>) -> String {
    match read(name, bytes) {
        Ok(book) => panic!("was read: {book:?}"),
        Err(problem) => format!("{problem} [{}]", problem.exit as i32),
    }
}
