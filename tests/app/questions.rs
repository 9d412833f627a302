//! The loop: questions of the group on their way to the network and back.

use insta::assert_snapshot;

use crate::exchange_lines::on_line;
use crate::harness::Pilot;

const MEETINGS: &str = "[
    Meeting(id: \"evening\", title: \"First evening\", kind: Local, date: \"2017-09-01\", present: [\"house\"]),
    Meeting(id: \"abroad\", title: \"Abroad\", kind: Transnational, date: \"2017-12-01\", place: \"Turin\"),
    Meeting(id: \"far\", title: \"Far away\", kind: Transnational, date: \"2018-03-01\"),
    Meeting(id: \"next\", title: \"Second evening\", kind: Local, date: \"2017-10-20\"),
]
";
const QUESTIONS: &str = "[
    // from the first evening
    Question(id: \"rooms\", text: \"Who lends rooms?\", dimension: Conditions, raised: \"evening\"),   // asked twice
    Question(id: \"who\", text: \"Who decides?\", dimension: Ownership, slot: End),
]
";
const MEMBERS: &str = "[(id: \"house\", name: \"Orunia House\", role: \"ngo\")]\n";

fn town() -> Pilot {
    let mut pilot = Pilot::with(&[("meetings.ron", MEETINGS), ("questions.ron", QUESTIONS), ("members.ron", MEMBERS)]);
    pilot.view("Loop");
    pilot
}

#[test]
fn the_loop_as_pictures() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
        let mut pilot = Pilot::gdansk();
        pilot.size(columns, rows).view("Loop");
        assert_snapshot!(format!("loop {columns}x{rows}"), pilot.screen());
    }
    let mut pilot = Pilot::gdansk();
    pilot.view("Loop").keys("m");
    assert_snapshot!("loop carry 80x24", pilot.screen());
}

#[test]
fn a_question_goes_to_the_network_and_comes_back() {
    let mut pilot = town();
    on_line(&mut pilot, "Who lends rooms?");
    pilot.keys("m").shows("▸ beginning of Abroad").keys("Enter");
    assert_eq!(pilot.notice(), "To the beginning of Abroad: Who lends rooms? (u to undo)");
    let sent = "raised: \"evening\", slot: Begin, sent: \"abroad\", status: Sent),   // asked twice";
    assert!(pilot.file("questions.ron").contains(sent), "{}", pilot.file("questions.ron"));
    pilot.shows("beginning, Turin");
    // The cursor went along with it.
    pilot.keys("m").shows("▸ the answer").keys("Enter");
    pilot.type_text("The parish; on Sundays ; tur").shows("tur: The parish; on Sundays");
    pilot.keys("Down Enter");
    assert_eq!(pilot.notice(), "Answered by Turin: Who lends rooms? (u to undo)");
    let text = pilot.file("questions.ron");
    let answer = "answer: \"The parish; on Sundays\", from_city: \"Turin\"";
    assert!(text.contains(answer), "{text}");
    pilot.keys("m").shows("▸ told at First evening").keys("Down Enter");
    pilot.shows("Answered and told (1)").shows("Second evening");
    assert!(pilot.file("questions.ron").contains("shared: \"next\", status: Shared"));
    pilot.keys("u u u");
    assert_eq!(pilot.file("questions.ron"), QUESTIONS);
}

#[test]
fn the_slot_a_question_names_stands_first_and_it_can_be_taken_back() {
    let mut pilot = town();
    on_line(&mut pilot, "Who decides?");
    pilot.keys("m").shows("▸ end of Abroad").keys("Enter");
    assert!(pilot.file("questions.ron").contains("slot: End, sent: \"abroad\", status: Sent"));
    pilot.keys("m").type_text("take").keys("Enter");
    assert!(pilot.notice().starts_with("Taken back: Who decides?"));
    let text = pilot.file("questions.ron");
    assert!(text.contains("slot: End, status: Open)") && !text.contains("sent"), "{text}");
    // Esc changes nothing.
    pilot.keys("m Esc");
    assert_eq!(pilot.file("questions.ron"), text);
}

#[test]
fn several_questions_go_at_once_from_the_table_and_from_a_sheet() {
    let mut pilot = town();
    pilot.view("Questions").keys("Space Space m").shows("Carry to the network: 2 questions");
    pilot.type_text("far").keys("Enter");
    let text = pilot.file("questions.ron");
    assert_eq!(text.matches("sent: \"far\"").count(), 2, "{text}");
    pilot.keys("u");
    assert_eq!(pilot.file("questions.ron"), QUESTIONS);
    pilot.keys("Esc Enter m").shows("beginning of Abroad").keys("Enter");
    assert!(pilot.notice().starts_with("To the"), "{}", pilot.notice());
    pilot.keys("Esc g g Space Space m");
    assert!(pilot.notice().contains("differently far"), "{}", pilot.notice());
}

#[test]
fn wrong_moves_are_refused_in_words() {
    let mut pilot = Pilot::with(&[("questions.ron", QUESTIONS)]);
    pilot.view("Loop").keys("m");
    assert!(pilot.notice().contains("No meeting of the network"), "{}", pilot.notice());
    let mut pilot = town();
    on_line(&mut pilot, "Who decides?");
    pilot.keys("m Enter m Enter Enter").shows("an answer needs words");
    assert!(!pilot.file("questions.ron").contains("Answered"));
    let late = MEETINGS.replace("2017-09-01", "2017-12-31");
    let mut pilot = Pilot::with(&[("meetings.ron", &late), ("questions.ron", QUESTIONS)]);
    pilot.view("Loop");
    on_line(&mut pilot, "Who lends rooms?");
    pilot.keys("m Enter").shows("after that meeting");
    assert_eq!(pilot.file("questions.ron"), QUESTIONS);
}

#[test]
fn an_answer_is_changed_where_it_stands() {
    let mut pilot = town();
    on_line(&mut pilot, "Who decides?");
    pilot.keys("m Enter m Enter").type_text("The mayor").keys("Enter");
    assert!(!pilot.file("questions.ron").contains("from_city"));
    pilot.keys("m").type_text("the answer").keys("Enter").shows("> The mayor ;");
    pilot.type_text(" Turin").keys("Enter");
    let text = pilot.file("questions.ron");
    assert!(text.contains("answer: \"The mayor\", from_city: \"Turin\""), "{text}");
}

#[test]
fn a_question_is_added_where_the_group_asks() {
    let mut pilot = town();
    pilot.keys("a").shows("Add a question").type_text("What does it cost? ; dimension=framing");
    pilot.keys("Enter").shows("What does it cost?");
    assert!(pilot.file("questions.ron").contains("raised: \"evening\""));
    pilot.shows("1 on Framing");
}

#[test]
fn the_dimension_that_nobody_asks_about_is_named() {
    let mut pilot = town();
    pilot.shows("! Nobody asks about Framing now.").shows("0/0/1 !");
    on_line(&mut pilot, "First evening");
    pilot.shows("nobody asked about Framing, Ownership").keys("Enter");
    pilot.shows("Fri 1 Sep 2017, 41 days ago   First evening");
    pilot.keys("Ctrl-O").shows("nobody asked about Framing");
    let mut pilot = town();
    pilot.keys("/").type_text("lends").keys("Enter");
    pilot.shows("Who lends rooms?").hides("Who decides?");
}

#[test]
fn the_ledger_is_shared_as_text() {
    let mut pilot = town();
    pilot.keys("Y");
    let copied = pilot.effects.copy.clone().expect("something is copied");
    assert!(copied.contains("## Asked here, not sent yet (2)"), "{copied}");
}

#[test]
fn no_question_and_no_file_to_trust_are_said() {
    let mut pilot = Pilot::with(&[]);
    pilot.view("Loop").shows("No question has been asked yet").keys("j m Enter Esc");
    let mut pilot = Pilot::with(&[("questions.ron", "[ Question(id: \"a\", text: \"Why?\" ]")]);
    pilot.view("Loop").shows("questions.ron:1").hides("No question").hides(" asked");
    pilot.shows("read-only");
    pilot.keys("m a").hides("Add a question");
    let mut pilot = Pilot::with(&[("questions.ron", QUESTIONS), ("meetings.ron", "[ broken")]);
    pilot.view("Loop").shows("meetings.ron:1").shows("Who lends rooms?");
}

#[test]
fn presenting_and_ascii() {
    let mut pilot = Pilot::gdansk();
    pilot.ascii();
    pilot.keys("P").view("Loop").shows("What brings firms");
    let screen = pilot.screen().replace('ń', "n");
    assert!(screen.is_ascii(), "{screen}");
}
