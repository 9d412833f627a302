//! What others do while one works here: the cause is named where a file cannot be read, and one's own notice stays.

use ulg::app::core::event::Event;

use crate::harness::Pilot;

#[test]
fn a_file_with_merge_markers_is_named_at_enter() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 Enter e");
    pilot.type_text(" and more");
    let whole = pilot.file("tasks.ron");
    pilot.outside("tasks.ron", |text| text.replacen("    Task(", "<<<<<<< HEAD\n    Task(", 1));
    let broken = pilot.file("tasks.ron");
    pilot.keys("Enter");
    pilot.shows("tasks.ron:6:1: not saved, the file has errors").hides("no longer there");
    assert_eq!(pilot.file("tasks.ron"), broken);
    // Mended, the same Enter saves.
    std::fs::write(pilot.dir().join("tasks.ron"), &whole).unwrap();
    pilot.keys("Enter");
    assert!(pilot.file("tasks.ron").contains("and more"), "{}", pilot.screen());
}

#[test]
fn undo_says_what_it_passed_over() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3").keys("x").keys("j").keys("x");
    let log = pilot.file(".ulg/journal");
    assert_eq!(log.matches("Entry(").count(), 2, "{log}");
    pilot.outside("tasks.ron", |text| text.replace("status: Done", "status: Doing"));
    pilot.keys("u");
    assert!(pilot.notice().contains("was changed since"), "{}", pilot.notice());
}

#[test]
fn ones_own_notice_stays_in_front_of_what_others_did() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 x");
    let own = pilot.notice().to_string();
    assert!(own.contains("(u to undo)"), "{own}");
    for _ in 0..2 {
        pilot.outside("members.ron", |text| text.replacen("name: \"", "name: \"New ", 1));
        let both = pilot.notice().to_string();
        assert!(both.starts_with(&own), "{both}");
        assert_eq!(both.matches("Changed on disk").count(), 1, "{both}");
    }
    pilot.send(Event::Wake);
    assert!(pilot.notice().starts_with(&own), "{}", pilot.notice());
}
