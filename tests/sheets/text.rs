//! Separated text: encodings, separators, line ends, cells.

use encoding_rs::{ISO_8859_2, WINDOWS_1250, WINDOWS_1252};
use ulg::sheets::Options;

use crate::harness::{read, read_as, refused, rows};

const GROUP: &str = "Podmiot;Wpływ\nŻółty Dom, Gdańsk;4\nŁaźnia;5\n";

#[test]
fn rows_keep_their_lines_and_empty_ones_are_left_out() {
    let text = "Lista;;\n\n;;\nName;Helix;Influence\nLabour Office;public;4\n;;\nHouse;;\n;;;;\n";
    let expected = ["1: Lista", "4: Name | Helix | Influence", "5: Labour Office | public | 4", "7: House"];
    assert_eq!(rows("m.csv", text), expected);
    let table = read("m.csv", text).unwrap().tables.remove(0);
    assert_eq!((table.separator, table.encoding.as_deref()), (Some(';'), Some("UTF-8")));
    assert_eq!(table.rows[3].written, 3);
}

#[test]
fn every_kind_of_line_end_is_one() {
    let expected = ["1: Name | Helix", "2: a | b", "3: c | d"];
    for end in ["\n", "\r", "\r\n"] {
        assert_eq!(rows("m.csv", ["Name,Helix", "a,b", "c,d"].join(end)), expected, "{end:?}");
    }
    assert_eq!(rows("m.csv", "Name,Helix\r\na,b\rc,d\n"), expected);
    // Line breaks in a cell are lines of the file, and one kind.
    let text = "Name,Helix\r\n\"a\r\nb\rc\",d\r\ne,f";
    assert_eq!(rows("m.csv", text), ["1: Name | Helix", "2: a\nb\nc | d", "5: e | f"]);
}

#[test]
fn a_separator_is_told_by_known_headings_then_by_even_rows() {
    for sign in [';', ',', '\t', '|'] {
        let text = format!("Name{sign}Helix\nDom; a, b{sign}public\n");
        let table = read("m.txt", text).unwrap().tables.remove(0);
        assert_eq!(table.separator, Some(sign));
    }
    // Numbers with a comma split more evenly than their headings.
    let table = read("m.csv", "x;y\n1,5;2,5\n2,5;3,5\n").unwrap().tables.remove(0);
    assert_eq!(table.separator, Some(';'));
    // Nothing parts a list of names.
    let table = read("m.txt", "Organisation\nHouse of Sighs, Venice\nTown Hall\nLibrary\n").unwrap().tables.remove(0);
    assert_eq!(table.separator, None);
    assert_eq!(table.rows[1].cells.len(), 1);
    let draw = refused("m.csv", "a;b,c\nd;e,f\n");
    assert_eq!(draw, "m.csv: more than one sign may part its cells; use --separator [2]");
    let said = Options { separator: Some(','), ..Options::default() };
    let table = read_as("m.csv", "a;b,c\nd;e,f\n", said).unwrap().tables.remove(0);
    assert_eq!(table.rows[0].cells.len(), 2);
    let wrong = read_as("m.csv", "a", Options { separator: Some('x'), ..Options::default() }).unwrap_err();
    assert_eq!(wrong.exit as i32, 2);
}

#[test]
fn the_first_line_may_say_the_separator() {
    for text in ["sep=;\nName;Helix\na;b", "\u{FEFF}sep=;\r\nName;Helix\r\na;b", "\"sep=;\"\nName;Helix\na;b"] {
        assert_eq!(rows("m.csv", text), ["2: Name | Helix", "3: a | b"], "{text:?}");
    }
    assert_eq!(rows("m.csv", "sep=\t\nName\tHelix\na\tb"), ["2: Name | Helix", "3: a | b"]);
}

#[test]
fn encodings_are_told_by_their_mark_or_guessed_and_named() {
    let expected = ["1: Podmiot | Wpływ", "2: Żółty Dom, Gdańsk | 4", "3: Łaźnia | 5"];
    let marked = format!("\u{FEFF}{GROUP}");
    let wide = |turn: fn(u16) -> [u8; 2]| marked.encode_utf16().flat_map(turn).collect::<Vec<u8>>();
    for bytes in [GROUP.into(), marked.clone().into_bytes(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
        assert_eq!(rows("m.csv", bytes), expected);
    }
    let bytes = WINDOWS_1250.encode(GROUP).0.into_owned();
    let book = read("m.csv", &bytes).unwrap();
    assert_eq!(book.tables[0].encoding.as_deref(), Some("windows-1250"));
    let note = "windows-1250 is a guess (\"Wpływ\", \"Żółty\", \"Gdańsk\"); say so with --encoding";
    assert_eq!(book.notes, [note]);
    assert_eq!(rows("m.csv", &bytes), expected);
    // What somebody says overrules.
    let bytes = ISO_8859_2.encode(GROUP).0.into_owned();
    let said = |encoding| Options { encoding: Some(encoding), ..Options::default() };
    let book = read_as("m.csv", &bytes, said("latin2")).unwrap();
    assert_eq!(crate::harness::told(&book.tables[0]), expected);
    assert!(book.notes.is_empty(), "{:?}", book.notes);
    let german = "Vorname;Nachname\nJörg;Müller\nZoë;Groß\n";
    let book = read("m.csv", WINDOWS_1252.encode(german).0).unwrap();
    assert_eq!(book.tables[0].encoding.as_deref(), Some("windows-1252"));
    let unknown = read_as("m.csv", GROUP, said("klingon")).unwrap_err();
    assert!(unknown.to_string().starts_with("unknown encoding \"klingon\"; try UTF-8, "), "{unknown}");
    assert_eq!(unknown.exit as i32, 2);
}

#[test]
fn what_is_no_text_in_its_encoding_is_refused_with_its_line() {
    let bytes = [&b"Name;Helix\na;b\nc\x81;d\n\xE9\x81x;"[..], &[0x9D]].concat();
    let strange = refused("m.csv", bytes);
    assert_eq!(strange, "m.csv:3: not UTF-8 (81); from Excel? --encoding windows-1252 [65]");
    let lost = refused("m.csv", "Name;Helix\nGda\u{FFFD}sk;b\n");
    let expected = "m.csv:2: a letter was lost (U+FFFD); save the file anew, or take it as it is with --encoding utf-8";
    assert_eq!(lost, format!("{expected} [65]"));
    let said = Options { encoding: Some("utf-8"), ..Options::default() };
    assert!(read_as("m.csv", "Name;Helix\nGda\u{FFFD}sk;b\n", said).is_ok());
    let wrong = read_as("m.csv", b"Name;Helix\r\n\r\nGda\xF1sk;b\n", said).unwrap_err();
    assert_eq!(wrong.to_string(), "m.csv:3: not UTF-8; use --encoding with another name");
    let unmarked: Vec<u8> = "Name;Helix\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refused("m.csv", unmarked), "m.csv: UTF-16 text without its mark; use --encoding utf-16le [65]");
    assert_eq!(refused("m.csv", "Name;Helix\na\0b;c"), "m.csv:2: control character U+0000: this is no text [65]");
}

#[test]
fn a_cell_is_what_its_writer_meant() {
    let cells = [
        ("=\"0123\"", "0123"),
        ("\"=\"\"0123\"\"\"", "0123"),
        ("'+48 58", "+48 58"),
        ("'=1+1", "=1+1"),
        ("'tis", "'tis"),
        ("''-a", "''-a"),
        ("\u{A0}1\u{202F}234\u{A0}", "1 234"),
        ("  a  ", "a"),
        ("5\" pipe", "5\" pipe"),
        ("\"say \"\"yes\"\"\"", "say \"yes\""),
        ("\"a\" ", "a"),
        ("a\u{202E}b\u{1b}[31m", "ab\u{FFFD}[31m"),
        ("\u{200B} a\u{FEFF}", "a"),
        ("#REF!", "!#REF!"),
        ("#1", "#1"),
    ];
    for (raw, meant) in cells {
        assert_eq!(rows("m.csv", format!("Name;Helix\n{raw};x")), ["1: Name | Helix", &format!("2: {meant} | x")]);
    }
}

#[test]
fn what_begins_like_a_formula_is_text_and_counted() {
    let book = read("m.csv", "Name;Helix\n=HYPERLINK(\"x\");b\n=1+1;+48\n").unwrap();
    assert_eq!(book.notes, ["2 cells begin like formulas and are kept as text"]);
}

#[test]
fn what_is_too_much_is_refused() {
    assert_eq!(refused("m.csv", ""), "m.csv: empty file [65]");
    assert_eq!(refused("m.csv", "\u{FEFF}"), "m.csv: empty file [65]");
    assert_eq!(refused("m.csv", "\n;;\n"), "m.csv: empty file [65]");
    let long = format!("Name;Helix\na;\"{}\"\n", "x".repeat((1 << 20) + 1));
    assert_eq!(refused("m.csv", long), "m.csv:2: cell over 1 MB [65]");
    let many = format!("Name;Helix\n{}", "a;b\n".repeat(200_001));
    assert_eq!(refused("m.csv", many), "m.csv: over 200,000 rows; split it into several files [65]");
    let all = format!("Name;Helix\n{};\n", "a;b\n".repeat(200_000));
    assert_eq!(read("m.csv", all).unwrap().tables[0].rows.len(), 200_001);
    let huge = vec![b'a'; (64 << 20) + 1];
    assert_eq!(refused("m.csv", huge), "m.csv: over the 64 MB limit; split it into several files [65]");
}
