//! Taking back: what no longer holds bars nothing, one change is named by its number, and a damaged journal says so.

use crate::harness::{Desk, fits};

/// A city in which the latest change of three was changed by hand since.
fn overtaken() -> Desk {
    let desk = Desk::gdansk();
    desk.run(["set", "members/city-library", "trust=3"]).good();
    desk.run(["set", "tasks/order-food", "notes=Ask the bakers"]).good();
    desk.run(["set", "labour-office", "district=Westerplatte"]).good();
    desk.replace("members.ron", "district: \"Westerplatte\"", "district: \"Stogi\"");
    desk
}

#[test]
fn what_no_longer_holds_is_said_and_the_one_before_is_taken_back() {
    let desk = overtaken();
    let undone = desk.run(["undo"]);
    assert_eq!(undone.code, 0, "{undone:?}");
    assert!(undone.stdout.starts_with("Undone: Set notes=Ask the bakers"), "{undone:?}");
    assert!(undone.stderr.starts_with("ulg: members.ron: passed over \"Set district=Westerplatte"), "{undone:?}");
    // The next is taken back at once, and nothing is said twice.
    let said = desk.run(["undo"]).good();
    assert!(said.starts_with("Undone: Set trust=3"), "{said}");
    let told = desk.run(["undo"]).bad(75);
    assert!(told.contains("Stogi") && told.contains("nothing was written"), "{told}");
    assert!(desk.file("members.ron").contains("Stogi"));
    desk.run(["redo"]).good();
    desk.run(["redo"]).good();
}

#[test]
fn several_are_taken_back_behind_one_that_no_longer_holds() {
    let desk = overtaken();
    let undone = desk.run(["undo", "2"]);
    assert_eq!((undone.code, undone.stdout.lines().count()), (0, 2));
    assert_eq!(undone.stderr.lines().count(), 1, "{undone:?}");
}

#[test]
fn one_change_is_named_by_the_number_the_log_shows() {
    let desk = Desk::gdansk();
    for number in 1..=12 {
        desk.run(["set", "tasks/order-food", &format!("notes=N{number}")]).good();
        desk.run(["set", "labour-office", &format!("district=D{number}")]).good();
    }
    let log = desk.run(["log"]).good();
    fits(&log);
    assert!(log.starts_with("24  "), "{log}");
    assert!(log.lines().any(|line| line.starts_with(" 1  ")), "{log}");
    // From 10 on it is a number; below it counts.
    let told = desk.run(["undo", "10"]).bad(75);
    assert!(told.contains("district of member labour-office was changed since"), "{told}");
    let said = desk.run(["undo", "23"]).good();
    assert!(said.starts_with("Undone: Set notes=N12"), "{said}");
    assert_eq!(desk.run(["undo", "2"]).good().lines().count(), 2);
    assert!(desk.run(["undo", "23"]).bad(66).contains("taken back already"));
    assert!(desk.run(["undo", "99"]).bad(66).contains("no change 99"));
    assert!(desk.run(["undo", "--seq", "1"]).bad(75).contains("changed since"));
    desk.run(["undo", "2", "--seq", "1"]).bad(2);
    desk.run(["undo", "0"]).bad(2);
    let help = desk.run(["help", "undo"]).good();
    fits(&help);
    assert!(help.contains("ulg undo --seq 7"), "{help}");
}

#[test]
fn a_damaged_journal_is_said_by_check_log_and_undo() {
    let desk = overtaken();
    desk.run(["check"]).good();
    let journal = desk.file(".ulg/journal");
    let mut lines: Vec<&str> = journal.lines().collect();
    lines[2] = "Entry(seq:2,\u{1b}[31m rubbish";
    desk.write(".ulg/journal", &(lines.join("\n") + "\n"));
    let check = desk.run(["check"]);
    assert_eq!(check.code, 1, "{check:?}");
    assert!(check.stdout.starts_with(".ulg/journal:3:1: this line of the journal cannot be read; "), "{check:?}");
    let log = desk.run(["log"]);
    assert_eq!((log.code, log.stdout.lines().count()), (0, 2), "{log:?}");
    assert!(log.stderr.starts_with("ulg: .ulg/journal:3:1: this line of the journal cannot be read"), "{log:?}");
    let undone = desk.run(["undo"]);
    assert!(undone.stdout.starts_with("Undone: Set trust=3"), "{undone:?}");
    assert!(undone.stderr.contains("ulg: .ulg/journal: line 3 cannot be read"), "{undone:?}");
    assert!(!undone.stderr.contains('\u{1b}'));
}
