//! The tables of a file made ready: which of them hold records, what a person says of their columns, in which order they
//! are read. It must not judge rows.

use super::column::{self, Content, Header, Meaning, ORDER, Why};
use super::dates::{DayOrder, Telling};
use super::options::ImportOptions;
use super::own;
use super::plan::{ColumnPlan, TablePlan};
use super::values::{self, Column};
use crate::fold::{fold, nearest, one_line};
use crate::model::field::Type;
use crate::model::{Kind, paste};
use crate::problem::Problem;
use crate::sheets::{Book, Cell, SheetRow, Table};
use crate::sort::InOrder;

/// First values that are shown of a column.
const SAMPLES: usize = 3;

/// A table with its plan.
pub struct Ready<'b> {
    pub table: &'b Table,
    pub plan: TablePlan,
    /// The places of its rows that are records.
    pub rows: Vec<usize>,
    /// Rows that only add up, or name the columns once more.
    pub totals: Vec<u32>,
}

/// The tables of a file, in the order in which they are imported, and the names of those that hold nothing known.
///
/// # Errors
/// 2 and 65 where what they hold cannot be told.
pub fn ready<'b>(book: &'b Book, options: &ImportOptions) -> Result<(Vec<Ready<'b>>, Vec<String>), Problem> {
    let content = content(options)?;
    let mut found: Vec<(&Table, Header)> = Vec::new();
    let mut unread: Vec<&str> = Vec::new();
    let wanted = |table: &&Table| options.sheet.as_ref().is_none_or(|name| fold(name) == fold(&table.name));
    for table in book.tables.iter().filter(wanted) {
        if let Some(header) = own::header(table).filter(|_| content.is_none()) {
            found.push((table, header));
            continue;
        }
        let content = content.or_else(|| made_for(table));
        match column::find(table, content, options.header_row).or_else(|| by_map(table, content, options)) {
            Some(header) => found.push((table, header)),
            None => unread.push(&table.name),
        }
    }
    if found.is_empty() {
        return Err(no_header(book, content, &unread));
    }
    refuse_two(book, &found)?;
    let mut all = Vec::new();
    for (table, mut header) in found {
        refuse_twice(book, &header)?;
        map(&mut header, options)?;
        all.push(of_table(book, table, header, options)?);
    }
    check_map(&all, options)?;
    all.order_by_key(|one| place(one.plan.header.content));
    Ok((all, unread.iter().map(ToString::to_string).collect()))
}

/// The content that was asked for.
fn content(options: &ImportOptions) -> Result<Option<Content>, Problem> {
    match options.kind.as_deref() {
        None => Ok(None),
        Some(word) if fold(word) == "attendance" => Ok(Some(Content::Attendance)),
        Some(word) => {
            let kind = Kind::parse(word)?;
            if !ORDER.contains(&kind) {
                let all: Vec<&str> = ORDER.iter().map(|kind| kind.plural()).collect();
                let what = format!("{} are not imported", kind.plural());
                return Err(Problem::usage(what).fix(format!("use one of {}, attendance", all.join(", "))));
            }
            Ok(Some(Content::Records(kind)))
        }
    }
}

fn made_for(table: &Table) -> Option<Content> {
    Kind::parse(table.made_for?).ok().map(Content::Records)
}

fn place(content: Content) -> usize {
    match content {
        Content::Records(kind) => ORDER.iter().position(|one| *one == kind).unwrap_or(ORDER.len()),
        Content::Parts(_) => ORDER.len(),
        Content::Attendance => ORDER.len() + 1,
    }
}

/// A header that only a person knows: the row that was told, or the first, with headings that were mapped.
fn by_map(table: &Table, content: Option<Content>, options: &ImportOptions) -> Option<Header> {
    let content = content.unwrap_or(Content::Records(Kind::Member));
    let is_told = |row: &SheetRow| match options.header_row {
        Some(number) => row.number == number,
        None => row.cells.iter().any(|cell| mapped(options, &values::text(cell)).is_some()),
    };
    let place = table.rows.iter().position(is_told)?;
    let row = &table.rows[place];
    let headings: Vec<(String, String)> =
        row.cells.iter().map(|cell| (one_line(&values::text(cell)), String::new())).collect();
    let mut header = Header {
        content,
        rows: vec![row.number],
        skip: place + 1,
        meanings: column::meanings(content, &headings),
        headings: headings.into_iter().map(|(heading, _)| heading).collect(),
    };
    map(&mut header, options).ok()?;
    column::is_named(content, &header.meanings).then_some(header)
}

fn no_header(book: &Book, content: Option<Content>, unread: &[&str]) -> Problem {
    let file = &book.name;
    if book.tables.iter().all(|table| table.rows.is_empty()) {
        return Problem::error("empty", "no rows; nothing imported").file(file);
    }
    if unread.len() > 1 {
        return Problem::usage(format!("choose --sheet: {}", unread.join(", "))).file(file);
    }
    let table = book.tables.iter().find(|table| !table.rows.is_empty());
    let first = table.and_then(|table| table.rows.first());
    match (table, first) {
        (Some(table), Some(row)) if table.separator.is_some() || table.encoding.is_some() => {
            let title = match content {
                Some(Content::Records(Kind::Link)) => "from",
                Some(Content::Records(kind)) => kind.row().title,
                _ => "name",
            };
            let heads: Vec<String> = row.cells.iter().map(values::text).filter(|text| !text.is_empty()).collect();
            let heads: Vec<&str> = heads.iter().take(12).map(String::as_str).collect();
            let what = format!("no column for \"{title}\"; found: {}", heads.join(", "));
            Problem::error("no-header", what).fix("--map 'HEADING=name' says which it is").at(file, row.number, 0)
        }
        _ => Problem::error("no-header", "no header in the first 20 rows")
            .fix("--header-row N says where it is")
            .file(file),
    }
}

/// Two tables of one kind may be two versions of one list.
fn refuse_two(book: &Book, found: &[(&Table, Header)]) -> Result<(), Problem> {
    let twice = |(place, (_, one)): (usize, &(&Table, Header))| {
        found.iter().enumerate().any(|(other, (_, two))| other != place && one.content == two.content)
    };
    let names: Vec<&str> = found
        .iter()
        .enumerate()
        .filter(|one| twice((one.0, one.1)))
        .map(|(_, (table, _))| table.name.as_str())
        .collect();
    if names.is_empty() {
        return Ok(());
    }
    Err(Problem::usage(format!("choose --sheet: {}", names.join(", "))).file(&book.name))
}

/// A heading that stands twice may be either.
fn refuse_twice(book: &Book, header: &Header) -> Result<(), Problem> {
    let known = header.headings.iter().zip(&header.meanings);
    let known: Vec<&String> =
        known.filter(|(_, meaning)| !matches!(meaning, Meaning::Out(_))).map(|(heading, _)| heading).collect();
    let twice = known.iter().enumerate().find(|(place, heading)| known[..*place].contains(heading));
    match twice {
        None => Ok(()),
        Some((_, heading)) => {
            let what = format!("column \"{heading}\" twice");
            let row = header.rows.first().copied().unwrap_or(1);
            Err(Problem::error("twice", what).fix("give one of them another name").at(&book.name, row, 0))
        }
    }
}

/// Whether a row of a table has exactly these headings.
pub fn has_headings(table: &Table, headings: &[String]) -> bool {
    const MOST: usize = 20;
    let wanted: Vec<&String> = headings.iter().filter(|heading| !heading.is_empty()).collect();
    table.rows.iter().take(MOST).any(|row| {
        let cells = row.cells.iter().map(|cell| one_line(&values::text(cell))).filter(|text| !text.is_empty());
        cells.eq(wanted.iter().map(|heading| (*heading).clone()))
    })
}

fn mapped<'o>(options: &'o ImportOptions, heading: &str) -> Option<&'o str> {
    let word = paste::plain(heading);
    let same = |other: &str| !word.is_empty() && paste::plain(other) == word || other.trim() == heading.trim();
    options.map.iter().rev().find(|(from, _)| same(from)).map(|(_, to)| to.as_str())
}

fn map(header: &mut Header, options: &ImportOptions) -> Result<(), Problem> {
    for (place, heading) in header.headings.iter().enumerate() {
        let Some(word) = mapped(options, heading) else { continue };
        match Meaning::of(header.content, word) {
            Some(meaning) => header.meanings[place] = meaning,
            None => {
                let kinds = column::kinds_of(header.content);
                let names = kinds.iter().flat_map(|kind| kind.schema().fields).map(|field| field.name);
                let what = format!("there is no field \"{word}\" for the column \"{heading}\"");
                return Err(
                    Problem::usage(what).meant(nearest(word, names), || "ulg format shows all fields".to_string())
                );
            }
        }
    }
    Ok(())
}

/// A heading in `--map` that no table has.
fn check_map(all: &[Ready<'_>], options: &ImportOptions) -> Result<(), Problem> {
    let headings: Vec<&str> = all.iter().flat_map(|one| &one.plan.header.headings).map(String::as_str).collect();
    for (from, _) in &options.map {
        let is_there = headings.iter().any(|heading| paste::plain(heading) == paste::plain(from) || heading == from);
        if !is_there {
            let what = format!("there is no column \"{from}\"");
            let all = || format!("found: {}", headings.join(", "));
            return Err(Problem::usage(what).meant(nearest(from, headings.iter().copied()), all));
        }
    }
    Ok(())
}

fn of_table<'b>(
    book: &Book,
    table: &'b Table,
    mut header: Header,
    options: &ImportOptions,
) -> Result<Ready<'b>, Problem> {
    drop_lonely(&mut header);
    let mut totals = Vec::new();
    let mut rows = Vec::new();
    for (place, row) in table.rows.iter().enumerate().skip(header.skip) {
        if is_header(row, &header) || is_total(row) {
            totals.push(row.number);
        } else {
            rows.push(place);
        }
    }
    let is_own = header.meanings.contains(&Meaning::Base);
    let read =
        Column { from_1904: table.from_1904, of_ten: options.of_ten && !is_own, own: is_own, ..Column::default() };
    let mut columns: Vec<ColumnPlan> =
        header.meanings.iter().map(|_| ColumnPlan { samples: Vec::new(), read: read.clone() }).collect();
    for (place, column) in columns.iter_mut().enumerate() {
        let cells = || rows.iter().filter_map(|at| Some((table.rows[*at].number, table.rows[*at].cells.get(place)?)));
        let first = cells().map(|(_, cell)| one_line(&values::text(cell))).filter(|text| !text.is_empty());
        column.samples = first.take(SAMPLES).collect();
        let field = values::field_of(header.meanings[place]);
        if field.is_some_and(|field| matches!(field.what, Type::Date)) {
            column.read.order = order(cells()).map_err(|why| {
                let what = format!("{}: {why}", header.headings[place]);
                Problem::error("days", what)
                    .fix(format!("--map '{}=-' leaves it out", header.headings[place]))
                    .file(&book.name)
            })?;
        }
    }
    let plan = TablePlan {
        name: table.name.clone(),
        header,
        encoding: table.encoding.clone(),
        separator: table.separator,
        columns,
        rows: rows.len(),
        has_cells: !table.name.is_empty(),
    };
    Ok(Ready { table, plan, rows, totals })
}

fn order<'a>(cells: impl Iterator<Item = (u32, &'a Cell)>) -> Result<DayOrder, String> {
    let mut telling = Telling::default();
    for (row, cell) in cells {
        if let Cell::Text(text) = cell {
            telling.see(text, row);
        }
    }
    telling.order()
}

/// The headings once more, as at the top of a printed page.
fn is_header(row: &SheetRow, header: &Header) -> bool {
    let is_same = |(cell, heading): (&Cell, &String)| match cell {
        Cell::Text(text) => one_line(text) == *heading,
        Cell::Empty => heading.is_empty(),
        _ => false,
    };
    !row.cells.is_empty() && row.cells.iter().zip(&header.headings).all(is_same)
}

/// A row that adds up those above it: most rows are told by their first cell to be none.
fn is_total(row: &SheetRow) -> bool {
    let first = row.cells.iter().find(|cell| !matches!(cell, Cell::Empty));
    first.is_some_and(|cell| paste::is_total(&[values::text(cell)]))
        && paste::is_total(&row.cells.iter().map(values::text).collect::<Vec<_>>())
}

/// What belongs to a record of which the table gives no name.
fn drop_lonely(header: &mut Header) {
    let has_person = column::is_named(Content::Records(Kind::Person), &header.meanings);
    let is_lonely = |meaning: &Meaning| match (header.content, meaning) {
        (Content::Records(Kind::Person), Meaning::Field(Kind::Member, _) | Meaning::Helix) => true,
        (Content::Records(Kind::Member), Meaning::Field(Kind::Person, _)) => !has_person,
        _ => false,
    };
    let lonely: Vec<usize> = (0..header.meanings.len()).filter(|at| is_lonely(&header.meanings[*at])).collect();
    for place in lonely {
        header.meanings[place] = Meaning::Out(Why::Lonely);
    }
}
