//! The plan in time: scrolling, zooming, bars moved, what waits for what.

use ulg::app::core::event::Event;
use ulg::app::plan::timeline;
use ulg::app::plan::timeline::Drawn;

use crate::harness::Pilot;

pub const TASKS: &str = r#"// what is to be done
[
    (id: "hall", title: "Book the hall", action: "fair", due: "2017-10-02"), // late
    (id: "tea", title: "Buy tea", action: "fair", start: "2017-10-09", due: "2017-10-31", after: ["hall"]),
    (id: "post", title: "Hang the posters", action: "form", after: ["tea"], due: "2017-11-20"),
    (id: "song", title: "Choose a song"),
]
"#;
const ACTIONS: &str = r#"[
    (id: "fair", title: "Street fair"),
    (id: "form", title: "One form for all", start: "2017-08-31", end: "2018-01-31"),
]
"#;
const MEETINGS: &str = "[(id: \"one\", title: \"ULG 1\", date: \"2017-10-24\")]\n";

pub fn town() -> Pilot {
    let files = [("tasks.ron", TASKS), ("actions.ron", ACTIONS), ("meetings.ron", MEETINGS)];
    let mut pilot = Pilot::with(&files);
    pilot.view("Timeline").size(80, 24).keys("g g");
    pilot
}

pub fn on(pilot: &Pilot) -> String {
    pilot.record().unwrap().to_string()
}

pub fn line_of(pilot: &mut Pilot, text: &str) -> String {
    let screen = pilot.screen();
    let line = screen.lines().find(|line| line.contains(text));
    line.unwrap_or_else(|| panic!("{text:?} is not on\n{screen}")).to_string()
}

/// The column of the screen in which a sign stands first, on the line of a text.
fn column(pilot: &mut Pilot, text: &str, sign: char) -> Option<usize> {
    let line = line_of(pilot, text);
    line.find(sign).map(|at| ulg::width::width(&line[..at]))
}

#[test]
fn every_line_has_its_bar_today_runs_through_and_meetings_stand_above() {
    let mut pilot = town();
    let today = column(&mut pilot, "  Meetings", '▼');
    for line in ["Book the hall", "Hang the posters", "Choose a song", "Street fair"] {
        assert_eq!(column(&mut pilot, line, '│'), today, "{line}");
    }
    assert!(column(&mut pilot, "  Meetings", '◆') > today);
    assert!(line_of(&mut pilot, "Book the hall").contains("█!"));
    assert!(line_of(&mut pilot, "Choose a song").contains("no dates"));
    assert!(line_of(&mut pilot, "Street fair").contains('┄'));
    assert!(line_of(&mut pilot, "One form for all").contains('━'));
    assert!(line_of(&mut pilot, "One form for all").ends_with('▶'));
}

#[test]
fn bars_move_by_what_a_column_is() {
    let mut pilot = town();
    pilot.keys("j j");
    assert_eq!(on(&pilot), "task/tea");
    for (zoom, start, due) in [("", "2017-10-16", "2017-11-07"), ("+", "2017-10-10", "2017-11-01")] {
        pilot.keys(zoom).keys("L");
        let text = pilot.file("tasks.ron");
        assert_eq!(text, TASKS.replace("2017-10-09", start).replace("2017-10-31", due));
        pilot.keys("u");
        assert_eq!(pilot.file("tasks.ron"), TASKS);
    }
    pilot.keys("- - H");
    let text = pilot.file("tasks.ron");
    assert!(
        text.contains("start: \"2017-09-09\", due: \"2017-09-30\""),
        "the last of a month stays within the month: {text}"
    );
    assert!(pilot.notice().contains("1 month earlier: Buy tea"), "{}", pilot.notice());
}

#[test]
fn the_end_of_january_is_the_end_of_february() {
    let mut pilot = town();
    pilot.keys("- j j j");
    assert_eq!(on(&pilot), "action/form");
    pilot.keys("L");
    let text = pilot.file("actions.ron");
    assert!(text.contains("start: \"2017-09-30\", end: \"2018-02-28\""), "{text}");
    assert_eq!(pilot.file("tasks.ron"), TASKS, "an action with dates moves alone");
    pilot.keys("u");
    assert_eq!(pilot.file("actions.ron"), ACTIONS);
}

#[test]
fn an_action_without_dates_is_moved_by_its_open_tasks() {
    let mut pilot = town();
    assert_eq!(on(&pilot), "action/fair");
    pilot.keys("L");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("2017-10-09\"), // late"), "{text}");
    assert!(text.contains("start: \"2017-10-16\""), "{text}");
    assert!(text.contains("2017-11-20"), "{text}");
    assert!(pilot.notice().contains("2 bars moved"), "{}", pilot.notice());
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn what_waits_is_moved_along_on_request() {
    let mut pilot = town();
    pilot.keys("j >");
    let text = pilot.file("tasks.ron");
    for day in ["2017-10-09\"), // late", "2017-10-16", "2017-11-07", "2017-11-27"] {
        assert!(text.contains(day), "{day}: {text}");
    }
    assert!(pilot.notice().contains("3 bars moved"), "{}", pilot.notice());
    pilot.keys("<");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    pilot.keys("u u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn marked_bars_move_in_one_step() {
    let mut pilot = town();
    pilot.keys("j Space Space L");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("2017-10-09\"), // late"), "{text}");
    assert!(text.contains("2017-11-07"), "{text}");
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn without_dates_nothing_moves_and_the_notice_says_what_to_do() {
    let mut pilot = town();
    pilot.keys("G L");
    assert_eq!(on(&pilot), "task/song");
    assert!(pilot.notice().contains("no dates to move; d gives a day"), "{}", pilot.notice());
}

#[test]
fn the_chosen_row_says_what_it_waits_for_and_what_waits_for_it() {
    let mut pilot = town();
    pilot.keys("j j");
    pilot.shows("waits for Book the hall (due 2 Oct); Hang the posters waits for it");
    assert!(line_of(&mut pilot, "Book the hall ").trim_start().starts_with('<'));
    assert!(line_of(&mut pilot, "Hang the posters ").trim_start().starts_with('>'));
    // An action stands for its tasks.
    pilot.keys("k k").shows("Hang the posters waits for it");
    pilot.keys("Z");
    assert!(line_of(&mut pilot, "One form for").contains("▸>"));
}

#[test]
fn time_scrolls_sideways_and_comes_back_to_today() {
    let mut pilot = town();
    let before = pilot.screen();
    let today = column(&mut pilot, "  Meetings", '▼').unwrap();
    pilot.keys("l");
    assert_eq!(column(&mut pilot, "  Meetings", '▼'), Some(today - 3));
    pilot.keys("h");
    assert_eq!(pilot.screen(), before);
    for _ in 0..40 {
        pilot.keys("l");
    }
    pilot.hides("▼");
    assert!(line_of(&mut pilot, "Book the hall").contains('◀'));
    pilot.keys(".");
    assert_eq!(pilot.screen(), before);
    pilot.keys("h h g t");
    assert_eq!(pilot.screen(), before);
}

#[test]
fn zooming_keeps_today_where_it_is() {
    let mut pilot = town();
    pilot.keys("h l");
    let today = column(&mut pilot, "  Meetings", '▼').unwrap();
    for keys in ["+", "-", "-", "+"] {
        pilot.keys(keys);
        let now = column(&mut pilot, "  Meetings", '▼').unwrap();
        assert!(now.abs_diff(today) <= 3, "{keys}: {now}, {today} before");
    }
    pilot.keys("+ +").shows("By day already");
    pilot.keys("- - -").shows("By month already");
}

#[test]
fn two_years_fit_and_a_new_year_is_named() {
    let mut pilot = town();
    pilot.size(120, 40).keys("-");
    let body = pilot.body();
    let window = timeline::window(&pilot.app.state, timeline::Frame::of(body).cells);
    assert!(window.cells / window.unit >= 24, "{window:?}");
    pilot.shows("2018");
    pilot.keys("+").shows("Jan 2018").shows("2017 by week");
}

#[test]
fn lines_fold_as_in_the_outline() {
    let mut pilot = town();
    pilot.keys("z").hides("Book the hall ").shows("Hang the posters");
    pilot.keys("z").shows("Book the hall");
    pilot.keys("Z").hides("▾").shows("One form");
}

#[test]
fn rows_scroll_with_the_cursor() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Timeline").keys("G").shows("Write and send");
    pilot.keys("PgUp PgUp PgDn Home").shows("Meetings");
    let rows = |pilot: &Pilot| {
        let body = pilot.body();
        timeline::picture(&pilot.app.state, body).rows
    };
    for keys in ["PgDn", "PgDn", "j", "k", "G", "g g"] {
        pilot.keys(keys);
        assert!(rows(&pilot).iter().any(|row| row.emphasis.is_current), "{keys}");
    }
    let is_drawn = |row: &timeline::TimelineRow| row.depth == timeline::Depth::Objective || row.drawn != Drawn::Nothing;
    assert!(rows(&pilot).iter().all(is_drawn));
}

#[test]
fn a_press_of_the_mouse_chooses_a_line() {
    for view in ["Timeline", "Plan"] {
        let mut pilot = town();
        pilot.view(view);
        let screen = pilot.screen();
        let line = screen.lines().position(|line| line.contains("Hang the posters"));
        pilot.send(Event::Click(10, u16::try_from(line.unwrap()).unwrap()));
        assert_eq!(on(&pilot), "task/post");
        pilot.send(Event::Click(0, 0));
        pilot.send(Event::Click(10, 22));
        assert_eq!(on(&pilot), "task/post");
    }
}

#[test]
fn what_was_chosen_on_the_board_is_chosen_here() {
    let mut pilot = town();
    assert_eq!(on(&pilot), "action/fair");
    pilot.view("Board").keys("j").view("Timeline").keys("Ctrl-L");
    assert_eq!(on(&pilot), "task/tea");
}

#[test]
fn only_tasks_are_marked() {
    let mut pilot = town();
    pilot.keys("Space");
    assert!(pilot.notice().contains("only tasks"), "{}", pilot.notice());
    pilot.keys("j V j j V");
    assert_eq!(pilot.marks().len(), 2, "the tasks between, in the order of the plan");
}

#[test]
fn ascii_draws_no_sign_of_its_own_beyond_ascii() {
    let mut pilot = town();
    pilot.ascii();
    for keys in ["j", "Space", "-", "+ +", "Z", "h h h h h h h h h h h h"] {
        pilot.keys(keys);
        let screen = pilot.screen();
        assert!(screen.is_ascii(), "after {keys}:\n{screen}");
    }
}

#[test]
fn any_number_of_tasks_and_any_dates_are_drawn() {
    let many: String = (0..5_000)
        .map(|place| format!("(id: \"t{place}\", title: \"Task {place}\", due: \"2017-10-12\"),\n"))
        .collect();
    let odd = "(id: \"a\", title: \"A\", start: \"9999-12-31\", due: \"0001-01-01\", after: [\"a\"]),";
    for text in ["[]".to_string(), format!("[{many}]"), format!("[{odd}]")] {
        let mut pilot = Pilot::with(&[("tasks.ron", &text)]);
        pilot.view("Timeline");
        for size in [(80, 24), (40, 10), (200, 60), (1, 1)] {
            pilot.size(size.0, size.1).keys("G h PgUp l L > g g H < + - - .");
            pilot.screen();
        }
    }
}
