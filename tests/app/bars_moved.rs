//! Bars moved by months, out of their action, and out of sight.

use crate::bars::{TASKS, line_of, on, town};

#[test]
fn a_last_day_comes_back_through_a_short_month() {
    let mut pilot = town();
    pilot.keys("-");
    for (keys, due) in [("L", "2017-11-30"), ("L", "2017-12-31"), ("L L", "2018-02-28"), ("H H H H", "2017-10-31")] {
        pilot.keys("g g");
        while on(&pilot) != "task/tea" {
            pilot.keys("j");
        }
        pilot.keys(keys);
        let file = pilot.file("tasks.ron");
        assert!(file.contains(&format!("due: \"{due}\"")), "{file}");
    }
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    // Another change in between is the new beginning.
    pilot.keys("L u L d").type_text("2017-11-29").keys("Enter H");
    let file = pilot.file("tasks.ron");
    assert!(file.contains("due: \"2017-10-29\""), "{file}");
}

#[test]
fn tasks_that_leave_the_time_of_their_action_are_said() {
    let mut pilot = town();
    pilot.keys("-");
    while on(&pilot) != "task/tea" {
        pilot.keys("j");
    }
    pilot.keys("> >").shows("2 bars moved").hides("outside");
    pilot.keys(">");
    assert!(pilot.notice().contains("tasks now lie outside One form for all"), "{}", pilot.notice());
    // Only the step that leads out says it.
    pilot.keys(">");
    assert!(!pilot.notice().contains("outside"), "{}", pilot.notice());
}

#[test]
fn what_is_late_has_its_sign_where_its_bar_is_not_seen() {
    let mut pilot = town();
    assert!(line_of(&mut pilot, "Book the hall").contains('!'));
    pilot.type_text(&"l".repeat(40));
    let line = line_of(&mut pilot, "Book the hall");
    assert!(line.contains("◀!"), "{line}");
    assert!(!line_of(&mut pilot, "Buy tea").contains('!'));
}

#[test]
fn what_is_dropped_is_not_moved() {
    let mut pilot = town();
    pilot.outside("tasks.ron", |text| text.replacen("(id: \"tea\",", "(id: \"tea\", status: Dropped,", 1));
    let before = pilot.file("tasks.ron");
    assert!(before.contains("Dropped"), "{before}");
    pilot.keys("g g");
    while on(&pilot) != "task/tea" {
        pilot.keys("j");
    }
    pilot.keys("L").shows("dropped, so no dates to move");
    assert_eq!(pilot.file("tasks.ron"), before);
}
