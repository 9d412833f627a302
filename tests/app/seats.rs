//! Seats of a meeting ticked in a hurry: keys counted, letters that find, what a projector may show, and the way out.

use crate::harness::Pilot;
use crate::room::{MEETINGS, MEMBERS, ROLES, town};

#[test]
fn fifteen_scattered_seats_take_no_more_than_35_keys() {
    let mut pilot = Pilot::gdansk();
    let mut keys = vec!["5", "Enter"];
    // Every second of 31 seats, so that as many are passed over.
    for seat in 0..30 {
        keys.push(if seat % 2 == 0 { "Space" } else { "j" });
    }
    assert!(keys.len() <= 35, "{} keys", keys.len());
    pilot.keys(&keys.join(" ")).shows("15 here");
}

#[test]
fn letters_that_nobody_answers_to_run_nothing() {
    let mut pilot = town();
    pilot.keys("f").type_text("qq").keys("Enter");
    pilot.shows("no seat answers to \"qq\"").shows("Who is here?");
    pilot.type_text("x").keys("Esc").shows("4 expected");
    assert_eq!(pilot.file("meetings.ron"), MEETINGS);
}

#[test]
fn initials_find_who_is_expected_first() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("5 Enter f").type_text("mo").keys("Enter");
    pilot.shows("Mayor's Office: present").type_text("po").keys("Enter");
    pilot.shows("Procurement Office: present");
}

#[test]
fn who_stays_away_is_not_shown_to_the_room() {
    let mut pilot = town();
    pilot.keys("x x j x").shows("excused").keys("P").shows("Choir");
    let screen = pilot.screen();
    let seat = screen.lines().find(|line| line.contains("Bakers"));
    assert!(seat.is_some_and(|line| !line.contains("excused")), "{screen}");
}

#[test]
fn the_way_out_leads_to_the_meetings() {
    let mut pilot = town();
    pilot.keys("q").shows("Date").hides("Seats");
    pilot.keys("Enter").shows("Seats").keys("Esc").hides("Seats");
    assert_eq!(pilot.effects.quit, None);
}

#[test]
fn an_answer_is_not_told_before_it_came() {
    let questions = "[\
        (id: \"q\", text: \"Who pays?\", raised: \"ulg-1\", answer: \"All.\", status: Answered)]\n";
    let meetings =
        MEETINGS.replace("[\n", "[\n    (id: \"old\", title: \"Old\", date: \"2017-01-09\", present: [\"choir\"]),\n");
    let mut pilot = Pilot::with(&[
        ("members.ron", MEMBERS),
        ("roles.ron", ROLES),
        ("meetings.ron", &meetings),
        ("questions.ron", questions),
    ]);
    pilot.keys("5 g g").shows("Old");
    pilot.keys("Enter").hides("Answers to hand on");
    pilot.keys("q j Enter").shows("Answers to hand on");
}

#[test]
fn enter_alone_leaves_a_date_as_it_is() {
    let mut pilot = Pilot::gdansk();
    let before = pilot.file("tasks.ron");
    pilot.keys("3 d Enter").shows("The date stays as it was");
    assert_eq!(pilot.file("tasks.ron"), before);
    pilot.keys("d").type_text("none").keys("Enter").shows("removed");
}

#[test]
fn what_cannot_be_read_is_not_called_nothing() {
    let mut pilot = town();
    pilot.shows("none yet").hides("to be mended");
    pilot.outside("questions.ron", |text| text.replace("Conditions", "Nowhere"));
    pilot.keys("l").shows("questions.ron is to be mended first");
}
