//! What is on screen leaves as a file: what is asked, what is written, what is said.

use std::fs;

use crate::harness::Pilot;

#[test]
fn the_palette_leads_to_a_file() {
    let mut pilot = Pilot::gdansk();
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("ulg.ics");
    pilot.keys(":").type_text("export").keys("Enter").shows("Export: what, and the file").shows("workbook");
    pilot.type_text(&format!("calendar {}", file.display())).keys("Enter");
    assert!(pilot.notice().starts_with("Exported calendar to "), "{}", pilot.notice());
    assert!(fs::read_to_string(&file).unwrap().contains("SUMMARY:ULG 7: From map to action\r\n"));
    // A file that is there stays, and the line with it.
    pilot.run("screen.export").type_text(&format!("calendar {}", file.display())).keys("Enter");
    pilot.shows("exists; give another name");
    assert!(pilot.is_typing());
    pilot.keys("Esc");
    pilot.run("screen.export").type_text("calendar x.docx").shows("cannot be written in that format").keys("Enter");
    assert!(pilot.is_typing());
    pilot.keys("Esc");
    pilot.run("screen.export").type_text("people x.csv").keys("Enter").shows("people are personal data");
}

#[test]
fn the_list_on_screen_is_offered_first_and_copying_tells_of_it() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Tasks").keys("Y");
    assert_eq!(pilot.notice(), ":export makes a file of it");
    pilot.keys("Esc").run("screen.export").keys("Down");
    pilot.shows("tasks tasks.xlsx").shows("all tasks as a table");
}
