//! A command that asks for typing and is refused: what somebody goes on typing runs nothing.

use std::cell::Cell;
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use ulg::app::desk::DESK;

use ulg::app::core::command;
use ulg::app::core::go::go_view;
use ulg::app::core::key::Key;
use ulg::app::core::look::Look;

use crate::harness::Pilot;

const TASKS: &str = "[
    (id: \"one\", title: \"Ask around\"),
    (id: \"two\", title: \"Sum up\"),
]
";

#[test]
fn a_name_typed_after_a_refused_save_runs_no_command() {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    pilot.view("Tasks").keys("1 W").type_text("xDa due");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    pilot.shows("Esc goes on: save view: only in lists");
    assert!(pilot.is_at_root(), "{}", pilot.screen());
    pilot.keys("Enter");
    assert!(pilot.is_at_root(), "{}", pilot.screen());
    pilot.keys("3 x");
    assert!(pilot.file("tasks.ron").contains("Done"), "{}", pilot.notice());
}

#[test]
fn a_key_that_types_nothing_goes_on_at_once() {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    pilot.view("Tasks").keys("1 W Down Tab").shows("Matrix");
}

#[test]
fn the_cover_comes_at_once_all_the_same() {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    pilot.view("Tasks").keys("1 W a 0");
    assert!(pilot.is_covered());
    pilot.keys("x D");
    assert!(!pilot.is_covered());
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn an_owner_typed_where_no_record_has_one_runs_no_command() {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    pilot.view("Roles").keys("o").type_text("labour");
    assert!(!pilot.app.is_typing(), "{}", pilot.screen());
    pilot.shows("works on").keys("Esc j").hides("Esc goes on");
}

thread_local! {
    static LATER: Cell<u64> = const { Cell::new(0) };
}

/// The clock of this test: milliseconds pass when it says so.
fn moment() -> Instant {
    static START: OnceLock<Instant> = OnceLock::new();
    *START.get_or_init(Instant::now) + Duration::from_millis(LATER.get())
}

fn wait(millis: u64) {
    LATER.set(LATER.get() + millis);
}

#[test]
fn a_refusal_is_over_after_a_second_or_when_a_key_only_moves() {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    let mut pilot = {
        pilot.view("Tasks");
        pilot.look(Look::default())
    };
    pilot.app.moment = moment;
    pilot.view("Tasks").keys("a").type_text("xD");
    pilot.shows("Typing is not taken");
    wait(1100);
    pilot.keys("j").hides("Typing is not taken").shows("▸ Sum up");
    pilot.keys("a");
    wait(400);
    pilot.keys("k").hides("Typing is not taken").shows("▸ Ask around");
    pilot.keys("a").type_text("x");
    wait(400);
    pilot.keys("2").shows("Matrix");
    pilot.view("Tasks").keys("a").type_text("x");
    pilot.shows("Typing is not taken").keys("Down x");
    pilot.hides("Typing is not taken");
}

#[test]
fn a_word_typed_slowly_is_one_word() {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    pilot.app.moment = moment;
    pilot.view("Tasks").keys("1 W");
    for key in ["x", "D", "a", "j", "3", "Enter"] {
        wait(250);
        pilot.keys(key);
    }
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    assert!(pilot.is_at_root(), "{}", pilot.screen());
}

#[test]
fn a_prefix_with_an_unknown_key_does_nothing_and_says_so() {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    pilot.view("Tasks");
    for key in ["x", "D", "q", "a", "Enter", "Tab", "3", "T", "Ctrl-D", "é"] {
        pilot.keys("g").keys(key);
        pilot.shows(&format!("g {key} does nothing here"));
        assert!(pilot.is_at_root(), "{}", pilot.screen());
        assert_eq!(pilot.effects.quit, None, "g {key}");
        assert_eq!(pilot.view_name(), "Tasks");
    }
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    // Left off; the cover and the way out come at once.
    pilot.keys("g Esc").hides("does nothing");
    pilot.keys("x").shows("Done: Ask around");
    pilot.keys("g 0");
    assert!(pilot.is_covered());
    pilot.keys("j g Ctrl-C").shows("again to leave");
}

#[test]
fn a_prefix_is_never_finished_by_a_key_of_its_own() {
    // What runs is a command of two keys, or nothing.
    for view in (0..DESK.views().count()).step_by(5) {
        for char in "!\"/019:?ADEGJPRTWY[abfijkoruvxz~".chars() {
            let key = Key::char(char);
            let keys = [Key::char('g'), key];
            let is_known = DESK.commands().any(|one| one.sequences().any(|known| known == keys));
            if is_known || command::is_urgent(key) {
                continue;
            }
            let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
            go_view(&mut pilot.app, view);
            let before = pilot.screen();
            pilot.keys("g").type_text(&char.to_string());
            pilot.shows("does nothing here");
            let lines = |screen: &str| screen.lines().take(20).map(String::from).collect::<Vec<_>>();
            assert_eq!(lines(&pilot.screen()), lines(&before), "g {char}");
        }
    }
}

#[test]
fn a_day_typed_for_a_file_that_cannot_be_read_runs_no_command() {
    let mut pilot = Pilot::with(&[("tasks.ron", "[(id: \"one\", title: ]")]);
    pilot.view("Tasks").keys("a").type_text("Quiet day");
    assert!(pilot.is_at_root(), "{}", pilot.screen());
    pilot.shows("tasks.ron");
}

#[test]
fn every_command_that_asks_says_what_is_typed_for_it() {
    let mut asking = std::collections::BTreeSet::new();
    for view in 0..DESK.views().count() {
        let mut pilot = Pilot::gdansk();
        for command in DESK.commands() {
            pilot.app.state.layers.clear();
            go_view(&mut pilot.app, view);
            // Enter and the keys of choices lead to fields of many sorts; help and palette are never refused.
            let is_open = ["move.", "screen."].iter().any(|of| command.id.starts_with(of));
            if is_open || !pilot.offers(command) {
                continue;
            }
            pilot.run(command.id);
            let is_said = ('a'..='z').chain('1'..='5').any(command.takes);
            if !is_said && pilot.app.is_typing() {
                asking.insert(command.id);
            }
        }
    }
    assert!(asking.is_empty(), "{asking:?}");
}
