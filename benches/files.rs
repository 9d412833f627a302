//! What it costs to read other programs' files of 100,000 rows of 12 cells, and to write such files, beside the bare
//! libraries.
//! `cargo bench --bench files`.

use std::hint::black_box;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};
use divan::Bencher;
use divan::counter::ItemsCount;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use tempfile::TempDir;
use ulg::model::Kind;
use ulg::model::columns::{Cells, Layout, Reveal, base};
use ulg::report::export::{self, Ending, Order, Wish};
use ulg::sheets::{self, Cell, Options, Request};
use ulg::store::{Store, Who};

const ROWS: usize = 100_000;
const HEADINGS: [&str; 12] = [
    "Podmiot", "Sektor", "Wpływ", "Zainteresowanie", "Dzielnica", "Uwagi", "E-mail", "Telefon", "Od", "Data kontaktu",
    "Etykiety", "Status",
];

#[path = "../tests/made/mod.rs"]
mod made;

fn main() {
    divan::main();
}

/// The cells of a row that are text; 2, 3, 8 and 9 are numbers and days.
fn text(row: usize, column: usize) -> String {
    match column {
        0 => format!("Stowarzyszenie Żółty Dom {row}"),
        1 => ["publiczny", "biznes", "nauka", "mieszkańcy"][row % 4].to_string(),
        2 | 3 => (row % 5 + 1).to_string(),
        4 => format!("Dzielnica {}", row % 35),
        5 => format!("Spotkali się {row} razy; chcą ogrodu, warsztatu i \"czegoś więcej\""),
        6 => format!("dom{row}@example.org"),
        7 => format!("+48 58 {:03} {:02} {:02}", row % 1_000, row % 97, row % 89),
        8 | 9 => format!("{:02}.{:02}.2017", row % 28 + 1, row % 12 + 1),
        10 => format!("ogród | grupa {}", row % 50),
        _ => "active".to_string(),
    }
}

fn separated() -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let _ = writer.write_record(HEADINGS);
    for row in 0..ROWS {
        let _ = writer.write_record((0..12).map(|column| text(row, column)));
    }
    writer.into_inner().unwrap_or_default()
}

fn workbook() -> Vec<u8> {
    foreign().unwrap_or_default()
}

fn foreign() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let days = Format::new().set_num_format("yyyy-mm-dd");
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.write_row(0, 0, HEADINGS)?;
    for row in 0..ROWS {
        let at = row as u32 + 1;
        for column in 0..12 {
            match column {
                2 | 3 => sheet.write(at, column as u16, (row % 5 + 1) as f64)?,
                8 | 9 => {
                    let day = ExcelDateTime::from_ymd(2017, (row % 12 + 1) as u8, (row % 28 + 1) as u8)?;
                    sheet.write_with_format(at, column as u16, &day, &days)?
                }
                _ => sheet.write(at, column as u16, text(row, column))?,
            };
        }
    }
    workbook.save_to_buffer()
}

fn read(name: &str, bytes: &[u8]) -> usize {
    let request = Request { options: Options::default(), is_heading: &|text| HEADINGS.contains(&text) };
    let book = sheets::of_bytes(name, bytes, &request, &mut |_| true);
    book.map(|book| book.tables[0].rows.len()).unwrap_or_default()
}

#[divan::bench(sample_count = 5)]
fn read_workbook(bencher: Bencher) {
    let bytes = workbook();
    bencher.counter(ItemsCount::new(ROWS)).bench(|| read("m.xlsx", black_box(&bytes)));
}

#[divan::bench(sample_count = 5)]
fn bare_calamine(bencher: Bencher) {
    let bytes = workbook();
    bencher.counter(ItemsCount::new(ROWS)).bench(|| cells(black_box(&bytes)));
}

/// As the library's own examples do: every cell, and nothing kept of it.
fn cells(bytes: &[u8]) -> Option<usize> {
    let mut xlsx: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).ok()?;
    let name = xlsx.sheet_names().first()?.clone();
    let mut reader = xlsx.worksheet_cells_reader(&name).ok()?;
    let mut count = 0;
    while let Some(cell) = reader.next_cell().ok()? {
        count += usize::from(*black_box(&cell).get_value() != DataRef::Empty);
    }
    Some(count)
}

#[divan::bench(sample_count = 5)]
fn read_separated(bencher: Bencher) {
    let bytes = separated();
    bencher.counter(ItemsCount::new(ROWS)).bench(|| read("m.csv", black_box(&bytes)));
}

#[divan::bench(sample_count = 5)]
fn bare_csv(bencher: Bencher) {
    let bytes = separated();
    bencher.counter(ItemsCount::new(ROWS)).bench(|| {
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(black_box(&bytes[..]));
        reader.records().flatten().map(|record| record.len()).sum::<usize>()
    });
}

/// A made-up city of so many members, in a folder of its own.
fn city() -> Option<(TempDir, Store)> {
    let folder = tempfile::tempdir().ok()?;
    made::write(folder.path(), made::of(ROWS)).ok()?;
    let who = Who { user: "bench".to_string(), now: chrono::Local::now };
    let store = Store::open(folder.path(), who).ok()?;
    Some((folder, store))
}

fn export(bencher: Bencher, name: &str, ending: Ending) {
    let Some((_folder, store)) = city() else { return };
    let wish = Wish::default();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 1, 2).unwrap_or_default();
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        let what = export::wanted(name).ok()?;
        let order = Order::of(&store, (today, true), what, &wish).ok()?;
        let mut bytes = Cursor::new(Vec::new());
        export::write((what, ending, None), &order, &mut bytes).ok()?;
        Some(bytes.into_inner().len())
    });
}

#[divan::bench(sample_count = 5)]
fn export_members_xlsx(bencher: Bencher) {
    export(bencher, "members", Ending::Xlsx);
}

#[divan::bench(sample_count = 5)]
fn export_members_csv(bencher: Bencher) {
    export(bencher, "members", Ending::Csv);
}

#[divan::bench(sample_count = 5)]
fn export_gexf(bencher: Bencher) {
    export(bencher, "network", Ending::Gexf);
}

/// The cells of the members' sheet, made beforehand and written by a loop of the bare library.
#[divan::bench(sample_count = 5)]
fn bare_xlsxwriter(bencher: Bencher) {
    let Some((_folder, store)) = city() else { return };
    let (city, layout, reveal) = (store.city(), Layout::of(Kind::Member), Reveal::default());
    let (columns, cells) = (layout.columns(reveal), Cells::of(city, reveal));
    let lines = city.all(Kind::Member).flat_map(|record| layout.lines(record, &columns));
    let rows: Vec<Vec<Cell>> = lines
        .map(|line| {
            let values = cells.row(&columns, &line);
            let hidden = [line.id, &base(&columns, &values)].map(|text| Cell::Text(text.into()));
            hidden.into_iter().chain(values).collect()
        })
        .collect();
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| bare(&rows).ok());
}

fn bare(rows: &[Vec<Cell>]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let text = Format::new().set_num_format("@");
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    for (at, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(words) => sheet.write_with_format(at, column, &**words, &text)?,
                Cell::Number(number) => sheet.write_with_format(at, column, *number, &text)?,
                Cell::Date(day) => {
                    sheet.write_with_format(at, column, (*day - chrono::NaiveDate::MIN).num_days() as f64, &text)?
                }
                _ => continue,
            };
        }
    }
    workbook.save_to_buffer()
}
