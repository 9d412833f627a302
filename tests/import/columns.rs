//! Headings of lists as people keep them, in nine languages.

use ulg::import::ImportOptions;
use ulg::import::column::{self, Content, Meaning};
use ulg::model::Kind;
use ulg::sheets::{Cell, Merged, SheetRow};

use crate::harness::{cell, plan, table};

/// What a column means, as the table of header rows says it; people beside bodies where both are known.
fn name(meaning: Meaning) -> String {
    match meaning {
        Meaning::Field(kind, field) if ["notes", "since", "status"].contains(&field) => {
            let _ = kind;
            format!("*.{field}")
        }
        other => other.name(),
    }
}

/// How many columns of a file of header rows are read as it says, of how many; and those that are not.
fn right(rows: &str) -> (usize, usize, Vec<String>) {
    let (mut right, mut all, mut wrong) = (0, 0, Vec::new());
    for row in rows.lines() {
        let (heads, wanted) = row.split_once('\t').unwrap();
        let header = column::find(&table("", heads), None, None);
        let meanings = header.map(|header| header.meanings).unwrap_or_default();
        for (place, (head, wanted)) in heads.split(';').zip(wanted.split(';')).enumerate() {
            all += 1;
            let said = meanings.get(place).copied().map_or_else(|| "-".to_string(), name);
            if said == wanted { right += 1 } else { wrong.push(format!("{head} in {heads}: {said}, not {wanted}")) }
        }
    }
    (right, all, wrong)
}

#[test]
fn header_rows_of_real_lists_are_read() {
    let (right, all, wrong) = right(include_str!("header-rows.tsv"));
    assert!(right + 2 >= all && all > 120, "{right} of {all}: {wrong:#?}");
}

#[test]
fn header_rows_in_other_words_are_read() {
    let (right, all, wrong) = right(include_str!("header-rows-more.tsv"));
    assert!(right == all && all > 90, "{right} of {all}: {wrong:#?}");
}

#[test]
fn a_title_stands_above_the_header() {
    let plan = plan("Our stakeholders;;\n\nPodmiot;Wpływ (1-5);Uwagi\nNew House;3;x\n", &ImportOptions::default());
    assert_eq!((plan.tables[0].header.rows.as_slice(), plan.rows.len()), (&[3][..], 1));
}

#[test]
fn two_rows_under_merged_cells_are_one_header() {
    let mut table =
        table("List", "Podmiot;Ocena;;Kontakt;\nPodmiot;Wpływ;Zainteresowanie;Osoba;E-mail\nNew House;3;4;;\n");
    table.merged = vec![
        Merged { rows: (1, 2), columns: (0, 0) },
        Merged { rows: (1, 1), columns: (1, 2) },
        Merged { rows: (1, 1), columns: (3, 4) },
    ];
    let header = column::find(&table, None, None).unwrap();
    let fields: Vec<String> = header.meanings.iter().map(|meaning| meaning.name()).collect();
    assert_eq!(fields, ["member.name", "member.influence", "member.interest", "person.name", "person.email"]);
    // A text has no merged cells, only gaps.
    table.merged.clear();
    table.rows[1].cells[0] = Cell::Empty;
    let header = column::find(&table, None, None).unwrap();
    assert_eq!((header.meanings[0].name(), header.skip), ("member.name".to_string(), 2));
}

#[test]
fn the_row_of_headings_may_be_told_and_mapped() {
    let text = "Who we know\nBody we met;How strong\nNew House;4\n";
    let options = ImportOptions {
        map: vec![("Body we met".to_string(), "name".to_string()), ("How strong".to_string(), "influence".to_string())],
        header_row: Some(2),
        ..ImportOptions::default()
    };
    let plan = plan(text, &options);
    assert_eq!(crate::harness::new(&plan, 3, "influence"), "4");
}

#[test]
fn what_a_sheet_holds_is_told_by_its_columns() {
    for (heads, kind) in [
        ("Zadanie;Termin;Gotowe", Kind::Task),
        ("From;To;Type;Strength", Kind::Link),
        ("Meeting;Date;Time;Venue", Kind::Meeting),
        ("Action;Lead;Start;End;Budget", Kind::Action),
        ("Imię;Nazwisko;E-mail", Kind::Person),
        ("Nazwa;Uwagi", Kind::Member),
    ] {
        let header = column::find(&table("", heads), None, None).unwrap();
        assert_eq!(header.content, Content::Records(kind), "{heads}");
    }
    let row = SheetRow { number: 1, cells: vec![cell("Zebra"), cell("Yak")], ..SheetRow::default() };
    let mut none = table("", "");
    none.rows.push(row);
    assert!(column::find(&none, None, None).is_none());
}
