//! Tasks on a board: columns, cards carried between them, what follows.

use ulg::app::core::event::Event;
use ulg::app::core::shape::Shape;
use ulg::app::desk::DESK;

use crate::harness::Pilot;

const TASKS: &str = r#"// what is to be done
[
    (id: "hall", title: "Book the hall", owner: "ngo", due: "2017-10-02"), // soon
    (id: "tea", title: "Buy tea", status: Doing, action: "fair"),
    (id: "post", title: "Hang the posters", status: Blocked, after: ["hall"], due: "2017-10-20"),
    (id: "song", title: "Choose a song", status: Done, done: "2017-10-01"),
]
"#;
const MEMBERS: &str = "[(id: \"city\", name: \"Town Hall\"), (id: \"ngo\", name: \"Friends\")]\n";
const ACTIONS: &str = "[(id: \"fair\", title: \"Street fair\"), (id: \"form\", title: \"One form\")]\n";

fn town() -> Pilot {
    let files = [("tasks.ron", TASKS), ("members.ron", MEMBERS), ("actions.ron", ACTIONS)];
    let mut pilot = Pilot::with(&files);
    pilot.view("Board").size(80, 24);
    pilot
}

fn chosen(pilot: &Pilot) -> &str {
    pilot.line().unwrap_or_default()
}

/// The line of the screen on which a text stands.
fn line_of(pilot: &mut Pilot, text: &str) -> String {
    let screen = pilot.screen();
    let line = screen.lines().find(|line| line.contains(text));
    line.unwrap_or_else(|| panic!("{text:?} is not on\n{screen}")).to_string()
}

#[test]
fn a_card_carried_changes_its_status_alone() {
    let mut pilot = town();
    assert_eq!(chosen(&pilot), "hall");
    pilot.keys("L");
    assert_eq!(
        pilot.file("tasks.ron"),
        TASKS.replace("owner: \"ngo\", due: \"2017-10-02\")", "owner: \"ngo\", status: Doing, due: \"2017-10-02\")")
    );
    assert!(pilot.notice().contains("Doing: Book the hall"), "{}", pilot.notice());
    assert_eq!(chosen(&pilot), "hall", "the cursor goes along");
    pilot.keys("H").shows("Todo");
    pilot.keys("u u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn what_is_done_gets_its_day_and_releases_what_waits() {
    let mut pilot = town();
    pilot.keys("L L L");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("status: Done, due: \"2017-10-02\", done: \"2017-10-12\")"), "{text}");
    assert!(text.contains("title: \"Hang the posters\", status: Todo"), "{text}");
    assert!(pilot.notice().contains("1 task no longer waits"), "{}", pilot.notice());
    pilot.keys("H");
    let text = pilot.file("tasks.ron");
    assert_eq!(text.matches("done:").count(), 1, "{text}");
    pilot.keys("u u u u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn marked_cards_move_together_and_come_back_in_one_step() {
    let mut pilot = town();
    pilot.keys("Space l Space L");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("status: Doing, due: \"2017-10-02\""), "{text}");
    assert!(text.contains("title: \"Buy tea\", status: Blocked"), "{text}");
    assert!(pilot.notice().contains("2 tasks"), "{}", pilot.notice());
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn at_the_edge_nothing_moves_and_the_notice_says_so() {
    let mut pilot = town();
    pilot.keys("H");
    assert!(pilot.notice().contains("in the first column already"), "{}", pilot.notice());
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn columns_stand_for_owners_and_actions_too() {
    let mut pilot = town();
    pilot.keys("b").shows("Columns by owner").shows("Nobody");
    pilot.shows("Friends").hides("Town Hall");
    assert_eq!(chosen(&pilot), "hall");
    pilot.keys("H");
    let text = pilot.file("tasks.ron");
    assert!(!text.contains("owner"), "{text}");
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    pilot.keys("b").shows("No action").shows("Street fair").shows("One form");
    pilot.keys("L");
    assert!(pilot.notice().contains("Street fair: Book the hall"), "{}", pilot.notice());
    let text = pilot.file("tasks.ron");
    assert!(text.contains("hall\", action: \"fair\""), "{text}");
    pilot.keys("L");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("hall\", action: \"form\""), "{text}");
    pilot.keys("u u b").shows("Columns by status");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn heads_count_and_late_cards_have_a_sign() {
    let mut pilot = town();
    let line = line_of(&mut pilot, "1  ! 1 late");
    assert_eq!(line.matches("late").count(), 1, "{line}");
    pilot.shows("! 2 Oct Frie");
    pilot.size(60, 14).shows("Todo 1 !1");
    pilot.size(40, 10).shows("Todo 1 !1").shows("3 more >");
    pilot.keys("G l l").shows("< 2 more").shows("1 more >");
}

#[test]
fn the_cursor_goes_from_card_to_card_and_column_to_column() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Board");
    let status = |pilot: &Pilot| {
        let task = pilot.city().task(chosen(pilot));
        task.and_then(|task| task.status).map(|status| status.name())
    };
    let first = chosen(&pilot).to_string();
    pilot.keys("j j l");
    assert_eq!(status(&pilot), Some("Doing"));
    pilot.keys("l l");
    assert_eq!(status(&pilot), Some("Done"));
    pilot.keys("G PgUp PgUp PgDn l l l");
    assert_eq!(status(&pilot), Some("Dropped"));
    pilot.keys("h h h h g g");
    assert_eq!(chosen(&pilot), first);
    pilot.keys("k k");
    assert_eq!(chosen(&pilot), first, "there is nothing above");
}

#[test]
fn each_column_scrolls_on_its_own() {
    let task = |place: usize| {
        let status = if place < 30 { "Todo" } else { "Doing" };
        format!("(id: \"t{place}\", title: \"Task number {place}\", status: {status}),\n")
    };
    let tasks: String = (0..60).map(task).collect();
    let mut pilot = Pilot::with(&[("tasks.ron", &format!("[{tasks}]"))]);
    pilot.view("Board").keys("j").size(120, 24);
    pilot.shows("+2").shows("number 30").shows("number 0");
    pilot.keys("G").shows("number 29").hides("number 0 ");
    pilot.shows("number 30");
}

#[test]
fn many_columns_scroll_sideways_with_the_cursor() {
    let members: String = (0..30).map(|place| format!("(id: \"m{place}\", name: \"Body {place}\"),\n")).collect();
    let tasks: String =
        (0..30).map(|place| format!("(id: \"t{place}\", title: \"Task {place}\", owner: \"m{place}\"),\n")).collect();
    let files = [("members.ron", format!("[{members}]")), ("tasks.ron", format!("[{tasks}]"))];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut pilot = Pilot::with(&files);
    pilot.view("Board").keys("b").shows("Nobody").shows("Body 0");
    pilot.keys("l l l l l").shows("Body 5").hides("Nobody").shows("< ");
    for _ in 0..40 {
        pilot.keys("l");
    }
    pilot.shows("Body 29").hides(" more >");
}

#[test]
fn any_number_of_tasks_is_drawn() {
    let many: String = (0..5_000).map(|place| format!("(id: \"t{place}\", title: \"Task {place}\"),\n")).collect();
    for text in ["[]".to_string(), format!("[{many}]")] {
        let mut pilot = Pilot::with(&[("tasks.ron", &text)]);
        pilot.view("Board");
        for size in [(80, 24), (40, 10), (200, 60), (1, 1)] {
            pilot.size(size.0, size.1).keys("G b PgUp l L g g H b b");
            pilot.screen();
        }
    }
}

#[test]
fn a_press_of_the_mouse_chooses_a_card() {
    let mut pilot = town();
    let screen = pilot.screen();
    let at = screen.lines().enumerate().find_map(|(line, text)| {
        let column = text.find("Hang the")?;
        Some((ulg::width::width(&text[..column]), line))
    });
    let (column, line) = at.unwrap();
    for below in 0..2 {
        pilot.keys("h h h");
        let line = u16::try_from(line).unwrap() + below;
        pilot.send(Event::Click(u16::try_from(column).unwrap(), line));
        assert_eq!(chosen(&pilot), "post");
    }
}

#[test]
fn a_range_of_marks_stays_in_its_column() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Board").keys("V j j V");
    let marks = pilot.marks();
    assert_eq!(marks.len(), 3);
    let city = pilot.city();
    let is_todo = |id: &String| city.task(id).is_some_and(|task| task.status.is_none());
    assert!(marks.iter().all(is_todo), "{marks:?}");
}

#[test]
fn board_and_list_share_filter_and_cursor() {
    let mut pilot = town();
    pilot.keys("l").view("Tasks");
    assert_eq!(chosen(&pilot), "tea");
    pilot.keys("/").type_text("late").keys("Enter");
    pilot.view("Board").shows("Book the").hides("Buy tea");
    let shapes = DESK.views().filter(|view| view.shape == Shape::Cards);
    assert_eq!(shapes.count(), 1);
}

#[test]
fn ascii_draws_no_sign_of_its_own_beyond_ascii() {
    let mut pilot = town();
    pilot.ascii();
    for keys in ["l", "Space", "b", "L", "b"] {
        pilot.keys(keys);
        let screen = pilot.screen();
        assert!(screen.is_ascii(), "after {keys}:\n{screen}");
    }
}
