//! A file is imported on the screen: its columns and rows are seen before anything is written, then it is one change.

use std::fs;

use crate::harness::Pilot;

const MEMBERS: &str = r#"[
    Member(id: "parks", name: "Parks Office", role: "ngo", influence: 4),
    Member(id: "bakery", name: "Night Bakery", role: "ngo"),
]
"#;

const LIST: &str = "Podmiot;Wpływ (1-5);E-mail;Osoba;Udział\nNew House;wysoki;ada@example.org;Ada Test;1\n\
                    Parks Office;5;;;\nNigt Bakery;2;;;\n";

/// A pilot with a list beside its city.
fn town(list: &str) -> Pilot {
    let pilot = Pilot::with(&[("members.ron", MEMBERS)]);
    fs::write(pilot.dir().join("list.csv"), list).unwrap();
    pilot
}

fn import(pilot: &mut Pilot) {
    let path = pilot.dir().join("list.csv").display().to_string();
    pilot.run("import.begin").shows("Import a file").type_text(&path).keys("Enter");
}

#[test]
fn columns_and_rows_are_seen_before_anything_is_written() {
    let mut pilot = town(LIST);
    import(&mut pilot);
    pilot.shows("Import  list.csv").shows("[1 Columns]").shows("Podmiot").shows("influence   high = 5");
    pilot.shows("left out: personal data").shows("left out: not known").hides("ada@example.org");
    pilot.keys("Tab").shows("[2 Rows]").shows("new 1   filled 0   changed 0   same 1   in doubt 1   refused 0");
    pilot.shows("row 4  in doubt  Nigt Bakery  may be Night Bakery").shows("influence stays 4, not 5");
    pilot.keys("Esc");
    assert_eq!(pilot.file("members.ron"), MEMBERS);
    assert!(pilot.is_at_root());
}

#[test]
fn a_row_in_doubt_is_decided_and_all_of_it_is_one_change() {
    let mut pilot = town(LIST);
    import(&mut pilot);
    pilot.keys("3").shows("1 row is refused or in doubt");
    assert_eq!(pilot.file("members.ron"), MEMBERS);
    pilot.keys("s").shows("in doubt 0").keys("3").shows("Import 2 of 3 rows? 1 is the same").keys("y Enter");
    pilot.shows("Imported 1 member, filled 1 (u to undo)");
    let text = pilot.file("members.ron");
    assert!(text.contains("name: \"New House\"") && text.contains("influence: 2"), "{text}");
    pilot.keys("u");
    assert_eq!(pilot.file("members.ron"), MEMBERS);
    import(&mut pilot);
    pilot.keys("Tab").shows("in doubt 1").keys("n").shows("new 2");
}

#[test]
fn a_column_becomes_what_somebody_says() {
    let mut pilot = town("Podmiot;Ocena\nNew House;4\n");
    import(&mut pilot);
    pilot.keys("Down").shows("left out: not known").keys("Enter").shows("What does the column Ocena become?");
    pilot.type_text("member.influence").keys("Enter").hides("not known");
    pilot.keys("x").shows("left out");
    pilot.keys("Enter").type_text("member.interest").keys("Enter").keys("3 y Enter").shows("Imported 1 member");
    assert!(pilot.file("members.ron").contains("interest: 4"));
}

#[test]
fn people_are_taken_when_somebody_says_so() {
    let mut pilot = town(LIST);
    import(&mut pilot);
    pilot.keys("p").hides("personal data").keys("2").shows("Ada Test").keys("1").shows("person has not been told");
    pilot.keys("p").shows("left out: personal data");
}

#[test]
fn a_refused_row_is_left_out() {
    let mut pilot = town("Podmiot;Wpływ\nNew House;bardzo\nOther House;3\n");
    import(&mut pilot);
    pilot.keys("3").shows("1 row is refused or in doubt").keys("x").shows("refused 0").keys("3 y Enter");
    pilot.shows("Imported 1 member");
}

#[test]
fn fields_of_a_row_are_shown() {
    let mut pilot = town(LIST);
    import(&mut pilot);
    pilot.keys("2 Down").keys("Enter").shows("influence: 5").keys("Esc").shows("[2 Rows]");
}

#[test]
fn nothing_is_imported_before_an_audience_or_twice() {
    let mut pilot = town("Podmiot;Ocena\nNew House;4\n");
    import(&mut pilot);
    pilot.keys("P").hides("New House").run("import.begin").shows("not imported while presenting").keys("Esc P");
    import(&mut pilot);
    pilot.keys("3 y Enter").shows("Imported 1 member");
    import(&mut pilot);
    pilot.keys("3").shows("Everything is here already");
    let mut wrong = town("");
    let path = wrong.dir().join("no.csv").display().to_string();
    wrong.run("import.begin").type_text(&path).keys("Enter").shows("no such file");
}

#[test]
fn what_changes_meanwhile_is_planned_anew() {
    let mut pilot = town("Podmiot;Ocena\nNew House;4\n");
    import(&mut pilot);
    pilot.keys("2").shows("new 1");
    pilot
        .outside("members.ron", |text| text.replace("\n]\n", "\n    Member(id: \"house\", name: \"New House\"),\n]\n"));
    pilot.shows("new 0").shows("same 1");
}

#[test]
fn of_several_sheets_somebody_chooses_one() {
    let mut pilot = town("");
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, seat) in [("Old", "Old House"), ("New", "New House")] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        for (row, words) in ["Podmiot", seat].into_iter().enumerate() {
            sheet.write(row as u32, 0, words).unwrap();
            sheet.write(row as u32, 1, ["Wpływ", "3"][row]).unwrap();
        }
    }
    let path = pilot.dir().join("two.xlsx");
    book.save(&path).unwrap();
    pilot.run("import.begin").type_text(&path.display().to_string()).keys("Enter").shows("Which sheet is imported?");
    pilot.type_text("New").keys("Enter").shows("Sheet New").keys("3 y Enter").shows("Imported 1 member");
    assert!(pilot.file("members.ron").contains("New House"));
}
