//! Every way out: the terminal is as it was, the exit code is right, the draft is kept.

use std::fs;

use rustix::process::Signal;

use super::harness::{self, Pty};
use super::toy;

/// What a program must leave behind.
pub fn assert_restored(pty: &Pty, modes: &str) {
    assert_eq!(pty.modes(), modes, "the modes of the line");
    let screen = pty.seen().screen().clone();
    assert!(!screen.alternate_screen(), "still on the alternate screen");
    assert!(!screen.hide_cursor(), "the cursor is hidden");
    assert!(!screen.bracketed_paste(), "pastes are bracketed");
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse reports");
}

/// A terminal before the toy has touched it, and the toy on it.
fn start_with_draft(draft: &std::path::Path) -> (Pty, String) {
    let modes = harness::plain_modes();
    let mut command = toy::command();
    command.env("TOY_DRAFT", draft);
    let pty = Pty::start(command, 80, 24);
    pty.wait("row 1");
    assert!(pty.seen().screen().alternate_screen());
    assert!(pty.seen().screen().hide_cursor());
    assert_ne!(pty.modes(), modes);
    (pty, modes)
}

fn draft_file() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("draft");
    (folder, path)
}

#[test]
fn quitting_restores_the_terminal() {
    let (_folder, draft) = draft_file();
    let (mut pty, modes) = start_with_draft(&draft);
    pty.keys("m j Q");
    assert_eq!(pty.wait_exit(), 3);
    assert_restored(&pty, &modes);
    assert!(!draft.exists());
}

#[test]
fn signals_restore_the_terminal_and_keep_the_draft() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129), (Signal::QUIT, 131)] {
        let (_folder, draft) = draft_file();
        let (mut pty, modes) = start_with_draft(&draft);
        pty.keys("i").wait("typing.");
        pty.type_text("abc").wait("field 3");
        pty.signal(signal);
        assert_eq!(pty.wait_exit(), code, "{signal:?}");
        assert_restored(&pty, &modes);
        assert_eq!(fs::read_to_string(&draft).unwrap(), "abc");
    }
}

#[test]
fn term_works_after_half_an_escape_sequence_and_inside_an_endless_paste() {
    for start in ["\x1b[", "\x1b[200~no end"] {
        let (_folder, draft) = draft_file();
        let (mut pty, modes) = start_with_draft(&draft);
        pty.keys("i").wait("typing.");
        pty.bytes(start.as_bytes()).signal(Signal::TERM);
        assert_eq!(pty.wait_exit(), 143);
        assert_restored(&pty, &modes);
    }
}

#[test]
fn term_works_while_nobody_reads() {
    let mut pty = toy::start(200, 60);
    pty.hold().resize(199, 60).keys("F");
    // The line is full: the write sleeps too.
    pty.rest().signal(Signal::TERM);
    assert_eq!(pty.wait_exit(), 143);
}

#[test]
fn a_terminal_that_vanishes_ends_the_program() {
    let (_folder, draft) = draft_file();
    let (mut pty, _) = start_with_draft(&draft);
    pty.vanish();
    assert_eq!(pty.wait_exit(), 129);
    assert!(draft.exists());
}

/// The session leader ignores the hang-up, and the kernel tells nobody else.
#[test]
fn a_terminal_that_vanishes_without_a_signal_ends_the_program() {
    for half_read in ["", "\x1b[", "\x1b[200~no end"] {
        let (folder, draft) = draft_file();
        let code = folder.path().join("code");
        let script = "trap '' HUP; \"$@\"; echo $? >\"$CODE\"";
        let mut command = harness::command("sh", &["-c", script, "sh"]);
        command.args(toy::command().get_argv());
        command.env("TOY", "1");
        command.env("TOY_DRAFT", &draft);
        command.env("CODE", &code);
        let mut pty = Pty::start(command, 80, 24);
        pty.wait("row 1");
        pty.bytes(half_read.as_bytes()).vanish();
        pty.wait_exit();
        assert_eq!(fs::read_to_string(code).unwrap(), "129\n", "{half_read:?}");
        assert!(draft.exists());
    }
}

#[test]
fn panics_restore_the_terminal_say_one_sentence_and_keep_the_draft() {
    for key in ["p", "P", "t"] {
        let (_folder, draft) = draft_file();
        let (mut pty, modes) = start_with_draft(&draft);
        pty.keys("m").keys(key);
        assert_eq!(pty.wait_exit(), 70, "{key}");
        pty.wait("ulg stopped because of a mistake in the program at term/toy.rs:");
        assert_restored(&pty, &modes);
        assert!(!pty.screen().contains("secret"), "{}", pty.screen());
        assert_eq!(fs::read_to_string(&draft).unwrap(), "nothing typed");
    }
}

#[test]
fn refuses_a_dumb_terminal_with_nothing_touched() {
    for (name, reason) in
        [("dumb", "ulg needs a terminal that can do more than TERM=dumb"), ("", "TERM does not say which this is")]
    {
        let mut command = toy::command();
        command.env("TERM", name);
        let pty = Pty::start(command, 80, 24);
        assert_eq!(pty.wait_exit(), 2);
        pty.wait(reason).wait("try: ulg status");
        assert!(!pty.seen().log().contains(&0x1b));
    }
}

#[test]
fn refuses_a_pipe() {
    for redirected in ["</dev/null", ">/dev/null"] {
        let script = format!("\"$@\" {redirected}");
        let mut command = harness::command("sh", &["-c", &script, "sh"]);
        command.args(toy::command().get_argv());
        command.env("TOY", "1");
        let pty = Pty::start(command, 80, 24);
        assert_eq!(pty.wait_exit(), 2);
        assert!(!pty.seen().log().contains(&0x1b));
    }
}
