//! Typing: nested records, what is kept of it, what Enter alone does.

use ulg::app::core::event::Event;

use crate::editing::{TASKS, pilot};
use crate::harness::Pilot;

#[test]
fn nested_records_are_edited_in_place() {
    let mut pilot = Pilot::with(&[(
        "actions.ron",
        "[\n    (id: \"lab\", title: \"Lab\", costs: [\n        (what: \"rent\", amount: 100), // a month\n        (what: \"paint\"),\n    ]),\n]\n",
    )]);
    pilot.view("Actions").keys("Enter");
    pilot.on_row("costs").keys("Enter j e Ctrl-U").type_text("250").keys("Enter");
    let text = pilot.file("actions.ron");
    assert!(text.contains("(what: \"rent\", amount: 250), // a month"), "{text}\n{}", pilot.notice());
    pilot.keys("u");
    assert!(pilot.file("actions.ron").contains("amount: 100), // a month"));
}

#[test]
fn unsaved_typing_is_kept_and_offered_again() {
    let mut pilot = pilot();
    pilot.keys("a").type_text("Call the mayor about");
    assert_eq!(pilot.effects.wake, None, "one timer, not one a key");
    pilot.send(Event::Wake);
    let mut pilot = pilot.restart();
    pilot.shows("Call the mayor about").shows("not saved");
    pilot.restart().hides("Call the mayor");
}

#[test]
fn typing_arms_one_timer_and_saving_forgets() {
    let mut pilot = pilot();
    pilot.keys("a").type_text("C");
    assert_eq!(pilot.effects.wake, Some(5_000));
    pilot.type_text("all the mayor").send(Event::Wake);
    pilot.keys("Enter");
    assert!(pilot.file("tasks.ron").contains("Call the mayor"));
    pilot.restart().hides("not saved");
}

#[test]
fn a_file_that_is_away_for_a_moment_is_never_an_empty_list() {
    let mut pilot = pilot();
    let path = pilot.dir().join("tasks.ron");
    std::fs::remove_file(&path).unwrap();
    pilot.send(Event::Files).shows("Book the venue");
    assert!(pilot.effects.wake.is_some(), "nobody would look again");
    std::fs::write(&path, TASKS).unwrap();
    pilot.send(Event::Wake).shows("Book the venue");
    assert_eq!(pilot.effects.wake, None);
}

#[test]
fn a_task_added_on_an_action_belongs_to_it() {
    let actions = "[(id: \"lab\", title: \"Lab\"), (id: \"map\", title: \"Map\")]";
    let mut pilot = Pilot::with(&[("actions.ron", actions)]);
    pilot.view("Actions").keys("1 a").type_text("Buy paint action:map").keys("Enter");
    assert!(pilot.file("tasks.ron").contains("action: \"map\""), "{}", pilot.notice());
}

#[test]
fn enter_alone_chooses_nothing_for_tasks_with_different_owners() {
    let mut pilot = Pilot::gdansk();
    let before = pilot.file("tasks.ron");
    pilot.keys("3 Space Space Space o Enter");
    assert_eq!(pilot.file("tasks.ron"), before);
    pilot.keys("o").type_text("orunia dist").keys("Enter");
    assert_eq!(pilot.app.state.targets().len(), 3);
    assert!(pilot.notice().contains("Orunia District Council: 3 tasks"), "{}", pilot.notice());
}

#[test]
fn a_cost_line_is_added_in_one_go() {
    let mut pilot =
        Pilot::with(&[("actions.ron", "[\n    (id: \"lab\", title: \"Lab\", costs: [(what: \"rent\")]),\n]\n")]);
    pilot.view("Actions").keys("Enter");
    pilot.on_row("costs").keys("a").type_text("Paint ; 1200 ; City ; asked");
    pilot.shows("amount 1200").keys("Enter");
    let text = pilot.file("actions.ron");
    assert!(text.contains("(what: \"Paint\", amount: 1200, source: \"City\", certainty: Asked)"), "{text}");
}

#[test]
fn a_digit_of_a_scale_replaces_the_old_one() {
    let mut pilot = Pilot::with(&[("members.ron", "[(id: \"a\", name: \"A\", influence: 3)]")]);
    pilot.keys("2 e").type_text("influence").keys("Enter").type_text("5").keys("Enter");
    assert!(pilot.file("members.ron").contains("influence: 5"), "{}", pilot.file("members.ron"));
}
