//! Every way out of the real program, and what stays behind.

use std::fs;

use rustix::process::Signal;

use super::desk::{Desk, FIRST, quit, shown};
use super::harness::{self, Pty};
use super::leaving::assert_restored;

#[test]
fn signals_end_it_with_their_code_and_give_the_terminal_back() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)] {
        let desk = Desk::gdansk();
        let modes = harness::plain_modes();
        let mut pty = desk.start();
        pty.keys("2").wait("Social Development");
        pty.signal(signal);
        assert_eq!(pty.wait_exit(), code, "{signal:?}");
        assert_restored(&pty, &modes);
    }
}

#[test]
fn ctrl_c_twice_leaves_with_130() {
    let desk = Desk::town();
    let modes = harness::plain_modes();
    let mut pty = desk.start();
    pty.keys("Ctrl-C").wait("Press Ctrl-C again to leave");
    pty.keys("Ctrl-C");
    assert_eq!(pty.wait_exit(), 130);
    assert_restored(&pty, &modes);
}

#[test]
fn ctrl_z_stops_it_and_fg_comes_back_to_the_same_row() {
    let desk = Desk::gdansk();
    let script = "set -m; \"$@\"; echo stopped; read word; fg >/dev/null; echo \"code $?\"";
    let mut command = harness::command("bash", &["--norc", "-c", script, "bash"]);
    command.args(desk.command(&[]).get_argv());
    let modes = harness::plain_modes();
    let mut pty = shown(command, 120, 40);
    pty.keys("3").wait(FIRST);
    pty.keys("x").wait("Done: Sound out five angels");
    pty.keys("Ctrl-Z").wait("stopped");
    assert_eq!(pty.modes(), modes);
    // While it sleeps it holds no lock, and the file changes.
    let tasks = desk.file("tasks.ron");
    desk.write("tasks.ron", &tasks.replace("Two stories from Stogi", "Three stories from Stogi"));
    pty.type_text("go on\n").wait("Three stories from Stogi");
    pty.keys("q").wait("code 0");
}

#[test]
fn a_terminal_that_vanishes_ends_it() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.vanish();
    assert_eq!(pty.wait_exit(), 129);
}

/// The program on the built-in example.
fn example(desk: &Desk) -> Pty {
    let mut pty = shown(desk.bare(&[]), 120, 40);
    pty.wait("(example)").wait("gone at the end");
    pty.keys("3").wait(FIRST);
    pty.keys("x").wait("Done: Sound out five angels");
    pty
}

fn left_behind(desk: &Desk) -> Vec<String> {
    let entries = fs::read_dir(desk.tmp()).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn the_example_says_that_it_is_one_and_its_copy_goes_at_the_end() {
    let desk = Desk::town();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-data/gdansk/tasks.ron");
    let before = fs::read_to_string(sample).unwrap();
    let pty = example(&desk);
    assert_eq!(left_behind(&desk).len(), 1, "one copy while it runs");
    assert_eq!(quit(pty), 0);
    assert_eq!(left_behind(&desk), [""; 0]);
    assert_eq!(fs::read_to_string(sample).unwrap(), before);
}

#[test]
fn the_copy_of_the_example_goes_after_a_signal_and_a_lost_terminal_too() {
    for signal in [Some(Signal::TERM), Some(Signal::INT), Some(Signal::HUP), None] {
        let desk = Desk::town();
        let mut pty = example(&desk);
        match signal {
            Some(signal) => drop(pty.signal(signal)),
            None => pty.vanish(),
        }
        assert_ne!(pty.wait_exit(), 0);
        assert_eq!(left_behind(&desk), [""; 0], "{signal:?}");
    }
}

#[test]
fn an_example_of_another_city_is_opened_by_its_name() {
    let desk = Desk::town();
    let pty = shown(desk.bare(&["turin"]), 120, 40);
    pty.wait("(example)");
    assert_eq!(quit(pty), 0);
    assert_eq!(left_behind(&desk), [""; 0]);
}
