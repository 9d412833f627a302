//! What somebody else changes: marked where it is listed, for a few seconds, and said how much it is.

use ulg::app::core::event::Event;
use ulg::app::core::look::Look;
use ulg::model::{Kind, RecordId};

use crate::harness::Pilot;

const TASKS: &str = "[(id: \"a\", title: \"Book the venue\"), (id: \"b\", title: \"Order the soup\")]";
const ROLES: &str = "[(id: \"ngo\", name: \"NGO\", helix: Citizens)]";
const MEMBERS: &str = "[(id: \"a\", name: \"Choir\", role: \"ngo\", influence: 4, interest: 4), \
                       (id: \"b\", name: \"Library\", role: \"ngo\", influence: 2, interest: 2)]";
const LINKS: &str = "[(id: \"l\", from: \"a\", to: \"b\", kind: Advice)]";
/// How long a mark stands, at least.
const MARKED: Option<u64> = Some(4_000);

fn pilot() -> Pilot {
    Pilot::with(&[("tasks.ron", TASKS), ("roles.ron", ROLES), ("members.ron", MEMBERS), ("links.ron", LINKS)])
}

fn boat(text: &str) -> String {
    text.replace("venue", "boat")
}

fn placed(text: &str) -> String {
    text.replace("interest: 2", "interest: 1")
}

#[test]
fn a_change_is_marked_in_its_list_until_the_wake_up_comes() {
    let mut pilot = pilot();
    pilot.keys("3 j").outside("tasks.ron", boat);
    assert_eq!(pilot.effects.wake, MARKED);
    pilot.shows("»Book the boat").hides("»Order");
    assert_eq!(pilot.notice(), "Changed on disk: 1 record (marked »)");
    pilot.send(Event::Wake);
    assert!(pilot.effects.draw);
    assert_eq!(pilot.effects.wake, None, "nothing more is to come");
    pilot.shows("Book the boat").hides("»");
    assert_eq!(pilot.notice(), "");
}

#[test]
fn the_next_key_ends_the_marks_even_one_that_does_nothing() {
    let mut pilot = pilot();
    pilot.keys("3").outside("tasks.ron", boat).shows("»");
    pilot.keys("Ctrl-X");
    assert!(pilot.effects.draw);
    assert!(pilot.fresh().is_empty());
}

#[test]
fn new_records_are_marked_and_those_that_are_gone_are_said() {
    let mut pilot = pilot();
    pilot.keys("3").outside("tasks.ron", |_| {
        "[(id: \"b\", title: \"Order the soup\"), (id: \"c\", title: \"Ring the bell\")]".to_string()
    });
    pilot.shows("»Ring the bell").hides("»Order");
    let notice = "Changed on disk: 1 record (marked »), 1 gone";
    assert_eq!(pilot.notice(), notice);
    pilot.outside("tasks.ron", |_| "[]".to_string());
    assert_eq!(pilot.notice(), "Changed on disk: 2 records gone");
}

#[test]
fn every_view_of_the_map_marks_it() {
    let mut pilot = pilot();
    pilot.keys("2").outside("members.ron", placed);
    pilot.shows("»C Library");
    for view in ["v", "v"] {
        pilot.keys(view).hides("»").outside("members.ron", |text| {
            if text.contains("interest: 1") {
                text.replace("interest: 1", "interest: 3")
            } else {
                text.replace("interest: 3", "interest: 1")
            }
        });
        pilot.shows("»");
    }
    pilot.keys("v").outside("links.ron", |text| text.replace("Advice", "Money"));
    pilot.shows(" »").shows("money");
    // On the name under the cursor the sign gives way to the cursor's.
    pilot.keys("2 v v v v v v").keys("2");
    pilot.app.state.view = ulg::app::desk::DESK.named("Matrix").unwrap();
    pilot.outside("members.ron", |text| text.replace("Choir", "Chorus"));
    pilot.shows("▸C»Chorus");
}

#[test]
fn the_brief_marks_what_it_says_of_a_record() {
    let mut pilot = Pilot::gdansk();
    let id = pilot.app.state.care_at(0).unwrap().target(&pilot.app.state.city).unwrap();
    assert_eq!(id.kind, Kind::Task);
    let title = pilot.app.state.record(&id).unwrap().title().to_string();
    let changed = title.replacen(' ', " really ", 1);
    pilot.outside("tasks.ron", |text| text.replace(&title, &changed));
    pilot.shows("▸»").shows("really");
}

#[test]
fn what_one_does_oneself_is_not_marked() {
    let mut pilot = pilot();
    pilot.keys("3 x").send(Event::Files);
    assert!(pilot.fresh().is_empty());
    let path = pilot.dir().join("tasks.ron");
    std::fs::write(&path, boat(&pilot.file("tasks.ron"))).unwrap();
    pilot.send(Event::Edited).shows("Book the boat").hides("»");
    assert!(pilot.notice().contains("Changed on disk"));
}

#[test]
fn a_wake_up_for_something_else_does_not_end_the_marks_too_soon() {
    let mut pilot = pilot();
    // Typing asked first; what strikes may be for it.
    pilot.keys("3 a").type_text("Ring");
    pilot.outside("tasks.ron", boat).send(Event::Wake);
    assert!(!pilot.fresh().is_empty());
    assert_eq!(pilot.effects.wake, MARKED);
    pilot.send(Event::Wake).hides("»");
    // A second change, while a wake-up for the first is under way.
    pilot.outside("tasks.ron", |text| text.replace("boat", "barn"));
    pilot.outside("tasks.ron", |text| text.replace("barn", "hall"));
    pilot.send(Event::Wake).shows("»");
    pilot.send(Event::Wake).hides("»");
}

#[test]
fn typing_is_still_kept_when_a_mark_wakes_first() {
    let mut pilot = pilot();
    pilot.outside("tasks.ron", boat).keys("3 a").type_text("Ring");
    pilot.send(Event::Wake);
    let kept = std::fs::read_dir(pilot.dir().join(".ulg")).unwrap();
    let mut texts = kept.filter_map(|entry| std::fs::read_to_string(entry.unwrap().path()).ok());
    assert!(texts.any(|text| text.contains("Ring")));
}

#[test]
fn a_file_that_was_broken_says_nothing_of_who_changed_what() {
    let mut pilot = pilot();
    pilot.keys("3");
    pilot.outside("tasks.ron", |text| text.replace("\"Book the venue\"", "3"));
    assert!(pilot.notice().contains("tasks.ron"), "{}", pilot.notice());
    pilot.outside("tasks.ron", |_| TASKS.to_string());
    assert!(pilot.fresh().is_empty());
    assert_eq!(pilot.notice(), "Changed on disk: shown as it is now");
}

#[test]
fn the_room_is_not_told_that_something_hidden_has_changed() {
    let mut pilot = pilot().look(Look { presenting: true, ascii: true, ..Look::default() });
    pilot.keys("2").outside("members.ron", |text| text.replace("interest: 2", "interest: 2, stance: Resistant"));
    pilot.hides("#");
    assert_eq!(pilot.notice(), "Changed on disk: shown as it is now");
    let person = "[(id: \"p\", name: \"Jan\")]";
    std::fs::write(pilot.dir().join("people.ron"), person).unwrap();
    pilot.send(Event::Files);
    assert_eq!(pilot.notice(), "Changed on disk: shown as it is now");
    pilot.outside("members.ron", placed).shows("#C Library");
    assert_eq!(pilot.notice(), "Changed on disk: 1 record (marked #)");
    let fresh: Vec<_> = pilot.fresh().iter().cloned().collect();
    assert_eq!(fresh, [RecordId::new(Kind::Member, "b")]);
    // What is wrong with a file would quote it.
    pilot.outside("members.ron", |text| text.replace("Resistant", "Grumpy"));
    assert!(pilot.notice().contains("is to be mended"), "{}", pilot.notice());
    for keys in ["1", "2 v v", "Enter"] {
        pilot.keys(keys).hides("Grumpy");
    }
}

#[test]
fn what_needs_care_is_up_to_date_whatever_was_on_screen_meanwhile() {
    let mut pilot = Pilot::gdansk();
    let id = pilot.app.state.care_at(0).unwrap().target(&pilot.app.state.city).unwrap();
    let title = pilot.app.state.record(&id).unwrap().title().to_string();
    for (tab, word) in [("2", "really"), ("3", "truly"), ("5", "surely")] {
        pilot.keys(tab).outside("tasks.ron", |text| text.replace(&title, &format!("{word} {title}")));
        pilot.keys("1").shows(word);
        pilot.keys(tab).outside("tasks.ron", |text| text.replace(&format!("{word} {title}"), &title));
        pilot.keys("1").shows(&title).hides(word);
    }
}
