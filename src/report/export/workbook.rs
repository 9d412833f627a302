//! The city as a workbook that is changed in a spreadsheet and brought back: a sheet a kind, in hidden columns the id and
//! the sums of the cells as they left. It must not know which columns a kind has.

use std::collections::HashMap;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::order::Order;
use super::people::Personal;
use super::sheet::{Allowed, Face, Faces, SheetColumn, WORDS, Writer};
use super::sink::{Sink, failed};
use crate::date;
use crate::model::choice::spaced;
use crate::model::columns::{BASE, Cells, ID, IGNORED, LAYOUTS, Layout, REMOVE, base, text};
use crate::model::field::{Target, Type};
use crate::model::{Field, Kind};
use crate::problem::Problem;
use crate::sheets::Cell;

/// What stands in the lists that cells are chosen from.
const LISTED: [(Target, &str); 7] = [
    (Target::Record(Kind::Role), "roles"),
    (Target::Record(Kind::Member), "members"),
    (Target::Theme, "themes"),
    (Target::Objective, "objectives"),
    (Target::Record(Kind::Action), "actions"),
    (Target::Record(Kind::Meeting), "meetings"),
    (Target::Criterion, "criteria"),
];

/// Columns that stay in sight: the two hidden ones and the title.
const FROZEN: u16 = 3;

/// Where the lists stand: by what they hold, the range of their cells.
type Ranges = HashMap<&'static str, String>;

/// Writes the whole city.
///
/// # Errors
/// 73 where it cannot be made.
pub fn whole(order: &Order<'_>, sink: &mut dyn Sink) -> Result<(), Problem> {
    let make = || {
        let (mut book, faces, cells) = (begun(order)?, Faces::new(), order.cells());
        read_me(&mut book, &faces, order)?;
        let lists = lists(&cells, order);
        let ranges = ranges(&lists);
        for layout in &LAYOUTS {
            sheet(&mut book, &faces, order, &cells, layout, &ranges, true)?;
            if layout.kind == Kind::Meeting {
                attendance(&mut book, &faces, order, &cells)?;
            }
        }
        write_lists(&mut book, &faces, lists)?;
        book.save_to_writer(sink)
    };
    make().map_err(|error| failed(&error))
}

/// Writes the records of one kind.
///
/// # Errors
/// As [`whole`].
pub fn kind(order: &Order<'_>, kind: Kind, sink: &mut dyn Sink) -> Result<(), Problem> {
    let make = || {
        let (mut book, faces) = (begun(order)?, Faces::new());
        if kind.is_private() {
            read_me(&mut book, &faces, order)?;
        }
        sheet(&mut book, &faces, order, &order.cells(), Layout::of(kind), &Ranges::new(), false)?;
        book.save_to_writer(sink)
    };
    make().map_err(|error| failed(&error))
}

/// Writes a table for reading, its header first.
///
/// # Errors
/// As [`whole`].
pub fn table(name: &str, rows: &[Vec<String>], order: &Order<'_>, sink: &mut dyn Sink) -> Result<(), Problem> {
    let make = || {
        let (mut book, faces) = (begun(order)?, Faces::new());
        let columns = rows.first().into_iter().flatten();
        let columns = columns.map(|heading| column(heading, 30, Face::Prose, Allowed::Anything)).collect();
        let mut writer = Writer::begin(&mut book, &faces, name, columns, 1)?;
        for row in rows.iter().skip(1) {
            let cell = |words: &String| match text(words) {
                words if words.is_empty() => Cell::Empty,
                words => Cell::Text(words.into()),
            };
            writer.row(&row.iter().map(cell).collect::<Vec<_>>())?;
        }
        writer.end(&mut book)?;
        book.save_to_writer(sink)
    };
    make().map_err(|error| failed(&error))
}

/// A workbook that says whose it is, by which it is known when it comes back.
fn begun(order: &Order<'_>) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    // The day, not the moment: the same city makes the same bytes. What spreadsheets cannot count stays unsaid.
    let made =
        ExcelDateTime::parse_from_str(&order.today.to_string()).or_else(|_| ExcelDateTime::from_ymd(2000, 1, 1))?;
    let properties = DocProperties::new()
        .set_title(order.group())
        .set_creation_datetime(&made)
        .set_custom_property("ulg", 1)
        .set_custom_property("ulg-city", order.city.slug.as_str())
        .set_custom_property("ulg-day", order.today.to_string());
    book.set_properties(&properties);
    // A tenth of the time less than the usual level takes, for a file that is a sixth larger.
    book.set_zip_compression_level(3);
    Ok(book)
}

/// One sheet; none where it would be empty, unless it is all there is.
fn sheet(
    book: &mut Workbook,
    faces: &Faces,
    order: &Order<'_>,
    cells: &Cells<'_>,
    layout: &Layout,
    ranges: &Ranges,
    is_one_of_many: bool,
) -> Result<(), XlsxError> {
    let records = order.records(layout.kind);
    let fields = layout.columns(order.wish.reveal);
    let mut lines = records.iter().flat_map(|record| layout.lines(*record, &fields)).peekable();
    if is_one_of_many && lines.peek().is_none() {
        return Ok(());
    }
    let hidden = |heading: &str| column(heading, 0, Face::Text, Allowed::Anything);
    let mut columns = vec![hidden(ID), hidden(BASE)];
    columns.extend(layout.parent().map(|heading| column(heading, 40, Face::Prose, Allowed::Anything)));
    let title = layout.kind.row().title;
    columns.extend(fields.iter().map(|field| of_field(field, layout.part.is_none() && field.name == title, ranges)));
    columns.push(column(REMOVE, 9, Face::Text, Allowed::Words(vec!["x".to_string()])));
    let mut writer = Writer::begin(book, faces, layout.name, columns, FROZEN)?;
    for line in lines {
        let values = cells.row(&fields, &line);
        let mut row = vec![Cell::Text(line.id.into()), Cell::Text(base(&fields, &values).into())];
        row.extend(line.of.map(|title| cells.title(title)));
        row.extend(values);
        writer.row(&row)?;
    }
    writer.end(book)
}

fn column(heading: &str, width: u8, face: Face, allowed: Allowed) -> SheetColumn {
    SheetColumn { heading: heading.to_string(), width, face, allowed }
}

/// The column of a field: as wide as what stands in such fields, and open to what they may hold.
fn of_field(field: &Field, is_title: bool, ranges: &Ranges) -> SheetColumn {
    const LARGE: i64 = 1_000;
    let (width, face, allowed) = match &field.what {
        Type::Prose => (50, Face::Prose, Allowed::Anything),
        Type::Date => (11, Face::Day, Allowed::Day),
        Type::Time => (9, Face::Text, Allowed::Anything),
        Type::Whole(_, LARGE..) => (12, Face::Money, Allowed::Anything),
        Type::Whole(low, high) => (9, Face::Number, scale(*low, *high)),
        Type::Number => (9, Face::Number, Allowed::Anything),
        Type::Bool => (9, Face::Text, words(["yes", "no"].map(str::to_string).to_vec())),
        Type::Choice(names) => (14, Face::Text, words(names.iter().map(|name| spaced(name)).collect())),
        Type::Ref(target) => (28, Face::Text, of_list(*target, ranges)),
        Type::Range => (9, Face::Text, Allowed::Anything),
        Type::List(_) | Type::Nested(_) => (30, Face::Prose, Allowed::Anything),
        Type::Id | Type::Text | Type::Mail | Type::Language => (28, Face::Text, Allowed::Anything),
    };
    let (width, face) = if is_title { (40, Face::Prose) } else { (width, face) };
    SheetColumn { heading: field.label(), width, face, allowed }
}

fn scale(low: i64, high: i64) -> Allowed {
    match (i32::try_from(low), i32::try_from(high)) {
        (Ok(low), Ok(high)) => Allowed::Whole(low, high),
        _ => Allowed::Anything,
    }
}

/// Words a cell may be chosen from, where they can be named in one rule.
fn words(words: Vec<String>) -> Allowed {
    let letters: usize = words.iter().map(|word| word.chars().count() + 1).sum();
    let fits = letters <= WORDS && !words.iter().any(|word| word.contains(','));
    if fits { Allowed::Words(words) } else { Allowed::Anything }
}

fn of_list(target: Target, ranges: &Ranges) -> Allowed {
    let name = LISTED.iter().find(|(other, _)| *other == target).map(|(_, name)| *name);
    let range = name.and_then(|name| ranges.get(name));
    range.map_or(Allowed::Anything, |range| Allowed::Listed(range.clone()))
}

// ---- the sheets beside those of the records ----

/// Says what the workbook is, and what may be done with it.
fn read_me(book: &mut Workbook, faces: &Faces, order: &Order<'_>) -> Result<(), XlsxError> {
    let people = order.personal().map(Personal::words);
    let lines = [
        Some(format!("{}, {}", order.group(), date::long(order.today))),
        people,
        Some("Change cells, add rows below, and save the file as it is: ulg import FILE shows what was changed and takes it over.".to_string()),
        Some("An x in the column \"remove\" archives that row. A row that is deleted here stays in the city.".to_string()),
        Some("Several items in one cell stand with | between them; parts of an item with ; between them.".to_string()),
        Some("The hidden columns \"ulg id\" and \"ulg base\" tell which record a row is and what has been changed: leave them.".to_string()),
        Some("Sheets with (ignore) in their name are for reading only.".to_string()),
    ];
    let mut writer = Writer::begin(
        book,
        faces,
        &format!("Read me{IGNORED}"),
        vec![column("ulg", 100, Face::Prose, Allowed::Anything)],
        0,
    )?;
    for line in lines.into_iter().flatten() {
        writer.row(&[Cell::Text(text(&line).into())])?;
    }
    writer.end(book)
}

/// Who came to which meeting, a row each.
fn attendance(book: &mut Workbook, faces: &Faces, order: &Order<'_>, cells: &Cells<'_>) -> Result<(), XlsxError> {
    use crate::model::attend::{LISTS, seats};
    let meetings = order.city.meetings.iter();
    let mut rows = meetings
        .flat_map(|one| LISTS.iter().map(move |(came, _)| (one, *came)))
        .flat_map(|(one, came)| seats(one, came).into_iter().map(move |id| (one, came, id)));
    let Some(first) = rows.next() else { return Ok(()) };
    let columns = vec![
        column("date", 11, Face::Day, Allowed::Anything),
        column("meeting", 40, Face::Prose, Allowed::Anything),
        column("member", 40, Face::Prose, Allowed::Anything),
        column("came", 14, Face::Text, Allowed::Anything),
    ];
    let mut writer = Writer::begin(book, faces, &format!("Attendance{IGNORED}"), columns, 0)?;
    for (meeting, came, id) in [first].into_iter().chain(rows) {
        let member = order.city.member(id).map_or(id, |member| &member.name);
        writer.row(&[
            Cell::Date(meeting.date),
            cells.title(&meeting.title),
            cells.title(member),
            Cell::Text(came.word().into()),
        ])?;
    }
    writer.end(book)
}

/// What cells are chosen from: as they are called in them, a column each.
fn lists(cells: &Cells<'_>, order: &Order<'_>) -> Vec<(&'static str, Vec<Cell>)> {
    let list = |(target, name): &(Target, &'static str)| {
        let choices = order.city.choices(*target).into_iter();
        let named = choices.map(|(id, _)| cells.cell(&Type::Ref(*target), &crate::model::Value::Text(&id)));
        (*name, named.filter(|cell| *cell != Cell::Empty).collect())
    };
    LISTED.iter().map(list).filter(|(_, cells): &(_, Vec<Cell>)| !cells.is_empty()).collect()
}

fn ranges(lists: &[(&'static str, Vec<Cell>)]) -> Ranges {
    let letter = |at: usize| char::from(b'A' + at as u8);
    let range = |at: usize, count: usize| format!("='Lists{IGNORED}'!${0}$2:${0}${1}", letter(at), count + 1);
    lists.iter().enumerate().map(|(at, (name, cells))| (*name, range(at, cells.len()))).collect()
}

fn write_lists(book: &mut Workbook, faces: &Faces, lists: Vec<(&'static str, Vec<Cell>)>) -> Result<(), XlsxError> {
    let columns = lists.iter().map(|(name, _)| column(name, 28, Face::Text, Allowed::Anything)).collect();
    let mut writer = Writer::begin(book, faces, &format!("Lists{IGNORED}"), columns, 0)?;
    let longest = lists.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    for at in 0..longest {
        let row: Vec<Cell> = lists.iter().map(|(_, cells)| cells.get(at).cloned().unwrap_or_default()).collect();
        writer.row(&row)?;
    }
    writer.hide(book);
    Ok(())
}
