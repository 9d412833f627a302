//! Tasks under their actions: the outline, adding where the cursor stands, what waits for what, and how many keys the
//! everyday verbs take.

use crate::harness::Pilot;

const TASKS: &str = r#"[
    (id: "venue", title: "Book the venue", action: "fair", owner: "hall", due: "2017-10-20"),   // by phone
    (id: "soup", title: "Order the soup", action: "fair", after: ["venue"]),
    (id: "form", title: "Write the form", action: "form", status: Doing),
    (id: "loose", title: "Ring the choir"),
]
"#;
const ACTIONS: &str = r#"[
    (id: "fair", title: "A fair", objective: "weave", lead: "hall"),
    (id: "form", title: "One short form", objective: "room"),
    (id: "empty", title: "Nothing yet", objective: "room"),
]
"#;
const CITY: &str = r#"City(name: "Town", objectives: [Objective(id: "weave", title: "Weave together"), Objective(id: "room", title: "Make room")])
"#;
const MEMBERS: &str = r#"[(id: "hall", name: "Town Hall"), (id: "choir", name: "Choir")]
"#;

fn town() -> Pilot {
    let mut pilot =
        Pilot::with(&[("city.ron", CITY), ("members.ron", MEMBERS), ("actions.ron", ACTIONS), ("tasks.ron", TASKS)]);
    pilot.keys("3 v");
    pilot
}

fn current(pilot: &Pilot) -> String {
    let record = pilot.record();
    record.map(|record| record.to_string()).unwrap_or_default()
}

#[test]
fn tasks_stand_under_their_action_and_objective() {
    let mut pilot = town();
    let screen = pilot.screen();
    let order = [
        "Weave together", "A fair", "     Book the venue", "      Order the soup", "Make room", "One short form",
        "      Write the form", "Nothing yet", "Tasks of no action", "Ring the choir",
    ];
    let places: Vec<usize> =
        order.iter().map(|text| screen.find(text).unwrap_or_else(|| panic!("{text} is missing:\n{screen}"))).collect();
    assert!(places.is_sorted(), "{screen}");
    pilot.size(120, 40).shows("waits for Book the venue").shows("0 of 2").shows("on paper ");
}

#[test]
fn the_cursor_goes_to_actions_too_and_verbs_act_on_them() {
    let mut pilot = town();
    for (keys, record) in [
        ("g g", "action/fair"),
        ("j", "task/venue"),
        ("j j", "action/form"),
        ("G", "task/loose"),
        ("k", "action/empty"),
        ("h", "action/form"),
        ("l", "action/empty"),
    ] {
        pilot.keys(keys);
        assert_eq!(current(&pilot), record, "after {keys}");
    }
    pilot.keys("m").type_text("doing").keys("Enter");
    assert!(
        pilot
            .file("actions.ron")
            .contains("(id: \"empty\", title: \"Nothing yet\", objective: \"room\", status: Doing)"),
        "{}",
        pilot.file("actions.ron")
    );
    pilot.keys("x");
    assert!(pilot.notice().contains("tasks"), "{}", pilot.notice());
    pilot.keys("Enter").shows("action: Nothing yet");
}

#[test]
fn actions_fold_one_by_one_and_all_at_once() {
    let mut pilot = town();
    pilot.keys("g g j z").hides("Book the venue").hides("      Order the soup").shows("Write the form");
    assert_eq!(current(&pilot), "action/fair");
    pilot.keys("j");
    assert_eq!(current(&pilot), "action/form");
    pilot.keys("k z").shows("Book the venue");
    pilot.keys("Z").hides("Book the venue").hides("Write the form").shows("One short form");
    pilot.keys("Z").shows("Write the form");
}

#[test]
fn a_filter_leaves_only_the_actions_that_have_answers() {
    let mut pilot = town();
    pilot.keys("/").type_text("soup").keys("Enter");
    pilot.shows("A fair").shows("Order the soup").hides("One short form").hides("Book the venue ");
    assert_eq!(current(&pilot), "task/soup");
}

#[test]
fn a_task_takes_its_action_from_where_the_cursor_stands() {
    let mut pilot = town();
    pilot.keys("g g j a").type_text("Hang the posters fri").shows("action A fair").keys("Enter");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("title: \"Hang the posters\"") && text.contains("action: \"fair\""), "{text}");
    pilot.keys("a").type_text("Print #form").keys("Enter");
    let last = pilot.file("tasks.ron");
    let last = &last[last.find("Print").unwrap()..];
    assert!(last.contains("action: \"form\""), "{last}");
    // Among the tasks of one owner a new one is that owner's.
    pilot.keys("3 /").type_text("owner:choir").keys("Enter a").type_text("Sing").keys("Enter");
    let mut pilot = town();
    pilot.keys("/").type_text("x").keys("Esc");
    pilot.keys("3 / Ctrl-U").type_text("o:hall").keys("Enter a").type_text("Sweep").shows("owner Town Hall");
}

#[test]
fn owners_actions_and_tags_are_completed() {
    let mut pilot = town();
    pilot.keys("a").type_text("Sweep @cho").shows("Choir").keys("Tab").shows("> Sweep @choir");
    pilot.type_text(" #for").keys("Tab").shows("#form").shows("owner Choir").keys("Enter");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("owner: \"choir\"") && text.contains("action: \"form\""), "{text}");
}

#[test]
fn what_a_task_waits_for_is_chosen_and_taken_out_again() {
    let mut pilot = town();
    pilot.size(120, 40);
    pilot.keys("G A").type_text("write").keys("Enter");
    assert!(
        pilot.file("tasks.ron").contains("(id: \"loose\", title: \"Ring the choir\", after: [\"form\"])"),
        "{}",
        pilot.file("tasks.ron")
    );
    pilot.shows("waits for Write the form");
    pilot.keys("A").shows("is waited for").type_text("write").keys("Enter");
    assert!(!pilot.file("tasks.ron").contains("after: [\"form\"]"), "{}", pilot.file("tasks.ron"));
    pilot.keys("u u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn a_circle_is_refused_and_named() {
    let mut pilot = town();
    pilot.keys("g g j A").type_text("soup").keys("Enter").shows("venue").shows("soup");
    assert!(pilot.is_typing(), "the prompt stays");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn the_everyday_verbs_take_few_keys() {
    let count = |keys: &str, text: &str, more: &str| {
        keys.split_whitespace().count() + text.chars().count() + more.split_whitespace().count()
    };
    // Due next Friday.
    let mut pilot = town();
    pilot.keys("g g j").keys("d").type_text("fri").keys("Enter");
    assert!(pilot.file("tasks.ron").contains("due: \"2017-10-13\""));
    assert!(count("d", "fri", "Enter") <= 5);
    // Done.
    pilot.keys("x");
    assert!(pilot.file("tasks.ron").contains("status: Done"));
    // Only what one owner has to do.
    let mut pilot = town();
    pilot.keys("3 /").type_text("o:h").keys("Enter").shows("1 of 4");
    assert!(count("/", "o:h", "Enter") <= 5);
    // A task with owner and date.
    let mut pilot = town();
    pilot.keys("a").type_text("Book the hall fri @cho").keys("Enter");
    let text = pilot.file("tasks.ron");
    assert!(
        text.contains("title: \"Book the hall\"")
            && text.contains("owner: \"choir\"")
            && text.contains("due: \"2017-10-13\""),
        "{text}"
    );
    assert!(count("a", "Book the hall fri @cho", "Enter") <= 27);
    // A new owner on five tasks that do not stand together.
    let tasks: String = (0..20).map(|place| format!("(id: \"t{place}\", title: \"Task {place}\"),\n")).collect();
    let mut pilot = Pilot::with(&[("members.ron", MEMBERS), ("tasks.ron", &format!("[{tasks}]"))]);
    pilot.keys("3");
    let keys = "Space j Space j Space j Space j Space o";
    pilot.keys(keys).type_text("cho").keys("Enter");
    assert_eq!(pilot.file("tasks.ron").matches("owner: \"choir\"").count(), 5);
    assert!(count(keys, "cho", "Enter") <= 17);
}

#[test]
fn what_is_archived_keeps_nothing_waiting() {
    let tasks = r#"[
    (id: "venue", title: "Book the venue"),
    (id: "soup", title: "Order the soup", after: ["venue"], status: Blocked),
    (id: "hall", title: "Sweep the hall", after: ["venue", "soup"], status: Blocked),
    (id: "song", title: "Choose a song", after: ["venue"], status: Blocked),
]
"#;
    let mut pilot = Pilot::with(&[("tasks.ron", tasks)]);
    pilot.keys("3").view("Tasks").keys("g g D");
    assert_eq!(pilot.notice(), "Archived: Book the venue; 2 tasks no longer wait (u to undo)");
    let text = pilot.file("tasks.ron");
    assert_eq!(text.matches("status: Todo").count(), 2, "{text}");
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), tasks);
}
