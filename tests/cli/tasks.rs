//! Tasks from the command line: what waits for what, and due days as people say them.

use serde_json::json;

use super::harness::Desk;

#[test]
fn a_dependency_is_added_and_removed_and_a_circle_named() {
    let desk = Desk::gdansk();
    let before = desk.file("tasks.ron");
    desk.run(["set", "plan-outline", "after+=clean-figures"]).good();
    let after = desk.run(["show", "plan-outline", "--json"]).json();
    assert_eq!(after["after"], json!(["clean-figures"]));
    desk.run(["set", "plan-outline", "after+=book-venue"]).good();
    desk.run(["set", "plan-outline", "after-=clean-figures"]).good();
    let after = desk.run(["show", "plan-outline", "--json"]).json();
    assert_eq!(after["after"], json!(["book-venue"]));
    let text = desk.file("tasks.ron");
    let words = desk.run(["set", "book-venue", "after+=order-food"]).bad(65);
    assert!(words.contains("book-venue waits for itself via order-food"), "{words}");
    let words = desk.run(["set", "book-venue", "after+=book-venue"]).bad(65);
    assert!(words.contains("book-venue waits for itself"), "{words}");
    let words = desk.run(["set", "book-venue", "after+=nobody"]).bad(2);
    assert!(words.contains("nobody"), "{words}");
    assert_eq!(desk.file("tasks.ron"), text, "nothing is written");
    desk.run(["undo", "3"]).good();
    assert_eq!(desk.file("tasks.ron"), before);
}

#[test]
fn due_days_move_from_where_they_stand() {
    let desk = Desk::gdansk();
    desk.run(["set", "book-venue", "due=++1w"]).good();
    desk.run(["set", "room-list", "due=++1m"]).good();
    let due = |id: &str| desk.run(["show", id, "--json"]).json()["due"].clone();
    assert_eq!((due("book-venue"), due("room-list")), (json!("2017-10-23"), json!("2017-11-10")));
    let words = desk.run(["set", "plan-outline", "due=++1w"]).bad(2);
    assert!(words.contains("counts from the old date"), "{words}");
    desk.run(["add", "task", "Count the chairs next meeting !1"]).good();
    assert_eq!(due("count-the-chairs"), json!("2017-10-19"));
    let late = desk.run(["list", "tasks", "--filter", "due:<2w status:blocked -done"]).good();
    assert!(!late.contains("Book the venue"), "{late}");
}

#[test]
fn what_a_done_task_releases_is_said() {
    let desk = Desk::gdansk();
    desk.run(["set", "plan-outline", "after=book-venue", "status=Blocked"]).good();
    let said = desk.run(["done", "book-venue"]).good();
    assert!(said.contains("1 task no longer waits"), "{said}");
    desk.run(["undo"]).good();
    let said = desk.run(["set", "book-venue", "status=Done"]).good();
    assert!(said.contains("1 task no longer waits"), "{said}");
    let said = desk.run(["done", "order-food"]).good();
    assert!(!said.contains("wait"), "{said}");
}

const WAITING: &str = r#"[
    Task(id: "permit", title: "Get the permit"),
    Task(id: "quote", title: "Get a quote"),
    // both are needed
    Task(id: "stage", title: "Build the stage", after: ["permit", "quote"], status: Blocked),
    Task(id: "paint", title: "Paint the stage", after: ["permit"], status: Blocked),
]
"#;

#[test]
fn what_is_archived_releases_as_what_is_dropped() {
    for steps in [
        &[&["remove", "tasks/permit"][..], &["done", "quote"]][..],
        &[&["done", "quote"], &["remove", "tasks/permit"]],
        &[&["set", "tasks/permit", "status=dropped"], &["done", "quote"]],
        &[&["remove", "tasks/permit"], &["remove", "tasks/quote"]],
        &[&["remove", "tasks/quote"], &["set", "tasks/permit", "status=dropped"]],
        &[&["remove", "tasks/quote", "tasks/permit"]],
    ] {
        let desk = Desk::town(&[("tasks.ron", WAITING)]);
        for step in steps {
            let answer = desk.command(step).output().unwrap();
            assert!(answer.status.success(), "{step:?} {answer:?}");
        }
        for task in ["stage", "paint"] {
            let task = desk.run(["show", task, "--json"]).json();
            assert_eq!(task["status"], json!("Todo"), "{steps:?}");
        }
        for _ in steps {
            desk.run(["undo"]).good();
        }
        assert_eq!(desk.file("tasks.ron"), WAITING, "{steps:?}");
    }
}

#[test]
fn it_is_said_what_no_longer_waits_for_what_is_archived() {
    let desk = Desk::town(&[("tasks.ron", WAITING)]);
    let said = desk.run(["remove", "tasks/permit"]).good();
    assert!(said.contains("1 task no longer waits"), "{said}");
    let said = desk.run(["remove", "tasks/quote"]).good();
    assert!(said.contains("1 task no longer waits"), "{said}");
    desk.run(["undo", "2"]).good();
    let said = desk.run(["remove", "tasks/quote", "tasks/permit"]).good();
    assert!(said.contains("2 tasks no longer wait"), "{said}");
    desk.run(["undo"]).good();
    let said = desk.run(["remove", "tasks/stage", "tasks/permit"]).good();
    assert!(said.contains("1 task no longer waits"), "only the other one: {said}");
}
