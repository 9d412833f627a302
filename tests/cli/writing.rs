//! Commands that change a city, each as one change.

use std::fs;
use std::process::Command;

use super::harness::{Answer, Desk};

#[test]
fn scores_and_ranges_in_one_call_are_one_change() {
    let desk = Desk::gdansk();
    let before = desk.file("members.ron");
    let places = ["influence=4", "interest=5", "influence_range=2 to 5", "interest_range=4-5"];
    let mut args = vec!["set", "members/labour-office"];
    args.extend(places);
    Answer::of(desk.command(&args).output().unwrap()).good();
    let member = desk.run(["show", "labour-office", "--json"]).json();
    assert_eq!(member["influence_range"], serde_json::json!([2, 5]));
    assert_eq!(member["interest_range"], serde_json::json!([4, 5]));
    desk.run(["undo"]).good();
    assert_eq!(desk.file("members.ron"), before);
    let told = desk.run(["set", "labour-office", "influence_range=2 or so"]).bad(2);
    assert!(told.contains("a low and a high mark, such as 3-5"), "{told}");
    assert_eq!(desk.file("members.ron"), before);
}

#[test]
fn set_takes_values_as_people_type_them() {
    let desk = Desk::gdansk();
    for (record, assignment, field, json) in [
        ("labour-office", "influence=2", "influence", "2"),
        ("labour-office", "ring=CORE", "ring", "\"Core\""),
        ("labour-office", "influence_range=(2,5)", "influence_range", "[2,5]"),
        ("labour-office", "notes=a = b; \"c\"", "notes", "\"a = b; \\\"c\\\"\""),
        ("labour-office", "contacted=-3d", "contacted", "\"2017-10-09\""),
        ("labour-office", "skills+=baking", "skills", "[\"job coaching\",\"EU funds\",\"baking\"]"),
        ("labour-office", "skills-=eu funds", "skills", "[\"job coaching\",\"baking\"]"),
        ("labour-office", "stance=", "stance", "null"),
        ("tasks/book-venue", "due=fri", "due", "\"2017-10-13\""),
        ("tasks/book-venue", "due=++1w", "due", "\"2017-10-20\""),
        ("tasks/book-venue", "owner=second", "owner", "\"second-helping\""),
        ("tasks/book-venue", "owner=none", "owner", "null"),
        ("stories/table-cloth", "transferable=no", "transferable", "false"),
        ("actions/bank-guarantee", "costs+=(what: \"Timber\", amount: 900)", "costs", ""),
        ("city", "focus=Bread", "focus", "\"Bread\""),
    ] {
        if record.starts_with("actions") {
            let actions = desk.run(["list", "actions", "--json"]).json();
            let id = actions[0]["id"].as_str().unwrap();
            let before = actions[0]["costs"].as_array().map_or(0, Vec::len);
            desk.run(["set", id, assignment]).good();
            let costs = desk.run(["show", id, "--json"]).json()["costs"].clone();
            let costs = costs.as_array().unwrap();
            assert_eq!(costs.len(), before + 1);
            assert_eq!(costs[before]["amount"], 900);
            continue;
        }
        desk.run(["set", record, assignment]).good();
        let shown = desk.run(["show", record, "--json", "--private"]).json();
        assert_eq!(shown[field].to_string(), json, "{assignment}");
    }
    assert_eq!(desk.run(["check"]).good(), "");
}

#[test]
fn set_is_one_change_or_none() {
    let desk = Desk::gdansk();
    let before = desk.file("members.ron");
    for (assignments, code, said) in [
        (["influence=2", "interest=9"], 2, "`interest` must be a whole number from 1 to 5"),
        (["influence=2", "naem=x"], 2, "did you mean name?"),
        (["influence=2", "id=x"], 2, "an id never changes"),
        (["influence=2", "name="], 2, "`name` cannot be empty"),
        (["influence=2", "x"], 2, "write FIELD=VALUE"),
        (["influence=2", "influence=3"], 2, "set twice"),
        (["tags+=a", "tags=b"], 2, "set twice"),
        (["influence=2", "skills-=flying"], 2, "it holds job coaching, EU funds"),
    ] {
        let [one, other] = assignments;
        let told = desk.run(["set", "labour-office", one, other]).bad(code);
        assert!(told.contains(said), "{told}");
        assert_eq!(desk.file("members.ron"), before);
    }
    desk.run(["set", "labour-office", "influence=2", "interest=5", "skills-=job coaching", "skills-=EU funds"]).good();
    let shown = desk.run(["show", "labour-office", "--json"]).json();
    assert_eq!((&shown["influence"], &shown["interest"]), (&2.into(), &5.into()));
    assert!(shown["skills"].as_array().is_none_or(Vec::is_empty));
    desk.run(["undo"]).good();
    assert_eq!(desk.file("members.ron"), before);
    let again = desk.run(["set", "labour-office", "influence=4"]).good();
    assert_eq!(again, "member/labour-office holds that already\n");
}

#[test]
fn nested_records_are_taken_out_by_their_name() {
    let desk = Desk::gdansk();
    let before = desk.file("city.ron");
    desk.run(["set", "city", "themes+=(id: \"bread\", name: \"Bread\")"]).good();
    assert!(desk.run(["show", "city"]).good().contains("bread · name Bread"));
    let told = desk.run(["set", "city", "themes-=cake"]).bad(2);
    assert!(told.ends_with("it holds citizens, governance, spaces, impact, bread"), "{told}");
    desk.run(["set", "city", "themes-=bread"]).good();
    assert_eq!(desk.file("city.ron"), before);
}

#[test]
fn a_circle_is_refused() {
    let desk = Desk::gdansk();
    let told = desk.run(["set", "tasks/book-venue", "after+=book-venue"]).bad(65);
    assert!(told.contains("book-venue waits for itself"), "{told}");
    assert_eq!(desk.run(["set", "tasks/nothing", "due=fri"]).code, 66);
}

#[test]
fn done_takes_several_and_leaves_what_is_done() {
    let desk = Desk::gdansk();
    let before = desk.file("tasks.ron");
    desk.run(["done", "book-venue"]).good();
    let said = desk.run(["done", "book-venue", "clean-figures", "task/room-list"]).good();
    assert!(said.starts_with("Book the venue was done already\nDone: Clean the cost"), "{said}");
    for id in ["book-venue", "clean-figures", "room-list"] {
        let task = desk.run(["show", &format!("task/{id}"), "--json"]).json();
        assert_eq!((&task["status"], &task["done"]), (&"Done".into(), &"2017-10-12".into()));
    }
    let nothing = desk.run(["done", "book-venue"]).good();
    assert_eq!(nothing, "Book the venue was done already\n");
    assert_eq!(desk.run(["log", "--json"]).json().as_array().unwrap().len(), 2);
    assert!(desk.run(["done", "member/labour-office"]).bad(2).contains("only tasks"));
    desk.run(["done", "call-quiet-seats", "nothing"]).bad(66);
    desk.run(["undo", "2"]).good();
    assert_eq!(desk.file("tasks.ron"), before);
}

#[test]
fn remove_archives_and_undo_brings_back() {
    let desk = Desk::gdansk();
    let before = desk.file("tasks.ron");
    let said = desk.run(["remove", "tasks/book-venue"]).good();
    assert!(said.contains("ulg undo brings it back"), "{said}");
    assert!(desk.file("archive.ron").contains("Book the venue"));
    assert_eq!(desk.run(["show", "tasks/book-venue"]).code, 66);
    assert!(desk.run(["remove", "city"]).bad(2).contains("cannot be removed"));
    desk.run(["undo"]).good();
    assert_eq!(desk.file("tasks.ron"), before);
}

#[test]
fn undo_and_redo_work_from_one_process_to_the_next() {
    let desk = Desk::gdansk();
    let states: Vec<String> = ["2", "3", "5"]
        .iter()
        .map(|score| {
            let before = desk.file("members.ron");
            desk.run(["set", "labour-office", &format!("influence={score}")]).good();
            before
        })
        .collect();
    let last = desk.file("members.ron");
    assert!(desk.run(["undo"]).good().starts_with("Undone: Set influence=5"));
    assert_eq!(desk.file("members.ron"), states[2]);
    assert!(desk.run(["redo"]).good().starts_with("Done again: Set influence=5"));
    assert_eq!(desk.file("members.ron"), last);
    // More than there is: what was taken back is said, and that there is no more.
    let all = desk.run(["undo", "9"]);
    assert_eq!((all.code, all.stdout.lines().count()), (66, 3), "{all:?}");
    assert!(all.stderr.contains("nothing of yours to undo"), "{all:?}");
    assert_eq!(desk.file("members.ron"), states[0]);
    desk.run(["set", "labour-office", "influence=2"]).good();
    assert!(desk.run(["redo"]).bad(66).contains("nothing to redo"));
}

#[test]
fn undo_refuses_what_was_changed_since() {
    let desk = Desk::gdansk();
    desk.run(["set", "labour-office", "district=Westerplatte"]).good();
    desk.replace("members.ron", "district: \"Westerplatte\"", "district: \"Stogi\"");
    let told = desk.run(["undo"]).bad(75);
    assert!(told.contains("Stogi"), "{told}");
    assert!(!desk.file("members.ron").contains("Westerplatte"));
}

#[test]
fn an_edit_is_one_small_hunk() {
    let desk = Desk::gdansk();
    let git = |args: &[&str]| {
        let who = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
        let output = Command::new("git").args(who).args(args).current_dir(desk.city()).output();
        String::from_utf8(output.unwrap().stdout).unwrap()
    };
    git(&["init", "-q"]);
    fs::write(desk.city().join(".gitignore"), ".ulg/\n").unwrap();
    git(&["add", "-A"]);
    git(&["commit", "-qm", "all"]);
    for (line, changed) in [
        (&["set", "labour-office", "influence=2"][..], "1\t1\tmembers.ron"),
        (&["set", "tasks/book-venue", "due=fri"], "1\t1\ttasks.ron"),
        (&["set", "tasks/book-venue", "tags+=room"], "1\t1\ttasks.ron"),
        (&["set", "tasks/call-quiet-seats", "notes=They answered"], ""),
        (&["set", "city", "focus=Bread"], ""),
        (&["add", "task", "Ring the hall"], ""),
    ] {
        Answer::of(desk.command(line).output().unwrap()).good();
        let stat = git(&["diff", "--numstat"]);
        assert_eq!(stat.lines().count(), 1, "{line:?}: {stat}");
        assert!(changed.is_empty() || stat.trim_end() == changed, "{line:?}: {stat}");
        let hunks = git(&["diff", "--unified=0"]).matches("\n@@ ").count();
        assert_eq!(hunks, 1, "{line:?}");
        git(&["commit", "-qam", "one"]);
    }
}
