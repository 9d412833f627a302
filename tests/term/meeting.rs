//! A meeting on a real terminal, from ticking people to minutes, and a question that goes to the network and comes back.

use super::desk::{Desk, quit, shown};

#[test]
fn a_meeting_from_ticking_people_to_minutes() {
    let desk = Desk::gdansk();
    let mut pty = shown(desk.command(&[]), 80, 24);
    pty.keys("5 Enter").wait("31 expected");
    // One key a seat, one to the next.
    pty.keys("x").wait("Amber Code Software: present");
    pty.keys("j j x").wait("2 here");
    pty.keys("/").wait("Who is here?");
    pty.type_text("urb\n").wait("Urban Data Lab: present");
    pty.keys("Esc");
    pty.wait_gone("Who is here?").wait("3 here");
    pty.keys("o").wait("in place of");
    pty.type_text("Maja Test\n").wait("by Maja Test");
    pty.keys("l j x").wait("Done: The map as it stands");
    pty.keys("g d").wait("What was decided?");
    pty.type_text("The yard opens in May\n").wait("Decided: The yard opens in May");
    pty.keys("Enter").wait("Add a task");
    pty.type_text("fri @support-centre\n").wait("Added task: The yard opens in May");
    pty.keys("g q").wait("Add a question");
    pty.type_text("Who insures a yard?\n").wait("Added question");
    pty.keys("g w").wait("Add a story");
    pty.type_text("A bench ; open-harbour ; people stay\n").wait("Added story");
    pty.keys("g n").wait("When does the group meet next?");
    pty.type_text("+5w\n").wait("Next meeting: Thu 16 Nov 2017");
    pty.keys("p").wait("mood");
    pty.type_text("4\n").wait("mood 4");
    pty.keys("Y").wait("The minutes copied");
    pty.keys("Esc");
    pty.wait_gone("The minutes copied");
    pty.keys("Esc").wait("Came");
    assert_eq!(quit(pty), 0);

    let minutes = desk.output(&["minutes", "ulg-7"]);
    for part in [
        "Present (2)",
        "Private (1): Amber Code Software",
        "Represented by a stand-in",
        "The map as it stands, and who is not on it (done)",
        "- The yard opens in May",
        "The yard opens in May: Centre of Support for Social Economy, by Fri 13 Oct 2017",
        "Who insures a yard?",
        "A bench (Open Harbour Foundation): people stay",
        "ULG 8: Thu 16 Nov 2017",
        "Mood at the end: 4 of 5",
    ] {
        assert!(minutes.contains(part), "{part} is not in\n{minutes}");
    }
    assert!(!minutes.contains("Maja"), "people are named:\n{minutes}");
    // What stayed open went along.
    assert!(desk.file("meetings.ron").contains("id: \"ulg-8\""));
    let next = desk.output(&["minutes", "ulg-8"]);
    assert!(next.contains("Action sheets: fill the gaps (not done)"), "{next}");
}
