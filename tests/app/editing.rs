//! Editing: keys in, bytes out, and the way back.

use crate::harness::Pilot;

pub const TASKS: &str = "#![enable(implicit_some)]
// Kept by hand.
[
    Task(id: \"a\", title: \"Book the venue\", status: Todo), // by phone
    Task(
        id: \"b\",
        title: \"Order food\",   // vegan
        due: \"2017-10-20\",
        after: [\"a\"],
    ),
    Task(id: \"c\", title: \"Print sheets\", status: Blocked, after: [\"a\"]),
]
";

pub fn pilot() -> Pilot {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    pilot.keys("3 s").type_text("as they were added").keys("Enter g g");
    pilot
}

/// Before, keys, after; then undo gives the same bytes and redo the changed ones.
#[track_caller]
fn triple(keys: &str, typed: &str, then: &str, expected: &[(&str, &str)]) {
    let mut pilot = pilot();
    pilot.keys(keys).type_text(typed).keys(then);
    let mut wanted = TASKS.to_string();
    for (old, new) in expected {
        assert!(wanted.contains(old), "{old} is not in the file");
        wanted = wanted.replace(old, new);
    }
    assert_eq!(pilot.file("tasks.ron"), wanted, "after {keys} {typed} {then}: {}", pilot.notice());
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS, "undo of {keys}: {}", pilot.notice());
    let mut pilot = pilot.restart();
    pilot.keys("U");
    assert_eq!(pilot.file("tasks.ron"), wanted, "redo of {keys}: {}", pilot.notice());
}

#[test]
fn done_sets_the_date_and_releases_what_waited() {
    triple(
        "x",
        "",
        "",
        &[("status: Todo)", "status: Done, done: \"2017-10-12\")"), ("status: Blocked, after", "status: Todo, after")],
    );
}

#[test]
fn due_next_friday_in_five_keys() {
    triple("j d", "fri", "Enter", &[("due: \"2017-10-20\"", "due: \"2017-10-13\"")]);
}

#[test]
fn a_new_field_goes_where_the_table_puts_it() {
    triple(
        "j p",
        "hi",
        "Enter",
        &[("        due: \"2017-10-20\",\n", "        priority: High,\n        due: \"2017-10-20\",\n")],
    );
}

#[test]
fn a_field_is_removed_with_its_line() {
    triple("j d", "none", "Enter", &[("        due: \"2017-10-20\",\n", "")]);
}

#[test]
fn a_title_with_quotes_is_written_safely() {
    triple("e", "title", "Enter", &[]);
    let mut pilot = pilot();
    pilot.keys("e").type_text("title").keys("Enter Ctrl-U").type_text("Say \"hi\" \\ ż").keys("Enter");
    assert!(pilot.file("tasks.ron").contains(r#"title: "Say \"hi\" \\ ż""#), "{}", pilot.file("tasks.ron"));
}

#[test]
fn archiving_moves_the_text_and_undo_brings_it_back() {
    let mut pilot = pilot();
    pilot.keys("D");
    assert!(!pilot.file("tasks.ron").contains("Book the venue"), "{}", pilot.notice());
    assert!(pilot.file("archive.ron").contains("Book the venue"));
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    assert!(!pilot.file("archive.ron").contains("Book the venue"));
}

#[test]
fn bulk_is_one_step() {
    let mut pilot = pilot();
    pilot.keys("Space Space d").type_text("+2w").keys("Enter");
    assert_eq!(pilot.file("tasks.ron").matches("2017-10-26").count(), 2, "{}", pilot.notice());
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn a_refused_value_stays_in_the_field_and_nothing_is_written() {
    let mut pilot = pilot();
    pilot.keys("d").type_text("30/2").keys("Enter");
    pilot.shows("> 30/2").shows("no such date");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn a_circle_is_refused_and_named() {
    let mut pilot = pilot();
    pilot.keys("e").type_text("after").keys("Enter").type_text("b").keys("Enter");
    pilot.shows("> b").shows("a");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn what_changed_outside_appears_and_the_cursor_stays() {
    let mut pilot = pilot();
    pilot.keys("j");
    pilot.outside("tasks.ron", |text| {
        text.replace("[\n    Task(id: \"a\"", "[\n    Task(id: \"z\", title: \"New first\"),\n    Task(id: \"a\"")
    });
    pilot.shows("New first").shows("▸ Order food");
}

#[test]
fn somebody_elses_value_is_never_overwritten_unseen() {
    let mut pilot = pilot();
    pilot.keys("j d").type_text("+2w");
    let path = pilot.dir().join("tasks.ron");
    let text = pilot.file("tasks.ron").replace("2017-10-20", "2017-11-01");
    std::fs::write(path, &text).unwrap();
    pilot.keys("Enter");
    assert_eq!(pilot.file("tasks.ron"), text);
    pilot.shows("> +2w").shows("2017-11-01").shows("writes yours, Esc keeps theirs");
    pilot.keys("Enter");
    assert!(pilot.file("tasks.ron").contains("2017-10-26"), "{}", pilot.notice());
}

#[test]
fn a_broken_file_is_read_only_and_the_others_go_on() {
    let mut pilot = pilot();
    pilot.outside("tasks.ron", |text| text.replace("status: Todo", "status: Todoo"));
    pilot.keys("x");
    assert!(pilot.notice().contains("tasks.ron"), "{}", pilot.notice());
    assert!(pilot.file("tasks.ron").contains("Todoo"));
    pilot.outside("tasks.ron", |text| text.replace("Todoo", "Todo"));
    pilot.keys("x");
    assert!(pilot.file("tasks.ron").contains("status: Done"), "{}", pilot.notice());
}

#[test]
fn a_reference_is_followed_and_left_again() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 /").type_text("book the venue").keys("Enter Enter");
    pilot.shows("task: Book the venue");
    pilot.on_row("owner").keys("Enter");
    pilot.shows("member: Orunia Neighbourhood House");
    pilot.keys("Ctrl-O").shows("task: Book the venue");
    pilot.keys("Ctrl-O").hides("task: Book the venue").shows("▸ Book the venue");
}

#[test]
fn a_record_is_added_in_one_line() {
    let mut pilot = pilot();
    pilot.keys("a").type_text("Buy paint fri !1").keys("Enter");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("id: \"buy-paint\"") && text.contains("due: \"2017-10-13\""), "{text}");
    assert!(text.contains("priority: High"), "{text}");
    pilot.shows("▸ Buy paint");
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn a_value_that_changed_while_the_field_was_open_is_never_overwritten_unseen() {
    let mut pilot = pilot();
    pilot.keys("j d").type_text("+2w");
    pilot.outside("tasks.ron", |text| text.replace("2017-10-20", "2017-11-01"));
    pilot.keys("Enter").shows("> +2w").shows("2017-11-01").shows("yours");
    assert!(pilot.file("tasks.ron").contains("2017-11-01"));
    pilot.keys("Esc");
    assert!(pilot.file("tasks.ron").contains("2017-11-01"));
}
