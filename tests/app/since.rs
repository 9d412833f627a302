//! The brief, and what has changed since the last meeting: told from the journal, change by change, and where files
//! were edited by other hands.

use std::fs;

use ulg::app::brief::facts as brief;
use ulg::app::core::app::Scope;
use ulg::app::core::event::Event;
use ulg::app::core::shape::Shape;
use ulg::insight::care;

use crate::harness::Pilot;

/// A city in which things happen.
fn busy() -> Pilot {
    let mut pilot = Pilot::gdansk();
    pilot.view("Tasks").keys("/").type_text("venue").keys("Enter x");
    pilot.keys("a").type_text("Thank the choir 20/10 @orunia-house").keys("Enter");
    pilot.view("Members").keys("a").type_text("Shipyard Choir ; C ; 34").keys("Enter Esc");
    pilot.keys("/").type_text("support").keys("Enter p").type_text("55");
    pilot.view("Tasks").keys("Esc /").type_text("broker school").keys("Enter d").type_text("++1w").keys("Enter");
    pilot.keys("Esc");
    pilot
}

#[test]
fn screens_of_the_brief() {
    let mut pilot = Pilot::gdansk();
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
        pilot.size(columns, rows).keys("B");
        insta::assert_snapshot!(format!("brief_{columns}x{rows}"), pilot.screen());
    }
}

#[test]
fn screens_of_what_has_changed() {
    let mut pilot = busy();
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
        pilot.size(columns, rows).view("Since");
        insta::assert_snapshot!(format!("since_{columns}x{rows}"), pilot.screen());
    }
    pilot.size(80, 24).keys("B");
    insta::assert_snapshot!("brief_after_changes_80x24", pilot.screen());
}

#[test]
fn a_city_that_is_empty_and_one_whose_files_are_broken() {
    let mut pilot = Pilot::with(&[]);
    pilot.keys("B").shows("This city is new");
    pilot.view("Since").shows("No meeting has been held yet; c chooses a day");
    pilot.keys("c").type_text("-1w").keys("Enter").shows("begins now");
    let pilot = Pilot::gdansk();
    for (name, text) in [("tasks.ron", "[Task((]"), ("meetings.ron", "nothing")] {
        fs::write(pilot.dir().join(name), text).unwrap();
    }
    let mut pilot = pilot.restart();
    pilot.keys("B");
    insta::assert_snapshot!("brief_broken_80x24", pilot.screen());
    pilot.view("Since").screen();
}

#[test]
fn the_journal_of_a_new_folder_begins_now() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("B").shows("Since     Thu 14 Sep: the journal of this folder begins now");
    pilot.keys("v").shows("The journal of this folder begins now");
    // From there on it tells.
    pilot.keys("B x v").shows("Done (1)").shows("since Thu 14 Sep 2017");
    pilot.keys("B u v").shows("Nothing has changed since then");
}

#[test]
fn each_change_leads_to_its_record_and_verbs_work_there() {
    let mut pilot = busy();
    pilot.view("Since").shows("Put off (1)").shows("by 7 days, to 16 Nov");
    pilot.keys("g g Enter").shows("task: Book the venue").keys("Esc");
    pilot.keys("x").hides("Done (1)");
    pilot.keys("/").type_text("choir joined").keys("Enter").hides("Thank the choir");
    pilot.keys("Enter").shows("member: Shipyard Choir");
}

#[test]
fn another_day_is_chosen() {
    let mut pilot = busy();
    // The journal runs on the clock: to the year 2017 everything is still to come.
    pilot.keys("B c").shows("2017-06-22").shows("ULG 5: From needs to actions");
    pilot.type_text("2017-06-22").keys("Enter");
    pilot.shows("since Thu 22 Jun 2017").shows("Done (1)");
    pilot.keys("c").type_text("2018-01-01").keys("Enter").shows("still to come");
    pilot.keys("Esc B").shows("Since     Thu 22 Jun: 1 done");
}

#[test]
fn files_changed_by_hand_are_named() {
    let mut pilot = busy();
    pilot.view("Since").hides("outside ulg");
    pilot.outside("tasks.ron", |text| text.replace("Two stories from Stogi", "Three stories"));
    pilot.shows("tasks.ron was changed outside ulg");
    // Also after the program has written to it again.
    pilot.view("Tasks").keys("x").view("Since").shows("tasks.ron was changed outside ulg");
    pilot.hides("members.ron was changed");
    pilot.keys("B").shows("; 1 file");
    let mut pilot = pilot.restart();
    pilot.view("Since").shows("tasks.ron was changed outside ulg");
}

#[test]
fn a_long_journal_is_read_after_the_first_frame() {
    let pilot = busy();
    let path = pilot.dir().join(".ulg/journal");
    let text = fs::read_to_string(&path).unwrap();
    let (first, _) = text.split_once(" //").unwrap();
    let mut long = String::new();
    for seq in 1..=3_000 {
        long.push_str(&first.replacen("seq:1", &format!("seq:{seq}"), 1));
        long.push_str(&format!("\nDone({seq})\n"));
    }
    assert!(long.contains("seq:2999,"));
    fs::write(&path, long).unwrap();
    let mut pilot = pilot.restart();
    pilot.shows("reading the journal…");
    let mut wakes = 0;
    while pilot.screen().contains("reading the journal…") {
        assert!(pilot.effects.wake.is_some() || wakes == 0, "asks to be woken");
        pilot.send(Event::Wake);
        wakes += 1;
        assert!(wakes < 20);
    }
    assert!(wakes > 2, "in pieces");
    pilot.shows("Since     Thu 14 Sep: 1 done");
    assert_eq!(pilot.effects.wake, None, "and then it sleeps");
}

#[test]
fn every_line_that_needs_care_names_a_verb_that_works_on_it() {
    let mut pilot = Pilot::gdansk();
    for code in care::codes() {
        assert!(brief::mends(&pilot.app.state, code).is_some(), "{code}");
    }
    pilot.keys("B");
    let lines: Vec<care::Mark> = pilot.care().cloned().collect();
    let city = pilot.city().clone();
    for (row, care) in lines.iter().enumerate() {
        let verb = brief::mends(&pilot.app.state, care.code()).unwrap();
        let works = match (verb.scope, care.target(&city)) {
            (Scope::On(kinds), Some(record)) => kinds.contains(&record.kind),
            (scope, _) => scope == Scope::Lists,
        };
        assert!(works, "{} on {}", verb.id, care.code());
        assert!(pilot.app.state.view().shape == Shape::Brief);
        if row > 0 {
            pilot.keys("j");
        }
        let screen = pilot.screen();
        let bar = screen.lines().last().unwrap().trim_start().to_string();
        let first = format!("{} {}", verb.keys[0], verb.hint);
        assert!(bar.starts_with(&first), "{first}: {bar}");
    }
}

#[test]
fn that_somebody_was_spoken_to_is_noted_in_place() {
    let members = "[Member(id: \"a\", name: \"Harbour\", role: \"ngo\", influence: 5, interest: 1)]";
    let mut pilot = Pilot::with(&[("members.ron", members)]);
    pilot.keys("B g g").shows("not spoken to");
    while !pilot.screen().lines().any(|line| line.starts_with("▸ not spoken to")) {
        pilot.keys("j");
    }
    pilot.keys("d").type_text("today").keys("Enter").hides("not spoken to");
    assert!(pilot.file("members.ron").contains("contacted: \"2017-10-12\""));
}
