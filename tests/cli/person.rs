//! `ulg person`: everything held about one person, shown, and erased so that no byte of it is left.

use std::fs;
use std::path::Path;

use super::harness::{Desk, fits};

/// Whether any file under a folder holds a text, whatever its case.
fn holds(dir: &Path, text: &str) -> Option<String> {
    for entry in fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        let found = if entry.file_type().unwrap().is_dir() {
            holds(&path, text)
        } else {
            let bytes = fs::read(&path).unwrap();
            let content = String::from_utf8_lossy(&bytes).to_lowercase();
            content.contains(&text.to_lowercase()).then(|| path.display().to_string())
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn with_history(desk: &Desk) {
    desk.run(["set", "people/lukasz-drozdzik", "phone=+48 58 111 22 33", "notes="]).good();
    desk.run(["add", "task", "Ask Łukasz Drożdżik about soup"]).good();
    desk.run(["set", "members/orunia-house", "notes=LUKASZ DROZDZIK has the key; ring first"]).good();
}

#[test]
fn everything_is_shown() {
    let desk = Desk::gdansk();
    with_history(&desk);
    let text = desk.run(["person", "show", "lukasz-drozdzik"]).good();
    for part in [
        "Held about person/lukasz-drozdzik\n",
        "\npeople.ron:26\n",
        "email: \"lukasz@example.org\"",
        "phone became \"+48 58 111 22 33\"",
        "notes was \"Ring, do not write.\"",
        "\nNamed elsewhere\n",
        "  members.ron:",
        "  tasks.ron:",
        "  .ulg/journal:",
        "Copies that cannot be reached from here:\n",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    for word in ["people/lukasz-drozdzik", "Łukasz Drożdżik", "drozdzik"] {
        assert_eq!(desk.run(["person", "show", word]).good(), text, "{word}");
    }
    // Two of the stand-ins are nobody's record.
    let text = desk.run(["person", "show", "Ludmila Kredka"]).good();
    assert!(text.contains("\nNamed elsewhere\n  meetings.ron:"), "{text}");
}

#[test]
fn nobody_and_several_are_told_apart() {
    let desk = Desk::gdansk();
    let line = desk.run(["person", "show", "lukasz-drozdzk"]).bad(66);
    assert!(line.contains("did you mean lukasz-drozdzik?"), "{line}");
    desk.replace("people.ron", "name: \"Jadwiga Mech\"", "name: \"Tomasz KROPLA\"");
    let line = desk.run(["person", "erase", "tomasz kropla", "--yes"]).bad(2);
    assert!(line.contains("tomasz-kropla or jadwiga-mech; name the id"), "{line}");
    let line = desk.run(["person", "erase", "tomasz-kropla"]).bad(2);
    assert!(line.contains("say --yes"), "nobody is there to be asked: {line}");
    assert!(desk.file("people.ron").contains("tomasz-kropla"));
}

#[test]
fn erased_without_a_trace() {
    let desk = Desk::gdansk();
    with_history(&desk);
    desk.run(["remove", "people/lukasz-drozdzik"]).good();
    desk.run(["undo"]).good();
    let answer = desk.run(["person", "erase", "people/lukasz-drozdzik", "--yes"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    fits(&answer.stdout);
    // The task was named after the person.
    let renamed = "\n  task/ask-lukasz-drozdzik-about-soup is now task-1\n";
    assert!(answer.stdout.contains(renamed), "{answer:?}");
    for secret in ["Drożdżik", "łukasz", "lukasz@example", "58 111 22 33", "58 000 00 15"] {
        assert_eq!(holds(&desk.city(), secret), None, "{secret}");
    }
    assert!(desk.file("tasks.ron").contains("\"Ask removed person about soup\""));
    assert!(desk.file("members.ron").contains("notes: \"removed person has the key; ring first\""));
    desk.run(["person", "show", "lukasz-drozdzik"]).bad(66);
    let log = desk.run(["log"]).good();
    assert!(log.contains("Erased a person's data"), "{log}");
    assert_eq!(desk.run(["list", "people", "--json"]).json().as_array().unwrap().len(), 29);
    // What was done to others can still be undone; the seat's notes come first.
    desk.run(["undo"]).good();
    assert!(!desk.file("members.ron").contains("has the key"));
}

#[test]
fn a_clean_erasure_says_that_nothing_is_left() {
    let desk = Desk::gdansk();
    desk.run(["set", "people/ines-carvalhal", "notes=Inês comes late"]).good();
    let answer = desk.run(["person", "erase", "ines-carvalhal", "--yes"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(answer.stdout.contains("nothing is left.\n"), "{answer:?}");
    assert!(!desk.file("members.ron").to_lowercase().contains("carvalhal"));
    let line = desk.run(["undo"]).bad(77);
    assert!(line.contains("a person whose data was erased"), "{line}");
    // A stand-in is nobody's record, and can be erased by name.
    let answer = desk.run(["person", "erase", "Ludmiła Kredka", "--yes"]).good();
    assert!(answer.contains("meetings.ron"), "{answer}");
    assert_eq!(holds(&desk.city(), "kredka"), None);
    assert!(desk.file("meetings.ron").contains("StandIn(member: \"pedagogy-institute\", name: \"removed person\")"));
}

#[test]
fn names_with_endings_are_pointed_at_and_never_changed() {
    let desk = Desk::gdansk();
    desk.run(["set", "members/orunia-house", "notes=u Drożdżika jest klucz, Łukasz's spare too"]).good();
    desk.run(["set", "members/labour-office", "notes=Kluczem drożdży nie otworzysz"]).good();
    let line = |file: &str, text: &str| {
        let text_of = desk.file(file);
        let at = text_of.lines().position(|line| line.contains(text)).unwrap();
        format!("  {file}:{}\n", at + 1)
    };
    let house = line("members.ron", "Drożdżika");
    let council = line("members.ron", "drożdży");
    let shown = desk.run(["person", "show", "lukasz-drozdzik"]).good();
    let (_, perhaps) = shown.split_once("Perhaps meant").unwrap();
    assert!(perhaps.contains(&house), "{perhaps}");
    assert!(!perhaps.contains(&council), "{perhaps}");
    let erased = desk.run(["person", "erase", "lukasz-drozdzik", "--yes"]).good();
    fits(&erased);
    let (sure, perhaps) = erased.split_once("Perhaps meant").unwrap();
    assert!(sure.contains("no whole name, address, number or id is left."), "{sure}");
    assert!(perhaps.contains("members.ron:"), "{perhaps}");
    assert!(desk.file("members.ron").contains("u Drożdżika jest klucz"));
}

#[test]
fn what_a_member_leaves_behind_is_said() {
    let desk = Desk::gdansk();
    let answer = desk.run(["set", "members/support-centre", "status=Left", "until=today"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(
        answer.stderr.starts_with("ulg: still in its hands: task/") && answer.stderr.contains(", action/"),
        "{answer:?}"
    );
    let answer = desk.run(["set", "members/support-centre", "notes=gone"]);
    assert_eq!(answer.stderr, "", "said once");
}

#[test]
fn a_status_counts_whose_data_is_past_its_date_and_names_nobody() {
    let desk = Desk::gdansk();
    for id in ["lukasz-drozdzik", "ines-carvalhal"] {
        let person = format!("people/{id}");
        desk.run(["set", &person, "retain_until=2017-10-02"]).good();
    }
    let status = ["status", "--today", "2017-10-12"];
    let text = desk.run(status).good();
    let json = desk.run(["status", "--today", "2017-10-12", "--json"]).good();
    let brief = desk.run(["brief", "--today", "2017-10-12"]).good();
    for text in [&text, &json, &brief] {
        for name in ["lukasz", "ines-", "carvalhal"] {
            assert!(!text.contains(name), "{name}: {text}");
        }
    }
    let words = "to be erased: data of a person, for 10 days";
    assert_eq!(json.matches(words).count(), 2, "{json}");
}
