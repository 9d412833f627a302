//! A whole mapping session on a real terminal: names as fast as a room calls them, places, disagreements, links, a
//! task, the read-back, and all of it taken back.

use std::fmt::Write as _;

use super::desk::{Desk, quit, shown};
use super::harness::Pty;

const EMPTY: &str = "[\n]\n";

/// Names that fold to different ids.
fn names(count: usize) -> Vec<String> {
    let first = ["Harbour", "Market", "Garden", "Bridge", "Tower", "Canal"];
    let last = ["Choir", "Bakers", "School", "Clinic", "Union", "Library", "Workshop", "Radio", "Kitchen", "Theatre"];
    let all = first.iter().flat_map(|one| last.iter().map(move |other| format!("{one} {other}")));
    all.take(count).collect()
}

fn letter(place: usize) -> char {
    ['a', 'p', 'k', 'c'][place % 4]
}

fn role(place: usize) -> &'static str {
    ["public", "private", "knowledge", "citizens"][place % 4]
}

fn digits(place: usize) -> (usize, usize) {
    (1 + place % 5, 1 + (place / 5) % 5)
}

fn slug(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

/// `members.ron` after the session: a record as the program writes it, with what was given.
fn member(place: usize, name: &str, more: &[(&str, String)]) -> String {
    let mut text = format!(
        "    Member(\n        id: \"{}\",\n        name: \"{name}\",\n        role: \"{}\",\n",
        slug(name),
        role(place)
    );
    for (field, value) in more {
        let _ = writeln!(text, "        {field}: {value},");
    }
    text + "    ),\n"
}

#[test]
fn a_whole_session_leaves_exactly_what_was_said_and_undo_takes_all_of_it_back() {
    let desk = Desk::town();
    desk.write("members.ron", EMPTY);
    desk.write("tasks.ron", EMPTY);
    desk.write("roles.ron", EMPTY);
    let mut pty = shown(desk.command(&[]), 80, 24);
    pty.keys("2").wait("No members yet");
    pty.keys("g p").wait("A new mapping session");
    pty.type_text("Who feeds the city?\n").wait("Add a member");
    let names = names(20);
    for (place, name) in names.iter().enumerate() {
        pty.type_text(&format!("{name} ; {}\n", letter(place)));
        pty.wait(&format!("Added member: {name}"));
    }
    pty.keys("Esc").wait("Call out names").wait("20 added in this session");
    pty.keys("p").wait("two digits");
    // The room disagrees about the first two.
    pty.keys("? 2 5").wait("they disagree: influence 2 to 5");
    pty.keys("3 4").wait("1 of 20 placed");
    pty.keys("? ? 1 3").wait("they disagree: interest 1 to 3");
    pty.keys("5 2").wait("2 of 20 placed");
    for place in 2..20 {
        let (influence, interest) = digits(place);
        pty.keys(&format!("{influence} {interest}")).wait(&format!("{} of 20 placed", place + 1));
    }
    pty.wait("Everybody is on the map");
    pty.keys("l").wait("Add a link");
    for place in 0..5 {
        let line = format!("{} ; {} ; advice ; 2\n", names[place], names[place + 5]);
        pty.type_text(&line).wait(&format!("Added link: {} -> {}", names[place], names[place + 5]));
    }
    pty.keys("Esc").wait("5 links");
    // Somebody of much weight is to be won over, and one of those present will talk to them.
    pty.keys("Esc").wait("All are on the map");
    pty.keys("/").wait("> ");
    pty.type_text("market theatre\n").wait("filter: market theatre");
    pty.keys("e").wait("Edit Market Theatre");
    pty.type_text("stance wanted\n").wait("stance wanted of Market Theatre");
    pty.type_text("supp\n").wait("stance wanted Supportive: Market Theatre");
    pty.keys("g p").wait("5 links");
    pty.keys("m").wait("nobody knows -> supportive");
    pty.keys("a").wait("Talk with Market Theatre");
    pty.type_text("fri @harbour-choir\n").wait("Added task: Talk with Market Theatre");
    pty.keys("Esc").wait("5 links");
    assert_eq!(
        desk.file("tasks.ron"),
        "[\n    Task(\n        id: \"talk-with-market-theatre\",\n        title: \"Talk with Market Theatre\",\n        \
         owner: \"harbour-choir\",\n        due: \"2026-11-27\",\n    ),\n]\n"
    );
    let mut expected = String::from("[\n");
    for (place, name) in names.iter().enumerate() {
        let (influence, interest) = match place {
            0 => (3, 4),
            1 => (5, 2),
            _ => digits(place),
        };
        let mut more = vec![("influence", influence.to_string()), ("interest", interest.to_string())];
        match place {
            0 => more.push(("influence_range", "(2, 5)".to_string())),
            1 => more.push(("interest_range", "(1, 3)".to_string())),
            19 => more.push(("stance_wanted", "Supportive".to_string())),
            _ => {}
        }
        expected += &member(place, name, &more);
    }
    assert_eq!(desk.file("members.ron"), expected + "]\n");
    assert_eq!(desk.file("links.ron").matches("kind: Advice").count(), 5);
    assert_eq!(desk.file("roles.ron").matches("Role(").count(), 4);
    pty.keys("r").wait("Read back").wait("The room disagrees most about");
    pty.keys("Esc").wait("End the session");
    pty.keys("x").wait("The session has ended");
    // Twenty names, twenty places and two ranges, five links, a wish and a task: each its own step.
    for _ in 0..49 {
        let mark = pty.mark();
        pty.keys("u").frame_since(mark);
    }
    pty.until("nothing left", |seen| seen.text().contains("No members yet"));
    for file in ["members.ron", "roles.ron", "tasks.ron"] {
        assert_eq!(desk.file(file), EMPTY, "{file}");
    }
    pty.keys("q").wait_gone("filter:");
    assert_eq!(quit(pty), 0);
}

/// A town without members, and a session in which names are called out.
fn calling_out() -> (Desk, Pty) {
    let desk = Desk::town();
    desk.write("members.ron", EMPTY);
    let mut pty = desk.start();
    pty.keys("2 g p").wait("A new mapping session");
    pty.keys("Enter").wait("Add a member");
    (desk, pty)
}

#[test]
fn sixty_names_pasted_and_placed_lose_no_key() {
    let (desk, mut pty) = calling_out();
    let names = names(60);
    let lines: String = names.iter().enumerate().map(|(place, name)| format!("{name} ; {}\n", letter(place))).collect();
    pty.paste(&lines).wait("60 lines are understood");
    pty.keys("Enter").wait("Added 60 members");
    pty.keys("Esc").wait("60 added in this session");
    pty.keys("p").wait("two digits");
    let places: String = (0..60).map(digits).map(|(influence, interest)| format!("{influence}{interest} ")).collect();
    pty.paste(&places).wait("60 of 60 placed");
    check(&desk, &names);
}

#[test]
fn sixty_names_typed_without_a_pause_lose_no_key() {
    let (desk, mut pty) = calling_out();
    let names = names(60);
    for (place, name) in names.iter().enumerate() {
        // As a fast typist's terminal sends it: a key at a time, without waiting for an answer.
        for char in format!("{name} ; {}\r", letter(place)).chars() {
            pty.bytes(char.to_string().as_bytes());
        }
    }
    // So much at once is a paste to it, and is seen before it is added.
    pty.wait("60 lines are understood");
    pty.keys("Enter").wait("Added 60 members");
    pty.keys("Esc").wait("60 added in this session");
    pty.keys("p").wait("two digits");
    for place in 0..60 {
        let (influence, interest) = digits(place);
        pty.bytes(influence.to_string().as_bytes()).bytes(interest.to_string().as_bytes());
    }
    pty.wait("60 of 60 placed");
    check(&desk, &names);
}

/// Every name stands in the file with its place.
fn check(desk: &Desk, names: &[String]) {
    let text = desk.file("members.ron");
    for (place, name) in names.iter().enumerate() {
        let (influence, interest) = digits(place);
        let more = [("influence", influence.to_string()), ("interest", interest.to_string())];
        let record = member(place, name, &more);
        assert!(text.contains(&record), "{record} is not in\n{text}");
    }
    assert_eq!(text.matches("Member(").count(), names.len());
}

#[test]
fn a_session_goes_on_after_the_program_was_killed() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("2 g p").wait("A new mapping session");
    pty.type_text("Who?\n").wait("Add a member");
    pty.keys("Esc").wait("Call out names");
    pty.keys("p").wait("two digits").wait("Library");
    pty.keys("2 2").wait("1 of 2 placed");
    pty.signal(rustix::process::Signal::KILL);
    pty.wait_exit();
    let mut pty = desk.start();
    pty.keys("2 g p").wait("Who?").wait("1 of 2 placed").wait("Choir");
    pty.keys("5 5").wait("2 of 2 placed");
}
