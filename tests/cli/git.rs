//! Two coordinators on one city through git: what a clone is told, and what git makes ulg do.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::harness::{Answer, Desk};

/// Whether git is here; a machine that has only Rust passes these tests by.
fn has_git() -> bool {
    Command::new("git").arg("--version").output().is_ok_and(|done| done.status.success())
}

fn git(dir: &Path, args: &[&str]) -> bool {
    let mut command = Command::new("git");
    command.arg("-C").arg(dir).args(["-c", "user.name=Ola", "-c", "user.email=ola@example.org"]).args(args);
    command.env("PATH", path()).output().unwrap().status.success()
}

/// With ulg in front.
fn path() -> String {
    let own = Path::new(env!("CARGO_BIN_EXE_ulg")).parent().unwrap();
    format!("{}:{}", own.display(), std::env::var("PATH").unwrap())
}

#[test]
fn a_clone_is_told_once_and_says_so() {
    if !has_git() {
        return;
    }
    let desk = Desk::gdansk();
    assert!(desk.run(["git"]).bad(66).contains("is in no clone of git; make one there with: git init"));
    assert!(git(&desk.city(), &["init", "-q"]));
    let told = desk.run(["git"]).good();
    assert!(told.contains("does not yet merge") && told.contains("git merge-file --marker-size=%L %A %O %B"), "{told}");
    assert!(desk.run(["git", "--set"]).good().contains("merges the city's files by record and field"));
    assert_eq!(desk.run(["git"]).good(), "In this clone git merges the city's files by record and field.\n");
    assert!(desk.file(".gitattributes").contains("*.ron merge=ulg\n"));
    assert!(desk.run(["git", "--set"]).good().contains("merges"));
    assert_eq!(desk.file(".gitattributes").matches("merge=ulg").count(), 1);
}

#[test]
fn what_two_did_to_one_city_comes_together() {
    if !has_git() {
        return;
    }
    let desk = Desk::gdansk();
    let city = desk.city();
    assert!(git(&city, &["init", "-q", "-b", "main"]));
    desk.run(["git", "--set"]).good();
    assert!(git(&city, &["add", "-A"]) && git(&city, &["commit", "-qm", "begun"]));
    assert!(git(&city, &["checkout", "-qb", "other"]));
    desk.run(["add", "task", "Ring the hall fri"]).good();
    desk.run(["set", "tasks/book-venue", "owner=labour-office"]).good();
    assert!(git(&city, &["commit", "-qam", "there"]) && git(&city, &["checkout", "-q", "main"]));
    desk.run(["add", "task", "Ring the mayor fri"]).good();
    desk.run(["set", "tasks/book-venue", "due=2017-11-12"]).good();
    assert!(git(&city, &["commit", "-qam", "here"]));
    assert!(git(&city, &["merge", "-q", "other", "-m", "both"]), "{}", desk.file("tasks.ron"));
    let all = desk.run(["list", "tasks", "--csv"]).good();
    assert!(all.contains("Ring the hall") && all.contains("Ring the mayor"), "{all}");
    let venue = desk.run(["show", "tasks/book-venue"]).good();
    assert!(venue.contains("12 Nov 2017") && venue.contains("Labour Office"), "{venue}");
    assert_eq!(desk.run(["check"]).good(), "");
}

#[test]
fn the_outcome_is_in_ours_and_the_exit_code_says_whether_it_is_clean() {
    let desk = Desk::gdansk();
    let at = |name: &str| desk.city().join(name);
    let write = |name: &str, text: &str| fs::write(at(name), text).unwrap();
    let run = |more: &[&str]| {
        let files = ["base.tmp", "ours.tmp", "theirs.tmp"].map(|name| at(name).display().to_string());
        let files = files.iter().map(String::as_str);
        let args: Vec<&str> = ["merge-driver"].into_iter().chain(files).chain(more.iter().copied()).collect();
        Answer::of(desk.command(&args).output().unwrap())
    };
    let base = "[\n    (id: \"a\", title: \"A\"),\n]\n";
    write("base.tmp", base);
    write("ours.tmp", &base.replace("\"A\"", "\"Ours\""));
    write("theirs.tmp", &base.replace("]", "    (id: \"b\", title: \"B\"),\n]"));
    assert_eq!(run(&[]).good(), "");
    assert_eq!(
        fs::read_to_string(at("ours.tmp")).unwrap(),
        "[\n    (id: \"a\", title: \"Ours\"),\n    (id: \"b\", title: \"B\"),\n]\n"
    );
    write("theirs.tmp", &base.replace("\"A\"", "\"Theirs\""));
    let told = run(&["9", "tasks.ron", "0ld", "HEAD", "other"]).bad(1);
    assert_eq!(told, "ulg: tasks.ron: both sides changed the same values; ulg check names them");
    let text = fs::read_to_string(at("ours.tmp")).unwrap();
    assert!(text.contains("<<<<<<<<< HEAD\n") && text.contains("\n>>>>>>>>> other\n"), "{text}");
    fs::remove_file(at("theirs.tmp")).unwrap();
    run(&[]).bad(66);
}
