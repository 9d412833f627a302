//! What a hand does in the views of the plan: saving, sharing, completing, bringing back; and what a room may not read.

use crate::harness::Pilot;
use crate::plan_lines::{ACTIONS, MEMBERS, NEEDS, TASKS, on_line, pilot};

#[test]
fn lines_are_saved_recalled_and_shared_as_they_are() {
    for (view, word, tells, other) in [
        ("Loose ends", "dares", "Nobody dares", "Living map"),
        ("Money", "yard", "Yard lab", "Living map"),
        ("Stopping", "forms", "Nine forms", "Nobody dares"),
    ] {
        let mut pilot = pilot();
        pilot.view(view).keys("/").type_text(word).keys("Enter W");
        pilot.type_text("Mine").keys("Enter");
        let views = pilot.file("views.ron");
        for field in ["tab: \"Plan\"", &format!("view: \"{view}\""), &format!("filter: \"{word}\"")] {
            assert!(views.contains(field), "{views}");
        }
        pilot.keys("Esc 1 w").type_text("Mine").keys("Enter");
        pilot.shows(tells).hides(other).shows(&format!("filter: {word}"));
        pilot.keys("Y");
        let copied = pilot.effects.copy.clone().expect("something is copied");
        assert!(copied.contains(tells) && !copied.contains(other), "{copied}");
    }
}

#[test]
fn sums_are_shared_in_columns() {
    let mut pilot = pilot();
    pilot.view("Money").keys("Y");
    let copied = pilot.effects.copy.clone().expect("something is copied");
    assert!(copied.contains("Yard lab\t1 300\t1 000"), "{copied}");
}

#[test]
fn a_line_is_not_marked_and_says_why() {
    let mut pilot = pilot();
    for view in ["Loose ends", "Money", "Stopping"] {
        pilot.view(view).keys("Space");
        assert!(pilot.notice().contains("a line here"), "{}", pilot.notice());
    }
}

#[test]
fn a_view_saved_under_a_name_that_is_taken_replaces_it() {
    let mut pilot = pilot();
    pilot.view("Tasks").keys("W").type_text("Mine").keys("Enter");
    pilot.keys("/").type_text("sum").keys("Enter W").type_text("mine");
    pilot.shows("Enter replaces the view Mine").keys("Enter");
    let views = pilot.file("views.ron");
    assert_eq!(views.matches("name: \"Mine\"").count(), 1, "{views}");
    assert!(views.contains("filter: \"sum\""), "{views}");
    pilot.keys("u");
    assert!(!pilot.file("views.ron").contains("filter"));
}

#[test]
fn a_broken_file_is_said_in_place_of_what_would_follow_from_it() {
    let broken = |actions: &str| {
        let files = [("actions.ron", actions), ("members.ron", MEMBERS), ("exchange.ron", NEEDS), ("tasks.ron", TASKS)];
        Pilot::with(&files)
    };
    let mut pilot = broken(&ACTIONS.replace("(id: \"map\"", "(id \"map\""));
    pilot.size(80, 40).view("Loose ends");
    pilot.shows("Data (1): mend the file first").shows("read-only");
    pilot.hides("no action answers").hides("is partner in none").hides("this theme");
    pilot.shows("Ask around: Orunia House has left");
    pilot.view("Money").shows("only what can be read is here").shows("read-only");
    pilot.shows("Yard lab").hides("All together").hides("By source");
    pilot.view("Stopping").shows("only what can be read is here").shows("read-only");
    pilot.hides("no action yet").size(120, 40).shows("not known");
    for view in ["Loose ends", "Money", "Stopping"] {
        pilot.view(view).keys("g g Enter j G d Esc a Esc D").size(40, 12).screen();
    }
    let mut pilot = broken("[");
    pilot.view("Money").hides("No action is planned").shows("actions.ron:1");
    pilot.keys("P").view("Loose ends").shows("is to be mended");
}

#[test]
fn who_is_gone_is_not_said_to_a_room() {
    let mut pilot = pilot();
    pilot.view("Loose ends").shows("has left");
    on_line(&mut pilot, "Yard lab: its lead Orunia House has left");
    pilot.keys("P").hides("has left").hides("Owner gone").hides("Lead gone");
    on_line(&mut pilot, "Living map");
    pilot.keys("o").shows("Orunia House").hides("has left");
    pilot.keys("Esc 1").hides("has left").keys("3 o").hides("has left");
    pilot.keys("Esc P").view("Tasks").keys("o").shows("has left");
}

#[test]
fn an_action_is_added_with_its_fields_completed() {
    let mut pilot = pilot();
    pilot.view("Actions").keys("a").type_text("Dare week ; ki");
    pilot.shows("kind=").keys("Tab").shows("> Dare week ; kind=");
    pilot.shows("Start").type_text("st").keys("Tab");
    pilot.type_text(" ; lead=cult").shows("Culture Office").keys("Tab").keys("Enter");
    let actions = pilot.file("actions.ron");
    assert!(actions.contains("title: \"Dare week\", kind: St"), "{actions}");
    assert!(actions.contains("lead: \"office\""), "{actions}");
}

#[test]
fn a_line_left_by_mistake_comes_back() {
    let mut pilot = pilot();
    pilot.view("Tasks").keys("a").type_text("Call the mayor fri").keys("Esc");
    assert!(pilot.notice().contains("Up in the same empty line"), "{}", pilot.notice());
    pilot.keys("d Up").hides("Call the mayor").keys("Esc");
    pilot.keys("a Up").shows("> Call the mayor fri").keys("Enter");
    assert!(pilot.file("tasks.ron").contains("Call the mayor"));
}

#[test]
fn a_key_of_another_view_says_which() {
    let mut pilot = pilot();
    for (view, key, said) in [
        ("Tasks", "L", "move right: works in Board; later: works in Timeline"),
        ("Tasks", ">", "all later: works in Timeline"),
        ("Board", "z", "fold: works in Plan, Timeline"),
        ("Timeline", "K", "influence +: works on members"),
    ] {
        pilot.view(view).keys(key);
        assert_eq!(pilot.notice(), said, "{key} in {view}");
    }
}

#[test]
fn several_dates_moved_by_a_step_are_previewed() {
    let mut pilot = pilot();
    pilot.view("Tasks").keys("Space Space d").type_text("++1w");
    pilot.shows("each of 2 from its own day: Mon 23 Oct 2017 to Fri 27 Oct 2017");
    pilot.keys("Enter");
    let tasks = pilot.file("tasks.ron");
    assert!(tasks.contains("2017-10-27") && tasks.contains("2017-10-23"), "{tasks}");
    pilot.keys("u").outside("tasks.ron", |text| text.replace(", due: \"2017-10-20\"", ""));
    pilot.keys("d").type_text("++1w").shows("Ask around: ++ counts from the old date");
}

#[test]
fn actions_stand_by_their_end_and_dropped_ones_last_and_apart() {
    let actions = "[
    (id: \"gone\", title: \"Gone\", status: Dropped, end: \"2017-10-13\"),
    (id: \"done\", title: \"Done one\", status: Done, end: \"2017-10-14\"),
    (id: \"none\", title: \"Endless\"),
    (id: \"late\", title: \"Later\", end: \"2018-10-14\"),
    (id: \"soon\", title: \"Sooner\", end: \"2017-11-14\"),
]
";
    let mut pilot = Pilot::with(&[("actions.ron", actions)]);
    pilot.size(120, 40).view("Actions").shows("4, 1 dropped");
    let screen = pilot.screen();
    let place = |title: &str| screen.find(title).unwrap();
    let order = ["Sooner", "Later", "Endless", "Done one", "Gone"].map(place);
    assert!(order.is_sorted(), "{screen}");
    pilot.view("Timeline").shows("dropped");
}
