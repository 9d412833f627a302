//! `tests/corpus/tables.txt`, read as cases.

use ulg::sheets::SheetRow;

use crate::harness::{read, told};

const CASES: &str = include_str!("../corpus/tables.txt");

/// `\r`, `\t` and `\xE9` as what they stand for.
fn bytes(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.extend_from_slice(before.as_bytes());
        let (byte, taken) = match after.as_bytes()[0] {
            b'r' => (b'\r', 1),
            b't' => (b'\t', 1),
            b'x' => (u8::from_str_radix(&after[1..3], 16).unwrap(), 3),
            other => panic!("no such sign: {other}"),
        };
        out.push(byte);
        rest = &after[taken..];
    }
    out.extend_from_slice(rest.as_bytes());
    out
}

fn answer(name: &str, bytes: &[u8]) -> String {
    let book = match read(name, bytes) {
        Ok(book) => book,
        Err(problem) => return format!("{problem} [{}]", problem.exit as i32),
    };
    let table = &book.tables[0];
    let row = |(line, row): (String, &SheetRow)| format!("{} ({})", line.replace('\n', " / "), row.written);
    told(table).into_iter().zip(&table.rows).map(row).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_case_has_its_answer() {
    let cases: Vec<&str> = CASES.split("\n=== ").skip(1).collect();
    assert!(cases.len() > 20, "{}", cases.len());
    for case in cases {
        let (title, rest) = case.split_once("\n--- ").unwrap();
        let (name, rest) = rest.split_once('\n').unwrap();
        let (file, wanted) =
            format!("\n{rest}").split_once("\n--- answer\n").map(|(a, b)| (a.to_string(), b.to_string())).unwrap();
        let file = bytes(file.strip_prefix('\n').unwrap_or_default());
        assert_eq!(answer(name, &file), wanted.trim_end(), "{title}");
    }
}
