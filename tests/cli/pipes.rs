//! What becomes of output that nobody takes.

use std::fs::File;
use std::io;
use std::process::Stdio;

use super::harness::{Answer, Desk};

/// The writing end of a pipe whose reader has gone.
fn closed() -> Stdio {
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    writer.into()
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let desk = Desk::gdansk();
    for args in [
        &["status"][..],
        &["list", "tasks"],
        &["list", "tasks", "--csv"],
        &["keys"],
        &["--help"],
    ] {
        let child = desk
            .command(args)
            .stdout(closed())
            .stderr(Stdio::piped())
            .spawn();
        let answer = Answer::of(child.unwrap().wait_with_output().unwrap());
        assert_eq!((answer.code, answer.stderr.as_str()), (141, ""), "{args:?}");
    }
}

#[test]
fn a_full_disk_is_said() {
    let desk = Desk::gdansk();
    let full = || File::options().write(true).open("/dev/full").unwrap();
    let child = desk
        .command(&["status"])
        .stdout(full())
        .stderr(Stdio::piped())
        .spawn();
    let told = Answer::of(child.unwrap().wait_with_output().unwrap()).bad(74);
    assert_eq!(told, "ulg: cannot write the output: no storage space");
    let child = desk
        .command(&["done", "book-venue"])
        .stdout(full())
        .stderr(Stdio::piped())
        .spawn();
    let told = Answer::of(child.unwrap().wait_with_output().unwrap()).bad(74);
    assert!(told.ends_with("the change is saved"), "{told}");
    assert_eq!(
        desk.run(["show", "task/book-venue", "--json"]).json()["status"],
        "Done"
    );
}

#[test]
fn nobody_listening_to_errors_changes_nothing() {
    let desk = Desk::gdansk();
    let child = desk
        .command(&["list", "nothing"])
        .stderr(closed())
        .stdout(Stdio::piped())
        .spawn();
    let answer = Answer::of(child.unwrap().wait_with_output().unwrap());
    assert_eq!((answer.code, answer.stdout.as_str()), (2, ""));
}

#[test]
fn colour_is_never_asked_for() {
    let desk = Desk::gdansk();
    for setting in ["NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR"] {
        for args in [&["status"][..], &["--help"], &["list", "--jsn"]] {
            let output = desk.command(args).env(setting, "1").output().unwrap();
            let answer = Answer::of(output);
            assert!(!answer.stdout.contains('\u{1b}') && !answer.stderr.contains('\u{1b}'));
        }
    }
}
