//! Somebody leaves: what hangs on it is seen before anything is done, then all of it is one change and one undo.

use std::fs;

use crate::harness::Pilot;

const CENTRE: &str = "Centre of Support";

/// The cursor of a list on the row of that name.
fn on(pilot: &mut Pilot, view: &str, name: &str) {
    pilot.view(view).keys("/ Ctrl-U").type_text(name).keys("Enter");
}

/// Every data file as it is.
fn files(pilot: &Pilot) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(pilot.dir())
        .unwrap()
        .flatten()
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            let text = fs::read_to_string(entry.path()).unwrap();
            (name, text)
        })
        .collect();
    files.sort();
    files
}

fn text_of<'f>(files: &'f [(String, String)], name: &str) -> &'f str {
    let file = files.iter().find(|(other, _)| other == name);
    file.map_or("", |(_, text)| text)
}

#[test]
fn a_member_leaves_and_hands_over() {
    let mut pilot = Pilot::gdansk();
    let before = files(&pilot);
    on(&mut pilot, "Members", CENTRE);
    pilot.keys("g l").shows("leaves: the last day").shows("Thu 12 Oct 2017, today");
    pilot.keys("Enter");
    insta::assert_snapshot!("leaving_80x24", pilot.screen());
    for part in [
        "In its hands: 3 open tasks and 1 open action",
        "Broker school, evening three",
        "leads School for brokers",
        "First proposed to take over: Orunia Neighbourhood House",
        "Citizens 24.4% -> 22.7%",
        "bozena-cwiek",
    ] {
        pilot.shows(part);
    }
    assert_eq!(files(&pilot), before, "nothing is done before it is said");
    pilot.keys("Enter");
    insta::assert_snapshot!("taking_over_80x24", pilot.screen());
    pilot.keys("Enter");
    assert_eq!(pilot.notice(), "Left; Orunia Neighbourhood Ho… takes over (u to undo)");
    let members = pilot.file("members.ron");
    assert!(members.contains("until: \"2017-10-12\""), "{members}");
    assert!(!pilot.file("tasks.ron").contains("owner: \"support-centre\", status: Todo"));
    let people = pilot.file("people.ron");
    assert!(people.contains("retain_until: \"2017-10-12\""), "{people}");
    assert!(pilot.city().action("broker-school").unwrap().lead.as_deref() == Some("orunia-house"));
    pilot.keys("u");
    assert_eq!(files(&pilot), before, "one undo brings all of it back");
}

#[test]
fn nobody_takes_over_and_what_stays_open_is_said() {
    let mut pilot = Pilot::gdansk();
    on(&mut pilot, "Members", CENTRE);
    pilot.keys("g l Enter Enter").type_text("nobody").keys("Enter");
    let notice = pilot.notice().to_string();
    assert!(notice.contains("(u to undo). Open: 3 open tasks and 1 open action"), "{notice}");
    pilot.size(80, 60).keys("1").shows("owner has left");
    // What was left can be handed over afterwards.
    on(&mut pilot, "Members", CENTRE);
    pilot.keys("g l").shows("has left; its work has not").hides("Data to be erased");
    pilot.keys("Enter Enter");
    assert!(pilot.notice().contains("takes over"), "{}", pilot.notice());
    on(&mut pilot, "Members", CENTRE);
    pilot.keys("g l");
    assert!(pilot.notice().contains("nothing is in its hands"), "{}", pilot.notice());
}

#[test]
fn a_bridge_that_breaks_is_named() {
    let members = "[
        Member(id: \"a\", name: \"Harbour\", role: \"firm\"), Member(id: \"b\", name: \"Choir\", role: \"ngo\"),
        Member(id: \"c\", name: \"Broker\", role: \"firm\"),
    ]";
    let links = "[Link(id: \"1\", from: \"c\", to: \"b\"), Link(id: \"2\", from: \"a\", to: \"c\")]";
    let roles =
        "[Role(id: \"ngo\", name: \"NGO\", helix: Citizens), Role(id: \"firm\", name: \"Firm\", helix: Private)]";
    let mut pilot = Pilot::with(&[("members.ron", members), ("links.ron", links), ("roles.ron", roles)]);
    on(&mut pilot, "Members", "Broker");
    pilot.keys("g l Enter").shows("Private and Citizens no longer meet").shows("would be cut off");
    pilot.shows("In its hands: nothing").keys("Enter");
    assert_eq!(pilot.notice(), "Left: Broker (u to undo)");
    assert!(pilot.is_at_root());
}

#[test]
fn a_day_that_cannot_be_is_refused_and_esc_changes_nothing() {
    let mut pilot = Pilot::gdansk();
    let before = files(&pilot);
    on(&mut pilot, "Members", CENTRE);
    pilot.keys("g l").type_text("2010-01-01").shows("Fri 1 Jan 2010").keys("Enter");
    pilot.shows("the first day").shows("leaves: the last day");
    pilot.keys("Ctrl-U").type_text("soon").keys("Enter").shows("not a date");
    pilot.keys("Esc g l Enter Enter Esc").shows("In its hands").keys("Esc");
    assert!(pilot.is_at_root());
    assert_eq!(files(&pilot), before);
    // A file that cannot be read is not written; the page stays.
    pilot.outside("tasks.ron", |text| text.replacen("Task(", "Task((", 1));
    on(&mut pilot, "Members", CENTRE);
    pilot.keys("g l Enter");
    assert_eq!(pilot.file("members.ron"), text_of(&before, "members.ron"));
}

#[test]
fn a_status_of_left_shows_first_what_hangs_on_it() {
    let mut pilot = Pilot::gdansk();
    on(&mut pilot, "Members", CENTRE);
    let before = files(&pilot);
    pilot.keys("m").type_text("left").keys("Enter");
    pilot.shows("leaves: the last day").keys("Enter");
    pilot.shows("In its hands: 3 open tasks");
    assert_eq!(files(&pilot), before);
    pilot.keys("Esc");
    on(&mut pilot, "Members", "Volunteer Centre");
    pilot.keys("m").type_text("dormant").keys("Enter");
    assert!(pilot.notice().starts_with("status Dormant"), "{}", pilot.notice());
}

#[test]
fn a_person_leaves_and_the_seat_stays() {
    let mut pilot = Pilot::gdansk();
    let before = files(&pilot);
    on(&mut pilot, "People", "Drożdżik");
    pilot.keys("g l Enter");
    pilot
        .shows("The seat stays: Orunia Neighbourhood House.")
        .shows("Nobody else sits on it")
        .shows("to be erased after Thu 12 Oct 2017");
    pilot.keys("Enter");
    assert!(pilot.notice().starts_with("Left: "), "{}", pilot.notice());
    assert!(pilot.file("people.ron").contains("until: \"2017-10-12\""));
    assert_eq!(pilot.file("members.ron"), text_of(&before, "members.ron"));
    pilot.keys("1").shows("1 seat empty");
    pilot.keys("u").hides("seat empty");
    assert_eq!(files(&pilot), before);
}

#[test]
fn presenting_names_no_person() {
    let mut pilot = Pilot::gdansk();
    on(&mut pilot, "Members", CENTRE);
    pilot.keys("P g l Enter").shows("In its hands").hides("bozena").hides("Data to be erased");
    pilot.keys("Esc P g l Enter").shows("bozena").keys("P").hides("bozena").hides("In its hands");
}
