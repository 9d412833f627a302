//! Seat and person on a real terminal: a member leaves and hands over, seen before it is done; a person is erased by
//! the typed word, on the screen and on the command line, and no byte of the folder names it any more.

use std::fs;
use std::path::Path;

use super::desk::{Desk, quit};
use super::harness::Pty;

/// Everything by which somebody could be known, in lower case.
const LUKASZ: [&str; 6] =
    ["lukasz-drozdzik", "łukasz drożdżik", "lukasz drozdzik", "lukasz@example.org", "58 000 00 15", "580000015"];

/// The first file under a folder, the program's own included, whose name or bytes hold one of these.
fn trace(dir: &Path, words: &[&str]) -> Option<String> {
    for entry in fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let held = if path.is_dir() {
            String::new()
        } else {
            String::from_utf8_lossy(&fs::read(&path).unwrap()).to_lowercase()
        };
        let found = words.iter().find(|word| name.contains(*word) || held.contains(*word));
        if let Some(word) = found {
            return Some(format!("{word} in {}", path.display()));
        }
        if let Some(found) = path.is_dir().then(|| trace(&path, words)).flatten() {
            return Some(found);
        }
    }
    None
}

/// The cursor of the palette's answer on the record of that name.
fn go_to(pty: &mut Pty, name: &str) {
    pty.keys(":").wait("Go to or do");
    pty.type_text(name).wait(&format!("> {name}"));
    pty.keys("Enter").wait_gone("Go to or do");
}

#[test]
fn a_member_leaves_and_hands_over_in_one_change() {
    let desk = Desk::gdansk();
    let names = ["members.ron", "tasks.ron", "actions.ron", "people.ron"];
    let before = names.map(|name| desk.file(name));
    let mut pty = desk.start();
    go_to(&mut pty, "Centre of Support");
    pty.keys("g l").wait("leaves: the last day").wait("Thu 12 Oct 2017, today");
    pty.keys("Enter")
        .wait("In its hands: 3 open tasks and 1 open action")
        .wait("Citizens 24.4% -> 22.7%")
        .wait("First proposed to take over: Orunia Neighbourhood House");
    assert_eq!(names.map(|name| desk.file(name)), before, "it is seen first");
    pty.keys("Enter").wait("Who takes over").wait("the same helix");
    pty.keys("Enter").wait("takes over (u to undo)");
    let after = names.map(|name| desk.file(name));
    for (place, name) in names.iter().enumerate() {
        assert_ne!(after[place], before[place], "{name}");
    }
    pty.keys("1").wait("Since").wait("1 left");
    pty.keys("u").wait("Undone: \"Left: Centre of Support");
    assert_eq!(names.map(|name| desk.file(name)), before, "one undo");
    assert_eq!(quit(pty), 0);
}

#[test]
fn a_person_is_erased_by_the_typed_word_on_the_screen() {
    let desk = Desk::gdansk();
    let mut pty = desk.start();
    go_to(&mut pty, "Drożdżik");
    // There is a history, and a mention in a seat's notes.
    pty.keys("e").wait("Edit Łukasz");
    pty.type_text("notes").keys("Enter").wait("notes of");
    pty.type_text(" Twice.").keys("Enter").wait("u to undo");
    go_to(&mut pty, "Volunteer Centre");
    pty.keys("e").wait("Edit Volunteer");
    pty.type_text("notes").keys("Enter").wait("notes of");
    pty.type_text(" Lukasz Drozdzik has the key").keys("Enter").wait("u to undo");
    go_to(&mut pty, "Drożdżik");
    pty.keys("g h").wait("Held about person/lukasz-drozdzik").wait("Ring, do not write.");
    pty.keys("q").wait_gone("Held about");
    let before = desk.file("people.ron");
    pty.keys("g e").wait("Type lukasz-drozdzik").wait("This cannot be undone");
    pty.type_text("lukasz").keys("Enter").wait("nothing was erased");
    assert_eq!(desk.file("people.ron"), before, "another word erases nothing");
    pty.keys("Ctrl-U").type_text("lukasz-drozdzik").wait("Enter erases now");
    pty.keys("Enter").wait("nothing is left").wait("Copies that cannot be reached");
    assert_eq!(trace(&desk.city, &LUKASZ), None);
    assert!(desk.file("members.ron").contains("removed person has the key"));
    pty.keys("q").wait_gone("Copies that");
    pty.keys("u").wait("Undone: \"notes removed person");
    assert_eq!(trace(&desk.city, &LUKASZ), None, "nothing brings it back");
    assert_eq!(quit(pty), 0);
    assert_eq!(trace(&desk.city, &LUKASZ), None);
}

#[test]
fn a_person_is_erased_by_the_typed_word_on_the_command_line() {
    let desk = Desk::gdansk();
    let arguments = ["person", "erase", "lukasz-drozdzik"];
    let before = desk.file("people.ron");
    let mut pty = Pty::start(desk.command(&arguments), 80, 24);
    pty.wait("This cannot be undone.").wait("Type lukasz-drozdzik to go on:");
    pty.type_text("yes\n").wait("nothing was erased");
    assert_eq!(pty.wait_exit(), 2);
    assert_eq!(desk.file("people.ron"), before);
    let mut pty = Pty::start(desk.command(&arguments), 80, 24);
    pty.wait("Type lukasz-drozdzik to go on:");
    pty.type_text("lukasz-drozdzik\n").wait("nothing is left.").wait("Copies that cannot be reached");
    assert_eq!(pty.wait_exit(), 0);
    assert_eq!(trace(&desk.city, &LUKASZ), None);
}
