//! Folders and files that cannot be read: the rest goes on, and the exit code tells whether the answer is whole.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;

use super::harness::{Answer, Desk, ulg};

const BROKEN: &str =
    "#![enable(implicit_some)]\n[\n    Task(id: \"x\", title: 3),\n    Task(id: \"y\" title: \"Y\"),\n]\n";

#[test]
fn a_broken_file_spoils_only_what_is_made_of_it() {
    let desk = Desk::gdansk();
    let members = desk.run(["list", "members"]).good();
    desk.write("tasks.ron", BROKEN);
    let named = |answer: &Answer| {
        let lines: Vec<&str> = answer.stderr.lines().collect();
        lines.len() == 1 && lines[0].starts_with("ulg: tasks.ron:")
    };
    for args in [["list", "members"], ["show", "labour-office"], ["list", "needs"]] {
        let answer = desk.run(args);
        assert!(answer.code == 0 && named(&answer), "{answer:?}");
        assert!(!answer.stdout.is_empty());
    }
    assert_eq!(desk.run(["list", "members"]).stdout, members);
    for args in [["list", "tasks"], ["status", "--json"], ["status", "--fail-on=late"]] {
        let answer = desk.run(args);
        assert!(answer.code == 65 && named(&answer), "{answer:?}");
        assert!(!answer.stdout.contains("No tasks"), "{answer:?}");
    }
    for args in [["show", "tasks/book-venue"], ["show", "book-venue"], ["done", "book-venue"], ["undo", "1"]] {
        let answer = desk.run(args);
        let code = if args[0] == "undo" { 66 } else { 65 };
        assert_eq!(answer.code, code, "{answer:?}");
    }
    assert_eq!(desk.run(["add", "task", "x"]).code, 65);
    assert_eq!(desk.file("tasks.ron"), BROKEN);
    // The other files can be written.
    assert_eq!(desk.run(["set", "labour-office", "influence=2"]).code, 0);
    let check = desk.run(["check"]);
    assert_eq!(check.code, 65);
    assert!(check.stdout.lines().count() >= 2, "{check:?}");
}

#[test]
fn references_into_a_broken_file_are_not_called_dangling() {
    let desk = Desk::gdansk();
    desk.write("members.ron", "[");
    let task = desk.run(["show", "tasks/room-list"]);
    assert_eq!(task.code, 0);
    assert!(task.stdout.contains("property-department"), "{task:?}");
    assert!(!task.stdout.contains("not found"), "{task:?}");
}

#[test]
fn offers_of_a_city_that_cannot_be_read_are_not_called_dangling() {
    let desk = Desk::gdansk();
    let offers = desk.above().join("paris/exchange.ron");
    let check = || desk.run(["check"]);
    assert!(!check().stdout.contains("paris/"), "{:?}", check());
    fs::write(&offers, "[ Offer(id: ").unwrap();
    let said = check().stdout;
    assert!(said.contains("paris/exchange.ron:1"), "{said}");
    assert!(!said.contains("does not exist"), "{said}");
    fs::remove_file(&offers).unwrap();
    assert!(!check().stdout.contains("does not exist"), "{:?}", check());
    // A folder in its place cannot be read either.
    fs::create_dir(&offers).unwrap();
    assert!(!check().stdout.contains("does not exist"), "{:?}", check());
    fs::remove_dir(&offers).unwrap();
    fs::write(&offers, "[]").unwrap();
    assert!(check().stdout.contains("paris/"), "{:?}", check());
}

#[test]
fn what_may_stand_in_a_broken_file_is_not_denied() {
    let desk = Desk::gdansk();
    desk.write("actions.ron", "[ Action(id: ");
    for args in [["add", "task", "Paint the door action:yard-labs"], ["set", "tasks/room-list", "action=yard-labs"]] {
        let said = desk.run(args).bad(65);
        assert!(said.contains("actions.ron:1:"), "{said}");
        assert!(!said.contains("there is no action"), "{said}");
    }
}

#[test]
fn every_kind_of_spoiled_file_names_its_place() {
    for (text, place) in [
        (&b""[..], "ulg: tasks.ron:1:1: "),
        (b"\xff\xfe[\x00", "ulg: tasks.ron: UTF-16"),
        (b"[ Task(id: \"a\", title: \"\xff\") ]", "ulg: tasks.ron:1:"),
        (b"<<<<<<< HEAD\n[]\n", "ulg: tasks.ron:1:1: "),
        (b"[ Task(id: \"a\"", "ulg: tasks.ron:1:"),
    ] {
        let desk = Desk::gdansk();
        fs::write(desk.city().join("tasks.ron"), text).unwrap();
        let told = desk.run(["set", "tasks/book-venue", "due=fri"]).bad(65);
        assert!(told.starts_with(place), "{told}");
        assert_eq!(fs::read(desk.city().join("tasks.ron")).unwrap(), text);
        assert_eq!(desk.run(["check"]).code, 65);
    }
}

#[test]
fn a_city_file_that_is_no_city() {
    let desk = Desk::at("paris");
    desk.write("city.ron", "rubbish");
    assert!(desk.run(["show", "city"]).bad(65).contains("city.ron:1:1"));
    assert_eq!(desk.run(["list", "members"]).code, 0);
    assert_eq!(desk.run(["status"]).code, 65);
    desk.run(["set", "city", "name=Paris"]).bad(65);
}

#[test]
fn a_folder_without_a_city_is_refused_with_the_way_out() {
    let desk = Desk::gdansk();
    fs::create_dir(desk.above().join("empty")).unwrap();
    for (dir, said) in [
        ("empty", "no city.ron here; name a folder that holds city.ron"),
        ("nowhere", "make one with: ulg init nowhere"),
        ("gdansk/city.ron", "city.ron"),
    ] {
        for command in ["status", "check", "log", "undo"] {
            let told = desk.run_above(["-C", dir, command]).bad(66);
            assert!(told.contains(said), "{told}");
        }
    }
    let told = Answer::of(ulg(&desk.above().join("empty")).args(["-C", "turin", "status"]).output().unwrap());
    assert!(told.bad(66).contains("ulg turin shows the example"));
    let mut command = ulg(desk.above());
    command.arg("status").env("ULG_CITY", "/nowhere");
    assert!(Answer::of(command.output().unwrap()).bad(66).contains("$ULG_CITY"));
}

#[test]
fn a_city_that_was_here_is_missed() {
    let desk = Desk::gdansk();
    desk.run(["set", "labour-office", "influence=2"]).good();
    fs::remove_file(desk.city().join("city.ron")).unwrap();
    let told = desk.run(["status"]).bad(66);
    assert!(told.contains("city.ron"), "{told}");
}

#[test]
fn a_folder_that_may_not_be_read() {
    let desk = Desk::gdansk();
    let mode = |mode: u32| fs::set_permissions(desk.city(), PermissionsExt::from_mode(mode)).unwrap();
    mode(0o000);
    let mut command = ulg(std::path::Path::new("/"));
    command.args(["status", "-C"]).arg(desk.city());
    if rustix::process::geteuid().is_root() {
        // The system refuses root nothing.
        fs::set_permissions(desk.above(), PermissionsExt::from_mode(0o755)).unwrap();
        command.uid(65534).gid(65534);
    }
    let answer = command.output().map(Answer::of);
    mode(0o700);
    let told = answer.unwrap().bad(77);
    assert!(told.contains("you may not read this"), "{told}");
}
