//! Workbooks as no library writes them: parts put into a parcel one by one.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The text of a sheet with these rows.
pub fn sheet(rows: &str) -> String {
    with(rows, "")
}

/// As [`sheet`], and what stands behind its cells.
pub fn with(rows: &str, behind: &str) -> String {
    format!("<worksheet {SPACES}><sheetData>{rows}</sheetData>{behind}</worksheet>")
}

/// A text cell.
pub fn text(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
}

pub const SPACES: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// A workbook with one sheet of this text.
pub fn workbook(sheet: &str) -> Vec<u8> {
    parcel(&[("xl/worksheets/sheet1.xml", sheet)])
}

/// A workbook of one sheet, and parts besides; a part that is named replaces the usual one.
pub fn parcel(parts: &[(&str, &str)]) -> Vec<u8> {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let packages = "http://schemas.openxmlformats.org/package/2006";
    let usual = [
        ("[Content_Types].xml", format!("<Types xmlns=\"{packages}/content-types\"/>")),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{packages}/relationships\"><Relationship Id=\"r1\" \
                 Type=\"{relation}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook {SPACES}><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{packages}/relationships\"><Relationship Id=\"r1\" \
                 Type=\"{relation}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
    ];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let is_named = |name: &str| parts.iter().any(|(part, _)| *part == name);
    let usual = usual.iter().filter(|(name, _)| !is_named(name)).map(|(name, text)| (*name, text.as_str()));
    for (name, text) in usual.chain(parts.iter().copied()) {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
