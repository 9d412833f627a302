//! A command that asks for typing and is refused: what somebody goes on typing runs nothing.

use ulg::app::command;
use ulg::app::commands::moving::go_view;
use ulg::app::views::VIEWS;

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
    assert!(pilot.app.state.layers.is_empty(), "{}", pilot.screen());
    pilot.keys("Enter");
    assert!(pilot.app.state.layers.is_empty(), "{}", pilot.screen());
    pilot.keys("3 x");
    assert!(
        pilot.file("tasks.ron").contains("Done"),
        "{}",
        pilot.notice()
    );
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
    assert!(pilot.app.state.look.covered);
    pilot.keys("x D");
    assert!(!pilot.app.state.look.covered);
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn an_owner_typed_where_no_record_has_one_runs_no_command() {
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS)]);
    pilot.view("Roles").keys("o").type_text("labour");
    assert!(!pilot.app.is_typing(), "{}", pilot.screen());
    pilot.shows("works on").keys("Esc j").hides("Esc goes on");
}

#[test]
fn a_day_typed_for_a_file_that_cannot_be_read_runs_no_command() {
    let mut pilot = Pilot::with(&[("tasks.ron", "[(id: \"one\", title: ]")]);
    pilot.view("Tasks").keys("a").type_text("Quiet day");
    assert!(pilot.app.state.layers.is_empty(), "{}", pilot.screen());
    pilot.shows("tasks.ron");
}

#[test]
fn every_command_that_asks_says_what_is_typed_for_it() {
    let mut asking = std::collections::BTreeSet::new();
    for view in 0..VIEWS.len() {
        let mut pilot = Pilot::gdansk();
        for command in command::all() {
            pilot.app.state.layers.clear();
            go_view(&mut pilot.app, view);
            // Enter and the keys of choices lead to fields of many sorts; help and palette are never refused.
            let is_open = ["move.", "screen."]
                .iter()
                .any(|of| command.id.starts_with(of));
            if is_open || !command.scope.is_active(&pilot.app.state) {
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
