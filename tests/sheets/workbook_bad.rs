//! Workbooks that are none, are damaged, or are made to break a reader: each has its answer, soon and in little room.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::by_hand::{parcel, sheet, text, with, workbook};
use crate::harness::{read, refused};

const SAVE_ANEW: &str = "open it in its own program and save it anew [65]";

fn one_row(cells: &str) -> Vec<u8> {
    workbook(&sheet(&format!("<row r=\"1\">{cells}</row>")))
}

/// A parcel of parts that hold nothing.
fn empty(parts: &[&str]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    parts.iter().for_each(|part| writer.start_file(*part, SimpleFileOptions::default()).unwrap());
    writer.finish().unwrap().into_inner()
}

#[test]
fn what_is_no_workbook_is_told_by_what_it_is() {
    assert_eq!(refused("x.xlsx", "Name;Helix\na;b\n"), "x.xlsx: not an Excel file [65]");
    for parts in [&["a.txt"][..], &["[Content_Types].xml", "word/document.xml"]] {
        assert_eq!(refused("x.xlsx", empty(parts)), "x.xlsx: not an Excel file [65]");
    }
    let no_parts = parcel(&[("_rels/.rels", "<Relationships/>")]);
    assert!(refused("x.xlsx", no_parts).ends_with("[65]"));
    let page = refused("x.xls", "<html><table><tr><td>a</table>");
    assert_eq!(page, "x.xls: a web page; open it in a spreadsheet and save it as .xlsx [65]");
    assert!(refused("x.csv", "%PDF-1.7").starts_with("x.csv: a PDF; copy its table"));
}

#[test]
fn workbooks_of_other_programs_are_told_how_to_be_saved() {
    let compound = [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 600]].concat();
    assert_eq!(refused("x.xls", &compound), "x.xls: save as .xlsx: soffice --convert-to xlsx x.xls [65]");
    let only = empty(&["mimetype", "content.xml"]);
    let expected = "our list.ods: save as .xlsx: soffice --convert-to xlsx 'our list.ods' [65]";
    assert_eq!(refused("our list.ods", only), expected);
    let binary = parcel(&[("xl/workbook.bin", "")]);
    assert_eq!(refused("x.xlsb", binary), "x.xlsb: save as .xlsx: soffice --convert-to xlsx x.xlsb [65]");
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let locked = "x.xlsx: password-protected; save a copy without [65]";
    assert_eq!(refused("x.xlsx", [compound, name].concat()), locked);
}

#[test]
fn a_cell_far_off_is_told() {
    let far = refused("x.xlsx", one_row(&(text("A1", "a") + &text("XFD1048576", "b"))));
    let expected = "x.xlsx: Sheet1: sheet too large (17,179,869,184 cells; limit 10,000,000); \
                    delete what stands far off, in XFD1048576 [65]";
    assert_eq!(far, expected);
    assert!(refused("x.xlsx", one_row(&text("A99999999", "a"))).contains("99,999,999 cells"));
    // Where nothing stands, nothing is far off.
    assert!(read("x.xlsx", one_row(&(text("A1", "a") + "<c r=\"XFD1048576\"/>"))).is_ok());
}

#[test]
fn a_parcel_that_unpacks_to_too_much_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let zeros = vec![0; 1 << 20];
    for part in ["xl/workbook.xml", "xl/a.xml", "xl/b.xml"] {
        writer.start_file(part, SimpleFileOptions::default()).unwrap();
        (0..40).for_each(|_| writer.write_all(&zeros).unwrap());
    }
    let bomb = writer.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refused("x.xlsx", bomb), "x.xlsx: unpacks to over 100 MB; split it into several files [65]");
}

#[test]
fn a_list_of_too_many_parts_is_not_read() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..10_001 {
        writer.start_file(at.to_string(), SimpleFileOptions::default()).unwrap();
    }
    assert_eq!(refused("x.xlsx", writer.finish().unwrap().into_inner()), "x.xlsx: not an Excel file [65]");
}

#[test]
fn promises_of_many_texts_are_not_believed() {
    for promise in ["=\"5000001\"", " = '+6000000'"] {
        let strings = format!("<sst uniqueCount{promise}><si><t>a</t></si></sst>");
        let parts = [("xl/sharedStrings.xml", &*strings), ("xl/worksheets/sheet1.xml", "<worksheet/>")];
        assert_eq!(refused("x.xlsx", parcel(&parts)), format!("x.xlsx: damaged (sharedStrings.xml); {SAVE_ANEW}"));
    }
}

#[test]
fn one_long_text_in_many_cells_is_too_much() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(1 << 20));
    let cells: String =
        (1..=200).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    let parts = [("xl/sharedStrings.xml", &*strings), ("xl/worksheets/sheet1.xml", &sheet(&cells))];
    assert_eq!(refused("x.xlsx", parcel(&parts)), "x.xlsx: over 128 MB of text; split it into several files [65]");
    let long = refused("x.xlsx", one_row(&text("B1", &"x".repeat((1 << 20) + 1))));
    assert_eq!(long, "x.xlsx: Sheet1!B1: cell over 1 MB [65]");
}

#[test]
fn blocks_that_cover_everything_take_no_time() {
    let rows: String =
        (1..=300).map(|row| format!("<row r=\"{row}\">{}</row>", text(&format!("A{row}"), "a"))).collect();
    let block = "<mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B1:B1048576\"/>";
    let blocks = format!("<mergeCells>{}</mergeCells>", block.repeat(1_000));
    let read = read("x.xlsx", workbook(&with(&rows, &blocks)));
    assert!(read.is_ok_and(|book| book.tables[0].rows.len() == 300));
}

#[test]
fn damage_is_named() {
    let whole = one_row(&text("A1", "abcdefgh"));
    // The sum of the part no longer fits.
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    writer.start_file("xl/workbook.xml", stored).unwrap();
    writer.write_all(b"<workbook>abcdefgh</workbook>").unwrap();
    let mut bytes = writer.finish().unwrap().into_inner();
    let at = bytes.windows(8).position(|window| window == b"abcdefgh").unwrap();
    bytes[at] = b'X';
    assert_eq!(refused("x.xlsx", bytes), format!("x.xlsx: damaged (workbook.xml); {SAVE_ANEW}"));
    let half = refused("x.xlsx", &whole[..whole.len() / 2]);
    assert!(half == format!("x.xlsx: damaged; {SAVE_ANEW}"), "{half}");
    let entities = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>".to_string()
        + &sheet(&format!("<row r=\"1\">{}</row>", text("A1", "&b;")));
    assert_eq!(refused("x.xlsx", workbook(&entities)), format!("x.xlsx: damaged XML; {SAVE_ANEW}"));
    let strange = one_row(&(text("C1", "a") + "<c r=\"D1\" t=\"e\"><v>#SPILL!</v></c>"));
    assert_eq!(refused("x.xlsx", strange), "x.xlsx: Sheet1: the cell after C1 holds #SPILL!; write a value there [65]");
    let bad = one_row("<c r=\"D1\" t=\"n\"><v>many</v></c>");
    assert!(refused("x.xlsx", bad).starts_with("x.xlsx: damaged"));
    assert_eq!(refused("x.xlsx", one_row("")), "x.xlsx: no sheet holds anything [65]");
}

#[test]
fn a_part_outside_the_parcel_is_ignored() {
    let sheet = sheet(&format!("<row r=\"1\">{}</row>", text("A1", "a")));
    let parts = [("xl/worksheets/sheet1.xml", &*sheet), ("../../x", "gone")];
    assert!(read("x.xlsx", parcel(&parts)).is_ok());
}
