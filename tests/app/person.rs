//! A person's data on the screen: all of it shown, and erased by the id typed out and by nothing less.

use std::fs;

use ulg::app::core::event::Event;
use ulg::app::core::look::Look;
use ulg::store::{Store, Who, Whose};

use crate::harness::Pilot;

fn on_lukasz() -> Pilot {
    let mut pilot = Pilot::gdansk();
    pilot.view("People").keys("/").type_text("Drożdżik").keys("Enter");
    pilot
}

#[test]
fn everything_held_is_shown() {
    let mut pilot = on_lukasz();
    pilot.keys("g h");
    insta::assert_snapshot!("held_80x24", pilot.screen());
    pilot
        .shows("Held about person/lukasz-drozdzik")
        .shows("Ring, do not write.")
        .shows("Copies that cannot be reached from here");
    // From the sheet too, and where nothing may be written.
    pilot.keys("Esc Enter g h").shows("Held about person/lukasz-drozdzik");
    let mut pilot = pilot.look(Look::default());
    pilot.view("People").keys("g h").shows("Held about person/");
}

#[test]
fn only_the_id_typed_out_erases() {
    let mut pilot = on_lukasz();
    let people = pilot.file("people.ron");
    pilot.keys("g e").shows("Type lukasz-drozdzik").shows("This cannot be undone");
    pilot.keys("Enter").shows("nothing was erased");
    pilot.type_text("lukasz").keys("Enter").shows("nothing was erased");
    assert_eq!(pilot.file("people.ron"), people);
    pilot.keys("Esc");
    assert_eq!(pilot.file("people.ron"), people);
    pilot.keys("g e").type_text("lukasz-drozdzik").shows("Enter erases now");
    pilot.keys("Enter");
    insta::assert_snapshot!("erased_80x24", pilot.screen());
    pilot.shows("nothing is left").shows("Copies that cannot be reached");
    for file in ["people.ron", ".ulg/journal"] {
        let text = fs::read_to_string(pilot.dir().join(file)).unwrap();
        assert!(!text.contains("lukasz") && !text.contains("Drożdżik"), "{file}");
    }
    pilot.keys("Esc u");
    assert!(!pilot.file("people.ron").contains("lukasz"), "{}", pilot.notice());
}

#[test]
fn what_could_not_be_done_is_said_as_on_the_command_line() {
    let mut pilot = on_lukasz();
    let write = |pilot: &Pilot, name: &str, bytes: &[u8]| {
        fs::write(pilot.dir().join(name), bytes).unwrap();
    };
    write(&pilot, "people.zip", b"PK\x03\x04rest");
    let tasks = pilot.file("tasks.ron");
    write(&pilot, "tasks.ron", b"[Task(id: \"t\", title: \"caf\xe9\")]");
    pilot.keys("g e").type_text("lukasz-drozdzik").keys("Enter");
    pilot.shows("nothing was erased").keys("Esc");
    assert!(pilot.file("people.ron").contains("lukasz-drozdzik"));
    write(&pilot, "tasks.ron", tasks.as_bytes());
    pilot.keys("g h").shows("Held about").keys("Esc");
    pilot.keys("g e").type_text("lukasz-drozdzik").keys("Enter");
    pilot
        .shows("Could not be searched inside")
        .shows("people.zip")
        .hides("nothing is left")
        .shows("something is left to be done by hand");
}

#[test]
fn erasing_is_not_taken_for_a_change_by_hand() {
    let mut pilot = on_lukasz();
    pilot.keys("e").type_text("notes").keys("Enter").type_text(" Twice.").keys("Enter");
    pilot.keys("g e").type_text("lukasz-drozdzik").keys("Enter Esc");
    pilot.view("Since").hides("outside ulg").hides("begins now");
}

#[test]
fn nothing_of_it_while_presenting() {
    let mut pilot = on_lukasz();
    pilot.keys("g h P").hides("Held about").hides("lukasz");
    pilot.keys("g h").hides("Held about");
    pilot.keys("g e").hides("Type");
}

#[test]
fn the_brief_leads_to_whose_data_is_past_its_date() {
    let people = "[Person(id: \"ann-lee\", name: \"Ann Lee\", retain_until: \"2017-10-01\")]";
    let mut pilot = Pilot::with(&[("people.ron", people)]);
    pilot.view("Brief").keys("G").shows("to be erased").shows("g e");
    let screen = pilot.screen();
    let bar = screen.lines().last().unwrap();
    assert!(bar.trim_start().starts_with("g e erase"), "{bar}");
    pilot.keys("g e").type_text("ann-lee").keys("Enter Esc");
    pilot.hides("to be erased");
}

#[test]
fn typing_about_somebody_another_screen_erases_is_not_kept_again() {
    for is_kept_before in [true, false] {
        let mut pilot = on_lukasz();
        pilot.keys("Enter").on_row("notes").keys("e").type_text(" SICKNOTE");
        if is_kept_before {
            pilot.send(Event::Wake);
            assert_eq!(typings(&pilot).len(), 1, "{}", pilot.screen());
        }
        let who = Who { user: "ben".to_string(), now: chrono::Local::now };
        let mut other = Store::open(&pilot.dir(), who).unwrap();
        other.erase(&Whose::Id("lukasz-drozdzik".to_string())).unwrap();
        pilot.type_text(" more").send(Event::Wake).shows("not kept meanwhile");
        assert_eq!(typings(&pilot), [""; 0]);
        pilot.app.rescue();
        assert_eq!(typings(&pilot), [""; 0]);
    }
}

fn typings(pilot: &Pilot) -> Vec<String> {
    let names = fs::read_dir(pilot.dir().join(".ulg")).unwrap().map(|entry| entry.unwrap().file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("typing")).collect()
}
