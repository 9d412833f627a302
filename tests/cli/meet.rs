//! `ulg brief`, `ulg minutes`, `ulg questions`: one page, nobody named, nothing that Markdown would misread.

use serde_json::Value;
use ulg::report::brief::{LINES, MAIL};
use ulg::width::wrap;

use super::harness::{Desk, fits};

const CITIES: [&str; 10] =
    ["gdansk", "turin", "milan", "braga", "paris", "strasbourg", "baia-mare", "barcelona", "wroclaw", "skane"];

/// The lines of a text in a mail.
fn mailed(text: &str) -> usize {
    text.lines().map(|line| wrap(line, MAIL).len().max(1)).sum()
}

/// No name, id, address or number of anybody in `people.ron`, no stand-in, no private field.
#[track_caller]
fn names_nobody(desk: &Desk, text: &str) {
    let people = desk.run(["list", "people", "--json", "--contacts"]).json();
    for person in people.as_array().unwrap() {
        for field in ["name", "id", "email", "phone", "notes"] {
            let value = person[field].as_str().unwrap_or("\u{0}");
            assert!(!text.contains(value), "{value} in {text}");
        }
    }
    for private in ["Ludmiła", "Grudzień", "Resistant", "three chairs"] {
        assert!(!text.contains(private), "{private} in {text}");
    }
}

#[test]
fn the_brief_of_gdansk() {
    let desk = Desk::gdansk();
    let text = desk.run(["brief"]).good();
    insta::assert_snapshot!(text);
    names_nobody(&desk, &text);
}

#[test]
fn every_brief_is_one_page() {
    for slug in CITIES {
        let text = Desk::at(slug).run(["brief"]).good();
        assert!(mailed(&text) <= LINES, "{slug}: {}\n{text}", mailed(&text));
        assert!(text.starts_with("# "), "{text}");
    }
}

#[test]
fn a_full_brief_is_one_page_too_and_tells_what_changed() {
    let desk = Desk::gdansk();
    assert!(!desk.run(["brief"]).good().contains("## Since"), "nothing is known yet");
    // The city stands still in 2017, the journal does not.
    for number in 0..12 {
        let task = format!("Write letter {number} to somebody with a name that is long enough to be cut off");
        desk.run(["add", "task", &task]).good();
        let member = format!("Firm {number} ; private ; 3 4");
        desk.run(["add", "member", &member]).good();
    }
    desk.run(["done", "book-venue"]).good();
    desk.run(["set", "questions/one-word", "status=answered"]).good();
    desk.run(["set", "questions/stop-old-process", "status=answered", "answer=Once"]).good();
    desk.run(["set", "members/labour-office", "influence=1"]).good();
    desk.run(["set", "tasks/data-agreement", "due=2017-12-24"]).good();
    desk.run(["set", "tasks/yard-stogi-place", "due=2017-12-24"]).good();
    let text = desk.run(["brief"]).good();
    assert!(text.contains("## Since the last meeting (ULG 6: What does it cost,"), "{text}");
    assert!(text.contains("- Added (12): "), "{text}");
    assert!(text.contains("- New members (12): Firm 0, Firm 1, Firm 2, and 9 more\n"), "{text}");
    assert!(text.contains("- Moved on the map (1): Gdańsk Labour Office\n"), "{text}");
    assert!(text.contains("Put off since the last meeting: "), "{text}");
    assert!(text.contains("- New answers (1): Has anybody managed"), "{text}");
    assert!(!text.contains("by hand"), "{text}");
    assert!(mailed(&text) <= LINES, "{}\n{text}", mailed(&text));
    names_nobody(&desk, &text);
    let day = desk.run(["brief", "--since", "2017-10-01"]).good();
    assert!(day.contains("## Since Sun 1 Oct 2017\n\n- Done (1): "), "{day}");
    assert!(day.contains("Put off since Sun 1 Oct 2017: "), "{day}");
    desk.run(["brief", "--since", "2100-01-01"]).bad(2);
    // Other hands, and a seat nobody sits on any more.
    desk.replace("members.ron", "name: \"Firm 0\"", "name: \"Firm Zero\"");
    desk.run(["set", "people/lukasz-drozdzik", "until=2017-10-01"]).good();
    let text = desk.run(["brief"]).good();
    let by_hand = "- Changed by hand, outside ulg (1): members.ron\n";
    assert!(text.contains(by_hand), "{text}");
    let empty = "Seats without a person now: Orunia Neighbourhood House.\n";
    assert!(text.contains(empty), "{text}");
    assert!(mailed(&text) <= LINES, "{}\n{text}", mailed(&text));
    names_nobody(&desk, &text);
}

#[test]
fn a_brief_too_long_for_a_page_names_less_and_counts_all() {
    let desk = Desk::gdansk();
    let long =
        "with every shop and every landlord of the street, and then once more with those who did not open the door";
    for number in 0..4 {
        desk.run(["add", "task", &format!("Talk {number} {long}")]).good();
        desk.run(["add", "member", &format!("Firm {number} {long} ; private ; 3 4")]).good();
        desk.run(["add", "action", &format!("Walk {number} {long}")]).good();
        desk.run(["add", "need", &format!("Learn {number} {long}")]).good();
        desk.run(["add", "question", &format!("Who walks {number} {long}?")]).good();
        desk.run(["add", "story", &format!("The walk {number} {long}")]).good();
    }
    let text = desk.run(["brief"]).good();
    assert!(mailed(&text) <= LINES, "{}\n{text}", mailed(&text));
    assert!(!text.contains(ulg::width::CUT), "{text}");
    for count in ["Added (", "New members (4)"] {
        assert!(text.contains(count), "{count}\n{text}");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn the_minutes_of_a_meeting() {
    let desk = Desk::gdansk();
    let text = desk.run(["minutes", "ulg-6"]).good();
    insta::assert_snapshot!(text);
    assert_eq!(desk.run(["minutes"]).good(), text, "the last one");
    assert_eq!(desk.run(["minutes", "meetings/ulg-6"]).good(), text);
    for id in ["ulg-1", "ulg-5", "ulg-7", "tn-baia-mare", "tn-paris"] {
        names_nobody(&desk, &desk.run(["minutes", id]).good());
    }
    assert!(desk.run(["minutes", "tn-baia-mare"]).good().contains("## Questions sent to this meeting\n"));
}

/// Minutes are mailed to everybody: how many were absent, and who only where it is asked for.
#[test]
fn the_absent_are_counted_and_named_where_it_is_asked_for() {
    let desk = Desk::gdansk();
    let counted = desk.run(["minutes", "ulg-6"]).good();
    assert!(counted.contains("## Absent (6)\n\n- 6 members were absent.\n"), "{counted}");
    let named = desk.run(["minutes", "ulg-6", "--names"]).good();
    assert!(named.contains("## Absent (6)\n\n- Education Office; Stogi District Council; "), "{named}");
    let page = desk.run(["export", "minutes", "ulg-6"]).good();
    assert!(page.contains("## Absent (6)\n\n- 6 members were absent.\n"), "{page}");
}

#[test]
fn nobody_is_absent_before_a_meeting_is_over() {
    let desk = Desk::gdansk();
    let minutes = |day: &str| desk.run(["minutes", "ulg-7", "--today", day]).good();
    let before = minutes("2017-10-12");
    assert!(before.contains("\n## Expected ("), "{before}");
    assert!(!before.contains("## Absent"), "{before}");
    let left = ["set", "members/labour-office", "until=2017-10-01"];
    assert!(before.contains("Gdańsk Labour Office"), "{before}");
    desk.run(left).good();
    let before = minutes("2017-10-12");
    assert!(!before.contains("Gdańsk Labour Office"), "{before}");
    let date = desk.run(["show", "meetings/ulg-7", "--json"]).json()["date"].clone();
    let date = date.as_str().unwrap();
    desk.run(["set", "meetings/ulg-7", "present+=orunia-house"]).good();
    let running = minutes(date);
    for heading in ["## Expected", "## Absent"] {
        assert!(!running.contains(heading), "{running}");
    }
    let after = minutes("2018-06-01");
    assert!(after.contains("## Absent ("), "{after}");
    assert!(!after.contains("Gdańsk Labour Office"), "{after}");
    // Nobody was noted: who was absent is not known.
    desk.run(["set", "meetings/ulg-7", "present-=orunia-house"]).good();
    let unknown = minutes("2018-06-01");
    assert!(!unknown.contains("## Absent"), "{unknown}");
}

#[test]
fn names_said_in_passing_become_seats() {
    let desk = Desk::gdansk();
    let decision = "decisions+=Łukasz Drozdzik rings, or +48 58 000 00 15; TOMASZ  KROPLA writes to lukasz@example.org";
    desk.run(["set", "meetings/ulg-6", decision]).good();
    let text = desk.run(["minutes", "ulg-6"]).good();
    assert!(
        text.contains(
            "- Orunia Neighbourhood House rings, or Orunia Neighbourhood House; Social Development Department writes to \
             Orunia Neighbourhood House\n"
        ),
        "{text}"
    );
    // Where nobody can tell whose names there are, nothing is printed.
    desk.write("people.ron", "[ Person(");
    let answer = desk.run(["minutes", "ulg-6"]);
    assert_eq!((answer.code, answer.stdout.as_str()), (65, ""));
}

#[test]
fn unknown_meetings_are_missing() {
    let desk = Desk::gdansk();
    let line = desk.run(["minutes", "ulg-66"]).bad(66);
    assert!(line.contains("did you mean ulg-6?"), "{line}");
    desk.run(["minutes", "tasks/book-venue"]).bad(2);
    let paris = Desk::at("paris");
    let line = paris.run(["minutes"]).bad(66);
    assert!(line.contains("no meeting has been held yet"), "{line}");
}

#[test]
fn the_ledger() {
    let desk = Desk::gdansk();
    let text = desk.seen(&["questions"], 80).good();
    fits(&text);
    insta::assert_snapshot!(text);
    let markdown = desk.run(["questions", "--md"]).good();
    assert!(markdown.contains("## Asked here, not sent yet (5)\n\n- "), "{markdown}");
    let json = desk.run(["questions", "--json"]).json();
    assert_eq!(json["questions"].as_array().unwrap().len(), 15);
    assert_eq!(json["carry"]["meeting"], "tn-paris");
    assert_eq!(json["hand_on"]["questions"].as_array().unwrap().len(), 3);
    assert_eq!(json["untouched"], Value::Array(Vec::new()));
    let none = Desk::at("paris").run(["questions"]).good();
    assert!(none.contains("No questions yet.\n"), "{none}");
}

#[test]
fn help() {
    let desk = Desk::gdansk();
    for command in ["brief", "minutes", "questions", "person"] {
        fits(&desk.run([command, "--help"]).good());
    }
}
