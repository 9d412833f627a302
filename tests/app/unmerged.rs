//! What git could not merge, decided on the problems page: one side, or both, and taken back.

use super::harness::Pilot;

const MARKED: &str = "[
    Task(id: \"legend\", title: \"Legend\",
<<<<<<< HEAD
        due: \"2017-11-03\",
||||||| 6e54ebf
        due: \"2017-11-01\",
=======
        due: \"2017-11-10\",
>>>>>>> other
    ),
<<<<<<< HEAD
    Task(id: \"ours\", title: \"Ours\"),
=======
    Task(id: \"theirs\", title: \"Theirs\"),
>>>>>>> other
]
";

/// With the page of problems open.
fn marked() -> Pilot {
    let mut pilot = Pilot::with(&[("tasks.ron", MARKED)]);
    pilot.run("screen.problems");
    pilot
}

#[test]
fn each_place_is_decided_by_a_key_and_taken_back_by_another() {
    let mut pilot = marked();
    let screen = pilot.screen();
    assert!(screen.contains("due of legend: 2017-11-03 here, 2017-11-10 there"), "{screen}");
    assert!(screen.contains("two new records"), "{screen}");
    pilot.keys("l");
    let file = pilot.file("tasks.ron");
    assert!(file.contains("2017-11-10") && !file.contains("2017-11-03") && file.contains("<<<<<<<"), "{file}");
    assert!(pilot.screen().contains("tasks.ron: took what is there (u to undo)"), "{}", pilot.screen());
    pilot.keys("b");
    let wanted = "    ),\n    Task(id: \"ours\", title: \"Ours\"),\n    Task(id: \"theirs\", title: \"Theirs\"),\n]\n";
    assert!(pilot.file("tasks.ron").contains(wanted), "{}", pilot.file("tasks.ron"));
    // The file is good: it is read, and the page no longer stands in the way.
    let screen = pilot.screen();
    assert!(!screen.contains("two new records") && screen.contains("kept both"), "{screen}");
    pilot.keys("u u");
    assert_eq!(pilot.file("tasks.ron"), MARKED);
    pilot.run("screen.problems");
    pilot.keys("h");
    assert!(pilot.file("tasks.ron").contains("2017-11-03"));
    pilot.keys("u U");
    assert!(pilot.file("tasks.ron").contains("2017-11-03") && !pilot.file("tasks.ron").contains("2017-11-10"));
}

#[test]
fn two_values_of_one_field_are_not_both_kept() {
    let mut pilot = marked();
    pilot.keys("b");
    assert!(pilot.notice().contains("both cannot stand there"), "{}", pilot.notice());
    assert_eq!(pilot.file("tasks.ron"), MARKED);
}

#[test]
fn what_was_changed_since_is_not_taken_back() {
    let mut pilot = marked();
    pilot.keys("h");
    pilot.outside("tasks.ron", |text| text.replace("2017-11-03", "2017-11-04"));
    pilot.keys("u");
    let screen = pilot.screen();
    assert!(screen.contains("tasks.ron was changed since"), "{screen}");
    assert!(pilot.file("tasks.ron").contains("2017-11-04"));
}

#[test]
fn elsewhere_there_is_nothing_to_decide() {
    let mut pilot = Pilot::gdansk();
    pilot.outside("tasks.ron", |text| text.replace("status: Doing", "status: Dooing"));
    let before = pilot.file("tasks.ron");
    pilot.run("screen.problems");
    pilot.keys("h");
    let screen = pilot.screen();
    assert!(screen.contains("here git left nothing to decide"), "{screen}");
    assert_eq!(pilot.file("tasks.ron"), before);
}
