//! A question on a real terminal: carried to a meeting of the network, answered there, told to the group, all of it undone.

use super::desk::{Desk, quit, shown};

#[test]
fn a_question_to_the_network_and_back() {
    let desk = Desk::gdansk();
    let before = desk.file("questions.ron");
    let mut pty = shown(desk.command(&[]), 80, 24);
    pty.keys("5").wait("ULG 7");
    // On to the loop, where the first question waits to be sent.
    for _ in 0..10 {
        if pty.screen().contains("Asked here, not sent yet") {
            break;
        }
        let mark = pty.mark();
        pty.keys("v").frame_since(mark);
    }
    pty.wait("What brings firms to the table");
    pty.keys("m").wait("beginning of Network meeting in Paris");
    pty.keys("Enter").wait("To the beginning of Network meeting in Paris");
    let sent = desk.file("questions.ron");
    assert!(sent.contains("sent: \"tn-paris\""), "{sent}");
    pty.keys("m").wait("note it, with the city that gave it");
    pty.keys("Enter").wait("Answer ; city that gave it");
    pty.type_text("A contract; and soup ; Turin").wait("Turin: A contract; and soup");
    pty.keys("Enter").wait("Answered by Turin");
    let answered = desk.file("questions.ron");
    for field in ["answer: \"A contract; and soup\",", "from_city: \"Turin\","] {
        assert_eq!(answered.matches(field).count() - before.matches(field).count(), 1);
    }
    pty.keys("m").wait("told at ULG 6");
    pty.keys("Enter").wait("Told at ULG 6");
    let told = desk.file("questions.ron");
    assert!(told.contains("shared: \"ulg-6\""), "{told}");
    // No other line has changed.
    let gone = before.lines().filter(|line| !told.contains(*line));
    assert_eq!(gone.count(), 1, "{told}");
    for _ in 0..3 {
        let mark = pty.mark();
        pty.keys("u").frame_since(mark);
    }
    assert_eq!(desk.file("questions.ron"), before);
    assert_eq!(quit(pty), 0);
}
