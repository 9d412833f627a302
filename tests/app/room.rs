//! A meeting while it runs, from the keyboard: who is there, what is written down, what follows.

use ulg::app::core::event::Event;

use crate::harness::Pilot;

pub const MEMBERS: &str = "[
    (id: \"bakers\", name: \"Bakers\", role: \"firm\"),
    (id: \"choir\", name: \"Choir\", role: \"ngo\"),
    (id: \"labour\", name: \"Labour Office\", role: \"office\"),
    (id: \"lab\", name: \"Urban Lab\", role: \"uni\"),
    (id: \"gone\", name: \"Old Club\", role: \"ngo\", status: Left, until: \"2017-01-01\"),
]\n";
pub const ROLES: &str = "[
    (id: \"firm\", name: \"Firm\", helix: Private),
    (id: \"ngo\", name: \"NGO\", helix: Citizens),
    (id: \"office\", name: \"Office\", helix: Public),
    (id: \"uni\", name: \"University\", helix: Knowledge),
]\n";
pub const MEETINGS: &str = "[
    (id: \"ulg-1\", title: \"ULG 1: Start\", date: \"2017-10-12\", agenda: [(what: \"Map\"), (what: \"Plan\")]),
    (id: \"paris\", title: \"Paris\", kind: Transnational, date: \"2017-11-20\"),
]\n";
pub const QUESTIONS: &str = "[
    (id: \"who\", text: \"Who pays?\", dimension: Conditions),
    (id: \"why\", text: \"Why us?\", answer: \"Because.\", from_city: \"Milan\", status: Answered),
]\n";

pub fn town() -> Pilot {
    let mut pilot = Pilot::with(&[
        ("members.ron", MEMBERS),
        ("roles.ron", ROLES),
        ("meetings.ron", MEETINGS),
        ("questions.ron", QUESTIONS),
    ]);
    pilot.keys("5 g g Enter");
    pilot
}

fn has(pilot: &Pilot, file: &str, part: &str) {
    let text = pilot.file(file);
    assert!(text.contains(part), "{part} is not in\n{text}");
}

#[test]
fn a_seat_goes_round_with_one_key_and_comes_back() {
    let mut pilot = town();
    let before = pilot.file("meetings.ron");
    pilot.shows("ULG 1: Start").shows("4 expected");
    pilot.keys("x").shows("Bakers: present").shows("1 here  3 to come");
    has(&pilot, "meetings.ron", "present: [\"bakers\"]");
    pilot.keys("x").shows("Bakers: excused").shows("1 excused");
    pilot.keys("x").shows("Bakers: absent").shows("1 absent");
    pilot.keys("x").shows("nothing said").shows("4 expected");
    pilot.keys("u u u u");
    assert_eq!(pilot.file("meetings.ron"), before);
}

#[test]
fn fifteen_people_are_ticked_with_35_keys() {
    let mut pilot = Pilot::gdansk();
    let mut keys = vec!["5", "Enter"];
    // Fifteen of the first eighteen seats came.
    for seat in 0..18 {
        if ![3, 9, 14].contains(&seat) {
            keys.push("x");
        }
        keys.push("j");
    }
    assert!(keys.len() <= 35, "{} keys", keys.len());
    // One was written down as excused before: one more key of two is his.
    pilot.keys(&keys.join(" ")).shows("14 here");
}

#[test]
fn two_letters_find_a_seat_and_enter_moves_it_on() {
    let mut pilot = town();
    pilot.keys("/").shows("Who is here?");
    pilot.type_text("ur").keys("Enter").shows("Urban Lab: present");
    pilot.type_text("ch").keys("Enter Enter").shows("Choir: excused");
    pilot.keys("Esc").shows("1 here  1 excused  2 to come");
    // The cursor stands where somebody was found last.
    pilot.keys("x").shows("Choir: absent");
}

#[test]
fn the_mix_of_the_room_is_seen_as_it_fills() {
    let mut pilot = town();
    pilot.shows("A 1  P 1  K 1  C 1").shows("nobody elected");
    pilot.keys("x").shows("A 0  P 1  K 0  C 0").shows("Citizens short");
    pilot.keys("j x j x j x").shows("A 1  P 1  K 1  C 1");
}

#[test]
fn a_stand_in_is_noted_and_hidden_while_presenting() {
    let mut pilot = town();
    pilot.keys("o").shows("in place of Bakers");
    pilot.type_text("Jan Test").keys("Enter").shows("by Jan Test");
    has(&pilot, "meetings.ron", "(member: \"bakers\", name: \"Jan Test\")");
    pilot.keys("P").hides("Jan Test").shows("by a stand-in");
    pilot.keys("o").shows("hidden while presenting");
    pilot.keys("P Esc P o").shows("Jan Test").keys("Ctrl-U Enter");
    pilot.hides("by Jan Test").shows("present");
}

#[test]
fn the_agenda_is_ticked_off() {
    let mut pilot = town();
    pilot.keys("l j x").shows("[x] Map").shows("Done: Map");
    has(&pilot, "meetings.ron", "(what: \"Map\", done: true)");
    pilot.keys("x").shows("[ ] Map");
    pilot.keys("a").type_text("Coffee").keys("Enter").shows("[ ] Coffee");
    // The cursor is on what was written.
    pilot.keys("e Ctrl-U").type_text("Tea").keys("Enter").shows("[ ] Tea");
    pilot.keys("D").shows("Taken out of ULG 1: Start: Tea");
    pilot.hides("[ ] Tea").shows("[ ] Plan");
}

#[test]
fn a_decision_becomes_a_task_of_somebody_who_is_here() {
    let mut pilot = town();
    pilot.keys("j j x a").shows("What was decided?");
    pilot.type_text("Book the #yard").keys("Enter").shows("- Book the #yard");
    has(&pilot, "meetings.ron", "decisions: [\"Book the #yard\"]");
    pilot.keys("Enter").shows("Add a task").type_text("fri @");
    let screen = pilot.screen();
    let first = screen.find("@labour").expect("an owner is proposed");
    assert!(screen.find("@bakers").is_none_or(|other| first < other), "{screen}");
    pilot.type_text("lab").keys("Down Enter").shows("[ ] Book the yard");
    for part in ["title: \"Book the yard\"", "meeting: \"ulg-1\"", "owner: \"labour\"", "due: \"2017-10-13\""] {
        has(&pilot, "tasks.ron", part);
    }
    pilot.shows("Labour Office, 13 Oct");
}

#[test]
fn questions_and_stories_know_the_meeting() {
    let mut pilot = town();
    pilot.keys("g q").type_text("What next?").keys("Enter").shows("What next?");
    has(&pilot, "questions.ron", "raised: \"ulg-1\"");
    pilot.keys("g w").type_text("A yard ; choir ; it sings").keys("Enter").shows("A yard");
    has(&pilot, "stories.ron", "date: \"2017-10-12\"");
}

#[test]
fn the_next_meeting_takes_over_what_stayed_open() {
    let mut pilot = town();
    pilot.keys("l j x g n").type_text("+2w").shows("Thu 26 Oct 2017");
    pilot.keys("Enter").shows("Next meeting: Thu 26 Oct 2017");
    has(&pilot, "meetings.ron", "title: \"ULG 2\"");
    has(&pilot, "meetings.ron", "agenda: [(what: \"Plan\")]");
    pilot.keys("g n").type_text("12/10/2017").keys("Enter").shows("not after this meeting");
    pilot.keys("Esc u").shows("Undone");
    assert_eq!(pilot.file("meetings.ron"), MEETINGS.replace("(what: \"Map\")", "(what: \"Map\", done: true)"));
}

#[test]
fn a_meeting_added_in_one_line_takes_over_too() {
    let mut pilot = town();
    pilot.keys("Ctrl-O a").type_text("ULG 2 ; 26/10").keys("Enter");
    has(&pilot, "meetings.ron", "agenda: [(what: \"Map\"), (what: \"Plan\")]");
    pilot.keys("a").type_text("Lisbon ; 1/12 ; kind=transnational").keys("Enter");
    let text = pilot.file("meetings.ron");
    let lisbon = &text[text.find("Lisbon").expect("it is there")..];
    assert!(!lisbon.contains("agenda"), "{lisbon}");
}

#[test]
fn the_mood_is_one_digit() {
    let mut pilot = town();
    pilot.keys("p 4 Enter").shows("mood 4");
    has(&pilot, "meetings.ron", "mood: 4");
}

#[test]
fn questions_are_carried_in_a_slot_and_answers_handed_on() {
    let mut pilot = town();
    pilot.keys("l").shows("Answers to hand on").shows("Why us?");
    pilot.keys("j j j x").shows("Handed on: Why us?").shows("[x] Why us?");
    has(&pilot, "questions.ron", "shared: \"ulg-1\"");
    pilot.keys("x").shows("[ ] Why us?");
    has(&pilot, "questions.ron", "status: Answered");
    pilot.keys("Ctrl-O j Enter").shows("Paris").shows("Could be carried too");
    pilot.keys("l j j x").shows("Carried, at the beginning: Who pays?");
    for part in ["slot: Begin", "sent: \"paris\"", "status: Sent"] {
        has(&pilot, "questions.ron", part);
    }
    pilot.keys("x").shows("To carry, at the end");
    has(&pilot, "questions.ron", "slot: End");
    pilot.keys("x").shows("Not carried").shows("Could be carried too");
    pilot.keys("u u u u u");
    assert_eq!(pilot.file("questions.ron"), QUESTIONS);
}

#[test]
fn addresses_and_minutes_are_copied() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("5 Enter y").shows("addresses copied");
    let copied = pilot.effects.copy.clone().expect("something is copied");
    assert!(copied.contains("@example.org"), "{copied}");
    pilot.keys("q Y").shows("The minutes copied");
    let copied = pilot.effects.copy.clone().expect("something is copied");
    assert!(copied.starts_with("# ULG 7"), "{copied}");
    assert!(copied.contains("## Agenda"), "{copied}");
    pilot.keys("q P y").shows("hidden while presenting");
}

#[test]
fn a_mouse_finds_its_way() {
    let mut pilot = town();
    pilot.send(Event::Click(60, 8)).keys("x").shows("[x] Map");
    pilot.send(Event::Click(5, 7)).keys("x").shows("Choir: present");
}

#[test]
fn no_meeting_and_a_broken_file_are_said() {
    let mut pilot = Pilot::with(&[]);
    pilot.keys("5 v").shows("Press a to plan one").keys("x").shows("no meeting is here yet");
    pilot.keys("a").type_text("Kick-off ; fri").keys("Enter").shows("Kick-off").shows("nobody is expected");
    let mut pilot = town();
    pilot.outside("meetings.ron", |text| text.replace("date: \"2017-10-12\"", "date: \"soon\""));
    pilot.shows("read-only: meetings.ron").keys("x").shows("to be mended first");
    pilot.keys("a").shows("to be mended first");
}

#[test]
fn nothing_is_archived_by_mistake() {
    let mut pilot = town();
    pilot.keys("D").shows("first line of the minutes");
    assert_eq!(pilot.file("meetings.ron"), MEETINGS);
    pilot.keys("l D").shows("Archived: ULG 1: Start").shows("39 days   Paris");
}

#[test]
fn it_reads_well_at_every_size() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
        let mut pilot = Pilot::gdansk();
        pilot.size(columns, rows).keys("5 Enter x j x x l j");
        insta::assert_snapshot!(format!("room {columns}x{rows}"), pilot.screen());
    }
    let mut pilot = Pilot::gdansk();
    pilot.size(80, 24).keys("5 j Enter l");
    insta::assert_snapshot!("room of the network 80x24", pilot.screen());
}

#[test]
fn the_parts_of_the_citys_own_rule_are_counted_too() {
    let city = "City(name: \"Town\", composition: [\
        (id: \"m\", name: \"Municipality\", percent: 50, roles: [\"office\"]), \
        (id: \"s\", name: \"Society\", percent: 50, roles: [\"ngo\", \"firm\", \"uni\"])])\n";
    let mut pilot =
        Pilot::with(&[("city.ron", city), ("members.ron", MEMBERS), ("roles.ron", ROLES), ("meetings.ron", MEETINGS)]);
    pilot.keys("5 g g Enter x j x").shows("Municipality 0  Society 2");
    pilot.shows("Municipality short");
}
