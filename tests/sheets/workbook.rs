//! Workbooks as people keep them: types of cells, merged ones, links, hidden sheets, formulas nobody calculated.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Url, Workbook};
use ulg::sheets::{LeftOut, Merged, Options};

use crate::by_hand;
use crate::harness::{read, read_as, rows, told};

fn made(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(&mut workbook);
    workbook.save_to_buffer().unwrap()
}

#[test]
fn cells_keep_their_types() {
    let bytes = made(|workbook| {
        let sheet = workbook.add_worksheet();
        sheet.write(0, 0, "Podmiot").unwrap();
        sheet.write(2, 0, "\u{A0} Żółty Dom\u{202E}\n(stary) ").unwrap();
        sheet.write(2, 1, 0.25).unwrap();
        sheet.write(2, 2, true).unwrap();
        let format = |text: &str| Format::new().set_num_format(text);
        let day = ExcelDateTime::from_ymd(2017, 10, 12).unwrap();
        sheet.write_with_format(2, 3, &day, &format("dd.mm.yyyy")).unwrap();
        let moment = ExcelDateTime::from_ymd(2017, 10, 12).unwrap().and_hms(17, 30, 0).unwrap();
        sheet.write_with_format(2, 4, &moment, &format("yyyy-mm-dd hh:mm")).unwrap();
        let time = ExcelDateTime::from_hms(17, 0, 0).unwrap();
        sheet.write_with_format(2, 5, &time, &format("hh:mm")).unwrap();
        sheet.write_with_format(2, 6, 26.5 / 24.0, &format("[h]:mm")).unwrap();
        sheet.write_with_format(2, 7, 0.25, &format("0%")).unwrap();
        sheet.write(2, 8, "'=1+1").unwrap();
        sheet.write(2, 9, "  ").unwrap();
        sheet.write_blank(4, 3, &format("@")).unwrap();
    });
    let expected =
        "3: Żółty Dom\n(stary) | #0.25 | ?true | @2017-10-12 | @2017-10-12 | @17:00:00 | 26:30 | #0.25 | =1+1";
    assert_eq!(rows("m.xlsx", bytes), ["1: Podmiot", expected]);
}

#[test]
fn what_other_writers_do_is_understood() {
    let iso = "<c r=\"A1\" t=\"d\"><v>2017-10-12T00:00:00Z</v></c><c r=\"B1\" t=\"d\"><v>17:30:00</v></c>";
    let cells = format!("{iso}<c t=\"str\"><v>a_x000D_\nb</v></c><c r=\"E1\"/>");
    // Rows and cells out of order, and a row without its number.
    let second = by_hand::text("B2", "d") + &by_hand::text("A2", "c");
    let sheet = by_hand::sheet(&format!(
        "<row r=\"3\">{}</row><row r=\"1\">{cells}</row><row>{second}</row>",
        by_hand::text("A3", "e")
    ));
    let expected = ["1: @2017-10-12 | @17:30:00 | a\nb", "2: c | d", "3: e"];
    assert_eq!(rows("m.xlsx", by_hand::workbook(&sheet)), expected);
    // By content, whatever it is called.
    assert_eq!(rows("m.csv", by_hand::workbook(&sheet)), expected);
}

#[test]
fn days_from_1904_are_days() {
    let workbook = format!(
        "<workbook {}><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        by_hand::SPACES
    );
    let styles = format!(
        "<styleSheet {}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
        by_hand::SPACES
    );
    let sheet = by_hand::sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>41558</v></c><c r=\"B1\"><v>41558</v></c></row>");
    let parts = [("xl/workbook.xml", &*workbook), ("xl/styles.xml", &styles), ("xl/worksheets/sheet1.xml", &sheet)];
    let book = read("m.xlsx", by_hand::parcel(&parts)).unwrap();
    assert_eq!(told(&book.tables[0]), ["1: @2017-10-12 | #41558"]);
    assert!(book.tables[0].from_1904);
}

#[test]
fn merged_cells_hold_their_value_in_every_row() {
    let bytes = made(|workbook| {
        let sheet = workbook.add_worksheet();
        let plain = Format::new();
        sheet.merge_range(0, 0, 0, 2, "Lista", &plain).unwrap();
        for (row, (name, ward)) in [("Name", "Ward"), ("a", "x"), ("b", ""), ("c", "y"), ("d", "")].iter().enumerate() {
            sheet.write(row as u32 + 1, 0, *name).unwrap();
            sheet.write(row as u32 + 1, 2, *ward).unwrap();
        }
        sheet.merge_range(2, 1, 3, 1, "Publiczny", &plain).unwrap();
        // Blank rows under a block are none.
        sheet.merge_range(4, 1, 9, 1, "NGO", &plain).unwrap();
    });
    let book = read("m.xlsx", bytes).unwrap();
    let expected =
        ["1: Lista", "2: Name |  | Ward", "3: a | Publiczny | x", "4: b | Publiczny", "5: c | NGO | y", "6: d | NGO"];
    assert_eq!(told(&book.tables[0]), expected);
    let merged = [
        Merged { rows: (1, 1), columns: (0, 2) },
        Merged { rows: (3, 4), columns: (1, 1) },
        Merged { rows: (5, 10), columns: (1, 1) },
    ];
    assert_eq!(book.tables[0].merged, merged);
}

#[test]
fn a_link_to_a_mail_address_is_the_address() {
    let bytes = made(|workbook| {
        let sheet = workbook.add_worksheet();
        let link = |target: &str, text: &str| Url::new(target).set_text(text);
        sheet.write(0, 0, link("mailto:ann@example.org?subject=Hi", "write to Ann")).unwrap();
        sheet.write(1, 0, link("mailto:ben@example.org", "Ben@example.org")).unwrap();
        sheet.write(2, 0, link("https://example.org/", "our page")).unwrap();
    });
    assert_eq!(rows("m.xlsx", bytes), ["1: ann@example.org", "2: Ben@example.org", "3: our page"]);
}

#[test]
fn hidden_ignored_and_empty_sheets_are_told_and_read_where_asked_for() {
    let bytes = made(|workbook| {
        workbook.add_worksheet().set_name("Members").unwrap().write(0, 0, "Name").unwrap();
        workbook.add_worksheet().set_name("słownik").unwrap().set_hidden(true).write(0, 0, "x").unwrap();
        workbook.add_worksheet().set_name("Notes (Ignore)").unwrap().write(0, 0, "y").unwrap();
        workbook.add_worksheet().set_name("Arkusz3").unwrap();
    });
    let book = read("m.xlsx", &bytes).unwrap();
    let names: Vec<&str> = book.tables.iter().map(|table| &*table.name).collect();
    assert_eq!(names, ["Members"]);
    let left = |name: &str, why| LeftOut { name: name.to_string(), why };
    let expected = [left("słownik", "hidden"), left("Notes (Ignore)", "ignore"), left("Arkusz3", "empty")];
    assert_eq!(book.left_out, expected);
    let only = |sheet| read_as("m.xlsx", &bytes, Options { sheet: Some(sheet), ..Options::default() });
    assert_eq!(told(&only("SLOWNIK").unwrap().tables[0]), ["1: x"]);
    let missing = only("Akteure").unwrap_err();
    let expected = "m.xlsx: no sheet \"Akteure\"; choose --sheet: Members, słownik, Notes (Ignore), Arkusz3";
    assert_eq!((missing.to_string().as_str(), missing.exit as i32), (expected, 2));
}

#[test]
fn formulas_without_a_result_are_counted() {
    let formula = |place: &str| format!("<c r=\"{place}\"><f>1+1</f></c>");
    let shared = "<c r=\"C2\"><f t=\"shared\" si=\"4294967295\" ref=\"C2:C3\">B2</f></c>";
    let known = "<c r=\"D2\"><f>1+1</f><v>2</v></c><c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>";
    let row = by_hand::text("A2", "a") + &formula("B2") + shared + known;
    let book = read("m.xlsx", by_hand::workbook(&by_hand::sheet(&format!("<row r=\"2\">{row}</row>")))).unwrap();
    assert_eq!(told(&book.tables[0]), ["2: a |  |  | #2 | !#DIV/0!"]);
    assert_eq!(book.notes, ["2 formulas not calculated: open and save the file once"]);
    let calculated = made(|workbook| {
        workbook.add_worksheet().write(0, 0, Formula::new("=1+1").set_result("2")).unwrap();
    });
    let book = read("m.xlsx", calculated).unwrap();
    assert!(book.notes.is_empty(), "{:?}", book.notes);
}

#[test]
fn properties_of_the_workbook_are_there() {
    let bytes = made(|workbook| {
        let properties = rust_xlsxwriter::DocProperties::new();
        workbook.set_properties(&properties.set_custom_property("ulg-city", "gdansk").set_custom_property("ulg", 1));
        workbook.add_worksheet().write(0, 0, "Name").unwrap();
    });
    let book = read("m.xlsx", bytes).unwrap();
    let expected = [("ulg", "1"), ("ulg-city", "gdansk")];
    assert_eq!(book.properties, expected.map(|(name, value)| (name.to_string(), value.to_string())));
}
