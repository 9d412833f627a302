//! What a library writes comes back cell for cell, whatever it holds; what is damaged is told, and never by a panic
//! of ours.

use std::panic;
use std::sync::{Mutex, Once};

use encoding_rs::WINDOWS_1250;
use proptest::collection::vec;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use ulg::report::csv::guarded;
use ulg::sheets::{self, Cell, Options};

use crate::by_hand;
use crate::harness::{read, read_as};

fn quiet(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Text as it may stand in a cell, with all that parts cells; nothing at its ends that is taken off.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just(String::new()),
        4 => "[a-zĄłŻę][a-zółżśĘ ;,|\t\"\n'=+@0-9-]{0,12}[a-zćŻ]",
        1 => "[0-9]{1,12}",
    ]
}

/// Rows as they come back: without empty cells at the end, and none that is empty.
fn expected(rows: &[Vec<String>]) -> Vec<Vec<Cell>> {
    let cell = |text: &String| match text.as_str() {
        "" => Cell::Empty,
        text => Cell::Text(text.replace('\t', " ").into()),
    };
    let row = |row: &Vec<String>| {
        let mut cells: Vec<Cell> = row.iter().map(cell).collect();
        cells.truncate(cells.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |at| at + 1));
        cells
    };
    rows.iter().map(row).filter(|row| !row.is_empty()).collect()
}

fn encoded(text: &str, encoding: usize) -> Vec<u8> {
    match encoding {
        0 => text.as_bytes().to_vec(),
        1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        2 => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        3 => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
        _ => WINDOWS_1250.encode(text).0.into_owned(),
    }
}

proptest! {
    #![proptest_config(quiet(300))]

    #[test]
    fn separated_text_comes_back(
        rows in vec(vec(text(), 3), 0..8),
        separator in prop::sample::select(&b";,\t|"[..]),
        encoding in 0..5usize,
        crlf in any::<bool>(),
    ) {
        let end = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let mut writer = csv::WriterBuilder::new().delimiter(separator).terminator(end).from_writer(Vec::new());
        let head: Vec<String> = ["Name", "Helix", "Influence"].map(str::to_string).to_vec();
        let all: Vec<Vec<String>> = [head].into_iter().chain(rows).collect();
        all.iter().for_each(|row| writer.write_record(row).unwrap());
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let said = Options { encoding: (encoding == 4).then_some("windows-1250"), ..Options::default() };
        let book = read_as("m.csv", encoded(&text, encoding), said).unwrap();
        let found: Vec<Vec<Cell>> = book.tables[0].rows.iter().map(|row| row.cells.clone()).collect();
        prop_assert_eq!(found, expected(&all));
        prop_assert_eq!(book.tables[0].separator, Some(char::from(separator)));
    }

    #[test]
    fn what_we_guard_comes_back(text in "[=+@\u{FF1D}-][a-z0-9=+@' -]{0,8}[a-z]") {
        let book = read("m.csv", format!("Name;Helix\n{};x\n", guarded(&text))).unwrap();
        prop_assert_eq!(&book.tables[0].rows[1].cells[0], &Cell::Text(text.into()));
    }
}

#[derive(Debug, Clone)]
enum Written {
    Nothing,
    Text(String),
    Number(f64),
    Bool(bool),
    Day(u16, u8, u8),
}

fn written() -> impl Strategy<Value = Written> {
    let text = "[a-zĄłŻę][a-zółżśĘ ;,\"\n<&>'=+@0-9-]{0,12}[a-zćŻ]";
    prop_oneof![
        Just(Written::Nothing),
        text.prop_map(Written::Text),
        (-1e9..1e9f64).prop_map(Written::Number),
        any::<bool>().prop_map(Written::Bool),
        (1950..2100u16, 1..13u8, 1..29u8).prop_map(|(year, month, day)| Written::Day(year, month, day)),
    ]
}

proptest! {
    #![proptest_config(quiet(60))]

    #[test]
    fn a_workbook_comes_back(rows in vec(vec(written(), 1..6), 1..6)) {
        let mut workbook = Workbook::new();
        let days = Format::new().set_num_format("dd/mm/yyyy");
        let sheet = workbook.add_worksheet();
        let mut expected = Vec::new();
        sheet.write(0, 0, "Name").unwrap();
        for (row, cells) in rows.iter().enumerate() {
            let mut kept = Vec::new();
            for (column, cell) in cells.iter().enumerate() {
                let (row, column) = (row as u32 + 1, column as u16);
                kept.push(match cell {
                    Written::Nothing => Cell::Empty,
                    Written::Text(text) => sheet.write(row, column, text).map(|_| Cell::Text(text.as_str().into())).unwrap(),
                    Written::Number(number) => sheet.write(row, column, *number).map(|_| Cell::Number(*number)).unwrap(),
                    Written::Bool(is) => sheet.write(row, column, *is).map(|_| Cell::Bool(*is)).unwrap(),
                    Written::Day(year, month, day) => {
                        let date = ExcelDateTime::from_ymd(*year, *month, *day).unwrap();
                        sheet.write_with_format(row, column, &date, &days).unwrap();
                        Cell::Date(format!("{year}-{month:02}-{day:02}").parse().unwrap())
                    }
                });
            }
            kept.truncate(kept.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |at| at + 1));
            expected.push(kept);
        }
        expected.retain(|row| !row.is_empty());
        let book = read("m.xlsx", workbook.save_to_buffer().unwrap()).unwrap();
        let found: Vec<Vec<Cell>> = book.tables[0].rows.iter().skip(1).map(|row| row.cells.clone()).collect();
        prop_assert_eq!(found, expected);
    }
}

/// Whole files of every kind, small.
fn seeds() -> [(&'static str, Vec<u8>); 6] {
    let row = by_hand::text("A1", "Name") + "<c r=\"B1\"><f>1</f><v>2.5</v></c><c r=\"C1\" t=\"b\"><v>1</v></c>";
    let sheet =
        by_hand::with(&format!("<row r=\"1\">{row}</row>"), "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>");
    let event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A\\, b\r\nDTSTART;TZID=Europe/Warsaw:20171012T173000\r\n\
         RRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1250;ENCODING=QUOTED-PRINTABLE:=AFsd;=A3\r\n\
         item1.EMAIL:a@example.org\r\nORG:A;B\r\nEND:VCARD\r\n";
    let kumu =
        "{\"elements\": [{\"_id\": \"a\", \"attributes\": {\"label\": \"A\"}}], \"connections\": [{\"from\": \"a\"}]}";
    [
        ("a.xlsx", by_hand::workbook(&sheet)),
        ("b.xlsx", sheet.into_bytes()),
        ("a.csv", "\u{FEFF}sep=;\r\nName;\"He\"\"lix\"\r\nŻółć;=\"01\"\r\n".into()),
        ("a.ics", event.into()),
        ("a.vcf", card.into()),
        ("a.json", kumu.into()),
    ]
}

/// Panics in our own files, which are caught as well: where they were.
static OURS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn watch_for_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| match info.location().filter(|place| place.file().starts_with("src")) {
            Some(place) => OURS.lock().unwrap().push(place.to_string()),
            None if sheets::is_reading() => {}
            None => before(info),
        }));
    });
}

fn panics_of_ours() -> Vec<String> {
    OURS.lock().unwrap().clone()
}

proptest! {
    #![proptest_config(quiet(400))]

    #[test]
    fn damage_is_told(
        seed in 0..6usize,
        cut in prop::option::weighted(0.3, any::<prop::sample::Index>()),
        hits in vec((any::<prop::sample::Index>(), any::<u8>(), 0..3u8), 0..5),
    ) {
        watch_for_panics();
        let (name, mut bytes) = seeds()[seed].clone();
        for (at, byte, how) in hits {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] ^= 1 << (byte % 8),
                1 => bytes[at] = byte,
                _ => bytes.insert(at, byte),
            }
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        // The text of a sheet is damaged inside its parcel, which stays whole.
        if name == "b.xlsx" {
            bytes = by_hand::workbook(&String::from_utf8_lossy(&bytes));
        }
        match read(name, &bytes) {
            Err(problem) => prop_assert!(matches!(problem.exit as i32, 2 | 65), "{problem:?}"),
            Ok(book) => {
                let rows = book.tables.iter().flat_map(|table| &table.rows);
                for cell in rows.flat_map(|row| &row.cells) {
                    if let Cell::Text(text) = cell {
                        prop_assert!(!text.contains(|char: char| char.is_control() && char != '\n'), "{text:?}");
                    }
                }
            }
        }
        prop_assert_eq!(panics_of_ours(), Vec::<String>::new());
    }

    #[test]
    fn random_bytes_are_told(bytes in vec(any::<u8>(), 0..200), name in prop::sample::select(&["x", "x.csv", "x.ics", "x.vcf", "x.json"][..])) {
        watch_for_panics();
        if let Err(problem) = read(name, &bytes) {
            prop_assert!(matches!(problem.exit as i32, 2 | 65), "{problem:?}");
        }
        prop_assert_eq!(panics_of_ours(), Vec::<String>::new());
    }
}
