//! Files change under the real program: edited, broken, repaired, rewritten as git does, or the program dies while it
//! writes. What is on the screen follows, and what is on the disk is whole.

use std::fs;

use rustix::process::Signal;
use ulg::model::{City, read};

use super::desk::{Desk, FIRST};

#[test]
fn an_outside_edit_appears_by_itself() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    desk.write("tasks.ron", &desk.file("tasks.ron").replace("venue\",", "boat\","));
    pty.wait("Book the boat").wait_gone("Book the venue");
}

#[test]
fn a_new_file_appears_by_itself() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("5").wait("No meetings yet");
    desk.write("meetings.ron", "[Meeting(id: \"m\", title: \"First evening\", date: \"2026-12-01\")]\n");
    pty.wait("First evening");
}

#[test]
fn a_broken_file_shows_its_problem_the_others_go_on_and_the_repaired_one_appears() {
    let desk = Desk::town();
    let whole = desk.file("tasks.ron");
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    desk.write("tasks.ron", &whole.replace("title: \"Order the soup\"", "title: \"Order the soup"));
    pty.wait("tasks.ron:3:");
    let broken = desk.file("tasks.ron");
    pty.keys("2").wait("Choir");
    pty.keys("p").wait("two digits");
    pty.keys("4 4").wait("Placed at 4 4: ");
    assert!(desk.file("members.ron").contains("influence: 4, interest: 4"), "{}", desk.file("members.ron"));
    assert_eq!(desk.file("tasks.ron"), broken);
    desk.write("tasks.ron", &whole);
    pty.keys("3").wait("Book the venue").wait("Order the soup");
    pty.keys("x").wait("Done: Book the venue");
}

/// What git does: the old file goes, the new one comes.
#[test]
fn a_checkout_never_shows_an_empty_list() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    let texts = ["boat", "barn", "hall", "tent", "shed", "dome", "club", "café"];
    let whole = desk.file("tasks.ron");
    let mark = pty.mark();
    for text in texts {
        fs::remove_file(desk.city.join("tasks.ron")).unwrap();
        let text = format!("Book the {text}");
        desk.write("tasks.ron", &whole.replace("Book the venue", &text));
        pty.wait(&text);
    }
    let drawn = pty.bytes_since(mark);
    for unwanted in ["No tasks yet", "missing", "cannot be read"] {
        let unwanted = unwanted.as_bytes();
        assert!(!drawn.windows(unwanted.len()).any(|part| part == unwanted));
    }
}

#[test]
fn a_file_that_stays_away_is_said_and_never_counts_as_empty() {
    let desk = Desk::town();
    let whole = desk.file("tasks.ron");
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    fs::remove_file(desk.city.join("tasks.ron")).unwrap();
    pty.wait("tasks.ron: missing");
    assert!(!pty.screen().contains("No tasks yet"), "{}", pty.screen());
    desk.write("tasks.ron", &whole);
    pty.wait("Book the venue");
}

#[test]
fn killed_in_the_middle_of_edits_every_file_is_whole() {
    let desk = Desk::gdansk();
    for round in 0..6 {
        let mut pty = desk.start();
        pty.keys("3").wait("Tasks");
        pty.keys("x").wait("(u to undo)");
        // More edits are on their way when it dies.
        for _ in 0..=round {
            pty.keys("x j");
        }
        pty.signal(Signal::KILL);
        pty.wait_exit();
        assert_whole(&desk);
    }
    let pty = desk.start();
    pty.wait("things need care");
    assert_whole(&desk);
    for entry in fs::read_dir(&desk.city).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name == ".ulg" || name.ends_with(".ron") && !name.starts_with('.'), "left behind: {name}");
    }
}

fn assert_whole(desk: &Desk) {
    let mut city = City::default();
    read::file(&mut city, "tasks.ron", &desk.file("tasks.ron"));
    assert_eq!(city.trouble, []);
    assert_eq!(city.tasks.len(), 70);
    assert!(desk.file("tasks.ron").contains(FIRST));
}

#[test]
fn typing_that_was_not_saved_is_offered_at_the_next_start() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    pty.keys("a").wait("Add a task");
    pty.type_text("Ask the baker").wait("Ask the baker");
    pty.signal(Signal::TERM);
    assert_eq!(pty.wait_exit(), 143);
    let pty = desk.start();
    pty.wait("You were typing this").wait("Ask the baker");
}

/// Killed, it can say nothing: what is lost is what was typed since the last time it was kept.
#[test]
fn typing_is_kept_every_few_seconds() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    pty.keys("a").wait("Add a task");
    pty.type_text("Ask the baker").wait("Ask the baker");
    let is_kept = || {
        let own = fs::read_dir(desk.city.join(".ulg")).into_iter().flatten();
        let mut texts = own.filter_map(|entry| fs::read_to_string(entry.ok()?.path()).ok());
        texts.any(|text| text.contains("Ask the baker"))
    };
    pty.poll("the typing on the disk", is_kept);
    pty.signal(Signal::KILL);
    pty.wait_exit();
    let pty = desk.start();
    pty.wait("You were typing this").wait("Ask the baker");
}
